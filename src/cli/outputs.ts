import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import type { Excerpts } from '../config/values.ts';
import { listed } from '../config/wording.ts';
import { formatBroke } from '../failure-texts.ts';
import { FORMAT_NAMES, formatNamed } from '../format/formats.ts';
import type { Format, Outcome } from '../format/outcome.ts';
import { didYouMean } from '../lint/nearest.ts';
import { whereFrom } from './crash.ts';
import { identity } from './files.ts';
import { formatsGiven, type GivenFormat } from './formats-given.ts';
import { packageVersion } from './package-root.ts';
import { columns, onScreen, print, say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** One `--format`, with what it names: a format of ours, or a module. */
export interface Output extends GivenFormat {
  /** Whether it is read on a screen, by whoever started ohlint. */
  readonly onScreen: boolean;
  readonly load: () => Promise<Format>;
}

/** Checks every `--format` before anything is done, so that a long run does not end in a mistyped name. */
export async function outputsOf(given: readonly string[]): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const { name, file } of formatsGiven(given, 'stylish')) outputs.push({ name, file, ...(await formatGiven(name)) });
  return outputs;
}

async function formatGiven(name: string): Promise<Pick<Output, 'onScreen' | 'load'>> {
  const known = formatNamed(name);
  if (known) return { onScreen: known.readers === 'screen', load: known.load };
  if (isPath(name)) {
    const format = await (await import('./own-format.ts')).ownFormat(name);
    return { onScreen: false, load: async () => format };
  }
  const all = `The formats are ${listed(FORMAT_NAMES, 'and')}; one of your own is given as a path, as in --format ./my-format.js.`;
  throw new JobError(`--format: there is no format “${name}”.${didYouMean(name, FORMAT_NAMES) || ` ${all}`}`);
}

/** “./my-format.js”, “C:\formats\mine.mjs”: what no name of a format looks like. */
function isPath(name: string): boolean {
  return /[/\\]|\.[cm]?[jt]s$/.test(name);
}

/** Whether an output may show words of the report: `auto` means for people, on a screen, never in a file or a log. */
function showsExcerpts(output: Output, excerpts: Excerpts): boolean {
  if (excerpts !== 'auto') return excerpts === 'always';
  return output.onScreen && output.file === undefined && onScreen();
}

/**
 * Prints or writes the outcome in every format asked for. One that fails is told of, and the others are written all the same. Answers whether
 * all of them could be.
 */
export async function writeOutputs(outputs: readonly Output[], outcome: Outcome, excerpts: Excerpts): Promise<boolean> {
  const reports = new Set(outcome.files.map(({ path: shown }) => identity(shown)));
  let complete = true;
  for (const output of outputs) {
    const failure =
      output.file !== undefined && reports.has(identity(output.file))
        ? `The findings were not written to ${output.file}: it is one of the reports. Give them another file.`
        : await writeOutput(output, outcome, showsExcerpts(output, excerpts));
    if (failure === undefined) continue;
    say(failure);
    complete = false;
  }
  return complete;
}

/** A sentence where it could not be done. */
async function writeOutput(output: Output, outcome: Outcome, excerpts: boolean): Promise<string | undefined> {
  const { name, file } = output;
  const printed = file === undefined;
  let text: string;
  try {
    const format = await output.load();
    // A file is the same whatever window it was written from.
    text = await format(outcome, { excerpts, width: printed ? columns() : 80, colour: printed, version: packageVersion() });
  } catch (error) {
    if (error instanceof JobError) return error.message;
    // What was thrown may hold words of a report, so only its place is told.
    const whose = formatNamed(name) ? 'a defect in ohlint: please tell its makers' : 'a defect in that format';
    return formatBroke(name, whereFrom(error), whose);
  }
  if (printed) {
    print(text);
    return undefined;
  }
  try {
    writeWhole(path.resolve(file), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `The findings could not be written to ${file} (${code}). Check the path and whether you may write there.`;
  }
  say(`The findings are in ${file}.${excerpts ? ' They hold words of the reports: keep the file as safe as them.' : ''}`);
  return undefined;
}
