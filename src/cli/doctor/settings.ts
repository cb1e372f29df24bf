import { existsSync } from 'node:fs';
import type { Governing } from '../../config/config.ts';
import { DEFAULT_ORIGIN, type Resolved, resolve, type Setting } from '../../config/resolve.ts';
import type { KnownRule } from '../../config/rule-options.ts';
import { INDEX_VARIABLE } from '../../config/server.ts';
import { count } from '../../format/count.ts';
import { isDatabase, shownIndex } from '../../overlap-index/place.ts';
import { shownPath } from '../files.ts';
import { cacheLocation } from '../result-cache.ts';
import type { Told } from './told.ts';

/** What is settled, and by whom. */
export function settings(governing: Governing, here: string, rules: readonly KnownRule[]): Told[] {
  const resolved = resolve(governing.layers, here, undefined);
  const { file, layers, ignore, ownRules } = governing;
  const others = new Set(
    layers
      .map(({ origin }) => origin)
      .filter((origin) => origin !== (file && shownPath(file)) && origin !== 'command line' && origin !== INDEX_VARIABLE),
  );
  const overrides = layers.filter(({ applies }) => applies).length;
  const extended = [...others].filter((origin) => !origin.startsWith('override '));
  const said = ([what, { value, origin }]: readonly [string, Setting<unknown>]) =>
    value === undefined || origin === DEFAULT_ORIGIN ? [] : [`${what}: ${value} (${origin})`];
  const scalars: readonly (readonly [string, Setting<unknown>])[] = [
    ['kind', resolved.kind],
    ['jurisdiction', resolved.jurisdiction],
    ['audience', resolved.audience],
    ['fail-on', resolved.failOn],
    ['max-warnings', resolved.maxWarnings],
    ['inline-config', resolved.inlineConfig],
    ['report-unused-directives', resolved.reportUnusedDirectives],
    ['require-directive-reason', resolved.requireDirectiveReason],
  ];
  return [
    [
      'Configuration',
      [
        file === undefined ? 'none in this folder or above it: every rule is as it comes' : shownPath(file),
        ...(extended.length > 0 ? [`extends ${extended.join(', ')}`] : []),
        ...(overrides > 0
          ? [`${count(overrides, 'override')} for some of the reports: “ohlint REPORT --print-config” says what applies to one`]
          : []),
        ...ignore.map(({ value, origin }) => `ignores ${value} (${origin})`),
        ...scalars.flatMap(said),
      ],
    ],
    ['Words of reports', [`excerpts: ${resolved.excerpts.value} (${resolved.excerpts.origin})`]],
    ['Rules', rulesTold(resolved, [...rules, ...ownRules.map(({ rule }) => rule)])],
    ...(ownRules.length > 0 ? [['Rules of yours', [...new Set(ownRules.map(({ origin }) => origin))]] as const] : []),
  ];
}

/** Which rules are off, and which are not as they come. */
function rulesTold({ rules: set }: Resolved, rules: readonly KnownRule[]): string[] {
  const off = rules.filter(({ id }) => set.get(id)?.setting.level === 'off');
  const changed = [...set].filter(([, { setting }]) => setting.level !== 'off');
  // What is said of instructions in a report is no rule in the eyes of “ohlint rules”.
  const counted = (among: readonly KnownRule[]) => among.filter(({ id }) => !id.startsWith('ohlint/')).length;
  return [
    `${counted(rules) - counted(off)} of ${counted(rules)} are on`,
    ...off.map(({ id }) => `${id}: off (${set.get(id)?.origin})`),
    ...changed.map(([id, { setting, origin }]) => {
      const usual = rules.find((rule) => rule.id === id)?.severity;
      const options = Object.keys(setting.options);
      const level = setting.level ?? usual;
      const what = level === usual ? level : `${level} instead of ${usual}`;
      return `${id}: ${what}${options.length > 0 ? `, with ${options.join(' and ')} set` : ''} (${origin})`;
    }),
  ];
}

/** What ohlint keeps or looks into beside the reports. */
export function kept({ index, indexKey }: Resolved): Told[] {
  const cache = cacheLocation(undefined);
  const place = index.value;
  const there = place === undefined || isDatabase(place) || existsSync(place) ? '' : '; there is no such file yet';
  const key = process.env.OHLINT_INDEX_KEY ? 'in OHLINT_INDEX_KEY' : 'none';
  const keyTold = indexKey.value === undefined ? key : `${shownPath(indexKey.value)} (${indexKey.origin})`;
  return [
    ['Index', [place === undefined ? 'none' : `${shownIndex(place, shownPath)} (${index.origin})${there}`]],
    ...(index.foreignServer === undefined ? [] : [['', [`not connected to: only ${index.foreignServer} names it`]] as const]),
    ...(place === undefined ? [] : [['Key of the index', [keyTold]] as const]),
    ['Cache', [existsSync(cache) ? shownPath(cache) : `none (--cache would keep one in ${shownPath(cache)})`]],
  ];
}
