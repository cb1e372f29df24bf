import { describe, expect, test } from 'vitest';
import { hrDecisions, tellsHrDecision } from '../../src/language/hr-decisions.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';

const decided = (text: string): string => {
  const report = understand(read(Buffer.from(`## Opinion\n\n${text}\n`), 'report.md'), {});
  return report.prose.flatMap((sentence) => hrDecisions(report, sentence).map(({ start, end }) => report.text.slice(start, end)))[0] ?? '';
};

describe('what is the employer’s alone to decide', () => {
  test.each([
    ['The charge should be withdrawn.', 'charge should be withdrawn'],
    ['His post should be kept open until May.', 'His post should be kept open'],
    ['She ought not to be written up for this.', 'ought not to be written up'],
    ['Let the probation run on.', 'probation run'],
    ['He is entitled to have the sanction reversed.', 'sanction reversed'],
    ['There should be no loss of pay.', 'There should be no loss of pay'],
    ['The disciplinary charge wants withdrawing.', 'disciplinary charge wants withdrawing'],
  ])('%s', (text, words) => expect(decided(text)).toBe(words));
});

describe('what is not', () => {
  test.each([
    'He is fit to attend the hearing, with a companion.',
    'Whether the warning stands is for you to decide.',
    'He asked that the charge be withdrawn.',
    'Measures should be taken to cut the noise.',
    'A copy of this report should be kept on his file.',
    'The charge nurse should be told.',
    'He should keep a record of his absences from the desk.',
  ])('%s', (text) => expect(decided(text)).toBe(''));
});

test('of two things that are asked for, the decision is only the one that is the employer’s', () => {
  const text = 'You must provide a stool, and she must be given her full pay.';
  const report = understand(read(Buffer.from(`## Opinion\n\n${text}\n`), 'report.md'), {});
  const sentence = report.prose[0]!;
  const at = (words: string) => ({
    start: sentence.start + text.indexOf(words),
    end: sentence.start + text.indexOf(words) + words.length,
  });
  expect(tellsHrDecision(report, sentence, at('provide a stool'))).toBe(false);
  expect(tellsHrDecision(report, sentence, at('be given her full pay'))).toBe(true);
});
