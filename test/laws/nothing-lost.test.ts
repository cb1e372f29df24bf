import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ohlint } from '../support/ohlint.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-nothing-lost-'));
afterAll(() => rmSync(work, { recursive: true }));
cpSync(path.join(ROOT, 'fixtures'), work, { recursive: true });

function everything(): Record<string, string> {
  const files = readdirSync(work, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(work, name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(work, name)).toString('base64')]));
}

// Law 6: no original is changed, and nothing is left lying about.
test('a run changes no file and leaves none behind', () => {
  const before = everything();
  for (const args of [['.'], ['.', '--format', 'json'], ['.', '--print-facts'], ['nowhere.md', '.']]) ohlint(args, { cwd: work });
  expect(everything()).toEqual(before);
});

test('an output file is the only thing written', () => {
  const before = everything();
  ohlint(['.', '--format', 'json=findings.json'], { cwd: work });
  const { 'findings.json': findings, ...rest } = everything();
  expect(findings).toBeDefined();
  expect(rest).toEqual(before);
});
