import type { Day } from './report.ts';

/** A calendar date in parts: months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether 3/9 is the third of September (British) or the ninth of March (American). */
export type DateOrder = 'dmy' | 'mdy';

const MILLISECONDS = 86_400_000;

/** The UTC day number of a date (days since 1970-01-01). Parts that run over are carried, as `Date.UTC` does. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, so the year is set by itself.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MILLISECONDS);
}

export function partsOf(date: Day): DateParts {
  const utc = new Date(date * MILLISECONDS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(date: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((date + 3) % 7) + 7) % 7) + 1;
}

/** "2026-01-12". */
export function isoOf(date: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return day(year, month + 1, 1) - day(year, month, 1);
}

/** The day of a date that exists, or undefined (31 June, 29 February 2025). */
export function validDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return day(year, month, dayOfMonth);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month names and their usual short forms, for use inside a pattern (case-insensitive). The longest come first. */
export const MONTH_PATTERN =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';

/** Day names and their usual short forms, for use inside a pattern (case-insensitive). */
export const WEEKDAY_PATTERN =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)';

/** 1 to 12 for a month's name or short form, whatever its case; undefined for other words. */
export function monthOf(name: string): number | undefined {
  const key = name.slice(0, 3).toLowerCase();
  const index = MONTHS.indexOf(key);
  return index < 0 ? undefined : index + 1;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 (Monday) to 7 (Sunday) for a day's name or short form. */
export function weekdayOf(name: string): number | undefined {
  const index = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** Two-digit years: reports are of our time, dates of birth are not, so 00 to 69 are this century and the rest the last. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A date with its year found in a text, and where it stands in that text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

const YEAR = '(?:(?:19|20)\\d\\d)';
const ORDINAL = '(?:st|nd|rd|th)?';

/** Each form of a full date, with what its groups mean. Tried together, the leftmost and then the longest wins. */
const FORMS: readonly { readonly pattern: RegExp; read(match: RegExpExecArray, order: DateOrder): Day | undefined }[] = [
  {
    // 2026-01-12, 2026/01/12
    pattern: new RegExp(`(?<![\\d/.-])(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d/-])`, 'g'),
    read: (m) => validDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    // 12/05/2025, 12.8.25, 12-05-2025
    pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(${YEAR}|\\d\\d)(?![\\d/-]|\\.\\d)`, 'g'),
    read: (m, order) => {
      const [first, second] = [Number(m[1]), Number(m[3])];
      const year = fullYear(m[4]!);
      const [month, dayOfMonth] = order === 'mdy' ? [first, second] : [second, first];
      // A month over 12 can only be a day: the writer kept the other order for once.
      return validDay(year, month, dayOfMonth) ?? validDay(year, dayOfMonth, month);
    },
  },
  {
    // 12 January 2026, 8th September 2025, 12-Jan-26, the 3rd of March, 2026
    pattern: new RegExp(
      `(?<![\\w/.-])(\\d{1,2})${ORDINAL}(?: of)?[ -]?(?:day of )?(${MONTH_PATTERN})\\.?,?[ -]?(${YEAR}|'?\\d\\d(?=$|[^\\w:.]|\\.(?!\\d)))(?!\\d)`,
      'gi',
    ),
    read: (m) => validDay(fullYear(m[3]!.replace("'", '')), monthOf(m[2]!)!, Number(m[1])),
  },
  {
    // January 12, 2026; Jan. 12th 2026
    pattern: new RegExp(`(?<!\\w)(${MONTH_PATTERN})\\.? (\\d{1,2})${ORDINAL},? (${YEAR})(?!\\d)`, 'gi'),
    read: (m) => validDay(Number(m[3]), monthOf(m[1]!)!, Number(m[2])),
  },
];

/** Every date with its year in a text, in order. `text` has plain hyphens and quotes (`Source.folded`). */
export function findDates(text: string, order: DateOrder): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match as RegExpExecArray, order);
      if (date !== undefined) found.push({ start: match.index, end: match.index + match[0].length, day: date });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter((date) => {
    if (date.start < taken) return false;
    taken = date.end;
    return true;
  });
}

/** The first date with its year in a text: "Monday 26 January 2026", "8th September 2025", "12.8.25", "2026-01-12". */
export function parseDate(text: string, order: DateOrder): Day | undefined {
  return findDates(text, order)[0]?.day;
}

/** A day and month without a year ("3 November", "Nov 3rd", "Tuesday 4 November"), and where it stands in the text. */
export interface WrittenDayMonth {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) to 7 where a day of the week is written before it. */
  readonly weekday: number | undefined;
  /** "last year" or "this year" stands after it. */
  readonly year: 'last' | 'this' | undefined;
}

const DAY_MONTH = new RegExp(
  `(?<![\\w/.-])(?:(${WEEKDAY_PATTERN}),? (?:the )?)?(?:(\\d{1,2})${ORDINAL}(?: (?:day )?of)? (${MONTH_PATTERN})|(${MONTH_PATTERN})\\.? (\\d{1,2})${ORDINAL}(?![\\d.:]))\\b(?!,? ${YEAR})(?: (?:of )?(last|this) year)?`,
  'gi',
);

/** Every day and month written without a year, in order. */
export function findDayMonths(text: string): WrittenDayMonth[] {
  const found: WrittenDayMonth[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(DAY_MONTH)) {
    const month = monthOf((match[3] ?? match[4])!)!;
    // "He may 2 or 3 times a week": a month is written with a capital.
    if (/^[a-z]/.test((match[3] ?? match[4])!)) continue;
    const dayOfMonth = Number(match[2] ?? match[5]);
    // 29 February is a day in some years: the year is not known here.
    if (dayOfMonth < 1 || dayOfMonth > daysInMonth(2024, month)) continue;
    const year = match[6]?.toLowerCase();
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      month,
      day: dayOfMonth,
      weekday: match[1] === undefined ? undefined : weekdayOf(match[1]),
      year: year === 'last' || year === 'this' ? year : undefined,
    });
  }
  return found;
}

/** The last day with this day and month that is not after the reference: what is past and written without its year. */
export function mostRecent(date: WrittenDayMonth, reference: Day): Day | undefined {
  const { year } = partsOf(reference);
  if (date.year === 'last') return validDay(year - 1, date.month, date.day);
  const thisYear = validDay(year, date.month, date.day);
  if (thisYear !== undefined && thisYear <= reference) return thisYear;
  return date.year === 'this' ? thisYear : validDay(year - 1, date.month, date.day);
}
