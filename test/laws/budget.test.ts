import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What a run costs, in things that can be counted: a clock would fail on a busy machine and pass on a quick one. A budget is there to be kept: whoever
// needs more says so here, and knows from docs/performance.md what it costs.

const ROOT = path.join(import.meta.dirname, '..', '..');
const REPORT = path.join(ROOT, 'fixtures', 'exemplary', 'long-term-absence-shoulder.md');

/** Checks a report in a process of its own, and says what that took. */
function run(): { patterns: number; characters: number; made: number; files: string[] } {
  const code = `
    const fs = require('node:fs');
    const files = [];
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...options) => { files.push(String(file)); return readFileSync(file, ...options); };
    const cli = require(${JSON.stringify(path.join(ROOT, 'dist', 'cli', 'load.cjs'))}).load();
    (async () => {
      const made = (await cli.patternsOfLint()).length;
      process.stdout.write = () => true;
      await cli.main(['--no-config', '--format', 'json', ${JSON.stringify(REPORT)}]);
      for (const file of Object.keys(require.cache)) files.push(file);
      fs.writeSync(1, JSON.stringify({ ...cli.patternsCompiled(), made, files: [...new Set(files)] }));
    })();`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

const took = run();

test('one report: no file is opened but the bundle, what belongs to it, and the report', () => {
  const opened = took.files.map((file) => path.relative(ROOT, file).split(path.sep).join('/'));
  const ours = [
    'dist/cli/load.cjs',
    'dist/cli/ohlint.js',
    'dist/cli/ohlint.cache',
    'dist/cli/patterns.bin',
    'package.json',
    path.relative(ROOT, REPORT),
  ];
  expect(opened.filter((file) => !ours.includes(file))).toEqual([]);
});

test('one report: of the patterns of all rules a third at most is compiled, and that cut short', () => {
  expect(took.made).toBeGreaterThan(1000);
  expect(took.patterns).toBeLessThan(took.made / 3);
  expect(took.characters / took.patterns).toBeLessThan(400);
});

test('the command line is no larger than it has to be', () => {
  const size = (name: string) => statSync(path.join(ROOT, 'dist', 'cli', name)).size / 2 ** 20;
  expect(size('ohlint.js')).toBeLessThan(6);
  expect(size('patterns.bin')).toBeLessThan(14);
  expect(size('ohlint.cache')).toBeLessThan(6);
});
