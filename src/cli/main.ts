import { runCommand } from './commands.ts';
import { tellFailure } from './failure.ts';
import { packageVersion } from './package-root.ts';
import { patternsOfLint, takePatternTable } from './pattern-table.ts';

/** The command line: arguments in, exit code out. 0 nothing to mend, 1 findings, 2 the job could not be done. */
export async function main(args: readonly string[]): Promise<number> {
  // NO_COLOR is what people set (no-color.org); the library that colours listens to FORCE_COLOR alone, and is loaded later.
  if (process.env.NO_COLOR) process.env.FORCE_COLOR ??= '0';
  try {
    return await runCommand(args, packageVersion());
  } catch (error) {
    return tellFailure(error);
  }
}

/** What programs import as ohlint/api and ohlint/tester: the same code as the command line's, made ready in the same way. */
export async function library(): Promise<{ api: typeof import('../api.ts'); tester: typeof import('../tester.ts') }> {
  // The table belongs to the patterns of a run of the command line, in the order in which that makes them.
  await patternsOfLint();
  takePatternTable();
  return { api: await import('../api.ts'), tester: await import('../tester.ts') };
}

export { patternsCompiled, patternsOfLint } from './pattern-table.ts';

/** A worker thread of a run over many reports. */
export async function work(): Promise<void> {
  // The table belongs to the patterns in the order in which a run of the command line makes them.
  await patternsOfLint();
  (await import('./worker.ts')).work();
}
