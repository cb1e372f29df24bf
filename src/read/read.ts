import { decode } from './encoding.ts';
import { fold } from './fold.ts';
import { lineStarts, positionIn } from './line-table.ts';
import { readMarkdown } from './markdown.ts';
import { type Source, UnreadableError } from './source.ts';
import { rawSpanOf } from './text-builder.ts';

/** Reads a file into a `Source`. Throws `UnreadableError` when it cannot be read as a report. */
export function read(bytes: Uint8Array, path: string): Source {
  const { raw, encoding, notes } = decode(bytes, path);
  const { built, frontMatter, directives } = readMarkdown(raw);
  if (!/\p{L}/u.test(built.text)) throw new UnreadableError('The file is empty: there is nothing to check.');
  const lines = lineStarts(raw);
  return {
    path,
    format: 'markdown',
    raw,
    text: built.text,
    folded: fold(built.text),
    blocks: built.blocks,
    frontMatter,
    directives,
    encoding,
    notes,
    rawSpan: (span) => rawSpanOf(built, span),
    position: (rawOffset) => positionIn(lines, raw.length, rawOffset),
  };
}
