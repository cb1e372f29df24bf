import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/report/calendar.ts';
import type { BlockRole, Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

const roleOf = (report: Report, start: string): BlockRole | undefined => {
  const block = report.blocks.find((entry) => report.text.slice(entry.start, entry.end).startsWith(start));
  return block && report.roles[block.index];
};
const names = (report: Report) => report.sections.map((section) => section.name).join(' ');

describe('shapes that reports come in', () => {
  test('a form whose sections are rows of the header table', () => {
    const report = reportOf(`# Management referral report

| | |
|---|---|
| Employee name | Mr Harun Aziz |
| Date of report | 4 March 2026 |
| Reason for referral | He was referred because he has been absent since 12 January 2026. |
| Current health | He tells me that his hand is stiff in the morning. |
| Fitness for work | In my opinion he is not fit for his role at present. |
| Next review | 1 April 2026 |

Dr Ilse Brandt MFOM
Occupational Physician
`);
    expect(names(report)).toBe('header background health fitness next-step');
    expect(roleOf(report, 'Fitness for work')).toBe('heading');
    expect(report.prose.map((sentence) => sentence.text)).toContain('In my opinion he is not fit for his role at present.');
    expect(report.facts.absence.value.status).toBe('absent');
    expect(report.facts.author?.value.name).toBe('Dr Ilse Brandt');
  });

  test('a table of one column is read like paragraphs', () => {
    const report = reportOf(`# Outcome report

| Employee: Ms Lena Fox |
|---|
| Fitness for work |
| Ms Fox is fit for work with adjustments. |
| Recommendations |
| A perching stool until 30 June. |
`);
    expect(names(report)).toBe('header fitness advice');
  });

  test('a US letter: colon after the salutation, stops after titles and firms, month first', () => {
    const report = reportOf(`Lakeshore Medicine
200 W. Adams St., Suite 1400
Chicago, IL 60606

May 21, 2025

Ms. Dana Brooks
HR Generalist
Great Lakes Stamping, Inc.

RE: Marcus Bell
Claim #: 88-104422

Dear Ms. Brooks:

I evaluated Mr. Bell on May 20, 2025. He has been off work since April 3, 2025.

Work Status: Released to modified duty effective May 22, 2025.

Restrictions:

- No lifting over 20 lbs.

Sincerely,

Maria Vega, MD, MPH
Medical Director
`);
    const { facts } = report;
    expect(names(report)).toBe('header body fitness advice');
    expect(facts.jurisdiction.value).toBe('us');
    expect(facts.employee?.value).toMatchObject({ title: 'Mr', surname: 'Bell' });
    expect(facts.client?.value).toBe('Great Lakes Stamping, Inc.');
    expect(facts.author?.value).toMatchObject({ qualification: 'MD, MPH', role: 'Medical Director' });
    expect([facts.assessmentDate, facts.reportDate].map((fact) => isoOf(fact!.value))).toEqual(['2025-05-20', '2025-05-21']);
    expect(isoOf(facts.absence.value.firstDay!)).toBe('2025-04-03');
  });

  test('an email', () => {
    const report = reportOf(`From: Kim Ash
Sent: 12 June 2025 16:04
To: Paul Rigby
Subject: OH outcome - Sonia Dale (Receptionist)

Hi Paul,

I spoke to Sonia this morning. She is fit to come back on Monday 16 June.

Best wishes,
Kim

Kim Ash RGN
OH Adviser | 01632 960 431
`);
    expect(['From', 'Subject', 'Hi Paul', 'I spoke', 'Kim', 'OH Adviser'].map((start) => roleOf(report, start))).toEqual([
      'field',
      'field',
      'address',
      'prose',
      'signature',
      'signature',
    ]);
    expect(report.facts.employee?.value.jobTitle?.value).toBe('Receptionist');
    expect(isoOf(report.facts.assessmentDate!.value)).toBe('2025-06-12');
    expect(report.facts.author?.value.phone).toBe('01632 960 431');
  });

  test('plain text from Word: tabs, capital headings, bullets, a page number', () => {
    const report = reportOf(
      `CALDER HEALTH LTD
Management Referral Report

PRIVATE AND CONFIDENTIAL

Employee name:\tMrs Hannah Okafor
Job title:\tWard Clerk
Date of report:\t11 June 2025

REASON FOR REFERRAL
She has been absent from work since 28 April 2025 with back pain. You would like to
know when she is likely to be back.

RECOMMENDATIONS
•\tFour hours a day in the first week.

CONSENT
Mrs Okafor has consented to the release of this report.

Yours sincerely

Dr A. J. Whelan
MBBS, MFOM
Page 1 of 1
`,
      {},
      'report.txt',
    );
    expect(names(report)).toBe('header background advice consent');
    expect(report.facts.employee?.value.jobTitle?.value).toBe('Ward Clerk');
    expect(report.facts.author?.value).toMatchObject({ name: 'Dr A. J. Whelan', qualification: 'MBBS, MFOM' });
    expect(report.prose.some((sentence) => /Page|PRIVATE/.test(sentence.text))).toBe(false);
  });

  test('a header whose labels lost their colons', () => {
    const report = reportOf(
      '**Name** Ms Tara Boyd  \n**Role** Teaching assistant  \n**Date of call** 3 March 2026  \n\nTara is at work.\n',
    );
    expect(['Name', 'Role', 'Date of call', 'Tara'].map((start) => roleOf(report, start))).toEqual(['field', 'field', 'field', 'prose']);
    expect(report.facts.employee?.value.jobTitle?.value).toBe('Teaching assistant');
  });

  test('conclusions among the fields stay prose, and the fields go on after them', () => {
    const report = reportOf(
      '# Status form\n\nPatient: Jo Hill\nWork status: modified duty\nNext visit: 3 June 2025\nProvider: Maria Vega, MD\n\nCall me.\n',
    );
    expect(['Patient', 'Work status', 'Next visit', 'Provider'].map((start) => roleOf(report, start))).toEqual([
      'field',
      'prose',
      'prose',
      'field',
    ]);
    expect(report.facts.author?.value.name).toBe('Maria Vega');
  });

  test('a date under a heading belongs to its section, not to the signature', () => {
    const report = reportOf('# Report\n\nHe is fit.\n\n## Next review\n\n27/6/2025\n\nDr Sue Pell\n');
    expect([roleOf(report, '27/6'), roleOf(report, 'Dr Sue')]).toEqual(['prose', 'signature']);
    expect(report.facts.reportDate).toBeUndefined();
  });

  test('questions in one paragraph are answered in a list', () => {
    const report = reportOf(
      '## Reason for referral\n\nYou have asked: 1) Is he fit for his role? 2) When will he be back?\n\n## Answers\n\n1) He is not fit at present.\n\n2) I expect him on 2 June.\n',
    );
    expect(report.facts.questions.map((question) => [question.text, question.answer.map((sentence) => sentence.text).join(' ')])).toEqual([
      ['Is he fit for his role?', 'He is not fit at present.'],
      ['When will he be back?', 'I expect him on 2 June.'],
    ]);
  });
});
