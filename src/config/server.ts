import { serverOnlyConfigured } from '../failure-texts.ts';
import { JobError } from './job-error.ts';
import type { IndexSetting } from './resolve.ts';

/** The variable that names the index, as `--index` does. */
export const INDEX_VARIABLE = 'OHLINT_INDEX';

/**
 * The index that may be opened. Refuses to connect to a server that nobody here has chosen: configurations are looked for beside each report, and a folder or a
 * repository from somebody else may name a server of theirs. That a program of the project is run (`code.ts`) is no leave to send anything away.
 */
export function ownIndex({ value, foreignServer }: IndexSetting): string | undefined {
  if (foreignServer === undefined) return value;
  throw new JobError(serverOnlyConfigured(foreignServer, INDEX_VARIABLE));
}
