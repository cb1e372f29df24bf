import { BRANCH, CLAUSES_A_PATTERN, CUT, HEADER, MAGIC, NO_CLAUSE } from './automaton.ts';
import { EDGE, isWordSign, KELVIN, LONG_S, SIGNS, signOf } from './signs.ts';

/** Which patterns cannot match which texts, by the table that the build has made of them. */
export class WordTable {
  readonly patterns: number;
  private readonly starts: Int32Array;
  private readonly base: Int32Array;
  private readonly check: Int32Array;
  private readonly fallback: Int32Array;
  private readonly also: Int32Array;
  private readonly cutStarts: Int32Array;
  private readonly sourceStarts: Int32Array;
  private readonly sources: Uint8Array;
  private readonly clauses: Uint16Array;
  private readonly lists: Uint16Array;
  private readonly cuts: Int32Array;
  private readonly width: number;
  /** The clauses that each remembered text fulfils, a bit each. */
  private readonly bits: Int32Array;
  private readonly slots = new Map<string, number>();
  /** Places among the remembered texts that hold none now. */
  private free: number[] = [];
  /** For each state the last reading that came by: what it fulfils is noted once. */
  private readonly seen: Int32Array;
  private readings = 0;
  /** Whether the text that is being read fulfils what none did before. */
  private more = false;
  /** The texts that are asked about until the next are announced, by their places. */
  private readonly announced = new Uint8Array(REMEMBERED);
  private lastText: string | undefined;
  /** The text that was asked about last without having been read, and how often in a row. */
  private askedText = '';
  private timesAsked = 0;
  private lastSlot = 0;
  /** The clauses that all texts read so far fulfil together, and how often there came more. */
  private readonly expected: Int32Array;
  private epoch = 0;
  /** For each remembered text the epoch from which on all that it fulfils is expected. */
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
    this.also = ints(states);
    this.cutStarts = ints(patterns + 1);
    this.sourceStarts = ints(patterns + 1);
    this.cuts = ints(cuts);
    this.clauses = shorts(patterns * CLAUSES_A_PATTERN);
    this.lists = shorts(listed);
    this.sources = new Uint8Array(bytes.buffer, at, this.sourceStarts[patterns]);
    this.width = (clauses >> 5) + 1;
    this.bits = new Int32Array(this.width * REMEMBERED);
    this.expected = new Int32Array(this.width);
    this.seen = new Int32Array(states);
    this.coveredSince = new Int32Array(REMEMBERED);
    this.free = Array.from({ length: REMEMBERED }, (_, slot) => slot);
  }

  /** How a pattern reads, where the table holds it. */
  sourceOf(index: number): string | undefined {
    const start = this.sourceStarts[index]!;
    const end = this.sourceStarts[index + 1]!;
    return start === end ? undefined : LATIN1.decode(this.sources.subarray(start, end));
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

  /** Whether a pattern is one choice, each branch of which can be tried by itself. */
  fallsApart(index: number): boolean {
    const cut = this.cutStarts[index]!;
    return cut < this.cutStarts[index + 1]! && this.cuts[cut + CUT.apart] === 1;
  }

  /** The branches of such a pattern that may match in a text, by their places in the table, in their order. */
  branchesFor(index: number, text: string): number[] {
    const from = this.slotOf(text) * this.width;
    const { bits, cuts } = this;
    const cut = this.cutStarts[index]!;
    const end = cut + CUT.size + cuts[cut + CUT.length]!;
    const found: number[] = [];
    for (let branch = cut + CUT.size; branch < end; branch += BRANCH.size + cuts[branch + BRANCH.length]!) {
      if (this.branchMayMatch(bits, from, branch)) found.push(branch);
    }
    return found;
  }

  /** The source of a pattern that falls apart with that one branch alone; cut to what is expected, or whole. */
  branchSource(index: number, branch: number, source: string, cut: boolean): string {
    const { cuts } = this;
    const choice = this.cutStarts[index]!;
    const start = cuts[branch + BRANCH.start]!;
    const end = cuts[branch + BRANCH.end]!;
    const inside = branch + BRANCH.size;
    const middle = cut ? this.cutBetween(source, start, end, inside, inside + cuts[branch + BRANCH.length]!) : source.slice(start, end);
    return source.slice(0, cuts[choice + CUT.start]!) + middle + source.slice(cuts[choice + CUT.end]!);
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
    this.slotOf(text);
  }

  /** Reads texts that many patterns will ask about, until the next are announced. In small letters they are the same to the table. */
  announce(texts: readonly string[]): void {
    const wanted = new Set(texts.slice(0, REMEMBERED / 4));
    this.forget((text) => !wanted.has(text));
    this.announced.fill(0);
    for (const text of wanted) {
      const slot = this.slotOf(text);
      this.announced[slot] = 1;
      const lower = text.toLowerCase();
      if (lower.length === text.length) this.slots.set(lower, slot);
    }
  }

  private forget(goes: (text: string, slot: number) => boolean): void {
    for (const [text, slot] of this.slots) if (goes(text, slot)) this.slots.delete(text);
    const held = new Set(this.slots.values());
    this.free = Array.from({ length: REMEMBERED }, (_, slot) => slot).filter((slot) => !held.has(slot));
    this.lastText = undefined;
  }

  /** The epoch of expectation whose cut patterns hold for a text. */
  epochFor(text: string): number {
    return this.coveredSince[this.slotOf(text)]!;
  }

  get currentEpoch(): number {
    return this.epoch;
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
    const { bits, width } = this;
    // Those that were announced are asked about until the next report; the others come and go.
    if (this.free.length === 0) this.forget((_, held) => this.announced[held] === 0);
    const slot = this.free.pop()!;
    this.slots.set(text, slot);
    const from = slot * width;
    bits.fill(0, from, from + width);
    this.readings += 1;
    this.more = false;
    if (!this.followSigns(text, from)) {
      bits.fill(-1, from, from + width);
      this.expected.fill(-1);
      this.more = true;
    }
    if (this.more) this.epoch += 1;
    this.coveredSince[slot] = this.epoch;
    return slot;
  }

  /**
   * Goes through the automaton with a text, and notes what it fulfils. Returns false for a text that cannot be judged. It is by far the hottest of our functions, and the
   * only one that V8 optimises in a short run (src/cli/pattern-table.ts names it): so it does nothing that is seldom done.
   */
  private followSigns(text: string, from: number): boolean {
    const { base, check, fallback, seen, readings } = this;
    const { length } = text;
    let state = 0;
    let inWord = 0;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? text.charCodeAt(at) : 32;
      let sign = code < 128 ? ASCII[code]! : this.rareSign(code);
      if (sign < 0) return false;
      // Where a word begins or ends there is a sign for that before the character's own.
      let after = -1;
      if (IN_WORD[sign] !== inWord) {
        inWord ^= 1;
        after = sign;
        sign = EDGE;
      } else if (at === length) break;
      for (;;) {
        let to = base[state]! + sign;
        while (check[to] !== state && state !== 0) {
          state = fallback[state]!;
          to = base[state]! + sign;
        }
        state = check[to] === state ? to : 0;
        if (seen[state] !== readings) this.fulfil(state, from);
        if (after < 0) break;
        sign = after;
        after = -1;
      }
    }
    return true;
  }

  private rareSign(code: number): number {
    return code === LONG_S || code === KELVIN ? -1 : signOf(code);
  }

  /** Notes what a state fulfils that this reading has not come by. */
  private fulfil(state: number, from: number): void {
    const { seen, readings, also, starts, lists, bits } = this;
    for (let holds = state; seen[holds] !== readings; holds = also[holds]!) {
      if (seen[holds] === 0) this.more = this.expectAllOf(holds) || this.more;
      seen[holds] = readings;
      for (let place = starts[holds]!, end = starts[holds + 1]!; place < end; place += 1) {
        const clause = lists[place]!;
        bits[from + (clause >> 5)]! |= 1 << (clause & 31);
      }
    }
  }

  /** Whether a state that no text came by before fulfils something that none did. */
  private expectAllOf(state: number): boolean {
    const { starts, lists, expected } = this;
    let more = false;
    for (let place = starts[state]!, end = starts[state + 1]!; place < end; place += 1) {
      const clause = lists[place]!;
      const bit = 1 << (clause & 31);
      if ((expected[clause >> 5]! & bit) !== 0) continue;
      expected[clause >> 5]! |= bit;
      more = true;
    }
    return more;
  }
}

const LATIN1 = new TextDecoder('latin1');

/** How many texts are remembered: the sentences and clauses of a report, many times over. */
const REMEMBERED = 512;
/** Reading a text costs about as much as trying so many patterns on it. */
const ASKED_BEFORE_READ = 5;
/** Matches nowhere. */
const NEVER = '[]';
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => signOf(code));
const IN_WORD = Uint8Array.from({ length: SIGNS }, (_, sign) => (isWordSign(sign) ? 1 : 0));
