import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import type { Examples } from '../src/lint/tester/examples.ts';
import { FRAME_PARTS } from '../src/lint/tester/frame.ts';
import { testRule } from '../src/lint/tester/test-rule.ts';
import { moreExamplesOf } from './evidence/examples.ts';

// The patterns of a rule are compiled in its first test, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = path.join(import.meta.dirname, '..', 'rules');
const file = (id: string, name: string) => path.join(folder, id, name);
const examplesOf = (id: string): Examples => parse(readFileSync(file(id, 'examples.yaml'), 'utf8'));

const CIRCUMSTANCES = ['without', 'frame', 'kind', 'jurisdiction', 'audience', 'options', 'previous', 'referral', 'templates', 'others'];

it('every folder with a rule is in the list of rules, under its own name', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(file(entry.name, 'rule.ts')),
  );
  expect(rules.map((rule) => rule.id)).toEqual(folders.map((entry) => entry.name).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const more = moreExamplesOf(id);
  const asked = [examplesOf(id), ...(more ? [more] : [])];

  it('keeps its examples', () => {
    const failures = asked.flatMap((examples) => testRule(rule, examples));
    expect(failures.map(({ text, problem }) => `${problem}\n    ${text}`).join('\n')).toBe('');
  });

  it('has ten right and ten wrong examples, no two alike', () => {
    const { right, wrong } = examplesOf(id);
    expect(right.length).toBeGreaterThanOrEqual(10);
    expect(wrong.length).toBeGreaterThanOrEqual(10);
    // The same text may stand twice only under other circumstances.
    const all = asked
      .flatMap((examples) => [...examples.right, ...examples.wrong])
      .map(({ why: _, ...example }) => JSON.stringify(example));
    expect(all.filter((example, index) => all.indexOf(example) !== index)).toEqual([]);
  });

  it.each(asked)('says nothing in its examples that the tester does not know', ({ right, wrong, ...all }) => {
    const keys = (examples: readonly object[]) => examples.flatMap((example) => Object.keys(example));
    expect(keys([all]).filter((key) => !CIRCUMSTANCES.includes(key))).toEqual([]);
    expect(keys(right).filter((key) => !['text', 'why', ...CIRCUMSTANCES].includes(key))).toEqual([]);
    expect(keys(wrong).filter((key) => !['text', 'why', 'finds', 'message', ...CIRCUMSTANCES].includes(key))).toEqual([]);
    for (const { without = [] } of [all, ...right, ...wrong]) expect(without.filter((part) => !FRAME_PARTS.includes(part))).toEqual([]);
  });

  it('has a page with a heading and sections', () => {
    const page = readFileSync(file(id, 'page.md'), 'utf8');
    expect(page).toMatch(/^# \S/);
    expect(page.match(/^## \S/gm)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
