import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import type { Excerpts } from '../config/values.ts';
import type { FileOutcome, Outcome } from '../format/outcome.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import type { Baselines } from './baseline.ts';
import { checkAll } from './check-all.ts';
import type { Checked, Checking } from './check-file.ts';
import { findChosen, leaveOutIgnored } from './chosen-reports.ts';
import { commandLineLayer } from './command-line.ts';
import { environmentLayer } from './environment.ts';
import { type GivenFile, shownPath } from './files.ts';
import type { LintFlags } from './flags.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { prepareFor, takePatternTable } from './pattern-table.ts';
import type { Reviewed } from './review-copies.ts';
import { onScreen, say } from './terminal.ts';
import { timing } from './timing.ts';
import { today } from './today.ts';
import { tellTroubles } from './troubles.ts';
import { exitCode, fails } from './verdict.ts';
import { workersFor } from './workers.ts';

/** Everything that a level can be set for: the rules, and what is said of the instructions in a report. */
const known = [...rules, ...Object.values(directiveRules)];

/** `ohlint FILES…`: checks reports and gives the exit code. */
export async function lintCommand(named: readonly string[], flags: LintFlags): Promise<number> {
  takePatternTable();
  const outputs = await outputsOf(flags.format);
  const clock = timing();
  const checking: Checking = {
    rules,
    configuration: configurationsFor(flags),
    previous: flags.previous && path.resolve(flags.previous),
    referral: flags.referral && path.resolve(flags.referral),
    stopwatch: clock.stopwatch,
    today: today(),
    ...(await cacheOf(flags)),
  };
  if (named.length === 0 && flags['print-config']) return (await import('./print.ts')).printConfig([], checking, known);
  const { files: found, problems } = await findChosen(named, flags);
  for (const problem of problems) say(problem);
  const missing = problems.length > 0 ? 2 : 0;
  if (found.length > 0 && flags['print-config'])
    return Math.max(await (await import('./print.ts')).printConfig(found, checking, known), missing);
  const { files, notes, nothing } = await leaveOutIgnored(found, checking.configuration, flags);
  for (const note of notes) say(note);
  if (nothing) {
    if (missing === 0) say(nothing.sentence);
    if (missing > 0 || !nothing.fine) return 2;
    // Whoever reads findings with a program finds a list of none; on a screen the sentence says all.
    const forPrograms = flags['fix-dry-run'] ? [] : outputs.filter((output) => output.file !== undefined || !output.onScreen);
    return (await writeOutputs(forPrograms, outcomeOf([], flags.quiet), 'auto')) ? 0 : 2;
  }
  if (files.length > 1) requireOneReport(flags);
  if (flags['print-facts']) return Math.max(await (await import('./print.ts')).printFacts(files, checking), missing);

  let baselines = flags.baseline === undefined ? undefined : await baselinesOf(flags);
  prepareFor(files.length);
  const checkFiles = async () => {
    const all = await checkTogether(files, checking, flags);
    const asked = flags['update-baseline'] || all.some(({ prepared }) => prepared?.resolved.baseline.value !== undefined);
    if (asked) baselines ??= await baselinesOf(flags);
    return baselines ? baselines.without(reviewedOf(files, all)) : all;
  };
  let checked = await checkFiles();
  let written = true;
  if (flags.fix) {
    const { changed, complete } = (await import('./fixes.ts')).writeFixes(reviewedOf(files, checked));
    // What is left is told of the files as they are now.
    if (changed) checked = await checkFiles();
    written = complete;
  }
  tellTroubles(checked);
  if (flags['fix-dry-run']) {
    const excerpts = strictest(checked);
    (await import('./fixes.ts')).printFixes(reviewedOf(files, checked), excerpts === 'auto' ? onScreen() : excerpts === 'always');
  } else written = (await writeOutputs(outputs, outcomeOf(checked, flags.quiet), strictest(checked))) && written;
  if (flags.comments !== undefined || (flags.fix && checked.some(hasWordFix))) {
    const copy = { named: flags.comments ?? '', comments: flags.comments !== undefined, fixes: flags.fix };
    const reviewed = reviewedOf(files, checked).filter(({ checked: item }) => copy.comments || hasWordFix(item));
    const { writeReviewCopies } = await import('./review-copies.ts');
    written = (await writeReviewCopies(reviewed, copy)) && written;
  }
  if (baselines) written = baselines.finish() && written;
  checking.cache?.finish();
  if (flags.timing) say(clock.table());
  const code = Math.max(exitCode(checked, flags['max-warnings'] !== undefined, say), missing, written ? 0 : 2);
  if (flags.record === undefined) return code;
  const { writeRecord } = await import('./record.ts');
  return writeRecord(flags.record, checked, { today: checking.today ?? today(), exitCode: code }) ? code : 2;
}

