import {
  endsSentence,
  firstWordLength,
  goesOn,
  type ItemMarker,
  isAddressLine,
  itemMarker,
  labelLength,
  labelledParts,
  leavesOpen,
  opensOrClosesLetter,
  standApart,
  tickBox,
} from './line-forms.ts';
import { surelyWraps, type Wrapping, wrappingOf } from './line-wrap.ts';
import { type Draft, makePlain, newDraft, onlyLine, type Piece } from './text-drafts.ts';
import type { TextLine } from './text-lines.ts';
import { type TextTable, tableAt } from './text-tables.ts';

/** Lines longer than this are not wrapped by anybody: the text has a line for each paragraph. */
const LONGEST_WRAPPED = 120;
/** A line that ends nothing and is at least so long goes on, where nothing else can be told. */
const LONG = 60;
/** In a text that is not wrapped, a line that something cut is at least so long, and so is one pasted from a text that was. */
const SHORTEST_CUT = 40;
/** How far a line may stay short of the width where wrapping was not exact, as in text copied from a page. */
const RAGGED = 0.25;
const HASHES = /^(#{1,6})\s+(?=\S)/;
const RULE = /^(?:[-_=*~.\u2022\u00b7\u2013\u2014]\s?){3,}$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\u2013{3,}|\u2014{3,})$/;
const LONGEST_UNDERLINED = 100;
const TICK = /^[\u2610-\u2612\u25a1\u2713\u2714]/;

/** Neighbouring lines without a blank one between. */
interface Chunk {
  /** Index of the line after its last. */
  readonly end: number;
  readonly wrapping: Wrapping | undefined;
  /** Whether all its lines are those of an address or signature. */
  readonly address: boolean;
  /** Whether several of its lines are `Label: value`. */
  readonly labels: boolean;
}

/** Takes the lines of a plain text together into blocks. */
export function draftsOf(raw: string, flow: readonly TextLine[]): Draft[] {
  return new DraftReader(raw, flow).read();
}

class DraftReader {
  private readonly raw: string;
  private readonly flow: readonly TextLine[];
  private readonly drafts: Draft[] = [];
  private readonly wrapping: Wrapping | undefined;
  private readonly hasLongLines: boolean;
  /** Whether the paragraphs stand on one line each. */
  private readonly unwrapped: boolean;
  private chunk: Chunk = { end: 0, wrapping: undefined, address: false, labels: false };
  /** Styles of the markers of the list that is open. */
  private readonly styles = new Set<string>();
  /** The last number of each style of marker, so that a numbering that prose interrupts is known when it goes on. */
  private readonly numbers = new Map<string, number>();
  private tables = 0;

  constructor(raw: string, flow: readonly TextLine[]) {
    this.raw = raw;
    this.flow = flow;
    this.wrapping = wrappingOf(
      flow.map((line) => line.text),
      flow.map((line) => line.indent),
    );
    this.hasLongLines = flow.some((line) => line.text.length > LONGEST_WRAPPED);
    this.unwrapped = this.hasLongLines && this.wrapping === undefined;
  }

  read(): Draft[] {
    let gap = true;
    for (let index = 0; index < this.flow.length; index += 1) {
      const line = this.flow[index]!;
      if (line.text === '') {
        gap = true;
        continue;
      }
      if (index >= this.chunk.end) this.chunk = this.chunkAt(index);
      const table = tableAt(this.raw, this.flow, index);
      if (table) {
        this.addTable(table, index);
        index = table.end - 1;
        gap = true;
        continue;
      }
      if (RULE.test(line.text)) {
        if (!gap) this.underline(line.text);
        gap = true;
        continue;
      }
      this.addLine(line, index, gap);
      gap = false;
    }
    return this.drafts;
  }

  private addTable({ cells, end }: TextTable, firstLine: number): void {
    const table = this.tables++;
    this.styles.clear();
    for (const { row, column, headerRow, paragraphs } of cells) {
      for (const paragraph of this.cellParagraphs(paragraphs)) {
        this.drafts.push(
          newDraft({ kind: 'cell', pieces: paragraph, firstLine, lastLine: end - 1, cell: { table, row, column, headerRow } }),
        );
      }
    }
  }

