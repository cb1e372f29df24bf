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

  test('excuse a sentence or paragraph that is one from end to end, and no longer one', () => {
    const [term] = termsOfArt(report);
    const exactly = report.text.slice(term!.start, term!.end);
    expect(found(exactly, 'sentence', true)).toBe(0);
    expect(found(exactly.slice(1, -1), 'sentence', true)).toBe(0);
    expect(found(report.text.slice(term!.start, term!.end + 1), 'sentence', true)).toBe(1);
    expect(found(report.text.slice(term!.start - 1, term!.end), 'sentence', true)).toBe(1);
  });

  test('are out of reach where a rule touches them with one character, and not where it ends beside them', () => {
    const [term] = termsOfArt(report);
    const { start, end } = term!;
    const touching = (from: number, to: number) => found(report.text.slice(from, to), 'span', true);
    expect(touching(start - 10, start + 1)).toBe(0);
    expect(touching(end - 1, end + 10)).toBe(0);
    expect(touching(start - 1, start)).toBe(1);
    expect(touching(end, end + 1)).toBe(1);
  });

  test('are kept from the rule of style alone, where other rules find them too', () => {
    const rule = (id: string, style: boolean) =>
      defineRule({
        id,
        group: 'readable',
        severity: 'info',
        scope: 'span',
        style,
        summary: '',
        options: {},
        messages: { found: 'Found.' },
        check: ({ text }, context) =>
          context.report({ span: { start: text.indexOf('substantial'), end: text.length }, messageId: 'found' }),
      }) as AnyRule;
    const { findings } = lint(report, [rule('of-style', true), rule('other', false)], DEFAULT_SETTINGS, {
      templates: [],
      others: [],
      previous: undefined,
      referral: undefined,
    });
    expect(findings.map(({ rule: { id } }) => id)).toEqual(['other']);
  });

  test('use up no instruction that silences a rule which would not have spoken', () => {
    const text = `# Report\n\n<!-- ohlint-disable a -->\n\n${report.text.split('\n')[1]}\n`;
    const silenced = reportOf(text);
    const rule = defineRule({
      id: 'a',
      group: 'readable',
      severity: 'info',
      scope: 'span',
      style: true,
      summary: '',
      options: {},
      messages: { found: 'Found.' },
      check: ({ text: words }, context) => {
        const start = words.indexOf('substantial');
        context.report({ span: { start, end: start + 11 }, messageId: 'found' });
      },
    }) as AnyRule;
    const settings = { ...DEFAULT_SETTINGS, reportUnusedDirectives: true };
    const { findings, suppressions } = lint(silenced, [rule], settings, {
      templates: [],
      others: [],
      previous: undefined,
      referral: undefined,
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(['unused']);
    expect(suppressions()).toMatchObject([{ state: 'unused', findings: {} }]);
  });
});
