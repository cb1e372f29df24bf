import type { Found } from '../lint/finding.ts';
import type { Source, Span } from '../read/source.ts';
import { type Edit, spliced } from './splice.ts';

/** A safe change of wording, in `Source.raw`. */
export interface Fix {
  readonly raw: Span;
  readonly text: string;
}

/**
 * The safe fixes among the findings, in the order of the file, none over another. What markup or anything unseen stands within is left alone: the
 * words must stand in the file as they are read, but for the white space between them.
 */
export function fixesOf(source: Source, findings: readonly Found[]): Fix[] {
  const fixes = findings
    .flatMap(({ fix }) =>
      fix ? [{ raw: source.rawSpan(fix.span), text: fix.text, words: source.text.slice(fix.span.start, fix.span.end) }] : [],
    )
    .filter(({ raw, words }) => source.format === 'docx' || source.raw.slice(raw.start, raw.end).replace(/\s+/g, ' ') === words)
    .sort((a, b) => a.raw.start - b.raw.start || b.raw.end - a.raw.end);
  let end = -1;
  return fixes.flatMap(({ raw, text }) => {
    if (raw.start < end) return [];
    end = raw.end;
    return [{ raw, text }];
  });
}

/** The file with its fixes made; every other character stays. */
export function withFixes(source: Source, fixes: readonly Fix[]): string {
  return spliced(source.raw, editsOf(fixes));
}

const editsOf = (fixes: readonly Fix[]): Edit[] => fixes.map(({ raw, text }) => ({ ...raw, text }));

/** What the fixes would change, as the lines of a unified diff without its head. */
export function diffOf(source: Source, fixes: readonly Fix[]): string[] {
  const { raw } = source;
  const lines: string[] = [];
  for (let index = 0; index < fixes.length; ) {
    const from = lineStart(raw, fixes[index]!.raw.start);
    let to = lineEnd(raw, fixes[index]!.raw.end);
    let next = index + 1;
    for (; next < fixes.length && fixes[next]!.raw.start <= to; next += 1) to = Math.max(to, lineEnd(raw, fixes[next]!.raw.end));
    const here = fixes.slice(index, next).map(({ raw: span, text }) => ({ raw: { start: span.start - from, end: span.end - from }, text }));
    const before = raw.slice(from, to);
    const number = raw.slice(0, from).split(/\r\n|\r|\n/).length;
    lines.push(
      `@@ line ${number} @@`,
      ...before.split(/\r\n|\r|\n/).map((line) => `-${line}`),
      ...spliced(before, editsOf(here))
        .split(/\r\n|\r|\n/)
        .map((line) => `+${line}`),
    );
    index = next;
  }
  return lines;
}

const isEnd = (character: string | undefined) => character === undefined || character === '\n' || character === '\r';

function lineStart(raw: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isEnd(raw[at - 1])) at -= 1;
  return at;
}

function lineEnd(raw: string, offset: number): number {
  let at = offset;
  while (!isEnd(raw[at])) at += 1;
  return at;
}
