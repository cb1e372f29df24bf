import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyRule, defineRule, type Finding } from '../../../src/lint/rule.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { reportOf } from '../../support/report.ts';

const report = reportOf('# Report\n\nHe lifts boxes and stacks boxes.\n');
const none = { templates: [], others: [], previous: undefined, referral: undefined };
const rule = (id: string, findings: readonly Finding[]) =>
  defineRule({
    id,
    group: 'readable',
    severity: 'warning',
    scope: 'span',
    summary: '',
    options: {},
    messages: { a: '{{n}}', b: '{{n}}' },
    check: (_, context) => {
      for (const finding of findings) context.report(finding as never);
    },
  }) as AnyRule;
const told = (...rules: readonly AnyRule[]) =>
  lint(report, rules, DEFAULT_SETTINGS, none).findings.map(
    ({ rule: { id }, messageId, span, data }) => `${span?.start}-${span?.end} ${id} ${messageId}${data.n ?? ''}`,
  );
const at = (start: number, end: number, messageId = 'a', data = {}): Finding => ({ span: { start, end }, messageId, data });

/** In the order in which they are told: place, end of the place, rule, message, what the message is filled with. */
const SORTED: readonly [string, Finding][] = [
  ['z', at(0, 6)],
  ['x', at(7, 9)],
  ['y', at(7, 9)],
  ['x', at(7, 15)],
  ['x', at(7, 15, 'b')],
  ['y', at(7, 15, 'a')],
  ['x', at(10, 12)],
];

test('findings stand by place, by end, by rule and by message, in whatever order they were made', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['x', 'y', 'z'], { minLength: 3 }), fc.shuffledSubarray([...SORTED], { minLength: 7 }), (ids, made) => {
      const rules = ids.map((id) =>
        rule(
          id,
          made.filter(([own]) => own === id).map(([, finding]) => finding),
        ),
      );
      expect(told(...rules)).toEqual(SORTED.map(([id, { span, messageId }]) => `${span.start}-${span.end} ${id} ${messageId}`));
    }),
  );
});

test('of the same message at the same place the first is told, and one alone', () => {
  expect(told(rule('x', [at(0, 6, 'a', { n: 2 }), at(0, 6, 'a', { n: 1 })]))).toEqual(['0-6 x a2']);
});

test('where any part of it differs a finding is another one', () => {
  const all = [at(0, 6), at(0, 5), at(1, 6), at(0, 6, 'b')];
  expect(told(rule('x', all), rule('y', all))).toHaveLength(8);
});
