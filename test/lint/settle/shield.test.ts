import { describe, expect, test } from 'vitest';
import { termsOfArt } from '../../../src/language/terms-of-art.ts';
import { type AnyRule, defineRule, type Scope } from '../../../src/lint/rule.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { reportOf } from '../../support/report.ts';

const report = reportOf(
  '# Report\n\nThe condition has a substantial and long-term adverse effect on his day-to-day activities, and he should utilise the lift.\n',
);
const found = (words: string, scope: Scope, style: boolean) => {
  const start = report.text.indexOf(words);
  const rule = defineRule({
    id: 'a',
    group: 'readable',
    severity: 'info',
    scope,
    style,
    summary: '',
    options: {},
    messages: { found: 'Found.' },
    check: (_, context) => context.report({ span: { start, end: start + words.length }, messageId: 'found' }),
  }) as AnyRule;
  return lint(report, [rule], DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined }).findings.length;
};

describe('terms of art', () => {
  test('there is one in the example, so the tests below can fail', () => {
    expect(
      termsOfArt(report)
        .map(({ start, end }) => report.text.slice(start, end))
        .join('|'),
    ).toContain('substantial');
  });

  test('are out of reach of a rule of style', () => {
    expect(found('substantial', 'span', true)).toBe(0);
    expect(found('utilise', 'span', true)).toBe(1);
  });

  test('are in reach of all other rules', () => {
    expect(found('substantial', 'span', false)).toBe(1);
  });

  test('do not excuse the sentence around them', () => {
    expect(found(report.text.slice(report.text.indexOf('The condition')).trim(), 'sentence', true)).toBe(1);
  });
});
