import path from 'node:path';
import { shownPath } from '../cli/files.ts';
import { configurations, type Governing } from '../config/config.ts';
import { type Layer, layersOf } from '../config/layers.ts';
import type { KnownRule } from '../config/rule-options.ts';
import type { ConfigValues } from '../config/values.ts';

/** What holds over every configuration: the keys of a configuration that speak of reports. */
export type Overriding = Pick<ConfigValues, 'rules' | 'kind' | 'jurisdiction' | 'audience' | 'excerpts' | 'inline-config'>;

/** Where configuration comes from. */
export interface ConfigOptions {
  /** The folder that paths count from; the process's own by default. */
  readonly cwd?: string;
  /**
   * A configuration file, or the values that one would hold; `false` for none. Left out, it is looked for beside each report and upward, as the
   * command line does.
   */
  readonly config?: string | false | ConfigValues;
  /** What holds over every configuration. */
  readonly settings?: Overriding;
}

/** Finds for each report what governs it, and remembers it. */
export function governingBy(
  { cwd = process.cwd(), config, settings = {} }: ConfigOptions,
  rules: readonly KnownRule[],
): (report: string) => Promise<Governing> {
  const show = (file: string) => (path.basename(file) === GIVEN ? 'the configuration given' : shownPath(file, cwd));
  const inFile = (values: ConfigValues) => ({ file: path.resolve(cwd, GIVEN), parsed: { values, lineOf: () => undefined } });
  const given = typeof config === 'object' ? once(() => layersOf(inFile(config), rules, show, true)) : undefined;
  const found = configurations({
    named: typeof config === 'string' ? path.resolve(cwd, config) : undefined,
    none: config === false || given !== undefined,
    ignoreNothing: false,
    rules,
    commandLine: () => ({ origin: 'settings', values: {} }),
    show,
  });
  return async (report) => {
    const governing = await found(report);
    const layers = await given?.();
    const ownRules = layers?.ownRules ?? governing.ownRules;
    const over = await layersOf(inFile(settings), [...rules, ...ownRules.map(({ rule }) => rule)], show, true);
    return {
      ...governing,
      ownRules,
      ignore: layers?.ignore ?? governing.ignore,
      layers: [...(layers?.layers ?? governing.layers), ...over.layers.map((layer): Layer => ({ ...layer, origin: 'settings' }))],
      ignoredBy: governing.ignoredBy ?? layers?.ignoredBy(report),
    };
  };
}

/** The name of a configuration that lies in no file. */
const GIVEN = '.ohlint-configuration-given';

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
