import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Run } from '../support/ohlint.ts';
import type { Trial } from './invariants.ts';

/** Runs the command line: arguments in, exit code and words out. */
export type CommandLine = (args: readonly string[]) => Promise<number>;

/** A folder of its own for made-up inputs, gone when it is closed: nothing that was tried is kept. */
export class FuzzFolder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), 'ohlint-fuzz-'));

  /** Empties the folder and writes these files into it. */
  fill(files: Readonly<Record<string, string | Uint8Array>>): void {
    rmSync(this.path, { recursive: true, force: true });
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.path, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  /** What was changed of the files that a run only reads, as a sentence. */
  touched({ files, kept = [] }: Trial): string | undefined {
    const other = kept.find((name) => !readFileSync(path.join(this.path, name)).equals(Buffer.from(files[name] as string | Uint8Array)));
    return other === undefined ? undefined : `it changed ${other}`;
  }

  close(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs the command line in this process, in a folder, and catches what it prints and says. A process of its own would take most of the time of a trial. */
export async function runHere(main: CommandLine, args: readonly string[], cwd: string): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const started = process.cwd();
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  const hear = (stream: 'stdout' | 'stderr') => {
    process[stream].write = ((text: string | Uint8Array) => {
      said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      return true;
    }) as typeof process.stdout.write;
  };
  process.chdir(cwd);
  hear('stdout');
  hear('stderr');
  try {
    const code = await main(args);
    return { code, ...said };
  } finally {
    process.stdout.write = writes.stdout;
    process.stderr.write = writes.stderr;
    process.chdir(started);
  }
}
