import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { oneCopyForOneReport } from '../failure-texts.ts';
import type { Found } from '../lint/finding.ts';
import type { Source } from '../read/source.ts';
import { fixesOf } from '../write/fixes.ts';
import { noteOf } from '../write/notes.ts';
import { withNotes } from '../write/text-notes.ts';
import { UnwritableError } from '../write/unwritable.ts';
import type { Checked } from './check-file.ts';
import { type GivenFile, shownPath } from './files.ts';
import { REVIEW_COPY } from './folders.ts';
import { say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** A file of the run with what came of it. */
export interface Reviewed {
  readonly given: GivenFile;
  readonly checked: Checked;
}

/** What goes into a review copy. */
export interface ReviewCopy {
  /** The path of the copy; empty for one beside each report. */
  readonly named: string;
  readonly comments: boolean;
  /** Safe fixes as tracked changes, which only Word has. */
  readonly fixes: boolean;
}

/**
 * `--comments`: for each report a copy with the findings in its margin. Without a name it stands beside the report. Originals are never touched.
 * Answers whether every copy could be made.
 */
export async function writeReviewCopies(reviewed: readonly Reviewed[], copy: ReviewCopy): Promise<boolean> {
  const { named } = copy;
  if (named !== '' && reviewed.length > 1) throw new JobError(oneCopyForOneReport);
  let all = true;
  for (const { given, checked } of reviewed) {
    const { report, findings, path: shown } = checked.outcome;
    if (!report || (!copy.comments && report.source.format !== 'docx')) continue;
    const target = named === '' ? reviewCopyOf(given.file) : path.resolve(named);
    if (path.resolve(given.file) === target)
      throw new JobError('--comments: the copy would overwrite the report itself. Give it another name.');
    try {
      writeWhole(target, await copyOf(given, report.source, findings, copy));
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
  source: Source,
  findings: readonly Found[],
  { comments, fixes }: ReviewCopy,
): Promise<string | Uint8Array> {
  const notes = comments ? findings.map(noteOf) : [];
  if (source.format !== 'docx') return withNotes(source, notes);
  const { reviewCopy } = await import('../write/word/review-copy.ts');
  return reviewCopy(given.content ?? readFileSync(given.file), source, notes, fixes ? fixesOf(source, findings) : []);
}

/** "report.docx" → "report.ohlint.docx", which no later run takes for a report. */
function reviewCopyOf(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name.replace(REVIEW_COPY, '')}.ohlint${ext || '.md'}`);
}
