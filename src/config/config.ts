import path from 'node:path';
import { configFinder, readConfigFile } from './find.ts';
import { type Layer, type Layers, layersOf } from './layers.ts';
import type { KnownRule } from './rule-options.ts';

export interface ConfigSearch {
  /** The file named with `--config`; wins over what would be found. */
  readonly named: string | undefined;
  /** `--no-config` */
  readonly none: boolean;
  readonly rules: readonly KnownRule[];
  /** What the command line says; the last layer of all. */
  readonly commandLine: Layer;
  /** A path as the user would write it. */
  readonly show: (file: string) => string;
}

/** The configuration that governs a file. */
export interface Governing {
  /** The configuration file; undefined where there is none. */
  readonly file: string | undefined;
  /** All layers for this file, the command line's last. */
  readonly layers: readonly Layer[];
  /** The configuration leaves the file out. */
  readonly ignored: boolean;
}

/** Finds, for one report after another, the configuration that governs it. Each configuration is read and checked once. */
export function configurations({ named, none, rules, commandLine, show }: ConfigSearch): (report: string) => Promise<Governing> {
  const find = configFinder(show);
  const read = new Map<string, Promise<Layers>>();
  const once = (file: string, load: () => Promise<Layers>) => {
    const known = read.get(file) ?? load();
    read.set(file, known);
    return known;
  };
  const governing = async (report: string): Promise<Layers | undefined> => {
    if (none) return undefined;
    if (named !== undefined) return once(named, async () => layersOf(await readConfigFile(named, show(named)), rules, show));
    const found = await find(path.dirname(report));
    return found && once(found.file, () => layersOf(found, rules, show));
  };
  return async (report) => {
    const config = await governing(report);
    return {
      file: config?.file,
      layers: [...(config?.layers ?? []), commandLine],
      ignored: config?.ignores(report) ?? false,
    };
  };
}
