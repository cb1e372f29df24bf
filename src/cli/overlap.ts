import { existsSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import type { Alike } from '../format/overlap-matrix.ts';
import { didYouMean } from '../lint/nearest.ts';
import { type Pair, type PairedReport, pair, paired } from '../overlap/pairs.ts';
import { open } from '../read/open.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import { understand } from '../report/understand.ts';
import { fileBytes } from './file-bytes.ts';
import { findReports, shownPath } from './files.ts';
import type { FlagValues, OVERLAP_FLAGS } from './flags.ts';
import { Progress } from './progress.ts';
import { columns, onScreen, print, say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

const FORMATS = ['text', 'json', 'html'];
/** Above this every pair would take too long and no matrix could be read: an index is made for that. */
const MOST = 400;

/** `ohlint overlap FILES…`: how alike these reports are. */
export async function overlapCommand(named: readonly string[], flags: FlagValues<typeof OVERLAP_FLAGS>): Promise<number> {
  const { name, file } = outputOf(flags.format);
  if (named.length === 0) throw new JobError('Name the reports to compare, or a folder with reports in it: ohlint overlap reports/');
  const { files, problems } = await findReports(named, undefined);
  for (const problem of problems) say(problem);
  const standard = await Promise.all(flags.exempt.map((given) => sourceOf(path.resolve(given), shownPath(path.resolve(given)))));
  const reports: PairedReport[] = [];
  let failed = problems.length > 0;
  const reading = new Progress('reading reports', files.length);
  for (const [done, { file: given, shown, content }] of files.entries()) {
    reading.at(done);
    try {
      reports.push(paired(understand(await open(content ?? fileBytes(given), shown), {}), standard));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      say(`${shown}: ${error.message}`);
      failed = true;
    }
  }
  if (reports.length < 2) {
    say('There are fewer than two reports to compare. Name two or more, or a folder with reports in it.');
    return 2;
  }
  if (reports.length > MOST)
    throw new JobError(
      `These are ${reports.length} reports, and each is compared with every other only up to ${MOST}. Put them into an index with “ohlint index add”, and check reports against that.`,
    );
  const alike = compareAll(reports);
  const text = await laidOut(name, alike, file === undefined);
  if (file === undefined) print(text);
  else {
    writeTo(file, text);
    say(`The comparison is in ${file}.${name === 'html' ? ' It holds the words of the reports: keep it as safe as them.' : ''}`);
  }
  return failed ? 2 : 0;
}

function compareAll(reports: readonly PairedReport[]): Alike {
  const pairs = new Map<string, Pair>();
  const comparing = new Progress('comparing pairs', (reports.length * (reports.length - 1)) / 2);
  for (const [row, first] of reports.entries()) {
    for (let column = row + 1; column < reports.length; column += 1) {
      comparing.at(pairs.size);
      pairs.set(`${row}/${column}`, pair(first, reports[column] as PairedReport));
    }
  }
  return { reports, pairOf: (row, column) => pairs.get(`${Math.min(row, column)}/${Math.max(row, column)}`) as Pair };
}

async function laidOut(name: string, alike: Alike, printed: boolean): Promise<string> {
  if (name === 'json') return (await import('../format/overlap-json.ts')).overlapJson(alike);
  if (name === 'html') return (await import('../format/overlap-html.ts')).overlapHtml(alike);
  const { overlapText } = await import('../format/overlap-text.ts');
  // Words of the reports are shown on a screen only, as with the findings.
  return overlapText(alike, { excerpts: printed && onScreen(), width: printed ? columns() : 80, colour: printed });
}

function outputOf(given: string | undefined): { name: string; file: string | undefined } {
  const [name = '', ...rest] = (given ?? 'text').split('=');
  if (!FORMATS.includes(name)) throw new JobError(`--format takes ${listed(FORMATS)}, not “${name}”.${didYouMean(name, FORMATS)}`);
  const file = rest.length === 0 ? undefined : rest.join('=');
  if (file === '') throw new JobError(`--format ${given} names no file after the “=”.`);
  return { name, file };
}

async function sourceOf(file: string, shown: string): Promise<Source> {
  try {
    if (!existsSync(file)) throw new JobError(`Standard text: there is no file ${shown}. Check the path.`);
    return await open(fileBytes(file), shown);
  } catch (error) {
    if (error instanceof UnreadableError) throw new JobError(`Standard text: ${shown}: ${error.message}`);
    throw error;
  }
}

function writeTo(file: string, text: string): void {
  try {
    writeWhole(path.resolve(file), text);
  } catch (error) {
    throw new JobError(
      `The comparison could not be written to ${file} (${(error as NodeJS.ErrnoException).code}). Check the path and whether you may write there.`,
    );
  }
}
