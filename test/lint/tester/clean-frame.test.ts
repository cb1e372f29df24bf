import { expect, test, vi } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { frame } from '../../../src/lint/tester/frame.ts';
import { reportOf } from '../../support/report.ts';

// The patterns of all rules are compiled here for the first time.
vi.setConfig({ testTimeout: 60_000 });

test('the frame is clean under every rule', () => {
  const report = reportOf(frame('').markdown);
  const { findings, crashes } = lint(report, rules, DEFAULT_SETTINGS, {
    templates: [],
    others: [],
    previous: undefined,
    referral: undefined,
  });
  const told = findings.map(({ rule, span }) => `${rule.id}: ${span && report.text.slice(span.start, span.end)}`);
  expect([...crashes.map(({ ruleId }) => `${ruleId} broke`), ...told]).toEqual([]);
});
