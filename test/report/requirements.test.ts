import { expect, test } from 'vitest';
import { AUDIENCES, REPORT_KINDS } from '../../src/report/report.ts';
import { type Element, requirement } from '../../src/report/requirements.ts';
import { reportOf } from '../support/report.ts';

const ELEMENTS: readonly Element[] = ['fitness', 'return', 'attendance', 'advice', 'next-step'];

test('a report on a long absence must give fitness, return, advice and next step', () => {
  const report = reportOf('He is off work.', { kind: 'long-term-absence' });
  expect(ELEMENTS.filter((element) => requirement(report, element) === 'must')).toEqual(['fitness', 'return', 'advice', 'next-step']);
});

test('only a report on short absences must give a view of future attendance', () => {
  const kinds = REPORT_KINDS.filter((kind) => requirement(reportOf('He is at work.', { kind }), 'attendance') === 'must');
  expect(kinds).toEqual(['short-term-absence']);
});

test('no report to the treating doctor is held to what a manager needs', () => {
  for (const kind of REPORT_KINDS) {
    const report = reportOf('He is off work.', { kind, audience: 'gp' });
    expect(ELEMENTS.map((element) => requirement(report, element))).toEqual(ELEMENTS.map(() => 'none'));
  }
});

test('no other reader is promised more than the manager', () => {
  const weight = { none: 0, may: 1, must: 2 };
  for (const kind of REPORT_KINDS)
    for (const audience of AUDIENCES)
      for (const element of ELEMENTS) {
        const asked = weight[requirement(reportOf('He is off work.', { kind, audience }), element)];
        expect(asked).toBeLessThanOrEqual(weight[requirement(reportOf('He is off work.', { kind }), element)]);
      }
});
