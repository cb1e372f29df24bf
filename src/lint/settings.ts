import type { Day } from '../report/report.ts';
import type { Level, OptionValue } from './rule.ts';

/** What was set for one rule. */
export interface RuleSetting {
  /** The level of all its findings; undefined leaves each at the level that the rule gives it. */
  readonly level: Level | 'off' | undefined;
  /** Options that differ from the rule's defaults; already checked against its schema. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** Everything that decides what is found in one report, whoever said it: configuration, command line, an editor. */
export interface Settings {
  /** By rule id. A rule that is not named is on, as it comes. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Whether instructions inside the report ("ohlint-disable …") count. */
  readonly inlineConfig: boolean;
  readonly reportUnusedDirectives: boolean;
  readonly requireDirectiveReason: boolean;
  /** The day of the run, by which instructions expire. The core has no clock: where it is not given, none does. */
  readonly today?: Day | undefined;
}

/** Every rule on, as it comes. */
export const DEFAULT_SETTINGS: Settings = {
  rules: new Map(),
  inlineConfig: true,
  reportUnusedDirectives: false,
  requireDirectiveReason: false,
};
