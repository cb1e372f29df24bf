import type { Stretch } from './pattern.ts';

/** A word or mark of a stretch. Offsets count in the stretch's own text, not in the report. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
}

const TOKEN = /[A-Za-z\u00C0-\u024F0-9][\w\u00C0-\u024F]*(?:['.-][\w\u00C0-\u024F]+)*'?|[^\s\w]/g;
const known = new WeakMap<Stretch, readonly Token[]>();

/** Words and marks in order. Contractions ("hasn't", "he's") and hyphened words are one token; a trailing possessive apostrophe belongs to its word. */
export function tokens(stretch: Stretch): readonly Token[] {
  let list = known.get(stretch);
  if (!list) {
    list = [...stretch.text.matchAll(TOKEN)].map((match) => {
      const word = /^[\w\u00C0-\u024F]/.test(match[0]);
      // A closing single quotation mark is no possessive: only after an s can it be one.
      const text = word && match[0].endsWith("'") && !/s'$/i.test(match[0]) ? match[0].slice(0, -1) : match[0];
      return { start: match.index, end: match.index + text.length, text, lower: text.toLowerCase(), word };
    });
    known.set(stretch, list);
  }
  return list;
}

/**
 * No sentence of a report is longer than this; a text that is (a file without a full stop, or made to be so) is not taken apart, so that its cost
 * stays in proportion to its length.
 */
const LONGEST = 4000;

export function isTooLong(stretch: Stretch): boolean {
  return stretch.text.length > LONGEST;
}
