import { EXCERPTS, LEVELS } from '../config/values.ts';
import { listed } from '../config/wording.ts';
import { FORMAT_NAMES, FORMATS, type FormatEntry } from '../format/formats.ts';
import { AUDIENCES, JURISDICTIONS, REPORT_KINDS } from '../report/report.ts';

/** A flag as data: parsing, help and the sentences about mistakes are all made from it. */
export interface Flag {
  readonly name: string;
  /** What follows it; none makes it a switch. */
  readonly argument?: string;
  /** May also stand alone, and then takes its argument only after “=”. */
  readonly optional?: true;
  /** May be given several times. */
  readonly repeatable?: true;
  /** The words it takes, where there is a fixed list. */
  readonly choices?: readonly string[];
  /** Words to offer for it, where it takes others as well. */
  readonly offers?: readonly string[];
  /** Takes a whole number, 0 or more. */
  readonly count?: true;
  readonly group: string;
  readonly help: string;
}

function namesFor(readers: FormatEntry['readers']): string {
  return listed(FORMAT_NAMES.filter((name) => FORMATS[name].readers === readers));
}

const REPORTS = 'About the reports:';
const RULES = 'What is looked for:';
const BESIDE = 'Other texts to compare with:';
const OUTCOME = 'What is shown, and when a run fails:';
const KEPT = 'What is kept from run to run:';
const ABOUT = 'About ohlint itself:';

export const LINT_FLAGS = [
  { name: 'kind', argument: 'KIND', choices: REPORT_KINDS, group: REPORTS, help: 'kind of report, where ohlint takes it for another' },
  { name: 'jurisdiction', argument: 'PLACE', choices: JURISDICTIONS, group: REPORTS, help: 'whose law applies' },
  { name: 'audience', argument: 'READER', choices: AUDIENCES, group: REPORTS, help: 'who will read the report' },
  { name: 'stdin-filename', argument: 'NAME', group: REPORTS, help: 'name for what is piped in with “-”; its ending says how to read it' },
  { name: 'staged', group: REPORTS, help: 'check the reports that are staged in git, as they are staged: for a commit hook' },
  {
    name: 'since',
    argument: 'REF',
    group: REPORTS,
    help: 'check the reports that have changed since this branch left another (or since a commit), as they are now',
  },
  { name: 'no-ignore', group: REPORTS, help: 'check also what .ohlintignore or “ignore” in the configuration leaves out' },

  { name: 'rule', argument: 'ID:SEVERITY', repeatable: true, group: RULES, help: 'set a rule to error, warning, info or off' },
  { name: 'only', argument: 'ID', repeatable: true, group: RULES, help: 'run this rule and no other' },
  { name: 'skip', argument: 'ID', repeatable: true, group: RULES, help: 'leave this rule out' },
  { name: 'config', argument: 'FILE', group: RULES, help: 'use this configuration instead of looking for one' },
  { name: 'no-config', group: RULES, help: 'use no configuration: every rule as it comes' },
  { name: 'no-inline-config', group: RULES, help: 'pass over “ohlint-disable” in the reports' },
  { name: 'report-unused-directives', group: RULES, help: 'report every “ohlint-disable” that silences nothing, of the rules that run' },

  { name: 'against', argument: 'PATH', repeatable: true, group: BESIDE, help: 'reports on other people: a file or a folder' },
  { name: 'template', argument: 'FILE', repeatable: true, group: BESIDE, help: 'a template that reports are written from' },
  { name: 'index', argument: 'PLACE', group: BESIDE, help: 'the index of all reports: a file, or postgres://… for a database' },
  { name: 'index-key', argument: 'FILE', group: BESIDE, help: 'the file with the key of the index' },
  { name: 'previous', argument: 'FILE', group: BESIDE, help: 'the last report on the same person' },
  { name: 'referral', argument: 'FILE', group: BESIDE, help: 'the referral that the report answers' },

  {
    name: 'format',
    argument: 'NAME[=FILE]',
    repeatable: true,
    offers: FORMAT_NAMES,
    group: OUTCOME,
    help: `${namesFor('screen')} (for your screen), ${namesFor('page')} (a page), ${namesFor('programs')} (for programs), or a module of your own, ./FILE.js; with =FILE, into a file`,
  },
  {
    name: 'excerpts',
    argument: 'WHEN',
    choices: EXCERPTS,
    group: OUTCOME,
    help: 'show words of the report: always, never, or auto (on a terminal only)',
  },
  { name: 'fix', group: OUTCOME, help: 'write the fixes that cannot change the meaning; in Word as tracked changes in a copy' },
  { name: 'fix-dry-run', group: OUTCOME, help: 'print what --fix would change, and change nothing' },
  {
    name: 'comments',
    argument: '[=FILE]',
    optional: true,
    group: OUTCOME,
    help: 'write a copy with the findings as comments in its margin; without =FILE, beside the report',
  },
  {
    name: 'fail-on',
    argument: 'LEVEL',
    choices: LEVELS,
    group: OUTCOME,
    help: 'exit with 1 for findings of this level and above: error (default), warning or info',
  },
  { name: 'max-warnings', argument: 'N', count: true, group: OUTCOME, help: 'exit with 1 for more warnings than this' },
  { name: 'watch', group: OUTCOME, help: 'check again whenever a report or a configuration changes, until Ctrl-C' },
  { name: 'quiet', group: OUTCOME, help: 'show only findings at or above --fail-on' },

  { name: 'baseline', argument: 'FILE', group: KEPT, help: 'leave out the findings that this file knows; new ones speak' },
  {
    name: 'record',
    argument: 'FILE',
    group: KEPT,
    help: 'write an audit record: what was checked, by what, the counts; no text of a report',
  },
  { name: 'cache', group: KEPT, help: 'keep what is found, sealed, and check only what has changed since' },
  { name: 'cache-location', argument: 'FOLDER', group: KEPT, help: 'where to; else node_modules/.cache/ohlint or .ohlintcache' },
  { name: 'update-baseline', group: KEPT, help: 'write what is found now into the --baseline file, and take out what is mended' },

  { name: 'print-config', group: ABOUT, help: 'print what applies to each report and where it comes from' },
  { name: 'print-facts', group: ABOUT, help: 'print what ohlint takes each report to say: people, dates, fitness, questions' },
  {
    name: 'concurrency',
    argument: 'N',
    count: true,
    group: ABOUT,
    help: 'how many threads check many reports (else as many as there are processors); 1 for none beside the first',
  },
  { name: 'timing', group: ABOUT, help: 'print how long each stage and rule took' },
] as const satisfies readonly Flag[];

