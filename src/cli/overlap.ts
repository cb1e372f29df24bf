import { existsSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import { tooManyToCompare } from '../failure-texts.ts';
import type { Alike } from '../format/overlap-matrix.ts';
import { didYouMean } from '../lint/nearest.ts';
import { type Pair, type PairedReport, pair, paired } from '../overlap/pairs.ts';
import { open } from '../read/open.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import { understand } from '../report/understand.ts';
import { fileBytes } from './file-bytes.ts';
import { findReports, identity, shownPath } from './files.ts';
import type { FlagValues, OVERLAP_FLAGS } from './flags.ts';
import { formatsGiven, type GivenFormat } from './formats-given.ts';
import { Progress } from './progress.ts';
import { columns, onScreen, print, say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

const FORMATS = ['text', 'json', 'html'];
/** Above this every pair would take too long and no matrix could be read: an index is made for that. */
const MOST = 400;

/** `ohlint overlap FILES…`: how alike these reports are. */
export async function overlapCommand(named: readonly string[], flags: FlagValues<typeof OVERLAP_FLAGS>): Promise<number> {
  const outputs = formatsGiven(flags.format, 'text');
  for (const { name } of outputs)
    if (!FORMATS.includes(name)) throw new JobError(`--format takes ${listed(FORMATS)}, not “${name}”.${didYouMean(name, FORMATS)}`);
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
  if (reports.length > MOST) throw new JobError(tooManyToCompare(reports.length, MOST));
  const alike = compareAll(reports);
  const texts = new Set([...files.map(({ file }) => file), ...flags.exempt].map(identity));
  for (const output of outputs) {
    const failure = await put(output, alike, texts);
    if (failure === undefined) continue;
    say(failure);
    failed = true;
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

async function sourceOf(file: string, shown: string): Promise<Source> {
  try {
    if (!existsSync(file)) throw new JobError(`Standard text: there is no file ${shown}. Check the path.`);
    return await open(fileBytes(file), shown);
  } catch (error) {
    if (error instanceof UnreadableError) throw new JobError(`Standard text: ${shown}: ${error.message}`);
    throw error;
  }
}

/** Prints or writes the comparison. A sentence where it could not be done. */
async function put({ name, file }: GivenFormat, alike: Alike, reports: ReadonlySet<string>): Promise<string | undefined> {
  const text = await laidOut(name, alike, file === undefined);
  if (file === undefined) {
    print(text);
    return undefined;
  }
  if (reports.has(identity(file))) return `The comparison was not written to ${file}: it is one of the reports. Give it another file.`;
  try {
    writeWhole(path.resolve(file), text);
  } catch (error) {
    return `The comparison could not be written to ${file} (${(error as NodeJS.ErrnoException).code}). Check the path and whether you may write there.`;
  }
  say(`The comparison is in ${file}.${name === 'html' ? ' It holds the words of the reports: keep it as safe as them.' : ''}`);
  return undefined;
}
