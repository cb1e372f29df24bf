import { createCipheriv, createHmac } from 'node:crypto';
import { GRAM_PATTERNS } from '../overlap/grams.ts';
import type { IndexKey } from './key.ts';

/** Lanes of a word's code: 256 bits, as HMAC-SHA-256 gives them. */
const LANES = 8;
/** A word's code is kept for the next report while there are no more than this many: about 30 MB. */
const MOST_WORDS = 200_000;

/** The grams of a row of words: the hash of each, its pattern, and where it begins, in the order of the text. */
export interface HashedGrams {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
  readonly patterns: Uint8Array;
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
  readonly #codes = new Map<string, Uint32Array>();

  constructor(key: IndexKey) {
    this.#key = key;
  }

  hash(forms: readonly string[]): HashedGrams {
    const codes = new Uint32Array(forms.length * LANES);
    for (let word = 0; word < forms.length; word += 1) codes.set(this.#codeOf(forms[word] as string), word * LANES);
    const patterns = new Uint8Array(forms.length * GRAM_PATTERNS.length);
    const places = new Uint32Array(patterns.length);
    const blocks = new Uint32Array(patterns.length * 4);
    let count = 0;
    for (let place = 0; place < forms.length; place += 1) {
      for (let pattern = 0; pattern < GRAM_PATTERNS.length; pattern += 1) {
        const steps = GRAM_PATTERNS[pattern] as readonly number[];
        if (place + (steps[steps.length - 1] as number) >= forms.length) continue;
        for (let lane = 0; lane < 4; lane += 1) {
          let mixed = pattern;
          // The place of a word in its gram turns its code by as many lanes, so that another order is another gram.
          for (let at = 0; at < steps.length; at += 1)
            mixed ^= codes[(place + (steps[at] as number)) * LANES + ((lane + at) % LANES)] as number;
          blocks[count * 4 + lane] = mixed;
        }
        patterns[count] = pattern;
        places[count] = place;
        count += 1;
      }
    }
    const cipher = createCipheriv('aes-256-ecb', this.#key.grams, null).setAutoPadding(false);
    const sealed = cipher.update(Buffer.from(blocks.buffer, 0, count * 16));
    const hashes = new Uint32Array(count);
    for (let gram = 0; gram < count; gram += 1) hashes[gram] = sealed.readUInt32LE(gram * 16);
    return { hashes, places: places.subarray(0, count), patterns: patterns.subarray(0, count) };
  }

  #codeOf(form: string): Uint32Array {
    let code = this.#codes.get(form);
    if (!code) {
      if (this.#codes.size >= MOST_WORDS) this.#codes.clear();
      const digest = createHmac('sha256', this.#key.words).update(form, 'utf8').digest();
      code = Uint32Array.from({ length: LANES }, (_, lane) => digest.readUInt32LE(lane * 4));
      this.#codes.set(form, code);
    }
    return code;
  }
}
