import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations, type Governing } from '../config/config.ts';
import { explainConfig } from '../config/explain.ts';
import { JobError } from '../config/job-error.ts';
import { resolve } from '../config/resolve.ts';
import type { Excerpts } from '../config/values.ts';
import type { FileOutcome, Outcome } from '../format/outcome.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import type { Report } from '../report/report.ts';
import { type Checked, type Checking, checkFile, crashSentence } from './check-file.ts';
import { commandLineLayer } from './command-line.ts';
import { companionReader } from './companions.ts';
import { findReports, type GivenFile, shownPath } from './files.ts';
import type { LintFlags } from './flags.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { isPipedInto, print, say } from './terminal.ts';
import { timing } from './timing.ts';
import { exitCode, fails } from './verdict.ts';

/** Everything that a level can be set for: the rules, and what is said of the instructions in a report. */
const known = [...rules, ...Object.values(directiveRules)];

/** `ohlint FILES…`: checks reports and gives the exit code. */
export async function lintCommand(named: readonly string[], flags: LintFlags): Promise<number> {
  const outputs = outputsOf(flags.format);
  const clock = timing();
  const checking: Checking = {
    rules,
    configuration: configurationsFor(flags),
    companions: companionReader(),
    previous: flags.previous && path.resolve(flags.previous),
    referral: flags.referral && path.resolve(flags.referral),
    stopwatch: clock.stopwatch,
  };
  if (named.length === 0 && flags['print-config']) return printConfig([folderItself()], checking);
  const { files, problems } = await findReports(orAsk(named), flags['stdin-filename']);
  for (const problem of problems) say(problem);
  if (files.length === 0) return 2;
  if (files.length > 1) requireOneReport(flags);
  if (flags['print-config']) return Math.max(await printConfig(files, checking), problems.length > 0 ? 2 : 0);
  if (flags['print-facts']) return Math.max(await printFacts(files, checking), problems.length > 0 ? 2 : 0);

  const checked: Checked[] = [];
  for (const file of files) {
    const result = await checkFile(file, checking);
    if (result) checked.push(result);
  }
  tellTroubles(checked);
  if (checked.length === 0) {
    say('Nothing was checked: the configuration ignores every report that was named.');
    return 2;
  }
  await writeOutputs(outputs, outcomeOf(checked, flags.quiet), strictest(checked));
  if (flags.timing) say(clock.table());
  return Math.max(exitCode(checked, flags['max-warnings'] !== undefined, say), problems.length > 0 ? 2 : 0);
}

function configurationsFor(flags: LintFlags): Checking['configuration'] {
  if (flags['no-config'] && flags.config !== undefined)
    throw new JobError('--config and --no-config say opposite things: give one of them.');
  return configurations({
    named: flags.config === undefined ? undefined : path.resolve(flags.config),
    none: flags['no-config'],
    rules: known,
    commandLine: commandLineLayer(
      flags,
      known.map(({ id }) => id),
    ),
    show: shownPath,
  });
}

function orAsk(named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  const piped = isPipedInto() ? ' To check what is piped in, add a hyphen: ohlint -' : '';
  throw new JobError(`Name the reports to check, or a folder with reports in it: ohlint report.docx.${piped} “ohlint --help” says more.`);
}

function requireOneReport(flags: LintFlags): void {
  for (const name of ['previous', 'referral'] as const) {
    if (flags[name] !== undefined) throw new JobError(`--${name} belongs to one person, so give one report to check with it.`);
  }
}

/** Where no report is named, what would apply to one in this folder. */
function folderItself(): GivenFile {
  const file = path.resolve('report.md');
  return { file, shown: shownPath(file), piped: undefined };
}

async function printConfig(files: readonly GivenFile[], { configuration }: Checking): Promise<number> {
  for (const { file, shown } of files) {
    const governing: Governing = await configuration(file);
    const resolved = resolve(governing.layers, file, undefined);
    const from = governing.file === undefined ? 'no configuration was found' : `the configuration is ${shownPath(governing.file)}`;
    print(`# ${shown}: ${from}${governing.ignored ? ', which ignores this file' : ''}\n${explainConfig(resolved, known, shownPath)}`);
  }
  return 0;
}

async function printFacts(files: readonly GivenFile[], checking: Checking): Promise<number> {
  const describeFacts = (report: Report) => JSON.stringify(report.facts, null, 2);
  let code = 0;
  for (const file of files) {
    const checked = await checkFile(file, { ...checking, rules: [] });
    if (checked?.outcome.report) print(`${file.shown}\n${describeFacts(checked.outcome.report).replace(/\n*$/, '\n\n')}`);
    else code = 2;
    for (const failure of checked?.outcome.failures ?? []) say(`${file.shown}: ${failure}`);
  }
  return code;
}

/** Says on standard error what the reader could not make out, what could not be checked, and which rules broke. */
function tellTroubles(checked: readonly Checked[]): void {
  const crashes = new Map<string, { where: string; files: string[] }>();
  const told = new Set<string>();
  for (const { outcome, notes, troubles, crashes: own } of checked) {
    for (const note of notes) say(`${outcome.path}: ${note}`);
    for (const trouble of troubles) {
      if (!told.has(trouble)) say(trouble);
      told.add(trouble);
    }
    for (const { ruleId, where } of own) {
      const known = crashes.get(`${ruleId} ${where}`) ?? { where, files: [] };
      known.files.push(outcome.path);
      crashes.set(`${ruleId} ${where}`, known);
    }
  }
  for (const [key, { where, files }] of crashes) say(crashSentence(key.split(' ')[0], where, files));
}

function outcomeOf(checked: readonly Checked[], quiet: boolean): Outcome {
  const shown = (item: Checked): FileOutcome =>
    quiet ? { ...item.outcome, findings: item.outcome.findings.filter((found) => fails(found.level, item.failOn)) } : item.outcome;
  return { files: checked.map(shown), rules: Math.max(...checked.map((item) => item.rulesOn)), quiet };
}

/** What the most careful configuration among the reports allows to be shown. */
function strictest(checked: readonly Checked[]): Excerpts {
  const said = new Set(checked.map(({ excerpts }) => excerpts));
  return said.has('never') ? 'never' : said.has('auto') ? 'auto' : 'always';
}
