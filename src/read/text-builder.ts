import type { Block, BlockKind, Span } from './source.ts';

/** What a reader says of a block when it opens it; what it leaves out has the value it has outside lists and tables. */
export interface BlockForm {
  readonly kind: BlockKind;
  readonly depth?: number;
  readonly quoted?: boolean;
  readonly list?: number;
  readonly marker?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly headerRow?: boolean;
  readonly furniture?: boolean;
}

/** The visible text of a document, its blocks, and for each character where it stands in the file. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** For each character of `text` the offset in `raw` where its source starts, and the one after its end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 32;
const NEWLINE = 10;
/** String.fromCharCode takes its characters as arguments, and engines bound how many there may be. */
const CHARACTERS_AT_ONCE = 8192;

/** White space of every width: runs of it are one space to a reader, whatever the converter wrote. */
export function isWhiteSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters that no reader sees: control characters, soft hyphens, joiners, direction marks, byte order marks. */
export function isInvisible(code: number): boolean {
  if (code < SPACE) return !isWhiteSpace(code);
  if (code < 0x7f) return false;
  return (
    (code < 0xa0 && code !== 0x85) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfe0f ||
    code === 0xfeff
  );
}

/**
 * Gathers visible characters, each with its place in the file, into blocks. The one place where white space is made single and
 * invisible characters are dropped, so that every format does it alike.
 */
export class TextBuilder {
  private codes = new Uint16Array(1024);
  private startOffsets = new Int32Array(1024);
  private endOffsets = new Int32Array(1024);
  private length = 0;
  private readonly blocks: Block[] = [];
  private form: BlockForm | undefined;
  private blockStart = 0;
  /** Where a stretch of white space not yet written starts in the file; −1 when there is none. */
  private spaceStart = -1;
  /** Visible characters of the open block, and how many of them stood in bold or italics. */
  private visible = 0;
  private emphasised = 0;
  private lead = 0;

  /** How many blocks are closed. */
  get blockCount(): number {
    return this.blocks.length;
  }

  /** How many characters are written. */
  get characters(): number {
    return this.length;
  }

  /** Whether the open block has any visible character yet. */
  get blockIsEmpty(): boolean {
    return this.length === this.blockStart;
  }

  openBlock(form: BlockForm): void {
    this.closeBlock();
    this.form = form;
  }

  /** Closes the open block. A block without a visible character never was. */
  closeBlock(): void {
    const form = this.form;
    this.form = undefined;
    this.spaceStart = -1;
    if (form && this.length > this.blockStart) {
      this.blocks.push({
        index: this.blocks.length,
        start: this.blockStart,
        end: this.length,
        kind: form.kind,
        depth: form.depth ?? 0,
        quoted: form.quoted ?? false,
        emphasised: this.emphasised === this.visible,
        list: form.list ?? -1,
        marker: form.marker ?? '',
        table: form.table ?? -1,
        row: form.row ?? -1,
        column: form.column ?? -1,
        headerRow: form.headerRow ?? false,
        furniture: form.furniture ?? false,
        lead: this.lead,
      });
      const end = this.endOffsets[this.length - 1]!;
      this.push(NEWLINE, end, end);
    }
    this.blockStart = this.length;
    this.lead = this.length;
    this.visible = 0;
    this.emphasised = 0;
  }

  /** Adds one UTF-16 unit whose source is `[start, end)` in the file. */
  append(code: number, start: number, end: number, emphasised = false): void {
    if (isWhiteSpace(code)) {
      if (this.spaceStart < 0) this.spaceStart = start;
      return;
    }
    if (isInvisible(code)) return;
    if (this.spaceStart >= 0) {
      if (this.length > this.blockStart) this.push(SPACE, this.spaceStart, Math.max(start, this.spaceStart));
      this.spaceStart = -1;
    }
    this.push(code, start, end);
    this.visible += 1;
    if (!emphasised) return;
    this.emphasised += 1;
    if (this.emphasised === this.visible) this.lead = this.length;
  }

  /** Adds a stretch of the file that is visible as it stands. */
  appendRaw(raw: string, start: number, end: number, emphasised = false): void {
    for (let at = start; at < end; at += 1) this.append(raw.charCodeAt(at), at, at + 1, emphasised);
  }

  /** Adds text whose characters all have the same source: a decoded character reference, a task list's tick. */
  appendText(text: string, start: number, end: number, emphasised = false): void {
    for (let at = 0; at < text.length; at += 1) this.append(text.charCodeAt(at), start, end, emphasised);
  }

  build(): BuiltText {
    this.closeBlock();
    let text = '';
    for (let at = 0; at < this.length; at += CHARACTERS_AT_ONCE) {
      const codes = this.codes.subarray(at, Math.min(at + CHARACTERS_AT_ONCE, this.length));
      // An array of numbers to the engine; spreading it would make one, at ten times the cost.
      text += String.fromCharCode.apply(null, codes as unknown as number[]);
    }
    return {
      text,
      blocks: this.blocks,
      starts: this.startOffsets.slice(0, this.length),
      ends: this.endOffsets.slice(0, this.length),
    };
  }

  private push(code: number, start: number, end: number): void {
    const at = this.length;
    if (at === this.codes.length) this.grow();
    this.codes[at] = code;
    this.startOffsets[at] = start;
    this.endOffsets[at] = end;
    this.length = at + 1;
  }

  private grow(): void {
    const codes = new Uint16Array(this.length * 2);
    codes.set(this.codes);
    this.codes = codes;
    const starts = new Int32Array(this.length * 2);
    starts.set(this.startOffsets);
    this.startOffsets = starts;
    const ends = new Int32Array(this.length * 2);
    ends.set(this.endOffsets);
    this.endOffsets = ends;
  }
}

/** The stretch of the file that a stretch of visible text came from. */
export function rawSpanOf(built: BuiltText, span: Span): Span {
  const { starts, ends } = built;
  const last = starts.length - 1;
  if (last < 0) return { start: 0, end: 0 };
  const from = Math.max(span.start, 0);
  if (from > last) return { start: ends[last]!, end: ends[last]! };
  const start = starts[from]!;
  if (span.end <= from) return { start, end: start };
  return { start, end: Math.max(start, ends[Math.min(span.end, last + 1) - 1]!) };
}
