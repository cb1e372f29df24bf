import { expect, test } from 'vitest';
import { tokenise } from '../../../src/language/time/tokens.ts';

const cut = (text: string, start = 0) => tokenise({ start, end: start + text.length, text });
const told = (text: string): string[] => cut(text).map(({ text: own, glued }) => (glued ? `+${own}` : own));

test.each([
  ['w/c 15th May', ['w', '+/', '+c', '15', '+th', 'may']],
  ["The employer's 3 weeks", ['the', "employer's", '3', 'weeks']],
  ["the weeks' end", ['the', 'weeks', "+'", 'end']],
  ['12.30pm, 2026-01-31', ['12', '+.', '+30', '+pm', '+,', '2026', '+-', '+01', '+-', '+31']],
  ['£5 ½', ['£', '+5', '½']],
  ['  two\n\tspaces ', ['two', 'spaces']],
  ['', []],
])('%j is cut into words, runs of digits and signs, of which some follow without a space', (text, parts) => {
  expect(told(text)).toEqual(parts);
});

test('the first of a sentence follows nothing, whatever stands before the sentence', () => {
  expect(cut('May', 40)[0]).toEqual({ start: 0, end: 3, type: 'word', text: 'may', capital: true, glued: false });
});

test('each has its place, its kind, its small letters and whether it began with a capital', () => {
  expect(cut('Az 09 @ [zA')).toEqual([
    { start: 0, end: 2, type: 'word', text: 'az', capital: true, glued: false },
    { start: 3, end: 5, type: 'digits', text: '09', capital: false, glued: false },
    { start: 6, end: 7, type: 'sign', text: '@', capital: false, glued: false },
    { start: 8, end: 9, type: 'sign', text: '[', capital: false, glued: false },
    { start: 9, end: 11, type: 'word', text: 'za', capital: false, glued: true },
  ]);
});

test.each(['@', '[', '`', '{', '/', ':', 'é', '’'])('%s is a sign', (sign) => {
  expect(cut(sign)).toMatchObject([{ type: 'sign', text: sign }]);
});

test.each(['A', 'Z', 'a', 'z'])('%s is a word', (letter) => {
  expect(cut(letter)).toMatchObject([{ type: 'word', text: letter.toLowerCase(), capital: letter === letter.toUpperCase() }]);
});

test.each(['0', '9'])('%s is a digit', (digit) => {
  expect(cut(digit)).toMatchObject([{ type: 'digits', text: digit }]);
});
