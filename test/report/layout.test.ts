import { describe, expect, test } from 'vitest';
import type { BlockRole, Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

/** The role of the block that begins with these words. */
function roleOf(report: Report, start: string): BlockRole | undefined {
  const block = report.blocks.find((entry) => report.text.slice(entry.start, entry.end).startsWith(start));
  return block && report.roles[block.index];
}

const names = (report: Report) => report.sections.map((section) => section.name);

const TABLE = `# Occupational health report

Private and confidential

| | |
|---|---|
| Employee | Mrs Dinah Cole |
| Job title | Dispatch clerk |
| Date of assessment | 12 May 2026, by telephone |
| Date of report | 13 May 2026 |
| Report to | Mr Ivor Lane, Dispatch Manager |
| Fitness for work | Fit with adjustments |

## Summary

- Fit with adjustments from today.

## Advice

| Week beginning | Hours |
|---|---|
| 18 May | Half days |

Please ask one colleague to ring her each Friday.

Anna Frost RGN SCPHN (OH)
Occupational Health Adviser
`;

describe('a report with a header table', () => {
  const report = reportOf(TABLE);

  test('title, marking, fields, headings, prose and signature are told apart', () => {
    expect(roleOf(report, 'Occupational health report')).toBe('title');
    expect(roleOf(report, 'Private and confidential')).toBe('address');
    expect(roleOf(report, 'Employee')).toBe('field');
    expect(roleOf(report, 'Mr Ivor Lane')).toBe('field');
    expect(roleOf(report, 'Summary')).toBe('heading');
    expect(roleOf(report, 'Fit with adjustments from')).toBe('prose');
    expect(roleOf(report, 'Anna Frost')).toBe('signature');
  });

  test('what occupational health concludes in the header table is its own words', () => {
    expect(roleOf(report, 'Fit with adjustments')).toBe('prose');
  });

  test('cells of a table in the body are prose, and those that head it are not', () => {
    expect(roleOf(report, '18 May')).toBe('prose');
    expect(roleOf(report, 'Half days')).toBe('prose');
    expect(roleOf(report, 'Week beginning')).toBe('heading');
  });

  test('sections have their names, and the header is one', () => {
    expect(names(report)).toEqual(['header', 'summary', 'advice']);
    expect(report.section('header')?.heading?.index).toBe(0);
  });

  test('rows are read whole, with what heads them', () => {
    const row = report.rows.find((entry) => entry.section.name === 'advice')!;
    expect(row.text).toBe('18 May\nHalf days');
    expect(row.role).toBe('prose');
    expect(row.header.map((cell) => report.text.slice(cell.start, cell.end))).toEqual(['Week beginning', 'Hours']);
    expect(report.rows[0]!.role).toBe('field');
  });

  test('only prose counts as the body', () => {
    const counted = report.prose.map((sentence) => sentence.text);
    expect(counted).toEqual([
      'Fitness for work',
      'Fit with adjustments',
      'Fit with adjustments from today.',
      '18 May',
      'Half days',
      'Please ask one colleague to ring her each Friday.',
    ]);
    expect(report.bodyWords).toBe(3 + 3 + 5 + 2 + 2 + 9);
  });
});

const LETTER = `Fell View Occupational Health
Unit 2, Mill Lane
Kendal LA9 1AA

Our ref: FV/118

4 June 2025

Mr Owen Pratt
Works Manager
Brathay Timber Ltd

IN CONFIDENCE

Dear Mr Pratt

**Re: Mr Luke Tyson, Sawyer**

Thank you for referring Mr Tyson, whom I saw on 2 June. He has been off since 6 May.

You asked me three things.

> When is he likely to return?

I expect him back on 30 June.

> Is there anything we should change?

No.

Could one of you ring him each Friday until then?

Yours sincerely

Dr Nora Platt MFOM
Consultant Occupational Physician
01632 960 118

cc: Mr Tyson
`;

describe('a letter', () => {
  const report = reportOf(LETTER);

  test.each([
    ['Fell View', 'address'],
    ['4 June', 'address'],
    ['Mr Owen', 'address'],
    ['IN CONF', 'address'],
    ['Dear', 'address'],
    ['Re: Mr', 'address'],
    ['Thank you', 'prose'],
    ['When is he', 'question'],
    ['I expect', 'prose'],
    ['Is there', 'question'],
    ['No.', 'prose'],
    ['Could one', 'prose'],
    ['Yours', 'signature'],
    ['Dr Nora', 'signature'],
    ['01632', 'signature'],
    ['cc:', 'address'],
  ] as const)('%s … is %s', (start, role) => {
    expect(roleOf(report, start)).toBe(role);
  });

  test('has its address apart and one body', () => {
    expect(names(report)).toEqual(['header', 'body']);
    expect(report.section('body')?.heading).toBeUndefined();
  });

  test('advice put as a question stays the author’s own', () => {
    const own = report.sentences.find((sentence) => sentence.text.startsWith('Could one'))!;
    expect([own.prose, own.question]).toEqual([true, true]);
  });
});

describe('a memo', () => {
  const report = reportOf(`MEMO

To: Gail Ames, HR
From: T. Rook, Occupational Health Nurse
Date: 3.2.26
Re: Ben Farr, Fitter

Gail

Thanks for sending Ben along. He is fit for the bench.

Ring me if you like.

T. Rook
`);

  test('its lines are fields and its greeting is an address', () => {
    expect(['MEMO', 'To:', 'From:', 'Re:', 'Gail', 'Thanks', 'T. Rook'].map((start) => roleOf(report, start))).toEqual([
      'title',
      'field',
      'field',
      'field',
      'address',
      'prose',
      'signature',
    ]);
  });
});

describe('headings that are none to the file', () => {
  test('bold lines, capital lines, known words on a line of their own, numbers that became a list', () => {
    const report = reportOf(`**OCCUPATIONAL HEALTH REPORT**

Employee: Ms Ada Bell

**Current position**

She is off.

OPINION

She is not fit.

Recommendations:

- Shorter days.

1. Review

I will see her in May.
`);
    expect(names(report)).toEqual(['header', 'health', 'fitness', 'advice', 'next-step']);
    expect(roleOf(report, 'Recommendations')).toBe('heading');
  });

  test('a bold line that tells something is no heading', () => {
    const report = reportOf(`# Report

**Not fit until 3 May**

**He described the following:**

- pain

**Fit with adjustments**

**Outcome: fit for the post.**
`);
    expect(['Not fit', 'He described', 'Fit with', 'Outcome'].map((start) => roleOf(report, start))).toEqual([
      'prose',
      'prose',
      'prose',
      'prose',
    ]);
  });

  test('run-in labels open sections that have no heading, and are no prose themselves', () => {
    const report = reportOf(`# Report

## Opinion

**Fitness.** In my view he is fit.

**Outlook.** I expect no change.

**Equality Act** I think it does not apply.

## Advice

Please carry on.
`);
    expect(names(report)).toEqual(['header', 'fitness', 'prognosis', 'disability', 'advice']);
    expect(report.prose.map((sentence) => sentence.text)).toEqual([
      'In my view he is fit.',
      'I expect no change.',
      'I think it does not apply.',
      'Please carry on.',
    ]);
    const place = report.placeFor('prognosis');
    expect(report.text.slice(place.start, place.end)).toBe('Outlook');
  });

  test('a single label speaks for its paragraph and list, and then its surroundings go on', () => {
    const report = reportOf(`## Advice

Please move the desk.

Recall: May 2027.

A fan would help.
`);
    expect(names(report)).toEqual(['advice', 'next-step', 'advice']);
  });

  test('a label under the summary is a line of the summary', () => {
    const report = reportOf(`## Summary

Fitness: fit with adjustments.

Review: none.
`);
    expect(names(report)).toEqual(['summary']);
  });

  test('a subheading that says nothing of its own stands under the one above', () => {
    const report = reportOf(`## Recommendations

### Week 1

Half days.

### Review

In May.

## Something else

Text.
`);
    expect(names(report)).toEqual(['advice', 'advice', 'next-step', 'body']);
  });
});

describe('places', () => {
  test('a missing thing points at its heading, else at the first line of the body', () => {
    const report = reportOf(`# Report

Employee: Mr Jo Hill

He is fit.

## Advice

None.
`);
    const at = (place: { start: number; end: number }) => report.text.slice(place.start, place.end);
    expect(at(report.placeFor('advice'))).toBe('Advice');
    expect(at(report.placeFor('consent'))).toBe('He is fit.');
    expect(at(report.placeFor('header'))).toBe('Report');
  });
});

describe('odd documents', () => {
  test('one line without a heading is the report', () => {
    const report = reportOf('He is fit for work');
    expect(report.prose.map((sentence) => sentence.text)).toEqual(['He is fit for work']);
    expect(names(report)).toEqual(['body']);
  });

  test('only a header is only a header', () => {
    const report = reportOf('Employee: Mr Jo Hill\nDate of report: 3 May 2025\n');
    expect(report.prose).toEqual([]);
    expect(report.bodyWords).toBe(0);
    expect(names(report)).toEqual(['header']);
  });

  test('page numbers and lines that come back on each page are not the author’s', () => {
    const page = (number: number) => `Confidential: page ${number} of 3\n\n`;
    const filler = ['He is fit.', 'He can lift.', 'He can walk.', 'He can drive.'].join('\n\n');
    const report = reportOf(`# Report\n\n${page(1)}${filler}\n\n${page(2)}${filler}\n\n${page(3)}${filler}\n`);
    expect(report.prose.some((sentence) => sentence.text.includes('page'))).toBe(false);
  });

  test('labelled lines in the body that conclude something are prose, each its own sentence', () => {
    const report = reportOf(`## Conclusion

Text before.

Fitness: not fit
Return: 3 June
Review: 1 June
`);
    expect(report.prose.map((sentence) => sentence.text)).toEqual(['Text before.', 'Fitness: not fit', 'Return: 3 June', 'Review: 1 June']);
  });

  test('a signature below a disclaimer, or above one, is a signature', () => {
    const report = reportOf(`# Report

He is fit.

Anna Frost RGN, Occupational Health Nurse

*This report is confidential and is not to be used for any other purpose.*
`);
    expect(roleOf(report, 'Anna')).toBe('signature');
    expect(roleOf(report, 'This report')).toBe('prose');
  });

  test.each(['12 High Street\nLeeds\nLS1 1AA', '12 High Street, Leeds LS1 1AA', 'Unit 4, Canal Road\nGalway\nH91 AB12'])(
    'a signature without a closing may have the address of the service beneath it: %s',
    (address) => {
      const report = reportOf(
        `# Report\n\nHe is fit.\n\nDr Anna Frost\nConsultant Occupational Physician\nMFOM\n\nNorthgate Occupational Health\n${address}\n`,
      );
      expect(roleOf(report, 'Dr Anna')).toBe('signature');
      expect(report.prose.map((sentence) => sentence.text)).toEqual(['He is fit.']);
      expect(report.facts.author?.value).toMatchObject({ name: 'Dr Anna Frost', qualification: 'MFOM' });
    },
  );

  test('a name and number in the middle of the body are prose', () => {
    const report = reportOf(`## Opinion

He is fit.

Anna Frost. T: 01632 960 118.

He can lift.
`);
    expect(roleOf(report, 'Anna')).toBe('prose');
  });
});
