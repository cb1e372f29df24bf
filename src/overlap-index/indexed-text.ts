import { numbersOf, passagesOfGrams } from '../overlap/grams.ts';
import type { ComparedText } from '../overlap/normalise.ts';
import type { GramHasher } from './gram-hashes.ts';
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

/** A bit for each way that the last bits of a gram can be: small enough to lie in the nearest memory of a processor. */
const MAYBE = 2 ** 17 - 1;

/** A draft made ready to be held against the reports of an index. */
export class IndexedDraft {
  /** Its grams, sorted, without doubles, and the number of each; and, by its last bits, whether it can be among them at all. */
  readonly grams: Uint32Array;
  readonly sketch: Uint32Array;
  /** The numbers, in the draft's text, of the words that are counted. */
  readonly words: Int32Array;
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #maybe = new Uint8Array((MAYBE + 1) / 8);
  readonly #content: Uint8Array;
  /** For each of `grams`, its places in the draft: from `#firsts[gram]` up to the next. */
  readonly #firsts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #patterns: Uint8Array;

  constructor(text: ComparedText, counted: Uint8Array, hasher: GramHasher) {
    this.words = numbersOf(counted);
    this.#content = Uint8Array.from(this.words, (word) => text.content[word] as number);
    const { hashes, places, patterns } = hasher.hash(Array.from(this.words, (word) => text.forms[word] as string));
    const order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
    const firsts = Array.from(order.keys()).filter((at) => at === 0 || hashes[order[at] as number] !== hashes[order[at - 1] as number]);
    this.grams = Uint32Array.from(firsts, (at) => hashes[order[at] as number] as number);
    this.#firsts = Uint32Array.from([...firsts, order.length]);
    this.#places = Uint32Array.from(order, (gram) => places[gram] as number);
    this.#patterns = Uint8Array.from(order, (gram) => patterns[gram] as number);
    this.sketch = sketchOf(hashes.filter((_, gram) => patterns[gram] === 0));
    this.#numbers = new Map(Array.from(this.grams, (gram, number) => [gram, number]));
    for (const gram of this.grams) this.#maybe[(gram & MAYBE) >>> 3] = (this.#maybe[(gram & MAYBE) >>> 3] as number) | (1 << (gram & 7));
  }

  /** Marks, over {@link words}, those in a passage that a text with these packed grams has too. Undefined where there is none. */
  sharedWith(packed: Uint8Array): Uint8Array | undefined {
    const maybe = this.#maybe;
    let shared: Uint8Array | undefined;
    let gram = 0;
    // `unpackGrams`, written out: a hundred thousand reports may be gone through here, and most of what they hold concerns nobody.
    for (let at = 0; at < packed.length; ) {
      let byte = packed[at++] as number;
      let distance = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] as number;
        distance |= (byte & 127) << shift;
      }
      gram = (gram + distance) | 0;
      if (((maybe[(gram & MAYBE) >>> 3] as number) & (1 << (gram & 7))) === 0) continue;
      const own = this.#numbers.get(gram >>> 0);
      if (own === undefined) continue;
      shared ??= new Uint8Array(this.words.length);
      this.#mark(own, shared);
    }
    if (!shared) return undefined;
    const found = passagesOfGrams(shared, this.#content);
    return found.includes(1) ? found : undefined;
  }

  #mark(gram: number, shared: Uint8Array): void {
    const end = this.#firsts[gram + 1] as number;
    for (let at = this.#firsts[gram] as number; at < end; at += 1) {
      const place = this.#places[at] as number;
      shared[place] = (shared[place] as number) | (1 << (this.#patterns[at] as number));
    }
  }
}
