import { bracketDirective, commentDirectives, isOwnNote } from './directives.ts';
import type { DirectiveText } from './source.ts';

const LF = 10;
const FORM_FEED = 12;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const TAB_STOP = 8;

/**
 * A line of plain text without its white space: `[start, end)` in the file. Besides line ends, page breaks and the line breaks that
 * Word writes as vertical tabs or line separators end a line.
 */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Where the line itself starts, white space included. */
  readonly from: number;
  /** Columns of white space before it; a tab reaches to the next multiple of eight. */
  readonly indent: number;
  readonly text: string;
  /** Whether it stands in e-mail quotation (`> `). */
  readonly quoted: boolean;
  /** Whether a page break stands right before it. */
  readonly afterPageBreak: boolean;
}

export interface TextLines {
  readonly lines: readonly TextLine[];
  readonly directives: readonly DirectiveText[];
}

function isLineEnd(code: number): boolean {
  return (code >= LF && code <= CR) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    code === TAB ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}

/** Takes text apart into lines from `from` on. A line that is an instruction to ohlint is left out of them, one in a line cut off its end. */
export function textLines(raw: string, from: number): TextLines {
  const directives = commentDirectives(raw, from, raw.length);
  const lines: TextLine[] = [];
  let comment = 0;
  let pageBreak = false;
  for (let at = from; at <= raw.length; ) {
    let end = at;
    while (end < raw.length && !isLineEnd(raw.charCodeAt(end))) end += 1;
    while (comment < directives.length && directives[comment]!.span.end <= at) comment += 1;
    const line = trimmed(raw, at, end, pageBreak, directives[comment]);
    const bracketed = line ? bracketDirective(line.text, line.start) : undefined;
    if (bracketed) directives.push(bracketed);
    else if (line && !isOwnNote(line.text)) {
      lines.push(line);
      pageBreak = false;
    }
    const code = raw.charCodeAt(end);
    if (code === FORM_FEED) pageBreak = true;
    at = end + (code === CR && raw.charCodeAt(end + 1) === LF ? 2 : 1);
  }
  directives.sort((a, b) => a.span.start - b.span.start);
  return { lines, directives };
}

/** The line between two offsets; undefined when nothing is left of it but an instruction to ohlint. */
function trimmed(
  raw: string,
  from: number,
  to: number,
  afterPageBreak: boolean,
  directive: DirectiveText | undefined,
): TextLine | undefined {
  let start = from;
  let end = to;
  const comment = directive && directive.span.start < to ? directive.span : undefined;
  if (comment) {
    if (isBlankBetween(raw, from, comment.start)) start = Math.min(comment.end, to);
    else if (isBlankBetween(raw, comment.end, to)) end = comment.start;
  }
  let indent = 0;
  let quoted = false;
  const skip = (): void => {
    for (; start < end && isBlank(raw.charCodeAt(start)); start += 1) {
      indent = raw.charCodeAt(start) === TAB ? (Math.floor(indent / TAB_STOP) + 1) * TAB_STOP : indent + 1;
    }
  };
  skip();
  while (start < end && raw[start] === '>' && (quoted || raw[start + 1] === ' ' || raw[start + 1] === '>')) {
    quoted = true;
    start += 1;
    indent = 0;
    skip();
  }
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  if (comment && start >= end) return undefined;
  const inside = comment && comment.start > start && comment.end < end;
  const text = inside ? raw.slice(start, comment.start) + raw.slice(comment.end, end) : raw.slice(start, end);
  return { start, end, from, indent, text, quoted, afterPageBreak };
}

function isBlankBetween(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isBlank(raw.charCodeAt(at))) return false;
  return true;
}
