import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import { JobError } from './job-error.ts';

/** Lists, in the syntax of a .gitignore, what is no report to check. */
export const IGNORE_FILE = '.ohlintignore';

/** One that was found. */
interface IgnoreFile {
  readonly folder: string;
  readonly shownPath: string;
  readonly patterns: Ignore;
}

/**
 * Says of a file which ignore file leaves it out, and by which line; undefined where none does. As with git, those of all folders from the
 * file's own upwards apply, and the nearest that has something to say of the file has the last word.
 */
export function ignoreFiles(show: (file: string) => string): (file: string) => Promise<string | undefined> {
  const found = new Map<string, readonly IgnoreFile[]>();
  const above = async (folder: string): Promise<readonly IgnoreFile[]> => {
    const known = found.get(folder);
    if (known) return known;
    const parent = path.dirname(folder);
    const file = path.join(folder, IGNORE_FILE);
    const own = existsSync(file) ? [await read(file, show(file))] : [];
    const all = [...own, ...(parent === folder ? [] : await above(parent))];
    found.set(folder, all);
    return all;
  };
  return async (file) => {
    for (const { folder, shownPath, patterns } of await above(path.dirname(file))) {
      const { ignored, unignored, rule } = patterns.test(path.relative(folder, file).split(path.sep).join('/'));
      if (ignored) return rule?.mark === undefined ? shownPath : `${shownPath}, line ${rule.mark}`;
      if (unignored) return undefined;
    }
    return undefined;
  };
}

async function read(file: string, shownPath: string): Promise<IgnoreFile> {
  const { default: ignore } = await import('ignore');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new JobError(
      `${shownPath} cannot be read (${(error as NodeJS.ErrnoException).code}). Check that it is a file that you may read.`,
    );
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const patterns = lines
    .map((pattern, index) => ({ pattern, mark: String(index + 1) }))
    .filter(({ pattern }) => !/^\s*(?:#|$)/.test(pattern));
  return { folder: path.dirname(file), shownPath, patterns: ignore().add(patterns) };
}
