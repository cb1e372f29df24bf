import { type Advice, advice } from '../../src/language/advice.ts';
import { clauseAt } from '../../src/language/clauses.ts';
import { vagueness } from '../../src/language/concrete.ts';
import { tellsHrDecision } from '../../src/language/hr-decisions.ts';
import { has, type Stretch } from '../../src/language/pattern.ts';
import { type TimeExpression, timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import { saysWhenFull } from '../../src/report/fitness/full-work.ts';
import { statements } from '../../src/report/fitness/statements.ts';
import { requirement } from '../../src/report/requirements.ts';
import {
  ADJUSTS,
  ALL_OF_THEM,
  AT_A_TIME,
  BUYS,
  END_COLUMN,
  EQUIPMENT,
  FOR_GOOD,
  FROM_TO,
  LIMITS,
  LOOKED_AT_AGAIN,
  MEANWHILE,
  NOT_WORK,
  OF_THE_RETURN,
  ONCE,
  OPENS_WITH_TIME,
  PLACED,
  REASON_BEGINS,
  REVIEW_OF_IT,
  REVIEWED,
  SO_MANY,
  STATUS_OF_ALL,
  STAYS,
  TAKES_UP,
  UNTIL_EVENT,
} from './wording.ts';

export const rule = defineRule({
  id: 'adjustment-duration',
  group: 'useful',
  severity: 'info',
  scope: 'sentence',
  summary: 'An adjustment that says neither how long it is needed nor when it is reviewed',
  options: {},
  messages: {
    open: 'This adjustment has no end and no review, so it may lapse too early or stay for years. Say until when, or when it should be looked at again, or that it is meant to be permanent.',
  },
  check(report, context) {
    if (requirement(report, 'advice') === 'none' || UNCHANGED_WORK.has(report.facts.kind.value)) return;
    const open = report.prose.filter((sentence) => isAdjustment(report, sentence) && !isBounded(report, sentence));
    if (open.length === 0 || allBounded(report)) return;
    for (const { start, end } of open) context.report({ span: { start, end }, messageId: 'open' });
  },
});

/** Furniture, and arrangements for one meeting: nothing in them has a length. */
const UNCHANGED_WORK: ReadonlySet<string> = new Set(['workstation', 'meeting-fitness']);

function isAdjustment(report: Report, sentence: Sentence): boolean {
  if (
    sentence.question &&
    !/^(?:please|could|would|can|might|why not|how about|what about|(?:is there )?any (?:chance|possibility))\b/i.test(sentence.text)
  )
    return false;
  return advice(report, sentence).some((one) => changesWork(report, sentence, one));
}

/** Whether what is advised is a change at work that lasts, and not a thing, a step taken once, or something outside work. */
function changesWork(report: Report, sentence: Sentence, one: Advice): boolean {
  if (one.to === 'clinician' || one.to === 'author' || one.to === 'occupational-health' || one.to === 'relative') return false;
  // To keep doing the same, an attitude, a manner or an unnamed assessment is no adjustment: `vague-recommendation` speaks of it.
  const vague = vagueness(report, sentence, one);
  if (vague !== undefined && (/^(?:same|attitude|pace|assessment)$/.test(vague) || (vague === 'empty' && one.form !== 'restriction')))
    return false;
  const action = withoutReason(sentence, one.action.start, one.action.end);
  const words = wordsTo(
    sentence,
    Math.min(one.start, clauseAt(sentence, one.by.start).start),
    one.end > one.action.end ? one.end : action.end,
  );
  if (has(action, ONCE) || has(words, NOT_WORK) || tellsHrDecision(report, sentence, words) || NO_ADVICE.test(words.text)) return false;
  if (!/\bagainst\b/i.test(words.text) && has(action, EQUIPMENT) && has(words, BUYS) && !has(action, LIMITS) && !has(action, PLACED))
    return false;
  return has(words, ADJUSTS) || has(words, SO_MANY) || (one.form === 'restriction' && has(words, LIMITS));
}

/** "They need not know", "climbing may make it worse". */
const NO_ADVICE =
  /\bneed not\b|\bcannot (?:\w+ )?be (?:dismissed|ruled out|excluded|explained|ignored|said|told|known|doubted|predicted|guaranteed|assumed|put down)\b|\b(?:may|might|can|could|will) (?:\w+ ){0,2}make\b[^.;]*\bworse\b/i;

const wordsTo = (sentence: Sentence, start: number, end: number): Stretch => ({
  start,
  end,
  text: sentence.text.slice(start - sentence.start, end - sentence.start),
});

function withoutReason(sentence: Sentence, start: number, end: number): Stretch {
  const { text } = wordsTo(sentence, start, end);
  const reason = REASON_BEGINS.exec(text);
  const kept = reason === null || reason.index < 8 ? text : text.slice(0, reason.index);
  return { start, end: start + kept.length, text: kept };
}

/** Says how long, when it is reviewed, or that it stays: in the sentence, what introduces it, its neighbours, its row. */
function isBounded(report: Report, sentence: Sentence): boolean {
  if (bounds(report, sentence)) return true;
  if (has(sentence, MEANWHILE) && sentence.previous?.block === sentence.block && bounds(report, sentence.previous)) return true;
  for (let lead = sentence.leadIn; lead !== undefined; lead = lead.leadIn) if (bounds(report, lead)) return true;
  const { heading } = sentence.section;
  if (heading !== undefined) {
    const text = report.text.slice(heading.start, heading.end);
    if (bounds(report, { start: heading.start, end: heading.end, text })) return true;
  }
  const { next } = sentence;
  if (next !== undefined && (has(next, REVIEW_OF_IT) || (has(next, TAKES_UP) && has(next, REVIEWED))) && bounds(report, next)) return true;
  const row =
    sentence.block.kind === 'cell' ? report.rows.find((one) => sentence.start >= one.start && sentence.end <= one.end) : undefined;
  if (row !== undefined) return bounds(report, row) || row.header.some((cell) => END_COLUMN.test(report.text.slice(cell.start, cell.end)));
  return opensUnderTime(report, sentence);
}

/** No paragraph that anybody wrote looks further back for its time. */
const FEW = 12;

/** An earlier sentence of the paragraph set the time for what follows, or one beside it says that it is for good. */
function opensUnderTime(report: Report, sentence: Sentence): boolean {
  let before = sentence.previous;
  for (let step = 0; step < FEW && before !== undefined && before.block === sentence.block; step += 1) {
    if (has(before, OPENS_WITH_TIME) && bounds(report, before)) return true;
    before = before.previous;
  }
  return [sentence.previous, sentence.next].some(
    (beside) => beside !== undefined && beside.block === sentence.block && has(beside, FOR_GOOD),
  );
}

function bounds(report: Report, stretch: Stretch): boolean {
  if (has(stretch, STAYS) || has(stretch, OF_THE_RETURN)) return true;
  return (
    has(stretch, UNTIL_EVENT) ||
    timesIn(report, stretch).some((time) => isEnd(report, time)) ||
    (has(stretch, LOOKED_AT_AGAIN) && timesIn(report, stretch).length > 0)
  );
}

const LONGEST_TAIL = 40;

/** "until 31 July", "for six weeks", "in his first month", "before 1 July"; not "from 1 June" alone, nor "two days a week". */
function isEnd(report: Report, time: TimeExpression): boolean {
  if (time.relation === 'from' && !FROM_TO.test(time.text)) return false;
  if (time.relation === 'since' || time.relation === 'ago') return false;
  // "20 a week", "his Tuesday treatment"
  if (time.relation === 'none' && /^(?:an?|per|each|every) \w+$/i.test(time.text)) return false;
  if (/^(?:on |every |each )?\w+days?$/i.test(time.text) && time.relation !== 'until') return false;
  if (time.kind === 'date' || time.kind === 'period') return true;
  return (
    time.kind === 'duration' && (time.high ?? time.low ?? 0) >= 2 && !AT_A_TIME.test(report.text.slice(time.end, time.end + LONGEST_TAIL))
  );
}

/** A line that speaks of all adjustments together, or the day on which full duties begin. */
function allBounded(report: Report): boolean {
  return (
    report.prose.some(
      (sentence) => ((has(sentence, ALL_OF_THEM) && has(sentence, REVIEWED)) || has(sentence, STATUS_OF_ALL)) && bounds(report, sentence),
    ) || statements(report).some((statement) => saysWhenFull(report, statement))
  );
}
