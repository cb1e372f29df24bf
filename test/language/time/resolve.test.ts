import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DayRange,
  dayOf,
  easter,
  isPossible,
  monthIn,
  monthsFrom,
  nextWeekday,
  partOf,
  quarterIn,
  type Reckoning,
  seasonIn,
  UNKNOWN,
  weekOf,
  yearIn,
  yearly,
} from '../../../src/language/time/resolve.ts';
import { isoOf, weekday } from '../../../src/report/calendar.ts';

const on = (iso: string): number => Date.parse(iso) / 86_400_000;
const told = ({ earliest, latest }: DayRange): string =>
  `${earliest === undefined ? '?' : isoOf(earliest)} to ${latest === undefined ? '?' : isoOf(latest)}`;

describe('the day meant', () => {
  const meant = (written: string, reference: string | undefined, lean?: Reckoning['lean']): string | undefined => {
    const [, year, month, day, week] = /^(?:(\d{4})-)?(\d\d)-(\d\d)(?: (\d))?$/.exec(written) ?? [];
    const found = dayOf(
      {
        year: year === undefined ? undefined : Number(year),
        month: Number(month),
        day: Number(day),
        weekday: week === undefined ? undefined : Number(week),
      },
      { reference: reference === undefined ? undefined : on(reference), lean },
    );
    return found === undefined ? undefined : isoOf(found);
  };

  test('is in its own year, where that is written', () => {
    expect(meant('1999-03-05', '2026-10-14')).toBe('1999-03-05');
    expect(meant('1999-03-05', undefined)).toBe('1999-03-05');
    expect(meant('2026-02-29', '2026-10-14')).toBeUndefined();
  });

  test('is not known where neither a year nor a day to reckon from is', () => {
    expect(meant('03-05', undefined)).toBeUndefined();
  });

  test('is the last one at or before the day of the report, where the words look back', () => {
    expect(meant('10-14', '2026-10-14', 'past')).toBe('2026-10-14');
    expect(meant('10-15', '2026-10-14', 'past')).toBe('2025-10-15');
    expect(meant('01-02', '2026-10-14', 'past')).toBe('2026-01-02');
  });

  test('is ahead or little more than two months back, where the words look ahead', () => {
    // 15 August is 60 days before 14 October.
    expect(meant('08-15', '2026-10-14', 'ahead')).toBe('2026-08-15');
    expect(meant('08-14', '2026-10-14', 'ahead')).toBe('2027-08-14');
    expect(meant('12-01', '2026-10-14', 'ahead')).toBe('2026-12-01');
    expect(meant('12-20', '2027-01-04', 'ahead')).toBe('2026-12-20');
  });

  test('is ahead or five months back, where the words do not say', () => {
    // 12 May is 155 days before 14 October.
    expect(meant('05-12', '2026-10-14')).toBe('2026-05-12');
    expect(meant('05-11', '2026-10-14')).toBe('2027-05-11');
    expect(meant('02-03', '2026-10-14')).toBe('2027-02-03');
  });

  test('is in a year that has such a day', () => {
    expect(meant('02-29', '2027-12-14')).toBe('2028-02-29');
    expect(meant('02-29', '2026-02-14')).toBeUndefined();
    expect(meant('04-31', '2026-10-14')).toBeUndefined();
  });

  test('is the one on its day of the week, where the year is in doubt', () => {
    // Far ahead of the report: 2027-05-11 is a Tuesday, 2026-05-11 was a Monday.
    expect(meant('05-11 2', '2026-10-14')).toBe('2027-05-11');
    expect(meant('05-11 1', '2026-10-14')).toBe('2026-05-11');
    // No year near by has it on a Friday: the day stays.
    expect(meant('05-11 5', '2026-10-14')).toBe('2027-05-11');
    // Near to the report the year is in no doubt, and the day of the week a slip.
    expect(meant('10-20 7', '2026-10-14')).toBe('2026-10-20');
  });

  test('is in doubt from a hundred and twenty days off', () => {
    // 2027-02-11 (a Thursday) is 120 days after 14 October, and 2026-02-11 was a Wednesday, 245 days before it.
    expect(meant('02-11 3', '2026-10-14')).toBe('2026-02-11');
    expect(meant('02-10 2', '2026-10-14')).toBe('2027-02-10');
  });

  test('is never looked for so far away as another year', () => {
    // 2025-11-05 was a Wednesday, 343 days before.
    expect(meant('03-20 5', '2026-10-14')).toBe('2026-03-20');
    expect(meant('12-10 3', '2026-10-14', 'past')).toBe('2025-12-10');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 7 }), (month, day, week) => {
        const reference = on('2026-10-14');
        const found = dayOf({ year: undefined, month, day, weekday: week }, { reference, lean: undefined }) ?? expect.fail();
        expect(Math.abs(found - reference)).toBeLessThan(300);
      }),
    );
  });
});

