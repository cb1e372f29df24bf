import { describe, expect, test } from 'vitest';
import { isToldAs, opinionSentences } from '../../src/language/author-opinion.ts';
import { reportOf } from '../support/report.ts';

const opinions = (markdown: string) => [...opinionSentences(reportOf(markdown))].map((sentence) => sentence.text);

describe('what occupational health itself says', () => {
  test.each([
    'In my opinion she is fit for desk work.',
    'I expect her back on 1 June.',
    'Further absence is unlikely.',
    'I recommend four weeks of half days.',
    'Please let her use the lift.',
    'She is not fit to drive.',
  ])('is an opinion: %s', (text) => {
    expect(opinions(`# Report\n\n## Health\n\n${text}\n`)).toEqual([text]);
  });

  test.each([
    'She told me that she is not fit to drive.',
    'She went home in tears.',
    'You say that her work has suffered.',
    'Please see above.',
    'Is she likely to come back?',
  ])('is none: %s', (text) => {
    expect(opinions(`# Report\n\n## Health\n\n${text}\n`)).toEqual([]);
  });

  test('a plain statement of now counts where opinions are looked for, and nowhere else', () => {
    expect(opinions('# Report\n\n## Opinion\n\nShe can sit for an hour.\n')).toHaveLength(1);
    expect(opinions('# Report\n\n## Consent\n\nShe can sit for an hour.\n')).toHaveLength(0);
  });
});

test('half of a sentence told as somebody’s is their account', () => {
  const report = reportOf('She sleeps badly. She says that she sleeps badly.');
  const [own, told] = report.prose;
  expect(isToldAs(report, own!, 'employee')).toBe(false);
  expect(isToldAs(report, told!, 'employee')).toBe(true);
  expect(isToldAs(report, told!, 'manager')).toBe(false);
});
