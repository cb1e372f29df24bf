import type { DraftTrace } from '../source.ts';
import { FirstSection, type PageFurniture } from './sections.ts';
import { signOf } from './signs.ts';
import { isOn, type Style, type Styles } from './styles.ts';
import { visitXml, type XmlElement } from './xml.ts';

/** A trace of drafting; `start` and `end` count in the part. */
export interface PartTrace {
  readonly kind: Exclude<DraftTrace['kind'], 'comment'>;
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph's visible text: the content of a text element, a sign that an element stands for, or a line break. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly emphasised: boolean }
  | { readonly kind: 'sign'; readonly text: string; readonly start: number; readonly end: number; readonly emphasised: boolean }
  | { readonly kind: 'break'; readonly start: number; readonly end: number };

/** Where a cell stands. Tables are counted over the part. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly headerRow: boolean;
}

/** A paragraph as a reader sees it, with what belongs to it: text boxes anchored in it, footnotes it refers to. */
export interface WordParagraph {
  /** From `<w:p` to after `</w:p>`, in the part. */
  readonly start: number;
  end: number;
  readonly pieces: Piece[];
  /** Heading level 1–6 by style or outline. */
  heading: number | undefined;
  quoted: boolean;
  numbering: { readonly id: string; readonly level: number } | undefined;
  readonly cell: Cell | undefined;
  readonly boxes: WordParagraph[];
  /** Ids of the footnotes and endnotes that it refers to. */
  readonly notes: string[];
}

/** A part that holds running text: the document, a header, a footer, the footnotes. */
export interface Story {
  /** By the id of the note they stand in; under '' outside notes. */
  readonly paragraphs: ReadonlyMap<string, readonly WordParagraph[]>;
  readonly traces: readonly PartTrace[];
  /** Where each comment is anchored, by its id: the paragraph's place in the part. */
  readonly comments: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** In the part that holds the comments: who wrote each. */
  readonly authors: ReadonlyMap<string, string>;
  /** What the first section has at the head and foot of its first page. */
  readonly furniture: PageFurniture;
  /** How many tables there are. */
  readonly tables: number;
}

export function readStory(xml: string, styles: Styles): Story {
  const reader = new StoryReader(xml, styles);
  visitXml(xml, reader);
  return reader.story();
}

interface Run {
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean | undefined;
  style: Style | undefined;
}

interface OpenParagraph {
  readonly paragraph: WordParagraph;
  style: Style;
}

interface Table {
  readonly id: number;
  row: number;
  column: number;
  headerRow: boolean;
  span: number;
}

/** Elements whose content no reader sees. Removed and moved-away text is shown by Word until it is accepted; the manager gets the draft with all changes accepted. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
]);
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

class StoryReader {
  private readonly xml: string;
  private readonly styles: Styles;
  private readonly found = new Map<string, WordParagraph[]>([['', []]]);
  private readonly traces: PartTrace[] = [];
  private readonly comments = new Map<string, { start: number; end: number }>();
  private readonly authors = new Map<string, string>();
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: Table[] = [];
  private run: Run | undefined;
  /** Inside `rPr` of the run itself, not of the paragraph's mark. */
  private properties: 'run' | 'paragraph' | undefined;
  private note = '';
  private unseen = 0;
  /** For each field that is open: whether its instruction is being read still. */
  private readonly fields: boolean[] = [];
  /** For each `AlternateContent` that is open: whether a choice has been read. */
  private readonly choices: boolean[] = [];
  /** Where the content of the open text element starts, and whether its spaces at either end count; −1 outside. */
  private textStart = -1;
  private preserved = false;
  private readonly section = new FirstSection();
  private tableCount = 0;

  constructor(xml: string, styles: Styles) {
    this.xml = xml;
    this.styles = styles;
  }

  story(): Story {
    const { found: paragraphs, traces, comments, authors, tableCount: tables } = this;
    return { paragraphs, traces, comments, authors, furniture: this.section.furniture(), tables };
  }

