/** Bits of a sketch. Two thousand let a report of a thousand words be ranked to within about two percentage points. */
export const SKETCH_BITS = 2048;
export const SKETCH_WORDS = SKETCH_BITS / 32;
export const SKETCH_BYTES = SKETCH_BITS / 8;

/** The grams of a text as a row of bits: small enough that all reports of a provider are looked through for the nearest in a moment. */
export function sketchOf(hashes: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH_WORDS);
  // The low bits choose the place: hashes come from a cipher, so every bit is as good as another.
  for (const hash of hashes) {
    const bit = hash & (SKETCH_BITS - 1);
    sketch[bit >>> 5] = (sketch[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return sketch;
}

/**
 * How much of a draft another report seems to hold, from 0 to 1, of both sketches: the part of the draft's bits that the other has too, less what it would
 * have by chance, being so full.
 */
export function likeness(shared: number, own: number, other: number): number {
  const chance = other / SKETCH_BITS;
  return own === 0 || chance === 1 ? 0 : (shared / own - chance) / (1 - chance);
}
