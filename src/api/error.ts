import { JobError } from '../config/job-error.ts';
import { UnreadableError } from '../read/source.ts';

/**
 * What was asked cannot be done: a configuration is wrong, a rule or a format is unknown, nothing was found to check. Each sentence says what is
 * wrong, where, and what to do; none holds a word of a report.
 */
export class OhlintError extends Error {
  override readonly name = 'OhlintError';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Does a piece of work; what goes wrong in it that a user can mend is an `OhlintError`. */
export async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JobError) throw new OhlintError(...error.sentences);
    if (error instanceof UnreadableError) throw new OhlintError(error.message);
    throw error;
  }
}