test('29 February can be, 31 June cannot', () => {
  expect(isPossible(2, 29)).toBe(true);
  expect(isPossible(2, 30)).toBe(false);
  expect(isPossible(6, 31)).toBe(false);
  expect(isPossible(13, 1)).toBe(false);
});

describe('what comes back every year', () => {
  const june = (reference: string | undefined, direction: Parameters<typeof yearly>[3], lean?: Reckoning['lean'], year?: number) =>
    told(yearly(monthIn(6), year, { reference: reference === undefined ? undefined : on(reference), lean }, direction));

  test('is in the year written', () => {
    expect(june('2026-10-14', 'next', 'past', 1999)).toBe('1999-06-01 to 1999-06-30');
    expect(june(undefined, undefined, undefined, 1999)).toBe('1999-06-01 to 1999-06-30');
  });

  test('is not known without a day to reckon from', () => {
    expect(june(undefined, 'next')).toBe('? to ?');
  });

  test('is over when it is the last one, and has not begun when it is the next one', () => {
    expect(june('2026-06-15', 'last')).toBe('2025-06-01 to 2025-06-30');
    expect(june('2026-06-30', 'last')).toBe('2025-06-01 to 2025-06-30');
    expect(june('2026-07-01', 'last')).toBe('2026-06-01 to 2026-06-30');
    expect(june('2026-06-15', 'next')).toBe('2027-06-01 to 2027-06-30');
    expect(june('2026-06-01', 'next')).toBe('2027-06-01 to 2027-06-30');
    expect(june('2026-05-31', 'next')).toBe('2026-06-01 to 2026-06-30');
  });

  test('is else the one near by, as the words lean', () => {
    expect(june('2026-06-15', 'this')).toBe('2026-06-01 to 2026-06-30');
    expect(june('2026-10-14', undefined, 'past')).toBe('2026-06-01 to 2026-06-30');
    expect(june('2026-10-14', undefined, 'ahead')).toBe('2027-06-01 to 2027-06-30');
    expect(june('2026-05-14', undefined, 'past')).toBe('2025-06-01 to 2025-06-30');
    expect(june('2026-06-01', undefined, 'past')).toBe('2026-06-01 to 2026-06-30');
    expect(june('2026-05-14', undefined)).toBe('2026-06-01 to 2026-06-30');
  });

  test('may be a month, a season, a quarter or the year itself, each from its first day to its last', () => {
    expect(told(monthIn(2)(2024))).toBe('2024-02-01 to 2024-02-29');
    expect(told(monthIn(12)(2026))).toBe('2026-12-01 to 2026-12-31');
    expect(told(seasonIn(3)(2026))).toBe('2026-03-01 to 2026-05-31');
    expect(told(seasonIn(12)(2026))).toBe('2026-12-01 to 2027-02-28');
    expect(told(quarterIn(1)(2026))).toBe('2026-01-01 to 2026-03-31');
    expect(told(quarterIn(4)(2026))).toBe('2026-10-01 to 2026-12-31');
    expect(told(yearIn(2026))).toBe('2026-01-01 to 2026-12-31');
  });
});

