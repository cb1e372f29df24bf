import type { Nodes, Root, RootContent } from 'mdast';
import { type PlainLines, plainFrontMatter, plainLines } from './markdown-plain.ts';

/**
 * The blocks of a Markdown text, as `parse` (remark) gives them, without asking it about most of them. A report is headings, paragraphs, flat lists
 * and tables of plain prose, and remark takes as long for those as for any others (docs/performance.md). So they are made here, and what may be anything else is
 * given to remark, all in one piece. test/read/markdown-blocks.test.ts holds the two against each other.
 */
export function blocksOf(raw: string, parse: (text: string) => Root): RootContent[] {
  if (MAY_REACH_FAR.test(raw)) return parse(raw).children;
  const chunks = chunksOf(raw);
  if (!chunks) return parse(raw).children;
  leaveLongLists(chunks);
  const others = stretchesOf(chunks, raw.length);
  const parsed = parseTogether(raw, others, parse);
  const blocks: RootContent[] = [];
  let next = 0;
  for (const chunk of chunks) {
    if (chunk.plain) blocks.push(...chunk.plain.blocks);
    else if (others[next]?.start === chunk.start) {
      blocks.push(...(parsed[next] ?? []));
      next += 1;
    }
  }
  return blocks;
}

/**
 * What can reach over a blank line, or says what something elsewhere means: fences, HTML, definitions of links and footnotes. And line ends and
 * characters that remark counts in its own way.
 */
const MAY_REACH_FAR = /`{3}|~{3}|^[ \t]*<[A-Za-z/!?]|<!--|\]:|[\r\0]|^\ufeff/m;

/** Lines between blank lines. */
interface Chunk {
  readonly start: number;
  readonly line: number;
  /** Where they are plain: what remark makes of them. */
  plain: PlainLines | undefined;
}

/** A place that remark counts its lines and offsets from. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Undefined for a text that begins like front matter and then goes on for ever. */
function chunksOf(raw: string): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = 0;
  let line = 1;
  if (FRONT_MATTER.test(raw)) {
    const front = WHOLE_FRONT_MATTER.exec(raw)?.[0];
    if (front === undefined) return undefined;
    chunks.push({ start: 0, line, plain: plainFrontMatter(front) });
    line += front.split('\n').length - 1;
    at = front.length;
  }
  while (at < raw.length) {
    const lines: string[] = [];
    const start = at;
    const first = line;
    for (;;) {
      const end = lineEnd(raw, at);
      const text = raw.slice(at, end);
      at = end + 1;
      line += 1;
      if (isBlank(text)) break;
      lines.push(text);
      if (at > raw.length) break;
    }
    if (lines.length === 0) continue;
    chunks.push({ start, line: first, plain: plainLines(lines, start, first) });
  }
  return chunks;
}

/** A list that may go on in what stands before or after it is left to remark, with all that it may go on in. */
function leaveLongLists(chunks: readonly Chunk[]): void {
  const leave = (chunk: Chunk, neighbour: Chunk | undefined, mayGoOn: boolean, goesOnHere: boolean): void => {
    if (neighbour && mayGoOn && (!neighbour.plain || goesOnHere)) chunk.plain = undefined;
  };
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1];
    leave(chunk, before, chunk.plain?.beginsInList ?? false, before?.plain?.endsInList ?? false);
  }
  for (let index = chunks.length - 2; index >= 0; index -= 1) {
    const chunk = chunks[index]!;
    const after = chunks[index + 1];
    leave(chunk, after, chunk.plain?.endsInList ?? false, after?.plain?.beginsInList ?? false);
  }
}

const FRONT_MATTER = /^---[ \t]*(?:\n|$)/;
const WHOLE_FRONT_MATTER = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?=\n|$)/;

function lineEnd(raw: string, from: number): number {
  const end = raw.indexOf('\n', from);
  return end === -1 ? raw.length : end;
}

function isBlank(line: string): boolean {
  return line === '' || /^[ \t]+$/.test(line);
}

/** The stretches of chunks that are not plain, each with the blank lines inside it: a list goes on after them. */
function stretchesOf(chunks: readonly Chunk[], length: number): Stretch[] {
  const stretches: { start: number; end: number; line: number }[] = [];
  let open = false;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.plain) open = false;
    else {
      const end = chunks[index + 1]?.start ?? length;
      const last = stretches.at(-1);
      if (open && last) last.end = end;
      else stretches.push({ start: chunk.start, end, line: chunk.line });
      open = true;
    }
  }
  return stretches;
}

/** Between two stretches stands a paragraph, as does in the text: so a list in the one does not go on in the other. */
const BETWEEN = '\n\nx\n\n';

/** The blocks of each stretch. */
function parseTogether(raw: string, stretches: readonly Stretch[], parse: (text: string) => Root): RootContent[][] {
  if (stretches.length === 0) return [];
  let text = '';
  let line = 1;
  const bounds: { readonly from: number; readonly to: number; readonly offset: number; readonly line: number }[] = [];
  for (const { start, end, line: first } of stretches) {
    // Only what stands at the very beginning can be front matter.
    if (start > 0) {
      text += BETWEEN;
      line += 4;
    }
    bounds.push({ from: text.length, to: text.length + end - start, offset: start - text.length, line: first - line });
    const own = raw.slice(start, end);
    text += own;
    line += own.split('\n').length - 1;
  }
  const blocks = stretches.map((): RootContent[] => []);
  let at = 0;
  for (const block of parse(text).children) {
    const start = block.position?.start.offset ?? 0;
    while (at < bounds.length - 1 && start >= bounds[at]!.to) at += 1;
    const { from, to, offset, line: lines } = bounds[at]!;
    if (start < from || start >= to) continue;
    move(block, offset, lines);
    blocks[at]!.push(block);
  }
  return blocks;
}

function move(node: Nodes, offset: number, lines: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.offset = (point.offset ?? 0) + offset;
    point.line += lines;
  }
  if ('children' in node) for (const child of node.children) move(child, offset, lines);
}
