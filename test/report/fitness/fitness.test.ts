import { describe, expect, it } from 'vitest';
import { fitnessStatements } from '../../../src/report/fitness/fitness.ts';
import { reportOf } from '../../support/report.ts';

const told = (text: string) => fitnessStatements(reportOf(`# Report\n\nReport date: 14 October 2026\n\n## Opinion\n\n${text}\n`));
const own = (text: string) => told(text).filter(({ view, endorsed }) => view === 'author' || endorsed);

describe('the author says whether the person is fit now', () => {
  it.each([
    [true, 'He is fit for his job with adjustments.'],
    [true, 'I consider him able to carry out his job if lifting is kept under 5 kg.'],
    [true, 'Health does not stand in the way of his working.'],
    [true, 'He could do desk work now.'],
    [true, 'Cleared for full duty, no restrictions.'],
    [true, 'Work status: light duty.'],
    [true, '☐ Unfit ☑ Fit with restrictions'],
    [true, 'Is he fit for his role? Yes.'],
    [false, 'He is not fit for any work.'],
    [false, 'He is too unwell to be at work.'],
    [false, 'The round is beyond him at present.'],
    [false, 'He is incapable of driving the van.'],
    [false, 'He will be unfit for the next eight weeks.'],
    [false, 'When I assessed him he was not fit for his post.'],
    [false, 'I agree with his GP that he is unfit for work.'],
    [false, 'He will never be fit for this job again.'],
  ])('%s: %s', (fit, text) => {
    expect(own(text)[0]?.fit).toBe(fit);
  });

  it('in a row of a table', () => {
    expect(own('| Task | Outcome |\n|---|---|\n| Driving | Unfit |\n| Office work | Fit |').map(({ fit }) => fit)).toEqual([false, true]);
  });
});

describe('nobody says it', () => {
  it.each([
    'He should be able to come back on 2 November.',
    'He will be fit from 2 November.',
    'He was fit for work when I last saw him, in March.',
    'If he is fit by July he can help with the stocktake.',
    'Whether he is fit is a matter for his GP.',
    'He is fit to attend a meeting next week.',
    'He keeps fit by swimming.',
    'He had a fit in 2019.',
    'A chair that fits him is advised.',
    'Outcome: ☐ Fit ☐ Fit with adjustments ☐ Unfit',
    'Fit / Fit with adjustments / Unfit (delete as appropriate)',
    'He can walk for half an hour and sit for an hour.',
    'Staff must be fit to climb ladders.',
    'He may not be able to work at height in later years.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['employee', 'He feels fit for his job.'],
    ['certificate', 'His fit note says that he is not fit for work.'],
    ['clinician', 'His surgeon says that he is fit for light work.'],
    ['manager', 'You feel that he is unable to do his job.'],
    ['population', 'Most people are unfit for heavy work after this operation.'],
  ])('only the %s: %s', (view, text) => {
    expect(told(text).map((statement) => statement.view)).toEqual([view]);
  });
});
