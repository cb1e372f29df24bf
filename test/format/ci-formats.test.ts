import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/format/checkstyle.ts';
import { compact } from '../../src/format/compact.ts';
import { github } from '../../src/format/github.ts';
import { junit } from '../../src/format/junit.ts';
import type { Format } from '../../src/format/outcome.ts';
import { review } from '../../src/format/review.ts';
import { sarif } from '../../src/format/sarif.ts';
import { finds, outcomeOf, unread } from './outcome.ts';

const REPORT = '# Report\n\n## Zebra heading\n\nHe shouted at "Quagga" & left <now>.\n\nHe is fit.\n';
const rules = [finds('jargon', 'fit', 'info'), finds('blame', 'shouted at "Quagga" & left <now>', 'error', { scope: 'sentence' })];
const outcome = () => ({ files: [outcomeOf('a b/report,1.md', REPORT, rules), unread('b.md')], rules: 2, quiet: false });
const printed = async (format: Format, excerpts: boolean) => format(outcome(), { excerpts, width: 80, colour: false, version: '0.0.0' });

const FORMATS: readonly (readonly [string, Format])[] = [
  ['review', review],
  ['sarif', sarif],
  ['junit', junit],
  ['github', github],
  ['checkstyle', checkstyle],
  ['compact', compact],
];

describe.each(FORMATS)('%s', (_name, format) => {
  test('tells each finding with its place and its rule, and the file that could not be read', async () => {
    const text = await printed(format, false);
    for (const word of ['blame', 'jargon', 'b.md']) expect(text).toContain(word);
  });

  test('without excerpts it holds no word of the report', async () => {
    const text = await printed(format, false);
    for (const word of ['Zebra', 'shouted', 'Quagga']) expect(text).not.toContain(word);
  });

  test('with excerpts it may show the words', async () => {
    expect(await printed(format, true)).toContain('Quagga');
  });
});

test('what a report holds cannot end an XML attribute', async () => {
  for (const format of [junit, checkstyle]) {
    const text = await printed(format, true);
    expect(text).toContain('&quot;Quagga&quot; &amp; left &lt;now&gt;');
    expect(text).not.toContain('<now>');
  }
});

test('github: commands are escaped, the most severe first, and what GitHub would drop is counted', async () => {
  const text = await printed(github, true);
  expect(text.split('\n')[1]).toMatch(/^::error file=a b\/report%2C1\.md,line=5,endLine=5,col=4,title=ohlint blame::/);
  expect(text.indexOf('::error')).toBeLessThan(text.indexOf('::notice'));
  const many = { files: [outcomeOf('r.md', '# R\n\nfit\n\n'.repeat(12), [finds('jargon', 'fit', 'info')])], rules: 1, quiet: false };
  const [first] = many.files;
  const repeated = { ...many, files: [{ ...first!, findings: Array.from({ length: 13 }, () => first!.findings[0]!) }] };
  const lines = (await github(repeated, { excerpts: false, width: 80, colour: false, version: '0.0.0' })).trim().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('3 more suggestions of ohlint: see the log of another format.');
});

test('sarif: rules by index, paths as URI references, a run that failed says so', async () => {
  const log = JSON.parse(await printed(sarif, false));
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(
    run.results.map((result: { ruleIndex: number; ruleId: string }) => run.tool.driver.rules[result.ruleIndex].id === result.ruleId),
  ).toEqual([true, true]);
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/report%2C1.md');
  expect(run.invocations[0].executionSuccessful).toBe(false);
});

test('review: under the report’s own headings, the gravest first, rule ids last', async () => {
  const text = await printed(review, true);
  expect(text.indexOf('MUST MEND')).toBeLessThan(text.indexOf('CONSIDER'));
  expect(text).toContain('Zebra heading');
  expect(text).toMatch(/\(line 5\)\.\n[\s\S]*\(blame\)\n/);
});
