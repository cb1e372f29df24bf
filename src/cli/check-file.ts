import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Governing } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import { givenFacts, type Resolved, resolve, settingsOf } from '../config/resolve.ts';
import type { Excerpts } from '../config/values.ts';
import type { FileOutcome } from '../format/outcome.ts';
import type { AnyRule, Companions, Level } from '../lint/rule.ts';
import { lint, type Stopwatch } from '../lint/run.ts';
import { read } from '../read/read.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { understand } from '../report/understand.ts';
import type { CompanionPaths } from './companions.ts';
import { whereFrom } from './crash.ts';
import type { GivenFile } from './files.ts';

/** What every file is checked with. */
export interface Checking {
  readonly rules: readonly AnyRule[];
  readonly configuration: (file: string) => Promise<Governing>;
  readonly companions: (file: string, paths: CompanionPaths) => Promise<Companions>;
  /** Paths from the command line. */
  readonly previous: string | undefined;
  readonly referral: string | undefined;
  readonly stopwatch: Stopwatch;
}

/** A file that was checked, or could not be. */
export interface Checked {
  readonly outcome: FileOutcome;
  /** What the reader has to say of how the file was read. */
  readonly notes: readonly string[];
  /** Sentences for standard error. */
  readonly troubles: readonly string[];
  readonly crashes: readonly { readonly ruleId: string; readonly where: string }[];
  readonly configFile: string | undefined;
  readonly failOn: Level;
  readonly maxWarnings: number | undefined;
  readonly excerpts: Excerpts;
  readonly rulesOn: number;
}

/** More than any report: what is larger was named by mistake. */
const LARGEST = 200 * 1024 * 1024;

/** Checks one file from its bytes to its findings. Undefined where the configuration ignores it. */
export async function checkFile(given: GivenFile, checking: Checking): Promise<Checked | undefined> {
  try {
    return await check(given, checking);
  } catch (error) {
    if (error instanceof UnreadableError) return failed(given, [error.message], [`${given.shown}: ${error.message}`]);
    // A configuration that governs many reports is complained of once, not once for each of them.
    if (error instanceof JobError) return failed(given, error.sentences, error.sentences);
    const sentence = `ohlint failed on this file (${whereFrom(error)}), which is a defect in ohlint. Please tell its makers; the other files were checked.`;
    return failed(given, [sentence], [`${given.shown}: ${sentence}`]);
  }
}

async function check(
  given: GivenFile,
  { rules, configuration, companions, previous, referral, stopwatch }: Checking,
): Promise<Checked | undefined> {
  const { file, shown } = given;
  const governing = await configuration(file);
  if (governing.ignored) return undefined;
  const bytes = given.piped ?? stopwatch('reading files', () => bytesOf(file));
  const source = stopwatch('reading reports', () => read(bytes, shown));
  const report = stopwatch('understanding', () => understood(source, governing, file));
  const resolved = resolve(governing.layers, file, report.facts.kind.value);
  const settings = settingsOf(resolved);
  const beside = await companions(file, {
    ...pathsOf(resolved),
    ...(await besideReport(source, file)),
    ...(previous && { previous }),
    ...(referral && { referral }),
  });
  const { findings, crashes } = lint(report, rules, settings, beside, stopwatch);
  const broken = crashes.map(({ ruleId, cause }) => ({ ruleId, where: whereFrom(cause) }));
  return {
    outcome: { path: shown, report, findings, failures: broken.map(({ ruleId, where }) => crashSentence(ruleId, where, [])) },
    notes: source.notes,
    troubles: [],
    crashes: broken,
    configFile: governing.file,
    failOn: resolved.failOn.value,
    maxWarnings: resolved.maxWarnings.value,
    excerpts: resolved.excerpts.value,
    rulesOn: rules.filter((rule) => settings.rules.get(rule.id)?.level !== 'off').length,
  };
}

/** Everything a report is asked about by every rule is worked out here, so that `--timing` does not lay it on the first rule. */
function understood(source: Source, governing: Governing, file: string): Report {
  const report = understand(source, givenFacts(governing.layers, file));
  void report.prose;
  void report.facts;
  return report;
}

function bytesOf(file: string): Uint8Array {
  try {
    if (statSync(file).size > LARGEST)
      throw new UnreadableError('The file is larger than any report can be, so it was left alone. Check that it is the right one.');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableError(`The file cannot be opened (${code}). Check that you may read it.`);
  }
}

function pathsOf({ templates, others, exempt }: Resolved): CompanionPaths {
  const values = (settings: readonly { readonly value: string }[]) => settings.map(({ value }) => value);
  return { templates: values(templates), others: values(others), exempt: values(exempt), previous: undefined, referral: undefined };
}

/** The earlier report and the referral that the front matter of a report names; their paths count from the report. */
async function besideReport({ frontMatter }: Source, file: string): Promise<Partial<Pick<CompanionPaths, 'previous' | 'referral'>>> {
  if (!frontMatter || !/^(?:previous|referral):/m.test(frontMatter.yaml)) return {};
  const { parse } = await import('yaml');
  const values: unknown = parse(frontMatter.yaml);
  const named = (key: string) => {
    const value = (values as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' ? path.resolve(path.dirname(file), value) : undefined;
  };
  return { previous: named('previous'), referral: named('referral') };
}

function failed({ shown }: GivenFile, failures: readonly string[], troubles: readonly string[]): Checked {
  return {
    outcome: { path: shown, report: undefined, findings: [], failures },
    notes: [],
    troubles,
    crashes: [],
    configFile: undefined,
    failOn: 'error',
    maxWarnings: undefined,
    excerpts: 'always',
    rulesOn: 0,
  };
}

/** What is said of a rule that broke. It holds no word of the report. */
export function crashSentence(ruleId: string, where: string, files: readonly string[]): string {
  const on = files.length === 0 ? '' : ` on ${files[0]}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`;
  return `The rule ${ruleId} broke${on} (${where}), which is a defect in ohlint. The other rules went on; --skip ${ruleId} leaves it out until it is mended.`;
}
