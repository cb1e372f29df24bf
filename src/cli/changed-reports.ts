import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { gitKnowsNone } from '../failure-texts.ts';
import { type FoundFiles, type GivenFile, inOrder, isPattern, missing, shownPath } from './files.ts';
import { isSearchedFor } from './folders.ts';
import { git, gitOutput, itemsOf, repositoryFolder } from './git.ts';

/** A file in the index of a repository. */
interface Staged {
  readonly mode: string;
  readonly blob: string;
  readonly status: string;
  /** From the top of the repository, with `/`. */
  readonly path: string;
}

/** Taken as they are: no renames, because a report under a new name is a report to check, and what was deleted is none. */
const PLAINLY = ['--no-renames', '--no-relative', '--no-ext-diff', '--no-color', '--ignore-submodules', '-z'];
/** In git's words. */
const WHOLE_REPOSITORY = ':/';
/** A file that is no link and no other repository. */
const REGULAR = /^100/;

/**
 * The reports that the next commit would change, with the text that it would hold: a file that was edited after it was staged is checked as it
 * is staged.
 */
export function stagedReports(named: readonly string[]): FoundFiles {
  const top = repositoryFolder();
  const output = gitOutput(['diff', '--cached', '--raw', '--no-abbrev', ...PLAINLY, '--', ...pathspecs(named)]);
  const staged = rawChanges(output).filter((change) => change.status !== 'D' && isSearchedFor(change.path));
  const problems = staged
    .filter(({ status }) => status === 'U')
    .map((change) => `${shownPath(path.join(top, change.path))} is in the middle of a merge. Settle the conflict and stage the file.`);
  const whole = staged.filter(({ status, mode }) => status !== 'U' && REGULAR.test(mode));
  const texts = textsOf(whole);
  const files = whole.map((change) => givenFile(top, change.path, texts.get(change)));
  return { files: inOrder(files), problems: [...problems, ...nowhere(named, files)] };
}

/** The reports that were changed since this branch left another, or since a commit: as they are now, committed or not. */
export function reportsSince(ref: string, named: readonly string[]): FoundFiles {
  const top = repositoryFolder();
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit) {
    throw new JobError(gitKnowsNone(ref));
  }
  const since = commit.toString().trim();
  // What others have changed on the branch meanwhile is not ours to check. Histories with nothing in common are compared as they are.
  const base = git(['merge-base', since, 'HEAD'])?.toString().trim() || since;
  const changed = itemsOf(gitOutput(['diff', '--name-only', '--diff-filter=d', ...PLAINLY, base, '--', ...pathspecs(named)]));
  const untracked = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--'];
  const added = itemsOf(gitOutput([...untracked, ...(named.length === 0 ? [WHOLE_REPOSITORY] : pathspecs(named))]));
  const files = [...new Set([...changed, ...added])]
    .filter((file) => isSearchedFor(file) && isRegular(path.join(top, file)))
    .map((file) => givenFile(top, file, undefined));
  return { files: inOrder(files), problems: nowhere(named, files) };
}

function givenFile(top: string, inRepository: string, content: Uint8Array | undefined): GivenFile {
  const file = path.join(top, ...inRepository.split('/'));
  return { file, shown: shownPath(file), content, outright: false };
}

function isRegular(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** What was named, in git's own words: a file or folder by its name, whatever letters are in it, and patterns as patterns. */
function pathspecs(named: readonly string[]): string[] {
  return named.map((name) => {
    const slashed = name.split(path.sep).join('/');
    return isPattern(name) && !existsSync(name) ? `:(glob)${slashed}` : `:(literal)${slashed}`;
  });
}

/** A mistyped name must not pass for "nothing changed there". */
function nowhere(named: readonly string[], found: readonly GivenFile[]): string[] {
  return named
    .filter((name) => !isPattern(name) && !existsSync(name))
    .filter((name) => !found.some(({ file }) => `${file}${path.sep}`.startsWith(`${path.resolve(name)}${path.sep}`)))
    .map((name) => missing(path.resolve(name), name));
}

/** ":100644 100644 <blob before> <blob> M", and the path after it. */
function rawChanges(output: Buffer): Staged[] {
  const items = itemsOf(output);
  return items.flatMap((item, index) => {
    if (index % 2 === 1) return [];
    const [, mode, , blob, status] = item.split(' ');
    return [{ mode, blob, status, path: items[index + 1] }];
  });
}

/** The staged texts. Files that git keeps in another form than they are used in (Git LFS, git-crypt) are brought into the form they are used in. */
function textsOf(staged: readonly Staged[]): ReadonlyMap<Staged, Uint8Array> {
  const texts = new Map<Staged, Uint8Array>();
  if (staged.length === 0) return texts;
  const filtered = new Set(filteredPaths(staged));
  const plain = staged.filter((change) => !filtered.has(change.path));
  const output = gitOutput(['cat-file', '--batch'], plain.map(({ blob }) => `${blob}\n`).join(''));
  let at = 0;
  for (const change of plain) {
    const head = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('latin1', at, head).split(' ')[2]);
    texts.set(change, output.subarray(head, head + size));
    at = head + size + 1;
  }
  for (const change of staged) {
    if (filtered.has(change.path)) texts.set(change, gitOutput(['cat-file', '--filters', `--path=${change.path}`, change.blob]));
  }
  return texts;
}

function filteredPaths(staged: readonly Staged[]): string[] {
  const paths = staged.map((change) => `${change.path}\0`).join('');
  // From elsewhere than the top git would count the paths from there.
  const items = itemsOf(gitOutput(['-C', repositoryFolder(), 'check-attr', '--cached', '--stdin', '-z', 'filter'], paths));
  return items.filter((_, index) => index % 3 === 0 && !['unspecified', 'unset'].includes(items[index + 2]));
}
