import { fold } from '../fold.ts';
import { labelLength } from '../line-forms.ts';
import { HARD_BREAK, InlineText } from '../markdown-inline.ts';
import { ParagraphWriter } from '../markdown-paragraph.ts';
import { type DirectiveText, type DraftTrace, type Position, type Source, type Span, UnreadableError, type WordPart } from '../source.ts';
import { type BlockForm, type BuiltText, rawSpanOf, TextBuilder } from '../text-builder.ts';
import { openArchive } from './archive.ts';
import { charactersOf } from './characters.ts';
import { customFrontMatter } from './custom-properties.ts';
import { LIMITS } from './limits.ts';
import { Numbering } from './numbering.ts';
import { type Parts, partsOf } from './package-parts.ts';
import { readSections } from './sections.ts';
import { readStory, type Story, type WordParagraph } from './story.ts';
import { Styles } from './styles.ts';

const DIRECTIVE = /^ohlint-(.{1,2000})$/s;
/** Comments that ohlint wrote into a copy are no questions left open. */
const OWN_AUTHOR = 'ohlint';

/**
 * Reads a Word document (.docx) into a `Source`: what a reader sees with all changes accepted. `raw` is the XML of the parts that hold text, one
 * after the other; the writer of comments finds its places there. Throws `UnreadableError`.
 */
export async function readWord(bytes: Uint8Array, path: string): Promise<Source> {
  const archive = await openArchive(bytes);
  const parts = await partsOf(archive);
  const part = async (kind: string) => {
    const name = parts.related.find((relationship) => relationship.kind === kind)?.part;
    const xml = name === undefined ? undefined : await archive.text(name);
    return name === undefined || xml === undefined ? undefined : { name, xml };
  };
  const [styles, numbering, footnotes, endnotes, comments] = await Promise.all(
    ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'].map(part),
  );
  const document = (await archive.text(parts.document)) ?? '';
  const furniture = await furnitureOf(document, parts, (name) => archive.text(name));
  const custom = parts.customProperties === undefined ? undefined : await archive.text(parts.customProperties);
  const reader = new WordReader(new Styles(styles?.xml), new Numbering(numbering?.xml));
  for (const { name, xml } of furniture.headers) reader.header(name, xml);
  if (footnotes) reader.notes('footnote', footnotes.name, footnotes.xml);
  if (endnotes) reader.notes('endnote', endnotes.name, endnotes.xml);
  reader.document(parts.document, document);
  for (const { name, xml } of furniture.footers) reader.footer(name, xml);
  return reader.source(path, comments?.xml, custom === undefined ? undefined : customFrontMatter(custom));
}

interface Furniture {
  readonly headers: readonly { readonly name: string; readonly xml: string }[];
  readonly footers: readonly { readonly name: string; readonly xml: string }[];
}

/** The header and footer of the first page: those of later pages say the same again. */
async function furnitureOf(document: string, parts: Parts, text: (name: string) => Promise<string | undefined>): Promise<Furniture> {
  const { header, footer } = readSections(document);
  const load = async (id: string | undefined) => {
    const name = parts.related.find((relationship) => relationship.id === id)?.part;
    const xml = name === undefined ? undefined : await text(name);
    return name === undefined || xml === undefined ? [] : [{ name, xml }];
  };
  return { headers: await load(header), footers: await load(footer) };
}

