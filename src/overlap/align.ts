import { type ComparedText, pairAt } from './normalise.ts';

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

function tooCommon(draft: ComparedText, other: ComparedText): ReadonlySet<string> {
  // Every word of the one beside every word of the other is no more than that: two letters of ordinary length.
  if (draft.forms.length * other.forms.length <= MOST_STARTS) return NONE;
  const costs: [pair: string, starts: number][] = [];
  let all = 0;
  for (const [pair, places] of draft.pairs) {
    const starts = places.length * (other.pairs.get(pair)?.length ?? 0);
    all += starts;
    costs.push([pair, starts]);
  }
  const left = new Set<string>();
  if (all <= MOST_STARTS) return left;
  costs.sort((a, b) => b[1] - a[1]);
  for (const [pair, starts] of costs) {
    if (all <= MOST_STARTS) break;
    left.add(pair);
    all -= starts;
  }
  return left;
}

const NONE: ReadonlySet<string> = new Set();

const keys = new WeakMap<ComparedText, readonly string[]>();

/** The key of each pair of a draft, made once: it is held against many others. */
function pairKeys(draft: ComparedText): readonly string[] {
  let found = keys.get(draft);
  if (!found) {
    found = draft.forms.map((_, place) => pairAt(draft.forms, place));
    keys.set(draft, found);
  }
  return found;
}

