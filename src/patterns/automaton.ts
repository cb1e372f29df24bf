import type { Cut } from './cuts.ts';
import type { Clause } from './required.ts';
import { SIGNS, signsOfCodes } from './signs.ts';

/** One pattern as the table knows it. */
export interface TablePattern {
  readonly source: string;
  readonly clauses: readonly Clause[];
  readonly cuts: readonly Cut[];
}

/** How many clauses of a pattern are asked about. */
export const CLAUSES_A_PATTERN = 3;
export const NO_CLAUSE = 0xffff;
/** Another layout of the file gets another number. */
export const MAGIC = 0x6f686c37;
export const HEADER = 8;

/**
 * The table that `words.ts` asks: an Aho–Corasick automaton (Aho and Corasick 1975) over all strings of all clauses, kept as a double
 * array (Aoe 1989): a state's successor for a sign is at `base[state] + sign` where `check` names the state, and `fallback` is followed
 * where it does not. With it go the clauses that each state fulfils by itself and the next state (`also`) whose clauses it fulfils besides,
 * the clauses of each pattern, where each can be cut, and the program that is run on all this (table-program.wat).
 */
export function tableOf(patterns: readonly TablePattern[], program: Uint8Array): Uint8Array {
  const clauses = new Clauses();
  const ofPatterns = new Uint16Array(patterns.length * CLAUSES_A_PATTERN).fill(NO_CLAUSE);
  const cutStarts = new Int32Array(patterns.length + 1);
  const cuts: number[] = [];
  patterns.forEach((pattern, index) => {
    pattern.clauses.slice(0, CLAUSES_A_PATTERN).forEach((clause, place) => {
      ofPatterns[index * CLAUSES_A_PATTERN + place] = clauses.idOf(clause);
    });
    writeCuts(pattern.cuts, clauses, cuts);
    cutStarts[index + 1] = cuts.length;
  });
  const { base, check, fallback, also, fulfilled } = packed(automatonOf(clauses.all));
  const starts = new Int32Array(base.length + 1);
  for (let state = 0; state < base.length; state += 1) starts[state + 1] = starts[state]! + (fulfilled[state]?.length ?? 0);
  const lists = fulfilled.flatMap((list) => list ?? []);
  if (clauses.all.length >= NO_CLAUSE) throw new RangeError(`there are ${clauses.all.length} clauses, more than the table can name`);
  const header = Int32Array.of(MAGIC, patterns.length, clauses.all.length, base.length, lists.length, cuts.length, program.length, 0);
  const { sources, sourceStarts } = sourcesOf(patterns);
  return joined([
    header,
    starts,
    base,
    check,
    fallback,
    also,
    cutStarts,
    sourceStarts,
    Int32Array.from(cuts),
    ofPatterns,
    Uint16Array.from(lists),
    signsOfCodes(),
    program,
    sources,
  ]);
}

/**
 * How the patterns read, a byte a character, so that a run need not put them together again. The few with characters beyond Latin-1 are not there.
 */
function sourcesOf(patterns: readonly TablePattern[]): { sources: Uint8Array; sourceStarts: Int32Array } {
  const sourceStarts = new Int32Array(patterns.length + 1);
  const bytes: number[] = [];
  patterns.forEach(({ source }, index) => {
    const codes = Array.from({ length: source.length }, (_, at) => source.charCodeAt(at));
    // What a decoder calls Latin-1 has marks of its own at the control characters.
    if (codes.every((code) => code < 128 || (code >= 160 && code < 256))) for (const code of codes) bytes.push(code);
    sourceStarts[index + 1] = bytes.length;
  });
  return { sources: Uint8Array.from(bytes), sourceStarts };
}

class Clauses {
  readonly all: Clause[] = [];
  private readonly ids = new Map<string, number>();

  idOf(clause: Clause): number {
    const key = clause.join('\n');
    const id = this.ids.get(key) ?? this.all.push(clause) - 1;
    this.ids.set(key, id);
    return id;
  }
}

/** How the places of a cut and of a branch in it are laid out. */
export const CUT = { start: 0, end: 1, branches: 2, needed: 3, apart: 4, length: 5, size: 6 } as const;
export const BRANCH = { start: 0, end: 1, clauses: 2, stays: 4, length: 5, size: 6 } as const;