  open(element: XmlElement): void {
    const { name, vocabulary } = element;
    if (vocabulary === 'compatibility') {
      if (name === 'AlternateContent') this.choices.push(false);
      else if (name === 'Choice') {
        if (this.choices.at(-1)) this.unseen += 1;
      } else if (name === 'Fallback' && this.choices.at(-1)) this.unseen += 1;
      return;
    }
    if (vocabulary !== 'word') return;
    if (UNSEEN.has(name)) this.unseen += 1;
    if (this.paragraphs.length > 0 || name === 'p') this.inParagraph(element);
    switch (name) {
      case 'tbl':
        this.tables.push({ id: this.tableCount, row: -1, column: -1, headerRow: false, span: 1 });
        this.tableCount += 1;
        break;
      case 'txbxContent':
        this.tables.push({ id: -1, row: -1, column: -1, headerRow: false, span: 1 });
        break;
      case 'tr':
      case 'tblHeader':
      case 'tc':
      case 'gridSpan':
        this.inTable(element);
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.note = element.attribute('id') ?? '';
        this.found.set(this.note, []);
        this.authors.set(this.note, element.attribute('author') ?? '');
        break;
      case 'headerReference':
      case 'footerReference':
      case 'titlePg':
        this.section.open(element);
        break;
    }
  }

  private inTable(element: XmlElement): void {
    const table = this.tables.at(-1);
    if (!table) return;
    const { name } = element;
    if (name === 'tr') Object.assign(table, { row: table.row + 1, column: -1, headerRow: false, span: 1 });
    else if (name === 'tblHeader') table.headerRow = isOn(element.attribute('val'));
    else if (name === 'tc') Object.assign(table, { column: table.column + table.span, span: 1 });
    else table.span = Math.max(1, Math.min(Number(element.attribute('val')) || 1, 63));
  }

  close(element: XmlElement, start: number, end: number): void {
    const { name, vocabulary } = element;
    if (vocabulary === 'compatibility') {
      if (name === 'AlternateContent') this.choices.pop();
      else if (name === 'Choice') {
        if (this.choices.at(-1)) this.unseen -= 1;
        else this.choices[this.choices.length - 1] = true;
      } else if (name === 'Fallback' && this.choices.at(-1)) this.unseen -= 1;
      return;
    }
    if (vocabulary !== 'word') return;
    if (UNSEEN.has(name)) this.unseen -= 1;
    if (CHANGES.has(name) && this.paragraphs.length > 0 && end > element.end)
      this.traces.push({ kind: 'tracked-change', start: element.start, end });
    switch (name) {
      case 't':
        if (this.textStart >= 0) this.closeText(start);
        break;
      case 'r':
        this.run = undefined;
        break;
      case 'rPr':
      case 'pPr':
        if (this.properties === 'run' || name === 'pPr') this.properties = undefined;
        break;
      case 'p':
        this.closeParagraph(end);
        break;
      case 'tbl':
      case 'txbxContent':
        this.tables.pop();
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.note = '';
        break;
      case 'sectPr':
        this.section.close();
        break;
    }
  }

  private inParagraph(element: XmlElement): void {
    const current = this.paragraphs.at(-1);
    switch (element.name) {
      case 'p':
        this.openParagraph(element);
        break;
      case 'pPr':
        this.properties = 'paragraph';
        break;
      case 'r':
        this.run = { bold: undefined, italic: undefined, hidden: undefined, style: undefined };
        break;
      case 'rPr':
        if (this.run) this.properties = 'run';
        break;
      case 'pStyle':
      case 'outlineLvl':
      case 'numId':
      case 'ilvl':
        if (current && this.unseen === 0) this.setParagraph(current, element.name, element.attribute('val'));
        break;
      case 'b':
      case 'i':
      case 'vanish':
        if (this.run && this.properties === 'run' && this.unseen === 0)
          this.run[element.name === 'b' ? 'bold' : element.name === 'i' ? 'italic' : 'hidden'] = isOn(element.attribute('val'));
        break;
      case 'rStyle':
        if (this.run && this.unseen === 0) {
          const id = element.attribute('val');
          this.run.style = id === undefined ? undefined : this.styles.of(id);
        }
        break;
      case 't':
        this.textStart = element.end;
        this.preserved = element.attribute('space') === 'preserve';
        break;
      case 'tab':
        if (this.run && this.properties === undefined) this.sign(element, '\t');
        break;
      case 'ptab':
        this.sign(element, '\t');
        break;
      case 'br':
      case 'cr':
        if (this.visible()) current?.paragraph.pieces.push({ kind: 'break', start: element.start, end: element.end });
        break;
      case 'noBreakHyphen':
        this.sign(element, '\u2011');
        break;
      case 'softHyphen':
        this.sign(element, '\u00ad');
        break;
      case 'sym':
        this.sign(element, signOf(element.attribute('font') ?? '', element.attribute('char') ?? ''));
        break;
      case 'fldChar':
        this.field(element.attribute('fldCharType'));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        if (this.visible()) current?.paragraph.notes.push(`${element.name.slice(0, -'Reference'.length)} ${element.attribute('id') ?? ''}`);
        break;
      case 'commentReference':
      case 'commentRangeStart': {
        const id = element.attribute('id');
        const outer = this.paragraphs[0]?.paragraph;
        if (id !== undefined && outer && !this.comments.has(id)) this.comments.set(id, { start: outer.start, end: element.end });
        break;
      }
    }
  }

