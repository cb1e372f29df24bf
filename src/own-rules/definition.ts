import type { Level } from '../lint/rule.ts';
import type { Examples } from '../lint/tester/examples.ts';
import type { Audience, Jurisdiction, ReportKind, SectionName } from '../report/report.ts';
import type { Place, SPEAKERS, STANCES } from './where.ts';

/** One or several. */
export type Several<T> = T | readonly T[];

export function list<T>(given: Several<T> | undefined): readonly T[] {
  return given === undefined ? [] : Array.isArray(given) ? given : [given as T];
}

export const KINDS = ['phrase', 'substitution', 'required', 'occurrence', 'metric', 'section'] as const;
export type RuleKind = (typeof KINDS)[number];
export const UNITS = ['report', 'section', 'paragraph', 'sentence'] as const;
export type Unit = (typeof UNITS)[number];

/** A rule without code, as its author writes it in YAML. The keys are those of the file. */
interface Common {
  readonly id: string;
  readonly severity?: Level;
  readonly summary?: string;
  readonly url?: string;
  readonly 'report-kinds'?: Several<ReportKind>;
  readonly audiences?: Several<Audience>;
  readonly jurisdictions?: Several<Jurisdiction>;
  readonly examples?: Examples;
}

/** Where it looks. */
interface Looking {
  readonly in?: Several<Place>;
  readonly sections?: Several<SectionName>;
  readonly 'not-sections'?: Several<SectionName>;
}

/** Whose words it means. */
interface Meaning {
  readonly says?: (typeof SPEAKERS)[number];
  readonly unless?: readonly (typeof STANCES)[number][];
}

/** Words to look for. */
export interface Sought {
  readonly phrases?: Several<string>;
  /** A file of phrases, one on each line. */
  readonly 'phrases-from'?: string;
  readonly patterns?: Several<string>;
}

export interface HowSought {
  readonly 'match-case'?: boolean;
  readonly 'whole-words'?: boolean;
  /** Words that are left alone although they hold, or stand in, what is looked for. */
  readonly except?: Several<string> | Sought;
}

type Told<Id extends string> = string | Readonly<Partial<Record<Id, string>>>;

export interface PhraseRule extends Common, Looking, Meaning, Sought, HowSought {
  readonly kind: 'phrase';
  readonly message: Told<'found'>;
  readonly style?: boolean;
}

export interface SubstitutionRule extends Common, Looking, Meaning, HowSought {
  readonly kind: 'substitution';
  readonly message?: Told<'better' | 'omit'>;
  readonly style?: boolean;
  /** What to write instead of each phrase; several where the author has to choose, nothing where the phrase can go. */
  readonly swap: Readonly<Record<string, Several<string> | null>>;
  /** The change cannot alter what is said: `--fix` may write it. */
  readonly safe?: boolean;
}

export interface RequiredRule extends Common, Looking, Meaning, Sought, HowSought {
  readonly kind: 'required';
  readonly message: Told<'missing'>;
  /** Only where these words stand in the report. */
  readonly if?: Several<string> | Sought;
}

export interface OccurrenceRule extends Common, Looking, Meaning, Sought, HowSought {
  readonly kind: 'occurrence';
  readonly message: Told<'many' | 'few'>;
  readonly per?: Unit;
  readonly min?: number;
  readonly max?: number;
}

export interface MetricRule extends Common, Looking {
  readonly kind: 'metric';
  readonly message: Told<'over' | 'under'>;
  readonly formula: string;
  readonly per?: Unit;
  readonly min?: number;
  readonly max?: number;
}

/** A section that a report must have: one that ohlint knows by many headings, or one of the house's own. */
export type Needed =
  | SectionName
  | {
      readonly heading: string;
      /** Other headings that will do. */
      readonly or?: Several<string>;
      /** Level of its heading, 1 for the highest. */
      readonly level?: number;
    };

export interface SectionRule extends Common {
  readonly kind: 'section';
  readonly message?: Told<'missing' | 'order' | 'empty' | 'level'>;
  readonly need: readonly Needed[];
  readonly 'in-order'?: boolean;
  readonly 'may-be-empty'?: boolean;
}

export type Definition = PhraseRule | SubstitutionRule | RequiredRule | OccurrenceRule | MetricRule | SectionRule;
