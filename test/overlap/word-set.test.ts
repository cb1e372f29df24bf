import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBeyond, countBoth, countHolding, countWords, wordSet } from '../../src/overlap/word-set.ts';

const LENGTH = 100;
const marks = fc.uint8Array({ minLength: LENGTH, maxLength: LENGTH, max: 1 });
const sum = (words: Uint8Array) => words.reduce((total, word) => total + word, 0);

describe('a set of words', () => {
  it('is counted from one word up to another', () => {
    fc.assert(
      fc.property(marks, fc.nat(LENGTH), fc.nat(LENGTH), (words, start, end) => {
        expect(countWords(wordSet(words), start, end)).toBe(sum(words.subarray(start, Math.max(start, end))));
        expect(countWords(wordSet(words))).toBe(sum(words));
      }),
    );
  });

  it('is counted with another and without it', () => {
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const both = sum(one.map((word, at) => word & other[at]!));
        expect(countBoth(wordSet(one), wordSet(other))).toBe(both);
        expect(countBeyond(wordSet(one), wordSet(other))).toBe(sum(one) - both);
      }),
    );
  });

  it('is among those that hold so many words of a stretch', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 6 }), fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 40 }), (all, start, length) => {
        const end = Math.min(LENGTH, start + length);
        const least = length / 2;
        const holding = all.filter((words) => sum(words.subarray(start, end)) >= least).length;
        expect(countHolding(all.map(wordSet), least, start, end)).toBe(holding);
      }),
    );
  });
});
