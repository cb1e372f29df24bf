import type { Audience, Jurisdiction, ReportKind } from '../../report/report.ts';
import type { OptionValue } from '../rule.ts';
import type { FramePart } from './frame.ts';

/** What an example may be judged under. Said for a whole file of examples, or for one. */
export interface Circumstances {
  /** Parts of the frame that are left out. */
  readonly without?: readonly FramePart[];
  /** `none`: the text is a whole Markdown report of its own. */
  readonly frame?: 'report' | 'none';
  readonly kind?: ReportKind;
  readonly jurisdiction?: Jurisdiction;
  readonly audience?: Audience;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Whole Markdown documents that are given beside the report. */
  readonly previous?: string;
  readonly referral?: string;
  readonly templates?: readonly string[];
  readonly others?: readonly string[];
}

export interface RightExample extends Circumstances {
  readonly text: string;
  /** Why it is right, for the reader of the page. */
  readonly why?: string;
}

export interface WrongExample extends RightExample {
  /** Words that must be flagged, each by a finding that overlaps it; no finding may lie elsewhere on the text. */
  readonly finds?: readonly string[];
  /** Id of a message that must be among the findings. */
  readonly message?: string;
}

/** A rule's `examples.yaml`. */
export interface Examples extends Circumstances {
  readonly wrong: readonly WrongExample[];
  readonly right: readonly RightExample[];
}
