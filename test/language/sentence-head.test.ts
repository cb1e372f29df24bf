import { expect, test } from 'vitest';
import { lowerHead } from '../../src/language/sentence-head.ts';

const headed = (text: string) => lowerHead({ start: 7, end: 7 + text.length, text });

test.each([
  ['In his view it is so.', 'in his view it is so.'],
  ['"In his view" it is so.', '"in his view" it is so.'],
  ['He says.', 'he says.'],
  ['A desk', 'a desk'],
  ['  The desk', '  the desk'],
])('a word of grammar at the head of a sentence is made small: %j', (text, small) => {
  expect(headed(text)).toEqual({ start: 7, end: 7 + text.length, text: small });
});

test.each(["Holt's view", 'Inman says so.', 'HE says', 'he says', "He's at home.", 'Mrs Holt says', '123', '', '…', 'Überall'])(
  'any other is left as it is, since it may be a name: %j',
  (text) => {
    expect(headed(text)).toEqual({ start: 7, end: 7 + text.length, text });
  },
);

test('once for each sentence', () => {
  const stretch = { start: 0, end: 7, text: 'He says' };
  expect(lowerHead(stretch)).toBe(lowerHead(stretch));
  const name = { start: 0, end: 4, text: 'Holt' };
  expect(lowerHead(name)).toBe(name);
});
