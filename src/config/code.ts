import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { foreignProgram } from '../failure-texts.ts';
import { JobError } from './job-error.ts';

/**
 * The folder of the project that ohlint was started in: of its repository, else of its package, else just where it was started.
 */
export function projectFolder(from = process.cwd()): string {
  return upward(from, '.git') ?? upward(from, 'package.json') ?? from;
}

function upward(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, name))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Refuses to run code that nobody here has chosen. Configurations are looked for beside each report, and reports come from other people: a folder
 * unpacked from a mail may hold a program under the name of a configuration. What lies in the project is its owner's, and so are the packages
 * installed there, wherever their folders really are.
 */
export function requireOwnCode(file: string, shownPath: string): void {
  const project = projectFolder();
  const installed = file.split(path.sep).includes('node_modules') && isWithin(project, file);
  if (installed || isWithin(realpathSync(project), realpathSync(file))) return;
  throw new JobError(foreignProgram(shownPath, project));
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
