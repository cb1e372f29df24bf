import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/lint/nearest.ts';

describe('the known word nearest to a mistyped one', () => {
  test.each([
    ['jargn', ['blame', 'jargon'], 'jargon'],
    ['JARGON', ['blame', 'jargon'], 'jargon'],
    ['jargon', ['blame', 'JARGON'], 'JARGON'],
    // The nearest, wherever it stands in the list.
    ['causaton', ['caution', 'causation', 'cation'], 'causation'],
    ['causaton', ['causation', 'caution'], 'causation'],
    // The first, where two are as near.
    ['blane', ['blame', 'plane'], 'blame'],
    // A third of the letters of a long word may be wrong, of a short one two.
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['abcd', ['abxy'], 'abxy'],
  ])('of %s among %j is %s', (word, known, near) => {
    expect(nearest(word, known)).toBe(near);
  });

  test.each([
    ['abcdefghi', ['abcdewxyz']],
    ['abcdef', ['abcxyz']],
    ['abcd', ['axyz']],
    ['jargon', []],
  ])('is none for %s among %j', (word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('is the one that was cut short or run on, however many letters that takes', () => {
    expect(nearest('warn', ['worm', 'warning'])).toBe('warning');
    expect(nearest('inf', ['information'])).toBe('information');
    expect(nearest('Errors-and-more', ['warning', 'error'])).toBe('error');
    // Two letters begin too many words to mean one of them, and the end of a word is not its beginning.
    expect(nearest('in', ['information'])).toBeUndefined();
    expect(nearest('ation', ['information'])).toBeUndefined();
    expect(nearest('information', ['ation'])).toBeUndefined();
  });

  test('is asked for in a sentence of its own, and nothing is asked where none is near', () => {
    expect(didYouMean('jargn', ['jargon'])).toBe(' Did you mean “jargon”?');
    expect(didYouMean('zzzzz', ['jargon'])).toBe('');
  });
});
