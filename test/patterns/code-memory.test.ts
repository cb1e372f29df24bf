import { afterEach, expect, it } from 'vitest';
import { limitCode, patternsCompiled, quickPattern, usePatternTable } from '../../src/patterns/quick-pattern.ts';

usePatternTable(undefined);
afterEach(() => limitCode(undefined));

const compiledBy = (work: () => void) => {
  const before = patternsCompiled().patterns;
  work();
  return patternsCompiled().patterns - before;
};

// V8 ends the process where machine code fills what it has for code: a few hundred reports of many kinds did.
it('where there is too much code, expressions let go of theirs, answer as before and are compiled again when they are asked', () => {
  const patterns = Array.from({ length: 20 }, (_, index) => quickPattern(`(?<nth>${index})x+`, 'g'));
  const answers = () =>
    patterns.map((pattern, index) => {
      pattern.lastIndex = 1;
      return [pattern.exec(`-- ${index}xx ${index}x`)?.groups?.nth, pattern.lastIndex, pattern.exec('none')];
    });
  const calm = answers();
  expect(compiledBy(answers)).toBe(0);
  let spared = 0;
  limitCode({ much: 50, most: 100, bytes: () => 100, spare: () => (spared += 1) });
  // One that is new makes the others let go; then it is not looked again before much more has been compiled.
  expect(compiledBy(() => quickPattern('new').exec('new'))).toBe(1);
  expect(spared).toBe(1);
  expect(compiledBy(() => expect(answers()).toEqual(calm))).toBe(20);
  expect(compiledBy(answers)).toBe(0);
});

it('where there is much, code is to be short, and nothing is let go', () => {
  const pattern = quickPattern('a{2}b');
  expect(pattern.test('aab')).toBe(true);
  let spared = 0;
  limitCode({ much: 50, most: 100, bytes: () => 60, spare: () => (spared += 1) });
  expect(quickPattern('another').test('another')).toBe(true);
  expect(spared).toBe(1);
  expect(compiledBy(() => pattern.test('aab'))).toBe(0);
});