/** Cells of the alignment, kept for the way back. */
class Cells {
  #size = 0;
  #capacity = 1 << 15;
  row = new Int32Array(this.#capacity);
  column = new Int32Array(this.#capacity);
  score = new Int32Array(this.#capacity);
  best = new Int32Array(this.#capacity);
  parent = new Int32Array(this.#capacity);
  root = new Int32Array(this.#capacity);
  /** 1 where the two words are the same and the cell counts them. */
  equal = new Uint8Array(this.#capacity);

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  push(row: number, column: number, score: number, best: number, parent: number, equal: boolean): void {
    if (this.#size === this.#capacity) this.#grow();
    const at = this.#size;
    this.row[at] = row;
    this.column[at] = column;
    this.score[at] = score;
    this.best[at] = best;
    this.parent[at] = parent;
    this.root[at] = parent === -1 ? at : (this.root[parent] as number);
    this.equal[at] = equal ? 1 : 0;
    this.#size += 1;
  }

  #grow(): void {
    this.#capacity *= 2;
    for (const field of ['row', 'column', 'score', 'best', 'parent', 'root'] as const) {
      const larger = new Int32Array(this.#capacity);
      larger.set(this[field]);
      this[field] = larger;
    }
    const larger = new Uint8Array(this.#capacity);
    larger.set(this.equal);
    this.equal = larger;
  }
}

/** One table serves all alignments, one after the other: making a new one for each took a third of the time. */
const cells = new Cells();

/**
 * The passages that `draft` shares with `other`, by local alignment: a word that is the same +1, a word that differs, is missing or is
 * added −1, a run given up when it falls more than {@link DROP} below its best. Every run ("island") that starts on its own gives the passage up to
 * its best point, if it holds enough words. A run that may go on in several ways takes the highest score, and among equals the step that takes a word of both.
 *
 * This is Smith and Waterman's table with its idle cells left out: a run lives past its first word only if the second is the same too, so runs
 * start at equal pairs, and after that a cell is positive only beside another. It gives the same passages as the whole table (a test compares them) at a small part of the cost.
 */
export function align(draft: ComparedText, other: ComparedText): Passage[] {
  const left = tooCommon(draft, other);
  cells.clear();
  const none: readonly number[] = [];
  const columns = other.forms.length;
  const pairs = pairKeys(draft);
  // The living cells of the row above: numbers into `cells`, in order of their column.
  let aboveFrom = 0;
  let aboveTo = 0;
  for (let row = 0; row < pairs.length; row += 1) {
    const form = draft.forms[row];
    const pair = pairs[row]!;
    const starts = left.has(pair) ? none : (other.pairs.get(pair) ?? none);
    const from = cells.size;
    // Nothing lives above and nothing starts: most words of two letters about different people.
    if (starts.length === 0 && aboveFrom === aboveTo) {
      aboveFrom = from;
      aboveTo = from;
      continue;
    }
    let start = 0;
    let up = aboveFrom;
    let diagonal = aboveFrom;
    let column = 0;
    for (;;) {
      // The next column at which anything can stand: a start, a cell above, one above to the left, or the cell just made.
      while (up < aboveTo && (cells.column[up] as number) < column) up += 1;
      while (diagonal < aboveTo && (cells.column[diagonal] as number) + 1 < column) diagonal += 1;
      while (start < starts.length && (starts[start] as number) < column) start += 1;
      let next = columns;
      if (up < aboveTo) next = Math.min(next, cells.column[up] as number);
      if (diagonal < aboveTo) next = Math.min(next, (cells.column[diagonal] as number) + 1);
      if (start < starts.length) next = Math.min(next, starts[start] as number);
      const last = cells.size - 1;
      if (last >= from && cells.column[last] === column - 1) next = Math.min(next, column);
      if (next >= columns) break;
      column = next;

      const above = up < aboveTo && cells.column[up] === column ? up : -1;
      const before = diagonal < aboveTo && cells.column[diagonal] === column - 1 ? diagonal : -1;
      const beside = last >= from && cells.column[last] === column - 1 ? last : -1;
      const starting = start < starts.length && starts[start] === column;
      const equal = starting || (before !== -1 && other.forms[column] === form);
      let score = 0;
      let best = 0;
      let parent = -1;
      let counts = equal;
      if (equal) {
        score = (before === -1 ? 0 : (cells.score[before] as number)) + 1;
        best = Math.max(score, before === -1 ? 0 : (cells.best[before] as number));
        parent = before;
      }
      for (let step = equal ? 1 : 0; step < 3; step += 1) {
        const neighbour = step === 0 ? before : step === 1 ? above : beside;
        if (neighbour === -1) continue;
        const fallen = (cells.score[neighbour] as number) - 1;
        const highest = cells.best[neighbour] as number;
        if (fallen > score && highest - fallen <= DROP) {
          score = fallen;
          best = highest;
          parent = neighbour;
          counts = false;
        }
      }
      if (score > 0) cells.push(row, column, score, best, parent, counts);
      if (cells.size > MOST_CELLS) break;
      column += 1;
    }
    aboveFrom = from;
    aboveTo = cells.size;
    if (aboveTo > MOST_CELLS) break;
  }
  return passages(draft);
}

function passages(draft: ComparedText): Passage[] {
  // The best cell of each run, at the number of the cell that the run starts from; the first of several as good.
  const bestOf = new Int32Array(cells.size).fill(-1);
  for (let cell = 0; cell < cells.size; cell += 1) {
    const root = cells.root[cell] as number;
    const best = bestOf[root] as number;
    if (best === -1 || (cells.score[cell] as number) > (cells.score[best] as number)) bestOf[root] = cell;
  }
  const found: Passage[] = [];
  for (let root = 0; root < bestOf.length; root += 1) {
    const best = bestOf[root]!;
    // A run first reaches a score of two at its second word: with less than three it is never a passage.
    if (best === -1 || (cells.score[best] as number) < 3) continue;
    const passage: { draft: number[]; other: number[] } = { draft: [], other: [] };
    let content = 0;
    for (let cell = best; cell !== -1; cell = cells.parent[cell] as number) {
      if (cells.equal[cell] !== 1) continue;
      const word = cells.row[cell] as number;
      passage.draft.push(word);
      passage.other.push(cells.column[cell] as number);
      content += draft.content[word] as number;
    }
    if (passage.draft.length < PASSAGE_WORDS || content < PASSAGE_CONTENT_WORDS) continue;
    passage.draft.reverse();
    passage.other.reverse();
    found.push(passage);
  }
  return found;
}
