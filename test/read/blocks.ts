import { read } from '../../src/read/read.ts';
import type { Block, Source } from '../../src/read/source.ts';

/** Reads a text as the file of that name would be read. */
export function readAs(path: string, text: string): Source {
  return read(new TextEncoder().encode(text), path);
}

function form(block: Block): string {
  const parts: string[] = [block.kind === 'heading' ? `heading ${block.depth}` : block.kind];
  if (block.list >= 0) parts.push(`list ${block.list}.${block.depth}${block.marker === '' ? '' : ` ${block.marker}`}`);
  if (block.table >= 0) parts.push(`table ${block.table} ${block.row},${block.column}${block.headerRow ? ' header' : ''}`);
  if (block.emphasised) parts.push('emphasised');
  if (block.quoted) parts.push('quoted');
  return parts.join(', ');
}

/** Each block as "form: text": what a test compares. */
export function blocksOf(source: Source): string[] {
  return source.blocks.map((block) => `${form(block)}: ${source.text.slice(block.start, block.end)}`);
}

/** The file's own characters for the first occurrence of some visible words. */
export function rawOf(source: Source, words: string): string {
  const start = source.text.indexOf(words);
  const span = source.rawSpan({ start, end: start + words.length });
  return source.raw.slice(span.start, span.end);
}
