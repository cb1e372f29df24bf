import type { ComparedText } from './normalise.ts';
import { type NumberedWords, numberedWords } from './word-numbers.ts';

/**
 * A passage that two texts share: a run of words in the one that stands in the other, small differences bridged. `draft` and `other`
 * hold, pair by pair, the numbers of the words that are the same; bridged words are in neither.
 */
export interface Passage {
  readonly draft: readonly number[];
  readonly other: readonly number[];
}

/** What a passage needs. Eight words: shorter runs are shared by honest letters on any two people. */
export const PASSAGE_WORDS = 8;
export const PASSAGE_CONTENT_WORDS = 3;
/** A run ends where its score falls this far below its best: seven words in a row that differ. */
export const DROP = 6;

/** Above this many equal pairs of words a text is one phrase over and over. Its commonest pairs then start no run, or the work would have no bound. */
const MOST_STARTS = 1_000_000;

/**
 * Cells after which an alignment stops. Two letters of ten thousand words need a few hundred thousand; only one word over and over lets every run go on in
 * every direction, and then the table would grow with the square of the text. What was found until there stands; the rest is not compared.
 */
const MOST_CELLS = 2_000_000;

/** Where each two words in a row stand in a text: chains of places, of pairs that have the same hash. */
class Pairs {
  readonly #words: NumberedWords;
  readonly #mask: number;
  /** The first place of each chain, and for each place the next; -1 where there is none. */
  readonly #firsts: Int32Array;
  readonly #nexts: Int32Array;
  /** Places in the longest chain: no pair stands there more often. */
  readonly longest: number;

