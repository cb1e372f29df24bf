import { packageVersion } from '../cli/package-root.ts';
import { listed } from '../config/wording.ts';
import { FORMAT_NAMES, formatNamed } from '../format/formats.ts';
import { type FileEntry, fileEntry } from '../format/json.ts';
import type { FileOutcome } from '../format/outcome.ts';
import { didYouMean } from '../lint/nearest.ts';
import { OhlintError } from './error.ts';

/** What came of one report: what `ohlint --format json` prints for it. */
export type FileResult = FileEntry;

/** How results are to look. */
export interface FormatOptions {
  /** Whether words of the reports may be shown; `false` by default, as in every file that ohlint writes. */
  readonly excerpts?: boolean;
  /** Columns to write in; 80 by default. */
  readonly width?: number;
  /** Whether to colour what is meant for a terminal; `false` by default. */
  readonly colour?: boolean;
}

interface Known {
  readonly outcome: FileOutcome;
  readonly rulesOn: number;
}

/** What each result was made from: formats show more of it than a result holds. */
const known = new WeakMap<FileResult, Known>();

export function resultOf(outcome: FileOutcome, rulesOn: number, excerpts: boolean): FileResult {
  const result = fileEntry(outcome, excerpts);
  known.set(result, { outcome, rulesOn });
  return result;
}

/** Lays results out in one of ohlint's formats ("stylish", "json", "sarif", "html" …). They must be the ones that ohlint gave, not copies. */
export async function format(results: readonly FileResult[], name: string, options: FormatOptions = {}): Promise<string> {
  const entry = formatNamed(name);
  if (!entry) {
    throw new OhlintError(
      `There is no format “${name}”.${didYouMean(name, FORMAT_NAMES) || ` The formats are ${listed(FORMAT_NAMES, 'and')}.`}`,
    );
  }
  const held = results.map((result) => {
    const made = known.get(result);
    if (!made)
      throw new OhlintError(
        'A result to be formatted is not one that ohlint gave: pass on the results of lintText or lintFiles themselves.',
      );
    return made;
  });
  const { excerpts = false, width = 80, colour = false } = options;
  const outcome = { files: held.map(({ outcome: file }) => file), rules: Math.max(0, ...held.map(({ rulesOn }) => rulesOn)), quiet: false };
  return (await entry.load())(outcome, { excerpts, width, colour, version: packageVersion() });
}
