import { characterReferenceAt } from './character-references.ts';
import { type HtmlElements, isInline } from './html-elements.ts';
import type { BlockForm, TextBuilder } from './text-builder.ts';

const LF = 10;
const CR = 13;
const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;

const EMPHASIS = new Set(['b', 'strong', 'i', 'em']);
/** Elements whose content no reader sees. */
const HIDDEN = new Set(['script', 'style', 'template', 'title', 'head', 'noscript', 'textarea']);
const DEEPEST_HEADING = 6;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
}

/**
 * Reads the text between HTML tags. One for a document, because Markdown cuts an element into several pieces at its blank lines: a
 * paragraph of Markdown inside `<td>` is still a cell.
 */
export class HtmlText {
  private readonly raw: string;
  private readonly builder: TextBuilder;
  private readonly elements: HtmlElements;
  /** Gives the next free number of a table or list in the document. */
  private readonly nextTable: () => number;
  private readonly nextList: () => number;
  private hidden: string | undefined;
  private emphasis = 0;
  private heading = 0;
  private table = -1;
  private row = -1;
  private column = -1;
  private inCell = false;
  private inHeader = false;
  /** The lists that are open, outermost first, with the number of the last item; −1 for bullets. */
  private readonly lists: { id: number; number: number }[] = [];
  private itemStarts = false;

  constructor(raw: string, builder: TextBuilder, elements: HtmlElements, nextTable: () => number, nextList: () => number) {
    this.raw = raw;
    this.builder = builder;
    this.elements = elements;
    this.nextTable = nextTable;
    this.nextList = nextList;
  }

  /** What a block of text is that stands inside the elements now open; undefined outside all that matter. */
  form(quoted: boolean): BlockForm | undefined {
    if (this.inCell) return { kind: 'cell', quoted, table: this.table, row: this.row, column: this.column, headerRow: this.inHeader };
    if (this.heading > 0) return { kind: 'heading', depth: this.heading, quoted };
    const list = this.lists.at(-1);
    if (!list) return undefined;
    const marker = this.itemStarts ? (list.number < 0 ? '•' : `${list.number}.`) : '';
    return { kind: 'item', depth: this.lists.length, quoted, list: list.id, marker };
  }

  read(start: number, end: number, quotes: number): void {
    const { raw, builder } = this;
    const open = (): void => builder.openBlock(this.form(quotes > 0) ?? { kind: 'paragraph', quoted: quotes > 0 });
    open();
    for (let at = start; at < end; ) {
      const code = raw.charCodeAt(at);
      if (code === LESS) {
        const past = this.markup(at, end, open);
        if (past > at) {
          at = past;
          continue;
        }
      }
      if (this.hidden) {
        at += 1;
        continue;
      }
      const reference = code === AMPERSAND ? characterReferenceAt(raw, at) : undefined;
      if (reference?.value !== undefined) {
        builder.appendText(reference.value, at, at + reference.length, this.emphasis > 0);
        at += reference.length;
        continue;
      }
      builder.append(code, at, at + 1, this.emphasis > 0);
      if (!builder.blockIsEmpty) this.itemStarts = false;
      at += 1;
      if (code === LF || (code === CR && raw.charCodeAt(at) !== LF)) at = this.skipQuotes(at, end, quotes);
    }
    builder.closeBlock();
  }

  private skipQuotes(from: number, end: number, quotes: number): number {
    let at = from;
    for (let quote = 0; quote < quotes; quote += 1) {
      let next = at;
      while (next < end && (this.raw[next] === ' ' || this.raw[next] === '\t')) next += 1;
      if (next >= end || this.raw.charCodeAt(next) !== GREATER) break;
      at = next + 1;
    }
    return at;
  }

  /** Takes in the comment or tag that starts at `at` and says where it ends; `at` itself when none does. */
  private markup(at: number, end: number, open: () => void): number {
    const { raw } = this;
    if (raw.startsWith('<!--', at)) {
      const close = raw.indexOf('-->', at + 4);
      return close < 0 || close >= end ? end : close + 3;
    }
    if (raw[at + 1] === '!' || raw[at + 1] === '?') {
      const close = raw.indexOf('>', at);
      return close < 0 || close >= end ? at : close + 1;
    }
    const tag = this.tag(at, end);
    if (!tag || !this.elements.has(tag.name)) return at;
    if (this.hidden) {
      if (tag.closes && tag.name === this.hidden) this.hidden = undefined;
      return tag.end;
    }
    if (HIDDEN.has(tag.name)) this.hidden = tag.closes ? undefined : tag.name;
    else if (tag.name === 'br') this.builder.append(LF, at, tag.end);
    else if (isInline(tag.name)) {
      if (EMPHASIS.has(tag.name)) this.emphasis = Math.max(0, this.emphasis + (tag.closes ? -1 : 1));
    } else {
      this.builder.closeBlock();
      this.element(tag);
      open();
    }
    return tag.end;
  }

  private tag(at: number, end: number): Tag | undefined {
    const { raw } = this;
    const closes = raw[at + 1] === '/';
    let index = at + (closes ? 2 : 1);
    const nameStart = index;
    while (index < end && /[A-Za-z0-9-]/.test(raw[index]!)) index += 1;
    if (index === nameStart || !/[A-Za-z]/.test(raw[nameStart]!)) return undefined;
    const name = raw.slice(nameStart, index).toLowerCase();
    // No attribute of a document holds a `<`; stopping there keeps the scan of hostile text linear.
    for (let quote = ''; index < end && raw.charCodeAt(index) !== LESS; index += 1) {
      const character = raw[index]!;
      if (quote) {
        if (character === quote) quote = '';
      } else if (character === '"' || character === "'") quote = character;
      else if (character === '>') return { name, closes, end: index + 1 };
    }
    return undefined;
  }

  private element({ name, closes }: Tag): void {
    switch (name) {
      case 'table':
        this.inCell = false;
        this.inHeader = false;
        this.table = closes ? -1 : this.nextTable();
        this.row = -1;
        break;
      case 'thead':
        this.inHeader = !closes;
        break;
      case 'tr':
        this.inCell = false;
        if (!closes) {
          this.row += 1;
          this.column = -1;
        }
        break;
      case 'td':
      case 'th':
        this.inCell = !closes && this.table >= 0;
        if (!closes) {
          this.column += 1;
          this.row = Math.max(this.row, 0);
        }
        break;
      case 'ul':
      case 'ol':
        if (!closes) this.lists.push({ id: this.nextList(), number: name === 'ol' ? 0 : -1 });
        else this.lists.pop();
        break;
      case 'li': {
        const list = this.lists.at(-1);
        if (list && !closes) {
          if (list.number >= 0) list.number += 1;
          this.itemStarts = true;
        }
        break;
      }
      default: {
        const level = /^h([1-6])$/.exec(name);
        if (level) this.heading = closes ? 0 : Math.min(Number(level[1]), DEEPEST_HEADING);
      }
    }
  }
}
