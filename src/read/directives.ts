import type { DirectiveText } from './source.ts';

/** An HTML comment that speaks to ohlint. Bounded, so that hostile text cannot make it slow. */
const COMMENT = /<!--\s{0,200}ohlint-([\s\S]{1,2000}?)-->/g;

/** The instructions to ohlint in HTML comments between two offsets of a file. */
export function commentDirectives(raw: string, start: number, end: number): DirectiveText[] {
  if (raw.indexOf('<!--', start) < 0) return [];
  const directives: DirectiveText[] = [];
  COMMENT.lastIndex = start;
  for (let match = COMMENT.exec(raw); match !== null && match.index < end; match = COMMENT.exec(raw)) {
    directives.push({ span: { start: match.index, end: match.index + match[0].length }, body: match[1]!.trim() });
  }
  return directives;
}

/** `[ohlint-… ]` alone on its line: the form for plain text, where a comment would be odd. */
const BRACKETED = /^\[\s{0,20}ohlint-([^\]]{1,2000})\]$/;

/** The instruction that a trimmed line of plain text is, if it is one. */
export function bracketDirective(line: string, start: number): DirectiveText | undefined {
  if (!line.startsWith('[')) return undefined;
  const match = BRACKETED.exec(line);
  return match ? { span: { start, end: start + line.length }, body: match[1]!.trim() } : undefined;
}

/** A note that ohlint wrote into a copy of a plain text report is no part of the report. */
export function isOwnNote(line: string): boolean {
  return line.startsWith('[ohlint: ') && line.endsWith(']');
}
