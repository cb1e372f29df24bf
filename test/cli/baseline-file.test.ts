import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineText, type KnownFinding, parseBaseline } from '../../src/cli/baseline-file.ts';

const SALT = '0123456789abcdef0123456789abcdef';
const entry = (path: string, fingerprint = 'a'.repeat(24)): KnownFinding => ({ path, ruleId: 'jargon', messageId: 'medical', fingerprint });
const sentence = (text: string) => {
  try {
    parseBaseline(text, 'b.txt');
  } catch (error) {
    return (error as { sentences?: readonly string[] }).sentences?.join(' ');
  }
  return undefined;
};

test('what is written is read again, whatever files are called', () => {
  const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
  const known = fc.record({
    path: fc.string({ unit: 'binary', minLength: 1 }),
    ruleId: fc.constantFrom('jargon', 'house/equality', '@acme/boxes'),
    messageId: fc.string({ minLength: 1 }),
    fingerprint: hex(24),
  });
  fc.assert(
    fc.property(hex(32), fc.array(known, { maxLength: 8 }), (salt, entries) => {
      const text = baselineText({ salt, entries });
      const again = parseBaseline(text, 'b.txt');
      expect(again.salt).toBe(salt);
      const keys = (list: readonly KnownFinding[]) =>
        [...new Set(list.map((item) => JSON.stringify(item, ['path', 'ruleId', 'messageId', 'fingerprint'])))].sort();
      expect(keys(again.entries)).toEqual(keys(entries));
      expect(baselineText(again)).toBe(text);
      expect(parseBaseline(text.replaceAll('\n', '\r\n'), 'b.txt').entries).toEqual(again.entries);
    }),
  );
});

test('one entry stands on each line, sorted, each once', () => {
  const lines = baselineText({ salt: SALT, entries: [entry('z.md'), entry('a\nb.md'), entry('a.md'), entry('z.md')] }).split('\n');
  expect(lines.slice(2)).toEqual([...['"a.md"', '"a\\nb.md"', '"z.md"'].map((path) => `${path} jargon medical ${'a'.repeat(24)}`), '']);
});

describe('what is no baseline is told in one sentence', () => {
  const good = baselineText({ salt: SALT, entries: [entry('a.md')] });
  test.each([
    ['another file', '{"findings": []}', 'b.txt is no baseline of ohlint.'],
    ['an empty file', '', 'b.txt is no baseline of ohlint.'],
    ['a newer version', good.replace('baseline 1', 'baseline 2'), 'was written by a newer ohlint (its version is 2'],
    ['a lost salt', good.replace(/^salt.*\n/m, ''), 'has lost its line “salt …”'],
    ['a broken entry', good.replace('jargon', ''), 'b.txt, line 3: this is no entry of a baseline.'],
    ['a file that was cut off', good.slice(0, -5), 'b.txt, line 3: this is no entry of a baseline.'],
    ['the marks of a merge', good.replace('"a.md"', '<<<<<<< HEAD\n"a.md"'), 'b.txt, line 3: a merge left its marks here.'],
    ['two in one', `${good}salt ${'f'.repeat(32)}\n`, 'two baselines that were begun apart'],
  ])('%s', (_what, text, expected) => {
    expect(sentence(text)).toContain(expected);
  });

  test('whatever is changed in the file, it is read or told, never a crash', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(5), fc.string({ maxLength: 5 }), (at, cut, put) => {
        const text = good.slice(0, at) + put + good.slice(at + cut);
        const told = sentence(text);
        if (told === undefined) expect(parseBaseline(text, 'b.txt').salt).toMatch(/^[0-9a-f]{32}$/);
        else expect(told).toMatch(/^b\.txt.*\.$/);
      }),
    );
  });
});
