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
  const last = (end - 1) >>> 5;
  for (let at = start >>> 5; at <= last && at < set.length; at += 1) {
    let bits = set[at] as number;
    if (at === start >>> 5) bits &= -1 << (start & 31);
    if (at === last && (end & 31) !== 0) bits &= (1 << (end & 31)) - 1;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
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
