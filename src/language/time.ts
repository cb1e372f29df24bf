import type { Span } from '../read/source.ts';
import type { DateOrder } from '../report/calendar.ts';
import type { Day, Report } from '../report/report.ts';
import type { Stretch } from './pattern.ts';
import { CLOCK } from './time/clock.ts';
import { DURATIONS } from './time/durations.ts';
import { Grammar, type Reading, type Setting } from './time/form.ts';
import { FREQUENCIES } from './time/frequencies.ts';
import { CALENDAR, type When } from './time/periods.ts';
import { PHRASES } from './time/phrases.ts';
import { leanOf, relationOf } from './time/relation.ts';
import { UNKNOWN } from './time/resolve.ts';
import { type Token, tokenise } from './time/tokens.ts';

/**
 * `date`: a day ("14 July", "01/09/2025", "Monday", "tomorrow"); `period`: a named stretch ("mid-June", "end of May", "w/c 1 June",
 * "the autumn", "half term", "next week"); `duration`: a length ("six weeks", "4-6 weeks", "4/52", "a fortnight");
 * `frequency`: "each Friday", "once a week", "two days a week"; `clock`: "9 a.m."; `immediate`: "now", "today", "straight away";
 * `vague`: says a time without giving one ("in due course", "before too long", "for the foreseeable future").
 */
export type TimeKind = 'date' | 'period' | 'duration' | 'frequency' | 'clock' | 'immediate' | 'vague';

/** The word that ties the time to the rest: "from 1 June", "until", "by", "within", "in six weeks", "for six weeks", "since", "ago". */
export type TimeRelation =
  | 'from'
  | 'until'
  | 'by'
  | 'within'
  | 'in'
  | 'for'
  | 'over'
  | 'since'
  | 'ago'
  | 'after'
  | 'before'
  | 'on'
  | 'during'
  | 'between'
  | 'none';

/** A time as written. Offsets in the report's text. */
export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  readonly relation: TimeRelation;
  readonly text: string;
  /** First and last day it can mean, worked out from the reference day where the year is not given; undefined where that cannot be known. */
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  /** For a duration: least and greatest length in days ("up to six weeks": 0–42, "over four weeks": 28–undefined). */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface TimeParts {
  clock: Reading;
  duration: Reading;
  frequency: Reading;
  calendar: When;
  phrase: Reading;
}

/** Every kind of time. Of readings equally long the first wins. */
const TIMES = new Grammar<TimeParts>(
  { clock: CLOCK.part, duration: DURATIONS.part, frequency: FREQUENCIES.part, calendar: CALENDAR.part, phrase: PHRASES.part },
  [
    { form: '<clock>', read: (found) => found.one('clock') },
    { form: '<frequency>', read: (found) => found.one('frequency') },
    { form: '<duration>', read: (found) => found.one('duration') },
    { form: '<phrase>', read: (found) => found.one('phrase') },
    { form: '<calendar>', read: (found) => found.one('calendar') },
  ],
);

/** Signs after which a new word or number may begin without a space before it. */
const OPENS = /^[("'[:;,~>=|-]$/;

/** A time may begin here: not inside "L4/5", "PHQ-9", "3.14", "3,000" or "\u00a3500". */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.glued) return true;
  const previous = tokens[at - 1]!;
  if (!OPENS.test(previous.text)) return false;
  if (previous.text === ',' && previous.glued && /^\d{3}$/.test(token.text)) return false;
  return previous.text !== '-' || token.type === 'word' || !previous.glued;
}

/** "in three weeks' time" and "six weeks ago" count from the reference day; a length by itself has no place in the calendar. */
function placed(
  reading: Reading,
  relation: TimeRelation,
  counted: boolean,
  reference: Day | undefined,
): Pick<Reading, 'earliest' | 'latest'> {
  if (reading.kind !== 'duration') return { earliest: reading.earliest, latest: reading.latest };
  if (reference === undefined) return UNKNOWN;
  const ahead = (days: number | undefined) => (days === undefined ? undefined : reference + Math.round(days));
  const back = (days: number | undefined) => (days === undefined ? undefined : reference - Math.round(days));
  if (relation === 'ago') return { earliest: back(reading.high), latest: back(reading.low) };
  if (relation === 'in' && counted) return { earliest: ahead(reading.low), latest: ahead(reading.high) };
  return UNKNOWN;
}

