import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, findDates, findDayMonths, isoOf, mostRecent, parseDate, partsOf, validDay, weekday } from '../../src/report/calendar.ts';

const iso = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
  const found = parseDate(text, order);
  return found === undefined ? undefined : isoOf(found);
};

describe('days', () => {
  test('a day number and its parts say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const { year, month, day: dayOfMonth } = partsOf(number);
        expect(day(year, month, dayOfMonth)).toBe(number);
        expect(weekday(number + 7)).toBe(weekday(number));
      }),
    );
  });

  test('known days', () => {
    expect(isoOf(day(2026, 1, 26))).toBe('2026-01-26');
    expect(weekday(day(2026, 1, 26))).toBe(1);
    expect(weekday(day(2024, 2, 29))).toBe(4);
    expect(validDay(2025, 2, 29)).toBeUndefined();
    expect(day(1, 1, 1)).toBeLessThan(day(1970, 1, 1));
  });
});

describe('written dates', () => {
  test.each([
    ['12 January 2026', '2026-01-12'],
    ['8th September 2025', '2025-09-08'],
    ['the 3rd of March, 2026', '2026-03-03'],
    ['Monday 26 January 2026', '2026-01-26'],
    ['Weds 25 February 2026, by telephone', '2026-02-25'],
    ['12 Jan 26', '2026-01-12'],
    ['12-Jan-2026', '2026-01-12'],
    ['12/05/2025', '2025-05-12'],
    ['12.8.25', '2025-08-12'],
    ['12-05-2025', '2025-05-12'],
    ['2026-05-08', '2026-05-08'],
    ['January 12, 2026', '2026-01-12'],
    ['Sept. 3rd, 2025', '2025-09-03'],
    ['22/11/1971', '1971-11-22'],
    ['22/11/71', '1971-11-22'],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    ['31/6/2025'],
    ['30 February 2025'],
    ['case 12/345'],
    ['MWH/25/30617'],
    ['1.2.3.4'],
    ['at 9.30'],
    ['12 May'],
    ['0113 496 0142'],
  ])('%s is none', (text) => {
    expect(iso(text)).toBeUndefined();
  });

  test('the order of day and month is the country’s, unless only the other can be meant', () => {
    expect(iso('5/6/2025', 'mdy')).toBe('2025-05-06');
    expect(iso('5/6/2025', 'dmy')).toBe('2025-06-05');
    expect(iso('05/21/2025', 'dmy')).toBe('2025-05-21');
  });

  test('each date of a text once, with its place', () => {
    const text = 'Seen on 3 May 2025 and on 04/06/2025, not on 31 June 2025.';
    expect(findDates(text, 'dmy').map((date) => text.slice(date.start, date.end))).toEqual(['3 May 2025', '04/06/2025']);
  });

  test('a day without its year is the last one before the reference', () => {
    const reference = day(2026, 3, 3);
    const recent = (text: string) => isoOf(mostRecent(findDayMonths(text)[0]!, reference)!);
    expect(recent('since 27th October')).toBe('2025-10-27');
    expect(recent('on 2nd March')).toBe('2026-03-02');
    expect(recent('on Monday 2 March')).toBe('2026-03-02');
    expect(recent('since 2 January last year')).toBe('2025-01-02');
    expect(recent('on March 1st')).toBe('2026-03-01');
    expect(findDayMonths('on 2 March 2026')).toEqual([]);
    expect(findDayMonths('he may 2 or more')).toEqual([]);
  });
});
