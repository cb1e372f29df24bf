import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/report/fitness/outlook.ts';
import { refusals } from '../../../src/report/fitness/refusals.ts';
import { returnStatements } from '../../../src/report/fitness/returns.ts';
import { reportOf } from '../../support/report.ts';

/** A plain report of 14 October 2026 on somebody who is absent and not fit, with a text in its opinion. */
function report(text: string) {
  return reportOf(`# Occupational health report

| | |
|---|---|
| Employee | Mrs Dilys Marchbank |
| Job title | Ward clerk |
| Report date | 14 October 2026 |

## Background

Mrs Marchbank has been off work since 3 August 2026.

## Opinion

In my opinion she is not fit for her work on the ward at present.

${text}

## Contact

Please ring me on 01632 960 214.
`);
}

/** What the text says of the return, without what the frame says. */
function told(text: string) {
  return returnStatements(report(text)).map(({ outlook, view, endorsed, times }) => ({
    outlook,
    view: endorsed ? 'endorsed' : view,
    times: times.map((time) => time.text),
  }));
}

describe('whose estimate it is', () => {
  it.each([
    ['author', 'I expect her to be fit on 2 November.'],
    ['author', 'She will be fit on 2 November.'],
    ['author', 'It is anticipated that she will return on 2 November.'],
    ['employee', 'She hopes to return on 2 November.'],
    ['employee', 'Her own aim is to be back on 2 November.'],
    ['employee', 'In her view she will be fit on 2 November.'],
    ['clinician', 'Her surgeon expects her to be fit on 2 November.'],
    ['clinician', 'She has been told by her consultant that she will be fit on 2 November.'],
    ['manager', 'You would like her back at work on 2 November.'],
    ['population', 'Most people are back at work within eight weeks.'],
    ['earlier', 'My last report gave her return as 2 November.'],
    ['endorsed', 'She hopes to return on 2 November, and I agree.'],
    ['endorsed', 'She hopes to return on 2 November. I think that realistic.'],
    ['endorsed', 'Most people are back at work within eight weeks, and I see no reason why she should differ.'],
    ['employee', 'She hopes to return on 2 November, which I think optimistic.'],
  ])('%s: %s', (view, text) => {
    expect(told(text)[0]?.view).toBe(view);
  });
});

describe('to what a time belongs', () => {
  it('is the return where nothing stands nearer', () => {
    expect(told('Her scan is on 20 October and I expect her back on 9 November.')).toEqual([
      { outlook: 'dated', view: 'author', times: ['9 November'] },
    ]);
  });

  it.each([
    'She sees the surgeon on 2 November.',
    'I will review her on 2 November.',
    'Her fixed-term contract ends on 2 November.',
    'Her symptoms may return within three months.',
    'She should not lift for six weeks.',
    'The effects have lasted 14 months, so the Equality Act may apply.',
    'Please return the form to me within a week.',
    'She is back from her holiday on 2 November.',
    'She is fit to attend a meeting on 2 November.',
    'When she is back she should start at ten for the first month.',
  ])('is something else: %s', (text) => {
    expect(told(text).filter(({ outlook }) => outlook === 'dated' || outlook === 'now')).toEqual([]);
  });
});

describe('what it says of when', () => {
  it.each([
    ['dated', 'She should be at her desk again by mid-November.'],
    ['dated', 'Another four weeks should see her back.'],
    ['dated', 'She will be fit six weeks after her operation on 19 October.'],
    ['dated', 'Modified duties from 26 October.'],
    ['now', 'She could return straight away if nobody asked her to lift.'],
    ['now', 'There is no medical reason why she should not work at the reception desk.'],
    ['now', 'She may come back as soon as you have found her a chair.'],
    ['permanent', 'She will never be fit for ward work again.'],
    ['permanent', 'There is no realistic prospect of her return to this post.'],
    ['bounded', 'She will not be back before the new year.'],
    ['past', 'I expect her to return on 28 September.'],
    ['vague', 'She should be back before too long.'],
    ['vague', 'She will come back when the grievance has been heard.'],
    ['vague', 'She will be fit when her symptoms allow.'],
  ])('%s: %s', (outlook, text) => {
    expect(told(text)[0]?.outlook).toBe(outlook);
  });

  it('takes the first time for the return and later ones for the way up', () => {
    const [statement] = told('She will be fit to return on 28 September, with full hours by 26 October.');
    expect(statement).toMatchObject({ outlook: 'past', times: ['28 September'] });
  });

  it('reads a plan in a table by its headers', () => {
    const text = '| Week beginning | Hours |\n|---|---|\n| 2 November | 12 |\n| 16 November | 20 |';
    expect(told(text).map(({ outlook }) => outlook)).toEqual(['dated', 'dated']);
  });

  it('reads what refers back to a day named before', () => {
    expect(told('Her certificate ends on 30 October. I expect her to be fit for work then.').at(-1)).toMatchObject({
      outlook: 'dated',
      view: 'author',
      times: ['30 October'],
    });
  });
});

describe('an estimate declined', () => {
  const declined = (text: string) =>
    refusals(report(text)).map(({ reason, advice }) => ({ reason: reason !== undefined, advice: advice?.text }));

  it('lacks its reason and its day, unless they stand with it', () => {
    expect(declined('I cannot say when she will be back.')).toEqual([{ reason: false, advice: undefined }]);
    expect(declined('I cannot say when she will be back, because her scan is not until 20 October.')).toEqual([
      { reason: true, advice: '20 October' },
    ]);
    expect(
      declined('It is too early to give a return date. She began treatment last week, and I will write to you by 4 November.'),
    ).toEqual([{ reason: true, advice: '4 November' }]);
  });

  it('does not take its own appointment for the reason', () => {
    expect(declined('I cannot say when she will be back. A further appointment has been made for 4 November.')).toEqual([
      { reason: false, advice: '4 November' },
    ]);
  });

  it('is about the return and not about the cause or the law', () => {
    expect(declined('I cannot say how much each of these has contributed to her illness.')).toEqual([]);
    expect(declined('I cannot say whether a tribunal would agree.')).toEqual([]);
  });

  it('does not mistake the times that it names for an estimate', () => {
    expect(outcomeOf(report('It is impossible to predict whether she will be back in six weeks or in six months.')).kind).toBe(
      'undated-deferral',
    );
  });
});

describe('what a manager learns', () => {
  it.each([
    ['missing', 'She has eight sessions of physiotherapy still to come.'],
    ['vague', 'The prognosis is good.'],
    ['undated-deferral', 'I am not in a position to give a return date.'],
    ['employee-view-only', 'Her fit note runs to 30 October.'],
    ['past-date', 'A return on 21 September is likely.'],
    ['estimate', 'I expect her back in six weeks.'],
  ])('%s: %s', (kind, text) => {
    expect(outcomeOf(report(text)).kind).toBe(kind);
  });

  it('is the estimate, whatever else is vague or passed on', () => {
    const text = 'She hopes to be back soon. Her GP has certified her until 30 October. I expect her to be fit on 16 November.';
    expect(outcomeOf(report(text)).kind).toBe('estimate');
  });

  it('needs a review with a lower limit', () => {
    expect(outcomeOf(report('She will not be fit before January.')).kind).toBe('vague');
    expect(outcomeOf(report('She will not be fit before January. I will review her on 16 December.')).kind).toBe('estimate');
  });
});
