import { JobError } from '../config/job-error.ts';
import { fixWithStaged } from '../failure-texts.ts';
import { count } from '../format/count.ts';
import type { Checking } from './check-file.ts';
import { type FoundFiles, findReports, type GivenFile } from './files.ts';
import type { LintFlags } from './flags.ts';
import { isOwnFile } from './own-files.ts';
import { isPipedInto } from './terminal.ts';

/** Finds what the command line asks to be checked: what is named, or what git says has changed. */
export async function findChosen(named: readonly string[], flags: LintFlags): Promise<FoundFiles> {
  if (flags.staged || flags.since !== undefined) {
    refuseMixture(named, flags);
    const { reportsSince, stagedReports } = await import('./changed-reports.ts');
    return flags.since === undefined ? stagedReports(named) : reportsSince(flags.since, named);
  }
  if (named.length > 0) return findReports(named, flags['stdin-filename']);
  const piped = isPipedInto() ? ' To check what is piped in, add a hyphen: ohlint -' : '';
  throw new JobError(`Name the reports to check, or a folder with reports in it: ohlint report.md.${piped} “ohlint --help” says more.`);
}

function refuseMixture(named: readonly string[], flags: LintFlags): void {
  const flag = flags.staged ? '--staged' : '--since';
  if (flags.staged && flags.since !== undefined) throw new JobError('--staged and --since ask for different reports. Give one of them.');
  if (named.includes('-')) throw new JobError(`${flag} asks git for the reports, so nothing can be piped in with it. Leave out the “-”.`);
  if (flags.staged && flags.fix) {
    throw new JobError(fixWithStaged);
  }
}

/** The reports of a run apart from those that are to be ignored. */
export interface Chosen {
  readonly files: readonly GivenFile[];
  /** A sentence for every place that leaves out reports although they were named themselves. */
  readonly notes: readonly string[];
  /** Why nothing is left to check, where that is so: and whether that is as it should be. */
  readonly nothing: { readonly sentence: string; readonly fine: boolean } | undefined;
}

/** Leaves out what is to be ignored, also where it was named itself: a commit hook names every file that it comes upon. */
export async function leaveOutIgnored(
  found: readonly GivenFile[],
  configuration: Checking['configuration'],
  flags: Pick<LintFlags, 'staged' | 'since'>,
): Promise<Chosen> {
  const files: GivenFile[] = [];
  const ignored: GivenFile[] = [];
  const notes = new Map<string, GivenFile[]>();
  for (const given of found) {
    const by = await ignoredBy(given, configuration);
    if (by === undefined) files.push(given);
    else {
      ignored.push(given);
      if (given.outright) notes.set(by, [...(notes.get(by) ?? []), given]);
    }
  }
  return {
    files,
    notes: [...notes].map(([by, left]) => noteOf(by, left)),
    nothing: files.length > 0 ? undefined : nothingLeft(found, ignored, flags),
  };
}

/** Why a file is left out that ohlint wrote. */
const OWN = 'what it is: ohlint wrote it, and it is no report';

async function ignoredBy(given: GivenFile, configuration: Checking['configuration']): Promise<string | undefined> {
  if (isOwnFile(given)) return OWN;
  try {
    return (await configuration(given.file)).ignoredBy;
  } catch (error) {
    // A broken configuration is told where the report is read.
    if (error instanceof JobError) return undefined;
    throw error;
  }
}

function noteOf(by: string, left: readonly GivenFile[]): string {
  const more = left.length > 1 ? ` and ${count(left.length - 1, 'other')}` : '';
  return `${left[0].shown}${more} ${left.length > 1 ? 'are' : 'is'} not checked, because of ${by}.${by === OWN ? '' : ' --no-ignore checks what is ignored.'}`;
}

/**
 * A run that checked nothing is never green, unless that is what it was asked: nothing that has changed is nothing to mend, and a report that was
 * named and is ignored is left out by two people's will. A folder in which everything is ignored is more likely a pattern gone wrong.
 */
function nothingLeft(
  found: readonly GivenFile[],
  ignored: readonly GivenFile[],
  flags: Pick<LintFlags, 'staged' | 'since'>,
): NonNullable<Chosen['nothing']> {
  const changed = flags.staged ? 'is staged' : `has changed since ${flags.since}`;
  if (flags.staged || flags.since !== undefined) {
    const which = found.length === 0 ? 'No report' : 'No report that is not ignored';
    return { sentence: `${which} ${changed}, so there is nothing to check.`, fine: true };
  }
  if (ignored.every(({ outright }) => outright)) return { sentence: 'Nothing is left to check.', fine: true };
  return { sentence: 'Nothing was checked: every report that was found is ignored. --no-ignore checks what is ignored.', fine: false };
}
