import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/report/calendar.ts';
import { reportOf } from '../../support/report.ts';

describe('front matter', () => {
  test('says every fact, and wins over the text', () => {
    const report = reportOf(`---
kind: review
jurisdiction: ie
audience: gp
employee:
  name: Ms Ada Bell
  job-title: Welder
  pronouns: they/them
client: Ames Tools Ltd
manager: Mr Owen Pratt
author:
  name: Dr Nora Platt
  qualification: MBBS MFOM
  role: Occupational Physician
  phone: 01632960142
  email: n.platt@example.com
referral-date: 2026-04-30
assessment-date: 8 May 2026
report-date: 2026-05-11
absence: at-work
---

# Report

Employee: Mr Jo Hill
Date of report: 1 January 2020

He has been absent since 3 March.
`);
    const { facts } = report;
    expect(facts.kind).toEqual({ value: 'review', sureness: 'stated', span: undefined });
    expect(facts.jurisdiction.value).toBe('ie');
    expect(facts.audience.value).toBe('gp');
    expect(facts.employee?.value).toMatchObject({ name: 'Ms Ada Bell', pronoun: 'they', jobTitle: { value: 'Welder' } });
    expect(facts.author?.value).toEqual({
      name: 'Dr Nora Platt',
      qualification: 'MBBS MFOM',
      role: 'Occupational Physician',
      phone: '01632960142',
      email: 'n.platt@example.com',
    });
    expect(facts.client?.value).toBe('Ames Tools Ltd');
    expect(facts.manager?.value).toBe('Mr Owen Pratt');
    expect([facts.referralDate, facts.assessmentDate, facts.reportDate].map((fact) => isoOf(fact!.value))).toEqual([
      '2026-04-30',
      '2026-05-08',
      '2026-05-11',
    ]);
    expect(facts.absence).toMatchObject({ value: { status: 'at-work' }, sureness: 'stated' });
    expect(report.problems).toEqual([]);
  });

  test('plain values do for a person, and keys may be written as one likes', () => {
    const { facts } = reportOf('---\nEmployee: Ms Ada Bell\nauthor: Dr Nora Platt MFOM\nReport Date: 11/05/2026\n---\n\nShe is fit.\n');
    expect(facts.employee?.value.surname).toBe('Bell');
    expect(facts.author?.value).toMatchObject({ name: 'Dr Nora Platt', qualification: 'MFOM' });
    expect(isoOf(facts.reportDate!.value)).toBe('2026-05-11');
  });

  test.each([
    ['kind: [review\nemployee: "Ms Ada Bell\n'],
    ['- a list\n- of things\n'],
    ['just words\n'],
    ['&a [*a, *a, *a]\n'],
    ['a: b: c\n'],
    [': : :\n'],
  ])('that cannot be used is told, never fatal, and without its words: %j', (yaml) => {
    const report = reportOf(`---\n${yaml}---\n\nMr Jo Hill has been absent since 3 May 2025.\n`);
    expect(report.facts.employee?.value.name).toBe('Mr Jo Hill');
    expect(report.problems.length).toBeGreaterThan(0);
    for (const problem of report.problems) expect(problem).not.toMatch(/Ada|Bell|things|just/);
  });

  test('values that are none of ours are told and set aside', () => {
    const report = reportOf('---\nkind: novel\naudience: everyone\n---\n\nHe has been absent since 3 May 2025.\n');
    expect(report.facts.kind.value).toBe('long-term-absence');
    expect(report.problems).toHaveLength(2);
    expect(report.problems[0]).toMatch(/kind that ohlint does not know.*long-term-absence/);
    expect(report.problems.join()).not.toContain('novel');
  });

  test('empty front matter is none', () => {
    expect(reportOf('---\n\n---\n\nHe is fit.\n').problems).toEqual([]);
    expect(reportOf('---\nkind:\n---\n\nHe is fit.\n').problems).toEqual([]);
  });
});
