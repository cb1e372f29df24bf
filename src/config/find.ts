import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lilconfig } from 'lilconfig';
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
  const parse = (file: string, text: string) => parseFile(file, text, show(file));
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

/** Reads a configuration that was named outright. */
export async function readConfigFile(file: string, shownPath: string): Promise<ConfigFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new JobError(`There is no configuration file ${shownPath}, or it cannot be read. Check the path.`);
  }
  const parsed = await parseFile(file, text, shownPath);
  if (path.basename(file) !== 'package.json') return { file, parsed: parsed as Parsed };
  const { ohlint } = parsed as { ohlint?: Parsed };
  if (!ohlint) throw new JobError(`${shownPath} has no key “ohlint” to take a configuration from.`);
  return { file, parsed: ohlint };
}

/** What lilconfig wants of a loader: the configuration itself, or for a package.json an object that has it under its key. */
async function parseFile(file: string, text: string, shownPath: string): Promise<Parsed | { ohlint?: Parsed }> {
  if (path.basename(file) === 'package.json') return packageConfig(text, shownPath);
  if (file.endsWith('.js') || file.endsWith('.mjs')) return parseModule(file, shownPath);
  return parseText(text, shownPath);
}

async function packageConfig(text: string, shownPath: string): Promise<{ ohlint?: Parsed }> {
  // Most package.json files say nothing of ohlint, and what else is wrong with them is not ours to judge.
  if (!text.includes('"ohlint"')) return {};
  const whole = await parseText(text, shownPath);
  const values = (whole.values as { ohlint?: unknown } | null)?.ohlint;
  return values === undefined ? {} : { ohlint: { values, lineOf: (keys) => whole.lineOf(['ohlint', ...keys]) } };
}
