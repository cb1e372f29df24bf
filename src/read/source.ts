/** A half-open stretch `[start, end)` of characters. Which text it counts in is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader can tell of a stretch of text from its form alone. What it *means* is decided in `report/`. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/**
 * One block of visible text: a heading, a paragraph, a list item's own text (one block for each paragraph in it),
 * or one table cell. `start` and `end` count in `Source.text`.
 */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading level (1–6) for a heading, nesting depth (1 …) for an item, 0 otherwise. */
  readonly depth: number;
  /** Whether it stands in a block quote. */
  readonly quoted: boolean;
  /** Whether the whole block is set in bold or italics: a bare heading, or a question copied from the referral. */
  readonly emphasised: boolean;
  /** The list the item belongs to, counted from 0 over the document; −1 outside lists. Nested lists have their own. */
  readonly list: number;
  /** The item's marker as a reader sees it ("1.", "(a)", "•"); empty outside lists. */
  readonly marker: string;
  /** The table the cell belongs to, counted from 0; −1 outside tables. */
  readonly table: number;
  /** Row and column in the table from 0; a Markdown header row is row 0. −1 outside tables. */
  readonly row: number;
  readonly column: number;
  /** Whether the cell stands in a header row that the format marks as such and that is not empty. */
  readonly headerRow: boolean;
  /** Where the bold or italics with which it opens end; its start where it opens plain. */
  readonly lead: number;
  /** Whether it stands at the head or foot of the page, by the format's own word. */
  readonly furniture: boolean;
}

/** A trace of drafting that Word keeps: a change nobody accepted, a comment nobody closed, text that is hidden. `span` counts in `Source.text`. */
export interface DraftTrace {
  readonly kind: 'tracked-change' | 'comment' | 'hidden-text';
  readonly span: Span;
}

/** A part of a Word document that holds text, and where it begins in `Source.raw`. */
export interface WordPart {
  readonly name: string;
  readonly base: number;
  readonly xml: string;
}

/** Where a character stands in the file, as a user finds it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Offset in `Source.raw`. */
  readonly offset: number;
}

export type SourceFormat = 'markdown' | 'text' | 'docx';

/** An inline instruction to ohlint, as the reader found it. `span` counts in `Source.raw`. */
export interface DirectiveText {
  readonly span: Span;
  /** What stands after the word `ohlint-`, trimmed: `disable-next-line RULE -- reason`. */
  readonly body: string;
}

/**
 * A draft as decoded and taken apart by its reader.
 *
 * `text` is what a reader of the document sees: the blocks in order, each followed by one `\n`; inside a block,
 * line ends and runs of white space are one space, markup is gone, entities are decoded. `folded` has the same length
 * and the same offsets, with typographic characters made plain (see `read/fold.ts`), so that a rule can be written
 * with `'`, `"` and `-`. Every place is an offset in these two. Readers alone make the map from there to the file, and nothing
 * ever finds a place by searching for words again.
 */
export interface Source {
  /** The path as it will be printed: relative, with `/`. */
  readonly path: string;
  readonly format: SourceFormat;
  /** The file as decoded, without its byte order mark, line ends untouched. Of a Word document, the XML of the parts that hold text, one after the other. */
  readonly raw: string;
  readonly text: string;
  readonly folded: string;
  readonly blocks: readonly Block[];
  /** The YAML of the front matter, without its fences, and where it stands in `raw`. */
  readonly frontMatter: { readonly yaml: string; readonly span: Span } | undefined;
  readonly directives: readonly DirectiveText[];
  /** Name of the encoding ("utf-8", "utf-16le", "windows-1252"). */
  readonly encoding: string;
  /** What the user should know of how the file was read ("read as Windows-1252"), a sentence each. */
  readonly notes: readonly string[];
  /** What only a Word document has. */
  readonly word: { readonly parts: readonly WordPart[]; readonly traces: readonly DraftTrace[] } | undefined;
  /** Where a stretch of `text` stands in `raw`. The end is after its last character, not before the next one. */
  rawSpan(span: Span): Span;
  /** Line and column of an offset in `raw`; in a Word document the paragraph, and the character in it. */
  position(rawOffset: number): Position;
}

/** The file could not be read as a report. `message` is one sentence for the user that says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
