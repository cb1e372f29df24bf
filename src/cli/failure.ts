import { JobError } from '../config/job-error.ts';
import { whereFrom } from './crash.ts';
import { say } from './terminal.ts';

/** Says why the job could not be done, and gives the exit code for it. */
export function tellFailure(error: unknown): 2 {
  if (error instanceof JobError) {
    for (const sentence of error.sentences) say(sentence);
  } else {
    // The message may hold words of a report, so only the kind of error and its place in our code are shown.
    say(`ohlint itself failed (${whereFrom(error)}), which is a defect in ohlint and not in your report. Please tell its makers.`);
  }
  return 2;
}
