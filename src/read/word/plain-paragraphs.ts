import { glyphMarker, labelLength, labelledParts } from '../line-forms.ts';
import { textOf } from './characters.ts';
import type { Piece, WordParagraph } from './story.ts';

/** Characters from which it is told how a paragraph begins: more than the longest label or bullet has, and room for white space before. */
const BEGINNING = 80;
const WITH_SPACE = 120;
/** No value of a label is as long. */
const LONG_LINE = 1000;
const WIDE = '\\t-\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
/** What is left to the way by lines: a tick box in brackets, white space other than the plain one. */
// Called and not constructed, so that the build leaves it alone: what it asks first would take longer than the answer.
const UNTOLD = RegExp(`[[${WIDE}]`);

/**
 * Whether a paragraph is written as the characters that it has, one after the other, and nothing has to be found out of its lines: it is a cell, or it
 * has no line break, does not begin with a typed bullet, and holds no more than one label. Says no where it is not sure.
 */
export function isPlain(xml: string, { pieces, cell, heading }: WordParagraph): boolean {
  if (cell) return true;
  // Whether it is one goes by its length.
  if (heading !== undefined) return false;
  let beginning = '';
  let whole = true;
  for (const piece of pieces) {
    if (piece.kind === 'break') return false;
    if (beginning.length >= WITH_SPACE) whole = false;
    else if (piece.kind === 'sign') beginning += piece.text;
    else {
      const end = Math.min(piece.end, piece.start + WITH_SPACE);
      if (end < piece.end) whole = false;
      beginning += textIn(xml, piece.start, end);
    }
  }
  if (UNTOLD.test(beginning)) return false;
  const line = beginning.trimStart();
  if (line === '' || (!whole && line.length < BEGINNING)) return false;
  if (glyphMarker(line)) return false;
  return labelLength(line) === 0 || hasOneLabel(xml, pieces);
}

/** Whether a line that begins with a label goes on with its value, and not with the next label. */
function hasOneLabel(xml: string, pieces: readonly Piece[]): boolean {
  let line = '';
  for (const piece of pieces) {
    if (line.length + piece.end - piece.start > LONG_LINE) return false;
    if (piece.kind === 'text') line += textIn(xml, piece.start, piece.end);
    else if (piece.kind === 'sign') line += piece.text;
  }
  return !UNTOLD.test(line) && labelledParts(line.trim()).length === 1;
}

function textIn(xml: string, start: number, end: number): string {
  const written = xml.slice(start, end);
  return written.includes('&') || written.includes('<') ? textOf(xml, start, end) : written;
}
