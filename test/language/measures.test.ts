import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, counted, hardness, longWords, mayBeHard } from '../../src/language/measures.ts';
import { measuresThatFindHard, mostThatFindHard, syllables } from '../../src/language/retext.ts';
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

it('names long words of a length by the alphabet', () => {
  expect(longWords(countedOf(['rehabilitation', 'tomorrow', 'employer', 'adjustment']))).toEqual([
    'rehabilitation',
    'adjustment',
    'employer',
    'tomorrow',
  ]);
});

describe('terms of art are set aside', () => {
  const read = () => {
    const report = reportOf(
      '# Occupational health report\n\n## Opinion\n\nHe was fit with adjustments. The Equality Act 2010 was read to him. He ran.\n',
    );
    const [first, second, third] = report.prose;
    return { report, first: first!, second: second!, third: third! };
  };

  it('where they stand in the sentence, and there only', () => {
    const { report, first, second, third } = read();
    expect(counted(report, first).words).toEqual(['He', 'was']);
    expect(counted(report, second).words).toEqual(['The', 'was', 'read', 'to', 'him']);
    expect(counted(report, third).words).toEqual(['He', 'ran']);
  });

  it('and told, each with its sentence', () => {
    const { report, first, second, third } = read();
    const aside = [first, second, third].map((sentence) =>
      counted(report, sentence).setAside.map(({ start, end }) => report.text.slice(start, end)),
    );
    expect(aside).toEqual([['fit with adjustments'], ['Equality Act 2010'], []]);
  });
});

/** The published formulas, a sentence at a time: grades, to which five years are added. */
const automated = (letters: number, words: number) => 4.71 * (letters / words) + 0.5 * words - 21.43;
const colemanLiau = (letters: number, words: number) => 5.88 * (letters / words) - 29.6 / words - 15.8;
const spacheOfStrangers = (words: number) => 0.121 * words + 8.2 + 0.659;

describe('the first looks know the formulas', () => {
  const grid = [5, 8, 12, 17, 25, 40].flatMap((words) =>
    [2, 3, 4.2, 5.1, 6.3, 8].flatMap((length) => [10, 13, 16, 18, 21].map((age) => ({ words, letters: Math.round(words * length), age }))),
  );

  it('that need letters and words alone', () => {
    for (const { words, letters, age } of grid) {
      const easy = [automated(letters, words), colemanLiau(letters, words), spacheOfStrangers(words)].filter(
        (grade) => Math.round(grade + 5) <= age,
      ).length;
      for (const most of [4, 5, 6, 7])
        expect(mayBeHard({ words: Array<string>(words).fill('a'), letters, setAside: [] }, { age, threshold: most / 7, minimum: 5 })).toBe(
          7 - easy >= most,
        );
    }
  });

  it('and not of what is too short to judge', () => {
    const hard = countedOf(['multidisciplinary', 'rehabilitation', 'responsibility', 'organisational']);
    expect(mayBeHard(hard, { age: 10, threshold: 1 / 7, minimum: 4 })).toBe(true);
    expect(mayBeHard(hard, { age: 10, threshold: 1 / 7, minimum: 5 })).toBe(false);
    expect(measuresThatFindHard(hard.words, 10, 1 / 7, 5)).toBeUndefined();
    expect(measuresThatFindHard([], 10, 0, 0)).toBeUndefined();
  });

  it('that count syllables', () => {
    const texts = [
      'He can walk for half an hour',
      'Rehabilitation of the shoulder is progressing',
      'The organisational responsibility for individualised rehabilitation remains with the employer',
      'Tomorrow Multidisciplinary colleagues and he walk the stairs',
    ];
    for (const text of texts) {
      const words = text.split(' ');
      const letters = words.join('').length;
      const counts = words.map(syllables);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const long = counts.filter((count) => count > 2).length;
      const plain = words.filter((word, index) => counts[index]! > 2 && /^[a-z]/.test(word)).length;
      const flesch = 206.835 - 1.015 * words.length - 84.6 * (total / words.length);
      const ages = [
        Math.round(automated(letters, words.length) + 5),
        Math.round(colemanLiau(letters, words.length) + 5),
        20 - Math.floor(flesch / 10),
        Math.round(0.4 * (words.length + (100 * plain) / words.length) + 5),
        Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(30 * long)) + 2.5),
      ];
      for (let age = 4; age < 30; age += 1) expect(mostThatFindHard(words, age)).toBe(ages.filter((each) => each > age).length + 2);
    }
  });
});

it.each([
  ['walk', 1],
  ['WALK', 1],
  ['happily', 3],
  ['Rehabilitation', 6],
])('counts the syllables of %s', (text, count) => expect([syllables(text), syllables(text)]).toEqual([count, count]));
