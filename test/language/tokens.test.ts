import { describe, expect, test } from 'vitest';
import { isTooLong, tokens } from '../../src/language/tokens.ts';

const stretch = (text: string, start = 0) => ({ start, end: start + text.length, text });
const cut = (text: string): string[] => tokens(stretch(text)).map((token) => token.text);

describe('a sentence is cut into words and marks', () => {
  test.each([
    ['He lifts boxes.', ['He', 'lifts', 'boxes', '.']],
    ['Well, I (too) know: "yes"!', ['Well', ',', 'I', '(', 'too', ')', 'know', ':', '"', 'yes', '"', '!']],
    ['', []],
    [' \n ', []],
    ['...', ['.', '.', '.']],
  ])('%j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  test.each([
    ["He hasn't slept.", ['He', "hasn't", 'slept', '.']],
    ['A follow-up at 9.30 on a day-to-day rota.', ['A', 'follow-up', 'at', '9.30', 'on', 'a', 'day-to-day', 'rota', '.']],
    ['Write to a.b_c now.', ['Write', 'to', 'a.b_c', 'now', '.']],
    ['Ms Ćwikła and Zoë', ['Ms', 'Ćwikła', 'and', 'Zoë']],
    ['12 weeks', ['12', 'weeks']],
    ['the desk - and the chair', ['the', 'desk', '-', 'and', 'the', 'chair']],
    ['-- so', ['-', '-', 'so']],
  ])('a word with an apostrophe, a hyphen or a stop inside is one: %j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  test.each([
    ["The nurses' room", ['The', "nurses'", 'room']],
    ["The NURSES' room", ['The', "NURSES'", 'room']],
    ["He said 'no' twice", ['He', 'said', "'", 'no', 'twice']],
    ["'tis", ["'", 'tis']],
  ])('an apostrophe at the end belongs to a word in s alone: %j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  test('each has its place, its small letters, and whether it is a word', () => {
    expect(tokens(stretch("He said 'No'.", 100))).toEqual([
      { start: 0, end: 2, text: 'He', lower: 'he', word: true },
      { start: 3, end: 7, text: 'said', lower: 'said', word: true },
      { start: 8, end: 9, text: "'", lower: "'", word: false },
      { start: 9, end: 11, text: 'No', lower: 'no', word: true },
      { start: 12, end: 13, text: '.', lower: '.', word: false },
    ]);
    expect(tokens(stretch('7 Öre')).map(({ word }) => word)).toEqual([true, true]);
  });

  test('once for each sentence', () => {
    const one = stretch('He walks.');
    expect(tokens(one)).toBe(tokens(one));
    expect(tokens(stretch('He walks.'))).not.toBe(tokens(one));
    expect(tokens(stretch('She walks.'))[0]?.text).toBe('She');
  });
});

test('a text of more than four thousand characters is no sentence', () => {
  expect(isTooLong(stretch('x'.repeat(4000)))).toBe(false);
  expect(isTooLong(stretch('x'.repeat(4001)))).toBe(true);
});
