import type { Level, OptionValue } from '../lint/rule.ts';
import type { Audience, Jurisdiction, ReportKind } from '../report/report.ts';

export const LEVELS = ['error', 'warning', 'info'] as const satisfies readonly Level[];
export const RULE_LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly (Level | 'off')[];
export const EXCERPTS = ['auto', 'always', 'never'] as const;
/** When words of the report may be shown. `auto`: on a terminal only. */
export type Excerpts = (typeof EXCERPTS)[number];
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What a rule is set to: a level, or a level and options. */
export type RuleEntry = RuleLevel | readonly [RuleLevel, Readonly<Record<string, OptionValue>>?];

/** A plug-in: a module with rules, or a plug-in of retext and what it is to be called as a rule. */
export type PluginEntry =
  | string
  | {
      readonly use: string;
      readonly as: string;
      readonly options?: unknown;
      readonly severity?: Level;
      readonly message?: string;
      readonly summary?: string;
      readonly url?: string;
    };

/** What may be said of some of the reports as well as of all. */
export interface ReportValues {
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly kind?: ReportKind;
  readonly jurisdiction?: Jurisdiction;
  readonly audience?: Audience;
  readonly 'fail-on'?: Level;
  /** Paths of files or folders: the templates that reports are written from. */
  readonly template?: string | readonly string[];
  /** Reports on other people, to compare with. */
  readonly against?: string | readonly string[];
  /** Standard text that every report is meant to carry: set aside before wording is compared. */
  readonly exempt?: string | readonly string[];
}

export interface Override extends ReportValues {
  /** Patterns as in a .gitignore, counted from the folder of the configuration. */
  readonly files?: string | readonly string[];
  readonly kinds?: ReportKind | readonly ReportKind[];
}

/** A configuration as its author writes it. */
export interface ConfigValues extends ReportValues {
  /** Where editors find the JSON Schema; nothing to ohlint. */
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  readonly overrides?: readonly Override[];
  /** Files, or folders of files, with rules in YAML. */
  readonly 'rule-files'?: string | readonly string[];
  readonly plugins?: readonly PluginEntry[];
  readonly ignore?: string | readonly string[];
  readonly excerpts?: Excerpts;
  readonly 'max-warnings'?: number;
  /** The index of all reports: a file, or the address of a PostgreSQL database. And the file that its key is in. */
  readonly index?: string;
  readonly 'index-key'?: string;
  /** The file of the findings that are known and stay silent. */
  readonly baseline?: string;
  readonly 'inline-config'?: boolean;
  readonly 'report-unused-directives'?: boolean;
  readonly 'require-directive-reason'?: boolean;
}
