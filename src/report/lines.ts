import type { Block, Source, Span } from '../read/source.ts';

const LINE_END = /[\r\n]|<br\s*\/?>/i;

/**
 * The lines of a block as the author set them. A block's text has one space for a line end, so the file is asked: letterheads,
 * signatures and `Label: value` lines under each other are one paragraph to Markdown, and many lines to their reader.
 */
export function linesOf(source: Source, block: Block): readonly Span[] {
  const whole = source.rawSpan(block);
  if (!LINE_END.test(source.raw.slice(whole.start, whole.end))) return [{ start: block.start, end: block.end }];
  const lines: Span[] = [];
  let start = block.start;
  const { text } = source;
  for (let at = text.indexOf(' ', block.start); at > 0 && at < block.end - 1; at = text.indexOf(' ', at + 1)) {
    const gap = source.rawSpan({ start: at - 1, end: at + 2 });
    if (!LINE_END.test(source.raw.slice(gap.start, gap.end))) continue;
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  if (block.end > start) lines.push({ start, end: block.end });
  return lines;
}
