import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ohlint } from '../support/ohlint.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-sameness-'));
afterAll(() => rmSync(work, { recursive: true }));

const REPORT = '# Occupational health report\n\nShe has been bullied by her manager since May. Her return is expected in due course.\n';
// Names that a locale would sort otherwise than bytes do.
const NAMES = ['a.md', 'B.md', 'ä.md', 'z.md', '10.md', '9.md'];
for (const name of NAMES) writeFileSync(path.join(work, name), REPORT);

// Law 5: the same input gives the same bytes.
test.each(['json', 'stylish'])('%s: the same bytes whatever the order of files, the locale, the time zone', (format) => {
  const args = ['--no-config', '--format', format];
  const { stdout } = ohlint([...args, ...NAMES], { cwd: work });
  expect(stdout).not.toBe('');
  expect(ohlint([...args, ...NAMES], { cwd: work }).stdout).toBe(stdout);
  expect(ohlint([...args, ...[...NAMES].reverse()], { cwd: work }).stdout).toBe(stdout);
  expect(ohlint([...args, '.'], { cwd: work }).stdout).toBe(stdout);
  const elsewhere: Record<string, string>[] = [
    { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Pacific/Auckland' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
  ];
  for (const env of elsewhere) {
    expect(ohlint([...args, ...NAMES], { cwd: work, env }).stdout).toBe(stdout);
  }
});

test('a file named twice is checked once', () => {
  const once = ohlint(['--no-config', '--format', 'json', 'a.md'], { cwd: work }).stdout;
  expect(ohlint(['--no-config', '--format', 'json', 'a.md', './a.md', path.join(work, 'a.md')], { cwd: work }).stdout).toBe(once);
});

test('the sample reports give the same bytes on every run', () => {
  const args = ['--no-config', '--format', 'json', '--excerpts', 'always', 'fixtures'];
  const [first, second] = [ohlint(args, { cwd: ROOT }), ohlint(args, { cwd: ROOT })];
  // How a run ended and what it said tells more than that it printed nothing.
  expect([first.code, first.stderr]).toEqual([second.code, second.stderr]);
  expect(first.stdout).toBe(second.stdout);
});

test('the same bytes in whatever order the system lists a folder', () => {
  const backwards = path.join(work, 'backwards.cjs');
  writeFileSync(
    backwards,
    "const fs = require('node:fs'); const plain = fs.readdirSync; fs.readdirSync = (...given) => plain(...given).reverse();",
  );
  for (const args of [
    ['--no-config', '--format', 'json', '.'],
    ['overlap', '.', '--format', 'json'],
  ]) {
    const plain = ohlint(args, { cwd: work });
    const turned = ohlint(args, { cwd: work, node: ['--require', backwards] });
    expect([turned.code, turned.stdout]).toEqual([plain.code, plain.stdout]);
    expect(plain.stdout).not.toBe('');
  }
});
