import { BRANCH, CLAUSES_A_PATTERN, CUT, HEADER, MAGIC, NO_CLAUSE } from './automaton.ts';
import { startProgram, type TableMemory, type TableProgram, tableMemory } from './table-program.ts';

/** Which patterns cannot match which texts, by the table that the build has made of them. */
export class WordTable {
  readonly patterns: number;
  private readonly program: TableProgram;
  private readonly cutStarts: Int32Array;
  private readonly sourceStarts: Int32Array;
  private readonly sources: Uint8Array;
  private readonly clauses: Uint16Array;
  private readonly cuts: Int32Array;
  /** How many numbers the bits of a text take. */
  private readonly width: number;
  /** The clauses that each remembered text fulfils, a bit each. */
  private readonly bits: Int32Array;
  private readonly slots = new Map<string, number>();
  /** Places among the remembered texts that hold none now. */
  private free: number[] = [];
  /** Where the program finds the text that it reads. */
  private readonly text: Buffer;
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

  /** Takes a table where it lies, at `start` in a `tableMemory`. */
  constructor(memory: TableMemory, start: number) {
    const { buffer } = memory;
    const header = new Int32Array(buffer, start, HEADER);
    const [magic = 0, patterns = 0, clauses = 0, states = 0, listed = 0, cuts = 0, programLength = 0] = header;
    if (magic !== MAGIC) throw new RangeError('the table of patterns has another layout');
    let at = start + HEADER * 4;
    const part = (bytes: number) => {
      const from = at;
      at += bytes;
      return from;
    };
    this.patterns = patterns;
    const addresses = {
      starts: part((states + 1) * 4),
      base: part(states * 4),
      check: part(states * 4),
      fallback: part(states * 4),
      also: part(states * 4),
      cutStarts: part((patterns + 1) * 4),
    };
    this.cutStarts = new Int32Array(buffer, addresses.cutStarts, patterns + 1);
    this.sourceStarts = new Int32Array(buffer, part((patterns + 1) * 4), patterns + 1);
    const cutsAt = part(cuts * 4);
    this.cuts = new Int32Array(buffer, cutsAt, cuts);
    const clausesAt = part(patterns * CLAUSES_A_PATTERN * 2);
    this.clauses = new Uint16Array(buffer, clausesAt, patterns * CLAUSES_A_PATTERN);
    const lists = part(listed * 2);
    const signs = part(CODES);
    const program = new Uint8Array(buffer, part(programLength), programLength);
    this.sources = new Uint8Array(buffer, part(this.sourceStarts[patterns]!), this.sourceStarts[patterns]);
    // What follows is worked with, and begins as nothing.
    at = Math.ceil(at / 4) * 4;
    this.width = (clauses >> 5) + 1;
    const seen = part(states * 4);
    const expected = part(this.width * 4);
    this.expected = new Int32Array(buffer, expected, this.width);
    this.bits = new Int32Array(buffer, part(this.width * REMEMBERED * 4), this.width * REMEMBERED);
    const text = part(TEXT_AT_A_TIME * 2);
    this.text = Buffer.from(buffer, text, TEXT_AT_A_TIME * 2);
    this.program = startProgram(program, memory, { ...addresses, cuts: cutsAt, clauses: clausesAt, lists, signs, seen, expected, text });
    this.coveredSince = new Int32Array(REMEMBERED);
    this.free = Array.from({ length: REMEMBERED }, (_, slot) => slot);
  }

  /** A table as it was made, put into a memory: one of its own, or one that is used again. */
  static of(bytes: Uint8Array, memory = tableMemory(bytes.length)): WordTable {
    const all = new Uint8Array(memory.buffer);
    all.set(bytes);
    all.fill(0, bytes.length);
    return new WordTable(memory, 0);
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
    return this.program.mayMatch(index, this.rowOf(text)) !== 0;
  }

  /** Whether a pattern is one choice, each branch of which can be tried by itself. */
  fallsApart(index: number): boolean {
    const cut = this.cutStarts[index]!;
    return cut < this.cutStarts[index + 1]! && this.cuts[cut + CUT.apart] === 1;
  }

  /** The branches of such a pattern that may match in a text, by their places in the table, in their order. */
  branchesFor(index: number, text: string): number[] {
    const row = this.rowOf(text);
    const { cuts, program } = this;
    const cut = this.cutStarts[index]!;
    const end = cut + CUT.size + cuts[cut + CUT.length]!;
    const found: number[] = [];
    for (let branch = cut + CUT.size; branch < end; branch += BRANCH.size + cuts[branch + BRANCH.length]!) {
      if (program.branchMayMatch(row, branch) !== 0) found.push(branch);
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
    const { cuts, program } = this;
    const expected = this.expected.byteOffset;
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
        if (cuts[branch + BRANCH.stays] === 1 || program.branchMayMatch(expected, branch) !== 0) {
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

  /** Where the program finds the bits of a text. */
  private rowOf(text: string): number {
    return this.bits.byteOffset + this.slotOf(text) * this.width * 4;
  }

  /** Reads a text once and remembers the clauses that it fulfils. */
  private look(text: string): number {
    // Those that were announced are asked about until the next report; the others come and go.
    if (this.free.length === 0) this.forget((_, held) => this.announced[held] === 0);
    const slot = this.free.pop()!;
    this.slots.set(text, slot);
    const from = slot * this.width;
    const bits = this.bits.subarray(from, from + this.width);
    bits.fill(0);
    if (!this.read(text, bits.byteOffset)) {
      bits.fill(-1);
      this.expected.fill(-1);
      this.epoch += 1;
    }
    this.coveredSince[slot] = this.epoch;
    return slot;
  }

  /** False for a text that cannot be judged. */
  private read(text: string, row: number): boolean {
    const { program } = this;
    program.begin();
    for (let at = 0; at < text.length; at += TEXT_AT_A_TIME) {
      const part = text.length <= TEXT_AT_A_TIME ? text : text.slice(at, at + TEXT_AT_A_TIME);
      this.text.write(part, 'utf16le');
      if (program.read(part.length, row) === 0) return false;
    }
    if (program.end(row) !== 0) this.epoch += 1;
    return true;
  }
}

const LATIN1 = new TextDecoder('latin1');

/** How many texts are remembered: the sentences and clauses of a report, many times over. */
const REMEMBERED = 512;
/** Reading a text costs about as much as trying so many patterns on it. */
const ASKED_BEFORE_READ = 5;
/** How many characters the program is given at a time. */
const TEXT_AT_A_TIME = 16_384;
/** There is a sign for each code of a character. */
const CODES = 65_536;
/** Matches nowhere. */
const NEVER = '[]';
