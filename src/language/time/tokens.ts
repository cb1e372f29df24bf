import type { Stretch } from '../pattern.ts';

/** A word, a run of digits or a single sign of a sentence. Offsets count in the sentence, not in the report. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'digits' | 'sign';
  /** Lower-cased. */
  readonly text: string;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** No space stands before it. The first token of a sentence is not glued. */
  readonly glued: boolean;
}

const TOKEN = /[A-Za-z]+(?:'[A-Za-z]+)?|\d+|[^\sA-Za-z\d]/g;

/** A sentence cut into words, runs of digits and signs: "w/c 15th" gives w, /, c, 15, th. */
export function tokenise(stretch: Stretch): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of stretch.text.matchAll(TOKEN)) {
    const text = match[0];
    const first = text.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    const upper = first >= 65 && first <= 90;
    const start = match.index;
    tokens.push({
      start,
      end: start + text.length,
      type: digits ? 'digits' : upper || (first >= 97 && first <= 122) ? 'word' : 'sign',
      text: digits ? text : text.toLowerCase(),
      capital: upper,
      glued: start === last && tokens.length > 0,
    });
    last = start + text.length;
  }
  return tokens;
}
