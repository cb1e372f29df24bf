import { existsSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../lint/nearest.ts';
import type { Level, OptionValue } from '../lint/rule.ts';
import { isDatabase } from '../overlap-index/place.ts';
import type { Audience, Jurisdiction, ReportKind } from '../report/report.ts';
import { type ConfigFile, readConfigFile } from './find.ts';
import { JobError } from './job-error.ts';
import { PRESETS } from './presets.ts';
import type { KnownRule } from './rule-options.ts';
import type { ConfigValues, Excerpts, ReportValues, RuleEntry, RuleLevel } from './values.ts';
import { listed } from './wording.ts';

/** What one source says: a preset, a configuration file, one of its overrides, the command line. Later layers win. */
export interface Layer {
  /** Where it comes from, as a user would say it. */
  readonly origin: string;
  /** The reports it is for; all where undefined. */
  readonly applies?: { readonly file: (file: string) => boolean; readonly kinds: readonly ReportKind[] | undefined };
  readonly values: LayerValues;
}

/** What a layer says of a rule. */
export interface RuleWord {
  /** Undefined leaves the level as it is, but brings a rule back that an earlier layer has switched off. */
  readonly level: RuleLevel | undefined;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** The settings of a layer with lists made lists and paths made absolute. */
export interface LayerValues {
  readonly rules?: ReadonlyMap<string, RuleWord>;
  readonly kind?: ReportKind;
  readonly jurisdiction?: Jurisdiction;
  readonly audience?: Audience;
  readonly failOn?: Level;
  readonly templates?: readonly string[];
  readonly others?: readonly string[];
  readonly exempt?: readonly string[];
  readonly excerpts?: Excerpts;
  readonly maxWarnings?: number;
  readonly index?: string;
  readonly indexKey?: string;
  readonly inlineConfig?: boolean;
  readonly reportUnusedDirectives?: boolean;
  readonly requireDirectiveReason?: boolean;
}

/** A configuration taken apart: its layers, and which files it leaves out. */
export interface Layers {
  readonly file: string;
  readonly layers: readonly Layer[];
  ignores(file: string): boolean;
}

/** Checks a configuration and everything it extends, and lays it out in layers. */
export async function layersOf(config: ConfigFile, rules: readonly KnownRule[], show: (file: string) => string): Promise<Layers> {
  const patterns: { folder: string; ignore: readonly string[] }[] = [];
  const layers = await collect(config, []);
  const ignored = await Promise.all(patterns.map(({ folder, ignore }) => matcher(ignore, folder)));
  return { file: config.file, layers, ignores: (file) => ignored.some((matches) => matches(file)) };

  async function collect({ file, parsed }: ConfigFile, above: readonly string[]): Promise<Layer[]> {
    const { checkConfig } = await import('./schema.ts');
    const shownPath = show(file);
    const at = (keys: readonly (string | number)[]) => {
      const line = parsed.lineOf(keys);
      return line === undefined ? shownPath : `${shownPath}, line ${line}`;
    };
    const { config: values, problems } = checkConfig(parsed.values, rules);
    if (problems.length > 0) throw new JobError(...problems.map((problem) => `${at(problem.path)}: ${problem.sentence}`));
    const folder = path.dirname(file);
    const own: Layer[] = [{ origin: shownPath, values: layerValues(values, folder) }];
    for (const [index, { files, kinds, ...rest }] of (values.overrides ?? []).entries()) {
      const applies = {
        file: files === undefined ? () => true : await matcher(list(files), folder),
        kinds: kinds === undefined ? undefined : (list(kinds) as readonly ReportKind[]),
      };
      own.push({ origin: `override ${index + 1} of ${shownPath}`, applies, values: layerValues(rest, folder) });
    }
    if (values.ignore !== undefined) patterns.push({ folder, ignore: list(values.ignore) });
    const extended: Layer[] = [];
    for (const name of list(values.extends)) extended.push(...(await extend(name, file, [...above, file], at(['extends']))));
    return [...extended, ...own];
  }

  async function extend(name: string, from: string, above: readonly string[], place: string): Promise<Layer[]> {
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    if (preset) return [{ origin: `preset ${name}`, values: layerValues(preset, path.dirname(from)) }];
    const target = path.resolve(path.dirname(from), name);
    if (!/\.(?:ya?ml|json|m?js)$/i.test(name)) {
      const near = didYouMean(name, Object.keys(PRESETS));
      const all = ` The presets are ${listed(Object.keys(PRESETS), 'and')}; a file is named with its ending, as in ./house.yaml.`;
      throw new JobError(`${place}: there is no preset “${name}”.${near || all}`);
    }
    if (!existsSync(target))
      throw new JobError(`${place}: there is no file ${show(target)} to extend. The path counts from the folder of ${show(from)}.`);
    if (above.includes(target))
      throw new JobError(`${place}: ${show(target)} extends itself by way of ${show(from)}. Take one of the two out.`);
    return collect(await readConfigFile(target, show(target)), above);
  }
}

function layerValues(values: ConfigValues & ReportValues, folder: string): LayerValues {
  const paths = (given: string | readonly string[] | undefined) =>
    given === undefined ? undefined : list(given).map((item) => path.resolve(folder, item));
  return {
    rules: values.rules && new Map(Object.entries(values.rules).map(([id, entry]) => [id, ruleSetting(entry)])),
    kind: values.kind,
    jurisdiction: values.jurisdiction,
    audience: values.audience,
    failOn: values['fail-on'],
    templates: paths(values.template),
    others: paths(values.against),
    exempt: paths(values.exempt),
    excerpts: values.excerpts,
    maxWarnings: values['max-warnings'],
    index: values.index === undefined ? undefined : indexPlace(values.index, folder),
    indexKey: values['index-key'] === undefined ? undefined : path.resolve(folder, values['index-key']),
    inlineConfig: values['inline-config'],
    reportUnusedDirectives: values['report-unused-directives'],
    requireDirectiveReason: values['require-directive-reason'],
  };
}

/** Where an index is: a file, whose path counts from a folder, or a database. */
export function indexPlace(given: string, folder: string): string {
  return isDatabase(given) ? given : path.resolve(folder, given);
}

function ruleSetting(entry: RuleEntry) {
  return typeof entry === 'string' ? { level: entry } : { level: entry[0], options: entry[1] ?? {} };
}

function list<T extends string>(given: T | readonly T[] | undefined): readonly T[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

/** Patterns as in a .gitignore, counted from a folder. A file outside the folder matches none. */
async function matcher(patterns: readonly string[], folder: string): Promise<(file: string) => boolean> {
  const { default: ignore } = await import('ignore');
  const matches = ignore().add(patterns.map((pattern) => pattern.replace(/^\.\//, '/')));
  return (file) => {
    const relative = path.relative(folder, file).split(path.sep).join('/');
    return relative !== '' && !relative.startsWith('../') && !path.isAbsolute(relative) && matches.ignores(relative);
  };
}
