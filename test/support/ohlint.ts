import { spawnSync } from 'node:child_process';
import path from 'node:path';

const BIN = path.join(import.meta.dirname, '..', '..', 'bin', 'ohlint.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself, before the program. */
  readonly node?: readonly string[];
}

/** Runs the built command line as a user does, in a process of its own. */
export function ohlint(args: readonly string[], { cwd, input, env, node = [] }: RunOptions): Run {
  const run = spawnSync(process.execPath, [...node, BIN, ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
