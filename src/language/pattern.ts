import type { Span } from '../read/source.ts';

/** Something with a place and text: a sentence, a row, a clause with its text. */
export interface Stretch extends Span {
  readonly text: string;
}

export interface Match extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const globals = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) {
    global = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    globals.set(pattern, global);
  }
  global.lastIndex = 0;
  return global;
}

/**
 * Every match of a pattern in a stretch of the report, with its place. The one door through which patterns reach the text, so that a
 * cheap check can be set before all of them. `most` bounds the work where each match is looked at in turn: a sentence with more is no sentence.
 */
export function findAll(stretch: Stretch, pattern: RegExp, most = Number.POSITIVE_INFINITY): Match[] {
  const found: Match[] = [];
  const global = globalOf(pattern);
  for (let match = global.exec(stretch.text); match !== null; match = global.exec(stretch.text)) {
    const text = match[0];
    if (text === '') {
      global.lastIndex += 1;
      continue;
    }
    found.push({ start: stretch.start + match.index, end: stretch.start + match.index + text.length, text, groups: match.groups ?? {} });
    if (found.length >= most) break;
  }
  return found;
}

/** The first match, or undefined. */
export function findFirst(stretch: Stretch, pattern: RegExp): Match | undefined {
  const global = globalOf(pattern);
  const match = global.exec(stretch.text);
  if (match === null) return undefined;
  return {
    start: stretch.start + match.index,
    end: stretch.start + match.index + match[0].length,
    text: match[0],
    groups: match.groups ?? {},
  };
}

/** The last match in a text of its own: of words before something, the nearest. */
export function lastMatch(text: string, pattern: RegExp): { readonly index: number; readonly text: string } | undefined {
  const global = globalOf(pattern);
  let last: { index: number; text: string } | undefined;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    last = { index: match.index, text: match[0] };
    if (match[0] === '') global.lastIndex += 1;
  }
  return last;
}

/** Whether a pattern occurs in a stretch. */
export function has(stretch: Stretch, pattern: RegExp): boolean {
  return globalOf(pattern).test(stretch.text);
}

/** How much of a sentence is looked at beside a match: a sentence may be as long as a hostile file. */
const BESIDE = 200;

/** What stands in a stretch right before an offset of the report. */
export function textBefore(stretch: Stretch, offset: number, length = BESIDE): string {
  const at = offset - stretch.start;
  return stretch.text.slice(Math.max(0, at - length), Math.max(0, at));
}

/** What stands in a stretch from an offset of the report on. */
export function textAfter(stretch: Stretch, offset: number, length = BESIDE): string {
  const at = offset - stretch.start;
  return stretch.text.slice(at, at + length);
}
