import { watch } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { count } from '../format/count.ts';
import { tellFailure } from './failure.ts';
import { isPattern, shownPath } from './files.ts';
import type { LintFlags } from './flags.ts';
import { say } from './terminal.ts';
import { looker } from './watch/look.ts';
import { Reruns } from './watch/rerun.ts';

/** So long nothing may happen before changes are taken for complete, in milliseconds. */
const SETTLED = 150;
/** How often a folder is looked at where the system cannot tell of changes, in milliseconds. */
const EVERY = 1000;

/** `ohlint FILES… --watch`: checks, and checks again whenever something changes. Ends on Ctrl-C with the exit code of the last run. */
export async function watchCommand(named: readonly string[], flags: LintFlags): Promise<number> {
  refuseMixture(named, flags);
  const { lintCommand } = await import('./lint.ts');
  const beside = [flags.config, flags.previous, flags.referral, ...flags.template, ...flags.against].filter((file) => file !== undefined);
  const reruns = new Reruns({
    look: looker(named.map(folderOfPattern), absolute(beside)),
    listen,
    after: (then) => {
      const timer = setTimeout(then, SETTLED);
      return () => clearTimeout(timer);
    },
    run: () => lintCommand(named, { ...flags, watch: false }).catch(tellFailure),
    changed: (files) => say(`\n${shownPath(files[0])}${files.length > 1 ? ` and ${count(files.length - 1, 'other file')}` : ''} changed.`),
    waiting: () => say('Waiting for changes. Ctrl-C ends.'),
  });
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  // Whoever is in a hurry need not wait for the first run.
  await Promise.race([reruns.start(), ended]);
  await ended;
  return reruns.end();
}

function refuseMixture(named: readonly string[], flags: LintFlags): void {
  if (named.length === 0) throw new JobError('--watch needs the reports, or a folder with reports in it: ohlint reports/ --watch');
  if (named.includes('-')) throw new JobError('--watch waits for files to change, so nothing can be piped in with it. Name the reports.');
  for (const other of ['staged', 'since', 'print-config', 'print-facts'] as const) {
    if (flags[other]) throw new JobError(`--watch and --${other} do not go together. Leave out one of them.`);
  }
}

function absolute(files: readonly string[]): string[] {
  return files.map((file) => path.resolve(file));
}

/** Of a pattern the part before its first wildcard: whatever matches lies in that folder. */
function folderOfPattern(name: string): string {
  if (!isPattern(name)) return path.resolve(name);
  const parts = name.split('/');
  return path.resolve(parts.slice(0, parts.findIndex(isPattern)).join('/') || '.');
}

/** Listens to one folder. Folders in it are listened to by themselves, because not every system can watch a whole tree. */
function listen(folder: string, changed: () => void): () => void {
  let poll: NodeJS.Timeout | undefined;
  const byPolling = () => {
    poll ??= setInterval(changed, EVERY);
  };
  try {
    const watcher = watch(folder, () => changed());
    watcher.on('error', () => {
      // On some systems a folder that is taken away is an error, and others have no more watches to give.
      watcher.close();
      byPolling();
      changed();
    });
    return () => {
      watcher.close();
      clearInterval(poll);
    };
  } catch {
    byPolling();
    return () => clearInterval(poll);
  }
}
