import { type Advice, advice } from '../../src/language/advice.ts';
import { isActionable } from '../../src/language/concrete.ts';
import { EMPTY_WORDS } from '../../src/language/concrete-wording.ts';
import { tellsHrDecision } from '../../src/language/hr-decisions.ts';
import { opinion } from '../../src/language/opinion.ts';
import { has } from '../../src/language/pattern.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import { fullWorkIn } from '../../src/report/fitness/full-work.ts';
import type { Section } from '../../src/report/report.ts';
import { requirement } from '../../src/report/requirements.ts';
import {
  ABOUT_WORK,
  GIVES_REASON,
  NEEDS_NO_REASON,
  REASON_FOR_ALL,
  SHARED_BY_CHANCE,
  STEP,
  TELLS_EFFECT,
  WHY_COLUMN,
  WHY_HEADING,
} from './wording.ts';

export const rule = defineRule({
  id: 'recommendation-reason',
  group: 'useful',
  severity: 'info',
  scope: 'sentence',
  summary: 'A recommendation whose reason stands neither with it nor beside it',
  options: {},
  messages: {
    unexplained:
      'This advice does not say why, and advice is followed when the reason is known. Add what it is for in a few words, without clinical detail: “to avoid bending”, “because of tiredness by the afternoon”.',
  },
  check(report, context) {
    if (requirement(report, 'advice') === 'none' || OUTCOME_ONLY.has(report.facts.kind.value)) return;
    if (explainsApart(report)) return;
    for (const sentence of report.prose) {
      if (sentence.block.headerRow || sentence.text.endsWith(':') || has(sentence, STEP) || isPlanCell(sentence)) continue;
      const given = advice(report, sentence).filter((one) => wantsReason(report, sentence, one));
      if (given.length > 0 && !hasReason(report, sentence))
        context.report({ span: { start: sentence.start, end: sentence.end }, messageId: 'unexplained' });
    }
  },
});

/** Outcome forms: the health reason is withheld from them. */
const OUTCOME_ONLY: ReadonlySet<string> = new Set([
  'work-status',
  'immunisation',
  'pre-placement',
  'safety-critical',
  'health-surveillance',
]);

/** "Mon to Thu", "4, one day on campus": a step of a plan, whose reason is the plan's. */
function isPlanCell({ block, text }: Sentence): boolean {
  return block.kind === 'cell' && /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|week)[a-z]*\b)/i.test(text);
}

function wantsReason(report: Report, sentence: Sentence, one: Advice): boolean {
  if (one.form === 'obligation' || one.form === 'order' || !isActionable(report, sentence, one) || tellsHrDecision(report, sentence, one))
    return false;
  const words = { start: one.start, end: one.end, text: sentence.text.slice(one.start - sentence.start, one.end - sentence.start) };
  if (has(words, NEEDS_NO_REASON) || fullWorkIn(sentence).length > 0) return false;
  // The second sentence of a list's item tells something of the first.
  if ((one.by.end <= sentence.start || one.by.start === one.by.end) && sentence.start !== sentence.block.start) return false;
  // A limit noted without a subject ("Max 4 h/day at the keyboard") is about work.
  return one.to !== 'employee' || (one.form === 'restriction' && one.by.start === one.by.end) || has(words, ABOUT_WORK);
}

function hasReason(report: Report, sentence: Sentence): boolean {
  if (givesReason(sentence) || has(sentence, TELLS_EFFECT)) return true;
  for (let lead = sentence.leadIn; lead !== undefined; lead = lead.leadIn) if (givesReason(lead) || has(lead, TELLS_EFFECT)) return true;
  if (besideIt(report, sentence)) return true;
  if (sentence.block.kind === 'cell' && rowTells(report, sentence)) return true;
  const told = effectsOf(report);
  for (const subject of subjectsOf(report, sentence)) if (told.has(subject)) return true;
  return explainsAll(report, sentence.section);
}

const explained = new WeakMap<Section, boolean>();

/** A line of the section gives one reason for everything in it. */
function explainsAll(report: Report, section: Section): boolean {
  let known = explained.get(section);
  if (known === undefined) {
    known = report.prose.some((sentence) => sentence.section === section && has(sentence, REASON_FOR_ALL) && givesReason(sentence));
    explained.set(section, known);
  }
  return known;
}

function givesReason(sentence: Sentence): boolean {
  if (has(sentence, GIVES_REASON)) return true;
  const { reason } = opinion(sentence);
  // "You may wish to give him": the layer cannot tell this "to" from that of a purpose; the list of this rule can.
  return reason !== undefined && !/^to\b/i.test(sentence.text.slice(reason.start - sentence.start));
}

/** "Why these changes", as a heading or the label of a paragraph. */
function explainsApart(report: Report): boolean {
  return (
    report.sections.some((section) => {
      const named = section.heading ?? section.label;
      return named !== undefined && WHY_HEADING.test(report.text.slice(named.start, named.end));
    }) || report.prose.some((sentence) => sentence.start === sentence.block.start && WHY_HEADING.test(sentence.text))
  );
}

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '');

function subjectsOf(report: Report, sentence: Sentence): Set<string> {
  const found = new Set<string>();
  for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
    const lower = report.words.lower[word]!;
    if (lower.length >= 5 && /^[a-z]/.test(lower) && !SHARED_BY_CHANCE.has(lower) && !EMPTY_WORDS.has(lower)) found.add(stemOf(lower));
  }
  return found;
}

const effects = new WeakMap<Report, ReadonlySet<string>>();

/** What the report tells an effect on, outside its advice: "The back pain is likely to come back while the moulder stays at this height." */
function effectsOf(report: Report): ReadonlySet<string> {
  let told = effects.get(report);
  if (told === undefined) {
    const all = new Set<string>();
    for (const sentence of report.prose)
      if (has(sentence, TELLS_EFFECT) && advice(report, sentence).length === 0)
        for (const word of subjectsOf(report, sentence)) all.add(word);
    told = all;
    effects.set(report, told);
  }
  return told;
}

/** The sentence before or after tells the effect on work, or takes the advice up with its reason. Another item of a list is another matter. */
function besideIt(report: Report, sentence: Sentence): boolean {
  const near = [sentence.previous, sentence.next].filter(
    (one): one is Sentence => one !== undefined && (one.block === sentence.block || (one.block.list < 0 && sentence.block.list < 0)),
  );
  return near.some(
    (one) => (has(one, TELLS_EFFECT) || givesReason(one)) && (one.block === sentence.block || advice(report, one).length === 0),
  );
}

function rowTells(report: Report, sentence: Sentence): boolean {
  const row = report.rows.find((one) => sentence.start >= one.start && sentence.end <= one.end);
  if (row === undefined) return false;
  return (
    has(row, TELLS_EFFECT) || has(row, GIVES_REASON) || row.header.some((cell) => WHY_COLUMN.test(report.text.slice(cell.start, cell.end)))
  );
}
