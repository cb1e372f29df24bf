import path from 'node:path';
import { configFinder, readConfigFile } from './find.ts';
import { ignoreFiles } from './ignore-files.ts';
import { type Layer, type Layers, layersOf } from './layers.ts';
import type { OwnRule } from './own-rules.ts';
import type { Setting } from './resolve.ts';
import type { KnownRule } from './rule-options.ts';

export interface ConfigSearch {
  /** The file named with `--config`; wins over what would be found. */
  readonly named: string | undefined;
  /** `--no-config` */
  readonly none: boolean;
  /** `--no-ignore` */
  readonly ignoreNothing: boolean;
  readonly rules: readonly KnownRule[];
  /** What the environment says: the last layer but one. */
  readonly environment?: Layer;
  /** What the command line says, when the rules are known that a configuration brings; the last layer of all. */
  readonly commandLine: (ownRules: readonly string[]) => Layer;
  /** A path as the user would write it. */
  readonly show: (file: string) => string;
}

/** The configuration that governs a file. */
export interface Governing {
  /** The configuration file; undefined where there is none. */
  readonly file: string | undefined;
  /** What the configuration ignores, and where it says so. */
  readonly ignore: readonly Setting<string>[];
  /** All layers for this file, the command line's last. */
  readonly layers: readonly Layer[];
  /** The rules that the configuration brings. */
  readonly ownRules: readonly OwnRule[];
  /** What leaves the file out, as a user would say it: “.ohlintignore, line 3”, or the configuration. */
  readonly ignoredBy: string | undefined;
}

/** Finds, for one report after another, the configuration that governs it. Each configuration is read and checked once. */
export function configurations(search: ConfigSearch): (report: string) => Promise<Governing> {
  const { named, none, ignoreNothing, rules, environment, commandLine, show } = search;
  const find = configFinder(show);
  const ignored = ignoreFiles(show);
  const read = new Map<string, Promise<Layers>>();
  const once = (file: string, load: () => Promise<Layers>) => {
    const known = read.get(file) ?? load();
    read.set(file, known);
    return known;
  };
  const governing = async (report: string): Promise<Layers | undefined> => {
    if (none) return undefined;
    if (named !== undefined) return once(named, async () => layersOf(await readConfigFile(named, show, true), rules, show, true));
    const found = await find(path.dirname(report));
    return found && once(found.file, () => layersOf(found, rules, show, false));
  };
  return async (report) => {
    const config = await governing(report);
    const ownRules = config?.ownRules ?? [];
    return {
      file: config?.file,
      ignore: config?.ignore ?? [],
      layers: [...(config?.layers ?? []), ...(environment ? [environment] : []), commandLine(ownRules.map(({ rule }) => rule.id))],
      ownRules,
      ignoredBy: ignoreNothing ? undefined : ((await ignored(report)) ?? config?.ignoredBy(report)),
    };
  };
}
