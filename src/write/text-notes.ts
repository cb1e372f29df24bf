import type { Block, Source } from '../read/source.ts';
import type { Note } from './note.ts';
import { type Edit, spliced } from './splice.ts';

/** Notes of a former run: in Markdown comments that no reader sees, in text lines in brackets. */
const FORMER: Readonly<Record<'markdown' | 'text', RegExp>> = {
  markdown: /(?:\r\n?|\n){1,2}<!-- ohlint: (?:[^-]|-(?!->))*-->/g,
  text: /(?:\r\n?|\n)\[ohlint: [^\r\n]*\]/g,
};

/**
 * A copy of a Markdown or plain text report with a note after each paragraph that there is something to say of. Notes of a former run are replaced.
 * What stands in a table or a list is told after it, so that neither falls apart.
 */
export function withNotes(source: Source, notes: readonly Note[]): string {
  const { raw, format } = source;
  if (format === 'docx') throw new Error('a Word document has comments');
  const eol = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  const removed: Edit[] = [...raw.matchAll(FORMER[format])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
  }));
  const added = notes.map((note): Edit => {
    const at = placeAfter(source, note, removed);
    return { start: at, end: at, text: format === 'markdown' ? `${eol}${eol}${asComment(note)}` : `${eol}${asLine(note)}` };
  });
  return spliced(raw, [...added, ...removed]);
}

/** The end of the line in which the last block ends that must not be cut. */
function placeAfter(source: Source, { raw: { start, end } }: Note, removed: readonly Edit[]): number {
  const { blocks, raw } = source;
  const block = blocks.find((candidate) => source.rawSpan(candidate).end >= Math.max(start, end - 1)) ?? blocks.at(-1)!;
  const last = blocks.findLast((candidate) => candidate === block || together(candidate, block)) ?? block;
  let at = Math.max(source.rawSpan(last).end, end);
  while (at < raw.length && raw[at] !== '\n' && raw[at] !== '\r') at += 1;
  const inside = removed.find((edit) => at > edit.start && at < edit.end);
  return inside ? inside.end : at;
}

function together(a: Block, b: Block): boolean {
  return (b.table >= 0 && a.table === b.table) || (b.list >= 0 && a.list === b.list);
}

/** Nothing in it may end the comment. */
function asComment({ paragraphs }: Note): string {
  return `<!-- ohlint: ${paragraphs.join(' ').replace(/-{2,}/g, '–').replaceAll('->', '→')} -->`;
}

function asLine({ paragraphs }: Note): string {
  return `[ohlint: ${paragraphs.join(' ').replace(/[[\]]/g, '').replace(/\s+/g, ' ')}]`;
}
