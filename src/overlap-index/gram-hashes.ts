import { createCipheriv, createHmac } from 'node:crypto';
import { GRAM_PATTERNS } from '../overlap/grams.ts';
import type { IndexKey } from './key.ts';

/** Lanes of a word's code: 256 bits, as HMAC-SHA-256 gives them. */
const LANES = 8;
/** Lanes of a block of AES, in which a gram is mixed. */
const BLOCK = 4;
/**
 * Where the lanes of the words of a gram lie, counted from the first lane of its first word. The place of a word in its gram turns its code by as many
 * lanes, so that another order is another gram.
 */
const LANES_OF = GRAM_PATTERNS.map((steps) => Int32Array.from(steps, (step, at) => step * LANES + at));
/** A word's code is kept for the next report while there are no more than this many: about 30 MB. */
const MOST_WORDS = 200_000;

/** The grams of a row of words: the hash of each, its pattern, and where it begins, in the order of the text. */
export interface HashedGrams {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
  readonly patterns: Uint8Array;
}

/** The hashes of those that are words in a row: they make the sketch. */
export function hashesInARow({ hashes, patterns }: HashedGrams): Uint32Array {
  const found = new Uint32Array(hashes.length);
  let count = 0;
  for (let gram = 0; gram < hashes.length; gram += 1) if (patterns[gram] === 0) found[count++] = hashes[gram]!;
  return found.subarray(0, count);
}

/**
 * Turns grams into keyed hashes of 32 bits. The code of a word is its HMAC under one key; a gram mixes the codes of its words, each turned
 * by its place, and is encrypted with AES under another key, of which the first 32 bits stay. That is two keyed functions over the same words
 * as one HMAC for each gram would be, in a tenth of the time, because a word is hashed once however many grams it stands in.
 *
 * 32 bits are enough because hashes are only ever compared report by report: five thousand against five thousand meet by chance
 * once in two hundred pairs of reports, and one gram alone makes no passage.
 */
export class GramHasher {
  readonly #key: IndexKey;
  readonly #codes = new Map<string, Int32Array>();

  constructor(key: IndexKey) {
    this.#key = key;
  }

  hash(forms: readonly string[]): HashedGrams {
    const codes = new Int32Array(forms.length * LANES);
    for (let word = 0; word < forms.length; word += 1) codes.set(this.#codeOf(forms[word] as string), word * LANES);
    const patterns = new Uint8Array(forms.length * GRAM_PATTERNS.length);
    const places = new Uint32Array(patterns.length);
    const blocks = new Int32Array(patterns.length * BLOCK);
    let count = 0;
    // Written out for four words and four lanes: a draft is hashed once in a run, before V8 has compiled this.
    for (let place = 0; place < forms.length; place += 1) {
      for (let pattern = 0; pattern < LANES_OF.length; pattern += 1) {
        const lanes = LANES_OF[pattern]!;
        const a = place * LANES;
        const b = a + lanes[1]!;
        const c = a + lanes[2]!;
        const d = a + lanes[3]!;
        if (d >= codes.length) continue;
        const block = count * BLOCK;
        blocks[block] = pattern ^ codes[a]! ^ codes[b]! ^ codes[c]! ^ codes[d]!;
        blocks[block + 1] = pattern ^ codes[a + 1]! ^ codes[b + 1]! ^ codes[c + 1]! ^ codes[d + 1]!;
        blocks[block + 2] = pattern ^ codes[a + 2]! ^ codes[b + 2]! ^ codes[c + 2]! ^ codes[d + 2]!;
        blocks[block + 3] = pattern ^ codes[a + 3]! ^ codes[b + 3]! ^ codes[c + 3]! ^ codes[d + 3]!;
        patterns[count] = pattern;
        places[count] = place;
        count += 1;
      }
    }
    const cipher = createCipheriv('aes-256-ecb', this.#key.grams, null).setAutoPadding(false);
    // Copied, because numbers of four bytes may not begin anywhere.
    const sealed = new Uint32Array(new Uint8Array(cipher.update(new Uint8Array(blocks.buffer, 0, count * BLOCK * 4))).buffer);
    const hashes = new Uint32Array(count);
    for (let gram = 0; gram < count; gram += 1) hashes[gram] = sealed[gram * BLOCK]!;
    return { hashes, places: places.subarray(0, count), patterns: patterns.subarray(0, count) };
  }

  #codeOf(form: string): Int32Array {
    let code = this.#codes.get(form);
    if (!code) {
      if (this.#codes.size >= MOST_WORDS) this.#codes.clear();
      const digest = createHmac('sha256', this.#key.words).update(form, 'utf8').digest();
      code = new Int32Array(new Uint8Array(digest).buffer);
      this.#codes.set(form, code);
    }
    return code;
  }
}
