import { numbersOf, passagesOfGrams } from '../overlap/grams.ts';
import type { ComparedText } from '../overlap/normalise.ts';
import type { GramHasher, HashedGrams } from './gram-hashes.ts';
import { sketchOf } from './sketch.ts';

/** What an index keeps of the wording of a report: its grams, sorted, without doubles, and the sketch by which it is found. */
export interface IndexedText {
  readonly grams: Uint32Array;
  readonly sketch: Uint32Array;
  /** How many words were hashed. */
  readonly words: number;
}

/** What an index is given of a report. `comparable` marks the words that may stand in another's running text. */
export function indexedText(text: ComparedText, comparable: Uint8Array, hasher: GramHasher): IndexedText {
  const forms = Array.from(numbersOf(comparable), (word) => text.forms[word] as string);
  const { hashes, patterns } = hasher.hash(forms);
  return {
    grams: Uint32Array.from(new Set(hashes)).sort(),
    sketch: sketchOf(hashes.filter((_, gram) => patterns[gram] === 0)),
    words: forms.length,
  };
}

/** A draft made ready to be held against the reports of an index: a thousand of them, so that what is asked of each gram of each is little. */
export class IndexedDraft {
  readonly sketch: Uint32Array;
  /** The numbers, in the draft's text, of the words that are counted. */
  readonly words: Int32Array;
  readonly #content: Uint8Array;
  readonly #grams: GramTable;
  /** At each counted word a bit for each pattern whose gram begins there and is shared, for one report after the other. */
  readonly #shared: Uint8Array;

  constructor(text: ComparedText, counted: Uint8Array, hasher: GramHasher) {
    this.words = numbersOf(counted);
    this.#content = Uint8Array.from(this.words, (word) => text.content[word] as number);
    this.#shared = new Uint8Array(this.words.length);
    const grams = hasher.hash(Array.from(this.words, (word) => text.forms[word] as string));
    this.#grams = new GramTable(grams);
    this.sketch = sketchOf(grams.hashes.filter((_, gram) => grams.patterns[gram] === 0));
  }

  /** Marks, over {@link words}, those in a passage that a text with these packed grams has too. Undefined where there is none. */
  sharedWith(packed: Uint8Array): Uint8Array | undefined {
    const shared = this.#shared.fill(0);
    if (this.#grams.mark(packed, shared) < FEWEST_GRAMS) return undefined;
    const found = passagesOfGrams(shared, this.#content);
    return found.includes(1) ? found : undefined;
  }
}

const MAYBE = 2 ** 17 - 1;
/** A passage has eight words, and a gram covers four. */
const FEWEST_GRAMS = 2;

/**
 * The grams of a draft and where they stand, to be found by their hash: in the slot that its last bits name, or the next that is free. A hash comes from a cipher, so that one
 * bit is as good as another.
 */
class GramTable {
  readonly #mask: number;
  /** A bit for each way that the last bits of a gram can be, small enough to lie in the nearest memory of a processor: whether the draft can have the gram at all. */
  readonly #maybe = new Uint8Array((MAYBE + 1) / 8);
  /** As numbers with a sign, which V8 keeps in a machine word. */
  readonly #hashes: Int32Array;
  /** One more than the number of the first gram with this hash, in the order of the text; 0 where the slot is free. */
  readonly #firsts: Uint32Array;
  /** For each gram of the text, one more than the number of the next with the same hash; 0 where there is none. */
  readonly #nexts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #patterns: Uint8Array;
  #likely = new Int32Array(0);

  constructor({ hashes, places, patterns }: HashedGrams) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, 4 * hashes.length)));
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#firsts = new Uint32Array(slots);
    this.#nexts = new Uint32Array(hashes.length);
    this.#places = places;
    this.#patterns = patterns;
    for (let gram = 0; gram < hashes.length; gram += 1) {
      const hash = (hashes[gram] as number) | 0;
      this.#maybe[(hash & MAYBE) >>> 3] = (this.#maybe[(hash & MAYBE) >>> 3] as number) | (1 << (hash & 7));
      let slot = hash & this.#mask;
      while (this.#firsts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#nexts[gram] = this.#firsts[slot] as number;
      this.#firsts[slot] = gram + 1;
    }
  }

  /** Marks where the draft has grams that are among the packed ones, and tells how many of these it has. */
  mark(packed: Uint8Array, shared: Uint8Array): number {
    const likely = this.#likelyAmong(packed);
    const mask = this.#mask;
    const hashes = this.#hashes;
    const firsts = this.#firsts;
    const nexts = this.#nexts;
    const places = this.#places;
    const patterns = this.#patterns;
    let found = 0;
    for (let at = 0; at < likely; at += 1) {
      const hash = this.#likely[at] as number;
      let slot = hash & mask;
      while (firsts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      let gram = firsts[slot] as number;
      if (gram !== 0) found += 1;
      for (; gram !== 0; gram = nexts[gram - 1] as number) {
        const place = places[gram - 1] as number;
        shared[place] = (shared[place] as number) | (1 << (patterns[gram - 1] as number));
      }
    }
    return found;
  }

  /** Puts those of the packed grams into `#likely` that the draft may have, and tells how many they are. */
  #likelyAmong(packed: Uint8Array): number {
    if (this.#likely.length <= packed.length) this.#likely = new Int32Array(2 * packed.length + 1);
    const likely = this.#likely;
    const maybe = this.#maybe;
    let count = 0;
    let gram = 0;
    // `unpackGrams`, written out. There is no telling which of the grams are likely, and a processor that guesses wrong half the time loses more than it takes to
    // write each down and go on from there or not.
    for (let at = 0; at < packed.length; ) {
      let byte = packed[at++] as number;
      let distance = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] as number;
        distance |= (byte & 127) << shift;
      }
      gram = (gram + distance) | 0;
      likely[count] = gram;
      count += ((maybe[(gram & MAYBE) >>> 3] as number) >>> (gram & 7)) & 1;
    }
    return count;
  }
}
