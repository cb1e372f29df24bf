import { findAll, has, textBefore } from '../../src/language/pattern.ts';
import { timesIn } from '../../src/language/time.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import { isDay } from '../../src/report/fitness/owners.ts';
import type { Conflict } from './conflict.ts';
import { isPlaced, isSureOfOrder, isTooLong, type PlacedTime, stated } from './stated.ts';
import { SEQUENCE } from './wording.ts';

/** Days by which a stated end may miss the one that start and length give: weeks are rounded, and the last day counted in or left out. */
const ROUNDING = 9;

const BEGINS =
  /\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing)|effective)(?: on| from)?(?: about| around| roughly| approximately)?(?: (?:monday|tuesday|wednesday|thursday|friday|the))?,? $/i;
const ENDS =
  /\b(?:end(?:s|ing)?|finish(?:es|ing)?|expir(?:e|es|ing)|laps(?:e|es|ing)|complete[ds]?|run(?:s|ning)? (?:out|to|until)|until|till|up to|to|through)(?: on| by| in)?(?: about| around| roughly| approximately)?(?: (?:monday|tuesday|wednesday|thursday|friday|the))?,? $/i;
/** "They end on 10 July": what was told in the sentence before. */
const THEY_END =
  /^(?:they|it|these|this|the (?:\w+ )?(?:adjustments?|restrictions?|arrangements?|plan|programme|phased return|limits?|period)) (?:will |should |must |are to |is to )?(?:all |then )?(?:end|finish|expire|lapse|stop|cease|come to an end|be (?:lifted|removed))/i;
const LASTS = /\b(?:for|over|lasts?|lasting|takes?|of|needed|required|appl(?:y|ies)|in place)\b/i;

/** Things that begin on one day, last so long, and end on another: the three must agree. */
export function lengthConflicts(report: Report): Conflict[] {
  const found: Conflict[] = [];
  for (const sentence of stated(report)) {
    const times = timesIn(report, sentence);
    const length = times.find(({ low = 0, high }) => low === high && low >= 7);
    if (length?.low === undefined || !LASTS.test(textBefore(sentence, length.start, 30))) continue;
    const days = times.filter(isPlaced);
    const start = days.find((time) => BEGINS.test(textBefore(sentence, time.start, 40)));
    if (start === undefined) continue;
    const end =
      days.find((time) => time.start > start.start && ENDS.test(textBefore(sentence, time.start, 40))) ?? endInNext(report, sentence);
    if (end === undefined) continue;
    const last = start.earliest + length.low;
    const missed = end.earliest > last + ROUNDING || end.latest < last - ROUNDING;
    if (missed && isSureOfOrder(start, end)) found.push({ at: end, other: length, messageId: 'plan-end' });
  }
  return found;
}

function endInNext(report: Report, { next }: Sentence): PlacedTime | undefined {
  if (next === undefined || isTooLong(next) || !has(next, THEY_END)) return undefined;
  return timesIn(report, next).find(isPlaced);
}

// ── hours a week ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const AT_MOST =
  /\b(?:no more than|not more than|not (?:exceed|work more than)|at most|(?:a )?maximum(?: of)?|limited to|restricted to|not exceed) (?<hours>\d{1,2}(?:\.\d)?) hours (?:a|per|each|every) week\b/gi;
const MAY_WORK =
  /\b(?:can|may|is able to|is fit to|is fit for|could) (?:now |safely )?(?:work |do |manage )?(?:up to |for )?(?<hours>\d{1,2}(?:\.\d)?) hours (?:a|per|each|every) week\b/gi;

interface Hours extends Span {
  readonly hours: number;
}

/** A limit on the hours of a week, and more hours allowed at the same time. */
export function hoursConflicts(report: Report): Conflict[] {
  const limits: Hours[] = [];
  const allowed: Hours[] = [];
  for (const sentence of stated(report)) {
    if (has(sentence, SEQUENCE) && !has(sentence, /\bfirst (?:day|shift)\b/i)) continue;
    if (timesIn(report, sentence).some((time) => isDay(time) || (time.low ?? 0) >= 7)) continue;
    for (const match of findAll(sentence, AT_MOST, 2)) limits.push({ ...match, hours: Number(match.groups.hours) });
    for (const match of findAll(sentence, MAY_WORK, 2)) allowed.push({ ...match, hours: Number(match.groups.hours) });
  }
  const least = [...limits].sort((a, b) => a.hours - b.hours)[0];
  const most = [...allowed].sort((a, b) => b.hours - a.hours)[0];
  if (least === undefined || most === undefined || most.hours <= least.hours * 1.02) return [];
  const [other, at] = least.start < most.start ? [least, most] : [most, least];
  return [{ at, other, messageId: 'activity' }];
}
