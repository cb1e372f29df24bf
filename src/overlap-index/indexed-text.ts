import { numbersOf, passagesOfGrams } from '../overlap/grams.ts';
import type { ComparedText } from '../overlap/normalise.ts';
import { noWords, type WordSet } from '../overlap/word-set.ts';
import { type GramHasher, type HashedGrams, hashesInARow } from './gram-hashes.ts';
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
  const grams = hasher.hash(forms);
  return {
    grams: Uint32Array.from(new Set(grams.hashes)).sort(),
    sketch: sketchOf(hashesInARow(grams)),
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
  /** How many words the draft's text has. */
  readonly #length: number;

  constructor(text: ComparedText, counted: Uint8Array, hasher: GramHasher) {
    this.#length = text.forms.length;
    this.words = numbersOf(counted);
    this.#content = Uint8Array.from(this.words, (word) => text.content[word] as number);
    this.#shared = new Uint8Array(this.words.length);
    const grams = hasher.hash(Array.from(this.words, (word) => text.forms[word] as string));
    this.#grams = new GramTable(grams);
    this.sketch = sketchOf(hashesInARow(grams));
  }

  /** Marks, over {@link words}, those in a passage that a text with these packed grams has too. Undefined where there is none. */
  sharedWith(packed: Uint8Array): Uint8Array | undefined {
    const shared = this.#shared.fill(0);
    if (this.#grams.mark(packed, shared) < FEWEST_GRAMS) return undefined;
    const found = passagesOfGrams(shared, this.#content);
    return found.includes(1) ? found : undefined;
  }

  /** The same words as a set of those of the draft's text, and how many they are. */
  wordsSharedWith(packed: Uint8Array): { readonly words: WordSet; readonly count: number } | undefined {
    const found = this.sharedWith(packed);
    if (!found) return undefined;
    const words = noWords(this.#length);
    return { words, count: gather(found, this.words, words) };
  }
}

/** Puts those of the numbers that are marked into a set, and tells how many they are. */
function gather(marks: Uint8Array, numbers: Int32Array, into: WordSet): number {
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] === 0) continue;
    const word = numbers[at]!;
    into[word >>> 5]! |= 1 << (word & 31);
    count += 1;
  }
  return count;
}

/** Of so many ways that the last bits of a gram can be it is known whether the draft has such a gram: less than is in the nearest memory of a processor. */
const MAYBE = 2 ** 17;
/** A passage has eight words, and a gram covers four. */
const FEWEST_GRAMS = 2;

/**
 * The grams of a draft and where they stand, to be found by their hash: in the slot that its last bits name, or the next that is free. A hash comes from a cipher, so that one
 * bit is as good as another. Hashes are taken as numbers with a sign, which V8 keeps in a machine word.
 */
class GramTable {
  readonly #mask: number;
  /** A bit for each way that the last bits of a gram can be: whether the draft can have the gram at all. */
  readonly #maybe = new Uint8Array(MAYBE / 8);
  /** Two numbers a slot, beside each other because memory comes in lines: a hash, and one more than the number of a gram that has it; 0 where the slot is free. */
  readonly #slots: Int32Array;
  /** Two numbers a gram, from 1 on: where it stands, with its pattern in the lowest three bits, and one more than the number of another with its hash; 0 where there is none. */
  readonly #grams: Int32Array;
  #likely = new Int32Array(0);

  constructor({ hashes, places, patterns }: HashedGrams) {
    const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(2, 4 * hashes.length))));
    const grams = new Int32Array(2 * (hashes.length + 1));
    const maybe = this.#maybe;
    const last = maybe.length * 8 - 1;
    const mask = slots.length - 1;
    for (let gram = 0; gram < hashes.length; gram += 1) {
      const hash = hashes[gram]! | 0;
      maybe[(hash & last) >>> 3]! |= 1 << (hash & 7);
      let slot = (hash << 1) & mask;
      while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
      grams[2 * gram + 2] = (places[gram]! << 3) | patterns[gram]!;
      grams[2 * gram + 3] = slots[slot + 1]!;
      slots[slot] = hash;
      slots[slot + 1] = gram + 1;
    }
    this.#mask = mask;
    this.#slots = slots;
    this.#grams = grams;
  }

  /** Marks where the draft has grams that are among the packed ones, and tells how many of these it has. */
  mark(packed: Uint8Array, shared: Uint8Array): number {
    if (this.#likely.length <= packed.length) this.#likely = new Int32Array(2 * packed.length + 1);
    return this.#markLikely(likelyAmong(packed, this.#maybe, this.#likely), shared);
  }

  #markLikely(count: number, shared: Uint8Array): number {
    const likely = this.#likely;
    const mask = this.#mask;
    const slots = this.#slots;
    const grams = this.#grams;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const hash = likely[at]!;
      let slot = (hash << 1) & mask;
      while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
      let gram = slots[slot + 1]!;
      if (gram !== 0) found += 1;
      while (gram !== 0) {
        const stands = grams[2 * gram]!;
        shared[stands >> 3]! |= 1 << (stands & 7);
        gram = grams[2 * gram + 1]!;
      }
    }
    return found;
  }
}

/** Puts those of the packed grams into `likely` that the draft may have, and tells how many they are. */
function likelyAmong(packed: Uint8Array, maybe: Uint8Array, likely: Int32Array): number {
  const last = maybe.length * 8 - 1;
  let count = 0;
  let gram = 0;
  // `unpackGrams`, written out. There is no telling which of the grams are likely, and a processor that guesses wrong half the time loses more than it takes to
  // write each down and go on from there or not.
  for (let at = 0; at < packed.length; ) {
    let byte = packed[at++]!;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = packed[at++]!;
      distance |= (byte & 127) << shift;
    }
    gram = (gram + distance) | 0;
    likely[count] = gram;
    count += (maybe[(gram & last) >>> 3]! >>> (gram & 7)) & 1;
  }
  return count;
}
