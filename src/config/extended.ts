import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { noConfigurationInPackage } from '../failure-texts.ts';
import { didYouMean, nearest } from '../lint/nearest.ts';
import { type ConfigFile, configurationIn, readConfigFile } from './find.ts';
import { JobError } from './job-error.ts';
import { PRESETS } from './presets.ts';
import { listed } from './wording.ts';

/** A configuration that another one extends. */
export interface Extended extends ConfigFile {
  /** Came in a package: its patterns speak of the reports of whoever extends it, and not of files in the package. */
  readonly packaged: boolean;
}

const CONFIG_ENDING = /\.(?:ya?ml|json|m?js)$/i;
/** “name”, “@owner/name”, and either with a path in it. */
const PACKAGE = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/(.+))?$/;

/** Where a configuration names what it extends. */
interface NamedIn {
  /** The configuration file. */
  readonly from: string;
  /** Its line, as it is printed. */
  readonly place: string;
  readonly show: (file: string) => string;
  /** Whether code may be run wherever it lies. */
  readonly trusted: boolean;
}

/**
 * Reads what a configuration extends under a name: a file, whose path counts from the folder of the configuration, or an installed package. Nothing
 * is ever fetched.
 */
export async function readExtended(name: string, named: NamedIn): Promise<Extended> {
  const { from, place, show, trusted } = named;
  const folder = path.dirname(from);
  const target = path.resolve(folder, name);
  const outright = /^\.{1,2}(?:[/\\]|$)/.test(name) || path.isAbsolute(name);
  if (CONFIG_ENDING.test(name) && existsSync(target)) return { ...(await readConfigFile(target, show, trusted)), packaged: false };
  const [, packageName, within] = (!outright && PACKAGE.exec(name)) || [];
  const installed = packageName === undefined ? undefined : packageFolder(packageName, folder);
  if (installed !== undefined) {
    const found = await inPackage(installed, within, named);
    if (found) return { ...found, packaged: true };
    const lacks =
      within === undefined
        ? noConfigurationInPackage(name, show(installed))
        : `the package “${packageName}” (${show(installed)}) has no configuration ${within}.`;
    throw new JobError(`${place}: ${lacks}`);
  }
  throw new JobError(`${place}: ${outright || CONFIG_ENDING.test(name) ? noFile(name, target, from, show) : noPackage(name, folder)}`);
}

async function inPackage(folder: string, within: string | undefined, { show, trusted }: NamedIn): Promise<ConfigFile | undefined> {
  if (within === undefined) return configurationIn(folder, show, trusted);
  const candidates = ['', '.yaml', '.yml', '.json', '.js'].map((ending) => path.join(folder, within + ending));
  // A path that climbs out of the package is none of its configurations.
  const inside = candidates.filter((candidate) => CONFIG_ENDING.test(candidate) && candidate.startsWith(folder + path.sep));
  const file = inside.find((candidate) => existsSync(candidate));
  return file === undefined ? undefined : readConfigFile(file, show, trusted);
}

/** The folders in which a package is looked for, as Node does it. */
function packageFolders(from: string): string[] {
  const parent = path.dirname(from);
  return [path.join(from, 'node_modules'), ...(parent === from ? [] : packageFolders(parent))];
}

/** Where a package is installed that is looked for from a folder. */
export function packageFolder(name: string, from: string): string | undefined {
  return packageFolders(from)
    .map((folder) => path.join(folder, ...name.split('/')))
    .find((folder) => existsSync(path.join(folder, 'package.json')));
}

function noFile(name: string, target: string, from: string, show: (file: string) => string): string {
  if (!CONFIG_ENDING.test(name)) return `“${name}” is no configuration: a file is named with its ending, as in ./house.yaml.`;
  const near = nearest(path.basename(target), entries(path.dirname(target)));
  const hint = near ? ` Did you mean ${name.slice(0, name.lastIndexOf('/') + 1)}${near}?` : '';
  return `there is no file ${show(target)} to extend.${hint || ` The path counts from the folder of ${show(from)}.`}`;
}

function noPackage(name: string, folder: string): string {
  const installed = packageFolders(folder).flatMap((modules) => {
    const scoped = entries(modules).filter((entry) => entry.startsWith('@'));
    return [...entries(modules), ...scoped.flatMap((scope) => entries(path.join(modules, scope)).map((entry) => `${scope}/${entry}`))];
  });
  const presets = Object.keys(PRESETS);
  const near = didYouMean(name, [...presets, ...installed.filter((entry) => entry.includes('ohlint-config'))]);
  if (/^@|ohlint-config/.test(name)) return `there is no package “${name}” installed here.${near || ` Install it: npm install ${name}`}`;
  const all = ` The presets are ${listed(presets, 'and')}; a file is named with its ending, as in ./house.yaml, a package by its name.`;
  return `there is no preset or package “${name}”.${near || all}`;
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