/** Where there are many reports, worker threads help. A cache knows most of them, and what each rule takes is told of one thread. */
async function checkTogether(files: readonly GivenFile[], checking: Checking, flags: LintFlags): Promise<readonly Checked[]> {
  const alone = checking.cache !== undefined || flags.timing;
  const workers = alone ? 0 : workersFor(files.length, flags.concurrency);
  if (workers === 0) return checkAll(files, checking);
  const { CheckAhead } = await import('./check-ahead.ts');
  const ahead = new CheckAhead(workers);
  try {
    return await checkAll(files, { ...checking, ahead });
  } finally {
    await ahead.close();
  }
}

/** What earlier runs found, and the names of files that it is found by. */
async function cacheOf(flags: LintFlags): Promise<Pick<Checking, 'cache' | 'digest'>> {
  if (!flags.cache && flags.record === undefined) return {};
  const { cacheLocation, digestOf, ResultCache } = await import('./result-cache.ts');
  if (!flags.cache) return { digest: digestOf };
  return { cache: new ResultCache(cacheLocation(flags['cache-location'])), digest: digestOf };
}

/** A baseline that is named on the command line is opened before anything is checked, so that a long run does not end in a mistyped name. */
async function baselinesOf(flags: LintFlags): Promise<Baselines> {
  const { Baselines } = await import('./baseline.ts');
  return new Baselines(flags.baseline && path.resolve(flags.baseline), flags['update-baseline']);
}

/** The files of the run with what came of each. */
function reviewedOf(files: readonly GivenFile[], checked: readonly Checked[]): Reviewed[] {
  const givenBy = new Map(files.map((given) => [given.shown, given]));
  return checked.flatMap((item) => {
    const given = givenBy.get(item.outcome.path);
    return given ? [{ given, checked: item }] : [];
  });
}

function hasWordFix({ outcome: { report, findings } }: Checked): boolean {
  return report?.source.format === 'docx' && findings.some(({ fix }) => fix);
}

function configurationsFor(flags: LintFlags): Checking['configuration'] {
  return configurations({
    named: flags.config === undefined ? undefined : path.resolve(flags.config),
    none: flags['no-config'],
    ignoreNothing: flags['no-ignore'],
    rules: known,
    environment: environmentLayer(),
    commandLine: commandLineLayer(
      flags,
      known.map(({ id }) => id),
    ),
    show: shownPath,
  });
}

function requireOneReport(flags: LintFlags): void {
  for (const name of ['previous', 'referral'] as const) {
    if (flags[name] !== undefined) throw new JobError(`--${name} belongs to one person, so give one report to check with it.`);
  }
}

function outcomeOf(checked: readonly Checked[], quiet: boolean): Outcome {
  const shown = (item: Checked): FileOutcome =>
    quiet ? { ...item.outcome, findings: item.outcome.findings.filter((found) => fails(found.level, item.failOn)) } : item.outcome;
  return { files: checked.map(shown), rules: Math.max(0, ...checked.map((item) => item.rulesOn)), quiet };
}

/** What the most careful configuration among the reports allows to be shown. */
function strictest(checked: readonly Checked[]): Excerpts {
  const said = new Set(checked.map(({ excerpts }) => excerpts));
  return said.has('never') ? 'never' : said.has('auto') ? 'auto' : 'always';
}
