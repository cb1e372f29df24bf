import type { Span } from './source.ts';

/**
 * Where each character of a text stands in the file. Text mostly stands there as it is, so what is kept is stretches: of one character, wherever it
 * came from, or of many that stand in the file one after the other. A report has a few to a paragraph.
 */
export class PlaceMap {
  /** Of each stretch its first character in the text, and where it starts and ends in the file. */
  private firsts = new Int32Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private stretches = 0;
  /** How many characters have a place. */
  private length = 0;

  /** The next character's source is `[start, end)`. */
  add(start: number, end: number): void {
    const last = this.stretches - 1;
    if (end === start + 1 && last >= 0 && this.ends[last] === start && this.isEven(last)) this.ends[last] = end;
    else this.open(start, end);
    this.length += 1;
  }

  /** The next characters stand in the file from `start` on, as many as that. */
  addStretch(start: number, characters: number): void {
    const last = this.stretches - 1;
    const end = start + characters;
    if (last >= 0 && this.ends[last] === start && this.isEven(last)) this.ends[last] = end;
    else this.open(start, end);
    this.length += characters;
  }

  startOf(character: number): number {
    const stretch = this.stretchOf(character);
    return this.starts[stretch]! + character - this.firsts[stretch]!;
  }

  endOf(character: number): number {
    const stretch = this.stretchOf(character);
    const next = character + 1;
    const after = stretch + 1 < this.stretches ? this.firsts[stretch + 1]! : this.length;
    return next === after ? this.ends[stretch]! : this.starts[stretch]! + next - this.firsts[stretch]!;
  }

  /** Where the last character ends; 0 where there is none. */
  get end(): number {
    return this.stretches === 0 ? 0 : this.ends[this.stretches - 1]!;
  }

  /** The stretch of the file that a stretch of the text came from. */
  spanOf({ start: first, end: last }: Span): Span {
    const { length, end } = this;
    const from = Math.max(first, 0);
    if (from >= length) return { start: end, end };
    const start = this.startOf(from);
    if (last <= from) return { start, end: start };
    return { start, end: Math.max(start, this.endOf(Math.min(last, length) - 1)) };
  }

  /** The first character of `[from, to)` that starts after an offset; `to` where none does. Characters there stand in the order of the file. */
  firstStartingAfter(offset: number, from: number, to: number): number {
    return firstAbove((character) => this.startOf(character), offset, from, to);
  }

  /** The first character of `[from, to)` that ends after an offset; `to` where none does. */
  firstEndingAfter(offset: number, from: number, to: number): number {
    return firstAbove((character) => this.endOf(character), offset, from, to);
  }

  /** Whether each character of the last stretch stands for itself alone, so that the next may join it. */
  private isEven(last: number): boolean {
    return this.ends[last]! - this.starts[last]! === this.length - this.firsts[last]!;
  }

  private stretchOf(character: number): number {
    let low = 0;
    let high = this.stretches - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= character) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private open(start: number, end: number): void {
    const at = this.stretches;
    if (at === this.firsts.length) {
      this.firsts = twice(this.firsts);
      this.starts = twice(this.starts);
      this.ends = twice(this.ends);
    }
    this.firsts[at] = this.length;
    this.starts[at] = start;
    this.ends[at] = end;
    this.stretches = at + 1;
  }
}

function twice(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2);
  longer.set(values);
  return longer;
}

/** The first of the rising values at `[from, to)` that is above a limit, by its index; `to` where none is. */
export function firstAbove(valueAt: (index: number) => number, limit: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