export const RULES_FLAGS = [
  { name: 'format', argument: 'NAME', choices: ['table', 'json'], group: 'Options:', help: 'table (for people) or json' },
] as const satisfies readonly Flag[];

export const TEST_RULES_FLAGS = [
  { name: 'config', argument: 'FILE', group: 'Options:', help: 'test the rules of this configuration instead of looking for one' },
  { name: 'format', argument: 'NAME', choices: ['text', 'json'], group: 'Options:', help: 'text (for people) or json' },
] as const satisfies readonly Flag[];

export const SUPPRESSIONS_FLAGS = [
  { name: 'config', argument: 'FILE', group: 'Options:', help: 'use this configuration instead of looking for one' },
  { name: 'no-config', group: 'Options:', help: 'use no configuration' },
  { name: 'no-ignore', group: 'Options:', help: 'list what is in ignored reports as well' },
  { name: 'format', argument: 'NAME', choices: ['text', 'json'], group: 'Options:', help: 'text (for people) or json' },
  {
    name: 'excerpts',
    argument: 'WHEN',
    choices: EXCERPTS,
    group: 'Options:',
    help: 'show reasons whole: always, never, or auto (on a terminal; elsewhere their general words only)',
  },
] as const satisfies readonly Flag[];

export const INIT_FLAGS = [
  { name: 'yes', group: 'Options:', help: 'ask nothing: for the United Kingdom, and for drafts of your own' },
] as const satisfies readonly Flag[];

export const DOCTOR_FLAGS = [
  { name: 'config', argument: 'FILE', group: 'Options:', help: 'look into this configuration instead of looking for one' },
] as const satisfies readonly Flag[];

const INDEX = 'Options:';

export const INDEX_FLAGS = [
  { name: 'index', argument: 'PLACE', group: INDEX, help: 'the index: a file, or postgres://… for a database' },
  { name: 'index-key', argument: 'FILE', group: INDEX, help: 'the file with its key; else it is taken from OHLINT_INDEX_KEY' },
  { name: 'config', argument: 'FILE', group: INDEX, help: 'take both from this configuration instead of looking for one' },
] as const satisfies readonly Flag[];

export const INDEX_ADD_FLAGS = [
  ...INDEX_FLAGS,
  {
    name: 'retain-until',
    argument: 'DAY',
    group: INDEX,
    help: 'the day from which the reports may no longer be kept, where they do not say it themselves',
  },
] as const satisfies readonly Flag[];

export const INDEX_FORGET_FLAGS = [
  ...INDEX_FLAGS,
  { name: 'subject', argument: 'PERSON', repeatable: true, group: INDEX, help: 'forget all reports on this person: number or name' },
] as const satisfies readonly Flag[];

export const INDEX_PRUNE_FLAGS = [
  ...INDEX_FLAGS,
  { name: 'before', argument: 'DAY', group: INDEX, help: 'take out what was to be kept until a day before this one; else before today' },
] as const satisfies readonly Flag[];

export const OVERLAP_FLAGS = [
  {
    name: 'format',
    argument: 'NAME[=FILE]',
    repeatable: true,
    offers: ['text', 'json', 'html'],
    group: INDEX,
    help: 'text (for a terminal), json, or html: one page that needs nothing else; with =FILE, into a file',
  },
  {
    name: 'exempt',
    argument: 'FILE',
    repeatable: true,
    group: INDEX,
    help: 'standard text that every report is meant to carry: not counted',
  },
] as const satisfies readonly Flag[];

type ValueOf<F extends Flag> = F extends { count: true }
  ? number | undefined
  : F extends { repeatable: true }
    ? readonly string[]
    : F extends { choices: infer C extends readonly string[] }
      ? C[number] | undefined
      : F extends { argument: string }
        ? string | undefined
        : boolean;

/** What was given for each flag of a table, by its name. */
export type FlagValues<T extends readonly Flag[]> = { readonly [F in T[number] as F['name']]: ValueOf<F> };
export type LintFlags = FlagValues<typeof LINT_FLAGS>;
