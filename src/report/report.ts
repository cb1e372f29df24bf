import type { Block, Source, Span } from '../read/source.ts';

/** The sections a report may have (domain: the headings usual in the field), by their canonical names. */
export const SECTION_NAMES = [
  'header', // identification: employee, job, dates, to, from
  'summary', // "In brief", "Outcome"
  'consent',
  'background', // reason for referral, purpose, history of the absence
  'job', // job role and demands
  'health', // current health, function, what the employee said
  'fitness', // fitness, opinion, conclusion
  'prognosis', // outlook, likely return
  'advice', // recommendations, adjustments, phased return
  'questions', // questions from the referral and their answers
  'disability', // Equality Act
  'causation', // work-relatedness
  'attendance', // future attendance
  'next-step', // review, follow-up, closure
  'contact',
  'scope', // what this report rests on, limits, disclaimers
  'body', // under no heading we know
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export interface Section extends Span {
  readonly index: number;
  readonly name: SectionName;
  /** The heading's block, or undefined for the text before the first heading. */
  readonly heading: Block | undefined;
  /** The words that name it where it begins inside a paragraph ("**Outlook.** The bone has healed …") and has no heading. */
  readonly label?: Span;
  /** Blocks under the heading, the heading not included: `report.blocks` from `firstBlock` up to (not with) `endBlock`. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

/**
 * What a block is to the reader of the letter. Only `prose` is judged as the author's own words by default.
 * `field`: a `Label: value` line or table cell of the header block; `address`: sender's or recipient's address, date line, salutation;
 * `signature`: name, qualifications and closing of the author; `question`: copied from the referral; `quotation`: any
 * other quoted block; `boilerplate`: page header or footer.
 */
export type BlockRole = 'title' | 'heading' | 'field' | 'address' | 'signature' | 'question' | 'quotation' | 'boilerplate' | 'prose';

export interface Sentence extends Span {
  readonly index: number;
  readonly block: Block;
  readonly role: BlockRole;
  readonly section: Section;
  /** The sentence in `Source.folded`: plain quotes and hyphens, original case. */
  readonly text: string;
  /** Words of the sentence: `report.words` from `firstWord` up to (not with) `endWord`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** The author's own words: role `prose`, and not a question copied from the referral. */
  readonly prose: boolean;
  /** Ends in a question mark. */
  readonly question: boolean;
  /** The sentence that introduces the list this one stands in ("He described the following:"), for items and their first-level children. */
  readonly leadIn: Sentence | undefined;
  /** Neighbours in reading order within the same section, whatever their block. */
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
}

/**
 * A table row read as one statement ("Driving | Unfit | 25 October 2026"). Its cells are separated by `\n` in the text.
 */
export interface Row extends Span {
  readonly table: number;
  readonly row: number;
  readonly cells: readonly Block[];
  readonly section: Section;
  /** Row of the header block (Employee, Job title …) rather than of the body. */
  readonly role: BlockRole;
  /** The table's header cells, where it has them. */
  readonly header: readonly Block[];
  /** The row in `Source.folded`. */
  readonly text: string;
}

/** All words of a report in flat arrays, in reading order. A word is letters and digits with inner hyphens and apostrophes. */
export interface Words {
  readonly count: number;
  /** Offsets in `Source.text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower-cased, typographic apostrophes and hyphens made plain. */
  readonly lower: readonly string[];
}

/** How a fact is known: stated outright (front matter, header, an explicit sentence) or inferred from the text. */
export type Sureness = 'stated' | 'inferred';

export interface Fact<T> {
  readonly value: T;
  readonly sureness: Sureness;
  /** Where it stands in the report; undefined when it came from the command line, front matter or the file name. */
  readonly span: Span | undefined;
}

export const REPORT_KINDS = [
  'long-term-absence',
  'short-term-absence',
  'at-work',
  'review',
  'stress',
  'meeting-fitness',
  'phased-return-plan',
  'health-surveillance',
  'pre-placement',
  'ill-health-retirement',
  'safety-critical',
  'workstation',
  'night-work',
  'pregnancy',
  'case-conference',
  'immunisation',
  'work-status',
  'fitness-for-duty',
  'general',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const JURISDICTIONS = ['uk', 'us', 'ie', 'au'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];
export const AUDIENCES = ['manager', 'scheme-adviser', 'employee', 'gp'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Employee {
  /** As written, with title ("Mr Alan Doyle"). */
  readonly name: string;
  readonly title: string;
  readonly firstName: string;
  readonly surname: string;
  /** "he", "she" or "they": stated, from the title, or from the pronouns that prevail. */
  readonly pronoun: 'he' | 'she' | 'they' | undefined;
  readonly jobTitle: Fact<string> | undefined;
}

export interface Author {
  readonly name: string;
  readonly qualification: string | undefined;
  readonly role: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

/** A calendar date as a UTC day number (days since 1970-01-01). */
export type Day = number;

export interface Absence {
  readonly status: 'absent' | 'at-work' | 'unknown';
  readonly firstDay: Day | undefined;
}

/** A question of the referral that the report repeats. */
export interface Question {
  /** The question as it stands in the report. */
  readonly span: Span;
  readonly text: string;
  /** The sentences that answer it, in order; empty when nothing follows. */
  readonly answer: readonly Sentence[];
  /** Those of them that stand under the question or under its number; empty where it is answered only by what is said elsewhere. */
  readonly reply: readonly Sentence[];
}

/**
 * What a manager can find in the report. Each is looked for in front matter, then the header block, then the file
 * name, then the text, and is undefined where nothing was found.
 */
export interface Facts {
  readonly kind: Fact<ReportKind>;
  readonly jurisdiction: Fact<Jurisdiction>;
  readonly audience: Fact<Audience>;
  readonly employee: Fact<Employee> | undefined;
  readonly author: Fact<Author> | undefined;
  readonly client: Fact<string> | undefined;
  readonly manager: Fact<string> | undefined;
  readonly referralDate: Fact<Day> | undefined;
  readonly assessmentDate: Fact<Day> | undefined;
  readonly reportDate: Fact<Day> | undefined;
  readonly absence: Fact<Absence>;
  readonly questions: readonly Question[];
}

/** What the command line or configuration says of a report; it wins over what the text says. */
export interface GivenFacts {
  readonly kind?: ReportKind;
  readonly jurisdiction?: Jurisdiction;
  readonly audience?: Audience;
}

/**
 * The report as rules see it. Everything but `source` is worked out on first use and once. Offsets count in `source.text`.
 */
export interface Report {
  readonly source: Source;
  readonly given: GivenFacts;
  /** `source.folded`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Role of each block, by `block.index`. */
  readonly roles: readonly BlockRole[];
  readonly sections: readonly Section[];
  readonly words: Words;
  /** Every sentence of every block, headings and cells included, in reading order. */
  readonly sentences: readonly Sentence[];
  /** The sentences that are the author's own (`prose`). Rules start here. */
  readonly prose: readonly Sentence[];
  /** Rows of all tables. */
  readonly rows: readonly Row[];
  readonly facts: Facts;
  /** What could not be used, a sentence each for the user: front matter that is no YAML, a kind that is none. No words of the report. */
  readonly problems: readonly string[];
  /** Number of words in prose, list items and body table cells: header block, addresses, signature and headings apart. */
  readonly bodyWords: number;
  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Sentence | undefined;
  sectionOf(block: Block): Section;
  /** The first section with one of these names. */
  section(...names: SectionName[]): Section | undefined;
  /** Where a document-scope finding points: the heading of the first section so named, else the first line of the body. */
  placeFor(...names: SectionName[]): Span;
}
