import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { looker } from '../../../src/cli/watch/look.ts';
import { DRAFT, GOOD, ONLY, refused, workplace } from '../workplace.ts';

const BIN = path.join(import.meta.dirname, '..', '..', '..', 'bin', 'ohlint.js');
const { file, write, here } = workplace({ 'good.md': GOOD });
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** ohlint left running, until it is told to end; what it says is waited for, and never a time. */
function watching(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [BIN, ...args, '--watch', ...ONLY], {
    cwd: file(cwd),
    env: { PATH: process.env.PATH },
    stdio: 'pipe',
  });
  running.push(child);
  let said = '';
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
      heard?.();
    });
  }
  const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
  /** All that is said until the next run is over. */
  const run = async () => {
    while (!said.includes('Waiting for changes.')) {
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
    const heardNow = said;
    said = '';
    return heardNow;
  };
  const end = (signal: NodeJS.Signals = 'SIGINT') => {
    child.kill(signal);
    return left;
  };
  return { run, end };
}

describe('--watch', () => {
  test('checks again when a report is saved, replaced, taken away, put back, and when one is added', async () => {
    write('a/reports/draft.md', DRAFT);
    const { run, end } = watching(['reports'], 'a');
    expect(await run()).toContain('allegation-as-fact');
    write('a/reports/draft.md', GOOD);
    expect(await run()).toMatch(/^\nreports\/draft\.md changed\.\n/);
    // As many editors save.
    writeFileSync(file('a/reports/draft.md~'), DRAFT);
    renameSync(file('a/reports/draft.md~'), file('a/reports/draft.md'));
    expect(await run()).toContain('allegation-as-fact');
    rmSync(file('a/reports/draft.md'));
    expect(await run()).toContain('There is no report in the folder reports.');
    write('a/reports/sub/new.md', DRAFT);
    expect(await run()).toMatch(/reports\/sub\/new\.md changed\.[\s\S]*allegation-as-fact/);
    write('a/reports/sub/new.md', GOOD);
    expect(await run()).not.toContain('allegation-as-fact');
    expect(await end()).toBe(0);
  });

  test('a report of its own, whose folder is taken away and comes back', async () => {
    write('b/in/draft.md', DRAFT);
    const { run, end } = watching(['in/draft.md'], 'b');
    await run();
    rmSync(file('b/in'), { recursive: true });
    expect(await run()).toContain('There is no file or folder in/draft.md.');
    write('b/in/draft.md', DRAFT);
    expect(await run()).toContain('allegation-as-fact');
    expect(await end()).toBe(1);
  });

  test('checks again when what applies changes; a mistake there is told, and waited for to be mended', async () => {
    write('c/draft.md', DRAFT);
    const { run, end } = watching(['draft.md'], 'c');
    expect(await run()).toContain('allegation-as-fact');
    write('c/ohlint.config.yaml', 'ruels: {}\n');
    expect(await run()).toContain('there is no key “ruels”');
    write('c/ohlint.config.yaml', 'extends: ./house.yaml\n');
    expect(await run()).toContain('there is no file house.yaml');
    write('c/house.yaml', 'rules:\n  undefined-abbreviation: error\n');
    expect(await run()).toContain('house.yaml changed.');
    write('c/.ohlintignore', 'draft.md\n');
    expect(await run()).toContain('draft.md is not checked');
    expect(await end('SIGTERM')).toBe(0);
  });

  test('settles after fixes are written', async () => {
    write('d/draft.md', DRAFT.replace('He sees', 'Prior to this he sees'));
    const { run, end } = watching(['draft.md', '--fix', '--only', 'plain-words'], 'd');
    const first = await run();
    if (readFileSync(file('d/draft.md'), 'utf8').includes('Prior to')) expect(first).not.toContain('written');
    else expect(await run()).toContain('draft.md changed.');
    expect(await end()).toBe(1);
  });

  test.each([
    [['-'], '--watch waits for files to change'],
    [[], '--watch needs the reports'],
    [['good.md', '--staged'], '--watch and --staged do not go together.'],
    [['good.md', '--since', 'HEAD'], '--watch and --since do not go together.'],
    [['good.md', '--print-facts'], '--watch and --print-facts do not go together.'],
  ])('%j is refused', async (args, sentence) => {
    refused(await here([...args, '--watch']), sentence);
  });
});

describe('what is looked at', () => {
  const names = (folder: string, marks: Iterable<string>) => [...marks].map((name) => path.relative(file(folder), name)).sort();

  test('the reports of a folder, and what may settle how they are checked', () => {
    for (const name of [
      'r/a.md',
      'r/sub/b.docx',
      'r/sub/.hidden.md',
      'r/photo.png',
      'r/house.yaml',
      'r/a.ohlint.md',
      'package.json',
      '.ohlintignore',
    ])
      write(`look/${name}`, name);
    mkdirSync(file('look/.git'), { recursive: true });
    write('look/package-lock.json', '{}');
    const started = process.cwd();
    process.chdir(file('look'));
    try {
      const { folders, marks } = looker([file('look/r')], [])();
      expect(names('look', folders.keys())).toEqual(['', 'r', 'r/sub']);
      expect(names('look', marks.keys())).toEqual(['.ohlintignore', 'package.json', 'r/a.md', 'r/house.yaml', 'r/sub/b.docx']);
    } finally {
      process.chdir(started);
    }
  });

  test('of a file of its own, that file alone; and what lies beside the run', () => {
    for (const name of ['a.md', 'b.md', 'templates/t.md', 'templates/u.md']) write(`one/${name}`, name);
    const { marks } = looker([file('one/a.md')], [file('one/templates/t.md')])();
    expect(names('one', marks.keys())).toEqual(['a.md', 'templates/t.md']);
  });

  test('a mark tells of the content, and of nothing else', () => {
    write('same/a.md', 'one');
    const look = looker([file('same')], []);
    const before = look().marks.get(file('same/a.md'));
    rmSync(file('same/a.md'));
    expect(look().marks.size).toBe(0);
    write('same/a.md', 'one');
    expect(look().marks.get(file('same/a.md'))).toBe(before);
    write('same/a.md', 'two');
    expect(look().marks.get(file('same/a.md'))).not.toBe(before);
  });
});