class WordReader {
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly builder = new TextBuilder();
  private readonly inline = new InlineText();
  private readonly paragraphs: ParagraphWriter;
  private readonly parts: WordPart[] = [];
  private readonly noteParagraphs = new Map<string, { readonly part: WordPart; readonly paragraphs: readonly WordParagraph[] }>();
  private readonly stories: { readonly part: WordPart; readonly story: Story }[] = [];
  /** The lists that are open, outermost first. */
  private lists: { readonly key: string; readonly level: number; readonly id: number }[] = [];
  private tableCount = 0;
  private listCount = 0;
  private length = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
    const nextList = () => this.listCount++;
    this.paragraphs = new ParagraphWriter('', this.builder, nextList, () => undefined);
  }

  header(name: string, xml: string): void {
    this.furniture(name, xml);
  }

  footer(name: string, xml: string): void {
    this.furniture(name, xml);
  }

  /** Notes are read where the text refers to them, and so are written then. */
  notes(kind: 'footnote' | 'endnote', name: string, xml: string): void {
    const { part, story } = this.story(name, xml);
    for (const [id, paragraphs] of story.paragraphs) if (id !== '') this.noteParagraphs.set(`${kind} ${id}`, { part, paragraphs });
  }

  document(name: string, xml: string): void {
    const { part, story } = this.story(name, xml);
    for (const paragraph of story.paragraphs.get('') ?? []) this.write(part, paragraph, false);
  }

  /** The same line on each page is no part of the report; a header of labels and values is. */
  private furniture(name: string, xml: string): void {
    const { part, story } = this.story(name, xml);
    const paragraphs = story.paragraphs.get('') ?? [];
    const identifies = paragraphs.some((paragraph) => labelLength(this.plainTextOf(part, paragraph)) > 0);
    for (const paragraph of paragraphs) this.write(part, paragraph, !identifies);
  }

  private story(name: string, xml: string): { readonly part: WordPart; readonly story: Story } {
    const part: WordPart = { name, base: this.length, xml };
    this.parts.push(part);
    this.length += xml.length + 1;
    const story = readStory(xml, this.styles, () => this.tableCount++);
    const read = { part, story };
    this.stories.push(read);
    return read;
  }

  private write(part: WordPart, paragraph: WordParagraph, furniture: boolean): void {
    this.fill(part, paragraph);
    const form = this.form(paragraph, furniture);
    if (this.inline.length > 0) {
      if (form.kind === 'heading' || form.kind === 'cell') this.paragraphs.writeWhole(this.inline, form);
      else this.paragraphs.writeParagraph(this.inline, form);
    }
    for (const box of paragraph.boxes) this.write(part, box, furniture);
    for (const id of paragraph.notes) {
      const note = this.noteParagraphs.get(id);
      // A note that is referred to twice stands once.
      this.noteParagraphs.delete(id);
      for (const inNote of note?.paragraphs ?? []) this.write(note!.part, inNote, furniture);
    }
  }

  private form(paragraph: WordParagraph, furniture: boolean): BlockForm {
    const { cell, numbering, heading, quoted } = paragraph;
    const marker = numbering && this.numbering.next(numbering.id, numbering.level);
    if (cell) return { kind: 'cell', ...cell, quoted, furniture };
    if (heading !== undefined && this.inline.length <= LONGEST_HEADING) return { kind: 'heading', depth: heading, furniture };
    if (!numbering || marker === undefined) {
      if (this.inline.length > 0) this.lists = [];
      return { kind: 'paragraph', quoted, furniture };
    }
    this.lists = this.lists.filter(({ level }) => level <= numbering.level);
    const current = this.lists.at(-1);
    if (current?.level !== numbering.level || current.key !== numbering.id) {
      if (current?.level === numbering.level) this.lists.pop();
      this.lists.push({ key: numbering.id, level: numbering.level, id: this.listCount++ });
    }
    return { kind: 'item', depth: this.lists.length, list: this.lists.at(-1)!.id, marker, quoted, furniture };
  }

  private fill({ xml, base }: WordPart, paragraph: WordParagraph): void {
    const { inline } = this;
    inline.clear();
    for (const piece of paragraph.pieces) {
      const at = { start: base + piece.start, end: base + piece.end };
      if (piece.kind === 'break') inline.push(HARD_BREAK, at.start, at.end, false);
      else if (piece.kind === 'sign') {
        for (let index = 0; index < piece.text.length; index += 1)
          inline.push(piece.text.charCodeAt(index), at.start, at.end, piece.emphasised);
      } else {
        charactersOf(xml, piece.start, piece.end, (code, start, end) =>
          // A line end inside a text element is a space to Word.
          inline.push(code === 10 || code === 13 ? 32 : code, base + start, base + end, piece.emphasised),
        );
      }
    }
    if (inline.ends[inline.length - 1]! > 0 && this.builder.characters + inline.length > LIMITS.textCharacters)
      throw new UnreadableError(
        'The Word file holds more than 4 million characters of text, far more than any report: check that it is the right file.',
      );
  }

  private plainTextOf(part: WordPart, paragraph: WordParagraph): string {
    this.fill(part, paragraph);
    return String.fromCharCode(...this.inline.codes.subarray(0, Math.min(this.inline.length, 200)));
  }

  source(path: string, comments: string | undefined, frontMatter: Source['frontMatter']): Source {
    const built = this.builder.build();
    if (!/\p{L}/u.test(built.text)) throw new UnreadableError('The file is empty: there is nothing to check.');
    const raw = this.parts.map(({ xml }) => xml).join('\n');
    const places = new Places(built);
    const said = comments === undefined ? [] : this.commentsIn(comments);
    return {
      path,
      format: 'docx',
      raw,
      text: built.text,
      folded: fold(built.text),
      blocks: built.blocks,
      frontMatter,
      directives: said.flatMap(({ directive }) => directive ?? []),
      encoding: 'utf-8',
      notes: [],
      word: { parts: this.parts, traces: this.traces(places, said) },
      rawSpan: (span) => rawSpanOf(built, span),
      position: (offset) => places.position(offset),
    };
  }

  /** The comments of the draft, each at its paragraph in `raw`; those that speak to ohlint are directives and no comments. */
  private commentsIn(xml: string): { readonly at: Span; readonly directive: DirectiveText | undefined }[] {
    const story = readStory(xml, this.styles, () => this.tableCount++);
    const found: { at: Span; directive: DirectiveText | undefined }[] = [];
    for (const { part, story: anchors } of this.stories) {
      for (const [id, anchor] of anchors.comments) {
        const at = { start: part.base + anchor.start, end: part.base + anchor.start + 1 };
        const text = (story.paragraphs.get(id) ?? [])
          .map((paragraph) => this.textOf(xml, paragraph))
          .join('\n')
          .trim();
        const match = DIRECTIVE.exec(text);
        if (match) found.push({ at, directive: { span: at, body: match[1]!.trim() } });
        else if (text !== '' && story.authors.get(id) !== OWN_AUTHOR) found.push({ at, directive: undefined });
      }
    }
    return found;
  }

  private textOf(xml: string, paragraph: WordParagraph): string {
    let text = '';
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'text') {
        charactersOf(xml, piece.start, piece.end, (code) => {
          text += String.fromCharCode(code);
        });
      } else text += piece.kind === 'break' ? '\n' : piece.text;
    }
    return text;
  }

  private traces(places: Places, comments: readonly { readonly at: Span; readonly directive: DirectiveText | undefined }[]): DraftTrace[] {
    const found: DraftTrace[] = [];
    const add = (kind: DraftTrace['kind'], start: number, end: number) => {
      const span = places.visible(start, end, kind === 'comment');
      if (span) found.push({ kind, span });
    };
    for (const { part, story } of this.stories)
      for (const { kind, start, end } of story.traces) add(kind, part.base + start, part.base + end);
    for (const { at, directive } of comments) if (!directive) add('comment', at.start, at.end);
    return found;
  }
}

