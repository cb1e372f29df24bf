import type { FileEntry } from './json.ts';

/** What a format of somebody's own is told beside the results. */
export interface FormatterContext {
  /** The version of ohlint. */
  readonly version: string;
  /** Whether the results hold words of the reports, which only `--excerpts always` allows. */
  readonly excerpts: boolean;
  /** How many rules were on. */
  readonly rules: number;
  /** Whether findings below the failing level were left out. */
  readonly quiet: boolean;
}

/** A format of somebody's own: the default export of a module. The results are what `--format json` prints. */
export type Formatter = (results: readonly FileEntry[], context: FormatterContext) => string | Promise<string>;
