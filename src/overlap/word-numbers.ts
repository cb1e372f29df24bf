import type { ComparedText } from './normalise.ts';

/** So many different words are numbered before the numbering starts anew: reports are written in some twenty thousand, and an editor may be open for months. */
const MOST_NUMBERED = 200_000;

/** The words of a text, each by its number, and a 0 after the last. */
export type NumberedWords = Int32Array;

let numbers = new Map<string, number>();
let numbering = 0;
const known = new WeakMap<ComparedText, { readonly words: NumberedWords; readonly numbering: number }>();

/** The words of two texts as numbers, the same number for the same word: they are compared a million times. */
export function numberedWords(one: ComparedText, other: ComparedText): readonly [NumberedWords, NumberedWords] {
  if (numbers.size > MOST_NUMBERED) {
    numbers = new Map();
    numbering += 1;
  }
  return [wordsOf(one), wordsOf(other)];
}

function wordsOf(text: ComparedText): NumberedWords {
  const found = known.get(text);
  if (found?.numbering === numbering) return found.words;
  const words = new Int32Array(text.forms.length + 1);
  for (let at = 0; at < text.forms.length; at += 1) words[at] = numberOf(text.forms[at]!);
  known.set(text, { words, numbering });
  return words;
}

function numberOf(form: string): number {
  // Of a word that was nothing but marks no letter is left: as if nothing stood there.
  if (form === '') return 0;
  let number = numbers.get(form);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(form, number);
  }
  return number;
}
