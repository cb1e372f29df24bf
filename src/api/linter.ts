import path from 'node:path';
import { rules as builtIn } from '../../rules/index.ts';
import { checkAll } from '../cli/check-all.ts';
import type { Checked, Checking } from '../cli/check-file.ts';
import { findReports, type GivenFile, inOrder, shownPath } from '../cli/files.ts';
import type { Governing } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import { resolve } from '../config/resolve.ts';
import type { RuleLevel } from '../config/values.ts';
import type { AnyRule, Level, OptionValue } from '../lint/rule.ts';
import { defaultOptions } from '../lint/run.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { ruleProblem } from '../own-rules/code-rule.ts';
import type { Source } from '../read/source.ts';
import type { GivenFacts } from '../report/report.ts';
import { answered, OhlintError } from './error.ts';
import { type ConfigOptions, governingBy } from './governing.ts';
import { type FileResult, resultOf } from './results.ts';

export interface LinterOptions extends ConfigOptions {
  /** Rules of your own, beside those that come with ohlint and those of the configuration. */
  readonly rules?: readonly AnyRule[];
  /** Whether results may hold words of the reports; `false` by default. */
  readonly excerpts?: boolean;
}

export interface TextOptions extends GivenFacts {
  /** Name of the report. Its ending says how it is read, its folder which configuration applies. It need not exist; `report.md` by default. */
  readonly path?: string;
  /** The earlier report on the same person, and the referral: paths. */
  readonly previous?: string;
  readonly referral?: string;
}

/** What applies to a report. */
export interface AppliedConfig {
  /** The configuration file, as it is printed; undefined where there is none. */
  readonly file: string | undefined;
  /** What leaves the report out; undefined where nothing does. */
  readonly ignoredBy: string | undefined;
  readonly failOn: Level;
  readonly maxWarnings: number | undefined;
  readonly rules: Readonly<Record<string, { readonly level: RuleLevel; readonly options: Readonly<Record<string, OptionValue>> }>>;
}

/** Checks reports again and again: configurations, rules and the texts beside reports are read once. */
export interface Linter {
  /** Checks one report. What cannot be read as one is told in the result, as a message with `fatal`. */
  lintText(report: string | Uint8Array, options?: TextOptions): Promise<FileResult>;
  /** Checks files, folders and patterns, sorted by path. What cannot be checked is told in a result, as a message with `fatal`. */
  lintFiles(named: string | readonly string[]): Promise<readonly FileResult[]>;
  /** What applies to a report of a path, which need not exist. */
  configFor(report: string): Promise<AppliedConfig>;
  /** Forgets what was read: to be called when a configuration, a rule file or a template has changed. */
  forget(): void;
}

/** Makes a linter. Nothing is read before it is asked to check something. */
export function createLinter(options: LinterOptions = {}): Linter {
  const { cwd = process.cwd(), excerpts = false, rules: own = [] } = options;
  for (const rule of own) {
    const problem = ruleProblem(rule);
    if (problem !== undefined) throw new OhlintError(`A rule given to ohlint cannot be used: ${problem}`);
  }
  const known = [...builtIn, ...own, ...Object.values(directiveRules)];
  let governing = governingBy(options, known);
  let texts = new Map<string, Promise<Source>>();

  const check = async (files: readonly GivenFile[], more: Partial<Checking> = {}): Promise<FileResult[]> => {
    // A broken configuration is not a matter of one report: it is thrown, and not told in a result.
    for (const { file } of files) await governing(file);
    const checking: Checking = {
      rules: [...builtIn, ...own],
      configuration: governing,
      previous: undefined,
      referral: undefined,
      stopwatch: (_what, work) => work(),
      ...more,
    };
    return (await checkAll(files, checking, texts)).map(({ outcome, rulesOn }: Checked) => resultOf(outcome, rulesOn, excerpts));
  };

  return {
    lintText: (report, { path: name = 'report.md', previous, referral, ...given } = {}) =>
      answered(async () => {
        const file = path.resolve(cwd, name);
        const content = typeof report === 'string' ? new TextEncoder().encode(report) : report;
        const here = { file, shown: shownPath(file, cwd), content, outright: true };
        const results = await check([here], {
          configuration: async (asked) => withFacts({ ...(await governing(asked)), ignoredBy: undefined }, given),
          previous: previous && path.resolve(cwd, previous),
          referral: referral && path.resolve(cwd, referral),
        });
        return results[0]!;
      }),
    lintFiles: (named) =>
      answered(async () => {
        const files = new Map<string, GivenFile>();
        const lost: FileResult[] = [];
        for (const name of typeof named === 'string' ? [named] : named) {
          // A hyphen is a name here: nothing is piped into a program.
          const found = await findReports([name === '-' ? './-' : name], undefined, cwd);
          for (const file of found.files) files.set(file.file, file);
          for (const problem of found.problems)
            lost.push(resultOf({ path: name, report: undefined, findings: [], failures: [problem] }, 0, excerpts));
        }
        const results = await check(inOrder([...files.values()]));
        if (results.length + lost.length === 0) {
          throw new JobError(
            files.size === 0
              ? 'No report was named, so nothing was checked.'
              : 'Nothing was checked: every report that was named is ignored.',
          );
        }
        return [...results, ...lost];
      }),
    configFor: (report) =>
      answered(async () => {
        const file = path.resolve(cwd, report);
        const { file: from, layers, ownRules, ignoredBy } = await governing(file);
        const resolved = resolve(layers, file, undefined);
        const all = [...known, ...ownRules.map(({ rule }) => rule)];
        return {
          file: from === undefined ? undefined : shownPath(from, cwd),
          ignoredBy,
          failOn: resolved.failOn.value,
          maxWarnings: resolved.maxWarnings.value,
          rules: Object.fromEntries(
            all.map((rule) => {
              const setting = resolved.rules.get(rule.id)?.setting;
              return [rule.id, { level: setting?.level ?? rule.severity, options: { ...defaultOptions(rule), ...setting?.options } }];
            }),
          ),
        };
      }),
    forget: () => {
      governing = governingBy(options, known);
      texts = new Map();
    },
  };
}

/** What a program knows of one report wins over what configurations say. */
function withFacts(governing: Governing, given: GivenFacts): Governing {
  const { kind, jurisdiction, audience } = given;
  return { ...governing, layers: [...governing.layers, { origin: 'options', values: { kind, jurisdiction, audience } }] };
}

/** Checks one report. For more than one, or one again after an edit, make a linter and keep it. */
export async function lintText(report: string | Uint8Array, options: LinterOptions & TextOptions = {}): Promise<FileResult> {
  return answered(() => createLinter(options).lintText(report, options));
}

/** Checks files, folders and patterns. */
export async function lintFiles(named: string | readonly string[], options: LinterOptions = {}): Promise<readonly FileResult[]> {
  return answered(() => createLinter(options).lintFiles(named));
}

/** What applies to reports in a folder, or to the one named by `path`. */
export async function loadConfig(options: ConfigOptions & { readonly path?: string } = {}): Promise<AppliedConfig> {
  return answered(() => createLinter(options).configFor(options.path ?? 'report.md'));
}
