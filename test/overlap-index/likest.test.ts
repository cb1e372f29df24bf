import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitCount } from '../../src/overlap/word-set.ts';
import { Likest } from '../../src/overlap-index/likest.ts';
import { likeness, SKETCH_WORDS } from '../../src/overlap-index/sketch.ts';

const sketch = fc.uint32Array({ minLength: SKETCH_WORDS, maxLength: SKETCH_WORDS });
const bits = (words: Uint32Array) => words.reduce((count, word) => count + bitCount(word), 0);

it('the likest reports of several blocks are those that the plain reckoning puts first, the earlier of two as like', () => {
  fc.assert(
    fc.property(sketch, fc.array(sketch, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (draft, others, size) => {
      const reports = others.length;
      const likest = new Likest(reports, draft);
      for (let first = 0; first < reports; first += size) {
        const block = others.slice(first, first + size);
        const counts = Uint16Array.from(block, bits);
        const sketches = new Uint32Array(block.length * SKETCH_WORDS);
        for (const [at, each] of block.entries()) sketches.set(each, at * SKETCH_WORDS);
        likest.offer({ first, counts, sketches });
      }
      const like = others.map((other) => likeness(bits(other.map((word, at) => word & draft[at]!)), bits(draft), bits(other)));
      // Where no report is, no bits are set.
      const expected = [...others.keys()].filter((at) => bits(others[at]!) > 0).sort((a, b) => like[b]! - like[a]! || a - b);
      expect(likest.numbers()).toEqual(expected);
    }),
  );
});

it('of many reports the few likest are kept, however late they come', () => {
  const random = (seed: number) =>
    Uint32Array.from({ length: SKETCH_WORDS }, (_, at) => Math.imul((seed + 1) * (at + 7), 0x9e3779b1) ^ (seed * at));
  const draft = random(1);
  const reports = Array.from({ length: 500 }, (_, at) =>
    at % 100 === 99 ? draft.map((word, lane) => (lane < at / 100 ? ~word : word)) : random(at + 2),
  );
  const likest = new Likest(5, draft);
  const sketches = new Uint32Array(reports.length * SKETCH_WORDS);
  for (const [at, each] of reports.entries()) sketches.set(each, at * SKETCH_WORDS);
  likest.offer({ first: 1000, counts: Uint16Array.from(reports, bits), sketches });
  expect(likest.numbers()).toEqual([1099, 1199, 1299, 1399, 1499]);
});
