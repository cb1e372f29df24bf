import { describe, expect, test } from 'vitest';
import { contentStems, stemOf, stretchOf, wordsOfNames } from '../../src/language/content-words.ts';
import { reportOf } from '../support/report.ts';

describe('stems', () => {
  test.each([
    ['drive', 'drives', 'driving', 'driver'],
    ['lift', 'lifts', 'lifting', 'lifted'],
    ['stop', 'stopping', 'stopped'],
    ['ladder', 'ladders'],
    ['duty', 'duties'],
  ])('forms of one word are the same: %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test('words that mean different things stay apart', () => {
    expect(stemOf('press')).not.toBe(stemOf('pre'));
    expect(stemOf('cart')).not.toBe(stemOf('carton'));
  });
});

test('content words are those that name something', () => {
  const text = 'Would he be able to use the forklift at work in June?';
  expect([...contentStems({ start: 0, end: text.length, text })]).toEqual([stemOf('forklift')]);
});

test('names of the people are left out', () => {
  const report = reportOf('# Report\n\nEmployee: Mr Alan Pye\n\nMr Pye may use the forklift.\n');
  const [sentence] = report.prose;
  expect([...contentStems(stretchOf(report, sentence!), wordsOfNames(report))]).toEqual([stemOf('forklift')]);
});
