import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/lint/finding.ts';
import { messageOf } from '../../src/lint/message.ts';
import { type AnyRule, type Companions, defineRule, type Finding, type Span } from '../../src/lint/rule.ts';
import { lint, MisuseError, type RuleMemory } from '../../src/lint/run.ts';
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

describe('what a rule reports', () => {
  const reported = (...findings: readonly Finding[]) => {
    const rule = words('a', '', {
      check: (_, context) => {
        for (const finding of findings) context.report(finding);
      },
    });
    const { findings: found, crashes } = lint(report, [rule], DEFAULT_SETTINGS, ALONE);
    expect(crashes).toEqual([]);
    return found;
  };
  const whole = { start: 0, end: report.text.length };

  test('may be the whole text, from its first character to its last', () => {
    expect(reported({ span: whole, messageId: 'found' })[0]?.span).toEqual(whole);
  });

  test('has no data, no related places, no suggestions and no fix where none are given', () => {
    const [found] = reported({ span: whole, messageId: 'found' });
    expect(found).toMatchObject({ data: {}, related: [], suggestions: [] });
    expect(found?.fix).toBeUndefined();
  });

  test('begins and ends where the words do in the file', () => {
    const at = report.text.indexOf('boxes');
    const [found] = reported({ span: { start: at, end: at + 5 }, messageId: 'found' });
    expect(found).toMatchObject({ start: { line: 3, column: 10 }, end: { line: 3, column: 15 } });
    expect(found && report.source.raw.slice(found.raw.start, found.raw.end)).toBe('boxes');
  });

  test('keeps of a place no more than where it begins and ends', () => {
    const sentence = report.sentences.find(({ text }) => text.startsWith('He lifts')) ?? expect.fail();
    const { start, end } = sentence;
    const better = { desc: 'Say less', span: sentence, text: '' };
    const [found] = reported({
      span: sentence,
      messageId: 'found',
      related: [{ span: sentence, note: 'here' }],
      suggestions: [better],
      fix: better,
    });
    expect(found).toMatchObject({ span: { start, end }, related: [{ span: { start, end } }], suggestions: [{ span: { start, end } }] });
    for (const span of [found?.span, found?.related[0]?.span, found?.suggestions[0]?.span, found?.fix?.span])
      expect(span).toEqual({ start, end });
  });

  test('may suggest words to be set in at a place, where none stand yet, up to the end of the text', () => {
    const nowhere = { start: whole.end, end: whole.end };
    const [found] = reported({ span: whole, messageId: 'found', suggestions: [{ desc: 'Add a date', span: nowhere, text: 'On Monday.' }] });
    expect(found?.suggestions).toEqual([{ desc: 'Add a date', span: nowhere, text: 'On Monday.' }]);
  });

  test('offers its fix among the suggestions, unless it has suggestions of its own', () => {
    const fix = { desc: 'Take it out', span: { start: 0, end: 6 }, text: '' };
    const other = { desc: 'Say it plainly', span: { start: 0, end: 6 }, text: 'Letter' };
    const finding = { span: whole, messageId: 'found', fix };
    expect(reported(finding)[0]).toMatchObject({ fix, suggestions: [fix] });
    expect(reported({ ...finding, suggestions: [other] })[0]).toMatchObject({ fix, suggestions: [other] });
    expect(reported({ ...finding, suggestions: [] })[0]).toMatchObject({ fix, suggestions: [] });
  });

  test.each(['error', 'warning', 'info'] as const)('may have the level %s, whatever the level of its rule', (level) => {
    expect(reported({ span: whole, messageId: 'found', level })[0]?.level).toBe(level);
  });

  test('may be as much as anybody would read', () => {
    const many = Array.from({ length: 10_000 }, (): Finding => ({ span: whole, messageId: 'found' }));
    expect(reported(...many)).toHaveLength(1);
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
    ['a place that ends before it begins', { span: { start: 4, end: 3 }, messageId: 'found' }],
    ['an end between characters', { span: { start: 0, end: 4.5 }, messageId: 'found' }],
    ['an empty related place', { span: { start: 0, end: 1 }, messageId: 'found', related: [{ span: { start: 3, end: 3 }, note: 'x' }] }],
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

  test('says where it pointed, in numbers alone', () => {
    const pointing = (span: Span) => {
      const wrong = words('wrong', '', { check: (_, context) => context.report({ span, messageId: 'found' }) });
      return String(lint(report, [wrong], DEFAULT_SETTINGS, ALONE).crashes[0]?.cause);
    };
    expect(pointing({ start: 3, end: 9999 })).toBe('MisuseError: it pointed at 3–9999, outside the text');
    expect(pointing({ start: 3, end: 3 })).toBe('MisuseError: it pointed at 3–3, where there is nothing');
    expect(pointing({ start: 'drives' as never, end: 4 })).toBe('MisuseError: it pointed at no number–4, outside the text');
  });

  test('what it would throw later ends nothing', async () => {
    const rejected: unknown[] = [];
    const listen = (cause: unknown) => rejected.push(cause);
    process.on('unhandledRejection', listen);
    const late = words('late', '', { check: (() => Promise.reject(new Error('later'))) as never });
    lint(report, [late], DEFAULT_SETTINGS, ALONE);
    await new Promise(setImmediate);
    process.off('unhandledRejection', listen);
    expect(rejected).toEqual([]);
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

describe('what is remembered of an earlier run', () => {
  /** A memory that knows the rules given, and writes down what it is given to keep. */
  const memory = (known: Readonly<Record<string, readonly Omit<Found, 'rule'>[]>>) => {
    const kept: Record<string, number> = {};
    const remembers: RuleMemory = {
      recall: (id) => known[id],
      keep: (id, found) => {
        kept[id] = found.length;
      },
    };
    return { kept, remembers };
  };
  const earlier = lint(report, [words('a', 'boxes')], DEFAULT_SETTINGS, ALONE).findings;
  const never = words('a', '', { check: () => expect.fail('it ran') });
  const run = (rules: readonly AnyRule[], remembers: RuleMemory) =>
    lint(report, rules, DEFAULT_SETTINGS, ALONE, (_what, work) => work(), remembers);

  test('is told without running the rule, and not kept again', () => {
    const { kept, remembers } = memory({ a: earlier });
    const { findings, crashes } = run([never, words('b', 'drives')], remembers);
    expect(crashes).toEqual([]);
    expect(findings.map(({ rule, span }) => [rule.id, span])).toEqual([
      ...earlier.map(({ span }) => ['a', span]),
      ['b', expect.anything()],
    ]);
    expect(kept).toEqual({ b: 1 });
  });

  test('is of the rule as it is now', () => {
    const { remembers } = memory({ a: earlier });
    expect(run([{ ...never, messages: { found: 'Said anew.' } }], remembers).findings.map((found) => messageOf(found, false))).toEqual([
      'Said anew.',
      'Said anew.',
    ]);
  });

  test('may be that nothing was found, which is not to know nothing', () => {
    const { kept, remembers } = memory({ a: [] });
    expect(run([never], remembers)).toMatchObject({ findings: [], crashes: [] });
    expect(kept).toEqual({});
  });

  test('is nothing where the rule broke', () => {
    const { kept, remembers } = memory({});
    const breaks = words('breaks', '', {
      check: (_, context) => {
        context.report({ span: { start: 0, end: 1 }, messageId: 'found' });
        throw new Error('oh');
      },
    });
    run([breaks], remembers);
    expect(kept).toEqual({});
  });
});

test('a rule that did not come to its end is not judged by what it silences', () => {
  const breaks = words('breaks', '', {
    check: () => {
      throw new Error('oh');
    },
  });
  const silenced = reportOf('# Report\n\n<!-- ohlint-disable-next-line breaks -->\n\nHe drives.\n');
  const { findings, crashes } = lint(silenced, [breaks], settings({}, { reportUnusedDirectives: true }), ALONE);
  expect(crashes).toHaveLength(1);
  expect(findings).toEqual([]);
});

test('a finding that names a message which its rule does not have is told by the name of the message', () => {
  expect(messageOf({ rule: words('a', ''), messageId: 'older', data: {} }, false)).toBe('Older');
});
