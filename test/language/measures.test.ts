import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, counted, hardness, longWords, mayBeHard } from '../../src/language/measures.ts';
import { measuresThatFindHard } from '../../src/language/retext.ts';
import { reportOf } from '../support/report.ts';

const countedOf = (words: readonly string[]): Counted => ({
  words,
  letters: words.reduce((sum, word) => sum + word.length, 0),
  setAside: [],
});

/** Words from one to six syllables, familiar and not, so that sentences fall on both sides of any limit. */
const word = fc.constantFrom(
  'a',
  'he',
  'can',
  'walk',
  'the',
  'stairs',
  'shoulder',
  'happy',
  'tomorrow',
  'employer',
  'adjustment',
  'rehabilitation',
  'organisational',
  'individualised',
  'responsibility',
  'multidisciplinary',
  'strengths',
  'through',
);

describe('the first look at readability', () => {
  it('never says no where the library would say yes', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 70 }),
        fc.integer({ min: 10, max: 22 }),
        fc.integer({ min: 1, max: 7 }),
        (words, age, measures) => {
          const strictness = { age, threshold: measures / 7, minimum: 5 };
          const library = measuresThatFindHard(words, age, measures / 7, 5);
          expect(library === undefined || mayBeHard(countedOf(words), strictness)).toBe(true);
          expect(hardness(countedOf(words), strictness)).toBe(library);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('spares the library most plain sentences', () => {
    const plain = 'He can walk for half an hour and he has begun to drive again in the last two weeks'.split(' ');
    expect(mayBeHard(countedOf(plain), { age: 18, threshold: 5 / 7, minimum: 12 })).toBe(false);
  });
});

describe('what is counted', () => {
  const report = reportOf(
    '# Occupational health report\n\nMr Ashby met Ms Leona Farrow on 14 December 2026 and was reasonably comfortable.\n',
  );

  it('leaves out names, figures and dates', () => {
    const sentence = report.prose.at(-1)!;
    expect(counted(report, sentence).words).not.toContain('Farrow');
    expect(counted(report, sentence).words).not.toContain('December');
    expect(counted(report, sentence).words).not.toContain('2026');
    expect(counted(report, sentence).words).toContain('comfortable');
  });

  it('counts the letters of the words it counts', () => {
    const { words, letters } = counted(report, report.prose.at(-1)!);
    expect(letters).toBe(words.join('').length);
  });
});

it('names long words once, longest first', () => {
  expect(longWords(countedOf(['rehabilitation', 'walk', 'happily', 'Happily']))).toEqual(['rehabilitation', 'happily']);
});
