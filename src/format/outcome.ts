import type { Found } from '../lint/finding.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { count, series } from './count.ts';

/** What came of one file. */
export interface FileOutcome {
  /** Relative to where ohlint was started, with `/`. */
  readonly path: string;
  /** Undefined where the file could not be read. */
  readonly report: Report | undefined;
  readonly findings: readonly Found[];
  /** Why the file, or a rule on it, could not be checked: whole sentences without words of the report. */
  readonly failures: readonly string[];
}

/** What came of a run. */
export interface Outcome {
  /** Sorted by path, by bytes. */
  readonly files: readonly FileOutcome[];
  /** How many rules were on in at least one file. */
  readonly rules: number;
  /** Whether findings below the failing level were left out (`--quiet`). */
  readonly quiet: boolean;
}

/** Levels, the gravest first. */
export const GRAVEST_FIRST: readonly Level[] = ['error', 'warning', 'info'];

/** A finding with its file, for outputs that are not sorted by file. */
export interface Placed {
  readonly file: FileOutcome;
  readonly report: Report;
  readonly found: Found;
}

/** All findings, the gravest first; those of a level in the order of files and places. */
export function gravestFirst({ files }: Pick<Outcome, 'files'>): Placed[] {
  const all = files.flatMap((file) => (file.report ? placed(file, file.report) : []));
  return GRAVEST_FIRST.flatMap((level) => all.filter(({ found }) => found.level === level));
}

/** "2 errors, 1 warning and 3 suggestions" */
export function numbersOf(findings: readonly { readonly found: Found }[]): string {
  const numbers = GRAVEST_FIRST.map((level) => [level, findings.filter(({ found }) => found.level === level).length] as const);
  return series(
    numbers.filter(([, number]) => number > 0).map(([level, number]) => count(number, level === 'info' ? 'suggestion' : level)),
  );
}

function placed(file: FileOutcome, report: Report): Placed[] {
  return file.findings.map((found) => ({ file, report, found }));
}

/** How the output is to look, and who says so. */
export interface Presentation {
  /** Whether words of the report may be shown. */
  readonly excerpts: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** The version of ohlint. */
  readonly version: string;
}

export type Format = (outcome: Outcome, presentation: Presentation) => string | Promise<string>;
