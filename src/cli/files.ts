import { type Dirent, readdir, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { folderNotSearched } from '../failure-texts.ts';
import { count } from '../format/count.ts';
import { nearest } from '../lint/nearest.ts';
import { COMMANDS } from './command-table.ts';
import { closedBy, foldersIn, isReportName, statsOf } from './folders.ts';
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
    for (const file of found.reports) add(file, file === named);
    if (found.problem !== undefined) problems.push(found.problem);
  }
  return { files: inOrder([...files.values()]), problems };
}

/** By the bytes of their paths, so that the order is the same everywhere. */
export function inOrder(files: readonly GivenFile[]): GivenFile[] {
  return [...files].sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown)));
}

/** What is at a path: the reports, and a sentence where there are none, or not all of them could be found. */
export interface Searched {
  readonly reports: readonly string[];
  readonly problem: string | undefined;
}

/** Finds the reports at a path: the file itself, those in the folder, or those that the pattern stands for. */
export async function reportsAt(file: string, name: string, cwd = process.cwd()): Promise<Searched> {
  const nothing = (problem: string): Searched => ({ reports: [], problem });
  const stats = statsOf(file);
  if (!stats) return isPattern(name) ? matching(name, cwd) : nothing(missing(file, name));
  if (stats.isDirectory()) {
    const folders = [...foldersIn(file)];
    return searched(
      folders.flatMap(({ reports }) => reports),
      folders.flatMap(({ folder, closed }) => (closed === undefined ? [] : { folder: shownPath(folder, cwd), code: closed })),
      `There is no report in the folder ${name}.`,
    );
  }
  if (stats.isCharacterDevice() || stats.isBlockDevice())
    return nothing(`${name} is a device and no file. To check what is piped in: ohlint -`);
  const ending = ENDING.exec(path.basename(file))?.[0].toLowerCase();
  if (ending === undefined || READABLE_NAME.test(file)) return { reports: [file], problem: undefined };
  const what = KNOWN_OTHERS[ending] ? `is ${KNOWN_OTHERS[ending]}` : `ends in ${ending}`;
  return nothing(`${name} ${what}, which ohlint cannot read. Open it in Word, save it as a Word document (.docx), and check that.`);
}

/** A folder that could not be read, as it is printed, and why, as the system says it. */
interface Closed {
  readonly folder: string;
  readonly code: string;
}

/** One folder that may not be read takes nothing from the others. */
function searched(reports: readonly string[], closed: readonly Closed[], none: string): Searched {
  const [first, ...more] = [...closed].sort((a, b) => Buffer.compare(Buffer.from(a.folder), Buffer.from(b.folder)));
  if (!first) return { reports, problem: reports.length > 0 ? undefined : `${none} ${LOOKED_FOR}` };
  const which = more.length === 0 ? '' : ` and ${count(more.length, 'other')}`;
  return {
    reports,
    problem: folderNotSearched(first.folder, which, first.code),
  };
}

/** Whether a name is a pattern, where there is no file of that name. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

async function matching(pattern: string, cwd: string): Promise<Searched> {
  const { glob } = await import('tinyglobby');
  const closed: Closed[] = [];
  // The library passes over a folder that it cannot read without a word.
  const heard = ((
    folder: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ) =>
    readdir(folder, options, (error, entries) => {
      const code = error ? closedBy(error) : undefined;
      if (code !== undefined) closed.push({ folder: shownPath(path.resolve(folder), cwd), code });
      done(error, entries);
    })) as typeof readdir;
  const found = await glob(pattern.split(path.sep).join('/'), {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/~$*'],
    fs: { readdir: heard },
  });
  const reports = found.filter((file) => isReportName(path.basename(file)));
  return searched(reports, closed, `No report matches ${pattern}.`);
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

/** Two names of one file are one file, whether it is there yet or not. */
export function identity(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
