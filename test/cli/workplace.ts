import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { frame } from '../../src/lint/tester/frame.ts';
import { ohlint, type Run } from '../support/ohlint.ts';

// Many of these tests start Node several times, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A report with one error (allegation-as-fact), one warning (undefined-abbreviation) and words of its own. */
export const DRAFT = frame('He has been bullied by his supervisor since May. He sees the MSK team each week.').markdown;
/** A report with nothing to mend. */
export const GOOD = frame('He walks for half an hour each day.').markdown;
/** The rules that DRAFT trips over: tests name them, so that a new rule changes nothing here. */
export const ONLY = ['--only', 'allegation-as-fact', '--only', 'undefined-abbreviation'];

/** A folder of its own for a test file, gone afterwards, and the command line run in it. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>>) {
  const place = { folder: '' };
  beforeAll(() => {
    place.folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-cli-'));
    for (const [name, content] of Object.entries(files)) write(name, content);
  });
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(place.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const run = (args: readonly string[], more: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {}): Run =>
    ohlint(args, { ...more, cwd: path.join(place.folder, more.cwd ?? '') });
  /** The same within this process, which is faster: for what ends before a report is read. */
  const here = async (args: readonly string[]): Promise<Run> => {
    const started = process.cwd();
    const said = { stdout: '', stderr: '' };
    const hear = (stream: 'stdout' | 'stderr') =>
      vi.spyOn(process[stream], 'write').mockImplementation((text) => {
        said[stream] += String(text);
        return true;
      });
    const ears = [hear('stdout'), hear('stderr')];
    process.chdir(place.folder);
    try {
      const code = await main(args);
      return { code, ...said };
    } finally {
      process.chdir(started);
      for (const ear of ears) ear.mockRestore();
    }
  };
  return { write, run, here, file: (name: string) => path.join(place.folder, name) };
}

/** The job could not be done: 2, nothing but sentences on standard error, no trace of our own code. */
export function refused({ code, stdout, stderr }: Run, ...sentences: readonly string[]): void {
  for (const sentence of sentences) expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\bat .*\.js:\d+|Error:|undefined/);
  expect(code).toBe(2);
  expect(stdout).toBe('');
}
