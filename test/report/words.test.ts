import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWordFrom, wordsOf } from '../../src/report/words.ts';

const lower = (text: string) => [...wordsOf(text).lower];

describe('words', () => {
  test.each([
    ["It's a long-term plan", ["it's", 'a', 'long-term', 'plan']],
    ['he/she and/or', ['he', 'she', 'and', 'or']],
    ['at 7.30am or 10:15 on 01/09/2025', ['at', '7.30am', 'or', '10:15', 'on', '01/09/2025']],
    ['12.8.25 and 4/52 and 24/7', ['12.8.25', 'and', '4/52', 'and', '24/7']],
    ['1,400 pupils, 50% of them', ['1,400', 'pupils', '50', 'of', 'them']],
    ['ref. MWH/25/30617', ['ref', 'mwh/25/30617']],
    ['write to j.hale@example.com.', ['write', 'to', 'j.hale@example.com']],
    ['e.g. at 9 p.m. in the U.K. today', ['e.g', 'at', '9', 'p.m', 'in', 'the', 'u.k', 'today']],
    ['at work.She left', ['at', 'work', 'she', 'left']],
    ["the patients' notes 'as is'", ['the', 'patients', 'notes', 'as', 'is']],
    ['4-6 weeks -- then rest', ['4-6', 'weeks', 'then', 'rest']],
    ['café naïve Ní Bhriain', ['café', 'naïve', 'ní', 'bhriain']],
    ['😀 … — ☐ ____', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(lower(text)).toEqual(expected);
  });

  test('a letter that grows when lowered does not shift the words after it', () => {
    expect(lower('İpek left early')).toEqual(['i̇pek', 'left', 'early']);
  });

  test('places are in order, apart, and hold what is said to stand there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '1', '.', '@', '-', "'", '/', ' ', ',', 'é', '😀', '\n'), maxLength: 80 }),
        (text) => {
          const words = wordsOf(text);
          let before = 0;
          for (let index = 0; index < words.count; index += 1) {
            const [start, end] = [words.start[index]!, words.end[index]!];
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).toLowerCase()).toBe(words.lower[index]);
            before = end;
          }
        },
      ),
    );
  });

  test('the first word at or after a place', () => {
    const words = wordsOf('one two three');
    expect([0, 1, 4, 5, 13, 99].map((offset) => firstWordFrom(words, offset))).toEqual([0, 1, 1, 2, 3, 3]);
  });
});
