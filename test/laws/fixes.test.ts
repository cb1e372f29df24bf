import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Found } from '../../src/lint/finding.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { read } from '../../src/read/read.ts';
import type { Source } from '../../src/read/source.ts';
import { understand } from '../../src/report/understand.ts';
import { fixesOf, withFixes } from '../../src/write/fixes.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const reports = ['fixtures/five-reports', 'test/evidence/corpus/reports', 'test/evidence/own/reports'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(path.join(ROOT, folder, name), 'utf8')] as const),
);
/** Every wording that a fix changes, in one report. */
const everything = [
  'all.md',
  '# Report\n\nHe reported symptoms for 6/52 prior to his absence. He utilised a trolley in order to lift in excess of ten boxes,\nin the event that\nnumerous orders came. Review in 3/12 and 2-3/52. He had a 6/52 course of treatment.\n',
] as const;

function linted(text: string, name: string): { source: Source; findings: readonly Found[] } {
  const source = read(new TextEncoder().encode(text), name);
  const beside = { templates: [], others: [], previous: undefined, referral: undefined };
  return { source, findings: lint(understand(source, {}), rules, DEFAULT_SETTINGS, beside).findings };
}

// Law 6: a fixed file has fewer findings and no new one, and fixing it again changes nothing.
test.each([everything, ...reports])('%s: a fix leaves fewer findings and no new one', (name, text) => {
  const before = linted(text, name);
  const fixes = fixesOf(before.source, before.findings);
  if (fixes.length === 0) return;
  const fixed = withFixes(before.source, fixes);
  const after = linted(fixed, name);
  // By rule: a sentence may go from much too long to a little too long.
  const told = ({ findings }: typeof before) => findings.map(({ rule }) => rule.id).sort();
  const rest = told(before);
  for (const finding of told(after)) {
    expect(rest).toContain(finding);
    rest.splice(rest.indexOf(finding), 1);
  }
  expect(rest.length).toBeGreaterThan(0);
  expect(fixesOf(after.source, after.findings)).toEqual([]);
});

test('safe fixes read as a person would write them', () => {
  const { source, findings } = linted(everything[1], everything[0]);
  expect(withFixes(source, fixesOf(source, findings))).toBe(
    '# Report\n\nHe reported symptoms for 6 weeks before his absence. He used a trolley to lift more than ten boxes,\nif\nmany orders came. Review in 3 months and 2 to 3 weeks. He had a 6/52 course of treatment.\n',
  );
});
