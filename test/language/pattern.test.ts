import { describe, expect, test } from 'vitest';
import { findAll, findFirst, has, textAfter, textBefore } from '../../src/language/pattern.ts';

const TEXT = 'He lifts boxes and stacks boxes.';
const stretch = { start: 100, end: 100 + TEXT.length, text: TEXT };

describe('a pattern', () => {
  test('is found wherever it stands, at its place in the report, with its groups', () => {
    expect(findAll(stretch, /b(?<rest>oxes)/)).toEqual([
      { start: 109, end: 114, text: 'boxes', groups: { rest: 'oxes' } },
      { start: 126, end: 131, text: 'boxes', groups: { rest: 'oxes' } },
    ]);
    expect(findAll(stretch, /chairs/)).toEqual([]);
    expect(findAll(stretch, /He/)).toEqual([{ start: 100, end: 102, text: 'He', groups: {} }]);
  });

  test('is found no more often than somebody wants to look', () => {
    expect(findAll(stretch, /[a-z]+/, 3).map(({ text }) => text)).toEqual(['e', 'lifts', 'boxes']);
    expect(findAll(stretch, /boxes/, 2)).toHaveLength(2);
  });

  test('that matches nothing at all is passed over, and ends', () => {
    expect(findAll(stretch, /x*/).map(({ start }) => start)).toEqual([111, 128]);
    expect(findAll({ start: 0, end: 0, text: '' }, /x*/)).toEqual([]);
  });

  test('keeps its flags, with g or without', () => {
    for (const pattern of [/HE/i, /HE/gi]) {
      expect(findAll(stretch, pattern)).toHaveLength(1);
      expect(findFirst(stretch, pattern)?.text).toBe('He');
      expect(has(stretch, pattern)).toBe(true);
    }
    expect(has(stretch, /HE/)).toBe(false);
  });

  test('is looked for from the beginning, however often it was looked for', () => {
    const pattern = /boxes/g;
    for (let time = 0; time < 3; time += 1) {
      expect(has(stretch, pattern)).toBe(true);
      expect(findFirst(stretch, pattern)?.start).toBe(109);
      expect(findAll(stretch, pattern)).toHaveLength(2);
      expect(findAll(stretch, pattern, 1)).toHaveLength(1);
    }
    expect(pattern.lastIndex).toBe(0);
  });

  test('has a first place, or none', () => {
    expect(findFirst(stretch, /s(?<next>.)(?<none>z)?/)).toEqual({
      start: 107,
      end: 109,
      text: 's ',
      groups: { next: ' ', none: undefined },
    });
    expect(findFirst(stretch, /boxes/)).toEqual({ start: 109, end: 114, text: 'boxes', groups: {} });
    expect(findFirst(stretch, /chairs/)).toBeUndefined();
  });
});

describe('what stands beside a place', () => {
  test('is told up to the ends of the stretch', () => {
    expect(textBefore(stretch, 109)).toBe('He lifts ');
    expect(textAfter(stretch, 126)).toBe('boxes.');
    expect(textBefore(stretch, 100)).toBe('');
    expect(textBefore(stretch, 40)).toBe('');
    expect(textAfter(stretch, stretch.end)).toBe('');
  });

  test('is told no further than asked for, and two hundred characters at most otherwise', () => {
    expect(textBefore(stretch, 109, 6)).toBe('lifts ');
    expect(textAfter(stretch, 109, 5)).toBe('boxes');
    const long = { start: 0, end: 1000, text: 'x'.repeat(1000) };
    expect(textBefore(long, 500)).toHaveLength(200);
    expect(textAfter(long, 500)).toHaveLength(200);
  });
});
