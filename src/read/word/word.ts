import { tooMuchTextInWord } from '../../failure-texts.ts';
import { fold } from '../fold.ts';
import { labelLength } from '../line-forms.ts';
import { HARD_BREAK, InlineText } from '../markdown-inline.ts';
import { ParagraphWriter } from '../markdown-paragraph.ts';
import { type DirectiveText, type DraftTrace, type Source, type Span, UnreadableError, type WordPart } from '../source.ts';
import { type BlockForm, TextBuilder, textOf } from '../text-builder.ts';
import { openArchive } from './archive.ts';
import { charactersOf, textOf as contentText, markupAt } from './characters.ts';
import { customFrontMatter } from './custom-properties.ts';
import { LIMITS } from './limits.ts';
import { Numbering } from './numbering.ts';
import { type Parts, partsOf } from './package-parts.ts';
import { Places } from './places.ts';
import { isPlain } from './plain-paragraphs.ts';
import type { PageFurniture } from './sections.ts';
import { readStory, type Story, type WordParagraph } from './story.ts';
import { Styles } from './styles.ts';

const DIRECTIVE = /^ohlint-(.{1,2000})$/s;
/** Comments that ohlint wrote into a copy are no questions left open. */
const OWN_AUTHOR = 'ohlint';
/** What is set as a heading and is longer than this is a paragraph in large type. */
const LONGEST_HEADING = 250;
/** How many times as long a document is with its markup as without, roughly: Word writes two to ten characters for one. */
const MARKUP_TO_TEXT = 4;
const SPACE = 32;
const AMPERSAND = 38;
const LESS = 60;
/** Characters that are written before it is asked again whether there are too many. */
const CHARACTERS_AT_ONCE = 100_000;

/**
 * How paragraphs come into the text: plain ones straight from the part, or each character by itself, as those with line breaks, labels or typed bullets
 * must. Both give the same, and tests hold them against each other.
 */
export type Writing = 'direct' | 'by-character';

/**
 * Reads a Word document (.docx) into a `Source`: what a reader sees with all changes accepted. `raw` is the XML of the parts that hold text, one
 * after the other; the writer of comments finds its places there. Throws `UnreadableError`.
 */
export async function readWord(
  bytes: Uint8Array,
  path: string,
  foreseen: (characters: number) => void = () => {},
  writing: Writing = 'direct',
): Promise<Source> {
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
  foreseen(document.length / MARKUP_TO_TEXT);
  const look = new Styles(styles?.xml);
  // Read once: it also says which header and footer it has, which stand before it and after it in the text.
  const story = readStory(document, look);
  const furniture = await furnitureOf(story.furniture, parts, (name) => archive.text(name));
  const custom = parts.customProperties === undefined ? undefined : await archive.text(parts.customProperties);
  const reader = new WordReader(look, new Numbering(numbering?.xml), writing);
  for (const { name, xml } of furniture.headers) reader.furniture(name, xml);
  if (footnotes) reader.notes('footnote', footnotes.name, footnotes.xml);
  if (endnotes) reader.notes('endnote', endnotes.name, endnotes.xml);
  reader.document(parts.document, document, story);
  for (const { name, xml } of furniture.footers) reader.furniture(name, xml);
  return reader.source(path, comments?.xml, custom === undefined ? undefined : customFrontMatter(custom));
}

interface Furniture {
  readonly headers: readonly { readonly name: string; readonly xml: string }[];
  readonly footers: readonly { readonly name: string; readonly xml: string }[];
}

/** The header and footer of the first page: those of later pages say the same again. */
async function furnitureOf(
  { header, footer }: PageFurniture,
  parts: Parts,
  text: (name: string) => Promise<string | undefined>,
): Promise<Furniture> {
  const load = async (id: string | undefined) => {
    const name = parts.related.find((relationship) => relationship.id === id)?.part;
    const xml = name === undefined ? undefined : await text(name);
    return name === undefined || xml === undefined ? [] : [{ name, xml }];
  };
  return { headers: await load(header), footers: await load(footer) };
}

