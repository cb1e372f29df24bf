import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { noteOf } from '../write/notes.ts';
import { withNotes } from '../write/text-notes.ts';
import { UnwritableError } from '../write/unwritable.ts';
import type { Checked } from './check-file.ts';
import { type GivenFile, REVIEW_COPY, shownPath } from './files.ts';
import { say } from './terminal.ts';

/** A file of the run with what came of it. */
export interface Reviewed {
  readonly given: GivenFile;
  readonly checked: Checked;
}

/**
 * `--comments`: for each report a copy with the findings in its margin. Without a name it stands beside the report. Originals are never touched.
 * Answers whether every copy could be made.
 */
export async function writeReviewCopies(reviewed: readonly Reviewed[], named: string): Promise<boolean> {
  if (named !== '' && reviewed.length > 1)
    throw new JobError('--comments=FILE names one copy, so give one report with it; --comments alone writes a copy beside each report.');
  let all = true;
  for (const { given, checked } of reviewed) {
    const { report, findings, path: shown } = checked.outcome;
    if (!report) continue;
    const target = named === '' ? reviewCopyOf(given.file) : path.resolve(named);
    if (path.resolve(given.file) === target)
      throw new JobError('--comments: the copy would overwrite the report itself. Give it another name.');
    try {
      writeWhole(target, await copyOf(given, report.source, findings.map(noteOf)));
      say(`${shown}: a copy with the findings as comments is ${shownPath(target)}.`);
    } catch (error) {
      if (!(error instanceof UnwritableError) && !(error instanceof Error && 'code' in error)) throw error;
      const why =
        error instanceof UnwritableError
          ? error.message
          : `The copy could not be written (${(error as NodeJS.ErrnoException).code}). Check the path and whether you may write there.`;
      say(`${shown}: ${why}`);
      all = false;
    }
  }
  return all;
}

async function copyOf(
  given: GivenFile,
  source: Parameters<typeof withNotes>[0],
  notes: ReturnType<typeof noteOf>[],
): Promise<string | Uint8Array> {
  if (source.format !== 'docx') return withNotes(source, notes);
  const { withComments } = await import('../write/word/comments.ts');
  return withComments(given.piped ?? readFileSync(given.file), source, notes);
}

/** "report.docx" → "report.ohlint.docx", which no later run takes for a report. */
function reviewCopyOf(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name.replace(REVIEW_COPY, '')}.ohlint${ext || '.md'}`);
}

/** Whole or not at all: a run that is stopped leaves no half copy under the copy's name. */
function writeWhole(target: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
