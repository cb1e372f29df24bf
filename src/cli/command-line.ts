import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { indexPlace, type Layer } from '../config/layers.ts';
import { RULE_LEVELS, type RuleLevel } from '../config/values.ts';
import { listed } from '../config/wording.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { LintFlags } from './flags.ts';

/** What the command line says of rules and reports, as the last layer over every configuration. */
export function commandLineLayer(flags: LintFlags, known: readonly string[]): Layer {
  const paths = (given: readonly string[]) => (given.length === 0 ? undefined : given.map((item) => path.resolve(item)));
  return {
    origin: 'command line',
    values: {
      rules: ruleLevels(flags, known),
      kind: flags.kind,
      jurisdiction: flags.jurisdiction,
      audience: flags.audience,
      failOn: flags['fail-on'],
      templates: paths(flags.template),
      others: paths(flags.against),
      excerpts: flags.excerpts,
      maxWarnings: flags['max-warnings'],
      index: flags.index === undefined ? undefined : indexPlace(flags.index, process.cwd()),
      indexKey: flags['index-key'] === undefined ? undefined : path.resolve(flags['index-key']),
      inlineConfig: flags['no-inline-config'] ? false : undefined,
      reportUnusedDirectives: flags['report-unused-directives'] || undefined,
    },
  };
}

function ruleLevels(flags: LintFlags, known: readonly string[]): NonNullable<Layer['values']['rules']> {
  const named = (given: readonly string[], flag: string) => {
    const ids = given.flatMap((item) => item.split(',')).map((id) => id.trim());
    for (const id of ids) requireRule(id, known, flag);
    return ids;
  };
  const only = named(flags.only, '--only');
  const skipped = named(flags.skip, '--skip');
  const levels = new Map<string, RuleLevel>();
  for (const given of flags.rule) {
    const [id, level] = splitSetting(given);
    requireRule(id, known, '--rule');
    levels.set(id, level);
  }
  if (only.length > 0) for (const id of known) if (!only.includes(id)) levels.set(id, 'off');
  for (const id of skipped) levels.set(id, 'off');
  return new Map([
    // A rule that is asked for by name runs, even where the configuration has switched it off.
    ...only.map((id) => [id, { level: levels.get(id) }] as const),
    ...[...levels].map(([id, level]) => [id, { level }] as const),
  ]);
}

function splitSetting(given: string): [string, RuleLevel] {
  const cut = given.lastIndexOf(':');
  const level = given.slice(cut + 1);
  if (cut <= 0) throw new JobError(`--rule takes a rule and its level, as in --rule jargon:warning, not “${given}”.`);
  if (!RULE_LEVELS.some((known) => known === level)) {
    throw new JobError(`--rule ${given}: the level should be ${listed(RULE_LEVELS)}, not “${level}”.${didYouMean(level, RULE_LEVELS)}`);
  }
  return [given.slice(0, cut), level as RuleLevel];
}

function requireRule(id: string, known: readonly string[], flag: string): void {
  if (known.includes(id)) return;
  throw new JobError(`${flag}: there is no rule “${id}”.${didYouMean(id, known) || ' “ohlint rules” lists them all.'}`);
}
