import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../config/code.ts';
import { foldersIn } from '../folders.ts';
import type { Seen } from './rerun.ts';

/** Files that may settle what applies: configurations, what they extend, rules of one's own, and what is to be ignored. */
const SETTLES = /^\.ohlintignore$|^package\.json$|\.(?:ya?ml|json|[cm]?js)$/i;
/** Written by others all the time, and never ours. */
const NEVER = /^(?:package-lock|npm-shrinkwrap)\.json$/;

/**
 * Gives what a run on these paths looks at. `beside` are further files and folders of the run, such as a template. Files are told apart by their
 * content, which is read again only where size or time are others.
 */
export function looker(named: readonly string[], beside: readonly string[]): () => Seen {
  const known = new Map<string, { readonly state: string; readonly mark: string }>();
  const markOf = (file: string): string | undefined => {
    const stats = statsOf(file);
    if (!stats?.isFile()) return undefined;
    const state = `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
    const before = known.get(file);
    if (before?.state === state) return before.mark;
    try {
      const mark = createHash('sha256').update(readFileSync(file)).digest('hex');
      known.set(file, { state, mark });
      return mark;
    } catch {
      // Taken away at this very moment.
      return undefined;
    }
  };
  return () => {
    const folders = new Set<string>();
    const marks = new Map<string, string>();
    const add = (file: string) => {
      const mark = markOf(file);
      if (mark !== undefined) marks.set(file, mark);
    };
    for (const target of [...named, ...beside]) {
      const stats = statsOf(target);
      if (stats?.isDirectory()) {
        for (const { folder, reports } of foldersIn(target)) {
          folders.add(folder);
          for (const report of reports) add(report);
        }
      } else {
        add(target);
        folders.add(nearestFolder(path.dirname(target)));
      }
    }
    for (const folder of [...folders]) for (const above of upward(folder)) folders.add(above);
    for (const folder of folders)
      for (const name of namesIn(folder)) if (SETTLES.test(name) && !NEVER.test(name)) add(path.join(folder, name));
    return { folders: new Map([...folders].map((folder) => [folder, String(statsOf(folder)?.ino)])), marks };
  };
}

/** A folder and those above it in the project, where configurations are looked for. */
function upward(folder: string): string[] {
  const project = projectFolder();
  const parent = path.dirname(folder);
  const outside = path.relative(project, parent).startsWith('..') || parent === folder;
  return folder === project || outside ? [folder] : [folder, ...upward(parent)];
}

/** What is not there, or not any more, is waited for where it would come back. */
function nearestFolder(folder: string): string {
  return statsOf(folder)?.isDirectory() || path.dirname(folder) === folder ? folder : nearestFolder(path.dirname(folder));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
