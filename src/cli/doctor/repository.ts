import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../../config/job-error.ts';
import { shownPath } from '../files.ts';
import { git } from '../git.ts';
import type { Told } from './told.ts';

/** Where hooks are settled, and what of them speaks of ohlint. */
export function repository(): Told[] {
  let top: Buffer | undefined;
  try {
    top = git(['rev-parse', '--show-cdup']);
  } catch (error) {
    if (error instanceof JobError) return [['git', ['not installed']]];
    throw error;
  }
  const version =
    git(['--version'])
      ?.toString()
      .trim()
      .replace(/^git version /, '') ?? '';
  if (!top || top.length === 0) return [['git', [`${version}; this folder is not under git`]]];
  const root = path.resolve(top.toString().trim());
  const hooks =
    git(['rev-parse', '--git-path', 'hooks'])
      ?.toString()
      .replace(/\r?\n$/, '') ?? '';
  const hook = path.resolve(hooks, 'pre-commit');
  const places = [
    hook,
    ...['.pre-commit-config.yaml', '.husky/pre-commit', 'lefthook.yml', 'package.json'].map((name) => path.join(root, name)),
  ];
  // A package.json names ohlint also where it is only installed.
  const speaking = places.filter((file) =>
    (file.endsWith('.json') ? /"(?:lint-staged|simple-git-hooks)"[\s\S]*\bohlint\b/ : /\bohlint\b/).test(textOf(file)),
  );
  return [
    ['git', [`${version}; the repository begins at ${shownPath(root)}`]],
    [
      'Commit hook',
      [
        existsSync(hook) ? `${shownPath(hook)} runs before each commit` : 'none is installed',
        speaking.length > 0
          ? `ohlint is named in ${speaking.map((file) => shownPath(file)).join(', ')}`
          : 'ohlint is named in none of the files that settle hooks',
      ],
    ],
  ];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
