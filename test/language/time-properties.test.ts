import { Chrono, configuration } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../src/language/time.ts';
import { day, daysInMonth, partsOf, weekday } from '../../src/report/calendar.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const suffix = (n: number) => (n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th');
const two = (n: number) => String(n).padStart(2, '0');

const DATE = fc
  .record({ year: fc.integer({ min: 2000, max: 2068 }), month: fc.integer({ min: 1, max: 12 }), of: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, of }) => ({ year, month, date: Math.min(of, daysInMonth(year, month)) }));

/** Every way to write a date in full. */
const FULL: readonly ((year: number, month: number, date: number) => string)[] = [
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d}${suffix(d)} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `the ${d}${suffix(d)} of ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${WEEKDAYS[weekday(day(y, m, d)) - 1]} ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${WEEKDAYS[weekday(day(y, m, d)) - 1]}, ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)} ${d}${suffix(d)} ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]!.slice(0, 3)} ${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}.${m}.${two(y % 100)}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${d}-${MONTHS[m - 1]!.slice(0, 3)}-${two(y % 100)}`,
];

const AROUND = [
  (time: string) => time,
  (time: string) => `I expect him to be fit from ${time}.`,
  (time: string) => `Back to work (${time}), full duties later`,
  (time: string) => `He returns on ${time}, all being well; see below.`,
  (time: string) => `Return date: ${time}`,
];

function read(text: string, reference = day(2026, 5, 13)) {
  return times({ start: 1000, end: 1000 + text.length, text }, reference, 'dmy');
}

describe('dates', () => {
  it('are found with their day in every form and surrounding', () => {
    fc.assert(
      fc.property(DATE, fc.constantFrom(...FULL), fc.constantFrom(...AROUND), ({ year, month, date }, write, around) => {
        const written = write(year, month, date);
        const found = read(around(written)).filter((time) => time.kind === 'date');
        expect(found.map((time) => [time.text, time.earliest, time.latest])).toEqual([
          [written, day(year, month, date), day(year, month, date)],
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree with chrono-node wherever it is sure of day, month and year', () => {
    const chrono = new Chrono(configuration.createConfiguration(true, true));
    fc.assert(
      fc.property(DATE, fc.constantFrom(...FULL), ({ year, month, date }, write) => {
        const written = write(year, month, date);
        // chrono-node puts the two-digit years from 51 in the last century, we those from 70.
        fc.pre(year <= 2049);
        const theirs = chrono.parse(written, new Date(0))[0]?.start;
        if (!theirs?.isCertain('day') || !theirs.isCertain('month') || !theirs.isCertain('year')) return;
        const ours = read(written)[0];
        expect(partsOf(ours!.earliest!)).toEqual({ year: theirs.get('year'), month: theirs.get('month'), day: theirs.get('day') });
      }),
      { numRuns: 500 },
    );
  });

  it('without a year are put within a year of the reference day, on the day and month written', () => {
    fc.assert(
      fc.property(DATE, DATE, (of, at) => {
        fc.pre(!(of.month === 2 && of.date === 29));
        const reference = day(at.year, at.month, at.date);
        const [time] = read(`on ${of.date} ${MONTHS[of.month - 1]}`, reference);
        expect(partsOf(time!.earliest!)).toMatchObject({ month: of.month, day: of.date });
        expect(Math.abs(time!.earliest! - reference)).toBeLessThanOrEqual(366);
      }),
    );
  });
});

describe('durations', () => {
  const UNITS = [
    ['day', 1],
    ['week', 7],
    ['month', 30.4375],
    ['year', 365.25],
  ] as const;
  const COUNT = fc.integer({ min: 2, max: 12 });
  const days = (count: number, unit: number) => Math.round(count * unit);

  it('are found with their length in digits and words, bounded and in ranges', () => {
    fc.assert(
      fc.property(COUNT, fc.integer({ min: 1, max: 6 }), fc.constantFrom(...UNITS), (count, more, [unit, length]) => {
        const upper = Math.min(12, count + more);
        const cases: [string, number, number | undefined][] = [
          [`${count} ${unit}s`, count, count],
          [`${NUMBERS[count]} ${unit}s`, count, count],
          [`up to ${NUMBERS[count]} ${unit}s`, 0, count],
          [`at least ${count} ${unit}s`, count, undefined],
          [`another ${NUMBERS[count]} ${unit}s`, count, count],
          [`about ${count} ${unit}s`, count, count],
          [`${NUMBERS[count]} more ${unit}s`, count, count],
        ];
        if (upper > count)
          cases.push([`${count}-${upper} ${unit}s`, count, upper], [`${NUMBERS[count]} to ${NUMBERS[upper]} ${unit}s`, count, upper]);
        for (const [written, low, high] of cases) {
          const found = read(`He needs ${written} off.`);
          expect(found.map((time) => [time.kind, time.text, time.low, time.high])).toEqual([
            ['duration', written, days(low, length), high === undefined ? undefined : days(high, length)],
          ]);
        }
      }),
    );
  });
});

describe('any sentence', () => {
  const WORDS = fc.constantFrom(
    ...'the a of in on by to - / . , ; ( ) 1 2 3rd 12 2026 24/7 6/52 w/c week weeks day month half term June May march Monday next last first two a few about until from since after fit back ago time soon over end mid early 9am %'.split(
      ' ',
    ),
  );

  it('gives times inside it, in order, not overlapping, with the words at their place', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 40 }), fc.boolean(), (words, tight) => {
        const text = words.join(tight ? '' : ' ');
        let end = 1000;
        for (const time of read(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(1000 + text.length);
          expect(time.text).toBe(text.slice(time.start - 1000, time.end - 1000));
          if (time.earliest !== undefined && time.latest !== undefined) expect(time.latest).toBeGreaterThanOrEqual(time.earliest);
          if (time.low !== undefined && time.high !== undefined) expect(time.high).toBeGreaterThanOrEqual(time.low);
          end = time.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('costs time in proportion to its length, however hostile', () => {
    for (const piece of [
      '1 ',
      '1/1',
      'a week ',
      'early ',
      'the ',
      'June to ',
      '1-',
      'Monday, ',
      'between 1 and ',
      'at least about the next ',
      '14 Ju ',
      'mid-',
      'w/c ',
    ]) {
      const measure = (repeats: number) => {
        const text = piece.repeat(repeats);
        const start = performance.now();
        times({ start: 0, end: text.length, text }, day(2026, 5, 13), 'dmy');
        return performance.now() - start;
      };
      measure(300);
      // Ten times the text must not take a hundred times as long; the rest is room for a busy machine, and so are two more tries.
      const inProportion = () => {
        const small = Math.min(measure(600), measure(600));
        return measure(6000) < Math.max(small, 2) * 45;
      };
      expect(inProportion() || inProportion() || inProportion(), piece).toBe(true);
    }
  });
});
