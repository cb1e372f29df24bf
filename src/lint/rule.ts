import type { Archive } from '../overlap/archive.ts';
import type { Source, Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';

export type Level = 'error' | 'warning' | 'info';
export type Scope = 'span' | 'sentence' | 'paragraph' | 'document';
export type RuleGroup =
  | 'template' // "More than 75% of each report used exactly the same words"
  | 'readable' // "Managers do not have time to read five-page reports with medical terminology"
  | 'useful' // "None of the cases gave the manager a time frame"
  | 'legal-exposure' // "Any reports and records you write may become available to courts"
  | 'confidential' // "Create clear procedures for sensitive information"
  | 'house' // what an organisation asks of its own reports
  | 'ohlint'; // about the run itself: unused directives and the like

/** One option of a rule, as data: checked when the configuration is read, shown by `ohlint explain`. */
export type OptionSchema =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string; readonly description: string };

export type OptionValue = number | boolean | string | readonly string[];
type ValueOf<S extends OptionSchema> = S extends { type: 'number' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'strings' }
      ? readonly string[]
      : string;
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;
export type OptionValues<O extends OptionSchemas> = { readonly [K in keyof O]: ValueOf<O[K]> };

/**
 * A message: plain English for a clinician, what is wrong, why it matters, a better wording, in two short sentences.
 * `{{name}}` is filled from the finding's data. A stretch in `[[ ]]` is shown only where excerpts are on: everything
 * that repeats or reveals words of the report (a term, its plain meaning, a name, a diagnosis) stands inside one, because
 * CI logs are read by many. Numbers may stand outside.
 */
export type Messages = Readonly<Record<string, string>>;

export interface Suggestion {
  readonly desc: string;
  /** Replacement for `span` (offsets in `Source.text`). */
  readonly span: Span;
  readonly text: string;
}

export interface Finding<M extends string = string> {
  /** The words that are wrong, in `Source.text`. */
  readonly span: Span;
  readonly messageId: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Another level than the rule's own, where the catalogue has one for this case. */
  readonly level?: Level;
  readonly related?: readonly { readonly span: Span; readonly note: string }[];
  readonly suggestions?: readonly Suggestion[];
  /** A better wording that cannot change the meaning: `--fix` writes it without being asked. Everything else is a suggestion. */
  readonly fix?: Suggestion | undefined;
}

/** Other texts that the user named on the command line or in the configuration, read and understood. */
export interface Companions {
  /** Declared templates (`--template`). */
  readonly templates: readonly Source[];
  /** Reports on other people (`--against`). The report itself is never among them. */
  readonly others: readonly Source[];
  /** Standard text that the organisation has declared (`exempt` in the configuration): set aside before wording is compared. */
  readonly exempt?: readonly Source[];
  /** What the index has to say of the report (`--index`), of reports whose text is not at hand. */
  readonly archive?: Archive;
  /** The earlier report on the same person (`--previous`). */
  readonly previous: Report | undefined;
  /** The manager's referral (`--referral`). */
  readonly referral: Report | undefined;
}

export interface RuleContext<O extends OptionSchemas = OptionSchemas, M extends string = string> {
  readonly options: OptionValues<O>;
  readonly companions: Companions;
  report(finding: Finding<M>): void;
}

export interface Rule<O extends OptionSchemas = OptionSchemas, M extends Messages = Messages> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Level;
  readonly scope: Scope;
  /** One line for `ohlint rules`: what it finds. */
  readonly summary: string;
  /** Where more is said of it, for a rule that did not come with ohlint. */
  readonly url?: string;
  /**
   * `true` for rules of style: terms of art (statute phrases, fitness categories, form names) are shielded from them
   * centrally.
   */
  readonly style?: boolean;
  readonly options: O;
  readonly messages: M;
  check(report: Report, context: RuleContext<O, Extract<keyof M, string>>): void;
}

/** The one way to make a rule, ours or a user's: gives the types, changes nothing. */
export function defineRule<const O extends OptionSchemas, const M extends Messages>(rule: Rule<O, M>): Rule<O, M> {
  return rule;
}

/** A rule whose option and message types are set aside, as the runner holds it. */
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their option and message types; the runner checks both at run time
export type AnyRule = Rule<any, any>;

export type { Report, Sentence, Span };