/** A part with what was read of it. */
interface StoryPart extends WordPart {
  readonly story: Story;
  /** How many tables stand in the parts before it. */
  readonly tables: number;
}

class WordReader {
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly builder = new TextBuilder();
  private readonly inline = new InlineText();
  private readonly paragraphs: ParagraphWriter;
  private readonly parts: WordPart[] = [];
  private readonly writing: Writing;
  private readonly noteParagraphs = new Map<string, { readonly part: StoryPart; readonly paragraphs: readonly WordParagraph[] }>();
  private readonly stories: StoryPart[] = [];
  /** The lists that are open, outermost first. */
  private lists: { readonly key: string; readonly level: number; readonly id: number }[] = [];
  private tableCount = 0;
  private listCount = 0;
  private length = 0;

  constructor(styles: Styles, numbering: Numbering, writing: Writing) {
    this.styles = styles;
    this.numbering = numbering;
    this.writing = writing;
    const nextList = () => this.listCount++;
    this.paragraphs = new ParagraphWriter('', this.builder, nextList, () => undefined);
  }

  /** Notes are read where the text refers to them, and so are written then. */
  notes(kind: 'footnote' | 'endnote', name: string, xml: string): void {
    const part = this.part(name, xml, readStory(xml, this.styles));
    for (const [id, paragraphs] of part.story.paragraphs) if (id !== '') this.noteParagraphs.set(`${kind} ${id}`, { part, paragraphs });
  }

  document(name: string, xml: string, story: Story): void {
    const part = this.part(name, xml, story);
    const paragraphs = story.paragraphs.get('') ?? [];
    for (const paragraph of paragraphs) this.write(part, paragraph, false);
  }

  /** The same line on each page is no part of the report; a header of labels and values is. */
  furniture(name: string, xml: string): void {
    const part = this.part(name, xml, readStory(xml, this.styles));
    const paragraphs = part.story.paragraphs.get('') ?? [];
    const identifies = paragraphs.some((paragraph) => labelLength(this.plainTextOf(part, paragraph)) > 0);
    for (const paragraph of paragraphs) this.write(part, paragraph, !identifies);
  }

  private part(name: string, xml: string, story: Story): StoryPart {
    const part: StoryPart = { name, base: this.length, xml, story, tables: this.tableCount };
    this.parts.push({ name, base: part.base, xml });
    this.stories.push(part);
    this.length += xml.length + 1;
    this.tableCount += story.tables;
    return part;
  }

  private write(part: StoryPart, paragraph: WordParagraph, furniture: boolean): void {
    if (this.writing === 'direct' && isPlain(part.xml, paragraph))
      this.writeDirectly(part, paragraph, this.form(part, paragraph, furniture, true));
    else {
      this.fill(part, paragraph);
      const form = this.form(part, paragraph, furniture, this.inline.length > 0);
      if (this.inline.length > 0) {
        if (form.kind === 'heading' || form.kind === 'cell') this.paragraphs.writeWhole(this.inline, form);
        else this.paragraphs.writeParagraph(this.inline, form);
      }
    }
    if (this.builder.characters > LIMITS.textCharacters) throw new UnreadableError(tooMuchTextInWord);
    for (const box of paragraph.boxes) this.write(part, box, furniture);
    for (const id of paragraph.notes) {
      const note = this.noteParagraphs.get(id);
      // A note that is referred to twice stands once.
      this.noteParagraphs.delete(id);
      for (const inNote of note?.paragraphs ?? []) this.write(note!.part, inNote, furniture);
    }
  }

