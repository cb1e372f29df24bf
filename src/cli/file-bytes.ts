import { readFileSync, statSync } from 'node:fs';
import { UnreadableError } from '../read/source.ts';

/** More than any report: what is larger was named by mistake. */
export const LARGEST_FILE = 200 * 1024 * 1024;

/** What stands in a report. Throws `UnreadableError`, so that what goes wrong with one file stays with that file. */
export function fileBytes(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    // A pipe that was named may be written to; a device may never end.
    if (stats.isCharacterDevice() || stats.isBlockDevice()) throw new UnreadableError('This is a device and no file. Check the path.');
    if (stats.size <= LARGEST_FILE) return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableError(`The file cannot be opened (${code}). Check that you may read it.`);
  }
  throw new UnreadableError('The file is larger than any report can be, so it was left alone. Check that it is the right one.');
}
