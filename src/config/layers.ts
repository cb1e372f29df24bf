import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Level, OptionValue } from '../lint/rule.ts';
import { isDatabase } from '../overlap-index/place.ts';
import type { Audience, Jurisdiction, ReportKind } from '../report/report.ts';
import type { ConfigFile } from './find.ts';
import { JobError } from './job-error.ts';
import { addOwnRules, type OwnRule, ownRulesOf } from './own-rules.ts';
import { PRESETS } from './presets.ts';
import type { Setting } from './resolve.ts';
import type { KnownRule } from './rule-options.ts';
import type { SchemaProblem } from './schema.ts';
import type { ConfigValues, Excerpts, ReportValues, RuleEntry, RuleLevel } from './values.ts';

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
  /** The line of a configuration that nobody has named, where it gives a server for the index. */
  readonly foreignServer?: string;
  readonly indexKey?: string;
  readonly baseline?: string;
  readonly inlineConfig?: boolean;
  readonly reportUnusedDirectives?: boolean;
  readonly requireDirectiveReason?: boolean;
}

/** A configuration taken apart: its layers, and which files it leaves out. */
export interface Layers {
  readonly file: string;
  readonly layers: readonly Layer[];
  /** The rules that it brings, with those of what it extends. */
  readonly ownRules: readonly OwnRule[];
  /** All that it ignores. */
  readonly ignore: readonly Setting<string>[];
  /** The configuration file, of those taken together here, that leaves a file out; undefined where none does. */
  ignoredBy(file: string): string | undefined;
}

/** Checks a configuration and everything it extends, and lays it out in layers. Code is run where it is trusted, or the project's own. */
export async function layersOf(
  config: ConfigFile,
  rules: readonly KnownRule[],
  show: (file: string) => string,
  trusted: boolean,
): Promise<Layers> {
  const ignore: Setting<string>[] = [];
  const ignoring: { origin: string; matches: (file: string) => boolean }[] = [];
  const ownRules: OwnRule[] = [];
  const layers = await collect(config, [], path.dirname(config.file));
  return { file: config.file, layers, ownRules, ignore, ignoredBy: (file) => ignoring.find(({ matches }) => matches(file))?.origin };

  /** Paths in a configuration count from its own folder, and so do patterns, unless it came in a package. */
  async function collect({ file, parsed }: ConfigFile, above: readonly string[], patternsFrom: string): Promise<Layer[]> {
    const { checkConfig, checkRules } = await import('./schema.ts');
    const shownPath = show(file);
    const at = (keys: readonly (string | number)[]) => {
      const line = parsed.lineOf(keys);
      return line === undefined ? shownPath : `${shownPath}, line ${line}`;
    };
    const refuse = (problems: readonly SchemaProblem[]) => {
      if (problems.length > 0) throw new JobError(...problems.map((problem) => `${at(problem.path)}: ${problem.sentence}`));
    };
    const { config: values, problems } = checkConfig(parsed.values);
    refuse(problems);
    const folder = path.dirname(file);
    const foreignServer = !trusted && values.index !== undefined && isDatabase(values.index) ? at(['index']) : undefined;
    const own: Layer[] = [{ origin: shownPath, values: { ...layerValues(values, folder), foreignServer } }];
    for (const [index, { files, kinds, ...rest }] of (values.overrides ?? []).entries()) {
      const applies = {
        file: files === undefined ? () => true : await matcher(list(files), patternsFrom),
        kinds: kinds === undefined ? undefined : (list(kinds) as readonly ReportKind[]),
      };
      own.push({ origin: `override ${index + 1} of ${shownPath}`, applies, values: layerValues(rest, folder) });
    }
    if (values.ignore !== undefined) {
      ignore.push(...list(values.ignore).map((value) => ({ value, origin: shownPath })));
      ignoring.push({ origin: shownPath, matches: await matcher(list(values.ignore), patternsFrom) });
    }
    const extended: Layer[] = [];
    for (const [index, name] of list(values.extends).entries()) {
      const place = at(typeof values.extends === 'string' ? ['extends'] : ['extends', index]);
      extended.push(...(await extend(name, file, [...above, realOf(file)], place, patternsFrom)));
    }
    addOwnRules(ownRules, await ownRulesOf(values, { file, at, show, trusted }));
    refuse(checkRules(values, [...rules, ...ownRules.map(({ rule }) => rule)]));
    return [...extended, ...own];
  }

  async function extend(name: string, from: string, above: readonly string[], place: string, patternsFrom: string): Promise<Layer[]> {
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    if (preset) return [{ origin: `preset ${name}`, values: layerValues(preset, path.dirname(from)) }];
    const { readExtended } = await import('./extended.ts');
    const extended = await readExtended(name, { from, place, show, trusted });
    if (above.includes(realOf(extended.file)))
      throw new JobError(`${place}: ${show(extended.file)} extends itself by way of ${show(from)}. Take one of the two out.`);
    return collect(extended, above, extended.packaged ? patternsFrom : path.dirname(extended.file));
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
    baseline: values.baseline === undefined ? undefined : path.resolve(folder, values.baseline),
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

/** What a program gives as its configuration lies in no file. */
function realOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}
