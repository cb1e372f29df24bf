import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lilconfig } from 'lilconfig';
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

/** Looks upward from a folder and stops at the first configuration. Folders that were looked through are remembered. */
export function configFinder(show: (file: string) => string): (folder: string) => Promise<ConfigFile | undefined> {
  const parse = (file: string, text: string) => parseFile(file, text, show(file), false);
  const searcher = lilconfig('ohlint', {
    searchPlaces: PLACES,
    // An empty configuration is one: it stops the search, and does not hand over to a folder above.
    ignoreEmptySearchPlaces: false,
    stopDir: path.parse(process.cwd()).root,
    loaders: { '.yaml': parse, '.yml': parse, '.json': parse, '.js': parse },
  });
  return async (folder) => {
    const found = await searcher.search(folder);
    if (!found?.filepath) return undefined;
    return { file: found.filepath, parsed: found.config ?? (await parseText('', show(found.filepath))) };
  };
}

/**
 * Reads a configuration by its path. One that is code is run where it is `trusted`, because the user has named it or what brought it in, or where
 * it lies in the user's project.
 */
export async function readConfigFile(file: string, show: (file: string) => string, trusted: boolean): Promise<ConfigFile> {
  const shownPath = show(file);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
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
  for (const file of PLACES.map((place) => path.join(folder, place))) {
    if (!existsSync(file)) continue;
    if (path.basename(file) !== 'package.json') return readConfigFile(file, show, trusted);
    const { ohlint } = await packageConfig(await readFile(file, 'utf8'), show(file));
    if (ohlint) return { file, parsed: ohlint };
  }
  return undefined;
}

/** What lilconfig wants of a loader: the configuration itself, or for a package.json an object that has it under its key. */
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
