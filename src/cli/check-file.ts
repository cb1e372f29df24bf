import path from 'node:path';
import type { Governing } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import { givenFacts, type Resolved, resolve, settingsOf } from '../config/resolve.ts';
import type { Excerpts } from '../config/values.ts';
import { failedOnFile, ruleBroke } from '../failure-texts.ts';
import type { FileOutcome } from '../format/outcome.ts';
import type { AnyRule, Companions, Level } from '../lint/rule.ts';
import { lint, type Stopwatch } from '../lint/run.ts';
import type { Settings } from '../lint/settings.ts';
import type { Suppression } from '../lint/settle/directive.ts';
import { directiveRulesOn } from '../lint/settle/directive-rules.ts';
import { personOf } from '../overlap/others.ts';
import { expectText, expectTexts } from '../patterns/quick-pattern.ts';
import { open } from '../read/open.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import { readFrontMatter } from '../report/facts/front-matter.ts';
import type { Day, Report } from '../report/report.ts';
import { understand } from '../report/understand.ts';
import type { CheckAhead } from './check-ahead.ts';
import type { RunReport } from './companions.ts';
import { whereFrom } from './crash.ts';
import { fileBytes } from './file-bytes.ts';
import type { GivenFile } from './files.ts';
import { prepareForText } from './pattern-table.ts';
import type { ResultCache } from './result-cache.ts';

/** What every file is checked with. */
export interface Checking {
  readonly rules: readonly AnyRule[];
  readonly configuration: (file: string) => Promise<Governing>;
  /** Paths from the command line. */
  readonly previous: string | undefined;
  readonly referral: string | undefined;
  readonly stopwatch: Stopwatch;
  /** By which instructions in a report expire. */
  readonly today?: Day | undefined;
  /** What earlier runs found, with `--cache`. */
  readonly cache?: ResultCache | undefined;
  /** So many reports that what was worked out about each is let go as soon as it was asked: a run would take megabytes for each. */
  readonly many?: boolean | undefined;
  /** Worker threads that check reports ahead of their turn. */
  readonly ahead?: CheckAhead | undefined;
  /** Names a file by its bytes, where somebody asks for that name. */
  readonly digest?: ((bytes: Uint8Array) => string) | undefined;
}

/** A report that was read and understood, with what applies to it. */
export interface Prepared extends RunReport {
  readonly given: GivenFile;
  readonly configFile: string | undefined;
  readonly resolved: Resolved;
  /** The rules that its configuration brings. */
  readonly ownRules: readonly AnyRule[];
  readonly governing: Governing;
  /** Of the bytes of the file; undefined where nobody asked. */
  readonly digest: string | undefined;
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
  /** Ids of the rules that were on and came to their end, and of what is said of instructions in the report. */
  readonly ran: ReadonlySet<string>;
  /** The instructions in the report that silence rules. */
  readonly suppressions: () => readonly Suppression[];
  /** How many findings are left out because the baseline knows them. */
  readonly known?: number;
  /** What the report was, and what applied to it; undefined where it could not be checked. */
  readonly prepared: Prepared | undefined;
}

/** Reads and understands one file. Undefined where it is to be ignored; `Checked` where it could not be done. */
export async function prepare(given: GivenFile, checking: Checking): Promise<Prepared | Checked | undefined> {
  return unlessBroken(given, async () => {
    const { file, shown } = given;
    const { configuration, stopwatch } = checking;
    const governing = await configuration(file);
    if (governing.ignoredBy !== undefined) return undefined;
    const bytes = given.content ?? stopwatch('reading files', () => fileBytes(file));
    const source = await stopwatch('reading reports', () => open(bytes, shown, prepareForText));
    prepareForText(source.text.length);
    const report = stopwatch('understanding', () => understood(source, governing, file));
    const resolved = resolve(governing.layers, file, report.facts.kind.value);
    const named = namedInReport(source, file);
    const previous = checking.previous ?? named.previous;
    const referral = checking.referral ?? named.referral;
    const ownRules = governing.ownRules.map(({ rule }) => rule);
    const digest = checking.digest?.(bytes);
    // Whose report it is the others of the run will be asked.
    if (checking.many) personOf(report);
    const held = checking.many ? afresh(report) : report;
    checking.ahead?.send(held, { bytes, shown, given: report.given, settings: { ...settingsOf(resolved), today: checking.today } });
    return { given, file, report: held, resolved, governing, digest, ownRules, previous, referral, configFile: governing.file };
  });
}

