import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder in which ohlint is installed: where its rules' pages and examples lie beside the built code. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

/** The version of ohlint. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')).version;
}
