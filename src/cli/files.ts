import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../lint/nearest.ts';
import { COMMANDS } from './command-table.ts';
import { pipedIn } from './terminal.ts';

/** A report to check. */
export interface GivenFile {
  /** Absolute path, also of what is piped in: where it would lie. */
  readonly file: string;
  /** As it is printed: relative, with `/`. */
  readonly shown: string;
  /** What stands in it, where that is not to be read from the file: it was piped in, or is staged. */
  readonly content: Uint8Array | undefined;
  /** Named itself, and not only a folder or a pattern that it falls under. */
  readonly outright: boolean;
}

export interface FoundFiles {
  readonly files: readonly GivenFile[];
  /** A sentence for everything that was named and cannot be checked. */
  readonly problems: readonly string[];
}

/** What a folder is searched for. */
const REPORT_NAME = /\.(?:docx|md|markdown|txt)$/i;
/** The copies that `--comments` writes are no reports. */
export const REVIEW_COPY = /\.ohlint$/i;
const LOOKED_FOR = 'ohlint looks for .md, .markdown, .txt and .docx files.';
/** An ending that says what a file is; "letter of 3.10" and "notes" have none, and are read for what is in them. */
const ENDING = /\.[a-z]\w{0,8}$/i;
const READABLE_NAME = /\.(?:docx|md|markdown|mdown|mkdn?|mdwn|txt|text|asc)$/i;
const KNOWN_OTHERS: Readonly<Record<string, string>> = {
  '.doc': 'an old Word document',
  '.pdf': 'a PDF file',
  '.rtf': 'a rich text file',
  '.odt': 'an OpenDocument text',
  '.pages': 'a Pages document',
  '.html': 'a web page',
  '.htm': 'a web page',
};

/** A path as it is printed: relative to where ohlint was started, with `/` on every system. */
export function shownPath(file: string, cwd = process.cwd()): string {
  return (path.relative(cwd, file) || '.').split(path.sep).join('/');
}

/** Finds the reports that were named: files, folders with reports in them, patterns, and `-`. Sorted by bytes, each once. */
export async function findReports(named: readonly string[], stdinName: string | undefined, cwd = process.cwd()): Promise<FoundFiles> {
  const files = new Map<string, GivenFile>();
  const problems: string[] = [];
  const add = (file: string, outright: boolean) => {
    const id = identity(file);
    files.set(id, { file, shown: shownPath(file, cwd), content: undefined, outright: outright || files.get(id)?.outright === true });
  };
  for (const name of named) {
    if (name === '-') {
      const piped = await pipedIn();
      if (piped.length === 0)
        problems.push('Nothing came in on standard input: the command before the pipe printed nothing. Check it, or name a file.');
      else {
        const file = path.resolve(cwd, stdinName ?? 'stdin');
        files.set('-', { file, shown: shownPath(file, cwd), content: piped, outright: true });
      }
      continue;
    }
    const named = path.resolve(cwd, name);
    const found = await reportsAt(named, name, cwd);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) add(file, file === named);
  }
  return { files: inOrder([...files.values()]), problems };
}

/** By the bytes of their paths, so that the order is the same everywhere. */
export function inOrder(files: readonly GivenFile[]): GivenFile[] {
  return [...files].sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown)));
}

/** The reports at a path, or a sentence that says why there are none. */
export async function reportsAt(file: string, name: string, cwd = process.cwd()): Promise<readonly string[] | string> {
  const stats = statsOf(file);
  if (!stats) return isPattern(name) ? matching(name, cwd) : missing(file, name);
  if (stats.isDirectory()) {
    const found: string[] = [];
    try {
      for (const { reports } of foldersIn(file)) found.push(...reports);
    } catch (error) {
      return `The folder ${name} cannot be searched (${(error as NodeJS.ErrnoException).code}). Check that you may read it and all folders in it.`;
    }
    return found.length > 0 ? found : `There is no report in the folder ${name}. ${LOOKED_FOR}`;
  }
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return `${name} is a device and no file. To check what is piped in: ohlint -`;
  const ending = ENDING.exec(path.basename(file))?.[0].toLowerCase();
  if (ending === undefined || READABLE_NAME.test(file)) return [file];
  const what = KNOWN_OTHERS[ending] ? `is ${KNOWN_OTHERS[ending]}` : `ends in ${ending}`;
  return `${name} ${what}, which ohlint cannot read. Open it in Word, save it as a Word document (.docx), and check that.`;
}

/** A folder with the reports in it. */
interface SearchedFolder {
  readonly folder: string;
  readonly reports: readonly string[];
}

/**
 * A folder and all folders in it, with their reports. Folders of programs and hidden ones are passed over, and links to folders not followed:
 * so no loop of links is walked into.
 */
export function* foldersIn(folder: string): Generator<SearchedFolder> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isPassedOver(name));
  const within = (entry: Dirent) => path.join(folder, entry.name);
  // A link counts as what it leads to. Pipes and devices that bear the name of a report are left alone: reading them may never end.
  const reports = entries.filter((entry) => isReportName(entry.name) && (entry.isFile() || statsOf(within(entry))?.isFile() === true));
  yield { folder, reports: reports.map(within) };
  for (const entry of entries) if (entry.isDirectory()) yield* foldersIn(within(entry));
}

/** Hidden files too: "~$report.docx" and "._report.docx" are what Word and macOS leave beside a document that is open. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

function isReportName(name: string): boolean {
  return REPORT_NAME.test(name) && !REVIEW_COPY.test(path.parse(name).name);
}

/** Whether a search from a folder would come upon a path in it: relative, with `/`. */
export function isSearchedFor(relative: string): boolean {
  const names = relative.split('/');
  return !names.some(isPassedOver) && isReportName(names[names.length - 1]);
}

/** Whether a name is a pattern, where there is no file of that name. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

/** Undefined also for a link that leads nowhere, or round in a circle. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

async function matching(pattern: string, cwd: string): Promise<readonly string[] | string> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.split(path.sep).join('/'), { cwd, absolute: true, ignore: ['**/node_modules/**', '**/~$*'] });
  const reports = found.filter((file) => isReportName(path.basename(file)));
  return reports.length > 0 ? reports : `No report matches ${pattern}. ${LOOKED_FOR}`;
}

/** What is said where there is nothing at a path. */
export function missing(file: string, name: string): string {
  let beside: string[] = [];
  try {
    beside = readdirSync(path.dirname(file));
  } catch {
    // The folder is missing as well: then there is nothing near to offer.
  }
  if (beside.includes(path.basename(file))) return `${name} is a link that leads to no file. Check what it should lead to.`;
  const near = nearest(path.basename(file), beside);
  const command = nearest(name, [...COMMANDS.map((known) => known.name), 'help']);
  if (near)
    return `There is no file or folder ${name}. Did you mean ${path.posix.join(path.dirname(name).split(path.sep).join('/'), near)}?`;
  return `There is no file or folder ${name}.${command ? ` Did you mean the command “ohlint ${command}”?` : ' Check the path.'}`;
}

/** Two names of one file are one report. */
function identity(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