/** Runs the rules on a report that was prepared. */
export async function check(
  prepared: Prepared,
  companions: (report: RunReport) => Promise<Companions>,
  { rules: ours, stopwatch, today, cache, ahead, many }: Checking,
): Promise<Checked> {
  return unlessBroken(prepared.given, async () => {
    const { given, report: held, resolved, configFile } = prepared;
    const report = many ? afresh(held) : held;
    const rules = prepared.ownRules.length === 0 ? ours : [...ours, ...prepared.ownRules];
    const settings: Settings = { ...settingsOf(resolved), today };
    const beside = await companions(prepared);
    const kept = cache?.memoryFor({ prepared, settings, companions: beside });
    const memory = kept?.memory ?? (await ahead?.memoryOf(held));
    if (!kept?.complete && memory === kept?.memory) expectTexts(report.sentences);
    const { findings, crashes, suppressions } = lint(report, rules, settings, kept?.companions ?? beside, stopwatch, memory);
    kept?.keep();
    const on = rules.map(({ id }) => id).filter((id) => settings.rules.get(id)?.level !== 'off');
    const silenced = many ? suppressions() : undefined;
    const broken = crashes.map(({ ruleId, cause }) => ({ ruleId, where: whereFrom(cause) }));
    return {
      outcome: { path: given.shown, report: held, findings, failures: broken.map(({ ruleId, where }) => crashSentence(ruleId, where, [])) },
      notes: [...report.source.notes, ...report.problems],
      troubles: [],
      crashes: broken,
      configFile,
      failOn: resolved.failOn.value,
      maxWarnings: resolved.maxWarnings.value,
      excerpts: resolved.excerpts.value,
      rulesOn: on.length,
      ran: new Set([...on.filter((id) => !crashes.some(({ ruleId }) => ruleId === id)), ...directiveRulesOn(settings)]),
      suppressions: silenced ? () => silenced : suppressions,
      prepared,
    };
  });
}

/** What goes wrong with one file is told of that file, and the others are checked all the same. */
async function unlessBroken<T>(given: GivenFile, work: () => Promise<T>): Promise<T | Checked> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableError) return failed(given, [error.message], [`${given.shown}: ${error.message}`]);
    // A configuration that governs many reports is complained of once, not once for each of them.
    if (error instanceof JobError) return failed(given, error.sentences, error.sentences);
    const sentence = failedOnFile(whereFrom(error));
    return failed(given, [sentence], [`${given.shown}: ${sentence}`]);
  }
}

/** The same report, with nothing worked out yet. */
function afresh({ source, given }: Report): Report {
  return understand(source, given);
}

/** Everything a report is asked about by every rule is worked out here, so that `--timing` does not lay it on the first rule. */
function understood(source: Source, governing: Governing, file: string): Report {
  expectText(source.folded);
  const report = understand(source, givenFacts(governing.layers, file));
  void report.prose;
  void report.facts;
  return report;
}

/** The earlier report and the referral that the front matter of a report names; their paths count from the report. */
function namedInReport({ frontMatter }: Source, file: string): Pick<RunReport, 'previous' | 'referral'> {
  const given = frontMatter ? readFrontMatter(frontMatter.yaml).given : {};
  const beside = (named: string | undefined) => named && path.resolve(path.dirname(file), named);
  return { previous: beside(given.previous), referral: beside(given.referral) };
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
    ran: new Set(),
    suppressions: () => [],
    prepared: undefined,
  };
}

/** What is said of a rule that broke. It holds no word of the report. */
export function crashSentence(ruleId: string, where: string, files: readonly string[]): string {
  const on = files.length === 0 ? '' : ` on ${files[0]}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`;
  const whose = ruleId.includes('/') ? 'that rule' : 'ohlint';
  return ruleBroke(ruleId, on, where, whose);
}
