import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import { type AccountReach, accounts } from './attribution.ts';
import { conditions } from './condition.ts';
import { declined } from './declining.ts';
import { negations } from './negation.ts';
import type { Party } from './people.ts';
import { questions } from './questions.ts';
import { quotations } from './quoted.ts';
import type { Reach } from './reach.ts';
import { titles } from './terms-of-art.ts';
import { isTooLong } from './tokens.ts';

/**
 * Whose account words are told as. `by` is the attributing expression ("she reports that", "in his view", a lead-in, "That, at
 * least, is how he tells it" in the sentence after).
 */
export interface Attribution {
  readonly to: Party | 'document';
  readonly by: Span;
}

/** What the author does with a stretch of words: everything a rule needs to know whether they are told as fact. */
export interface Stance {
  /** Told as somebody's account (D4.0), from the same clause, a lead-in, a sentence before or after that reaches here. */
  readonly attributed: Attribution | undefined;
  /** Introduced by a verb that endorses ("confirmed that", "it emerged that", "pointed out"): told as fact, whoever said it. */
  readonly endorsed: boolean;
  /** Inside the scope of a negation ("not", "no", "nobody", "never", "rather than"). */
  readonly negated: boolean;
  /** In a condition or supposition: "if …", "should he …", "were … to", "whether or not". Counterfactuals ("had you acted …") are not. */
  readonly supposed: boolean;
  /** In a direct or embedded question ("whether he was bullied is for …", "you ask if"). */
  readonly asked: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** In the name of a policy, course, team, Act, form or scheme. */
  readonly title: boolean;
  /** Declined: "I cannot say", "it is not for me to judge", "I make no comment on". */
  readonly declined: boolean;
}

/** All that a sentence does with its words, found once. */
interface Reaches {
  readonly accounts: readonly AccountReach[];
  readonly endorsed: readonly Reach[];
  readonly negated: readonly Reach[];
  readonly supposed: readonly Reach[];
  readonly asked: readonly Reach[];
  readonly quoted: readonly Reach[];
  readonly declined: readonly Reach[];
}
const NOTHING: Reaches = { accounts: [], endorsed: [], negated: [], supposed: [], asked: [], quoted: [], declined: [] };
const known = new WeakMap<Sentence, Reaches>();

function reaches(report: Report, sentence: Sentence): Reaches {
  let held = known.get(sentence);
  if (!held) {
    held = isTooLong(sentence)
      ? NOTHING
      : {
          ...accounts(report, sentence),
          negated: negations(sentence),
          supposed: conditions(sentence),
          asked: questions(sentence),
          quoted: quotations(sentence),
          declined: declined(sentence),
        };
    known.set(sentence, held);
  }
  return held;
}

/** How the author stands to the words at `span` (offsets in the report's text, inside `sentence`). */
export function stance(report: Report, sentence: Sentence, span: Span): Stance {
  const all = reaches(report, sentence);
  const inside = (reach: Span): boolean => span.start >= reach.start && span.end <= reach.end;
  // The nearest attribution and the nearest endorsement decide between them: "he confirmed that he feels bullied" attributes,
  // "she says that the enquiry confirmed it" attributes too, since its own words stand inside her account.
  const account = all.accounts.filter(inside).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const endorsed = all.endorsed.filter((reach) => inside(reach) && !all.accounts.some((one) => inside(one) && outweighs(one, reach)));
  return {
    attributed: account ? { to: account.to, by: account.by } : undefined,
    endorsed: endorsed.length > 0,
    negated: all.negated.some((reach) => touches(reach, span)),
    supposed: all.supposed.some(inside),
    asked: all.asked.some(inside),
    quoted: all.quoted.some((reach) => span.start >= reach.start && span.start < reach.end),
    title: titles(report).some((one) => span.start >= one.start && span.end <= one.end),
    declined: all.declined.some(inside),
  };
}

/** An account outweighs an endorsement that stands inside it, in its own attributing words ("so far as she is aware"), or before it. */
function outweighs(account: Reach, endorsement: Reach): boolean {
  const { by } = endorsement;
  const within = (outer: Span): boolean => by.start >= outer.start && by.end <= outer.end;
  return within(account) || within(account.by) || account.by.start >= endorsement.start;
}

/** A negation holds for words that begin in its scope, and for words that hold the negating word themselves ("has not been bullied"). */
function touches(reach: Reach, span: Span): boolean {
  return (span.start >= reach.start && span.start < reach.end) || (reach.by.start >= span.start && reach.by.end <= span.end);
}

/** Told as fact by the author: not attributed (or endorsed), negated, supposed, asked, quoted, a title or declined. */
export function isAsserted(report: Report, sentence: Sentence, span: Span): boolean {
  const s = stance(report, sentence, span);
  return !((s.attributed && !s.endorsed) || s.negated || s.supposed || s.asked || s.quoted || s.title || s.declined);
}

/**
 * Whether a turn of phrase ends in the account of the employee or of another person at work, though it may begin before it: "he said
 * that he deserves better" found from "he" on.
 */
export function endsInAccount(report: Report, sentence: Sentence, span: Span): boolean {
  // "One can hardly blame him" is the author's own from its first word.
  if (/^(?:I|we|one|you|who|nobody|no one|anyone)\b/i.test(report.text.slice(span.start, span.end))) return false;
  const { attributed, endorsed } = stance(report, sentence, { start: Math.max(span.start, span.end - 1), end: span.end });
  return attributed !== undefined && !endorsed && /^(?:employee|manager|colleague)$/.test(attributed.to);
}
