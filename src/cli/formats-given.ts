import path from 'node:path';
import { JobError } from '../config/job-error.ts';

/** One `--format NAME[=FILE]`. */
export interface GivenFormat {
  readonly name: string;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/** The formats asked for, or the one that is usual: only one is printed, and no two are written to one file. */
export function formatsGiven(given: readonly string[], usual: string): readonly GivenFormat[] {
  const formats = (given.length === 0 ? [usual] : given).map((item) => {
    const cut = item.indexOf('=');
    const name = cut < 0 ? item : item.slice(0, cut);
    const file = cut < 0 ? undefined : item.slice(cut + 1);
    if (file === '') throw new JobError(`--format ${item} names no file after the “=”.`);
    return { name, file };
  });
  const files = formats.flatMap(({ file }) => (file === undefined ? [] : path.resolve(file)));
  if (formats.length - files.length > 1)
    throw new JobError('Only one format can be printed. Give each other one a file, as in --format json=findings.json.');
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new JobError(`Two formats would be written to ${path.basename(twice)}. Give each a file of its own.`);
  return formats;
}
