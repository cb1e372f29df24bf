import { findAll, findFirst, has, textBefore } from '../../src/language/pattern.ts';
import { type TimeExpression, timesIn } from '../../src/language/time.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import { isDay } from '../../src/report/fitness/owners.ts';
import type { Conflict } from './conflict.ts';
import { SEQUENCE } from './wording.ts';

const LONGEST = 1500;
/** Days by which a stated end may miss the one that start and length give: weeks are rounded, and the last day counted in or left out. */
const ROUNDING = 9;

const BEGINS =
  /\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing)|effective)(?: on| from)?(?: (?:monday|tuesday|wednesday|thursday|friday|the))?,? $/i;
const ENDS =
  /\b(?:end(?:s|ing)?|finish(?:es|ing)?|expir(?:e|es|ing)|laps(?:e|es|ing)|complete[ds]?|run(?:s|ning)? (?:out|to|until)|until|till|up to|to|through)(?: on| by| in)?(?: (?:monday|tuesday|wednesday|thursday|friday|the))?,? $/i;
/** "They end on 10 July": what was told in the sentence before. */
const THEY_END =
  /^(?:they|it|these|this|the (?:\w+ )?(?:adjustments?|restrictions?|arrangements?|plan|programme|phased return|limits?|period)) (?:will |should |must |are to |is to )?(?:all |then )?(?:end|finish|expire|lapse|stop|cease|come to an end|be (?:lifted|removed))/i;
/** A length and a beginning: without the words for them there is nothing to reckon. */
const UNIT = /\b(?:weeks?|months?|fortnights?|days?)\b/i;
const BEGINNING = /\b(?:from|start\w*|begin\w*|commenc\w*|effective)\b/i;
const LASTS = /\b(?:for|over|lasts?|lasting|takes?|of|needed|required|appl(?:y|ies)|in place)\b/i;

/** Things that begin on one day, last so long, and end on another: the three must agree. */
export function lengthConflicts(report: Report): Conflict[] {
  const found: Conflict[] = [];
  for (const sentence of report.prose) {
    if (sentence.question || sentence.text.length > LONGEST || !UNIT.test(sentence.text) || !BEGINNING.test(sentence.text)) continue;
    const times = timesIn(report, sentence);
    const length = times.find((time) => time.kind === 'duration' && time.low !== undefined && time.low === time.high && time.low >= 7);
    if (length === undefined || !LASTS.test(textBefore(sentence, length.start, 30))) continue;
    const start = times.find((time) => isPoint(time) && BEGINS.test(beforeDay(sentence, time)));
    if (start === undefined) continue;
    const own = times.find((time) => time.start > start.start && isPoint(time) && ENDS.test(beforeDay(sentence, time)));
    const end = own ?? endInNext(report, sentence);
    if (end === undefined || (own !== undefined && own.start < length.end && start.start > length.end)) continue;
    const last = start.earliest! + Math.round(length.low!);
    const days = [end.earliest!, end.latest!];
    if (days.every((day) => Math.abs(day - last) > ROUNDING) && end.latest! > start.earliest!)
      found.push({ at: end, other: length, messageId: 'plan-end' });
  }
  return found;
}

const isPoint = (time: TimeExpression): boolean => isDay(time) && time.earliest !== undefined && time.latest !== undefined;
/** The words before a day; the time grammar may have taken the first of them ("from", "until") into the expression. */
const beforeDay = (sentence: Sentence, time: TimeExpression): string => {
  const before = textBefore(sentence, time.start, 30);
  return /^(?:from|until|till|to|through|on)$/.test(time.relation) && !BEGINS.test(before) && !ENDS.test(before)
    ? `${before}${time.relation} `
    : before;
};

function endInNext(report: Report, { next }: Sentence): TimeExpression | undefined {
  if (next === undefined || next.text.length > LONGEST || !has(next, THEY_END)) return undefined;
  return timesIn(report, next).find(isPoint);
}

// ── hours a week ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const AT_MOST =
  /\b(?:no more than|not more than|not (?:exceed|work more than)|at most|(?:a )?maximum(?: of)?|limited to|restricted to|not exceed) (?<hours>\d{1,2}(?:\.\d)?) hours (?:a|per|each|every) week\b/gi;
const MAY_WORK =
  /\b(?:can|may|is able to|is fit to|is fit for|could) (?:now |safely )?(?:work |do |manage )?(?:up to |for )?(?<hours>\d{1,2}(?:\.\d)?) hours (?:a|per|each|every) week\b/gi;

/** A limit on the hours of a week, and more hours allowed at the same time. */
export function hoursConflicts(report: Report): Conflict[] {
  const limits: (Span & { readonly hours: number })[] = [];
  const allowed: (Span & { readonly hours: number })[] = [];
  for (const sentence of report.prose) {
    if (sentence.question || sentence.text.length > LONGEST || !/ hours /i.test(sentence.text)) continue;
    if (has(sentence, SEQUENCE) && findFirst(sentence, /\bfirst (?:day|shift)\b/i) === undefined) continue;
    if (timesIn(report, sentence).some((time) => isDay(time) || (time.kind === 'duration' && (time.low ?? 0) >= 7))) continue;
    for (const match of findAll(sentence, AT_MOST, 2)) limits.push({ ...match, hours: Number(match.groups.hours) });
    for (const match of findAll(sentence, MAY_WORK, 2)) allowed.push({ ...match, hours: Number(match.groups.hours) });
  }
  const least = limits.reduce<(typeof limits)[number] | undefined>(
    (low, one) => (low === undefined || one.hours < low.hours ? one : low),
    undefined,
  );
  const most = allowed.reduce<(typeof allowed)[number] | undefined>(
    (top, one) => (top === undefined || one.hours > top.hours ? one : top),
    undefined,
  );
  if (least === undefined || most === undefined || most.hours <= least.hours * 1.02) return [];
  const [other, at] = least.start < most.start ? [least, most] : [most, least];
  return [{ at, other, messageId: 'activity' }];
}
