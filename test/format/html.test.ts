import { expect, test } from 'vitest';
import { html } from '../../src/format/html.ts';
import type { FileOutcome } from '../../src/format/outcome.ts';
import { finds, outcomeOf, unread } from './outcome.ts';

const REPORT = `# Report

## Opinion

He **shouted** at him and left.

- He lifts crates.
- He drives.

| Task | Fit |
|---|---|
| Crates | not fit |

> Is he fit?
`;
const rules = [
  finds('blame', 'shouted at him', 'error', { scope: 'sentence' }),
  finds('tone', 'him and left', 'warning'),
  finds('jargon', 'crates', 'info', {
    with: (report) => {
      const at = report.text.indexOf('crates');
      return { suggestions: [{ desc: 'Say it plainly', span: { start: at, end: at + 6 }, text: 'boxes' }] };
    },
  }),
  finds('fitness-opinion', 'not fit', 'warning'),
  finds('next-step', 'Opinion', 'warning', { scope: 'document', message: 'It is not said what happens next.' }),
];
const page = async (excerpts: boolean, files: readonly FileOutcome[] = [outcomeOf('a/report.md', REPORT, rules), unread('b.md')]) =>
  html({ files, rules: 5, quiet: false }, { excerpts, width: 80, colour: false, version: '1.0.0' });
/** What a reader sees: without tags and the style sheet. */
const words = (text: string) =>
  text
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<\/?(?:mark|a|b)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('the report as written: headings, paragraphs, items, tables and quotations', async () => {
  const text = await page(true);
  for (const part of [
    '<h3>Report</h3>',
    '>Opinion</h4>',
    '<li',
    '<table>',
    '<th scope="col">Task</th>',
    '<blockquote><p>Is he fit?</p></blockquote>',
  ])
    expect(text).toContain(part);
  // Every word of the report in its order, once the numbers of the findings are left out.
  const body = words(
    text
      .slice(text.indexOf('class="report"'))
      .replace(/<div id="f\d+"[\s\S]*?<\/div>/g, '')
      .replace(/<a id="w\d+"[^>]*>\d+<\/a>/g, ''),
  );
  expect(body).toContain('Opinion He shouted at him and left. • He lifts crates. • He drives. Task Fit Crates not fit Is he fit?');
});

test('words are marked; where findings overlap the gravest is the one that is seen', async () => {
  const text = await page(true);
  const from = text.indexOf('He <a id="w2"');
  const inside = text.slice(from, text.indexOf('left', from));
  expect(inside.replace(/<a [^>]*>\d<\/a>/g, '')).toBe(
    'He <mark class="error" data-r="0">shouted at </mark><mark class="warning" data-r="4"><mark class="error" data-r="0">him</mark></mark><mark class="warning" data-r="4"> and ',
  );
});

test('each note stands beside the block of its words, and both are linked; what concerns the whole report comes first', async () => {
  const text = await page(true);
  expect([...text.matchAll(/id="f(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  expect(text).toMatch(
    /<div class="whole"><div id="f1"[^>]*><p class="head"><span class="number">1<\/span> <strong>warning<\/strong> <span>The report as a whole/,
  );
  for (const number of [2, 3, 4, 5]) {
    expect(text).toContain(`<a id="w${number}" href="#f${number}"`);
    expect(text).toContain(`href="#w${number}"`);
  }
  const stretches = text.split('<div class="stretch">').slice(1);
  expect(stretches.map((stretch) => [...stretch.matchAll(/id="f(\d+)"/g)].map(([, number]) => number).join())).toEqual([
    '',
    '2,3',
    '4',
    '5',
  ]);
  // A heading stays with what it is over.
  expect(stretches[1]).toContain('Opinion</h4>');
  expect(text).toContain('Say it plainly: “boxes”');
});

test('filters: each level with its number, each rule, each file', async () => {
  const text = await page(true);
  for (const label of ['Errors (1)', 'Warnings (3)', 'Suggestions (1)', 'blame (1)', 'a/report.md (5)', 'b.md (0)'])
    expect(words(text)).toContain(label);
  // The rules of style speak of ids and values that are there.
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
  for (const [, id, value] of style.matchAll(/#(rule|file) option\[value="(\d+)"\]/g)) {
    const [, options = ''] = new RegExp(`<select id="${id}">(.*?)</select>`).exec(text) ?? [];
    expect(options).toContain(`<option value="${value}">`);
  }
  for (const [, index] of style.matchAll(/article:not\(#report-(\d+)\)/g)) expect(text).toContain(`<article id="report-${index}">`);
});

test('without excerpts: places and messages, no words, and how to see them', async () => {
  const text = await page(false);
  for (const word of ['shouted', 'crates', 'boxes', 'Is he fit']) expect(text).not.toContain(word);
  expect(words(text)).toContain('Line 5, Fitness and opinion error These words are a risk. Say it otherwise.');
  expect(words(text)).toContain('add --excerpts always to the command that wrote this page');
});

test('a file that could not be read is told, and so is that there is nothing to mend', async () => {
  expect(words(await page(true))).toContain('b.md The file is empty: there is nothing to check.');
  expect(words(await page(true, [outcomeOf('c.md', '# Report\n\nHe walks.\n', rules)]))).toContain(
    'Nothing to mend in 1 report, checked by 5 rules.',
  );
});

test('an instruction to ohlint that is not known is told at the paragraph after it', async () => {
  const text = await page(true, [outcomeOf('d.md', '# Report\n\nHe walks.\n\n<!-- ohlint-disabel x -->\n\nHe runs.\n', rules)]);
  expect(text).toMatch(/<p><a id="w1" href="#f1"[^>]*>1<\/a>He runs\.<\/p>/);
});

test('a report of one line and many findings takes no longer than its length allows', async () => {
  const long = outcomeOf('long.txt', `REPORT\n\n${'he lifts crates and '.repeat(9_000)}stops.\n`, [rules[2]!]);
  expect(long.findings.length).toBe(9_000);
  const started = process.cpuUsage().user;
  expect((await page(true, [long])).match(/<mark/g)).toHaveLength(9_000);
  expect(process.cpuUsage().user - started).toBeLessThan(20_000_000);
});
