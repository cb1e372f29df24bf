import { rules } from '../rules/index.ts';
import { type FileEntry, fileEntry } from './format/json.ts';
import type { FileOutcome } from './format/outcome.ts';
import type { AnyRule, Companions, Level, OptionValue } from './lint/rule.ts';
import { lint } from './lint/run.ts';
import { DEFAULT_SETTINGS, type RuleSetting } from './lint/settings.ts';
import { read } from './read/read.ts';
import type { GivenFacts } from './report/report.ts';
import { understand } from './report/understand.ts';

export type { FileEntry, MessageEntry, RelatedEntry } from './format/json.ts';
export type {
  AnyRule,
  Companions,
  Finding,
  Level,
  Messages,
  OptionSchema,
  OptionValue,
  Report,
  Rule,
  RuleContext,
  RuleGroup,
  Scope,
  Sentence,
  Span,
  Suggestion,
} from './lint/rule.ts';
export { defineRule } from './lint/rule.ts';
export type { Circumstances, Examples, RightExample, WrongExample } from './lint/tester/examples.ts';
export { type Failure, testRule } from './lint/tester/test-rule.ts';
export { UnreadableError } from './read/source.ts';
export type { Facts, GivenFacts } from './report/report.ts';
export { rules };

export interface LintTextOptions extends GivenFacts {
  /** Name of the report, whose ending says how it is read; `report.md` by default. */
  readonly path?: string;
  /** Rules to run instead of all that come with ohlint: your own, or some of `rules`. */
  readonly with?: readonly AnyRule[];
  /** Levels and options by rule id. */
  readonly settings?: Readonly<Record<string, Level | 'off' | readonly [Level, Readonly<Record<string, OptionValue>>]>>;
  /** Other texts that rules compare with. */
  readonly companions?: Partial<Companions>;
  /** Whether the findings may carry words of the report; `false` by default. */
  readonly excerpts?: boolean;
}

/**
 * Checks one report and gives what `--format json` prints for a file. Throws `UnreadableError` where the text cannot be read as
 * a report; a rule that breaks is among the messages, with `fatal`.
 */
export function lintText(report: string | Uint8Array, options: LintTextOptions = {}): FileEntry {
  const { path = 'report.md', with: chosen = rules, companions, excerpts = false } = options;
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report;
  const understood = understand(read(bytes, path), givenOf(options));
  const beside: Companions = { templates: [], others: [], previous: undefined, referral: undefined, ...companions };
  const settings = { ...DEFAULT_SETTINGS, rules: settingsOf(options.settings ?? {}) };
  const { findings, crashes } = lint(understood, chosen, settings, beside);
  const failures = crashes.map(({ ruleId }) => `The rule ${ruleId} broke, which is a defect in the rule. The others went on.`);
  const outcome: FileOutcome = { path, report: understood, findings, failures };
  return fileEntry(outcome, excerpts);
}

function givenOf({ kind, jurisdiction, audience }: GivenFacts): GivenFacts {
  return { ...(kind && { kind }), ...(jurisdiction && { jurisdiction }), ...(audience && { audience }) };
}

function settingsOf(given: NonNullable<LintTextOptions['settings']>): ReadonlyMap<string, RuleSetting> {
  return new Map(
    Object.entries(given).map(([id, entry]) => {
      const [level, options] = typeof entry === 'string' ? [entry, {}] : entry;
      return [id, { level, options }];
    }),
  );
}
