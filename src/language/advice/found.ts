import type { Span } from '../../read/source.ts';
import type { Sentence } from '../../report/report.ts';
import type { Party } from '../people.ts';
import type { Subject } from './subject.ts';

/**
 * How a piece of advice is put. `order`: "you must", "management has to", "are required to"; `obligation`: told as a duty in law;
 * `request`: "please …", bare imperative; `recommendation`: "I recommend/advise/suggest", "it is advised that", "should", "ought to",
 * "would help/benefit", "consider …", "you may wish to"; `restriction`: a limit on the employee ("must not drive", "lift no more than 5 kg").
 */
export type AdviceForm = 'order' | 'obligation' | 'request' | 'recommendation' | 'restriction';

/** A piece of advice that occupational health gives in a sentence, list item or table row. Offsets in the report's text. */
export interface Advice extends Span {
  readonly form: AdviceForm;
  /** Who is to act: the reader/manager/organisation (the employer side), the employee, occupational health, a clinician. */
  readonly to: Party;
  /** What is to be done: the words after the advising expression. */
  readonly action: Span;
  /** The advising expression itself ("I recommend that", "must", "Please"). */
  readonly by: Span;
}

/** Who is to act when advice names nobody ("a stool is advised", "Rotate tasks"). */
export const NOBODY_NAMED: Party = 'organisation';

const SECOND_CLAUSE =
  /[;]|, (?:and|but|or|so) (?=(?:I|we|you|he|she|they|it|this|that|these|the|his|her|their|my|your|a|an|there|please|Mr|Mrs|Ms|Miss|Dr)\b)|,? (?:because|so that|although|though|but|whereas|which|(?<!\b(?:a|little|short|long) )while|otherwise|or else|since (?:he|she|they|it|his|her|the|this))\b|, (?:as|since|since it|to (?:avoid|reduce|allow|help|give|prevent|keep|let)|in order|so|for this|who)\b/i;

/** Where the words of a clause end: at a semicolon, or where a new clause with a reason, a contrast or its own subject begins. */
export function clauseEnd(text: string, from: number): number {
  const stop = SECOND_CLAUSE.exec(text.slice(from));
  const end = stop ? from + stop.index : text.length;
  return text.slice(from, end).trim() === '' ? text.length : end;
}

export const trimmedEnd = (text: string, from: number, end: number): number => {
  let to = end;
  while (to > from && /[\s.,;:!?]/.test(text[to - 1] ?? '')) to -= 1;
  return to;
};

export interface Found extends Advice {
  /** The expression governs a clause of its own, so that what stands inside is no second piece of advice. */
  readonly governs: boolean;
}

export function found(form: AdviceForm, to: Party, by: Span, action: Span, governs = true): Found {
  const start = Math.min(by.start, action.start);
  return { form, to, by, action, governs, start, end: Math.max(by.end, action.end, start) };
}

/** The span of the sentence's text from `from` to `end` (offsets in that text), white space and end marks cut. */
export function spanOf(sentence: Sentence, from: number, end: number): Span {
  let start = from;
  while (start < end && /[\s:,]/.test(sentence.text[start] ?? '')) start += 1;
  return { start: sentence.start + start, end: sentence.start + trimmedEnd(sentence.text, start, end) };
}

export const LIMITS =
  /\b(?:not|no|nil|avoid(?:s|ed|ing)?|only|nothing|never|neither|limit(?:ed|ing)?|restrict(?:ed|ing|s)?|refrains?|at most|maximum|max|under|below|without|no more|not more|fewer|less than|up to|(?:keep|kept|stay|steer)s? (?:away|clear|off))\b/i;

export function partyOf(who: Subject): Party {
  return who === 'thing' || who === 'none' || who === 'everybody' ? NOBODY_NAMED : who;
}
