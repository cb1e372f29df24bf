import type { Block, Source, Span } from '../read/source.ts';
import { closingOf } from './closing.ts';
import { frontOf } from './front.ts';
import { bareHeading, headingOf, runInOf } from './headings.ts';
import { isMarking, isPageNumber, isSentenceLike } from './letter.ts';
import type { BlockRole, SectionName } from './report.ts';
import { setBodyTable } from './tables.ts';

/**
 * Where a section may begin. `heading`: a block of its own; `run-in`: the words before the stop or colon that open a paragraph
 * ("**Outlook.** The bone has healed"); `question`: a question of the referral set as a heading.
 */
export interface Head {
  readonly kind: 'heading' | 'run-in' | 'question';
  /** The section its words name, where they are known. */
  readonly name: SectionName | undefined;
  /** 1–6 as in the file; 7 for a bare bold or capital line, 8 for a run-in label. */
  readonly level: number;
  /** The words that name it. */
  readonly span: Span;
}

/** What the form of a report says of its blocks, before sentences are made. */
export interface Layout {
  readonly roles: readonly BlockRole[];
  readonly heads: readonly (Head | undefined)[];
  /** The block with which the report proper begins, after title, header and address. */
  readonly body: number;
}

/** A layout being worked out. Readers give every line that stands by itself a block of its own, so that a block is a line or a paragraph. */
export class LayoutDraft {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly roles: (BlockRole | undefined)[];
  readonly heads: (Head | undefined)[];

  constructor(source: Source) {
    this.source = source;
    this.blocks = source.blocks;
    this.roles = new Array(this.blocks.length).fill(undefined);
    this.heads = new Array(this.blocks.length).fill(undefined);
  }

  /** The text of a block. */
  textOf(block: Block): string {
    return this.source.folded.slice(block.start, block.end);
  }

  /** The first block after a table. */
  tableEnd(index: number): number {
    const { table } = this.blocks[index]!;
    let end = index;
    while (end < this.blocks.length && this.blocks[end]!.table === table && this.blocks[end]!.kind === 'cell') end += 1;
    return end;
  }

  /** Whether a block is a cell of a table with several columns; the cells of a single column are read like paragraphs. */
  isCell(block: Block): boolean {
    if (block.kind !== 'cell') return false;
    if (block.column > 0) return true;
    const next = this.blocks[block.index + 1];
    return next?.table === block.table && next.column > 0;
  }

  setHeading(block: Block, level: number): void {
    this.roles[block.index] = 'heading';
    this.heads[block.index] = headingOf(block, this.textOf(block), level);
  }
}

/** The layout of a source. Everything that needs to know where the letter begins and ends is decided here, once. */
export function layoutOf(source: Source): Layout {
  const draft = new LayoutDraft(source);
  setBoilerplate(draft);
  const body = frontOf(draft);
  const end = closingOf(draft, body);
  setMiddle(draft, body, end);
  return { roles: draft.roles.map((role) => role ?? 'prose'), heads: draft.heads, body };
}

/** Page numbers, and short lines that come back page after page: headers and footers that a reader could not tell from the text. */
function setBoilerplate(draft: LayoutDraft): void {
  const seen = new Map<string, number[]>();
  for (const block of draft.blocks) {
    if (block.furniture) draft.roles[block.index] = 'boilerplate';
    if (block.end - block.start > 100 || block.kind !== 'paragraph') continue;
    const own = draft.textOf(block);
    if (isPageNumber(own)) {
      draft.roles[block.index] = 'boilerplate';
      continue;
    }
    const key = own.replace(/\d+/g, '#');
    const places = seen.get(key);
    if (places) places.push(block.index);
    else seen.set(key, [block.index]);
  }
  for (const [key, places] of seen) {
    if (places.length < 2 || isSentenceLike(key)) continue;
    const marked = /page|confidential|in confidence|\bv(?:ersion)? ?#/i.test(key);
    if (places.length < 3 && !marked) continue;
    // Two on the same page are a layout, no page header. The first is left where it stands: it may be the title or the marking.
    if (places.some((place, index) => index > 0 && place - places[index - 1]! <= 3)) continue;
    for (const place of places.slice(1)) draft.roles[place] = 'boilerplate';
  }
}

/** The report proper, from the first block after the header to the last before the signature. */
function setMiddle(draft: LayoutDraft, from: number, to: number): void {
  for (let index = from; index < draft.blocks.length; index += 1) {
    if (draft.roles[index] !== undefined) continue;
    const block = draft.blocks[index]!;
    if (draft.isCell(block)) {
      setBodyTable(draft, index);
      continue;
    }
    const own = draft.textOf(block);
    if (block.kind === 'heading') draft.setHeading(block, block.depth);
    else if (isMarking(own)) draft.roles[index] = 'address';
    else if (index < to && bareHeading(draft, block, own)) draft.setHeading(block, 7);
    else if (block.quoted) draft.roles[index] = 'quotation';
    else {
      draft.roles[index] = 'prose';
      if (block.kind === 'paragraph') draft.heads[index] = runInOf(block, own);
    }
  }
}
