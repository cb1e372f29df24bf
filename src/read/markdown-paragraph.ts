import {
  breaksInWord,
  endsSentence,
  firstWordLength,
  glyphMarker,
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
import type { Wrapping } from './line-wrap.ts';
import { HARD_BREAK, type InlineText, SOFT_BREAK } from './markdown-inline.ts';
import { type BlockForm, isWhiteSpace, type TextBuilder, textOf } from './text-builder.ts';

const SPACE = 32;
/** A line in bold above prose is a heading up to this length. */
const LONGEST_LEAD = 120;

/** One line of a paragraph as typed: its characters in the `InlineText`, and what it looks like. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the line before ended in a hard line break. */
  readonly hard: boolean;
  /** Whether it stands on the same line as the one before, as the next of several labels. */
  readonly sameLine: boolean;
  readonly label: boolean;
  /** Whether it opens with a few words in bold: a label without its colon, where other lines do so too. */
  readonly boldLead: boolean;
  readonly item: ItemMarker | undefined;
  readonly boldWhole: boolean;
  readonly boldStart: boolean;
  readonly boldEnd: boolean;
}

/**
 * Writes paragraphs into the text. Markdown joins the lines of a paragraph, and so does this, except where the lines were certainly
 * meant as lines: header blocks of `Label: value`, addresses and signatures, typed bullets, hard breaks, a bold line above prose.
 */
export class ParagraphWriter {
  private readonly raw: string;
  private readonly builder: TextBuilder;
  private readonly nextList: () => number;
  private readonly wrapping: () => Wrapping | undefined;
  /** The list of typed bullets that the last paragraph ended in, their style, and how many blocks there were then. */
  private typedList = { id: -1, style: '', blocks: -1 };

  constructor(raw: string, builder: TextBuilder, nextList: () => number, wrapping: () => Wrapping | undefined) {
    this.raw = raw;
    this.builder = builder;
    this.nextList = nextList;
    this.wrapping = wrapping;
  }

  /** Writes all of it as one block: headings and cells. */
  writeWhole(text: InlineText, form: BlockForm): void {
    this.builder.openBlock(form);
    this.write(text, 0, text.length);
    this.builder.closeBlock();
  }

  /** Writes a paragraph; with `lead`, something stands before its first character already, in a block that is open. */
  writeParagraph(text: InlineText, form: BlockForm, lead = false): void {
    if (!lead) this.builder.openBlock(form);
    const lines = this.lines(text);
    const address = addressLines(lines, (line, next) => this.fills(line, next, text));
    const labels = lines.filter((line) => line.label).length;
    const leads = lines.filter((line) => line.boldLead).length;
    let labelled = false;
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      if (previous && this.startsBlock(lines, index, labels, leads, labelled, address, text)) {
        this.builder.openBlock(form.kind === 'item' ? { ...form, marker: '' } : form);
        labelled = false;
      } else if (previous) this.join(previous, line, text);
      labelled ||= line.label && labels > 1;
      let from = line.from;
      if (line.item) {
        this.builder.closeBlock();
        const { style } = line.item;
        const goesOnWithList = this.typedList.blocks === this.builder.blockCount && this.typedList.style === style;
        const id = goesOnWithList ? this.typedList.id : this.nextList();
        this.builder.openBlock({ ...form, kind: 'item', depth: (form.depth ?? 0) + 1, list: id, marker: line.item.marker });
        this.typedList = { id, style, blocks: this.builder.blockCount + 1 };
        from += line.item.length;
      }
      from = this.writeTick(text, from, line);
      this.write(text, from, line.to);
    });
    this.builder.closeBlock();
  }

  private startsBlock(
    lines: readonly Line[],
    index: number,
    labels: number,
    leads: number,
    labelled: boolean,
    address: readonly boolean[],
    text: InlineText,
  ): boolean {
    const previous = lines[index - 1]!;
    const line = lines[index]!;
    if (line.item || line.sameLine || tickBox(line.text)) return true;
    if (line.label && labels > 1 && (labels * 2 >= lines.length || previous.label || !this.fills(previous, line, text))) return true;
    if (line.boldLead && leads * 4 >= lines.length * 3) return true;
    if (goesOn(line.text) || leavesOpen(previous.text)) return false;
    if (labels > 1 && labelLength(previous.text) === previous.text.length) return false;
    if (opensOrClosesLetter(previous.text) || opensOrClosesLetter(line.text)) return true;
    if (previous.boldWhole && !line.boldStart && previous.text.length <= LONGEST_LEAD) return true;
    if (line.boldWhole && !previous.boldEnd && /[.!?:]$/.test(previous.text)) return true;
    if (labelled) return !this.fills(previous, line, text);
    return address[index]! || line.hard;
  }

  /** Whether a line is as full as the document's wrapping lets it be, so that its end says nothing. */
  private fills(line: Line, next: Line, text: InlineText): boolean {
    const wrapping = this.wrapping();
    if (!wrapping) return false;
    const end = text.ends[line.to - 1]!;
    let start = text.starts[line.from]!;
    while (start > 0 && !/[\r\n]/.test(this.raw[start - 1]!) && end - start <= wrapping.width) start -= 1;
    return end - start + 1 + firstWordLength(next.text) > wrapping.width;
  }

  private lines(text: InlineText): Line[] {
    const lines: Line[] = [];
    let hard = false;
    for (let from = 0, at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.codes[at] : SOFT_BREAK;
      if (code !== SOFT_BREAK && code !== HARD_BREAK) continue;
      const line = lineOf(text, from, at, hard);
      if (line) lines.push(...partsOf(text, line));
      hard = code === HARD_BREAK;
      from = at + 1;
    }
    if (lines.length === 1) return lines;
    // "(a)" and "1)" start an item only where another line does so too: alone they are more likely part of the sentence.
    const ordered = lines.filter((line) => itemMarker(line.text)?.number).length;
    return lines.map((line) => {
      const marker = itemMarker(line.text);
      const starts = marker && marker.number > 0 && ordered > 1 && /[)]$/.test(marker.marker);
      return starts ? { ...line, item: marker } : line;
    });
  }

  private writeTick(text: InlineText, from: number, line: Line): number {
    const box = text.codes[from] === 91 ? tickBox(line.text.slice(from - line.from)) : undefined;
    if (!box) return from;
    this.builder.appendText(box.sign, text.starts[from]!, text.ends[from + box.length - 1]!);
    return from + box.length;
  }

  private write(text: InlineText, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const code = text.codes[at]!;
      this.builder.append(
        code === SOFT_BREAK || code === HARD_BREAK ? SPACE : code,
        text.starts[at]!,
        text.ends[at]!,
        text.emphasised[at] === 1,
      );
    }
  }

  private join(previous: Line, line: Line, text: InlineText): void {
    if (breaksInWord(previous.text, line.text)) return;
    this.builder.append(SPACE, text.ends[previous.to - 1]!, text.starts[line.from]!);
  }
}

