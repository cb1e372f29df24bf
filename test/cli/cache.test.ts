import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT, refused, workplace } from './workplace.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const { file, run, write } = workplace({});
/** Two reports, of which one sentence stands in both. */
const reports = (name: string) => {
  for (const report of ['01-delivery-planner.md', '02-catering-assistant.md'])
    cpSync(path.join(ROOT, 'fixtures', 'five-reports', report), file(`${name}/${report}`));
};
const sealed = (folder: string) => readdirSync(file(folder)).filter((name) => name.endsWith('.sealed'));

describe('--cache', () => {
  test.each(['json', 'stylish'])('%s: the same bytes without, when it is new, when all is known, when one report has changed', (format) => {
    const folder = `same-${format}`;
    reports(folder);
    const check = (...more: string[]) => {
      const { code, stdout, stderr } = run([folder, '--no-config', '--format', format, '--excerpts', 'always', ...more]);
      return { code, stdout, stderr };
    };
    const cached = ['--cache', '--cache-location', `kept-${format}`];
    const plain = check();
    expect(check(...cached)).toEqual(plain);
    expect(check(...cached)).toEqual(plain);
    const [first] = readdirSync(file(folder)) as [string];
    const text = readFileSync(file(`${folder}/${first}`), 'utf8');
    write(`${folder}/${first}`, `${text}\nHe was bullied by his manager.\n`);
    expect(check(...cached)).toEqual(check());
  });

  test('asks no rule again of a report that is known', () => {
    write('one.md', DRAFT);
    const args = ['one.md', '--no-config', '--cache', '--timing', '--format', 'json'];
    expect(run(args).stderr).toContain('allegation-as-fact');
    expect(run(args).stderr).not.toMatch(/allegation-as-fact|jargon|readability/);
    expect(sealed('.ohlintcache')).toHaveLength(1);
    expect(readFileSync(file('.ohlintcache/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('stands where tools of a Node project keep theirs', () => {
    write('project/node_modules/x.txt', '');
    write('project/one.md', DRAFT);
    run(['one.md', '--no-config', '--cache', '--format', 'json'], { cwd: 'project' });
    expect(sealed('project/node_modules/.cache/ohlint')).toHaveLength(1);
    expect(existsSync(file('project/.ohlintcache'))).toBe(false);
  });

  test('a change in what is asked for is seen', () => {
    write('two.md', DRAFT);
    const check = (...more: string[]) => run(['two.md', '--no-config', '--cache', '--format', 'json', ...more]).stdout;
    const all = check();
    expect(JSON.parse(check('--only', 'jargon'))[0].messages.length).toBeLessThan(JSON.parse(all)[0].messages.length);
    expect(check('--rule', 'allegation-as-fact:info')).toContain('"level": "info"');
    expect(check()).toBe(all);
  });

  test('works beside --fix and --baseline', () => {
    const text = 'He was well prior to his absence. He was bullied by his manager.\n\nHe rests prior to lunch.\n';
    const args = ['--no-config', '--only', 'plain-words,allegation-as-fact', '--format', 'json', '--cache'];
    write('three.txt', text);
    run(['three.txt', ...args]);
    run(['three.txt', ...args, '--fix']);
    expect(readFileSync(file('three.txt'), 'utf8')).not.toContain('prior to');
    run(['three.txt', ...args, '--baseline', 'three.base', '--update-baseline']);
    expect(JSON.parse(run(['three.txt', ...args, '--baseline', 'three.base']).stdout)[0].messages).toEqual([]);
  });

  test('one that was damaged is made anew, with a word about it', () => {
    write('four.md', DRAFT);
    const args = ['four.md', '--no-config', '--format', 'json', '--cache', '--cache-location', 'damaged'];
    const plain = run(args);
    for (const spoil of [
      (at: string) => writeFileSync(at, ''),
      (at: string) => writeFileSync(at, '{"findings": []}'),
      (at: string) => {
        rmSync(at);
        mkdirSync(at);
      },
    ]) {
      for (const name of sealed('damaged')) spoil(file(`damaged/${name}`));
      const { code, stdout, stderr } = run(args);
      expect([code, stdout]).toEqual([plain.code, plain.stdout]);
      expect(stderr).toContain('The cache in damaged was damaged in part; what could not be used was worked out anew.');
    }
  });

  test('one that cannot be written changes nothing but the time it takes', () => {
    write('five.md', DRAFT);
    write('taken', 'a file');
    const { code, stdout } = run(['five.md', '--no-config', '--format', 'json']);
    const cached = run(['five.md', '--no-config', '--format', 'json', '--cache', '--cache-location', 'taken']);
    expect([cached.code, cached.stdout]).toEqual([code, stdout]);
    expect(cached.stderr).toMatch(/The cache in taken could not be (?:written|used)/);
    expect(readFileSync(file('taken'), 'utf8')).toBe('a file');
  });

  test('several runs at once find what one does', async () => {
    reports('crowd');
    const args = ['crowd', '--no-config', '--format', 'json', '--cache', '--cache-location', 'shared'];
    const plain = run(args.slice(0, 4)).stdout;
    const bin = path.join(ROOT, 'bin', 'ohlint.js');
    const atOnce = Array.from(
      { length: 3 },
      () =>
        new Promise<string>((resolve) => {
          let out = '';
          const child = spawn(process.execPath, [bin, ...args], { cwd: file(''), stdio: ['ignore', 'pipe', 'ignore'] });
          child.stdout.on('data', (chunk) => {
            out += chunk;
          });
          child.on('close', () => resolve(out));
        }),
    );
    for (const stdout of await Promise.all(atOnce)) expect(stdout).toBe(plain);
    expect(run(args).stdout).toBe(plain);
    expect(readdirSync(file('shared')).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('a report that is not there is missed all the same', () => {
    refused(run(['gone.md', '--cache']), 'There is no file or folder gone.md.');
  });
});
