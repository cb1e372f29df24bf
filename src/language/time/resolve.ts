import { day, daysInMonth, partsOf, validDay, weekday } from '../../report/calendar.ts';
import type { Day } from '../../report/report.ts';

/** A day as written; the year may be left out. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) to 7, where the day of the week is written too. */
  readonly weekday: number | undefined;
}

/** First and last day of a period. */
export interface DayRange {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

export const UNKNOWN: DayRange = { earliest: undefined, latest: undefined };

/** The day from which undated days are reckoned, and where the words before them point. */
export interface Reckoning {
  readonly reference: Day | undefined;
  /** "since" looks back, "until" and "by" look ahead. */
  readonly lean: 'past' | 'ahead' | undefined;
}

/**
 * How far back a day without a year may lie before the same day of the next year is the likelier one. A report looks ahead more than back,
 * and what lies more than five months back is mostly written with its year.
 */
const FURTHEST_BACK = { past: 365, ahead: 60, none: 155 } as const;

/** Of the same stretch in three years running the one that is meant. */
function likeliest<T extends { readonly earliest: Day; readonly latest: Day }>(
  candidates: readonly T[],
  reference: Day,
  lean: Reckoning['lean'],
): T | undefined {
  if (lean === 'past') return candidates.findLast((candidate) => candidate.earliest <= reference);
  return candidates.find((candidate) => candidate.latest >= reference - FURTHEST_BACK[lean ?? 'none']);
}

/** So far from the reference day that the year before or after is nearly as likely. The day of the week then decides. */
const DOUBTFUL_DISTANCE = 120;

/** The day meant: in its own year, else in the year that puts it near to the reference day. */
export function dayOf(written: WrittenDay, { reference, lean }: Reckoning): Day | undefined {
  if (written.year !== undefined) return validDay(written.year, written.month, written.day);
  if (reference === undefined) return undefined;
  const { year } = partsOf(reference);
  const days = [year - 1, year, year + 1]
    .map((candidate) => validDay(candidate, written.month, written.day))
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ earliest: candidate, latest: candidate }));
  const likely = likeliest(days, reference, lean)?.earliest;
  if (likely === undefined || written.weekday === undefined || Math.abs(likely - reference) < DOUBTFUL_DISTANCE) return likely;
  return days.find(({ earliest }) => weekday(earliest) === written.weekday && Math.abs(earliest - reference) < 300)?.earliest ?? likely;
}

/** Whether a day of that month can exist in some year: 29 February can, 31 June cannot. */
export function isPossible(month: number, dayOfMonth: number): boolean {
  return validDay(2024, month, dayOfMonth) !== undefined;
}

export type Direction = 'last' | 'this' | 'next' | undefined;

/**
 * A stretch of a year that comes back every year (a month, a season, a feast), in the year that puts it near to the reference day,
 * or in the last or next one before or after it.
 */
export function yearly(
  of: (year: number) => { readonly earliest: Day; readonly latest: Day },
  year: number | undefined,
  { reference, lean }: Reckoning,
  direction: Direction,
): DayRange {
  if (year !== undefined) return of(year);
  if (reference === undefined) return UNKNOWN;
  const now = partsOf(reference).year;
  const candidates = [now - 1, now, now + 1].map(of);
  if (direction === 'last') return candidates.findLast((range) => range.latest < reference) ?? UNKNOWN;
  if (direction === 'next') return candidates.find((range) => range.earliest > reference) ?? UNKNOWN;
  return likeliest(candidates, reference, lean) ?? UNKNOWN;
}

export const monthIn =
  (month: number) =>
  (year: number): { earliest: Day; latest: Day } => ({ earliest: day(year, month, 1), latest: day(year, month, daysInMonth(year, month)) });

/** Three months from the first one; winter runs over into the next year. */
export const seasonIn =
  (firstMonth: number) =>
  (year: number): { earliest: Day; latest: Day } => ({ earliest: day(year, firstMonth, 1), latest: day(year, firstMonth + 3, 0) });

export const yearIn = (year: number): { earliest: Day; latest: Day } => ({ earliest: day(year, 1, 1), latest: day(year, 12, 31) });

export const quarterIn =
  (quarter: number) =>
  (year: number): { earliest: Day; latest: Day } => ({ earliest: day(year, quarter * 3 - 2, 1), latest: day(year, quarter * 3 + 1, 0) });

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return day(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** A part of a period, by the fractions at which it begins and ends. */
export function partOf(range: DayRange, from: number, to: number): DayRange {
  if (range.earliest === undefined || range.latest === undefined) return UNKNOWN;
  const length = range.latest - range.earliest + 1;
  // The start and end of a year are its first and last month, not its first and last quarter.
  if (length > 300 && to - from === 1 / 4)
    return from === 0 ? { ...range, latest: range.earliest + 30 } : { ...range, earliest: range.latest - 30 };
  return {
    earliest: range.earliest + Math.floor(length * from),
    latest: Math.max(range.earliest + Math.floor(length * from), range.earliest + Math.ceil(length * to) - 1),
  };
}

/** Monday to Sunday of the week that holds a day. */
export function weekOf(date: Day): { earliest: Day; latest: Day } {
  const monday = date - weekday(date) + 1;
  return { earliest: monday, latest: monday + 6 };
}

/** The first such day of the week after a day (never that day itself). */
export function nextWeekday(after: Day, wanted: number): Day {
  const ahead = (wanted - weekday(after) + 7) % 7;
  return after + (ahead === 0 ? 7 : ahead);
}

/** A month some months from the one that holds a day. */
export function monthsFrom(date: Day, months: number): { earliest: Day; latest: Day } {
  const { year, month } = partsOf(date);
  return { earliest: day(year, month + months, 1), latest: day(year, month + months + 1, 0) };
}
