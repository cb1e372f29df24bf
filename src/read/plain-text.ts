import { characterReferenceAt } from './character-references.ts';
import { frontMatterOf } from './front-matter.ts';
import { breaksInWord, endsSentence, goesOn, itemMarker, labelLength, leavesOpen, tickBox } from './line-forms.ts';
import { surelyWraps, wrappingOf } from './line-wrap.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Reading } from './reading.ts';
import type { DirectiveText } from './source.ts';
import { type BlockForm, TextBuilder } from './text-builder.ts';
import { type Draft, newDraft, type Piece } from './text-drafts.ts';
import { findHeadings, findQuestions, joinFlattenedPairs } from './text-headings.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { assignLists } from './text-lists.ts';
import { draftsOf } from './text-paragraphs.ts';

const SPACE = 32;
const AMPERSAND = 38;

/** Reads plain text: typed, or converted from Word by any of the usual tools. It is never taken for Markdown. */
export function readPlainText(raw: string): Reading {
  const head = frontMatterOf(raw);
  const { lines, directives } = textLines(raw, head?.end ?? 0);
  const { flow, furniture } = withoutFurniture(lines);
  const drafts = joinFlattenedPairs(draftsOf(raw, flow));
  findHeadings(drafts);
  findQuestions(drafts);
  assignLists(drafts);
  const writer = new DraftWriter(raw, directives);
  let next = 0;
  for (const draft of drafts) {
    // What the page put into the middle of a block follows it.
    while (next < furniture.length && furniture[next]!.firstLine <= draft.firstLine) writer.write(furniture[next++]!);
    writer.write(draft);
  }
  while (next < furniture.length) writer.write(furniture[next++]!);
  return { built: writer.builder.build(), frontMatter: head?.frontMatter, directives };
}

interface Flow {
  /** The lines of the report, without what belongs to its pages. */
  readonly flow: readonly TextLine[];
  /** Page headers and footers, a block each; `firstLine` is the line of the flow that each stood before. */
  readonly furniture: readonly Draft[];
}

/** Sets the pages' headers and footers apart. Where they cut a sentence in two, the flow goes on as if they were not there. */
function withoutFurniture(lines: readonly TextLine[]): Flow {
  const marks = pageFurniture(lines);
  const wrapping = wrappingOf(lines.map((line) => line.text));
  const flow: TextLine[] = [];
  const furniture: Draft[] = [];
  for (let index = 0; index < lines.length; ) {
    if (lines[index]!.text !== '' && !marks[index]) {
      flow.push(lines[index]!);
      index += 1;
      continue;
    }
    const from = index;
    while (index < lines.length && (lines[index]!.text === '' || marks[index])) index += 1;
    const cut = lines.slice(from, index + 1).some((line, at) => line.afterPageBreak || (from + at < index && marks[from + at]));
    const blank = lines.slice(from, index).find((line) => line.text === '') ?? { ...lines[from]!, text: '' };
    if (!cut || !isInterrupted(flow.at(-1), lines[index], lines[index + 1], wrapping?.width)) flow.push(blank);
    for (let at = from; at < index; at += 1) {
      if (!marks[at]) continue;
      const { start, end, text, quoted } = lines[at]!;
      furniture.push(
        newDraft({ kind: 'paragraph', pieces: [{ start, end, text }], firstLine: flow.length, lastLine: flow.length, quoted }),
      );
    }
  }
  return { flow, furniture };
}

const TABLE_LINE = /^[|+]/;
const LONG = 40;

/** Whether the text goes on over the edge of a page in the middle of a sentence or table. */
function isInterrupted(
  before: TextLine | undefined,
  after: TextLine | undefined,
  next: TextLine | undefined,
  width: number | undefined,
): boolean {
  if (!before || !after || before.text === '') return false;
  if (TABLE_LINE.test(before.text)) return TABLE_LINE.test(after.text);
  if (endsSentence(before.text) || before.text.endsWith(':')) return false;
  if (itemMarker(after.text) || labelLength(after.text) > 0 || tickBox(after.text)) return false;
  if (surelyWraps(before.text, after.text) || leavesOpen(before.text)) return true;
  // Before a capital only a full line of prose goes on, into a line that is prose too.
  const full = width !== undefined && before.text.length > width * 0.75;
  return full && !itemMarker(before.text) && (goesOn(after.text) || (next !== undefined && next.text !== '') || after.text.length > LONG);
}