  private setParagraph(open: OpenParagraph, name: string, value: string | undefined): void {
    const { paragraph } = open;
    if (name === 'pStyle') open.style = this.styles.of(value);
    else if (name === 'numId') paragraph.numbering = { id: value ?? '', level: paragraph.numbering?.level ?? 0 };
    else if (name === 'ilvl') paragraph.numbering = { id: paragraph.numbering?.id ?? '', level: Number(value) || 0 };
    else if (Number(value) < 9) paragraph.heading = Math.min(Number(value) + 1, 6);
  }

  private openParagraph(element: XmlElement): void {
    const table = this.tables.at(-1);
    const cell =
      table && table.id >= 0 && table.column >= 0
        ? { table: table.id, row: table.row, column: table.column, headerRow: table.headerRow }
        : undefined;
    const paragraph: WordParagraph = {
      start: element.start,
      end: element.end,
      pieces: [],
      heading: undefined,
      quoted: false,
      numbering: undefined,
      cell,
      boxes: [],
      notes: [],
    };
    this.paragraphs.push({ paragraph, style: this.styles.of(undefined) });
    this.run = undefined;
    this.properties = undefined;
  }

  private closeParagraph(end: number): void {
    const closed = this.paragraphs.pop();
    if (!closed) return;
    const { paragraph, style } = closed;
    paragraph.end = end;
    paragraph.heading ??= style.heading;
    paragraph.quoted = style.quoted;
    paragraph.numbering =
      paragraph.numbering && paragraph.numbering.id !== ''
        ? paragraph.numbering
        : style.numbering && { ...style.numbering, level: paragraph.numbering?.level ?? style.numbering.level };
    // Number 0 takes a paragraph out of the list that its style would put it in (ECMA-376 part 1, 17.9.18).
    if (paragraph.numbering?.id === '0') paragraph.numbering = undefined;
    const outer = this.paragraphs.at(-1);
    if (this.unseen > 0) return;
    if (outer) outer.paragraph.boxes.push(paragraph, ...paragraph.boxes.splice(0));
    else this.found.get(this.note)?.push(paragraph);
    this.run = undefined;
  }

  private closeText(end: number): void {
    let start = this.textStart;
    this.textStart = -1;
    const paragraph = this.paragraphs.at(-1)?.paragraph;
    if (!paragraph || end <= start) return;
    if (!this.preserved) {
      while (start < end && isXmlSpace(this.xml.charCodeAt(start))) start += 1;
      while (end > start && isXmlSpace(this.xml.charCodeAt(end - 1))) end -= 1;
    }
    const hidden = this.isHidden();
    if (hidden && this.unseen === 0) this.traces.push({ kind: 'hidden-text', start, end });
    if (!hidden && this.unseen === 0 && !this.fields.includes(true))
      paragraph.pieces.push({ kind: 'text', start, end, emphasised: this.isEmphasised() });
  }

  private sign(element: XmlElement, text: string): void {
    const paragraph = this.paragraphs.at(-1)?.paragraph;
    if (paragraph && text !== '' && this.visible())
      paragraph.pieces.push({ kind: 'sign', text, start: element.start, end: element.end, emphasised: this.isEmphasised() });
  }

  private field(kind: string | undefined): void {
    if (kind === 'begin') this.fields.push(true);
    else if (kind === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (kind === 'end') this.fields.pop();
  }

  /** Whether what stands here is seen when all changes are accepted. */
  private visible(): boolean {
    return this.unseen === 0 && !this.fields.includes(true) && !this.isHidden();
  }

  private isHidden(): boolean {
    return this.told('hidden');
  }

  private isEmphasised(): boolean {
    return this.told('bold') || this.told('italic');
  }

  /** What the run says of itself, else its style, else the paragraph's. */
  private told(what: 'bold' | 'italic' | 'hidden'): boolean {
    const { run } = this;
    return run?.[what] ?? run?.style?.[what] ?? this.paragraphs.at(-1)?.style[what] ?? false;
  }
}

function isXmlSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
