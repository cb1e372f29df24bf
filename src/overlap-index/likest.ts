import { bitCount } from '../overlap/word-set.ts';
import { likeness, SKETCH_WORDS } from './sketch.ts';
import type { SketchBlock } from './sketch-blocks.ts';

/**
 * Most of a million reports are far from the few likest, and a quarter of their sketch is enough to see it: what falls short by so much there, three times
 * what chance would make of it, is not looked at further.
 */
const QUARTER = SKETCH_WORDS / 4;
const MARGIN = 0.18;

/** The few reports, of many, whose sketches are likest to a draft's. */
export class Likest {
  readonly #most: number;
  readonly #sketch: Uint32Array;
  /** How many bits of the draft's sketch are set, in its first quarter and in all. */
  readonly #begun: number;
  readonly #own: number;
  #kept: { number: number; likeness: number }[] = [];
  /** How like the draft a report must be to be among them, as far as is known. */
  #least = Number.NEGATIVE_INFINITY;

  constructor(most: number, sketch: Uint32Array) {
    this.#most = most;
    this.#sketch = sketch;
    this.#begun = sharedBits(sketch, 0, sketch, 0, QUARTER);
    this.#own = sharedBits(sketch, 0, sketch, 0, SKETCH_WORDS);
  }

  /** Looks through the reports of a block. */
  offer({ first, counts, sketches }: SketchBlock): void {
    const beginning = QUARTER;
    const sketch = this.#sketch;
    for (let at = 0; at < counts.length; at += 1) {
      const full = counts[at]!;
      if (full === 0) continue;
      const base = at * SKETCH_WORDS;
      // `sharedBits` of the beginning, written out: of ten thousand reports nearly all end here.
      let bytes = 0;
      for (let word = 0; word < beginning; word += 2) {
        let one = sketches[base + word]! & sketch[word]!;
        let two = sketches[base + word + 1]! & sketch[word + 1]!;
        one -= (one >>> 1) & 0x55555555;
        two -= (two >>> 1) & 0x55555555;
        const both = (one & 0x33333333) + ((one >>> 2) & 0x33333333) + (two & 0x33333333) + ((two >>> 2) & 0x33333333);
        bytes = (bytes + (both & 0x0f0f0f0f) + ((both >>> 4) & 0x0f0f0f0f)) | 0;
      }
      const halves = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff);
      const begun = (halves & 0xffff) + (halves >>> 16);
      if (likeness(begun, this.#begun, full) < this.#least - MARGIN) continue;
      this.#keep(first + at, likeness(begun + sharedBits(sketches, base, sketch, QUARTER, SKETCH_WORDS), this.#own, full));
    }
  }

  numbers(): number[] {
    this.#cut();
    return this.#kept.map(({ number }) => number);
  }

  #keep(number: number, likeness: number): void {
    if (likeness <= this.#least && this.#kept.length >= this.#most) return;
    this.#kept.push({ number, likeness });
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.likeness - a.likeness || a.number - b.number);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    this.#least = this.#kept.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#kept.at(-1)?.likeness ?? 0);
  }
}

/** How many bits some words of a sketch, which begins at `base`, have in common with those of a draft's. */
function sharedBits(sketches: Uint32Array, base: number, draft: Uint32Array, from: number, to: number): number {
  let shared = 0;
  for (let word = from; word < to; word += 1) shared += bitCount(sketches[base + word]! & draft[word]!);
  return shared;
}
