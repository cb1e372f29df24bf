import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clauseAt, clausesOf } from '../../src/language/clauses.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { reportOf } from '../support/report.ts';

const stretch = (text: string) => ({ start: 0, end: text.length, text });
/** The clauses as "kind(opener): words", one a line. */
const split = (text: string): string[] =>
  clausesOf(stretch(text)).map(({ kind, opener, text: words }) => `${kind}${opener ? `(${opener})` : ''}: ${words.trim()}`);

describe('a sentence splits at its finite verbs and at the words that open clauses', () => {
  it.each<[string, string[]]>([
    ['She reports that she sleeps badly.', ['main: She reports', 'that(that): that she sleeps badly.']],
    ['She says her manager shouts at her.', ['main: She says', 'that: her manager shouts at her.']],
    ['The manager who shouted has left.', ['main: The manager', 'relative(who): who shouted', 'main: has left.']],
    ['If she returns, I will see her.', ['condition(if): If she returns,', 'main: I will see her.']],
    ['Should she return, I will see her.', ['condition(should): Should she return,', 'main: I will see her.']],
    ['She is off because the lamp is broken.', ['main: She is off', 'reason(because): because the lamp is broken.']],
    ['Although she is tired, she copes.', ['concession(although): Although she is tired,', 'main: she copes.']],
    ['Having been mocked, she left.', ['participle: Having been mocked,', 'main: she left.']],
    ['She was well when she started.', ['main: She was well', 'time(when): when she started.']],
    ['You ask whether the desk caused it.', ['main: You ask', 'question(whether): whether the desk caused it.']],
    ['She rests and her husband is out.', ['main: She rests', 'main: and her husband is out.']],
    ['She is better; the manager is pleased.', ['main: She is better;', 'main: the manager is pleased.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));
});

const read: { readonly clauses: Record<string, string[]>; readonly verbs: Record<string, string> } = parse(
  readFileSync(path.join(import.meta.dirname, 'clauses.yaml'), 'utf8'),
);

describe('clauses of sentences such as reports have', () => {
  it.each(Object.entries(read.clauses))('%s', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('finite verbs of sentences such as reports have', () => {
  it.each(Object.entries(read.verbs))('%s', (text, expected) => {
    const groups = verbGroups(stretch(text)).map(({ start, end, verb, tense, passive, negated }) =>
      [`${text.slice(start, end)}:`, verb, tense, passive && 'passive', negated && 'negated'].filter(Boolean).join(' '),
    );
    expect(groups.join('; ')).toBe(expected);
  });
});

describe('finite verbs', () => {
  it.each([
    ['She has been shouted at.', 'shout past passive'],
    ['She may not return.', 'return modal negated'],
    ['He will review her.', 'review future'],
    ['Mrs Holt reports pain.', 'report present'],
    ['Her manager ignored it.', 'ignore past'],
    ['Her supervisor, Ms Ray, mislaid the form.', 'mislay past'],
    ['The advice given in May has been followed.', 'follow past passive'],
  ])('%s', (text, expected) =>
    expect(
      verbGroups(stretch(text))
        .map((group) => [group.verb, group.tense, group.passive && 'passive', group.negated && 'negated'].filter(Boolean).join(' '))
        .join('; '),
    ).toBe(expected),
  );
  it('a month is no verb', () => expect(verbGroups(stretch('She returns in May.')).map((group) => group.verb)).toEqual(['return']));
});

describe('the clause at a place', () => {
  it.each([
    [0, 'She says'],
    [8, 'She says'],
    [9, 'her manager shouts at her.'],
    [34, 'her manager shouts at her.'],
    [35, 'her manager shouts at her.'],
  ])('%i', (offset, words) => {
    const sentence = reportOf('# Report\n\n## Opinion\n\nShe says her manager shouts at her.\n').prose[0]!;
    expect(clauseAt(sentence, sentence.start + offset).text.trim()).toBe(words);
  });
});

it('what is too long for a sentence is one clause without a verb', () => {
  const text = 'She says that he is late. '.repeat(200);
  expect(clausesOf(stretch(text)).map(({ kind, opener, tense, verb, text: words }) => [kind, opener, tense, verb, words])).toEqual([
    ['main', '', undefined, undefined, text],
  ]);
  expect(verbGroups(stretch(text))).toEqual([]);
});

describe('for any text', () => {
  const words = fc.array(
    fc.constantFrom(
      'she',
      'says',
      'that',
      'the',
      'manager',
      'who',
      ',',
      ';',
      'and',
      'if',
      'was',
      'shouted',
      'not',
      'because',
      '"',
      '.',
      'May',
      'has',
    ),
    {
      maxLength: 60,
    },
  );
  it('the clauses tile it', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const all = clausesOf(stretch(text));
        expect(all.map((clause) => clause.text).join('')).toBe(text);
        expect(all.at(0)?.start).toBe(0);
        expect(all.at(-1)?.end).toBe(text.length);
      }),
    );
  });
});
