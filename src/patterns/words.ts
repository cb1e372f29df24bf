import { CLAUSES_A_PATTERN, HEADER, MAGIC, NO_CLAUSE } from './automaton.ts';
import { EDGE, isWordSign, KELVIN, LONG_S, SIGNS, signOf } from './signs.ts';

/** Which patterns cannot match which texts, by the table that the build has made of them. */
export class WordTable {
  readonly patterns: number;
  private readonly lengths: Int32Array;
  private readonly starts: Int32Array;
  private readonly base: Int32Array;
  private readonly check: Int32Array;
  private readonly fallback: Int32Array;
  private readonly cutStarts: Int32Array;
  private readonly clauses: Uint16Array;
  private readonly lists: Uint16Array;
  private readonly cuts: Uint16Array;
  private readonly width: number;
  /** The clauses that each remembered text fulfils, a bit each. */
  private readonly bits: Int32Array;
  private readonly slots = new Map<string, number>();
  private used = 0;
  private lastText = '';
  private lastSlot: number;
  /** The clauses that the texts expected so far fulfil together, and how often there came more. */
  private readonly expected: Int32Array;
  private epoch = 0;
  /** For each remembered text the epoch in which all that it fulfils was expected. */
  private readonly coveredSince: Int32Array;

  constructor(bytes: Uint8Array) {
    const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER);
    const [magic, patterns, clauses, states, listed, cuts] = header as unknown as [number, number, number, number, number, number];
    if (magic !== MAGIC) throw new RangeError('the table of patterns has another layout');
    let at = bytes.byteOffset + HEADER * 4;
    const ints = (count: number) => {
      const array = new Int32Array(bytes.buffer, at, count);
      at += count * 4;
      return array;
    };
    const shorts = (count: number) => {
      const array = new Uint16Array(bytes.buffer, at, count);
      at += count * 2;
      return array;
    };
    this.patterns = patterns;
    this.lengths = ints(patterns);
    this.starts = ints(states + 1);
    this.base = ints(states);
    this.check = ints(states);
    this.fallback = ints(states);
    this.cutStarts = ints(patterns + 1);
    this.clauses = shorts(patterns * CLAUSES_A_PATTERN);
    this.lists = shorts(listed);
    this.cuts = shorts(cuts);
    this.width = (clauses >> 5) + 1;
    this.bits = new Int32Array(this.width * REMEMBERED);
    this.expected = new Int32Array(this.width);
    this.coveredSince = new Int32Array(REMEMBERED);
    this.lastSlot = this.look('');
  }

  /** Whether the n-th pattern of the table has a source of this length: it was made from this code. */
  fits(index: number, length: number): boolean {
    return this.lengths[index] === length;
  }

  /** Whether there is anything to say about a pattern. */
  knows(index: number): boolean {
    return this.clauses[index * CLAUSES_A_PATTERN] !== NO_CLAUSE || this.cutStarts[index]! < this.cutStarts[index + 1]!;
  }

  /** False only where the pattern can match nowhere in the text. */
  mayMatch(index: number, text: string): boolean {
    const from = this.slotOf(text) * this.width;
    const { bits, clauses } = this;
    for (let place = index * CLAUSES_A_PATTERN, end = place + CLAUSES_A_PATTERN; place < end; place += 1) {
      const clause = clauses[place]!;
      if (clause === NO_CLAUSE) return true;
      if ((bits[from + (clause >> 5)]! & (1 << (clause & 31))) === 0) return false;
    }
    return true;
  }

  /** Says that a text is about to be looked at piece by piece: patterns are cut to what it holds. */
  expect(text: string): void {
    if (this.widen(this.slotOf(text))) this.epoch += 1;
  }

  /** The epoch of expectation whose cut patterns hold for a text. */
  epochFor(text: string): number {
    const slot = this.slotOf(text);
    if (this.coveredSince[slot] === UNCOVERED) {
      if (this.widen(slot)) this.epoch += 1;
      this.coveredSince[slot] = this.epoch;
    }
    return this.coveredSince[slot]!;
  }

  get currentEpoch(): number {
    return this.epoch;
  }

  private widen(slot: number): boolean {
    const { expected, bits, width } = this;
    const from = slot * width;
    let more = false;
    for (let at = 0; at < width; at += 1) {
      const added = bits[from + at]! & ~expected[at]!;
      if (added !== 0) {
        expected[at]! |= added;
        more = true;
      }
    }
    return more;
  }

  /** The source of a pattern without the branches that no expected text can match. */
  cut(index: number, source: string): string {
    const start = this.cutStarts[index]!;
    const end = this.cutStarts[index + 1]!;
    return start === end ? source : this.cutBetween(source, 0, source.length, start, end);
  }

  private cutBetween(source: string, from: number, to: number, start: number, end: number): string {
    const { cuts, expected } = this;
    let result = '';
    let at = from;
    for (let place = start; place < end; ) {
      const cutStart = cuts[place]!;
      const cutEnd = cuts[place + 1]!;
      let branches = cuts[place + 2]!;
      place += 3;
      result += source.slice(at, cutStart);
      let kept = 0;
      for (; branches > 0; branches -= 1) {
        const clause = cuts[place + 2]!;
        const inside = cuts[place + 3]!;
        if (clause === NO_CLAUSE || (expected[clause >> 5]! & (1 << (clause & 31))) !== 0) {
          if (kept > 0) result += '|';
          kept += 1;
          const branchStart = cuts[place]!;
          const branchEnd = cuts[place + 1]!;
          result +=
            inside === 0
              ? source.slice(branchStart, branchEnd)
              : this.cutBetween(source, branchStart, branchEnd, place + 4, place + 4 + inside);
        }
        place += 4 + inside;
      }
      if (kept === 0) result += NEVER;
      at = cutEnd;
    }
    return result + source.slice(at, to);
  }

  private slotOf(text: string): number {
    if (text !== this.lastText) {
      this.lastSlot = this.slots.get(text) ?? this.look(text);
      this.lastText = text;
    }
    return this.lastSlot;
  }

  /** Reads a text once and remembers the clauses that it fulfils. */
  private look(text: string): number {
    const { base, check, fallback, starts, lists, bits, width } = this;
    if (this.used === REMEMBERED) {
      this.slots.clear();
      this.used = 0;
    }
    const slot = this.used;
    this.used += 1;
    this.slots.set(text, slot);
    this.coveredSince[slot] = UNCOVERED;
    const from = slot * width;
    bits.fill(0, from, from + width);
    let state = 0;
    let inWord = 0;
    const { length } = text;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? text.charCodeAt(at) : 32;
      let sign = code < 128 ? ASCII[code]! : signOf(code);
      if (code === LONG_S || code === KELVIN) {
        bits.fill(-1, from, from + width);
        break;
      }
      // Where a word begins or ends there is a sign for that before the character's own.
      let after = -1;
      if (IN_WORD[sign] !== inWord) {
        inWord ^= 1;
        after = sign;
        sign = EDGE;
      } else if (at === length) break;
      for (;;) {
        let to = base[state]! + sign;
        while (check[to] !== state) {
          if (state === 0) {
            to = 0;
            break;
          }
          state = fallback[state]!;
          to = base[state]! + sign;
        }
        state = to;
        for (let place = starts[state]!, end = starts[state + 1]!; place < end; place += 1) {
          const clause = lists[place]!;
          bits[from + (clause >> 5)]! |= 1 << (clause & 31);
        }
        if (after < 0) break;
        sign = after;
        after = -1;
      }
    }
    return slot;
  }
}

/** How many texts are remembered: the sentences and clauses of a report, many times over. */
const REMEMBERED = 512;
const UNCOVERED = 0x7fffffff;
/** Matches nowhere. */
const NEVER = '[]';
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => signOf(code));
const IN_WORD = Uint8Array.from({ length: SIGNS }, (_, sign) => (isWordSign(sign) ? 1 : 0));
