import { type Advice, advice } from '../../src/language/advice.ts';
import { tellsHrDecision } from '../../src/language/hr-decisions.ts';
import { findFirst, has, textBefore } from '../../src/language/pattern.ts';
import type { Party } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import { type TimeKind, type TimeRelation, timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { AS_LAW_SAYS, BINDING_FACTS, COMPULSORY, DANGER, STATUTE_MATTERS, STATUTES } from './wording.ts';

export const rule = defineRule({
  id: 'employer-directive',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Advice put as an order to the employer or as a duty in law',
  options: {},
  messages: {
    order:
      'This is put as an order to the employer. Occupational health advises and the employer decides what is reasonable, so a court may read an order as overstepping: "I recommend … because …" says the same and can be weighed.',
    obligation:
      'This tells the employer what the law requires. That is a legal question, and a health report that answers it can be held against both sides: give the health reason and recommend the change instead.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const given = advice(report, sentence).find(
        (one) => (one.form === 'order' || one.form === 'obligation') && directs(report, sentence, one),
      );
      const forced = given ? undefined : findFirst(sentence, COMPULSORY);
      if (forced && forces(report, sentence, forced)) context.report({ span: sentence, messageId: 'order' });
      if (given) context.report({ span: sentence, messageId: given.form === 'order' ? 'order' : 'obligation' });
    }
  },
});

/** A thing that is called compulsory by the author, and not by a rule of the house or the law. */
function forces(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, negated, supposed, asked, quoted } = stance(report, sentence, span);
  const ownNegation = /\b(?:not|no|without|on any account)\b/i.test(report.text.slice(span.start, span.end));
  if (attributed || supposed || asked || quoted || (negated && !ownNegation)) return false;
  return (
    !has(sentence, BINDING_FACTS) && !has(sentence, DANGER) && !statutory(report, sentence) && !tellsHrDecision(report, sentence, span)
  );
}

/** Whose duty is none of the employer's. */
const NOT_THE_EMPLOYER: ReadonlySet<Party> = new Set<Party>(['employee', 'clinician', 'author', 'occupational-health', 'relative']);

/** Whether the advice binds the employer in a matter of health at work. */
function directs(report: Report, sentence: Sentence, one: Advice): boolean {
  // hr-outcome speaks of pay, discipline, dismissal, grievances.
  if (tellsHrDecision(report, sentence, { start: Math.min(one.start, one.by.start), end: one.end })) return false;
  if (one.to && NOT_THE_EMPLOYER.has(one.to)) return false;
  if (has(sentence, BINDING_FACTS) || (has(sentence, AS_LAW_SAYS) && !has(sentence, WITHIN))) return false;
  if (one.form === 'order' && has(sentence, DANGER)) return false;
  if (statutory(report, sentence)) return false;
  if (NOTHING_THAT.test(textBefore(sentence, one.by.start))) return false;
  const { negated, asked, quoted, supposed } = stance(report, sentence, one.by.end > one.by.start ? one.by : one.action);
  if (supposed && IN_IF.test(textBefore(sentence, one.by.start))) return false;
  // "Not optional", "failure to do so": the negation is the force of the words, not their denial.
  const by = report.text.slice(one.by.start, one.by.end);
  const denied = negated && one.form === 'obligation' && !/\b(?:not|no|cannot|fail\w*|unless|refus\w*|nothing|less)\b/i.test(by);
  return !(asked || quoted || denied);
}

/** "If a chair is | mandatory". */
const IN_IF = /\bif\b[^.;:,]*$/i;

/** "There is nothing about the kitchen that you | need to change". */
const NOTHING_THAT =
  /\b(?:nothing|little|not (?:much|anything)|no \w+)\b[^.;:,]{0,60} (?:(?:that|which) )?(?:(?:you|management|the \w+) )?$/i;

/** A duty that statute really lays down is a fact; with a date or a person added that no statute knows, it is an order again. */
function statutory(report: Report, sentence: Sentence): boolean {
  if (!has(sentence, STATUTE_MATTERS) && !findFirst(sentence, STATUTES)) return false;
  const past = has(sentence, /\b(?:has|have|had|having|was|were) (?:\w+ )?(?:done|been|reported|arranged|carried|completed|told)\b/i);
  return !hasDeadline(report, sentence) || past;
}

const WITHIN = /\bwithin (?:the )?(?:next )?\w+ (?:working )?(?:hours|days|weeks|months)\b/i;
/** Days from which statute counts: a case is to be reported within ten of them. */
const COUNTED_BY_LAW = /\b(?:RIDDOR|report\w*|notif\w+)\b/i;

const DAYS: ReadonlySet<TimeKind> = new Set<TimeKind>(['date', 'immediate']);
const BY_THEN: ReadonlySet<TimeRelation> = new Set<TimeRelation>(['by', 'on', 'before', 'within', 'none']);

/** A day or a stretch of time by which it is to be done. */
function hasDeadline(report: Report, sentence: Sentence): boolean {
  return (
    timesIn(report, sentence).some(
      ({ kind, relation, text }) =>
        BY_THEN.has(relation) && (DAYS.has(kind) || (kind === 'period' && /\b(?:this|next|end of) /i.test(text))),
    ) ||
    (has(sentence, WITHIN) && !has(sentence, COUNTED_BY_LAW))
  );
}
