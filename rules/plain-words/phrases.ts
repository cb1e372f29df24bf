import type { Stretch } from '../../src/language/pattern.ts';
import type { Span } from '../../src/read/source.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import { ALLOWED, INFLECTED, OWN } from './wording.ts';

/** Phrases by their first word, each as its words. */
type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly plain: string }[]>;

function phrasesBy(entries: Iterable<readonly [words: readonly string[], plain: string]>): Phrases {
  const phrases = new Map<string, { words: readonly string[]; plain: string }[]>();
  for (const [words, plain] of entries) {
    const known = phrases.get(words[0]!);
    if (known) known.push({ words, plain });
    else phrases.set(words[0]!, [{ words, plain }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

const OURS = phrasesBy(Object.entries(OWN).map(([phrase, plain]) => [phrase.split(' '), plain] as const));
/** retext-simplify's ids are its phrases with hyphens for spaces. */
const RETEXT = phrasesBy(Object.entries(ALLOWED).map(([id, plain]) => [id.split('-'), plain] as const));

/** The first words of all phrases, and their first two, in the form they are compared in. */
const SINGLE = new Set<string>();
const PAIRS = new Map<string, Set<string>>();
for (const list of [...OURS.values(), ...RETEXT.values()]) {
  for (const { words } of list) {
    const [first, second] = words;
    if (second === undefined) SINGLE.add(first!);
    else PAIRS.set(first!, (PAIRS.get(first!) ?? new Set()).add(second));
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.,/:-][\p{L}\p{M}\p{N}]+)*/gu;

interface Word extends Span {
  readonly folded: string;
}

/** Words as nlcst-search compares them: small letters, without hyphens and apostrophes. */
function wordsOf({ text, start }: Stretch): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: match[0].toLowerCase().replace(/[-']/g, ''),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The form of a word that retext-simplify has in its patterns: "utilised" is compared as "utilise". */
export function baseForm(word: string): string {
  return INFLECTED[word.toLowerCase()]?.[0] ?? word;
}

function follows(stretch: Stretch, words: readonly Word[], at: number, phrase: readonly string[], fold: (word: string) => string): boolean {
  return phrase.every((part, index) => {
    const word = words[at + index];
    if (!word || fold(word.folded) !== part) return false;
    const gap = index === 0 ? ' ' : stretch.text.slice(words[at + index - 1]!.end - stretch.start, word.start - stretch.start);
    return /^\s+$/.test(gap);
  });
}

function folded(word: string): string {
  return baseForm(/[-']/.test(word) ? word.replace(/[-']/g, '') : word);
}

/** Whether any phrase can begin in a sentence: a look at the report's words, before its text is taken apart. */
export function mayHoldPhrase({ words }: Report, { firstWord, endWord }: Sentence): boolean {
  for (let word = firstWord; word < endWord; word += 1) {
    const first = folded(words.lower[word]!);
    if (SINGLE.has(first)) return true;
    const seconds = PAIRS.get(first);
    if (seconds && word + 1 < endWord && seconds.has(folded(words.lower[word + 1]!))) return true;
  }
  return false;
}

/** Our own phrases in a sentence, longest first at each word. */
export function phrasesIn(stretch: Stretch): (Span & { readonly plain: string })[] {
  const words = wordsOf(stretch);
  const found: (Span & { plain: string })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = OURS.get(words[at]!.folded)?.find((candidate) => follows(stretch, words, at, candidate.words, (word) => word));
    if (!phrase) continue;
    const last = at + phrase.words.length - 1;
    found.push({ start: words[at]!.start, end: words[last]!.end, plain: phrase.plain });
    at = last;
  }
  return found;
}

/**
 * Whether one of retext-simplify's phrases that we let through stands in a sentence: only then is retext loaded and asked. A test
 * compares its answer with retext's own.
 */
export function mayBeSimpler(stretch: Stretch): boolean {
  const words = wordsOf(stretch);
  return words.some((word, at) => RETEXT.get(baseForm(word.folded))?.some((phrase) => follows(stretch, words, at, phrase.words, baseForm)));
}
