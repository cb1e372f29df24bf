import { describe, expect, test } from 'vitest';
import { describeFacts, type FactLine } from '../../src/report/describe.ts';
import { reportOf } from '../support/report.ts';

const flat = (lines: readonly FactLine[], depth = 0): string[] =>
  lines.flatMap((line) => [
    `${'  '.repeat(depth)}${line.label}: ${line.value ?? '-'} (${line.sureness}${line.line === undefined ? '' : `, line ${line.line}`})`,
    ...flat(line.more, depth + 1),
  ]);

describe('facts as a user reads them', () => {
  test('each with its line, and what is missing as not found', () => {
    const report = reportOf(`# Report

Employee: Mr Jo Hill
Date of report: 8 May 2025

He has been absent since 3 March.

## Your questions

**1. When will he return?**

On 2 June.

**2. Can he drive?**
`);
    expect(flat(describeFacts(report))).toEqual([
      'kind: long-term-absence (inferred, line 6)',
      'jurisdiction: uk (inferred)',
      'audience: manager (inferred)',
      'employee: Mr Jo Hill (stated, line 3)',
      '  job title: - (not found)',
      '  pronoun: he (stated)',
      'author: - (not found)',
      '  qualification: - (not found)',
      '  role: - (not found)',
      '  phone: - (not found)',
      '  email: - (not found)',
      'client: - (not found)',
      'manager: - (not found)',
      'referral date: - (not found)',
      'assessment date: - (not found)',
      'report date: 2025-05-08 (stated, line 4)',
      'absence: absent now (stated, line 6)',
      '  first day: 2025-03-03 (stated)',
      'question 1: When will he return? (stated, line 10)',
      '  answer: On 2 June. (stated, line 12)',
      'question 2: Can he drive? (stated, line 14)',
      '  answer: - (not found)',
    ]);
  });
});
