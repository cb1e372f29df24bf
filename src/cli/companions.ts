import { statSync } from 'node:fs';
import { JobError } from '../config/job-error.ts';
import type { Resolved, Setting } from '../config/resolve.ts';
import type { Companions } from '../lint/rule.ts';
import { otherPeoplesReports } from '../overlap/others.ts';
import { open } from '../read/open.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { understand } from '../report/understand.ts';
import { Archives } from './archives.ts';
import { fileBytes } from './file-bytes.ts';
import { identity, reportsAt, shownPath } from './files.ts';

/** A report of the run, and what was said of the texts beside it. */
export interface RunReport {
  readonly file: string;
  readonly report: Report;
  readonly resolved: Pick<Resolved, 'templates' | 'others' | 'exempt'> & Partial<Pick<Resolved, 'index' | 'indexKey'>>;
  readonly previous: string | undefined;
  readonly referral: string | undefined;
}

/** For the reports of a run, the texts that each is compared with. Every file is read once, however many reports it is given for. */
export function companionsOf(
  run: readonly RunReport[],
  archives = new Archives(),
  sources = new Map<string, Promise<Source>>(),
): (report: RunReport) => Promise<Companions> {
  // A file of the run that is also named to compare with is one report, not two.
  const reports = new Map<string, Promise<Report>>(run.map(({ file, report }) => [identity(file), Promise.resolve(report)]));
  const othersByPaths = new Map<string, Promise<Map<Report, readonly Source[]>>>();

  const source = (file: string, what: string): Promise<Source> => {
    const known = sources.get(file) ?? readCompanion(file, what);
    sources.set(file, known);
    return known;
  };
  const understood = (file: string, what: string): Promise<Report> => {
    const known = reports.get(identity(file)) ?? source(file, what).then((read) => understand(read, {}));
    reports.set(identity(file), known);
    return known;
  };
  const texts = async (paths: readonly Setting<string>[], what: string) =>
    Promise.all((await filesAt(paths, what)).map((file) => source(file, what)));
  const others = (against: readonly Setting<string>[]) => {
    const key = against.map(({ value }) => value).join('\0');
    const known = othersByPaths.get(key) ?? compareWith(against);
    othersByPaths.set(key, known);
    return known;
  };
  const compareWith = async (against: readonly Setting<string>[]) => {
    const what = 'Reports to compare with';
    const named = await Promise.all((await filesAt(against, what)).map((file) => understood(file, what)));
    const all = run.map(({ report }) => report);
    const lists = otherPeoplesReports(all, named);
    return new Map(all.map((report, index) => [report, lists[index] ?? []]));
  };

  return async ({ report, resolved, previous, referral }) => {
    const against = (await others(resolved.others)).get(report) ?? [];
    return {
      templates: await texts(resolved.templates, 'Template'),
      others: against,
      exempt: await texts(resolved.exempt, 'Standard text'),
      archive: await archives.of(report, against, resolved),
      previous: previous === undefined ? undefined : await understood(previous, 'Previous report'),
      referral: referral === undefined ? undefined : await understood(referral, 'Referral'),
    };
  };
}

/** The files at all these paths, in order, each once. */
async function filesAt(paths: readonly Setting<string>[], what: string): Promise<string[]> {
  const files = new Map<string, string>();
  for (const { value } of paths) {
    const found = await reportsAt(value, shownPath(value));
    if (found.problem !== undefined) throw new JobError(`${what}: ${found.problem}`);
    for (const file of found.reports) files.set(identity(file), file);
  }
  return [...files.values()];
}

async function readCompanion(file: string, what: string): Promise<Source> {
  const shown = shownPath(file);
  // A report may name its companion, so a pipe that nobody writes to must not hold up the run.
  if (!isFile(file)) throw new JobError(`${what}: there is no file ${shown}, or it cannot be read. Check the path.`);
  try {
    return await open(fileBytes(file), shown);
  } catch (error) {
    if (error instanceof UnreadableError) throw new JobError(`${what}: ${shown}: ${error.message}`);
    throw error;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
