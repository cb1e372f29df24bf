import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JobError } from '../config/job-error.ts';
import { noFormatter } from '../failure-texts.ts';
import type { Formatter } from '../format/formatter.ts';
import { fileEntry } from '../format/json.ts';
import type { Format } from '../format/outcome.ts';
import { whereFrom } from './crash.ts';

/** Loads `--format ./my-format.js`. It gets what a program gets, so that no format can show more of a report than `--excerpts` allows. */
export async function ownFormat(name: string): Promise<Format> {
  const formatter = await formatterIn(name);
  return async (outcome, { excerpts, version }) => {
    const results = outcome.files.map((file) => fileEntry(file, excerpts));
    const text: unknown = await formatter(results, { version, excerpts, rules: outcome.rules, quiet: outcome.quiet });
    if (typeof text === 'string') return text;
    throw new JobError(`--format ${name}: the function must return a string, or a promise of one.`);
  };
}

async function formatterIn(name: string): Promise<Formatter> {
  const file = path.resolve(name);
  if (!existsSync(file)) throw new JobError(`--format: there is no file ${name}. Check the path.`);
  let loaded: { readonly default?: unknown };
  try {
    loaded = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new JobError(`--format ${name}: the module could not be loaded (${whereFrom(error)}). Run it with node to see why.`);
  }
  if (typeof loaded.default === 'function') return loaded.default as Formatter;
  throw new JobError(noFormatter(name));
}