  constructor(words: NumberedWords) {
    const places = words.length - 1;
    this.#words = words;
    this.#mask = 2 ** Math.ceil(Math.log2(2 * places + 2)) - 1;
    this.#firsts = new Int32Array(this.#mask + 1).fill(-1);
    this.#nexts = new Int32Array(places);
    const lengths = new Int32Array(this.#mask + 1);
    let longest = 0;
    for (let place = places - 1; place >= 0; place -= 1) {
      const chain = hashOf(words, place) & this.#mask;
      this.#nexts[place] = this.#firsts[chain]!;
      this.#firsts[chain] = place;
      lengths[chain]! += 1;
      if (lengths[chain]! > longest) longest = lengths[chain]!;
    }
    this.longest = longest;
  }

  /** The first place at which stands what stands at a place of another text; -1 where there is none. */
  first(other: NumberedWords, place: number): number {
    return this.#equal(this.#firsts[hashOf(other, place) & this.#mask]!, other, place);
  }

  /** The next after one. */
  next(after: number, other: NumberedWords, place: number): number {
    return this.#equal(this.#nexts[after]!, other, place);
  }

  #equal(from: number, other: NumberedWords, place: number): number {
    let at = from;
    while (at !== -1 && (this.#words[at] !== other[place] || this.#words[at + 1] !== other[place + 1])) at = this.#nexts[at]!;
    return at;
  }
}

const known = new WeakMap<NumberedWords, Pairs>();

/** Made once for a text: many may be held against it. */
function pairsOf(words: NumberedWords): Pairs {
  let pairs = known.get(words);
  if (!pairs) {
    pairs = new Pairs(words);
    known.set(words, pairs);
  }
  return pairs;
}

function hashOf(words: NumberedWords, place: number): number {
  const mixed = Math.imul(words[place]!, 0x9e3779b1) ^ Math.imul(words[place + 1]!, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A word and the one after it, as one number. */
function pairAt(words: NumberedWords, place: number): number {
  return words[place]! * 2 ** 24 + words[place + 1]!;
}

/** How often each pair stands in a text, in the order in which they first do. */
function countedPairs(words: NumberedWords): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let place = 0; place + 1 < words.length; place += 1) {
    const pair = pairAt(words, place);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** The pairs of a draft that start no run; undefined where all of them do. */
function tooCommon(draft: NumberedWords, other: NumberedWords, longest: number): ReadonlySet<number> | undefined {
  // Every pair of the one beside the commonest of the other is no more than that: all but hostile texts.
  if ((draft.length - 1) * longest <= MOST_STARTS) return undefined;
  const inOther = countedPairs(other);
  const costs: [pair: number, starts: number][] = [];
  let all = 0;
  for (const [pair, count] of countedPairs(draft)) {
    const starts = count * (inOther.get(pair) ?? 0);
    all += starts;
    costs.push([pair, starts]);
  }
  if (all <= MOST_STARTS) return undefined;
  const left = new Set<number>();
  costs.sort((a, b) => b[1] - a[1]);
  for (const [pair, starts] of costs) {
    if (all <= MOST_STARTS) break;
    left.add(pair);
    all -= starts;
  }
  return left;
}

/**
 * A row of the table: at each column, from 1 on, the cell that lives there. Living cells lie in a few stretches, from a column up to another, both of them in it; what stands
 * in other columns is left from a row before.
 */
class Row {
  /** The score of a cell, and in the lowest three bits how far it has fallen below the best on the way to it. */
  state: Int32Array = new Int32Array(0);
  /** The run that it belongs to, and its own number. */
  run: Int32Array = new Int32Array(0);
  cell: Int32Array = new Int32Array(0);
  readonly from: number[] = [];
  readonly to: number[] = [];
  stretches = 0;

  /** Makes an empty row of so many columns. */
  begin(columns: number): void {
    this.stretches = 0;
    if (this.state.length > columns) return;
    for (const field of ['state', 'run', 'cell'] as const) this[field] = new Int32Array(2 * columns + 1);
  }
}

/** Numbers of which there are more and more. */
function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** One table serves all alignments, one after the other: making a new one for each took a third of the time. */
const rows: [Row, Row] = [new Row(), new Row()];
/**
 * How each cell was reached, for the way back: in the lowest three bits by which step, in the others from which cell. A run begins with a cell before which there is
 * none: -1. The steps are 1 where the two words are the same and count, 2 where both differ, 3 for a word that only the draft has, 4 for one that only the other has.
 */
let ways: Int32Array = new Int32Array(1 << 15);
/** The best cell of each run, the first of several as good, and its score and place. */
let bestScore: Int32Array = new Int32Array(1 << 10);
let bestCell: Int32Array = new Int32Array(1 << 10);
let bestRow: Int32Array = new Int32Array(1 << 10);
let bestColumn: Int32Array = new Int32Array(1 << 10);

/**
 * The passages that `draft` shares with `other`, by local alignment: a word that is the same +1, a word that differs, is missing or is
 * added −1, a run given up when it falls more than {@link DROP} below its best. Every run ("island") that starts on its own gives the passage up to
 * its best point, if it holds enough words. A run that may go on in several ways takes the highest score, and among equals the step that takes a word of both.
 *
 * This is Smith and Waterman's table with its idle cells left out: a run lives past its first word only if the second is the same too, so runs
 * start at equal pairs, and after that a cell is positive only beside another. It gives the same passages as the whole table (a test compares them) at a small part of the cost.
 */
export function align(draft: ComparedText, other: ComparedText): Passage[] {
  const [own, theirs] = numberedWords(draft, other);
  const pairs = pairsOf(theirs);
  const runs = fill(own, theirs, pairs, tooCommon(own, theirs, pairs.longest));
  return passages(draft, runs);
}

/**
 * Goes through the table of two texts, but for runs that would start with a pair in `left`. Tells how many runs there are.
 *
 * Nearly all of the time of an alignment is spent here. So a row takes no more than it must of the memory, and numbers of the definition are
 * read once: to V8 those of a module are variables, and to read them for each cell took a third of the time.
 */
function fill(own: NumberedWords, theirs: NumberedWords, pairs: Pairs, left: ReadonlySet<number> | undefined): number {
  const mostCells = MOST_CELLS;
  const drop = DROP;
  const columns = theirs.length - 1;
  let [above, here] = rows;
  above.begin(columns);
  here.begin(columns);
  let reached = ways;
  let bests = bestScore;
  let cells = 0;
  let runs = 0;
  for (let row = 0; row + 1 < own.length && cells <= mostCells; row += 1) {
    const word = own[row]!;
    // Columns are counted from 1 on, so that there is one before the first.
    let start = left?.has(pairAt(own, row)) ? 0 : pairs.first(own, row) + 1;
    const { state: aboveState, run: aboveRun, cell: aboveCell, from: aboveFrom, to: aboveTo, stretches: aboveStretches } = above;
    const { state: hereState, run: hereRun, cell: hereCell, from: hereFrom, to: hereTo } = here;
    let stretches = 0;
    let stretch = 0;
    // Where the next stretch of the row above begins, and the column behind the one that is gone through.
    let ahead = aboveStretches > 0 ? aboveFrom[0]! : columns + 1;
    let behind = 0;
    // The cells before this one, in the row above and in this one, and where they stand: 0 where none lives.
    let before = 0;
    let beside = 0;
    let column = 0;
    while (cells <= mostCells) {
      column += 1;
      // Where nothing can stand: on to the next start, or to the next stretch of the row above.
      if (beside === 0 && column > behind) {
        column = start !== 0 && start < ahead ? start : ahead;
        before = 0;
      }
      if (column > columns) break;
      if (column === ahead) {
        behind = aboveTo[stretch]! + 1;
        stretch += 1;
        ahead = stretch < aboveStretches ? aboveFrom[stretch]! : columns + 1;
      }
      const up = column < behind ? aboveState[column]! : 0;
      let state = 0;
      let step = 0;
      if (before !== 0) {
        if (theirs[column - 1] === word) {
          state = (before & 7) === 0 ? before + 8 : before + 7;
          step = 1;
        } else if (before > 15 && (before & 7) < drop) {
          state = before - 7;
          step = 2;
        }
      }
      if (column === start) {
        start = pairs.next(column - 1, own, row) + 1;
        if (before === 0) {
          state = 8;
          step = 1;
        }
      }
      // What is left of a score that falls by one must be above what there is.
      if (up > 15 && (up >> 3) - (state >> 3) > 1 && (up & 7) < drop) {
        state = up - 7;
        step = 3;
      }
      if (beside > 15 && (beside >> 3) - (state >> 3) > 1 && (beside & 7) < drop) {
        state = beside - 7;
        step = 4;
      }
      if (state !== 0) {
        if (beside === 0) {
          hereFrom[stretches] = column;
          stretches += 1;
        }
        let run = runs;
        let from = -1;
        if (step === 3) {
          run = aboveRun[column]!;
          from = aboveCell[column]!;
        } else if (step === 4) {
          run = hereRun[column - 1]!;
          from = cells - 1;
        } else if (before !== 0) {
          run = aboveRun[column - 1]!;
          from = aboveCell[column - 1]!;
        } else {
          runs += 1;
          if (run === bests.length) {
            growBests();
            bests = bestScore;
          }
          bests[run] = 0;
        }
        // Only a cell that is the best on the way to it can be the best of its run.
        if ((state & 7) === 0 && state >> 3 > bests[run]!) {
          bests[run] = state >> 3;
          bestCell[run] = cells;
          bestRow[run] = row;
          bestColumn[run] = column - 1;
        }
        if (cells === reached.length) {
          ways = grown(ways);
          reached = ways;
        }
        reached[cells] = (from << 3) | step;
        hereRun[column] = run;
        hereCell[column] = cells;
        hereState[column] = state;
        cells += 1;
      } else if (beside !== 0) hereTo[stretches - 1] = column - 1;
      beside = state;
      before = up;
    }
    if (beside !== 0) hereTo[stretches - 1] = columns;
    here.stretches = stretches;
    const next = above;
    above = here;
    here = next;
  }
  return runs;
}

function growBests(): void {
  bestScore = grown(bestScore);
  bestCell = grown(bestCell);
  bestRow = grown(bestRow);
  bestColumn = grown(bestColumn);
}

function passages(draft: ComparedText, runs: number): Passage[] {
  const found: Passage[] = [];
  for (let run = 0; run < runs; run += 1) {
    // A run first reaches a score of two at its second word: with less than three it is never a passage.
    if (bestScore[run]! < 3) continue;
    const passage: { draft: number[]; other: number[] } = { draft: [], other: [] };
    let content = 0;
    let row = bestRow[run]!;
    let column = bestColumn[run]!;
    for (let cell = bestCell[run]!; cell !== -1; ) {
      const way = ways[cell]!;
      const step = way & 7;
      if (step === 1) {
        passage.draft.push(row);
        passage.other.push(column);
        content += draft.content[row]!;
      }
      if (step !== 4) row -= 1;
      if (step !== 3) column -= 1;
      cell = way >> 3;
    }
    if (passage.draft.length < PASSAGE_WORDS || content < PASSAGE_CONTENT_WORDS) continue;
    passage.draft.reverse();
    passage.other.reverse();
    found.push(passage);
  }
  return found;
}