/** Writes drafts into the text. */
class DraftWriter {
  readonly builder = new TextBuilder();
  private readonly raw: string;
  private readonly directives: readonly DirectiveText[];
  private words: Set<string> | undefined;

  constructor(raw: string, directives: readonly DirectiveText[]) {
    this.raw = raw;
    this.directives = directives;
  }

  write(draft: Draft): void {
    const pieces = [...draft.pieces];
    const emphasised = unwrapEmphasis(pieces) || draft.emphasised;
    this.builder.openBlock(formOf(draft));
    pieces.forEach((piece, index) => {
      const next = pieces[index + 1];
      const start = index === 0 ? this.writeTick(piece) : piece.start;
      const joined = next !== undefined && breaksInWord(piece.text, next.text);
      // A hyphen that only the line end called for goes with it.
      const end = joined && this.isOneWord(piece.text, next.text) ? piece.end - 1 : piece.end;
      this.writeStretch(start, end, emphasised);
      if (next && !joined) this.builder.append(SPACE, piece.end, Math.max(piece.end, next.start));
    });
    this.builder.closeBlock();
  }

  private writeTick(piece: Piece): number {
    const box = tickBox(piece.text);
    if (!box) return piece.start;
    this.builder.appendText(box.sign, piece.start, piece.start + box.length);
    return piece.start + box.length;
  }

  private writeStretch(start: number, end: number, emphasised: boolean): void {
    let at = start;
    let directive = this.directiveAfter(start);
    while (at < end) {
      const span = this.directives[directive]?.span;
      if (span && at >= span.start) {
        at = Math.max(at, span.end);
        directive += 1;
        continue;
      }
      const code = this.raw.charCodeAt(at);
      // Some converters leave character references as they were in the document's XML.
      const reference = code === AMPERSAND ? characterReferenceAt(this.raw, at) : undefined;
      if (reference?.value !== undefined) {
        this.builder.appendText(reference.value, at, at + reference.length, emphasised);
        at += reference.length;
      } else {
        this.builder.append(code, at, at + 1, emphasised);
        at += 1;
      }
    }
  }

  /** Index of the first instruction to ohlint that ends after an offset. */
  private directiveAfter(offset: number): number {
    let low = 0;
    let high = this.directives.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.directives[middle]!.span.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether the parts of a word broken at a line end are written as one elsewhere in the text, and not with the hyphen. */
  private isOneWord(text: string, next: string): boolean {
    const head = /\p{L}+(?=.$)/u.exec(text.slice(-60))?.[0].toLowerCase() ?? '';
    const tail = /^\p{L}+/u.exec(next.slice(0, 60))?.[0].toLowerCase() ?? '';
    this.words ??= new Set(this.raw.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    return this.words.has(head + tail) && !this.words.has(`${head}-${tail}`);
  }
}

function formOf(draft: Draft): BlockForm {
  const { kind, depth, quoted, list, marker } = draft;
  return draft.cell ? { kind, quoted, ...draft.cell } : { kind, depth, quoted, list, marker };
}

const MARKS = /^(\*{1,3}|_{1,3})(?=[^\s*_])/;

/** Takes the stars or underscores off a block that is emphasised as a whole, as pandoc and people write it. */
function unwrapEmphasis(pieces: Piece[]): boolean {
  const first = pieces[0];
  const mark = first && MARKS.exec(first.text)?.[1];
  if (!first || !mark) return false;
  const last = pieces.at(-1)!;
  const inner = pieces.length === 1 ? first.text.slice(mark.length, -mark.length) : first.text.slice(mark.length);
  if (!last.text.endsWith(mark) || last.text.length <= mark.length * 2 || inner.includes(mark)) return false;
  pieces[0] = { start: first.start + mark.length, end: first.end, text: first.text.slice(mark.length) };
  const end = pieces.at(-1)!;
  pieces[pieces.length - 1] = { start: end.start, end: end.end - mark.length, text: end.text.slice(0, -mark.length) };
  return true;
}