  /** Writes a paragraph of which nothing but its characters matters: no line breaks, no labels, no bullet. */
  private writeDirectly({ xml, base }: StoryPart, { pieces }: WordParagraph, form: BlockForm): void {
    const { builder } = this;
    builder.openBlock(form);
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        const { end, emphasised } = piece;
        let at = piece.start;
        while (at < end) {
          at = builder.appendUpToMarkup(xml, at, Math.min(end, at + CHARACTERS_AT_ONCE), base, emphasised);
          const code = xml.charCodeAt(at);
          if (at < end && (code === AMPERSAND || code === LESS))
            at = markupAt(xml, at, (of, start, stop) => builder.append(of, base + start, base + stop, emphasised));
          if (builder.characters > LIMITS.textCharacters) throw new UnreadableError(tooMuchTextInWord);
        }
      } else if (piece.kind === 'sign') builder.appendText(piece.text, base + piece.start, base + piece.end, piece.emphasised);
      else builder.append(SPACE, base + piece.start, base + piece.end);
    }
    builder.closeBlock();
  }

  private form(part: StoryPart, paragraph: WordParagraph, furniture: boolean, shows: boolean): BlockForm {
    const { cell, numbering, heading, quoted } = paragraph;
    const marker = numbering && this.numbering.next(numbering.id, numbering.level);
    if (cell) return { kind: 'cell', ...cell, table: part.tables + cell.table, quoted, furniture };
    if (heading !== undefined && this.inline.length <= LONGEST_HEADING) return { kind: 'heading', depth: heading, furniture };
    if (!numbering || marker === undefined) {
      if (shows) this.lists = [];
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

  private fill({ xml, base }: StoryPart, paragraph: WordParagraph): void {
    const { inline } = this;
    inline.clear();
    for (const piece of paragraph.pieces) {
      const at = { start: base + piece.start, end: base + piece.end };
      if (piece.kind === 'break') inline.push(HARD_BREAK, at.start, at.end, false);
      else if (piece.kind === 'sign') {
        for (let index = 0; index < piece.text.length; index += 1)
          inline.push(piece.text.charCodeAt(index), at.start, at.end, piece.emphasised);
      } else {
        charactersOf(xml, piece.start, piece.end, (code, start, end) => {
          // A line end inside a text element is a space to Word.
          inline.push(code === 10 || code === 13 ? SPACE : code, base + start, base + end, piece.emphasised);
          if (inline.length > LIMITS.textCharacters) throw new UnreadableError(tooMuchTextInWord);
        });
      }
    }
  }

  private plainTextOf(part: StoryPart, paragraph: WordParagraph): string {
    this.fill(part, paragraph);
    return textOf(this.inline.codes.subarray(0, Math.min(this.inline.length, 200)));
  }

  source(path: string, comments: string | undefined, frontMatter: Source['frontMatter']): Source {
    const built = this.builder.build();
    if (!/\p{L}/u.test(built.text)) throw new UnreadableError('The file is empty: there is nothing to check.');
    const raw = this.parts.map(({ xml }) => xml).join('\n');
    // Asked for the first finding or trace: a clean document needs none.
    let places: Places | undefined;
    const known = () => {
      places ??= new Places(built);
      return places;
    };
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
      word: { parts: this.parts, traces: this.traces(known, said) },
      rawSpan: (span) => built.places.spanOf(span),
      position: (offset) => known().position(offset),
    };
  }

  /** The comments of the draft, each at its paragraph in `raw`; those that speak to ohlint are directives and no comments. */
  private commentsIn(xml: string): { readonly at: Span; readonly directive: DirectiveText | undefined }[] {
    const story = readStory(xml, this.styles);
    const found: { at: Span; directive: DirectiveText | undefined }[] = [];
    for (const { base, story: anchors } of this.stories) {
      for (const [id, anchor] of anchors.comments) {
        const at = { start: base + anchor.start, end: base + anchor.start + 1 };
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
    const shown = paragraph.pieces.map((piece) =>
      piece.kind === 'text' ? contentText(xml, piece.start, piece.end) : piece.kind === 'break' ? '\n' : piece.text,
    );
    return shown.join('');
  }

  private traces(
    places: () => Places,
    comments: readonly { readonly at: Span; readonly directive: DirectiveText | undefined }[],
  ): DraftTrace[] {
    const found: DraftTrace[] = [];
    const add = (kind: DraftTrace['kind'], start: number, end: number) => {
      const span = places().visible(start, end, kind === 'comment');
      if (span) found.push({ kind, span });
    };
    for (const { base, story } of this.stories) for (const { kind, start, end } of story.traces) add(kind, base + start, base + end);
    for (const { at, directive } of comments) if (!directive) add('comment', at.start, at.end);
    return found;
  }
}
