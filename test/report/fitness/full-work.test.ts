import { describe, expect, it } from 'vitest';
import { fullWorkIn, saysWhenFull } from '../../../src/report/fitness/full-work.ts';
import { statements } from '../../../src/report/fitness/statements.ts';
import { reportOf } from '../../support/report.ts';

const wordsIn = (text: string) => fullWorkIn({ start: 0, end: text.length, text }).map((match) => match.text);

const saysWhen = (text: string) => {
  const report = reportOf(`# Occupational health report\n\nReport date: 14 October 2026\n\n## Opinion\n\n${text}\n`);
  return statements(report).some((statement) => saysWhenFull(report, statement));
};

describe('words for all hours and duties', () => {
  it.each([
    'back on full hours',
    'his contracted hours',
    'normal duties by then',
    'his whole job',
    'all of his duties',
    'without restriction',
    'working as he did before his illness',
    'the restrictions can be lifted',
    'nights can start again',
  ])('knows %s', (text) => {
    expect(wordsIn(text)).not.toEqual([]);
  });

  it.each([
    'half of his contracted hours',
    '50% of normal hours',
    'he works full-time',
    'a lifting limit of 5 kg',
    'full details were given',
    'he can resume work',
  ])('does not take %s for them', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

describe('when all hours and duties are expected', () => {
  it.each([
    'I expect him to be on full hours and duties by 7 December.',
    'He should be doing his whole job again in eight weeks.',
    'From 2 November half days for two weeks, then normal hours.',
    'The restrictions can be lifted after four weeks.',
  ])('is said in: %s', (text) => {
    expect(saysWhen(text)).toBe(true);
  });

  it.each([
    'Full duties will follow in due course.',
    'He hopes to be on full duties by January.',
    'His surgeon expects him to be on full duties by January.',
    'He is not yet fit for full duties.',
    'He should be back on 9 November, his usual duties some time after that.',
  ])('is not said in: %s', (text) => {
    expect(saysWhen(text)).toBe(false);
  });
});
