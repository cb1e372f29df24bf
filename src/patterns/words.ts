import { BRANCH, CLAUSES_A_PATTERN, CUT, HEADER, MAGIC, NO_CLAUSE } from './automaton.ts';
import { EDGE, isWordSign, KELVIN, LONG_S, SIGNS, signOf } from './signs.ts';

/** Which patterns cannot match which texts, by the table that the build has made of them. */
export class WordTable {
  readonly patterns: number;
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
  /** For each state the last reading that came by: what it fulfils is noted once. */
  private readonly seen: Int32Array;
  private readings = 0;
  private announced = 0;
  private lastText = '';
  /** The text that was asked about last without having been read, and how often in a row. */
  private askedText = '';
  private timesAsked = 0;
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
    this.seen = new Int32Array(states);
    this.coveredSince = new Int32Array(REMEMBERED);
    this.lastSlot = this.look('');
  }

  /** Whether there is anything to say about a pattern. */
  knows(index: number): boolean {
    return this.clauses[index * CLAUSES_A_PATTERN] !== NO_CLAUSE || this.cutStarts[index]! < this.cutStarts[index + 1]!;
  }

  /**
   * False only where the pattern can match nowhere in the text. Reading a text pays where several patterns ask about it: a pattern that is
   * `ready` is tried at once on a text that nobody has asked about before.
   */
  mayMatch(index: number, text: string, ready: boolean): boolean {
    if (ready && text !== this.lastText && !this.slots.has(text)) {
      if (text !== this.askedText) {
        this.askedText = text;
        this.timesAsked = 0;
      }
      this.timesAsked += 1;
      if (this.timesAsked < ASKED_BEFORE_READ) return true;
    }
    const from = this.slotOf(text) * this.width;
    const { bits, clauses } = this;
    for (let place = index * CLAUSES_A_PATTERN, end = place + CLAUSES_A_PATTERN; place < end; place += 1) {
      const clause = clauses[place]!;
      if (clause === NO_CLAUSE) break;
      if ((bits[from + (clause >> 5)]! & (1 << (clause & 31))) === 0) return false;
    }
    return this.mayMatchIn(bits, from, this.cutStarts[index]!, this.cutStarts[index + 1]!);
  }

  /** Whether of each cut that is needed a branch may match, by the clauses that are fulfilled. */
  private mayMatchIn(fulfilled: Int32Array, from: number, start: number, end: number): boolean {
    const { cuts } = this;
    for (let place = start; place < end; ) {
      const after = place + CUT.size + cuts[place + CUT.length]!;
      if (cuts[place + CUT.needed] === 1) {
        let may = false;
        for (let branch = place + CUT.size; branch < after; branch += BRANCH.size + cuts[branch + BRANCH.length]!) {
          if (this.branchMayMatch(fulfilled, from, branch)) {
            may = true;
            break;
          }
        }
        if (!may) return false;
      }
      place = after;
    }
    return true;
  }

  private branchMayMatch(fulfilled: Int32Array, from: number, branch: number): boolean {
    const { cuts } = this;
    const first = cuts[branch + BRANCH.clauses]!;
    if (first !== NO_CLAUSE) {
      if ((fulfilled[from + (first >> 5)]! & (1 << (first & 31))) === 0) return false;
      const second = cuts[branch + BRANCH.clauses + 1]!;
      if (second !== NO_CLAUSE && (fulfilled[from + (second >> 5)]! & (1 << (second & 31))) === 0) return false;
    }
    const inside = cuts[branch + BRANCH.length]!;
    return inside === 0 || this.mayMatchIn(fulfilled, from, branch + BRANCH.size, branch + BRANCH.size + inside);
  }

  /** Says that a text is about to be looked at piece by piece: patterns are cut to what it holds. */
  expect(text: string): void {
    if (this.widen(this.slotOf(text))) this.epoch += 1;
  }

  /** Reads texts that many patterns will ask about, until the next are announced. */
  announce(texts: readonly string[]): void {
    this.slots.clear();
    this.used = 0;
    this.lastText = '';
    this.lastSlot = this.look('');
    for (const text of texts.slice(0, REMEMBERED / 2)) this.slotOf(text);
    this.announced = this.used;
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
      const after = place + CUT.size + cuts[place + CUT.length]!;
      result += source.slice(at, cuts[place + CUT.start]);
      at = cuts[place + CUT.end]!;
      let kept = 0;
      for (let branch = place + CUT.size; branch < after; ) {
        const inside = branch + BRANCH.size;
        const next = inside + cuts[branch + BRANCH.length]!;
        if (cuts[branch + BRANCH.stays] === 1 || this.branchMayMatch(expected, 0, branch)) {
          if (kept > 0) result += '|';
          kept += 1;
          result += this.cutBetween(source, cuts[branch + BRANCH.start]!, cuts[branch + BRANCH.end]!, inside, next);
        }
        branch = next;
      }
      if (kept === 0) result += NEVER;
      place = after;
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
    const { base, check, fallback, starts, lists, bits, width, seen } = this;
    if (this.used === REMEMBERED) {
      // Those that were announced are asked about until the next report; the others come and go.
      for (const [known, at] of this.slots) if (at >= this.announced) this.slots.delete(known);
      this.used = this.announced;
    }
    const slot = this.used;
    this.used += 1;
    this.slots.set(text, slot);
    this.coveredSince[slot] = UNCOVERED;
    const from = slot * width;
    bits.fill(0, from, from + width);
    this.readings += 1;
    const reading = this.readings;
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
        if (seen[state] !== reading) {
          seen[state] = reading;
          for (let place = starts[state]!, end = starts[state + 1]!; place < end; place += 1) {
            const clause = lists[place]!;
            bits[from + (clause >> 5)]! |= 1 << (clause & 31);
          }
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
/** Reading a text costs about as much as trying so many patterns on it. */
const ASKED_BEFORE_READ = 5;
const UNCOVERED = 0x7fffffff;
/** Matches nowhere. */
const NEVER = '[]';
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => signOf(code));
const IN_WORD = Uint8Array.from({ length: SIGNS }, (_, sign) => (isWordSign(sign) ? 1 : 0));