// As published (the Royal Observatory’s and the Book of Common Prayer’s tables), with the earliest and the latest there can be.
test.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2285-03-22',
])('Easter is on %s', (iso) => {
  expect(isoOf(easter(Number(iso.slice(0, 4))))).toBe(iso);
});

describe('a part of a period', () => {
  const part = (from: string, to: string, begin: number, end: number) => told(partOf({ earliest: on(from), latest: on(to) }, begin, end));

  test('is so many of its days', () => {
    expect(part('2026-06-01', '2026-06-30', 0, 1 / 3)).toBe('2026-06-01 to 2026-06-10');
    expect(part('2026-06-01', '2026-06-30', 1 / 3, 2 / 3)).toBe('2026-06-11 to 2026-06-20');
    expect(part('2026-06-01', '2026-06-30', 1 / 2, 1)).toBe('2026-06-16 to 2026-06-30');
    expect(part('2026-06-01', '2026-06-30', 0, 1)).toBe('2026-06-01 to 2026-06-30');
    expect(part('2026-01-01', '2026-12-31', 0, 1 / 2)).toBe('2026-01-01 to 2026-07-02');
  });

  test('of a year is its first or last month, where it is its start or end', () => {
    expect(part('2026-01-01', '2026-12-31', 0, 1 / 4)).toBe('2026-01-01 to 2026-01-31');
    expect(part('2026-01-01', '2026-12-31', 3 / 4, 1)).toBe('2026-12-01 to 2026-12-31');
    expect(part('2026-01-01', '2026-06-29', 0, 1 / 4)).toBe('2026-01-01 to 2026-02-14');
  });

  test('has one day at least', () => {
    expect(part('2026-06-01', '2026-06-01', 0, 1 / 4)).toBe('2026-06-01 to 2026-06-01');
    expect(part('2026-06-01', '2026-06-02', 1 / 2, 1 / 2)).toBe('2026-06-02 to 2026-06-02');
  });

  test('of a period that is not known is not known', () => {
    expect(partOf(UNKNOWN, 0, 1)).toEqual(UNKNOWN);
    expect(partOf({ earliest: on('2026-06-01'), latest: undefined }, 0, 1)).toEqual(UNKNOWN);
    expect(partOf({ earliest: undefined, latest: on('2026-06-01') }, 0, 1)).toEqual(UNKNOWN);
  });
});

test('a week is Monday to Sunday', () => {
  for (const day of ['2026-10-12', '2026-10-14', '2026-10-18']) expect(told(weekOf(on(day)))).toBe('2026-10-12 to 2026-10-18');
});

test('the next day of a name comes within a week, and is never the day itself', () => {
  expect(isoOf(nextWeekday(on('2026-10-14'), 4))).toBe('2026-10-15');
  expect(isoOf(nextWeekday(on('2026-10-14'), 3))).toBe('2026-10-21');
  expect(isoOf(nextWeekday(on('2026-10-14'), 2))).toBe('2026-10-20');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (after, wanted) => {
      const next = nextWeekday(after, wanted);
      expect(weekday(next)).toBe(wanted);
      expect(next - after).toBeGreaterThan(0);
      expect(next - after).toBeLessThanOrEqual(7);
    }),
  );
});

test('a month is counted from the month of a day, over the end of a year', () => {
  expect(told(monthsFrom(on('2026-10-31'), 0))).toBe('2026-10-01 to 2026-10-31');
  expect(told(monthsFrom(on('2026-10-31'), 1))).toBe('2026-11-01 to 2026-11-30');
  expect(told(monthsFrom(on('2026-10-31'), 4))).toBe('2027-02-01 to 2027-02-28');
  expect(told(monthsFrom(on('2026-10-31'), -10))).toBe('2025-12-01 to 2025-12-31');
});
