import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** What a folder is searched for. */
const REPORT_NAME = /\.(?:docx|md|markdown|txt)$/i;
/** The copies that `--comments` writes are no reports. */
export const REVIEW_COPY = /\.ohlint$/i;

/** A folder with the reports in it. */
interface SearchedFolder {
  readonly folder: string;
  readonly reports: readonly string[];
  /** Why it could not be read, as the system says it. */
  readonly closed: string | undefined;
}

/**
 * A folder and all folders in it, with their reports. Folders of programs and hidden ones are passed over, and links to folders not followed:
 * so no loop of links is walked into.
 */
export function* foldersIn(folder: string): Generator<SearchedFolder> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isPassedOver(name));
  } catch (error) {
    yield { folder, reports: [], closed: closedBy(error as NodeJS.ErrnoException) };
    return;
  }
  const within = (entry: Dirent) => path.join(folder, entry.name);
  // A link counts as what it leads to. Pipes and devices that bear the name of a report are left alone: reading them may never end.
  const reports = entries.filter((entry) => isReportName(entry.name) && (entry.isFile() || statsOf(within(entry))?.isFile() === true));
  yield { folder, reports: reports.map(within), closed: undefined };
  for (const entry of entries) if (entry.isDirectory()) yield* foldersIn(within(entry));
}

/** A folder that is not there, or was taken away a moment ago, has nothing in it and is closed to nobody. */
export function closedBy({ code = 'unknown' }: NodeJS.ErrnoException): string | undefined {
  return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code;
}

/** Hidden files too: "~$report.docx" and "._report.docx" are what Word and macOS leave beside a document that is open. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

export function isReportName(name: string): boolean {
  return REPORT_NAME.test(name) && !REVIEW_COPY.test(path.parse(name).name);
}

/** Whether a search from a folder would come upon a path in it: relative, with `/`. */
export function isSearchedFor(relative: string): boolean {
  const names = relative.split('/');
  return !names.some(isPassedOver) && isReportName(names[names.length - 1]);
}

/** Undefined also for a link that leads nowhere, or round in a circle. */
export function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