/** A line with several labels as a line for each. */
function partsOf(text: InlineText, line: Line): Line[] {
  if (!line.label) return [line];
  const parts = labelledParts(line.text);
  if (parts.length === 1) return [line];
  return parts.flatMap(({ start, end }) => {
    const part = lineOf(text, line.from + start, line.from + end, line.hard);
    return part ? { ...part, sameLine: start > 0 } : [];
  });
}

function lineOf(text: InlineText, from: number, to: number, hard: boolean): Line | undefined {
  let first = from;
  let last = to;
  while (first < last && isWhiteSpace(text.codes[first]!)) first += 1;
  while (last > first && isWhiteSpace(text.codes[last - 1]!)) last -= 1;
  if (first === last) return undefined;
  const codes = text.codes.slice(first, last);
  let bold = 0;
  let visible = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (isWhiteSpace(codes[at]!)) codes[at] = SPACE;
    else {
      visible += 1;
      bold += text.emphasised[first + at]!;
    }
  }
  const value = textOf(codes);
  return {
    from: first,
    to: last,
    text: value,
    hard,
    sameLine: false,
    label: labelLength(value) > 0,
    boldLead: isBoldLead(text, first, last, bold === visible),
    item: glyphMarker(value),
    boldWhole: bold === visible,
    boldStart: text.emphasised[first] === 1,
    boldEnd: text.emphasised[last - 1] === 1,
  };
}

/** Longest lead in bold that is a label. */
const LONGEST_BOLD_LABEL = 40;

function isBoldLead(text: InlineText, first: number, last: number, whole: boolean): boolean {
  if (whole || text.emphasised[first] !== 1) return false;
  let end = first;
  while (end < last && (text.emphasised[end] === 1 || isWhiteSpace(text.codes[end]!))) end += 1;
  return end - first <= LONGEST_BOLD_LABEL;
}

/**
 * For each line whether it stands apart from the line before as part of an address or signature: two or more short lines that end no
 * sentence, from the paragraph's start or after a sentence, with no line after them that goes on with the last.
 */
function addressLines(lines: readonly Line[], fills: (line: Line, next: Line) => boolean): boolean[] {
  const apart = lines.map(() => false);
  for (let start = 0; start < lines.length - 1; start += 1) {
    const before = lines[start - 1];
    if (before && !/[.!?:,]$/.test(before.text)) continue;
    let end = start;
    while (end < lines.length && isAddressLine(lines[end]!.text)) end += 1;
    if (end - start < 2) continue;
    const next = lines[end];
    const inner = lines.slice(start, end);
    if (!(next && goesOn(next.text))) {
      inner.forEach((line, index) => {
        const above = inner[index - 1];
        if (!above) apart[start] = before !== undefined && endsSentence(before.text);
        else apart[start + index] = !fills(above, line) || standApart(above.text, line.text);
      });
    }
    start = end - 1;
  }
  return apart;
}
