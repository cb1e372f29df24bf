import { describe, expect, test } from 'vitest';
import { messageOf } from '../../src/lint/message.ts';
import { type AnyRule, type Companions, defineRule } from '../../src/lint/rule.ts';
import { lint, MisuseError } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../../src/lint/settings.ts';
import { reportOf } from '../support/report.ts';

const ALONE: Companions = { templates: [], others: [], previous: undefined, referral: undefined };
const settings = (rules: Record<string, Partial<RuleSetting>>, more: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...more,
  rules: new Map(Object.entries(rules).map(([id, set]) => [id, { level: undefined, options: {}, ...set }])),
});

/** Reports every place where one of the words stands. */
const words = (id: string, wanted: string, more: Partial<AnyRule> = {}) =>
  defineRule({
    id,
    group: 'readable',
    severity: 'warning',
    scope: 'span',
    summary: '',
    options: { also: { type: 'strings', default: [], description: 'more words' } },
    messages: { found: 'A word stands here[[: “{{word}}”]].', other: 'Another.' },
    check(report, context) {
      for (const word of [wanted, ...(context.options.also as readonly string[])]) {
        for (let at = report.text.indexOf(word); at >= 0; at = report.text.indexOf(word, at + 1)) {
          context.report({ span: { start: at, end: at + word.length }, messageId: 'found', data: { word } });
        }
      }
    },
    ...more,
  }) as AnyRule;

const report = reportOf('# Report\n\nHe lifts boxes and stacks boxes.\n\nShe drives.\n');
const told = (rules: readonly AnyRule[], set: Settings = DEFAULT_SETTINGS) =>
  lint(report, rules, set, ALONE).findings.map((found) => `${found.start.line}:${found.start.column} ${found.level} ${found.rule.id}`);

describe('running rules', () => {
  test('findings know their rule, level and place, and stand in the order of the text', () => {
    expect(told([words('b', 'drives'), words('a', 'boxes')])).toEqual(['3:10 warning a', '3:27 warning a', '5:5 warning b']);
  });

  test('at one place the order is by rule id, whatever order the rules run in', () => {
    expect(told([words('b', 'boxes'), words('a', 'boxes')])).toEqual(told([words('a', 'boxes'), words('b', 'boxes')]));
  });

  test('a rule that is off does not run', () => {
    const never = { ...words('a', 'boxes'), check: () => expect.fail('it ran') };
    expect(lint(report, [never], settings({ a: { level: 'off' } }), ALONE)).toMatchObject({ findings: [], crashes: [] });
  });

  test('a level that was set holds for all findings of the rule, also those with a level of their own', () => {
    const own = words('a', 'x', { check: (_, { report }) => report({ span: { start: 0, end: 1 }, messageId: 'found', level: 'info' }) });
    expect(told([own])).toEqual(['1:3 info a']);
    expect(told([own], settings({ a: { level: 'error' } }))).toEqual(['1:3 error a']);
  });

  test('options are the defaults where nothing was set', () => {
    expect(told([words('a', 'boxes')], settings({ a: { options: { also: ['drives'] } } }))).toEqual([
      '3:10 warning a',
      '3:27 warning a',
      '5:5 warning a',
    ]);
  });

  test('the same finding twice is one', () => {
    const twice = words('a', 'x', {
      check: (_, { report }) => {
        for (const messageId of ['found', 'found', 'other']) report({ span: { start: 0, end: 1 }, messageId });
      },
    });
    expect(told([twice])).toHaveLength(2);
  });
});

describe('a rule that breaks', () => {
  const breaks = words('breaks', '', {
    check: (_, { report }) => {
      report({ span: { start: 0, end: 1 }, messageId: 'found' });
      throw new Error('Mr Doyle');
    },
  });

  test('is recorded, and the others go on', () => {
    const { findings, crashes } = lint(report, [breaks, words('a', 'drives')], DEFAULT_SETTINGS, ALONE);
    expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['breaks']);
    expect(findings.map(({ rule }) => rule.id)).toEqual(['a']);
  });

  test.each([
    ['an unknown message', { span: { start: 0, end: 1 }, messageId: 'nothing' }],
    ['an empty place', { span: { start: 3, end: 3 }, messageId: 'found' }],
    ['a place behind the end', { span: { start: 0, end: 9999 }, messageId: 'found' }],
    ['a place before the start', { span: { start: -1, end: 4 }, messageId: 'found' }],
    ['a place that is no number', { span: { start: Number.NaN, end: 4 }, messageId: 'found' }],
    ['a place between characters', { span: { start: 0.5, end: 4 }, messageId: 'found' }],
    ['a place made of words', { span: { start: 'drives' as never, end: 4 }, messageId: 'found' }],
    ['a message that every object has', { span: { start: 0, end: 1 }, messageId: 'toString' }],
    ['a level that there is not', { span: { start: 0, end: 1 }, messageId: 'found', level: 'drives' as never }],
    [
      'a suggestion behind the end',
      { span: { start: 0, end: 1 }, messageId: 'found', suggestions: [{ desc: 'x', span: { start: 0, end: 9999 }, text: '' }] },
    ],
    [
      'a fix behind the end',
      { span: { start: 0, end: 1 }, messageId: 'found', fix: { desc: 'x', span: { start: 9998, end: 9999 }, text: '' } },
    ],
  ])('%s is a defect of the rule, told without a word of the report', (_what, finding) => {
    const wrong = words('wrong', '', { check: (_, context) => context.report(finding) });
    const [crash, ...more] = lint(report, [wrong], DEFAULT_SETTINGS, ALONE).crashes;
    expect(more).toEqual([]);
    expect(crash?.cause).toBeInstanceOf(MisuseError);
    expect(String(crash?.cause)).not.toMatch(/drives|boxes/);
  });

  test('a rule that goes on and on is stopped, and one that nobody waits for is told of', () => {
    const endless = words('endless', '', {
      check: (_, context) => {
        for (;;) context.report({ span: { start: 0, end: 1 }, messageId: 'found' });
      },
    });
    const late = words('late', '', { check: (() => Promise.reject(new Error('later'))) as never });
    const { findings, crashes } = lint(report, [endless, late, words('a', 'drives')], DEFAULT_SETTINGS, ALONE);
    expect(crashes.map(({ cause }) => (cause as Error).message)).toEqual([
      'it made more than 10000 findings in one report',
      'its check is async, and a check must have reported everything when it returns',
    ]);
    expect(findings.map(({ rule }) => rule.id)).toEqual(['a']);
  });
});

test('stages are timed where somebody asks', () => {
  const timed: string[] = [];
  lint(report, [words('a', 'boxes')], DEFAULT_SETTINGS, ALONE, (what, work) => {
    timed.push(what);
    return work();
  });
  expect(timed).toEqual(['a', 'settling']);
});

test('related places and suggestions come along', () => {
  const rich = words('a', '', {
    check: (_, { report }) =>
      report({
        span: { start: 0, end: 6 },
        messageId: 'found',
        data: { word: 'Report' },
        related: [{ span: { start: 7, end: 9 }, note: 'said here as well' }],
        suggestions: [{ desc: 'Say it plainly', span: { start: 0, end: 6 }, text: 'Letter' }],
      }),
  });
  const [found] = lint(report, [rich], DEFAULT_SETTINGS, ALONE).findings;
  expect(found?.related[0]).toMatchObject({ note: 'said here as well', start: { line: 3, column: 1 } });
  expect(found?.suggestions[0]?.text).toBe('Letter');
  expect(found && messageOf(found, true)).toBe('A word stands here: “Report”.');
});
