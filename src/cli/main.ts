import { JobError } from '../config/job-error.ts';
import { runCommand } from './commands.ts';
import { whereFrom } from './crash.ts';
import { packageVersion } from './package-root.ts';
import { say } from './terminal.ts';

/** The command line: arguments in, exit code out. 0 nothing to mend, 1 findings, 2 the job could not be done. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args, packageVersion());
  } catch (error) {
    if (error instanceof JobError) {
      for (const sentence of error.sentences) say(sentence);
    } else {
      // The message may hold words of a report, so only the kind of error and its place in our code are shown.
      say(`ohlint itself failed (${whereFrom(error)}), which is a defect in ohlint and not in your report. Please tell its makers.`);
    }
    return 2;
  }
}

export { patternsCompiled, patternsOfLint } from './pattern-table.ts';