function read(stretch: Stretch, reference: Day | undefined, order: DateOrder): TimeExpression[] {
  const tokens = tokenise(stretch);
  const setting: Setting = { tokens, reference, order, lean: undefined, step: 0, lastDay: undefined };
  const found: TimeExpression[] = [];
  const add = (start: number, end: number, reading: Reading, relation: TimeRelation, place: Pick<Reading, 'earliest' | 'latest'>) => {
    found.push({
      start: stretch.start + start,
      end: stretch.start + end,
      text: stretch.text.slice(start, end),
      kind: reading.kind,
      relation,
      earliest: place.earliest,
      latest: place.latest,
      low: reading.low,
      high: reading.high,
    });
    setting.lastDay = place.latest ?? setting.lastDay;
  };
  for (let at = 0; at < tokens.length; ) {
    setting.lean = leanOf(setting, at);
    setting.step += 1;
    const taken = mayBegin(tokens, at) ? TIMES.read(setting, at) : undefined;
    if (taken === undefined) {
      at += 1;
      continue;
    }
    const tied = relationOf(setting, { from: at, to: taken.end }, taken.value);
    const start = tokens[at]!.start;
    const end = tokens[tied.to - 1]!.end;
    add(start, end, taken.value, tied.relation, placed(taken.value, tied.relation, tied.to > taken.end, reference));
    at = tied.to;
  }
  return found;
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2}))?(?![\d/])/g;

/** The order that the dates of a text show themselves: 06/15/2026 can only be American. Without such a date British. */
function orderShownBy(text: string): DateOrder {
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12 && Number(first) <= 31) return 'dmy';
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) >= 1 && Number(first) <= 12) return 'mdy';
  }
  return 'dmy';
}

interface Known {
  readonly start: number;
  readonly reference: Day | undefined;
  readonly order: DateOrder | undefined;
  readonly times: readonly TimeExpression[];
}

/** By the text: the rules ask for the times of one sentence, row or clause again and again, each with a stretch of its own. */
const known = new Map<string, Known>();
const MOST_KNOWN = 500;

/**
 * The times in a sentence, in order, longest reading first, never overlapping. `reference` is the report date (UTC day number) where
 * known; a day and month without a year take the year that brings them near to it. `order` says how 6/12/2026 is read; without it the
 * sentence's own dates decide. Rules ask `timesIn`.
 */
export function times(stretch: Stretch, reference: Day | undefined, order?: DateOrder): readonly TimeExpression[] {
  const last = known.get(stretch.text);
  if (last?.start === stretch.start && last.reference === reference && last.order === order) return last.times;
  const found = read(stretch, reference, order ?? orderShownBy(stretch.text));
  if (known.size === MOST_KNOWN) known.clear();
  known.set(stretch.text, { start: stretch.start, reference, order, times: found });
  return found;
}

/** The day a report counts from: its date, else that of the assessment. */
export function referenceDay(report: Report): Day | undefined {
  return (report.facts.reportDate ?? report.facts.assessmentDate ?? report.facts.referralDate)?.value;
}

const orders = new WeakMap<Report, DateOrder>();

function orderOf(report: Report): DateOrder {
  let order = orders.get(report);
  if (order === undefined) {
    order = report.facts.jurisdiction.value === 'us' ? 'mdy' : orderShownBy(report.text);
    orders.set(report, order);
  }
  return order;
}

/** The times in a sentence, row or clause of a report, with the report's own date and order of day and month. */
export function timesIn(report: Report, stretch: Stretch): readonly TimeExpression[] {
  return times(stretch, referenceDay(report), orderOf(report));
}
