import type { PhrasingContent } from 'mdast';
import { characterReferenceAt } from './character-references.ts';
import { commentDirectives } from './directives.ts';
import type { HtmlElements } from './html-elements.ts';
import type { DirectiveText } from './source.ts';

/** Marks in `InlineText.codes` for the two kinds of line end inside a block; neither can stand there otherwise. */
export const SOFT_BREAK = 10;
export const HARD_BREAK = 13;

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const AMPERSAND = 38;
const GREATER = 62;
const BACKSLASH = 92;
const BACKTICK = 96;
const PIPE = 124;

/** ASCII punctuation, which alone a backslash can escape (CommonMark 0.31, section 2.4). */
function isEscapable(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Second characters that only named references for two characters give (`&bne;` is "=" and U+20E5). */
function isReferenceTail(code: number): boolean {
  return code === 0x338 || code === 0x20d2 || code === 0x20e5 || code === 0x200a || code === 0x333 || code === 0x331 || code === 0xfe00;
}

/**
 * The characters of one block's inline content, each with its place in the file, before lines are joined and white space is made
 * single. Kept in flat arrays and used again for the next block.
 */
export class InlineText {
  codes = new Uint16Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** 1 where the character stands in bold or italics. */
  emphasised = new Uint8Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Moves every place to where `places` says that its offset really stands. */
  moveTo(places: readonly number[]): void {
    for (let at = 0; at < this.length; at += 1) {
      this.ends[at] = Math.max(places[this.starts[at]!]!, (places[this.ends[at]! - 1] ?? -1) + 1);
      this.starts[at] = places[this.starts[at]!]!;
    }
  }

  push(code: number, start: number, end: number, emphasised: boolean): void {
    const at = this.length;
    if (at === this.codes.length) this.grow();
    this.codes[at] = code;
    this.starts[at] = start;
    this.ends[at] = end;
    this.emphasised[at] = emphasised ? 1 : 0;
    this.length = at + 1;
  }

  private grow(): void {
    const size = this.length * 2;
    const codes = new Uint16Array(size);
    codes.set(this.codes);
    this.codes = codes;
    const starts = new Int32Array(size);
    starts.set(this.starts);
    this.starts = starts;
    const ends = new Int32Array(size);
    ends.set(this.ends);
    this.ends = ends;
    const emphasised = new Uint8Array(size);
    emphasised.set(this.emphasised);
    this.emphasised = emphasised;
  }
}

/** Where inline content stands: what its lines are led by in the file, and what a pipe means in it. */
export interface InlineSetting {
  /** Block quotes around it: so many `>` may lead each of its lines. */
  readonly quotes: number;
  readonly inTable: boolean;
}

/**
 * Gathers the visible characters of inline nodes. Nodes say what is there and where each starts and ends; the places inside a node
 * come from a scan of its source, because its value has lost escapes, references and what led its lines.
 */
export class InlineReader {
  readonly text = new InlineText();
  readonly directives: DirectiveText[] = [];
  private readonly raw: string;
  private readonly elements: HtmlElements;
  private setting: InlineSetting = { quotes: 0, inTable: false };

  constructor(raw: string, elements: HtmlElements) {
    this.raw = raw;
    this.elements = elements;
  }

  clear(setting: InlineSetting): void {
    this.text.clear();
    this.setting = setting;
  }

  read(nodes: readonly PhrasingContent[], emphasised = false): void {
    for (const node of nodes) this.readNode(node, emphasised);
  }

  /** A line end that is no part of any node: between two paragraphs that a comment alone keeps apart. */
  breakLine(at: number): void {
    this.text.push(SOFT_BREAK, at, at, false);
  }

  private readNode(node: PhrasingContent, emphasised: boolean): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    switch (node.type) {
      case 'text':
        this.readText(node.value, start, end, emphasised);
        break;
      case 'inlineCode':
        this.readCode(start, end, emphasised);
        break;
      case 'break':
        this.text.push(HARD_BREAK, start, end, emphasised);
        break;
      case 'image':
      case 'imageReference':
        this.align(node.alt ?? '', start + 2, end, emphasised);
        break;
      case 'html':
        this.readHtml(node.value, start, end, emphasised);
        break;
      case 'strong':
      case 'emphasis':
        this.read(node.children, true);
        break;
      default:
        if ('children' in node) this.read(node.children, emphasised);
    }
  }

  /** Tags and comments show nothing; what only looks like a tag is a template's placeholder and stays. */
  private readHtml(value: string, start: number, end: number, emphasised: boolean): void {
    const name = /^<\/?([A-Za-z][A-Za-z0-9-]{0,30})/.exec(value)?.[1]?.toLowerCase();
    if (name === undefined) this.directives.push(...commentDirectives(this.raw, start, end));
    else if (!this.elements.has(name)) this.readLines(start, end, emphasised);
    else if (name === 'br') this.text.push(HARD_BREAK, start, end, emphasised);
  }

  private readText(value: string, start: number, end: number, emphasised: boolean): void {
    if (value.length !== end - start || !this.raw.startsWith(value, start)) {
      this.align(value, start, end, emphasised);
      return;
    }
    // Nothing was decoded: an escape or a reference would have made the value shorter.
    for (let at = start; at < end; at += 1) {
      const code = this.raw.charCodeAt(at);
      if (isLineEnd(code)) {
        const next = this.lineEnd(at);
        this.text.push(SOFT_BREAK, at, next, emphasised);
        at = next - 1;
      } else this.text.push(code, at, at + 1, emphasised);
    }
  }

  /** Sets each character of a decoded value against its source. */
  private align(value: string, start: number, end: number, emphasised: boolean): void {
    const raw = this.raw;
    const text = this.text;
    let at = start;
    let index = 0;
    while (index < value.length) {
      const code = value.charCodeAt(index);
      if (at >= end) {
        // Cannot be, unless parser and scan disagree; no character may be lost even then.
        text.push(isLineEnd(code) ? SOFT_BREAK : code, end, end, emphasised);
        index += 1;
        continue;
      }
      const source = raw.charCodeAt(at);
      const reference = source === AMPERSAND ? characterReferenceAt(raw, at) : undefined;
      if (reference && (code !== AMPERSAND || reference.value === '&' || !value.startsWith(raw.slice(at, at + reference.length), index))) {
        const units = this.referenceUnits(value, index, raw.slice(at, at + reference.length));
        for (let unit = 0; unit < units; unit += 1) {
          const decoded = value.charCodeAt(index + unit);
          text.push(isLineEnd(decoded) ? SPACE : decoded, at, at + reference.length, emphasised);
        }
        at += reference.length;
        index += units;
        continue;
      }
      if (isLineEnd(code)) {
        if (!isLineEnd(source)) {
          at += 1;
          continue;
        }
        const next = this.lineEnd(at);
        text.push(SOFT_BREAK, at, next, emphasised);
        index += code === CR && value.charCodeAt(index + 1) === LF ? 2 : 1;
        at = this.skipLead(next, end, value, index);
        continue;
      }
      if (source === BACKSLASH && code === raw.charCodeAt(at + 1) && isEscapable(code)) {
        text.push(code, at, at + 2, emphasised);
        at += 2;
        index += 1;
        continue;
      }
      if (source === code || (source === 0 && code === 0xfffd)) {
        text.push(code, at, at + 1, emphasised);
        index += 1;
      }
      at += 1;
    }
  }

  private referenceUnits(value: string, index: number, reference: string): number {
    const code = value.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff) return Math.min(2, value.length - index);
    if (reference === '&fjlig;') return 2;
    return isReferenceTail(value.charCodeAt(index + 1)) && !reference.startsWith('&#') ? 2 : 1;
  }

  private lineEnd(at: number): number {
    return this.raw.charCodeAt(at) === CR && this.raw.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }

  /**
   * Skips what leads a line inside its containers: indentation, and the `>` of the block quotes around it. A line may leave markers
   * out (a lazy continuation), and may itself start with `>` when it is indented, so the most markers that fit the text win.
   */
  private skipLead(from: number, end: number, value: string, index: number): number {
    let at = this.skipBlank(from, end);
    let best = at;
    for (let quote = 0; quote < this.setting.quotes && this.raw.charCodeAt(at) === GREATER && at < end; quote += 1) {
      at = this.skipBlank(at + 1, end);
      if (this.fits(at, value, index)) best = at;
    }
    return best;
  }

  private fits(at: number, value: string, index: number): boolean {
    const source = this.raw.charCodeAt(at);
    return source === BACKSLASH || source === AMPERSAND || source === value.charCodeAt(index);
  }

  private skipBlank(from: number, end: number): number {
    let at = from;
    while (at < end && (this.raw.charCodeAt(at) === SPACE || this.raw.charCodeAt(at) === TAB)) at += 1;
    return at;
  }

  private readCode(start: number, end: number, emphasised: boolean): void {
    let fence = 0;
    while (this.raw.charCodeAt(start + fence) === BACKTICK && fence < (end - start) / 2) fence += 1;
    this.readLines(start + fence, end - fence, emphasised);
  }

  /** Adds a stretch of the file as it stands, but for what leads its lines. */
  readLines(start: number, end: number, emphasised = false): void {
    const { raw, text } = this;
    for (let at = start; at < end; at += 1) {
      const code = raw.charCodeAt(at);
      if (isLineEnd(code)) {
        let next = this.lineEnd(at);
        text.push(SOFT_BREAK, at, next, emphasised);
        next = this.skipBlank(next, end);
        for (let quote = 0; quote < this.setting.quotes && raw.charCodeAt(next) === GREATER; quote += 1)
          next = this.skipBlank(next + 1, end);
        at = next - 1;
      } else if (this.setting.inTable && code === BACKSLASH && raw.charCodeAt(at + 1) === PIPE) {
        text.push(PIPE, at, at + 2, emphasised);
        at += 1;
      } else text.push(code, at, at + 1, emphasised);
    }
  }
}
