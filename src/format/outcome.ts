import type { Found } from '../lint/finding.ts';
import type { Report } from '../report/report.ts';

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

/** How the output is to look. */
export interface Presentation {
  /** Whether words of the report may be shown. */
  readonly excerpts: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

export type Format = (outcome: Outcome, presentation: Presentation) => string | Promise<string>;
