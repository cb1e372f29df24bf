/** ohlint for programs: nothing is printed, nothing ends the process, and paths count from a folder that is given. docs/api.md tells of it. */
export { rules } from '../rules/index.ts';
export { OhlintError } from './api/error.ts';
export type { ConfigOptions, Overriding } from './api/governing.ts';
export {
  type AppliedConfig,
  createLinter,
  type Linter,
  type LinterOptions,
  lintFiles,
  lintText,
  loadConfig,
  type TextOptions,
} from './api/linter.ts';
export { type FileResult, type FormatOptions, format } from './api/results.ts';
export type { ConfigValues, PluginEntry } from './config/values.ts';
export type { FatalEntry, MessageEntry, RelatedEntry } from './format/json.ts';
export type { GivenFacts } from './report/report.ts';
