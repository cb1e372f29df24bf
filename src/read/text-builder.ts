import { PlaceMap } from './place-map.ts';
import type { Block, BlockKind } from './source.ts';

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
  /** Where each character of `text` stands in `raw`. */
  readonly places: PlaceMap;
}

const SPACE = 32;
const NEWLINE = 10;
const AMPERSAND = 38;
const LESS = 60;
/** String.fromCharCode takes its characters as arguments, and engines bound how many there may be. */
const CHARACTERS_AT_ONCE = 8192;

/** Says whether the engine keeps the lower byte of a number first, as UTF-16LE does. */
const LOWER_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Characters as a string. `halves`: whether some may be the half of a pair. */
export function textOf(codes: Uint16Array, halves = true): string {
  if (codes.length === 1) return String.fromCharCode(codes[0]!);
  // A decoder takes a third of the time of a long text, but puts another sign in the place of a half that stands alone.
  if (codes.length > CHARACTERS_AT_ONCE && !halves && LOWER_FIRST) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
  let text = '';
  for (let at = 0; at < codes.length; at += CHARACTERS_AT_ONCE) {
    // An array of numbers to the engine; spreading it would make one, at ten times the cost.
    text += String.fromCharCode.apply(null, codes.subarray(at, at + CHARACTERS_AT_ONCE) as unknown as number[]);
  }
  return text;
}

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
 * Part of a line of text as it nearly always is: characters that are neither white space nor invisible nor markup, with single spaces between. Bounded,
 * so that what is looked at and not taken is little.
 */
const VISIBLE =
  '[^\\u0000- &<\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufe0f\\ufeff]';
// Called and not constructed, so that the build leaves it alone: it matches nearly everywhere, and there is nothing to ask first.
const ORDINARY = RegExp(`${VISIBLE}+(?: ${VISIBLE}+){0,2000}`, 'y');

function isHalf(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

/**
 * Gathers visible characters, each with its place in the file, into blocks. The one place where white space is made single and
 * invisible characters are dropped, so that every format does it alike.
 */
export class TextBuilder {
  /** The text up to where characters are pending, and these. */
  private textBefore = '';
  private codes = new Uint16Array(1024);
  private pending = 0;
  private length = 0;
  private readonly places = new PlaceMap();
  private readonly blocks: Block[] = [];
  private form: BlockForm | undefined;
  private blockStart = 0;
  /** Where a stretch of white space not yet written starts in the file, −1 when there is none, and where it ends: markup that follows it is no part of it. */
  private spaceStart = -1;
  private spaceEnd = -1;
  /** Visible characters of the open block, and how many of them stood in bold or italics. */
  private visible = 0;
  private emphasised = 0;
  private lead = 0;
  /** Whether any pending character is the half of a pair. */
  private halves = false;

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
      const { end } = this.places;
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
      this.spaceEnd = end;
      return;
    }
    if (isInvisible(code)) return;
    if (isHalf(code)) this.halves = true;
    this.writeSpace();
    this.push(code, start, end);
    this.see(1, emphasised);
  }

  /**
   * Adds the stretch `[start, end)` of a part of the file, up to the first `&` or `<`, and gives where it stopped: what `append` would make of its
   * characters, one after the other, but for whole lines at once. `base` is where the part starts in the file.
   */
  appendUpToMarkup(part: string, start: number, end: number, base: number, emphasised: boolean): number {
    let at = start;
    while (at < end) {
      ORDINARY.lastIndex = at;
      if (ORDINARY.test(part)) {
        let stop = Math.min(ORDINARY.lastIndex, end);
        // Cut short, it may end in a space that is not known to be the only one.
        if (part.charCodeAt(stop - 1) === SPACE) stop -= 1;
        this.appendOrdinary(part, at, stop, base, emphasised);
        at = stop;
      } else {
        const code = part.charCodeAt(at);
        if (code === AMPERSAND || code === LESS) return at;
        this.append(code, base + at, base + at + 1, emphasised);
        at += 1;
      }
    }
    return at;
  }

  private appendOrdinary(part: string, start: number, end: number, base: number, emphasised: boolean): void {
    this.writeSpace();
    const characters = end - start;
    this.textBefore += textOf(this.codes.subarray(0, this.pending), this.halves) + part.slice(start, end);
    this.pending = 0;
    this.halves = false;
    this.length += characters;
    this.places.addStretch(base + start, characters);
    this.see(characters, emphasised);
  }

  /** Adds text whose characters all have the same source: a decoded character reference, a task list's tick. */
  appendText(text: string, start: number, end: number, emphasised = false): void {
    for (let at = 0; at < text.length; at += 1) this.append(text.charCodeAt(at), start, end, emphasised);
  }

  build(): BuiltText {
    this.closeBlock();
    return { text: this.textBefore + textOf(this.codes.subarray(0, this.pending), this.halves), blocks: this.blocks, places: this.places };
  }

  /** Writes the one space that white space is to a reader, where something stands before it. */
  private writeSpace(): void {
    if (this.spaceStart < 0) return;
    if (this.length > this.blockStart) this.push(SPACE, this.spaceStart, Math.max(this.spaceEnd, this.spaceStart));
    this.spaceStart = -1;
  }

  /** Counts characters of the open block that a reader sees, or among them the spaces of a line, which makes no difference. */
  private see(characters: number, emphasised: boolean): void {
    this.visible += characters;
    if (!emphasised) return;
    this.emphasised += characters;
    if (this.emphasised === this.visible) this.lead = this.length;
  }

  private push(code: number, start: number, end: number): void {
    if (this.pending === this.codes.length) {
      const codes = new Uint16Array(this.pending * 2);
      codes.set(this.codes);
      this.codes = codes;
    }
    this.codes[this.pending] = code;
    this.pending += 1;
    this.length += 1;
    this.places.add(start, end);
  }
}
