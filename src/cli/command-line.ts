import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { indexPlace, type Layer } from '../config/layers.ts';
import { RULE_LEVELS, type RuleLevel } from '../config/values.ts';
import { listed } from '../config/wording.ts';
import { didYouMean } from '../lint/nearest.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import type { LintFlags } from './flags.ts';

/**
 * What the command line says of rules and reports, as the last layer over every configuration. Its words are checked at once; those about rules of a
 * house, which a configuration brings, when that is read.
 */
export function commandLineLayer(flags: LintFlags, known: readonly string[]): (ownRules: readonly string[]) => Layer {
  const paths = (given: readonly string[]) => (given.length === 0 ? undefined : given.map((item) => path.resolve(item)));
  const words = ruleWords(flags, known);
  const values = {
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
    baseline: flags.baseline === undefined ? undefined : path.resolve(flags.baseline),
    inlineConfig: flags['no-inline-config'] ? false : undefined,
    reportUnusedDirectives: flags['report-unused-directives'] || undefined,
  };
  return (ownRules) => ({ origin: 'command line', values: { ...values, rules: levelsOf(words, [...known, ...ownRules]) } });
}

/** What was said of rules, each with the flag that said it. */
interface RuleWords {
  readonly only: readonly string[];
  /** What --report-unused-directives asks for. With --only it judges the instructions for the rules that run, and no others. */
  readonly besides: readonly string[];
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly flagOf: ReadonlyMap<string, string>;
}

function ruleWords(flags: LintFlags, known: readonly string[]): RuleWords {
  const flagOf = new Map<string, string>();
  const say = (id: string, flag: string) => {
    if (!isOwn(id)) requireRule(id, known, flag);
    flagOf.set(id, flag);
  };
  const named = (given: readonly string[], flag: string) => {
    const ids = given.flatMap((item) => item.split(',')).map((id) => id.trim());
    for (const id of ids) say(id, flag);
    return ids;
  };
  const only = named(flags.only, '--only');
  const skipped = named(flags.skip, '--skip');
  const levels = new Map<string, RuleLevel>();
  for (const given of flags.rule) {
    const [id, level] = splitSetting(given);
    say(id, '--rule');
    levels.set(id, level);
  }
  for (const id of skipped) levels.set(id, 'off');
  return { only, besides: flags['report-unused-directives'] ? [directiveRules.unused.id] : [], levels, flagOf };
}

/** The rules of a house have a slash in their ids, and so has what ohlint says of itself. */
function isOwn(id: string): boolean {
  return id.includes('/') && !id.startsWith('ohlint/');
}

function levelsOf({ only, besides, levels: given, flagOf }: RuleWords, known: readonly string[]): NonNullable<Layer['values']['rules']> {
  for (const [id, flag] of flagOf) requireRule(id, known, flag);
  const levels = new Map(given);
  const asked = [...only, ...besides];
  if (only.length > 0) for (const id of known) if (!asked.includes(id)) levels.set(id, 'off');
  return new Map([
    // A rule that is asked for by name runs, even where the configuration has switched it off.
    ...asked.map((id) => [id, { level: levels.get(id) }] as const),
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
