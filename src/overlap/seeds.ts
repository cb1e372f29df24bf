import type { Source, Span } from '../read/source.ts';
import { type ComparedText, compare, comparedText } from './normalise.ts';
import { noWords, type WordSet } from './word-set.ts';

/** Words in a seed. Five is the length at which names and phrases of ordinary English stop matching by chance. */
const SEED_WORDS = 5;

/** No run of five words: none begins there, or it has no word of content. As a number that no hash is. */
const NO_SEED = -1;

/**
 * The run of five words that begins at each word of a text, as a hash of 32 bits. Seeds find candidates and count them;
 * the share itself is aligned word by word, so two runs that fall on one hash cost an alignment and no more. Runs with no word of content are left out.
 */
function seedsAt(text: ComparedText): Float64Array {
  const { forms, content } = text;
  const words = new Map<string, number>();
  const hashes = new Int32Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) {
    const form = forms[word]!;
    let hash = words.get(form);
    if (hash === undefined) {
      hash = 0x811c9dc5;
      for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
      words.set(form, hash);
    }
    hashes[word] = hash;
  }
  const found = new Float64Array(forms.length).fill(NO_SEED);
  for (let from = 0; from + SEED_WORDS <= forms.length; from += 1) {
    let seed = 0;
    let contents = 0;
    for (let word = from; word < from + SEED_WORDS; word += 1) {
      seed = Math.imul(seed ^ hashes[word]!, 0x85ebca6b);
      seed ^= seed >>> 13;
      contents += content[word]!;
    }
    if (contents > 0) found[from] = seed >>> 0;
  }
  return found;
}

/** The distinct seeds of a text, sorted. */
function distinct(seeds: Float64Array): Uint32Array {
  const all = new Uint32Array(seeds.length);
  let found = 0;
  for (let at = 0; at < seeds.length; at += 1) if (seeds[at] !== NO_SEED) all[found++] = seeds[at]!;
  const sorted = all.subarray(0, found).sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  return sorted.slice(0, count);
}

const seedsOfSource = new WeakMap<Source, Uint32Array>();

/** The seeds of a text, worked out once. Without `keep` the comparable text behind them is let go: of ten thousand reports only the closest are aligned. */
export function seedsOf(source: Source, keep: boolean): Uint32Array {
  let found = seedsOfSource.get(source);
  if (!found) {
    found = distinct(seedsAt(keep ? comparedText(source) : compare(source.folded, source.blocks)));
    seedsOfSource.set(source, found);
  }
  return found;
}

/** Of so many ways that the last bits of a seed can be it is known whether the draft has such a seed. */
const MAYBE = 2 ** 15;

/** The seeds of a draft, each with a number, to be found by their hash: in the slot that its first bits name, or the next that is free. It is held against many texts. */
export class DraftSeeds {
  /** How many there are. */
  readonly count: number;
  readonly #seeds: Uint32Array;
  /** The number of the seed that begins at each word; -1 where none does. */
  readonly #at: Int32Array;
  readonly #shift: number;
  /** One more than the number of a seed; 0 where the slot is free. */
  readonly #slots: Int32Array;
  /** A bit for each way that the last bits of a seed can be: most seeds of most texts are none of the draft's, and need not be looked for. */
  readonly #maybe = new Uint8Array(MAYBE / 8);
  #likely = new Uint32Array(0);

  constructor(text: ComparedText) {
    const at = seedsAt(text);
    const seeds = distinct(at);
    const bits = Math.max(3, Math.ceil(Math.log2(4 * seeds.length + 1)));
    this.count = seeds.length;
    this.#seeds = seeds;
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 ** bits);
    for (let number = 0; number < seeds.length; number += 1) {
      const seed = seeds[number]!;
      this.#slots[this.#slotOf(seed)] = number + 1;
      this.#maybe[(seed & (MAYBE - 1)) >>> 3]! |= 1 << (seed & 7);
    }
    this.#at = Int32Array.from(at, (seed) => (seed === NO_SEED ? -1 : this.#slots[this.#slotOf(seed)]! - 1));
  }

  /** Those that another text has too, by their numbers, and how many they are. */
  sharedWith(other: Uint32Array): { readonly seeds: WordSet; readonly count: number } {
    if (this.#likely.length <= other.length) this.#likely = new Uint32Array(2 * other.length + 1);
    const likely = this.#likely;
    const maybe = this.#maybe;
    const last = maybe.length * 8 - 1;
    let candidates = 0;
    // Written down and gone on from or not: a processor that guesses wrong half the time loses more.
    for (let at = 0; at < other.length; at += 1) {
      const seed = other[at]!;
      likely[candidates] = seed;
      candidates += (maybe[(seed & last) >>> 3]! >>> (seed & 7)) & 1;
    }
    const seeds = noWords(this.count);
    let count = 0;
    for (let at = 0; at < candidates; at += 1) {
      const number = this.#slots[this.#slotOf(likely[at]!)]! - 1;
      if (number < 0) continue;
      seeds[number >>> 5]! |= 1 << (number & 31);
      count += 1;
    }
    return { seeds, count };
  }

  /** For each of some stretches of the draft's words, how many different seeds begin and end in it, and which these are; one that stands in several is taken for the last of them alone. */
  within(stretches: readonly Span[]): { readonly count: number; readonly seeds: WordSet }[] {
    const inStretch = new Int32Array(this.count).fill(-1);
    const counts = stretches.map(({ start, end }, index) => {
      let count = 0;
      for (let word = start; word + SEED_WORDS <= end; word += 1) {
        const number = this.#at[word]!;
        if (number < 0 || inStretch[number] === index) continue;
        inStretch[number] = index;
        count += 1;
      }
      return count;
    });
    const sets = stretches.map(() => noWords(this.count));
    for (let number = 0; number < inStretch.length; number += 1) {
      const set = sets[inStretch[number]!];
      if (set) set[number >>> 5]! |= 1 << (number & 31);
    }
    return sets.map((seeds, index) => ({ count: counts[index]!, seeds }));
  }

  #slotOf(seed: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = seed >>> this.#shift;
    while (slots[slot] !== 0 && this.#seeds[slots[slot]! - 1] !== seed) slot = (slot + 1) & last;
    return slot;
  }
}
