import { easter } from '../language/time/resolve.ts';
import { day, isoOf, partsOf, validDay, weekday } from './calendar.ts';
import type { Day } from './report.ts';

/** Where bank holidays are their own. */
export const REGIONS = ['england-and-wales', 'scotland', 'northern-ireland', 'ireland', 'united-states', 'australia'] as const;
export type Region = (typeof REGIONS)[number];

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;

/** The nth such day of the week in a month; −1 for the last. */
function nth(year: number, month: number, wanted: number, count: number): Day {
  if (count < 0) {
    const last = day(year, month + 1, 1) - 1;
    return last - ((weekday(last) - wanted + 7) % 7);
  }
  const first = day(year, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + (count - 1) * 7;
}

const isWeekend = (date: Day): boolean => weekday(date) > FRIDAY;

/** A day that falls on a weekend is kept on the next weekday that is no holiday already. */
function withSubstitutes(days: readonly Day[]): Day[] {
  const kept = new Set(days.filter((date) => !isWeekend(date)));
  for (const date of days.filter(isWeekend)) {
    let next = date;
    while (isWeekend(next) || kept.has(next)) next += 1;
    kept.add(next);
  }
  return [...kept];
}

/** American federal holidays: a Saturday's is kept on the Friday before, a Sunday's on the Monday after (5 U.S.C. 6103). */
const nearestWeekday = (date: Day): Day => (weekday(date) === 6 ? date - 1 : weekday(date) === 7 ? date + 1 : date);

/**
 * Days that were proclaimed once, and days that were moved. Sources: royal proclamations under the Banking and Financial Dealings Act 1971 as listed
 * on www.gov.uk/bank-holidays; for Scotland in 2026 the proclamation of 4 February 2026; for Ireland S.I. 50 of 2022; for Australia the
 * proclamation of the National Day of Mourning, September 2022. Closures of American offices by executive order are no public holidays.
 */
interface Change {
  readonly in: readonly Region[];
  readonly added: string;
  /** The regular day in whose place it stands. */
  readonly instead?: string;
}
const UK: readonly Region[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const CHANGES: readonly Change[] = [
  { in: UK, added: '2011-04-29' }, // Royal wedding
  { in: UK, added: '2012-06-04', instead: '2012-05-28' }, // Spring bank holiday moved for the Diamond Jubilee
  { in: UK, added: '2012-06-05' },
  { in: UK, added: '2020-05-08', instead: '2020-05-04' }, // 75 years of VE Day
  { in: UK, added: '2022-06-02', instead: '2022-05-30' }, // Spring bank holiday moved for the Platinum Jubilee
  { in: UK, added: '2022-06-03' },
  { in: UK, added: '2022-09-19' }, // State funeral of Queen Elizabeth II
  { in: UK, added: '2023-05-08' }, // Coronation of King Charles III
  { in: ['scotland'], added: '2026-06-15' }, // Scotland at the football World Cup
  { in: ['ireland'], added: '2022-03-18' }, // Remembrance of those who died in the pandemic
  { in: ['australia'], added: '2022-09-22' }, // National Day of Mourning
];

/** From 2023 the first Monday of February, or the first of February where that is a Friday (Organisation of Working Time (Amendment), S.I. 50 of 2022). */
function brigid(year: number): readonly Day[] {
  if (year < 2023) return [];
  return [weekday(day(year, 2, 1)) === FRIDAY ? day(year, 2, 1) : nth(year, 2, MONDAY, 1)];
}

const REGULAR: Readonly<Record<Region, (year: number) => readonly Day[]>> = {
  'england-and-wales': (year) => [
    ...withSubstitutes([day(year, 1, 1), day(year, 12, 25), day(year, 12, 26)]),
    easter(year) - 2,
    easter(year) + 1,
    nth(year, 5, MONDAY, 1),
    nth(year, 5, MONDAY, -1),
    nth(year, 8, MONDAY, -1),
  ],
  scotland: (year) => [
    ...withSubstitutes([day(year, 1, 1), day(year, 1, 2), day(year, 11, 30), day(year, 12, 25), day(year, 12, 26)]),
    easter(year) - 2,
    nth(year, 5, MONDAY, 1),
    nth(year, 5, MONDAY, -1),
    nth(year, 8, MONDAY, 1),
  ],
  'northern-ireland': (year) => [
    ...withSubstitutes([day(year, 1, 1), day(year, 3, 17), day(year, 7, 12), day(year, 12, 25), day(year, 12, 26)]),
    easter(year) - 2,
    easter(year) + 1,
    nth(year, 5, MONDAY, 1),
    nth(year, 5, MONDAY, -1),
    nth(year, 8, MONDAY, -1),
  ],
  // The Act gives no substitute for a holiday on a weekend; the employer chooses how to make it good.
  ireland: (year) => [
    day(year, 1, 1),
    ...brigid(year),
    day(year, 3, 17),
    easter(year) + 1,
    nth(year, 5, MONDAY, 1),
    nth(year, 6, MONDAY, 1),
    nth(year, 8, MONDAY, 1),
    nth(year, 10, MONDAY, -1),
    day(year, 12, 25),
    day(year, 12, 26),
  ],
  'united-states': (year) => [
    nearestWeekday(day(year, 1, 1)),
    // New Year's Day on a Saturday is kept in the old year.
    nearestWeekday(day(year + 1, 1, 1)),
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    nth(year, 5, MONDAY, -1),
    ...(year >= 2021 ? [nearestWeekday(day(year, 6, 19))] : []),
    nearestWeekday(day(year, 7, 4)),
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    nearestWeekday(day(year, 11, 11)),
    nth(year, 11, THURSDAY, 4),
    nearestWeekday(day(year, 12, 25)),
  ],
  // Those that every state and territory keeps; Anzac Day on a weekend has no substitute in most of them.
  australia: (year) => [
    ...withSubstitutes([day(year, 1, 1), day(year, 1, 26), day(year, 12, 25), day(year, 12, 26)]),
    day(year, 4, 25),
    easter(year) - 2,
    easter(year) + 1,
  ],
};

const known = new Map<string, ReadonlySet<Day>>();

/** The bank or public holidays of a year that fall on a weekday, substitute days included, in order. */
export function bankHolidays(year: number, region: Region): readonly Day[] {
  const removed = new Set(CHANGES.flatMap((change) => (change.in.includes(region) && change.instead ? [change.instead] : [])));
  const added = CHANGES.filter((change) => change.in.includes(region)).map((change) => dayOfIso(change.added));
  const days = new Set([...REGULAR[region](year).filter((date) => !removed.has(isoOf(date))), ...added]);
  return [...days].filter((date) => partsOf(date).year === year && !isWeekend(date)).sort((a, b) => a - b);
}

function dayOfIso(iso: string): Day {
  const [year, month, date] = iso.split('-').map(Number);
  return validDay(year!, month!, date!)!;
}

function holidaysOf(year: number, region: Region): ReadonlySet<Day> {
  const key = `${year} ${region}`;
  let days = known.get(key);
  if (!days) {
    days = new Set(bankHolidays(year, region));
    known.set(key, days);
  }
  return days;
}

/** Whether people in offices work on a day: no weekend and no bank holiday. */
export function isWorkingDay(date: Day, region: Region): boolean {
  return !isWeekend(date) && !holidaysOf(partsOf(date).year, region).has(date);
}

/** How many years a stretch may have and still be counted: beyond that a date was misread. */
const LONGEST = 3700;

/** Working days after one day up to and with another: Monday to Tuesday is one. Zero where the second is not later. */
export function workingDaysBetween(from: Day, to: Day, region: Region): number {
  let count = 0;
  for (let date = from + 1; date <= Math.min(to, from + LONGEST); date += 1) if (isWorkingDay(date, region)) count += 1;
  return count;
}