/** `length` is that of the branches after a cut, and of the cuts inside a branch after it. */
function writeCuts(cuts: readonly Cut[], clauses: Clauses, into: number[]): void {
  for (const { start, end, needed, apart, branches } of cuts) {
    const cut = into.length;
    into.push(start, end, branches.length, Number(needed), Number(apart ?? false), 0);
    for (const branch of branches) {
      const [first, second] = branch.clauses.map((clause) => clauses.idOf(clause));
      const place = into.length;
      into.push(branch.start, branch.end, first ?? NO_CLAUSE, second ?? NO_CLAUSE, Number(branch.stays), 0);
      writeCuts(branch.inside, clauses, into);
      into[place + BRANCH.length] = into.length - place - BRANCH.size;
    }
    into[cut + CUT.length] = into.length - cut - CUT.size;
  }
}

interface State {
  readonly next: Map<number, number>;
  readonly fulfilled: Set<number>;
  fallback: number;
  also: number;
}

function automatonOf(clauses: readonly Clause[]): State[] {
  const states: State[] = [];
  const newState = () => states.push({ next: new Map(), fulfilled: new Set(), fallback: 0, also: 0 }) - 1;
  newState();
  clauses.forEach((clause, id) => {
    for (const text of clause) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        const { next } = states[state]!;
        let to = next.get(sign);
        if (to === undefined) {
          to = newState();
          next.set(sign, to);
        }
        state = to;
      }
      states[state]!.fulfilled.add(id);
    }
  });
  const queue = [0];
  for (const at of queue) {
    const state = states[at]!;
    for (const [sign, to] of state.next) {
      let from = state.fallback;
      while (at !== 0 && from !== 0 && !states[from]!.next.has(sign)) from = states[from]!.fallback;
      const target = states[to]!;
      target.fallback = at === 0 ? 0 : (states[from]!.next.get(sign) ?? 0);
      for (const id of states[target.fallback]!.fulfilled) target.fulfilled.add(id);
      queue.push(to);
    }
  }
  return states;
}

/** The states in a double array, each where its row fits. State 0 stays at 0. */
function packed(states: readonly State[]) {
  const base: number[] = [0];
  const check: number[] = [-1];
  const fallbackState: number[] = [0];
  const placeOf = new Map<number, number>([[0, 0]]);
  const stateAt: (State | undefined)[] = [states[0]];
  let firstFree = 1;
  const grow = (length: number) => {
    while (check.length < length) {
      base.push(0);
      check.push(-1);
      fallbackState.push(0);
      stateAt.push(undefined);
    }
  };
  const queue = [0];
  for (const index of queue) {
    const state = states[index]!;
    const place = placeOf.get(index)!;
    const signs = [...state.next.keys()].sort((a, b) => a - b);
    if (signs.length === 0) continue;
    while (firstFree < check.length && check[firstFree] !== -1) firstFree += 1;
    let at = Math.max(1, firstFree - signs[0]!);
    for (; ; at += 1) {
      grow(at + SIGNS + 1);
      if (signs.every((sign) => check[at + sign] === -1)) break;
    }
    base[place] = at;
    for (const sign of signs) {
      const to = state.next.get(sign)!;
      check[at + sign] = place;
      placeOf.set(to, at + sign);
      stateAt[at + sign] = states[to];
      queue.push(to);
    }
  }
  // A state without successors looks at a row in which nothing is its own.
  grow(check.length + SIGNS + 1);
  const alsoState = new Int32Array(base.length);
  for (const [index, place] of placeOf) {
    fallbackState[place] = placeOf.get(states[index]!.fallback)!;
    alsoState[place] = placeOf.get(states[index]!.also)!;
  }
  return {
    base: Int32Array.from(base),
    check: Int32Array.from(check),
    fallback: Int32Array.from(fallbackState),
    also: alsoState,
    fulfilled: stateAt.map((state) => (state ? [...state.fulfilled].sort((a, b) => a - b) : undefined)),
  };
}

function joined(parts: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return whole;
}
