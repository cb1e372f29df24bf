import type { Level, OptionValue } from '../lint/rule.ts';
import type { RuleSetting, Settings } from '../lint/settings.ts';
import type { GivenFacts, ReportKind } from '../report/report.ts';
import type { Layer, LayerValues } from './layers.ts';
import type { Excerpts } from './values.ts';

/** A setting and the layer that had the last word on it. */
export interface Setting<T> {
  readonly value: T;
  readonly origin: string;
}

/** Where the index is. */
export interface IndexSetting extends Setting<string | undefined> {
  /** The line of a configuration that nobody has named, where that is a server: see `server.ts`. */
  readonly foreignServer: string | undefined;
}

/** What applies of a rule. */
export interface ResolvedRule {
  readonly setting: RuleSetting;
  readonly origin: string;
  /** Where its options come from; undefined where nobody set any. */
  readonly optionsOrigin: string | undefined;
}

/** Everything that applies to one report. */
export interface Resolved {
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly kind: Setting<GivenFacts['kind']>;
  readonly jurisdiction: Setting<GivenFacts['jurisdiction']>;
  readonly audience: Setting<GivenFacts['audience']>;
  readonly failOn: Setting<Level>;
  readonly templates: readonly Setting<string>[];
  readonly others: readonly Setting<string>[];
  readonly exempt: readonly Setting<string>[];
  readonly excerpts: Setting<Excerpts>;
  readonly maxWarnings: Setting<number | undefined>;
  readonly index: IndexSetting;
  readonly indexKey: Setting<string | undefined>;
  readonly baseline: Setting<string | undefined>;
  readonly inlineConfig: Setting<boolean>;
  readonly reportUnusedDirectives: Setting<boolean>;
  readonly requireDirectiveReason: Setting<boolean>;
}

/** Where a setting comes from that nobody made. */
export const DEFAULT_ORIGIN = 'default';

/** What is given of a report before it is read: needed to understand it, and so never dependent on its kind. */
export function givenFacts(layers: readonly Layer[], file: string): GivenFacts {
  const { kind, jurisdiction, audience } = resolve(
    layers.filter((layer) => !layer.applies?.kinds),
    file,
    undefined,
  );
  return {
    ...(kind.value && { kind: kind.value }),
    ...(jurisdiction.value && { jurisdiction: jurisdiction.value }),
    ...(audience.value && { audience: audience.value }),
  };
}

/** Lays the layers that apply to a file over each other. */
export function resolve(layers: readonly Layer[], file: string, kind: ReportKind | undefined): Resolved {
  const here = layers.filter(({ applies }) => {
    if (!applies) return true;
    return applies.file(file) && (applies.kinds === undefined || (kind !== undefined && applies.kinds.includes(kind)));
  });
  const last = <K extends keyof LayerValues, D>(key: K, otherwise: D): Setting<NonNullable<LayerValues[K]> | D> => {
    const layer = here.findLast((candidate) => candidate.values[key] !== undefined);
    return layer
      ? { value: layer.values[key] as NonNullable<LayerValues[K]>, origin: layer.origin }
      : { value: otherwise, origin: DEFAULT_ORIGIN };
  };
  // Lists of files add up: a template of the service's and one of the team's are both templates.
  const all = (key: 'templates' | 'others' | 'exempt') =>
    here.flatMap(({ values, origin }) => (values[key] ?? []).map((value) => ({ value, origin })));
  return {
    rules: rulesOf(here),
    kind: last('kind', undefined),
    jurisdiction: last('jurisdiction', undefined),
    audience: last('audience', undefined),
    failOn: last('failOn', 'error' as const),
    templates: all('templates'),
    others: all('others'),
    exempt: all('exempt'),
    excerpts: last('excerpts', 'auto' as const),
    maxWarnings: last('maxWarnings', undefined),
    index: { ...last('index', undefined), foreignServer: here.findLast(({ values }) => values.index !== undefined)?.values.foreignServer },
    indexKey: last('indexKey', undefined),
    baseline: last('baseline', undefined),
    inlineConfig: last('inlineConfig', true),
    reportUnusedDirectives: last('reportUnusedDirectives', false),
    requireDirectiveReason: last('requireDirectiveReason', false),
  };
}

/** A later layer that gives only a level keeps the options of an earlier one. */
function rulesOf(layers: readonly Layer[]): Resolved['rules'] {
  const rules = new Map<string, ResolvedRule>();
  for (const { values, origin } of layers) {
    for (const [id, { level, options }] of values.rules ?? []) {
      const earlier = rules.get(id);
      const before = earlier?.setting;
      const merged: Readonly<Record<string, OptionValue>> = options ?? before?.options ?? {};
      const kept = before?.level === 'off' ? undefined : before?.level;
      const optionsOrigin = options === undefined ? earlier?.optionsOrigin : origin;
      rules.set(id, { setting: { level: level ?? kept, options: merged }, origin, optionsOrigin });
    }
  }
  return rules;
}

/** The part that the runner needs. */
export function settingsOf(resolved: Resolved): Settings {
  return {
    rules: new Map([...resolved.rules].map(([id, { setting }]) => [id, setting])),
    inlineConfig: resolved.inlineConfig.value,
    reportUnusedDirectives: resolved.reportUnusedDirectives.value,
    requireDirectiveReason: resolved.requireDirectiveReason.value,
  };
}
