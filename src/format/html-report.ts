import type { Found } from '../lint/finding.ts';
import type { Block, Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { htmlText } from './escape.ts';
import { GRAVEST_FIRST } from './outcome.ts';
import { placeInReport } from './place.ts';

/** A finding with what the page calls it: its number, and the attributes that the page's filters look at. */
export interface Numbered {
  readonly found: Found;
  readonly number: number;
  readonly attributes: string;
}

/** A block, or a table, with the notes that stand in the margin beside it. */
interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly notes: string;
}

/**
 * A report as written: headings, paragraphs, list items and tables, with the words of findings marked, and the notes on them in the margin. Each
 * block with notes begins a new stretch of the page, so that its words and their notes are never far apart.
 */
export function reportHtml(report: Report, marked: readonly Numbered[], noteHtml: (numbered: Numbered) => string): string {
  const stretches: Stretch[] = [];
  for (const piece of piecesOf(report, marked, noteHtml)) {
    const last = stretches.at(-1);
    if (last && piece.notes === '') last.rest.push(piece);
    else stretches.push({ above: last ? headingsTakenFrom(last.rest) : [], first: piece, rest: [] });
  }
  return stretches.map(stretchHtml).join('\n');
}

interface Stretch {
  /** Headings over the first block. */
  readonly above: readonly Piece[];
  readonly first: Piece;
  /** What follows it without notes. */
  readonly rest: Piece[];
}

/** A heading stays with what it is over. */
function headingsTakenFrom(rest: Piece[]): Piece[] {
  return rest.splice(rest.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}

function stretchHtml({ above, first, rest }: Stretch): string {
  const notes = first.notes === '' ? '' : `<div class="notes">${first.notes}</div>`;
  const after = rest.length === 0 ? '' : `<div class="rest">${listed(rest)}</div>`;
  return `<div class="stretch"><div class="words"><div class="first">${listed([...above, first])}</div>${after}</div>${notes}</div>`;
}

/** Items that follow each other are a list. */
function listed(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }, at) => {
      const opens = kind === 'item' && pieces[at - 1]?.kind !== kind ? '<ul>' : '';
      const closes = kind === 'item' && pieces[at + 1]?.kind !== kind ? '</ul>' : '';
      return `${opens}${text}${closes}`;
    })
    .join('\n');
}

function piecesOf(report: Report, marked: readonly Numbered[], noteHtml: (numbered: Numbered) => string): Piece[] {
  const byStart = marked
    .map((numbered) => ({ ...numbered, span: spanOf(report, numbered.found) }))
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let next = 0;
  // Spans may reach over the end of a block: what is not yet closed goes on in the next one.
  let open: Marked[] = [];
  const partsOf = (block: Block) => {
    const begun: Marked[] = [];
    while (next < byStart.length && (byStart[next] as Marked).span.start < block.end) begun.push(byStart[next++] as Marked);
    const inside = [...open, ...begun];
    open = inside.filter(({ span }) => span.end > block.end);
    return { notes: begun.map(noteHtml).join(''), text: markedText(report, block, inside) };
  };
  for (let at = 0; at < report.blocks.length; ) {
    const block = report.blocks[at] as Block;
    if (block.kind === 'cell') {
      const cells = tableFrom(report.blocks, at);
      at += cells.length;
      pieces.push({ kind: block.kind, ...tableHtml(cells, partsOf) });
      continue;
    }
    at += 1;
    const { notes, text } = partsOf(block);
    pieces.push({ kind: block.kind, notes, text: block.kind === 'item' ? itemHtml(block, text) : blockHtml(block, text) });
  }
  return pieces;
}

interface Marked extends Numbered {
  readonly span: Span;
}

/** The words to mark; of an instruction to ohlint, which the report does not show, none at the block after it. */
function spanOf(report: Report, found: Found): Span {
  const start = placeInReport(report, found).block?.start ?? 0;
  return found.span ?? { start, end: start };
}

function tableFrom(blocks: readonly Block[], from: number): readonly Block[] {
  let to = from + 1;
  while (blocks[to]?.kind === 'cell' && blocks[to]?.table === blocks[from]?.table) to += 1;
  return blocks.slice(from, to);
}

function blockHtml({ kind, depth, quoted, emphasised, furniture }: Block, text: string): string {
  // The page's own headings are of the first and second level.
  const level = Math.min(6, depth + 2);
  const words = kind === 'heading' ? `<h${level}>${text}</h${level}>` : `<p>${emphasised ? `<strong>${text}</strong>` : text}</p>`;
  const set = quoted ? `<blockquote>${words}</blockquote>` : words;
  return furniture ? `<div class="furniture">${set}</div>` : set;
}

function itemHtml({ depth, marker, quoted }: Block, text: string): string {
  const shown = /^[-*+]$/.test(marker) ? '•' : marker;
  return `<li${quoted ? ' class="quoted"' : ''} style="--depth:${Math.min(8, depth)}"><span class="marker">${htmlText(shown)}</span><div>${text}</div></li>`;
}

function tableHtml(cells: readonly Block[], partsOf: (block: Block) => Pick<Piece, 'notes' | 'text'>): Pick<Piece, 'notes' | 'text'> {
  const notes: string[] = [];
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const { notes: own, text } = partsOf(cell);
    notes.push(own);
    const row = rows.get(cell.row) ?? [];
    const gap = Math.max(0, Math.min(50, cell.column - row.length));
    row.push(...Array.from({ length: gap }, () => '<td></td>'), cell.headerRow ? `<th scope="col">${text}</th>` : `<td>${text}</td>`);
    rows.set(cell.row, row);
  }
  const lines = [...rows.values()].map((row) => `<tr>${row.join('')}</tr>`);
  return { notes: notes.join(''), text: `<div class="wide"><table>${lines.join('\n')}</table></div>` };
}

/** The words of a block, those of findings marked: the gravest innermost, because the innermost mark is the one that is seen. */
function markedText(report: Report, block: Block, inside: readonly Marked[]): string {
  const { text } = report.source;
  const cuts = new Set([block.start, block.end]);
  if (block.lead > block.start && block.lead < block.end) cuts.add(block.lead);
  for (const { span } of inside) {
    for (const at of [span.start, span.end]) if (at > block.start && at < block.end) cuts.add(at);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  let html = '';
  let waiting = 0;
  let active: Marked[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    active = active.filter(({ span }) => span.end > start);
    while (waiting < inside.length && (inside[waiting] as Marked).span.start <= start) {
      const marked = inside[waiting++] as Marked;
      if (marked.span.end > start) active.push(marked);
      if (marked.span.start >= block.start) html += reference(marked);
    }
    const words = htmlText(text.slice(start, end));
    const marks = [...active].sort((a, b) => rank(b) - rank(a));
    const set = marks.reduceRight((within, { attributes }) => `<mark ${attributes}>${within}</mark>`, words);
    html += end <= block.lead && !block.emphasised ? `<b>${set}</b>` : set;
  }
  return html;
}

function rank({ found }: Numbered): number {
  return GRAVEST_FIRST.indexOf(found.level);
}

function reference({ number, attributes }: Numbered): string {
  return `<a id="w${number}" href="#f${number}" ${attributes.replace('class="', 'class="ref ')}>${number}</a>`;
}
