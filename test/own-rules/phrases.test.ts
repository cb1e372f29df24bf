import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseFinder } from '../../src/own-rules/phrases.ts';
import { fold } from '../../src/read/fold.ts';

const found = (phrases: readonly string[], text: string, { matchCase = false, wholeWords = true } = {}) =>
  phraseFinder(
    phrases,
    matchCase,
    wholeWords,
  )({ start: 7, end: 7 + text.length, text }).map(({ start, text: words }) => [start - 7, words]);

test.each([
  [
    'a word',
    ['synergy'],
    'Synergy, no synergy',
    [
      [0, 'Synergy'],
      [12, 'synergy'],
    ],
  ],
  ['not within a word', ['fit'], 'unfit fitness fit', [[14, 'fit']]],
  ['not beside a letter with an accent', ['caf'], 'café caf', [[5, 'caf']]],
  ['a word that begins with one', ['écart'], 'un écart', [[3, 'écart']]],
  [
    'a phrase that ends in a stop',
    ['etc.'],
    'boxes, etc. And etc.',
    [
      [7, 'etc.'],
      [16, 'etc.'],
    ],
  ],
  ['a phrase in brackets', ['(sic)'], 'he be (sic) well', [[6, '(sic)']]],
  ['the longer of two', ['in order', 'in order to'], 'in order to walk', [[0, 'in order to']]],
  [
    'a star for any letters',
    ['synerg*'],
    'synergies and synergy-led work',
    [
      [0, 'synergies'],
      [14, 'synergy-led'],
    ],
  ],
  [
    'a star before',
    ['*wise'],
    'workwise and otherwise',
    [
      [0, 'workwise'],
      [13, 'otherwise'],
    ],
  ],
  ['curly quotes in the phrase', ['can’t'], "he can't", [[3, "can't"]]],
  [
    'what looks like a pattern',
    ['a.b', 'x+'],
    'axb a.b x+',
    [
      [4, 'a.b'],
      [8, 'x+'],
    ],
  ],
] as const)('finds %s', (_what, phrases, text, expected) => {
  expect(found(phrases, text)).toEqual(expected);
});

test('capitals and parts of words count where the rule says so', () => {
  expect(found(['May'], 'may May', { matchCase: true })).toEqual([[4, 'May']]);
  expect(found(['fit'], 'unfit', { wholeWords: false })).toEqual([[2, 'fit']]);
});

test('whatever is written as a phrase is found where it stands', () => {
  const phrase = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => fold(text).trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && !text.includes('*'));
  fc.assert(
    fc.property(phrase, fc.constantFrom(' ', ', ', '" '), (words, beside) => {
      const text = `${beside}${words}${beside}`;
      expect(found([words], text, { matchCase: true })).toContainEqual([beside.length, words]);
    }),
    { numRuns: 500 },
  );
});
