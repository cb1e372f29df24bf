import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { GivenFile } from './files.ts';

/** How the files begin that ohlint writes under the name of a report: a baseline (baseline-file.ts), and a comment for a pull request (format/markdown.ts). */
const BEGINNING = /^(?:# ohlint baseline \d|<!-- ohlint -->)/;
const LONGEST = 24;

/** Whether ohlint wrote a file itself. Such files lie among the reports, often in the same repository, and are none. */
export function isOwnFile({ file, content }: GivenFile): boolean {
  if (!/\.(?:txt|md|markdown)$/i.test(file)) return false;
  return BEGINNING.test(Buffer.from(content?.subarray(0, LONGEST) ?? beginningOf(file)).toString('latin1'));
}

function beginningOf(file: string): Uint8Array {
  const bytes = Buffer.alloc(LONGEST);
  try {
    // What comes through a pipe can be read only once.
    if (!statSync(file).isFile()) return bytes.subarray(0, 0);
    const opened = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, LONGEST, 0));
    } finally {
      closeSync(opened);
    }
  } catch {
    // Why it cannot be read is told where it is read as a report.
    return bytes.subarray(0, 0);
  }
}
