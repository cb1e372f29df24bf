import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { gitRefusesFolder } from '../failure-texts.ts';

/** Runs git here and gives what it printed, or undefined where it failed. Nothing in the repository is changed, its locks are left alone. */
export function git(args: readonly string[], input: string | Uint8Array = ''): Buffer | undefined {
  const { stdout, status } = spawn(args, input);
  return status === 0 ? stdout : undefined;
}

/** The same where it has no reason to fail. */
export function gitOutput(args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { stdout, stderr, status } = spawn(args, input);
  if (status === 0) return stdout;
  throw new JobError(`git could not do its part (“git ${args[0]}”): ${firstLine(stderr)}`);
}

function spawn(args: readonly string[], input: string | Uint8Array) {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const run = spawnSync('git', args, { input, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true });
  if (!run.error) return run;
  const { code } = run.error as NodeJS.ErrnoException;
  if (code === 'ENOENT') throw new JobError('There is no git here to ask what has changed. Install git, or name the reports to check.');
  throw new JobError(`git could not be started (${code}). Name the reports to check instead.`);
}

/** The folder of the repository that ohlint was started in. */
export function repositoryFolder(): string {
  const { stdout, stderr, status } = spawn(['rev-parse', '--show-cdup'], '');
  // Elsewhere than in a working tree git prints nothing at all, in its top folder an empty line.
  if (status === 0 && stdout.length > 0) return path.resolve(stdout.toString().replace(/\r?\n$/, ''));
  if (stderr.includes('dubious ownership')) {
    throw new JobError(gitRefusesFolder);
  }
  throw new JobError('This folder is not under git, so nothing is known of what has changed. Name the reports to check instead.');
}

function firstLine(stderr: Buffer): string {
  return stderr.toString().trim().split('\n')[0].replace(/\.?$/, '.');
}

/** What git prints with -z: items that each end in a zero byte, so that a path may hold anything else. */
export function itemsOf(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}
