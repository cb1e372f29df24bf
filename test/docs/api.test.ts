import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '../../src/api.ts';
import { frame } from '../../src/lint/tester/frame.ts';
import { examplesIn } from './examples.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(ROOT, 'docs', 'api.md'), 'utf8');
const examples = examplesIn(page);
const programs = examples.flatMap(({ title, text }, index) =>
  title === undefined ? [] : [[title, text, examples[index + 1]?.text ?? ''] as const],
);

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'ohlint-docs-'));
  for (const [name, text] of [
    ['reports/a.md', 'He walks.'],
    ['letters/b.md', 'He runs.'],
  ] as const) {
    mkdirSync(path.join(cwd, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(cwd, name), frame(text).markdown);
  }
  mkdirSync(path.join(cwd, 'node_modules'));
  symlinkSync(ROOT, path.join(cwd, 'node_modules', 'ohlint'), 'dir');
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each(programs)('%s prints what the page says', (name, text, output) => {
  writeFileSync(path.join(cwd, name), text);
  const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});

test('everything that a program can import is on the page', () => {
  for (const name of Object.keys(api)) expect(page).toContain(name);
});
