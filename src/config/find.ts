import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { requireOwnCode } from './code.ts';
import { JobError } from './job-error.ts';
import { type Parsed, parseModule, parseText } from './parse.ts';

/** The files in which a configuration is looked for, first to last, in every folder from a report's own upwards. */
const PLACES = ['ohlint.config.yaml', 'ohlint.config.yml', 'ohlint.config.json', 'ohlint.config.js', 'package.json'];

/** A configuration file that was found. */
export interface ConfigFile {
  readonly file: string;
  readonly parsed: Parsed;
}

/**
 * Looks upward from a folder and stops at the first configuration, also at an empty one. Folders that were looked through are remembered. The
 * files are asked for one after the other and without waiting: a library that asks for all of them in the background takes longer than a report
 * does to be read.
 */
export function configFinder(show: (file: string) => string): (folder: string) => Promise<ConfigFile | undefined> {
  const known = new Map<string, Promise<ConfigFile | undefined>>();
  const find = (folder: string): Promise<ConfigFile | undefined> => {
    const found = known.get(folder) ?? lookIn(folder);
    known.set(folder, found);
    return found;
  };
  const lookIn = async (folder: string) => {
    const parent = path.dirname(folder);
    return (await configurationIn(folder, show, false)) ?? (parent === folder ? undefined : find(parent));
  };
  return find;
}

/**
 * Reads a configuration by its path. One that is code is run where it is `trusted`, because the user has named it or what brought it in, or where
 * it lies in the user's project.
 */
export async function readConfigFile(file: string, show: (file: string) => string, trusted: boolean): Promise<ConfigFile> {
  const shownPath = show(file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new JobError(`There is no configuration file ${shownPath}, or it cannot be read. Check the path.`);
  }
  const parsed = await parseFile(file, text, shownPath, trusted);
  if (path.basename(file) !== 'package.json') return { file, parsed: parsed as Parsed };
  const { ohlint } = parsed as { ohlint?: Parsed };
  if (!ohlint) throw new JobError(`${shownPath} has no key “ohlint” to take a configuration from.`);
  return { file, parsed: ohlint };
}

/** The configuration of a folder, in the first of the places; undefined where there is none. */
export async function configurationIn(folder: string, show: (file: string) => string, trusted: boolean): Promise<ConfigFile | undefined> {
  const file = await configurationPlace(folder, show);
  return file === undefined ? undefined : readConfigFile(file, show, trusted);
}

/** The file that is the configuration of a folder. */
export async function configurationPlace(folder: string, show: (file: string) => string): Promise<string | undefined> {
  for (const file of PLACES.map((place) => path.join(folder, place))) {
    if (!existsSync(file)) continue;
    if (path.basename(file) !== 'package.json' || (await packageConfig(textOf(file), show(file))).ohlint) return file;
  }
  return undefined;
}

/** A package.json that cannot be read says nothing to us, and what is wrong with it is not ours to judge. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The configuration itself, or for a package.json an object that has it under its key. */
async function parseFile(file: string, text: string, shownPath: string, trusted: boolean): Promise<Parsed | { ohlint?: Parsed }> {
  if (path.basename(file) === 'package.json') return packageConfig(text, shownPath);
  if (!file.endsWith('.js') && !file.endsWith('.mjs')) return parseText(text, shownPath);
  if (!trusted) requireOwnCode(file, shownPath);
  return parseModule(file, shownPath);
}

async function packageConfig(text: string, shownPath: string): Promise<{ ohlint?: Parsed }> {
  // Most package.json files say nothing of ohlint, and what else is wrong with them is not ours to judge.
  if (!text.includes('"ohlint"')) return {};
  const whole = await parseText(text, shownPath);
  const values = (whole.values as { ohlint?: unknown } | null)?.ohlint;
  return values === undefined ? {} : { ohlint: { values, lineOf: (keys) => whole.lineOf(['ohlint', ...keys]) } };
}