/** What is set as a heading and is longer than this is a paragraph in large type. */
const LONGEST_HEADING = 250;

/** From offsets in `raw` to what a Word user can find: the paragraph, and the character in it. */
class Places {
  private readonly built: BuiltText;
  /** Blocks in the order of the file, which is not that of the text where a note stands in a part of its own. */
  private readonly order: readonly { readonly start: number; readonly end: number; readonly block: number }[];

  constructor(built: BuiltText) {
    this.built = built;
    this.order = built.blocks
      .map((block) => ({ ...rawSpanOf(built, block), block: block.index }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Paragraph (as `line`) and character in it (as `column`), both from 1. */
  position(offset: number): Position {
    const { built } = this;
    const at = this.blockAt(offset);
    const block = built.blocks[at?.block ?? 0];
    if (!block) return { line: 1, column: 1, offset };
    let low = block.start;
    let high = block.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (built.ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: block.index + 1, column: low - block.start + 1, offset };
  }

  /** The visible text that a stretch of the file shows. Where it shows none, the paragraph that it opens, or else the one that it ends. */
  visible(start: number, end: number, opens: boolean): Span | undefined {
    const { built } = this;
    let first = -1;
    let last = -1;
    for (const { start: from, end: to, block } of this.order) {
      if (to <= start || from >= end) continue;
      const { start: begin, end: close } = built.blocks[block]!;
      for (let at = begin; at < close; at += 1) {
        if (built.starts[at]! < start || built.ends[at]! > end) continue;
        if (first < 0) first = at;
        last = at + 1;
      }
      if (first >= 0) return { start: first, end: last };
    }
    // What shows nothing stands at the end of a paragraph, or opens one.
    const near =
      this.order.find((block) => block.end > start && block.start <= start) ??
      (opens ? undefined : this.order.findLast((block) => block.end <= start));
    const beside = near ?? this.order.find((block) => block.end > start) ?? this.order.at(-1);
    return beside && { start: built.blocks[beside.block]!.start, end: built.blocks[beside.block]!.end };
  }

  /** The first block that ends at or after an offset; the last block where none does. */
  private blockAt(offset: number): { readonly block: number } | undefined {
    let low = 0;
    let high = this.order.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order[middle]!.end >= offset) high = middle;
      else low = middle + 1;
    }
    return this.order[low];
  }
}
