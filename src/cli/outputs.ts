import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import type { Excerpts } from '../config/values.ts';
import { listed } from '../config/wording.ts';
import type { Format, Outcome } from '../format/outcome.ts';
import { didYouMean } from '../lint/nearest.ts';
import { columns, onScreen, print, say } from './terminal.ts';

/** Formats by name, loaded when asked for. `forPeople` formats may show words of the report on a screen. */
const FORMATS: Readonly<Record<string, { readonly forPeople: boolean; readonly load: () => Promise<Format> }>> = {
  stylish: { forPeople: true, load: async () => (await import('../format/stylish.ts')).stylish },
  review: { forPeople: true, load: async () => (await import('../format/review.ts')).review },
  json: { forPeople: false, load: async () => (await import('../format/json.ts')).json },
  sarif: { forPeople: false, load: async () => (await import('../format/sarif.ts')).sarif },
  junit: { forPeople: false, load: async () => (await import('../format/junit.ts')).junit },
  github: { forPeople: false, load: async () => (await import('../format/github.ts')).github },
  checkstyle: { forPeople: false, load: async () => (await import('../format/checkstyle.ts')).checkstyle },
  compact: { forPeople: false, load: async () => (await import('../format/compact.ts')).compact },
};

/** One `--format`. */
export interface Output {
  readonly name: string;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/** Checks every `--format` before anything is done, so that a long run does not end in a mistyped name. */
export function outputsOf(given: readonly string[]): readonly Output[] {
  const outputs = (given.length === 0 ? ['stylish'] : given).map((item) => {
    const cut = item.indexOf('=');
    const name = cut < 0 ? item : item.slice(0, cut);
    const file = cut < 0 ? undefined : item.slice(cut + 1);
    if (!Object.hasOwn(FORMATS, name)) {
      const names = Object.keys(FORMATS);
      throw new JobError(
        `--format: there is no format “${name}”.${didYouMean(name, names) || ` The formats are ${listed(names, 'and')}.`}`,
      );
    }
    if (file === '') throw new JobError(`--format ${item} names no file after the “=”.`);
    return { name, file };
  });
  if (outputs.filter((output) => output.file === undefined).length > 1) {
    throw new JobError('Only one format can be printed. Give each other one a file, as in --format json=findings.json.');
  }
  return outputs;
}

/** Whether an output may show words of the report: `auto` means for people, on a screen, never in a file or a log. */
function showsExcerpts(output: Output, excerpts: Excerpts): boolean {
  if (excerpts !== 'auto') return excerpts === 'always';
  return FORMATS[output.name].forPeople && output.file === undefined && onScreen();
}

/** Prints or writes the outcome in every format asked for. */
export async function writeOutputs(outputs: readonly Output[], outcome: Outcome, excerpts: Excerpts): Promise<void> {
  for (const output of outputs) {
    const format = await FORMATS[output.name].load();
    const printed = output.file === undefined;
    // A file is the same whatever window it was written from.
    const width = printed ? columns() : 80;
    const text = await format(outcome, { excerpts: showsExcerpts(output, excerpts), width, colour: printed });
    if (output.file === undefined) print(text);
    else {
      writeTo(output.file, text);
      say(`The findings are in ${output.file}.`);
    }
  }
}

function writeTo(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new JobError(
      `The findings could not be written to ${file} (${(error as NodeJS.ErrnoException).code}). Check the path and whether you may write there.`,
    );
  }
}
