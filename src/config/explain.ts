import type { OptionValue } from '../lint/rule.ts';
import { defaultOptions } from '../lint/run.ts';
import { shownIndex } from '../overlap-index/place.ts';
import { DEFAULT_ORIGIN, type Resolved, type Setting } from './resolve.ts';
import type { KnownRule } from './rule-options.ts';

/** What applies to a report and where each part comes from: YAML that could be a configuration, with the origins as comments. */
export function explainConfig(
  resolved: Resolved,
  rules: readonly KnownRule[],
  show: (file: string) => string,
  ignore: readonly Setting<string>[] = [],
): string {
  const scalars: [string, Setting<unknown>][] = [
    ['kind', resolved.kind],
    ['jurisdiction', resolved.jurisdiction],
    ['audience', resolved.audience],
    ['fail-on', resolved.failOn],
    ['max-warnings', resolved.maxWarnings],
    ['excerpts', resolved.excerpts],
    ['inline-config', resolved.inlineConfig],
    ['report-unused-directives', resolved.reportUnusedDirectives],
    ['require-directive-reason', resolved.requireDirectiveReason],
  ];
  const lists: [string, readonly Setting<string>[]][] = [
    ['template', resolved.templates],
    ['against', resolved.others],
    ['exempt', resolved.exempt],
  ];
  const ignored = ignore.map(({ value, origin }) => [`  - ${JSON.stringify(value)}`, origin] as const);
  const places: [string, Setting<string | undefined>, (place: string) => string][] = [
    ['index', resolved.index, (place) => shownIndex(place, show)],
    ['index-key', resolved.indexKey, show],
    ['baseline', resolved.baseline, show],
  ];
  const rows: (readonly [string, string])[] = [
    ...scalars.map(([key, { value, origin }]) =>
      value === undefined
        ? ([`# ${key}:`, key === 'max-warnings' ? 'not set: no limit' : 'not set: taken from the report'] as const)
        : ([`${key}: ${value}`, origin] as const),
    ),
    ...lists.flatMap(([key, paths]) =>
      paths.length === 0
        ? []
        : [[`${key}:`, ''] as const, ...paths.map(({ value, origin }) => [`  - ${JSON.stringify(show(value))}`, origin] as const)],
    ),
    ...places.flatMap(([key, { value, origin }, shownAs]) =>
      value === undefined ? [] : [[`${key}: ${JSON.stringify(shownAs(value))}`, origin] as const],
    ),
    ...(ignored.length === 0 ? [] : [['ignore:', ''] as const, ...ignored]),
    ['rules:', ''],
    ...rules.map((rule) => ruleRow(rule, resolved)),
  ];
  const width = Math.min(60, Math.max(...rows.map(([text]) => text.length)));
  return rows
    .map(([text, origin]) => (origin === '' ? text : `${text.padEnd(width)}  # ${origin}`))
    .join('\n')
    .concat('\n');
}

function ruleRow(rule: KnownRule, resolved: Resolved): readonly [string, string] {
  const set = resolved.rules.get(rule.id);
  const level = set?.setting.level ?? rule.severity;
  const values = { ...defaultOptions(rule), ...set?.setting.options };
  const shown = Object.keys(values).length === 0 ? level : `[${level}, ${flow(values)}]`;
  const options = set?.optionsOrigin;
  const origin = set?.origin ?? DEFAULT_ORIGIN;
  return [`  ${rule.id}: ${shown}`, options === undefined || options === origin ? origin : `${origin}; its options: ${options}`];
}

/** Options as a YAML flow mapping. */
function flow(options: Readonly<Record<string, OptionValue>>): string {
  return `{ ${Object.entries(options)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}
