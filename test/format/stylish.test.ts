import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/format/outcome.ts';
import { stylish } from '../../src/format/stylish.ts';
import { finds, outcomeOf, unread } from './outcome.ts';

const REPORT = `# Report

## Opinion

His manager shouted at him in front of the whole of the night shift on at least three occasions in the spring, which he says he has found hard to put behind him, and the crates were heavy.

He utilises crates.

Crates, crates and crates. More crates, and then crates.
`;
const rules = [
  finds('allegation-as-fact', 'shouted at him', 'error', {
    scope: 'sentence',
    message:
      'An allegation is told as fact. A court may read it as a finding of occupational health, so say whose account it is: “he reports that …”.',
  }),
  finds('plain-words', 'utilises', 'info', { message: 'There is a plainer word[[ for “{{words}}”]].' }),
  finds('jargon', 'crates', 'warning'),
];
const outcome: Outcome = {
  files: [outcomeOf('letters/draft.md', REPORT, rules), outcomeOf('letters/good.md', '# Report\n\nHe walks.\n', rules)],
  rules: 3,
  quiet: false,
};
const show = async (more: Partial<{ excerpts: boolean; width: number }> = {}, what: Outcome = outcome) =>
  stylish(what, { excerpts: true, width: 80, colour: false, version: '0.0.0', ...more });

describe('stylish', () => {
  test('at 80 columns', async () => {
    expect(await show()).toMatchInlineSnapshot(`
      "
      letters/draft.md  review, 52 words

         5:13  error    An allegation is told as fact. A court may read it as a
                        finding of occupational health, so say whose account it is:
                        “he reports that …”.                        allegation-as-fact
                        │ His manager shouted at him in front of the whole of the
                        │             ^^^^^^^^^^^^^^
                        │ night shift on at least three occasions in the spring,…

        5:171  warning  These words (“crates”) are a risk. Say it otherwise.    jargon
                        │ …least three occasions in the spring, which he says he has
                        │ found hard to put behind him, and the crates were heavy.
                        │                                       ^^^^^^

          7:4  info     There is a plainer word for “utilises”.            plain-words
                        │ He utilises crates.
                        │    ^^^^^^^^

         7:13  warning  These words (“crates”) are a risk. Say it otherwise.    jargon
                        │ He utilises crates.
                        │             ^^^^^^

          9:9  warning  These words (“crates”) are a risk. Say it otherwise.    jargon
                        │ Crates, crates and crates.
                        │         ^^^^^^
                        and 3 more like it: line 9

      ✖ 1 error, 6 warnings and 1 suggestion in 2 reports (55 words, 3 rules)
      1 report has nothing to mend. ohlint explain RULE says why a rule speaks and
      what to write instead.
      "
    `);
  });

  test('at 120 columns, without words of the report', async () => {
    expect(await show({ width: 120, excerpts: false })).toMatchInlineSnapshot(`
      "
      letters/draft.md  review, 52 words

         5:13  error    An allegation is told as fact. A court may read it as a finding of occupational health, so
                        say whose account it is: “he reports that …”.                             allegation-as-fact

        5:171  warning  These words are a risk. Say it otherwise.                                             jargon

          7:4  info     There is a plainer word.                                                         plain-words

         7:13  warning  These words are a risk. Say it otherwise.                                             jargon

          9:9  warning  These words are a risk. Say it otherwise.                                             jargon
                        and 3 more like it: line 9

      ✖ 1 error, 6 warnings and 1 suggestion in 2 reports (55 words, 3 rules)
      1 report has nothing to mend. ohlint explain RULE says why a rule speaks and what to write instead. Words of
      the reports are left out here; --excerpts always shows them.
      "
    `);
  });

  test.each([40, 80, 100, 250])('no line is wider than %i columns', async (width) => {
    for (const line of (await show({ width })).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(48, Math.min(110, width)));
  });

  test('without excerpts holds no word of the report', async () => {
    const text = await show({ excerpts: false });
    for (const word of ['shouted', 'night shift', 'crates', 'utilises']) expect(text).not.toContain(word);
  });

  test('a clean run ends kindly', async () => {
    expect(await show({}, { ...outcome, files: outcome.files.slice(1) })).toBe('\n✔ Nothing to mend in 1 report (3 words, 3 rules).\n');
  });

  test('a file that could not be read is counted', async () => {
    expect(await show({}, { ...outcome, files: [...outcome.files.slice(1), unread('x.md')] })).toContain(
      '1 file could not be checked, or not in full: see what is said above.',
    );
    expect(await show({}, { ...outcome, files: [unread('x.md')] })).not.toContain('✔');
  });

  test('what a terminal would obey is not printed', async () => {
    const hostile = outcomeOf('x.md', '# Report\n\nHe \u001b[2Jutilises\u202e crates.\n', rules);
    // biome-ignore format: one line
    expect(await show({}, { ...outcome, files: [hostile] })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('a finding of the whole report shows no words: there are none to show', async () => {
    const missing = finds('next-step', 'Report', 'warning', { scope: 'document', message: 'It is not said what happens next.' });
    expect(await show({}, { ...outcome, files: [outcomeOf('x.md', '# Report\n\nHe walks.\n', [missing])] })).not.toContain('│');
    const vague = finds('return-to-work-timeframe', 'in due course', 'error', { scope: 'document', message: 'No date is given.' });
    const text = await show(
      {},
      { ...outcome, files: [outcomeOf('x.md', '# Report\n\nHe walks.\n\nHe returns in due course.\n', [vague])] },
    );
    expect(text).toContain('│ He returns in due course.');
  });
});
