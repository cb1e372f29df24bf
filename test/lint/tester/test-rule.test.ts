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
});
