import { describe, expect, test } from 'vitest';
import { type AnyRule, defineRule } from '../../../src/lint/rule.ts';
import type { Examples } from '../../../src/lint/tester/examples.ts';
import { testRule } from '../../../src/lint/tester/test-rule.ts';

const rule = defineRule({
  id: 'house/crates',
  group: 'readable',
  severity: 'info',
  scope: 'span',
  summary: '',
  options: { word: { type: 'choice', choices: ['crates', 'boxes'], default: 'crates', description: '' } },
  messages: { found: 'A word[[: {{word}}]].', twice: 'Two.', leaky: 'The word {{word}}.' },
  check(report, context) {
    const { word } = context.options;
    for (let at = report.text.indexOf(word); at >= 0; at = report.text.indexOf(word, at + 1)) {
      const messageId = report.text.includes('leaky') ? 'leaky' : report.text.includes('twice') ? 'twice' : 'found';
      context.report({ span: { start: at, end: at + word.length }, messageId, data: { word } });
    }
  },
}) as AnyRule;
const problems = (examples: Partial<Examples>, tested = rule) =>
  testRule(tested, { wrong: [], right: [], ...examples }).map(({ problem }) => problem);

describe('testing a rule on its examples', () => {
  test('is silent where all are kept', () => {
    expect(
      problems({
        wrong: [{ text: 'He lifts crates.' }, { text: 'Big crates.', finds: ['crates'] }, { text: 'crates, twice', message: 'twice' }],
        right: [{ text: 'He lifts chairs.', why: 'no crates' }],
      }),
    ).toEqual([]);
  });

  test.each<[Partial<Examples>, RegExp]>([
    [{ wrong: [{ text: 'He lifts chairs.' }] }, /^Nothing was found\.$/],
    [{ wrong: [{ text: 'Big crates.', finds: ['Big'] }] }, /“Big” was not found\./],
    [{ wrong: [{ text: 'Big crates, small crates.', finds: ['Big crates'] }] }, /“crates” \(found\) was found too\./],
    [{ wrong: [{ text: 'Big crates.', finds: ['huge crates'] }] }, /The words “huge crates” do not stand in the text\./],
    [{ wrong: [{ text: 'Big crates.', message: 'twice' }] }, /The message should be “twice”, not “found”\./],
    [{ right: [{ text: 'Big crates.' }] }, /“crates” \(found\) was found, and it is right\./],
    [{ wrong: [{ text: 'leaky crates' }] }, /Without excerpts the message “leaky” still says “crates”: it belongs in \[\[ \]\]\./],
  ])('says what is not kept: %j', (examples, problem) => {
    expect(problems(examples).join('\n')).toMatch(problem);
  });

  test('a rule that breaks is told', () => {
    const breaks = {
      ...rule,
      check: () => {
        throw new Error('oh');
      },
    };
    expect(problems({ right: [{ text: 'x' }] }, breaks)[0]).toMatch(/^The rule crashed: Error: oh/);
  });

  test('findings elsewhere in the frame do not count, except for a rule of the whole document', () => {
    const everywhere: AnyRule = {
      ...rule,
      check: (_, context) => context.report({ span: { start: 0, end: 5 }, messageId: 'found', data: {} }),
    };
    expect(problems({ wrong: [{ text: 'He walks.' }] }, everywhere)).toEqual(['Nothing was found.']);
    expect(problems({ wrong: [{ text: 'He walks.' }] }, { ...everywhere, scope: 'document' })).toEqual([]);
  });

  test('options, kinds and companions are given for all examples or for one', () => {
    expect(
      problems({
        options: { word: 'boxes' },
        right: [{ text: 'crates' }],
        wrong: [{ text: 'boxes' }, { text: 'crates', options: { word: 'crates' } }],
      }),
    ).toEqual([]);
    const looks: AnyRule = {
      ...rule,
      check(report, context) {
        const { templates, others, previous, referral } = context.companions;
        if (templates.length && others.length && previous && referral && report.facts.kind.value === 'night-work') {
          context.report({ span: { start: 0, end: report.text.length - 1 }, messageId: 'found' });
        }
      },
    };
    const beside = { templates: ['T one.'], others: ['O one.'], previous: '# P', referral: '# R', kind: 'night-work' as const };
    expect(problems({ ...beside, wrong: [{ text: 'He walks.' }] }, looks)).toEqual([]);
    expect(problems({ wrong: [{ text: 'He walks.', ...beside }], right: [{ text: 'He walks.' }] }, looks)).toEqual([]);
  });

  test('a text may be a whole report', () => {
    const examples: Partial<Examples> = { frame: 'none', wrong: [{ text: '# Crates\n\nOnly crates.\n' }] };
    expect(problems(examples)).toEqual([]);
  });

  test('words of a quote are found in the visible text, whatever markup stands between them', () => {
    expect(problems({ wrong: [{ text: 'Big **crates**\nand more.', finds: ['Big crates and'] }] })).toEqual([]);
  });

  test('says of each example that is not kept which it is, what was expected and what was found', () => {
    const failures = testRule(rule, {
      wrong: [{ text: 'Big crates.' }, { text: ' Small crates. \n', finds: ['Small'] }],
      right: [{ text: 'He walks.' }, { text: 'Old crates.' }],
    });
    expect(failures).toEqual([
      {
        text: 'Small crates.',
        list: 'wrong',
        index: 1,
        problem: '“Small” was not found.',
        expected: ['Small'],
        found: ['“crates” (found)'],
      },
      {
        text: 'Small crates.',
        list: 'wrong',
        index: 1,
        problem: '“crates” (found) was found too.',
        expected: ['Small'],
        found: ['“crates” (found)'],
      },
      {
        text: 'Old crates.',
        list: 'right',
        index: 1,
        problem: '“crates” (found) was found, and it is right.',
        expected: [],
        found: ['“crates” (found)'],
      },
    ]);
  });

  test('a rule that breaks is told once, in either list, and of nothing else', () => {
    const breaks = (cause: unknown): AnyRule => ({
      ...rule,
      check: () => {
        throw cause;
      },
    });
    expect(problems({ wrong: [{ text: 'x', finds: ['x'] }], right: [{ text: 'x' }] }, breaks('oh'))).toEqual([
      'The rule crashed: oh',
      'The rule crashed: oh',
    ]);
  });

  test('a quote that is not in the text of the example does not count where it stands in the frame', () => {
    expect(problems({ wrong: [{ text: 'Big crates.', finds: ['crates', 'Archive assistant'] }] })).toEqual([
      'The words “Archive assistant” do not stand in the text.',
    ]);
    expect(problems({ wrong: [{ text: 'Big crates.', finds: ['crates', 'I expect him to be fit'] }] })).toEqual([
      'The words “I expect him to be fit” do not stand in the text.',
    ]);
  });

  test('a quote is found where it touches what is flagged, and not beside it', () => {
    expect(problems({ wrong: [{ text: 'Big crates here.', finds: ['g cr'] }] })).toEqual([]);
    expect(problems({ wrong: [{ text: 'Big crates here.', finds: ['  crates\n here '] }] })).toEqual([]);
    expect(problems({ wrong: [{ text: 'Big crates here.', finds: ['Big '] }] })).toContain('“Big ” was not found.');
    expect(problems({ wrong: [{ text: 'Big crates here.', finds: ['crates', 'here.'] }] })).toEqual(['“here.” was not found.']);
  });

  test('of a whole document it does not matter where the finding points', () => {
    const everywhere: AnyRule = {
      ...rule,
      scope: 'document',
      check: (_, context) => {
        context.report({ span: { start: 0, end: 5 }, messageId: 'found', data: {} });
        context.report({ span: { start: 5, end: 9 }, messageId: 'twice', data: {} });
      },
    };
    expect(problems({ wrong: [{ text: 'He walks.', finds: [] }] }, everywhere)).toEqual([]);
    expect(problems({ wrong: [{ text: 'He walks.', message: 'leaky' }] }, everywhere)).toEqual([
      'The message should be “leaky”, not “found, twice”.',
    ]);
  });

  test('of several quotes each may be found by a finding of its own', () => {
    expect(problems({ wrong: [{ text: 'Big crates, small crates.', finds: ['Big crates', 'small crates'] }] })).toEqual([]);
  });

  test('of several findings one must have the message', () => {
    const both: AnyRule = {
      ...rule,
      scope: 'document',
      check: (_, context) => {
        for (const messageId of ['found', 'twice']) context.report({ span: { start: 0, end: 5 }, messageId, data: {} });
      },
    };
    expect(problems({ wrong: [{ text: 'He walks.', message: 'twice' }] }, both)).toEqual([]);
  });

  test('a text that is a whole report stands alone', () => {
    const alone: AnyRule = { ...rule, check: (report) => expect(report.text).toBe('Crates\nNone here.\n') };
    expect(problems({ frame: 'none', right: [{ text: '# Crates\n\nNone here.\n' }] }, alone)).toEqual([]);
  });

  test('an empty list of quotes says that nothing may be flagged', () => {
    expect(problems({ wrong: [{ text: 'Big crates.', finds: [] }] })).toEqual(['“crates” (found) was found too.']);
  });

  test('a message of several is named once', () => {
    expect(problems({ wrong: [{ text: 'Big crates, small crates.', message: 'twice' }] })).toEqual([
      'The message should be “twice”, not “found”.',
    ]);
  });

  test('a word of the report that a message says anyway, or that is no longer than a short word of grammar, is no leak', () => {
    const says = (message: string, data: Readonly<Record<string, string | number>>): AnyRule => ({
      ...rule,
      messages: { found: message },
      check(report, context) {
        const start = report.text.indexOf('crates');
        context.report({ span: { start, end: start + 6 }, messageId: 'found', data });
      },
    });
    const leaked = (message: string, data: Readonly<Record<string, string | number>>) =>
      problems({ wrong: [{ text: 'Five heavy crates, 12345 of them.' }] }, says(message, data));
    expect(leaked('Crates: {{word}}.', { word: 'crates' })).toEqual([]);
    expect(leaked('A word: {{word}}.', { word: 'Five' })).toEqual([]);
    expect(leaked('A word: {{word}}.', { word: 'wagons' })).toEqual([]);
    expect(leaked('A number: {{word}}.', { word: 12345 })).toEqual([]);
    expect(leaked('Something.', { word: 'crates' })).toEqual([]);
    expect(leaked('Words: {{one}}, {{two}}.', { one: 'Heavy', two: 'crates' })).toEqual([
      'Without excerpts the message “found” still says “heavy”: it belongs in [[ ]].',
      'Without excerpts the message “found” still says “crates”: it belongs in [[ ]].',
    ]);
  });

  test('jurisdiction, audience and kind are given as well, companions each with a name, and parts of the frame left out', () => {
    const seen: unknown[] = [];
    const looks: AnyRule = {
      ...rule,
      scope: 'document',
      check(report, context) {
        const { jurisdiction, audience, kind } = report.facts;
        const { templates, others, previous, referral } = context.companions;
        const companions = [...templates, ...others, ...[previous, referral].flatMap((beside) => beside?.source ?? [])];
        seen.push({
          facts: [jurisdiction.value, audience.value, kind.value],
          companions: companions.map(({ path, text }) => `${path}: ${text.trim()}`),
          header: report.text.includes('Colin Ashby'),
        });
        context.report({ span: { start: 0, end: 1 }, messageId: 'found' });
      },
    };
    const circumstances = {
      jurisdiction: 'us',
      audience: 'employee',
      kind: 'night-work',
      templates: ['T one.', 'T two.'],
      others: ['O one.', 'O two.'],
      previous: '# P',
      referral: '# R',
      without: ['header', 'consent', 'absence', 'advice'],
    } as const;
    expect(problems({ wrong: [{ text: 'Plain.' }, { text: 'Given.', ...circumstances }] }, looks)).toEqual([]);
    const names = ['template-1.md: T one.', 'template-2.md: T two.', 'other-1.md: O one.', 'other-2.md: O two.'];
    expect(seen).toEqual([
      { facts: expect.not.arrayContaining(['us', 'employee', 'night-work']), companions: [], header: true },
      { facts: ['us', 'employee', 'night-work'], companions: [...names, 'previous.md: P', 'referral.md: R'], header: false },
    ]);
  });
});
