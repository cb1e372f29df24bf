import { expect, test } from 'vitest';
import { markdown } from '../../src/format/markdown.ts';
import type { Outcome } from '../../src/format/outcome.ts';
import { finds, outcomeOf, unread } from './outcome.ts';

const rules = [finds('jargon', 'crates', 'info'), finds('blame', 'shouted', 'error', { scope: 'sentence' })];
const printed = async (outcome: Partial<Outcome> & Pick<Outcome, 'files'>, excerpts = false) =>
  markdown({ rules: 2, quiet: false, ...outcome }, { excerpts, width: 80, colour: false, version: '1.0.0' });
const report = (path: string) => outcomeOf(path, '# Report\n\n## Opinion\n\nHe lifts crates. He shouted.\n', rules);

test('a comment: how it went, failures, the gravest first over all files', async () => {
  expect(await printed({ files: [report('a.md'), report('b_c.md'), unread('d.md')] })).toMatchInlineSnapshot(`
    "<!-- ohlint -->

    ### 2 errors and 2 suggestions in 2 reports (1 more file could not be checked)

    - **d.md** The file is empty: there is nothing to check.

    | | Where | What to mend |
    |:--|:--|:--|
    | **error** | a.md<br>Line 5, Fitness and opinion | These words are a risk. Say it otherwise. (blame) |
    | **error** | b\\_c.md<br>Line 5, Fitness and opinion | These words are a risk. Say it otherwise. (blame) |
    | **info** | a.md<br>Line 5, Fitness and opinion | These words are a risk. Say it otherwise. (jargon) |
    | **info** | b\\_c.md<br>Line 5, Fitness and opinion | These words are a risk. Say it otherwise. (jargon) |

    “ohlint explain RULE” says why a rule speaks and what to write instead. The words of the reports are left out here.
    "
  `);
});

test('with excerpts the words are quoted, once', async () => {
  const text = await printed({ files: [report('a.md')] }, true);
  expect(text).toContain(
    '| **error** | a.md<br>Line 5, Opinion | These words \\(“shouted”\\) are a risk. Say it otherwise.<br>“shouted” (blame) |',
  );
  expect(text).not.toContain('left out');
});

test('what there is no room for is counted, and no comment is longer than GitHub takes', async () => {
  const many = outcomeOf('r.md', `# R\n\n${'He lifts crates. '.repeat(60)}He shouted.\n`, rules);
  const text = await printed({ files: [many] });
  expect(text.match(/^\| \*\*/gm)).toHaveLength(50);
  expect(text.indexOf('**error**')).toBeLessThan(text.indexOf('**info**'));
  expect(text).toContain('**11 more findings for which there is no room here:** 11 suggestions.');
  const wide = outcomeOf('r.md', `# R\n\n${'He shouted. '.repeat(60)}\n`, [
    finds('blame', 'shouted', 'error', { message: 'x'.repeat(5_000) }),
  ]);
  const cut = await printed({ files: [wide] });
  expect(cut.length).toBeLessThan(65_536);
  expect(cut).toMatch(/\*\*4\d more findings/);
});

test('nothing to mend', async () => {
  const clean = outcomeOf('a.md', '# Report\n\nHe walks.\n', rules);
  expect(await printed({ files: [clean] })).toBe('<!-- ohlint -->\n\n### Nothing to mend in 1 report\n');
  expect(await printed({ files: [clean], quiet: true })).toContain('### Nothing to mend at the level that fails in 1 report');
});
