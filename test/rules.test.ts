import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import type { Examples } from '../src/lint/tester/examples.ts';
import { testRule } from '../src/lint/tester/test-rule.ts';

const folder = path.join(import.meta.dirname, '..', 'rules');
const file = (id: string, name: string) => path.join(folder, id, name);

it('every folder with a rule is in the list of rules, under its own name', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(file(entry.name, 'rule.ts')),
  );
  expect(rules.map((rule) => rule.id)).toEqual(folders.map((entry) => entry.name).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('keeps its examples', () => {
    const examples: Examples = parse(readFileSync(file(id, 'examples.yaml'), 'utf8'));
    const failures = testRule(rule, examples);
    expect(failures.map(({ text, problem }) => `${problem}\n    ${text}`).join('\n')).toBe('');
  });

  it('has ten right and ten wrong examples, no two alike', () => {
    const { right, wrong }: Examples = parse(readFileSync(file(id, 'examples.yaml'), 'utf8'));
    expect(right.length).toBeGreaterThanOrEqual(10);
    expect(wrong.length).toBeGreaterThanOrEqual(10);
  });

  it('has a page with a heading and sections', () => {
    const page = readFileSync(file(id, 'page.md'), 'utf8');
    expect(page).toMatch(/^# \S/);
    expect(page.match(/^## \S/gm)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
