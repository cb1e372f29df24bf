/**
 * Some of the words of a text, a bit for each. A draft that is held against an index is held against a thousand reports, and what each shares with it is
 * such a set: they are joined and counted 32 words at a time.
 */
export type WordSet = Uint32Array;

/** The words that are marked with 1. */
export function wordSet(marks: Uint8Array): WordSet {
  const set = noWords(marks.length);
  for (let word = 0; word < marks.length; word += 1)
    if (marks[word] === 1) set[word >>> 5] = (set[word >>> 5] as number) | (1 << (word & 31));
  return set;
}

/** None of the words of a text that has so many. */
export function noWords(length: number): WordSet {
  return new Uint32Array(Math.ceil(length / 32));
}

/** The same, marked with 1 each. */
export function marksOf(set: WordSet, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (let word = 0; word < length; word += 1) marks[word] = ((set[word >>> 5] as number) >>> (word & 31)) & 1;
  return marks;
}

/** The words that are in both. */
export function inBoth(a: WordSet, b: WordSet): WordSet {
  const both = new Uint32Array(a.length);
  for (let at = 0; at < both.length; at += 1) both[at] = (a[at] as number) & (b[at] as number);
  return both;
}

/** The words that are in one of them. */
export function inEither(a: WordSet, b: WordSet): WordSet {
  const either = new Uint32Array(a.length);
  for (let at = 0; at < either.length; at += 1) either[at] = (a[at] as number) | (b[at] as number);
  return either;
}

/** How many words are in a set, from one on up to, not with, another. */
export function countWords(set: WordSet, start = 0, end = set.length * 32): number {
  let count = 0;
  if (end <= start) return count;
  const last = Math.min((end - 1) >>> 5, set.length - 1);
  for (let at = start >>> 5; at <= last; at += 1) count += bitCount(set[at]! & within(at, start, end));
  return count;
}

/** How many words are in both. */
export function countBoth(a: WordSet, b: WordSet): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += bitCount(a[at]! & b[at]!);
  return count;
}

/** How many words are in the one and not in the other. */
export function countBeyond(set: WordSet, other: WordSet): number {
  let count = 0;
  for (let at = 0; at < set.length; at += 1) count += bitCount(set[at]! & ~other[at]!);
  return count;
}

/** Of several sets, how many have so many words or more from one on up to, not with, another. */
export function countHolding(sets: readonly WordSet[], least: number, start: number, end: number): number {
  const first = start >>> 5;
  const masks = new Int32Array(((end - 1) >>> 5) - first + 1).map((_, at) => within(first + at, start, end));
  let holding = 0;
  for (let each = 0; each < sets.length; each += 1) {
    const set = sets[each]!;
    let count = 0;
    for (let at = 0; at < masks.length; at += 1) {
      const bits = set[first + at]! & masks[at]!;
      if (bits !== 0) count += bitCount(bits);
    }
    if (count >= least) holding += 1;
  }
  return holding;
}

/** Of 32 words that are kept together those that lie from one on up to, not with, another. */
function within(at: number, start: number, end: number): number {
  const from = at === start >>> 5 ? -1 << (start & 31) : -1;
  return at === (end - 1) >>> 5 ? from & (-1 >>> (31 - ((end - 1) & 31))) : from;
}

/** How many bits of 32 are set. */
export function bitCount(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Counts for each word how many sets it is in: of a number that is kept for 32 words at a time, the lowest digits of all lie in one word, the next in another. */
export class WordCounts {
  readonly #length: number;
  readonly #digits: WordSet[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  add(set: WordSet): void {
    for (let at = 0; at < set.length; at += 1) {
      let carry = set[at] as number;
      for (let digit = 0; carry !== 0; digit += 1) {
        const digits = this.#digits[digit] ?? noWords(this.#length);
        this.#digits[digit] = digits;
        const before = digits[at] as number;
        digits[at] = before ^ carry;
        carry &= before;
      }
    }
  }

  /** Marks the words that are in so many sets or more. */
  atLeast(least: number): Uint8Array {
    const marks = new Uint8Array(this.#length);
    for (let word = 0; word < marks.length; word += 1) {
      let count = 0;
      for (let digit = 0; digit < this.#digits.length; digit += 1)
        count |= ((((this.#digits[digit] as WordSet)[word >>> 5] as number) >>> (word & 31)) & 1) << digit;
      if (count >= least) marks[word] = 1;
    }
    return marks;
  }
}