  /** The lines of a cell as its paragraphs; a bullet in it starts one too. */
  private cellParagraphs(paragraphs: readonly (readonly { start: number; end: number }[])[]): Piece[][] {
    const found: Piece[][] = [];
    for (const lines of paragraphs) {
      let open: Piece[] | undefined;
      for (const { start, end } of lines) {
        const text = this.raw.slice(start, end);
        const marker = itemMarker(text);
        const bullet = marker && marker.number === 0 ? marker.length : 0;
        if (!open || bullet > 0) {
          open = [];
          found.push(open);
        }
        open.push({ start: start + bullet, end, text: text.slice(bullet) });
      }
    }
    return found;
  }

  /** A line of dashes under a short line makes it a heading. */
  private underline(rule: string): void {
    const draft = this.drafts.at(-1);
    const text = onlyLine(draft);
    if (!draft || text === undefined || draft.kind === 'cell' || !UNDERLINE.test(rule)) return;
    if (text.length > LONGEST_UNDERLINED || endsSentence(text)) return;
    makePlain(draft, 'heading', rule.startsWith('=') ? 1 : 2);
  }

  private addLine(line: TextLine, index: number, gap: boolean): void {
    const draft = gap ? undefined : this.drafts.at(-1);
    const previous = gap ? undefined : this.flow[index - 1];
    const hashes = HASHES.exec(line.text);
    if (hashes) {
      this.styles.clear();
      const end = line.text.replace(/[ \t]+#+$/, '').length;
      this.drafts.push(
        newDraft({
          kind: 'heading',
          depth: hashes[1]!.length,
          pieces: [pieceOf(line, hashes[0].length, end)],
          firstLine: index,
          lastLine: index,
          gapBefore: gap,
          quoted: line.quoted,
        }),
      );
      return;
    }
    const marker = this.markerOf(line, draft, previous);
    if (marker) {
      this.addItem(line, index, marker, gap);
      return;
    }
    if (draft && previous && this.goesOnWith(draft, previous, line, this.flow[index + 1])) {
      draft.pieces.push(pieceOf(line));
      draft.lastLine = index;
      return;
    }
    this.addParagraph(line, index, gap);
  }

  /** Further labels on one line with the first are blocks of their own. */
  private addFurtherLabels(line: TextLine, parts: readonly { start: number; end: number }[], index: number): void {
    for (const { start, end } of parts) {
      const piece = pieceOf(line, start, end);
      this.drafts.push(
        newDraft({
          kind: 'paragraph',
          pieces: [piece],
          firstLine: index,
          lastLine: index,
          gapBefore: false,
          label: true,
          quoted: line.quoted,
        }),
      );
    }
  }

  private addParagraph(line: TextLine, index: number, gap: boolean): void {
    const label = labelLength(line.text) > 0;
    const [first, ...further] = label ? labelledParts(line.text) : [];
    const before = this.drafts.at(-1);
    // Indented under an item, it is the item's next paragraph.
    const inItem = gap && before?.kind === 'item' && line.indent > before.indent + 1;
    if (!inItem) this.styles.clear();
    this.drafts.push(
      newDraft({
        kind: inItem ? 'item' : 'paragraph',
        pieces: [pieceOf(line, 0, first?.end)],
        firstLine: index,
        lastLine: index,
        gapBefore: gap,
        indent: inItem ? before.indent : line.indent,
        label,
        quoted: line.quoted,
      }),
    );
    this.addFurtherLabels(line, further, index);
  }

  private addItem(line: TextLine, index: number, marker: ItemMarker, gap: boolean): void {
    this.styles.add(marker.style);
    if (marker.number > 0) this.numbers.set(marker.style, marker.number);
    this.drafts.push(
      newDraft({
        kind: 'item',
        pieces: [pieceOf(line, marker.length)],
        firstLine: index,
        lastLine: index,
        gapBefore: gap,
        indent: line.indent,
        item: marker,
        markerStart: line.start,
        marker: marker.marker,
        quoted: line.quoted,
      }),
    );
  }

  /** The marker of the item that a line starts; undefined where what looks like one is part of the prose. */
  private markerOf(line: TextLine, draft: Draft | undefined, previous: TextLine | undefined): ItemMarker | undefined {
    const marker = this.asContinued(itemMarker(line.text));
    if (!marker) return undefined;
    const sure = marker.number === 0 && !/^[-*+\u2013\u2014]$/.test(marker.style);
    if (sure || !draft || !previous) return marker;
    const inList = this.styles.has(marker.style);
    const ended = endsSentence(previous.text) || /[:;]["'\u2019\u201d)]*$/.test(previous.text);
    if (marker.number === 0) return inList || ended || !this.fills(previous, line) ? marker : undefined;
    const next = marker.number === 1 || marker.number === (this.numbers.get(marker.style) ?? -1) + 1;
    if (next) return inList || ended || !this.fills(previous, line) || draft.kind !== 'paragraph' ? marker : undefined;
    return ended && !leavesOpen(previous.text) ? marker : undefined;
  }

  /** "i)" after "h)" is a letter, not a Roman one. */
  private asContinued(marker: ItemMarker | undefined): ItemMarker | undefined {
    const letter = marker && /^\(?([ivx])[.)]$/.exec(marker.marker)?.[1];
    if (!marker || !letter) return marker;
    const style = marker.style.replace('i', 'a');
    const number = letter.charCodeAt(0) - 96;
    return this.numbers.get(style) === number - 1 ? { ...marker, style, number } : marker;
  }

  /** Whether a line goes on with the block of the line before it. */
  private goesOnWith(draft: Draft, previous: TextLine, line: TextLine, next: TextLine | undefined): boolean {
    if (draft.kind === 'heading' || draft.kind === 'cell') return false;
    // Mail programs wrap quoted lines without marking the rest again.
    if (draft.quoted !== line.quoted) return draft.quoted && surelyWraps(previous.text, line.text);
    const filled = this.fills(previous, line);
    if (tickBox(line.text) || TICK.test(line.text)) return filled && /[\u2610-\u2612\u25a1]/.test(previous.text);
    if (labelLength(line.text) > 0) {
      if (draft.label || (next && labelLength(next.text) > 0) || !filled) return false;
    } else if (
      draft.label &&
      (line.indent > draft.indent + 2 || (this.chunk.labels && labelLength(previous.text) === previous.text.length))
    ) {
      return true;
    }
    if (opensOrClosesLetter(previous.text) || opensOrClosesLetter(line.text)) return false;
    // Where paragraphs stand on one line each, short lines in lower case are a list that lost its bullets.
    if (goesOn(line.text)) return !this.unwrapped || this.chunk.wrapping !== undefined || previous.text.length >= SHORTEST_CUT;
    if (draft.kind === 'item' && line.indent > draft.indent + 1) return true;
    if (this.chunk.address && !draft.label && standApart(previous.text, line.text)) return false;
    if (this.chunk.address || this.chunk.labels) return filled;
    const wrapping = this.chunk.wrapping ?? this.wrapping;
    if (!wrapping) return !this.hasLongLines && (previous.text.length >= LONG ? !/[.!?:]$/.test(previous.text) : leavesOpen(previous.text));
    if (filled) return !((draft.label || endsSentence(previous.text)) && this.standsAlone(line, next));
    if (leavesOpen(previous.text) && previous.indent + previous.text.length > wrapping.width / 2) return true;
    if (wrapping.exact || endsSentence(previous.text)) return false;
    return wrapping.width - previous.indent - previous.text.length <= wrapping.width * RAGGED;
  }

  /** Whether a line ends nothing itself and still leaves room: a heading right under a paragraph. */
  private standsAlone(line: TextLine, next: TextLine | undefined): boolean {
    if (/[.!?,;]$/.test(line.text) || leavesOpen(line.text)) return false;
    return next !== undefined && next.text !== '' && !goesOn(next.text) && !this.fills(line, next);
  }

  /** Whether the line before is so full that the first word of this one would not have fitted: its end says nothing. */
  private fills(previous: TextLine, line: TextLine): boolean {
    const wrapping = this.chunk.wrapping ?? this.wrapping;
    return wrapping !== undefined && previous.indent + previous.text.length + 1 + firstWordLength(line.text) > wrapping.width;
  }

  private chunkAt(index: number): Chunk {
    let end = index;
    while (end < this.flow.length && this.flow[end]!.text !== '') end += 1;
    const lines = this.flow.slice(index, end);
    const address = lines.length > 1 && lines.every((line) => isAddressLine(line.text));
    const wrapping = wrappingOf(
      lines.map((line) => line.text),
      lines.map((line) => line.indent),
    );
    const labels = lines.filter((line) => labelLength(line.text) > 0).length;
    const trusted = !this.unwrapped || (wrapping?.width ?? 0) >= SHORTEST_CUT;
    return { end, address, wrapping: trusted ? wrapping : undefined, labels: labels > 1 && labels * 3 >= lines.length };
  }
}

function pieceOf(line: TextLine, from = 0, to = line.text.length): Piece {
  // Counted from the end as well, because an instruction to ohlint inside the line is no part of its text.
  return { start: line.start + from, end: line.end - (line.text.length - to), text: line.text.slice(from, to) };
}
