import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { frame } from '../../src/lint/tester/frame.ts';
import { counted } from '../support/counted.ts';
import { ohlint, type Run } from '../support/ohlint.ts';
import { reportOf } from '../support/report.ts';
import { asWord } from '../support/word.ts';

// Law 6 when the world fails: a run that is killed, a full disk, a folder that may not be written, a file that goes away. Originals stay whole, the other
// files are checked, the exit code is 2, and a sentence says what happened.

const ROOT = path.join(import.meta.dirname, '..', '..');
const BIN = path.join(ROOT, 'bin', 'ohlint.js');
const FAULTS = path.join(ROOT, 'test', 'support', 'fs-faults.cjs');
const home = mkdtempSync(path.join(os.tmpdir(), 'ohlint-faults-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const DRAFT = frame('He has been bullied by his supervisor since May. He will come prior to the review in 6/52.').markdown;
const OTHER = frame('He was bullied by his manager. He walks for half an hour each day.').markdown;
const WORD = await asWord(reportOf(DRAFT).source);
const ONLY = ['--no-config', '--only', 'allegation-as-fact', '--only', 'plain-words', '--only', 'jargon'];

/** What is written in a run, and what of it must be whole. */
interface Writing {
  readonly args: readonly string[];
  /** Whether a file that was written is whole, by its name; of files that are not named nothing is asked. */
  readonly whole: Readonly<Record<string, (text: string) => boolean>>;
}

const isFixed = (text: string) => text.includes('before the review') && text.includes('each day') === DRAFT.includes('each day');
const isJson = (text: string) => JSON.parse(text).length > 0;
const isBaseline = (text: string) => text.startsWith('# ohlint baseline') && text.endsWith('\n') && /^salt [0-9a-f]{32}$/m.test(text);
const isHtml = (text: string) => text.trimEnd().endsWith('</html>');
const WRITINGS: Readonly<Record<string, Writing>> = {
  'a fixed file': { args: ['--fix', 'draft.md', 'other.md'], whole: { 'draft.md': (text) => text === DRAFT || isFixed(text) } },
  'a copy with comments': {
    args: ['--comments', 'draft.md', 'other.md'],
    whole: { 'draft.ohlint.md': (text) => text.includes('ohlint') && text.length > DRAFT.length },
  },
  'a copy of a Word document': {
    args: ['--comments', 'letter.docx', 'other.md'],
    whole: { 'letter.ohlint.docx': (text) => text.includes('word/document.xml') && text.length > 1000 },
  },
  outputs: {
    args: ['--format', 'json=out.json', '--format', 'html=out.html', 'draft.md', 'other.md'],
    whole: { 'out.json': isJson, 'out.html': isHtml },
  },
  'a baseline': { args: ['--baseline', 'known.txt', '--update-baseline', 'draft.md', 'other.md'], whole: { 'known.txt': isBaseline } },
  'a cache': { args: ['--cache', '--cache-location', 'cache', '--format', 'json', 'draft.md', 'other.md'], whole: {} },
};

function freshFolder(): string {
  const folder = mkdtempSync(path.join(home, 'run-'));
  for (const [name, content] of Object.entries({ 'draft.md': DRAFT, 'other.md': OTHER, 'letter.docx': WORD }))
    writeFileSync(path.join(folder, name), content);
  return folder;
}

const run = (folder: string, args: readonly string[], fault?: string): Run =>
  ohlint([...ONLY, ...args], { cwd: folder, ...(fault !== undefined && { node: ['--require', FAULTS], env: { OHLINT_FAULT: fault } }) });

/** Called where a fault was injected and everything that is promised of it was seen. */
const survived = (fault: string) => counted(`fault: ${fault}`);

function originalsAreWhole(folder: string, { whole }: Writing): void {
  for (const [name, content] of Object.entries({ 'draft.md': DRAFT, 'other.md': OTHER, 'letter.docx': WORD })) {
    const now = readFileSync(path.join(folder, name));
    if (!now.equals(Buffer.from(content))) expect([name, whole[name]?.(now.toString('utf8'))]).toEqual([name, true]);
  }
}

function writtenIsWhole(folder: string, { whole }: Writing): void {
  const there = readdirSync(folder);
  for (const [name, isWhole] of Object.entries(whole)) {
    if (there.includes(name)) expect([name, isWhole(readFileSync(path.join(folder, name), 'latin1'))]).toEqual([name, true]);
  }
}

test.each(Object.entries(WRITINGS))(
  '%s: killed at any write, it is there whole or not at all, and the next run mends all',
  (_name, writing) => {
    const calm = freshFolder();
    const counted = run(calm, writing.args, 'count');
    const calls = Number(/writes: (\d+)/.exec(counted.stderr)?.[1]);
    expect(calls).toBeGreaterThan(0);
    for (let call = 1; call <= calls; call += 1) {
      const folder = freshFolder();
      const killed = run(folder, writing.args, `kill ${call}`);
      expect([killed.code, killed.stderr]).toEqual([null, killed.stderr]);
      originalsAreWhole(folder, writing);
      writtenIsWhole(folder, writing);
      survived('killed while it writes');
      // The last leaves most behind; the others would only take longer.
      if (call < calls) continue;
      const again = run(folder, writing.args);
      expect([again.code, again.stdout]).toEqual([counted.code, counted.stdout]);
      writtenIsWhole(folder, writing);
    }
  },
);

test.each(Object.entries(WRITINGS))('%s: the disk is full at any write, and a sentence says so', (name, writing) => {
  const counted = run(freshFolder(), writing.args, 'count');
  const calls = Number(/writes: (\d+)/.exec(counted.stderr)?.[1]);
  for (let call = 1; call <= calls; call += 1) {
    const folder = freshFolder();
    const { code, stdout, stderr } = run(folder, writing.args, `ENOSPC ${call}`);
    // What is only kept to be quicker the next time is no part of the job.
    expect([0, 1, 2]).toContain(code);
    if (name !== 'a cache') expect(code).toBe(2);
    else expect([code, stdout]).toEqual([counted.code, counted.stdout]);
    expect(stderr).toMatch(/ENOSPC|disk|space/);
    expect(stderr).not.toMatch(/defect in ohlint|\bat .*\.js:\d+/);
    originalsAreWhole(folder, writing);
    writtenIsWhole(folder, writing);
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
    survived('disk full');
  }
});

test.each(['EACCES', 'ENOENT', 'EIO', 'ENOMEM'])('a file that cannot be read any more (%s): the others are checked', (code) => {
  for (const args of [
    ['--format', 'json', '.'],
    ['--format', 'json', 'draft.md', 'other.md'],
  ]) {
    const result = run(freshFolder(), args, `${code} draft.md`);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(code);
    expect(result.stderr).not.toContain('defect');
    const other = JSON.parse(result.stdout).find(({ filePath }: { filePath: string }) => filePath === 'other.md');
    expect(other.messages.length).toBeGreaterThan(0);
    survived('a file that cannot be read, or is gone');
  }
  const compared = ohlint(['overlap', '.', '--format', 'json'], {
    cwd: freshFolder(),
    node: ['--require', FAULTS],
    env: { OHLINT_FAULT: `${code} draft.md` },
  });
  expect([compared.code, compared.stderr.includes('defect')]).toEqual([2, false]);
  expect(compared.stdout).toContain('other.md');
  survived('a file that cannot be read, or is gone');
});

const DEATHS = {
  ends: 'process.exit(1);',
  breaks: "throw new Error('made to fail');",
  'is out of memory': 'for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));',
};
test.each(Object.entries(DEATHS))(
  'a worker thread that %s: what it had not answered is checked without it, and the output is the same',
  (_how, death) => {
    const folder = freshFolder();
    for (let nth = 1; nth <= 6; nth += 1)
      writeFileSync(path.join(folder, `report-${nth}.md`), DRAFT.replace('half an hour', `${nth} hours`));
    const dying = path.join(folder, 'dying.cjs');
    // Loaded into every thread: a worker dies of its second report.
    writeFileSync(
      dying,
      `const { isMainThread, parentPort } = require('node:worker_threads');
     let reports = 0;
     if (!isMainThread) parentPort.on('message', () => { if ((reports += 1) === 2) { require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'died'))}, ''); ${death} } });`,
    );
    const args = [...ONLY, '--format', 'json', '.'];
    const alone = ohlint([...args, '--concurrency', '1'], { cwd: folder });
    const bereft = ohlint([...args, '--concurrency', '2'], { cwd: folder, node: ['--max-old-space-size=200', '--require', dying] });
    expect(readdirSync(folder)).toContain('died');
    expect(bereft).toEqual(alone);
    survived('a worker thread that dies');
  },
);

test('a report that was saved while it was checked keeps what was saved', () => {
  const folder = freshFolder();
  const saving = path.join(folder, 'saving.cjs');
  const saved = `${DRAFT}\nA line that was added.\n`;
  // It is saved between being read and being fixed: when the run looks up what the path leads to for the second time.
  writeFileSync(
    saving,
    `const fs = require('node:fs'); const plain = fs.readFileSync; let reads = 0;
     fs.readFileSync = (file, ...rest) => { if (String(file).endsWith('draft.md') && (reads += 1) === 2) fs.writeFileSync(file, ${JSON.stringify(saved)}); return plain(file, ...rest); };`,
  );
  const { code, stderr } = ohlint([...ONLY, '--fix', 'draft.md'], { cwd: folder, node: ['--require', saving] });
  expect(readFileSync(path.join(folder, 'draft.md'), 'utf8')).toBe(saved);
  expect(stderr).toContain('has changed since it was read');
  expect(code).toBe(2);
  survived('a file that changes while it is checked');
});

test('a folder that may not be written: the findings are told, and the exit code is 2', () => {
  const folder = freshFolder();
  mkdirSync(path.join(folder, 'closed'));
  chmodSync(path.join(folder, 'closed'), 0o555);
  // The superuser may write anywhere, so the system's answer is made.
  const { code, stdout, stderr } = run(folder, ['--format', 'json', '--format', 'html=closed/out.html', 'draft.md'], 'EROFS 1');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)[0].messages.length).toBeGreaterThan(0);
  expect(stderr).toContain('closed/out.html');
  survived('a folder that may not be written');
});

test('two runs at once on the same files leave what one alone leaves', async () => {
  const alone = freshFolder();
  const args = [
    '--fix',
    '--format',
    'json=out.json',
    '--baseline',
    'known.txt',
    '--update-baseline',
    '--cache',
    '--cache-location',
    'cache',
    'draft.md',
    'other.md',
  ];
  run(alone, args);
  const folder = freshFolder();
  const runs = [1, 2].map(
    () =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, [BIN, ...ONLY, ...args], { cwd: folder, stdio: 'ignore' }).on('close', resolve);
      }),
  );
  for (const code of await Promise.all(runs)) expect([0, 1, 2]).toContain(code);
  expect(readFileSync(path.join(folder, 'draft.md'), 'utf8')).toBe(readFileSync(path.join(alone, 'draft.md'), 'utf8'));
  expect(isJson(readFileSync(path.join(folder, 'out.json'), 'utf8'))).toBe(true);
  expect(isBaseline(readFileSync(path.join(folder, 'known.txt'), 'utf8'))).toBe(true);
  expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  survived('two runs at once');
});
