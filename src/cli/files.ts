import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../lint/nearest.ts';
import { COMMAND_NAMES } from './flags.ts';
import { pipedIn } from './terminal.ts';

/** A report to check. */
export interface GivenFile {
  /** Absolute path, also of what is piped in: where it would lie. */
  readonly file: string;
  /** As it is printed: relative, with `/`. */
  readonly shown: string;
  /** What was piped in; undefined for a file that is yet to be read. */
  readonly piped: Uint8Array | undefined;
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
export async function findReports(named: readonly string[], stdinName: string | undefined): Promise<FoundFiles> {
  const files = new Map<string, GivenFile>();
  const problems: string[] = [];
  const add = (file: string) => files.set(identity(file), { file, shown: shownPath(file), piped: undefined });
  for (const name of named) {
    if (name === '-') {
      const piped = await pipedIn();
      if (piped.length === 0)
        problems.push('Nothing came in on standard input: the command before the pipe printed nothing. Check it, or name a file.');
      else {
        const file = path.resolve(stdinName ?? 'stdin');
        files.set('-', { file, shown: shownPath(file), piped });
      }
      continue;
    }
    const found = await reportsAt(path.resolve(name), name);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) add(file);
  }
  return { files: [...files.values()].sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown))), problems };
}

/** The reports at a path, or a sentence that says why there are none. */
export async function reportsAt(file: string, name: string): Promise<readonly string[] | string> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return /[*?[\]{}]/.test(name) ? matching(name) : missing(file, name);
  if (stats.isDirectory()) {
    const found = reportsIn(file);
    return found.length > 0 ? found : `There is no report in the folder ${name}. ${LOOKED_FOR}`;
  }
  const ending = ENDING.exec(path.basename(file))?.[0].toLowerCase();
  if (ending === undefined || READABLE_NAME.test(file)) return [file];
  const what = KNOWN_OTHERS[ending] ? `is ${KNOWN_OTHERS[ending]}` : `ends in ${ending}`;
  return `${name} ${what}, which ohlint cannot read. Open it in Word, save it as a Word document (.docx), and check that.`;
}

/** All reports in a folder and the folders in it. Folders of programs and hidden ones are passed over, and links to folders not followed. */
function reportsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(folder, entry.name);
    // Hidden files too: "~$report.docx" and "._report.docx" are what Word and macOS leave beside a document that is open.
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return reportsIn(inside);
    if (!REPORT_NAME.test(entry.name) || REVIEW_COPY.test(path.parse(entry.name).name)) return [];
    return entry.isFile() || statSync(inside, { throwIfNoEntry: false })?.isFile() ? [inside] : [];
  });
}

async function matching(pattern: string): Promise<readonly string[] | string> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.split(path.sep).join('/'), { absolute: true, ignore: ['**/node_modules/**', '**/~$*'] });
  const reports = found.filter((file) => REPORT_NAME.test(file) && !REVIEW_COPY.test(path.parse(file).name));
  return reports.length > 0 ? reports : `No report matches ${pattern}. ${LOOKED_FOR}`;
}

function missing(file: string, name: string): string {
  let beside: string[] = [];
  try {
    beside = readdirSync(path.dirname(file));
  } catch {
    // The folder is missing as well: then there is nothing near to offer.
  }
  const near = nearest(path.basename(file), beside);
  const command = nearest(name, COMMAND_NAMES);
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
