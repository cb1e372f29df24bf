import { readFileSync, realpathSync } from 'node:fs';
import { count } from '../format/count.ts';
import { decode } from '../read/encoding.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import { encodedLike } from '../write/encode.ts';
import { diffOf, fixesOf, withFixes } from '../write/fixes.ts';
import type { Reviewed } from './review-copies.ts';
import { print, say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** What came of `--fix`: whether a file was changed, and whether all could be written. */
export interface Fixed {
  readonly changed: boolean;
  readonly complete: boolean;
}

/** `--fix`: writes the safe fixes into Markdown and text files. Word documents are never changed: theirs go into the review copy as tracked changes. */
export function writeFixes(reviewed: readonly Reviewed[]): Fixed {
  let changed = false;
  let complete = true;
  for (const { given, checked } of reviewed) {
    const { report, findings, path: shown } = checked.outcome;
    if (!report || report.source.format === 'docx' || given.content) continue;
    const fixes = fixesOf(report.source, findings);
    if (fixes.length === 0) continue;
    try {
      // A link stays a link: what it leads to is written.
      const file = realpathSync(given.file);
      const bytes = readFileSync(file);
      // Whoever is at work on the report has saved it since it was read.
      if (!holds(bytes, report.source)) {
        say(`${shown}: the file has changed since it was read, so no fix was written. Run ohlint again.`);
        complete = false;
        continue;
      }
      writeWhole(file, encodedLike(bytes, withFixes(report.source, fixes), report.source.encoding));
      say(`${shown}: ${count(fixes.length, 'fix', 'fixes')} written.`);
      changed = true;
    } catch (error) {
      say(
        `${shown}: the fixes could not be written (${(error as NodeJS.ErrnoException).code}), and the file is as it was. Check whether you may write there.`,
      );
      complete = false;
    }
  }
  return { changed, complete };
}

function holds(bytes: Uint8Array, { path: shown, raw }: Source): boolean {
  try {
    return decode(bytes, shown).raw === raw;
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}

/** `--fix-dry-run`: what `--fix` would change. Without excerpts it says how much and holds no word of the report. */
export function printFixes(reviewed: readonly Reviewed[], excerpts: boolean): void {
  for (const { checked } of reviewed) {
    const { report, findings, path: shown } = checked.outcome;
    if (!report) continue;
    const fixes = fixesOf(report.source, findings);
    if (fixes.length === 0) continue;
    if (!excerpts) print(`${shown}: ${count(fixes.length, 'fix', 'fixes')}\n`);
    else if (report.source.format === 'docx') print(`${shown}: ${count(fixes.length, 'tracked change')}\n`);
    else print(`${[`--- ${shown}`, `+++ ${shown}`, ...diffOf(report.source, fixes)].join('\n')}\n`);
  }
}
