import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type TimeExpression, times, timesIn } from '../../src/language/time.ts';
import { day, isoOf } from '../../src/report/calendar.ts';
import { reportOf } from '../support/report.ts';

/** Wednesday 13 May 2026. */
const REFERENCE = day(2026, 5, 13);

function read(text: string, order?: 'dmy' | 'mdy'): readonly TimeExpression[] {
  return times({ start: 0, end: text.length, text }, REFERENCE, order);
}

/** A reading in one line: kind, relation, words, days or length. */
function told(time: TimeExpression): string {
  const days = [time.earliest, time.latest].map((date) => (date === undefined ? '?' : isoOf(date)));
  const place = days[0] === '?' && days[1] === '?' ? '' : days[0] === days[1] ? ` ${days[0]}` : ` ${days.join('..')}`;
  const length = time.kind === 'duration' ? ` ${time.low}..${time.high ?? ''}` : '';
  return `${time.kind} ${time.relation} "${time.text}"${place}${length}`;
}

describe('times such as reports have', () => {
  const written: Record<string, Record<string, string[]>> = parse(readFileSync(path.join(import.meta.dirname, 'times.yaml'), 'utf8'));
  const tens = Object.entries(written).flatMap(([group, readings]) => {
    const rows = Object.entries(readings);
    return rows.flatMap((_, index) => (index % 10 === 0 ? [[group, rows.slice(index, index + 10)] as const] : []));
  });

  it.each(tens)('%s', (_, rows) => {
    expect(rows.map(([text]) => [text, read(text).map(told)])).toEqual(rows);
  });

  // A cell, a heading or an item of a list breaks off anywhere, and has no full stop.
  it.each(tens)('%s: where the text begins with it, or breaks off in it', (_, rows) => {
    for (const [text] of rows) {
      for (const { start, end } of read(text)) {
        const breaks = [...text.slice(0, end).matchAll(/(?<=\w)\b/g)].map(({ index }) => index).filter((index) => index > start);
        for (const part of [text.slice(start), ...breaks.map((index) => text.slice(0, index))])
          for (const time of read(part)) expect(part.slice(time.start, time.end)).toBe(time.text);
      }
    }
  });
});

describe('dates', () => {
  it.each([
    ['I expect her back on 14 July 2025.', 'date on "14 July 2025" 2025-07-14'],
    ['Fit from Monday 6 July.', 'date from "Monday 6 July" 2026-07-06'],
    ['The 1st of June suits.', 'date none "The 1st of June" 2026-06-01'],
    ['Back by the twenty-first of June.', 'date by "the twenty-first of June" 2026-06-21'],
    ['Back on 01/09/2025.', 'date on "01/09/2025" 2025-09-01'],
    ['Seen 12.8.25 in clinic.', 'date none "12.8.25" 2025-08-12'],
    ['Until 2026-06-01 he is off.', 'date until "2026-06-01" 2026-06-01'],
    ['Signed 14-Jul-25.', 'date none "14-Jul-25" 2025-07-14'],
    ['On June 1, 2026 he may start.', 'date on "June 1, 2026" 2026-06-01'],
    ['Signed off until 9 June, then back.', 'date until "9 June" 2026-06-09'],
    ['He can start from tomorrow.', 'date from "tomorrow" 2026-05-14'],
    ['He can start from Monday.', 'date from "Monday" 2026-05-18'],
    ['See him on Monday 15th.', 'date on "Monday 15th" 2026-06-15'],
    ['A week on Friday he is due.', 'date none "A week on Friday" 2026-05-22'],
    ['The second Monday in June is free.', 'date none "The second Monday in June" 2026-06-08'],
  ])('%s', (text, wanted) => {
    expect(read(text).map(told)).toEqual([wanted]);
  });

  it('reads a date that is written without a space', () => {
    expect(read('Letter dated 14Jul2025 refers.').map(told)).toEqual(['date none "14Jul2025" 2025-07-14']);
  });

  it('reads American dates in American reports, and where only that is possible', () => {
    expect(read('Off work through 06/12/2026.', 'mdy').map(told)).toEqual(['date until "06/12/2026" 2026-06-12']);
    expect(read('Off work through 06/12/2026.').map(told)).toEqual(['date until "06/12/2026" 2026-12-06']);
    expect(read('Off work through 06/12/2026; released 06/15/2026.').map(told)).toEqual([
      'date until "06/12/2026" 2026-06-12',
      'date none "06/15/2026" 2026-06-15',
    ]);
    expect(read('Restricted duty effective 5/18.').map(told)).toEqual(['date from "5/18" 2026-05-18']);
    expect(read('Modified duty 4/14-5/12: no lifting.', 'mdy').map(told)).toEqual(['period none "4/14-5/12" 2026-04-14..2026-05-12']);
  });

  it('takes the year that brings an undated day near to the report, by where the words point', () => {
    expect(read('He has been off since 1 December.').map(told)).toEqual(['date since "1 December" 2025-12-01']);
    expect(read('He will be off until 1 December.').map(told)).toEqual(['date until "1 December" 2026-12-01']);
    expect(read('The plan was for 20 April.').map(told)).toEqual(['date for "20 April" 2026-04-20']);
  });

  it('counts a following day from the day named before it', () => {
    expect(read('The cast comes off on 26 May and he starts the following Monday.').map(told)[1]).toBe(
      'date none "the following Monday" 2026-06-01',
    );
    expect(read('His note ends on 29 May, so fit on the Monday after.').map(told)[1]).toBe('date on "the Monday after" 2026-06-01');
  });

  it('knows a date that cannot be as a date, without a day', () => {
    expect(read('Back on 31 June.').map(told)).toEqual(['date on "31 June"']);
  });
});

describe('periods', () => {
  it.each([
    ['He may be back in mid-June.', 'period in "mid-June" 2026-06-11..2026-06-20'],
    ['Back by the end of May.', 'period by "the end of May" 2026-05-24..2026-05-31'],
    ['Back at the end of next month.', 'period on "the end of next month" 2026-06-23..2026-06-30'],
    ['From w/c 15th June he can type.', 'period from "w/c 15th June" 2026-06-15..2026-06-21'],
    ['Weeks beginning 8 and 15 June: half days.', 'period none "Weeks beginning 8 and 15 June" 2026-06-08..2026-06-21'],
    ['Off in the week ending 12 June.', 'period in "the week ending 12 June" 2026-06-06..2026-06-12'],
    ['Start him the week after next.', 'period none "the week after next" 2026-05-25..2026-05-31'],
    ['He starts this week.', 'period none "this week" 2026-05-11..2026-05-17'],
    ['Away until the autumn.', 'period until "autumn" 2026-09-01..2026-11-30'],
    ['Back after half-term.', 'period after "half-term"'],
    ['Not this side of Christmas.', 'period before "this side of Christmas" 2026-05-13..2026-12-25'],
    ['Early in the new year he may return.', 'period none "Early in the new year" 2027-01-01..2027-01-11'],
    ['After the May bank holiday.', 'period after "the May bank holiday"'],
    ['By the first week of July.', 'period by "the first week of July" 2026-07-01..2026-07-07'],
    ['Between 8 and 15 June.', 'period none "Between 8 and 15 June" 2026-06-08..2026-06-15'],
    ['Late May or early June looks right.', 'period none "Late May or early June" 2026-05-21..2026-06-10'],
    ['Leave of 28 May to 3 June.', 'period none "28 May to 3 June" 2026-05-28..2026-06-03'],
    ['Due in Q3 2026.', 'period in "Q3 2026" 2026-07-01..2026-09-30'],
    ['By Easter 2027.', 'period by "Easter 2027" 2027-03-26..2027-03-29'],
    ['Normal hours from week five.', 'period from "week five"'],
    ['In weeks 1-2 he works mornings.', 'period in "weeks 1-2"'],
    ['Next due in May 2029.', 'period in "May 2029" 2029-05-01..2029-05-31'],
  ])('%s', (text, wanted) => {
    expect(read(text).map(told)).toEqual([wanted]);
  });
});

describe('durations', () => {
  it.each([
    ['Fit in four to six weeks.', 'duration in "four to six weeks" 28..42'],
    ['Fit in 4\u20136 weeks.'.replace('\u2013', '-'), 'duration in "4-6 weeks" 28..42'],
    ['Six to eight more weeks are needed.', 'duration none "Six to eight more weeks" 42..56'],
    ['Another five weeks should do.', 'duration none "Another five weeks" 35..35'],
    ['Off for up to 12 weeks.', 'duration for "up to 12 weeks" 0..84'],
    ['Absent for over four weeks.', 'duration for "over four weeks" 28..'],
    ['A build-up over four weeks.', 'duration over "four weeks" 28..28'],
    ['Likely to need at least three months.', 'duration none "at least three months" 91..'],
    ['A fortnight or so will be enough.', 'duration none "A fortnight or so" 14..14'],
    ['Expect a couple of weeks off.', 'duration none "a couple of weeks" 14..14'],
    ['A week or two more.', 'duration none "A week or two more" 7..14'],
    ['Back within days.', 'duration within "days" 0..7'],
    ['Allow a month to six weeks.', 'duration none "a month to six weeks" 30..42'],
    ['About six weeks after his operation.', 'duration after "About six weeks" 42..42'],
    ['Seen 6/52 ago.', 'duration ago "6/52 ago" 2026-04-01 42..42'],
    ['F/u in 3/12.', 'duration in "3/12" 91..91'],
    ['Off for 2/7.', 'duration for "2/7" 2..2'],
    ['RTW in 6-8/52.', 'duration in "6-8/52" 42..56'],
    ['Within ten working days.', 'duration within "ten working days" 14..14'],
    ['The absence is likely to last 10 to 12 weeks in total.', 'duration none "10 to 12 weeks in total" 70..84'],
    ['One and a half months more.', 'duration none "One and a half months more" 46..46'],
    ['He works 12-hour shifts.', 'duration none "12-hour" 0.5..0.5'],
    ['Sit for half an hour.', `duration for "half an hour" ${1 / 48}..${1 / 48}`],
  ])('%s', (text, wanted) => {
    expect(read(text).map(told)).toEqual([wanted]);
  });

  it("places in the calendar only what says that it counts from the report: in three weeks' time, from today", () => {
    expect(read("Back in three weeks' time.").map(told)).toEqual(['duration in "three weeks\' time" 2026-06-03 21..21']);
    expect(read('Back six weeks from today.').map(told)).toEqual(['duration in "six weeks from today" 2026-06-24 42..42']);
    expect(read('Four absences in six months.').map(told)).toEqual(['duration in "six months" 183..183']);
  });
});

describe('frequencies, clock times, the present and vague times', () => {
  it.each([
    ['He works 12 hours a week.', 'frequency', '12 hours a week'],
    ['She attends once a fortnight.', 'frequency', 'once a fortnight'],
    ['Three mornings a week to begin with.', 'frequency', 'a week'],
    ['Please ring each Friday.', 'frequency', 'each Friday'],
    ['Ten minutes in each hour.', 'frequency', 'Ten minutes in each hour'],
    ['Open Monday to Friday.', 'frequency', 'Monday to Friday'],
    ['Start at 9.30am.', 'clock', '9.30am'],
    ['From 10am to 6pm.', 'clock', '10am to 6pm'],
    ['Ring before 9 a.m.', 'clock', '9 a.m.'],
    ['He is unfit at present.', 'immediate', 'at present'],
    ['He may start straight away.', 'immediate', 'straight away'],
    ['He will be back in due course.', 'vague', 'in due course'],
    ['Unfit for the foreseeable future.', 'vague', 'for the foreseeable future'],
    ['Back before too long.', 'vague', 'before too long'],
    ['It is only a matter of time.', 'vague', 'only a matter of time'],
    ['In the not too distant future he will.', 'vague', 'In the not too distant future'],
    ['At the earliest opportunity.', 'vague', 'At the earliest opportunity'],
    ['He will return when able.', 'vague', 'when able'],
    ['This will take several months.', 'vague', 'several months'],
    ['Think of months rather than weeks.', 'vague', 'months rather than weeks'],
  ])('%s', (text, kind, words) => {
    expect(read(text).map((time) => [time.kind, time.text])).toEqual([[kind, words]]);
  });
});

describe('what looks like a time and is none', () => {
  it.each([
    'May return to work with the restrictions below.',
    'He may march on; wait a second; he sat in the sun.',
    'She scored 12/21 on the GAD-7 and 6/10 for pain.',
    'A disc at L4/5, on call 24/7.',
    'Mrs June Walker and April Jones were there.',
    'A 52-year-old man, aged 52 years, until age 67.',
    'In all he paid \u00a3500 and ran 3,000 metres, 10% more.',
    'Too soon to say. As soon as that is known I will write.',
    'Under the Equality Act 2010 a ruling is for a tribunal.',
    'The fall he had at the gatehouse.',
  ])('%s', (text) => {
    expect(read(text).map(told)).toEqual([]);
  });
});

describe('relations', () => {
  it.each([
    ['from', 'Fit from 1 June.'],
    ['from', 'Fit with effect from 1 June.'],
    ['from', 'A return starting on 1 June.'],
    ['until', 'Off until 1 June.'],
    ['until', 'The note runs to 1 June.'],
    ['by', 'Back by 1 June.'],
    ['by', 'Back no later than 1 June.'],
    ['within', 'Back within six weeks.'],
    ['for', 'Off for six weeks.'],
    ['since', 'Off since 1 March.'],
    ['ago', 'It began six weeks ago.'],
    ['after', 'Not before 1 June.'],
    ['before', 'Not back prior to 1 June.'],
    ['during', 'He is away during June.'],
    ['after', 'Two weeks after surgery.'],
    ['in', 'Back in six weeks.'],
  ])('%s: %s', (relation, text) => {
    expect(read(text)[0]?.relation).toBe(relation);
  });
});

describe('a report of another day', () => {
  const on = (text: string, reference: number) => times({ start: 0, end: text.length, text }, reference).map(told);

  it.each([
    ['Back next quarter.', ['period none "next quarter" 2027-01-01..2027-03-31']],
    ['Off last quarter.', ['period none "last quarter" 2026-07-01..2026-09-30']],
    ['Off this quarter.', ['period none "this quarter" 2026-10-01..2026-12-31']],
    ['Back the month after next.', ['period none "the month after next" 2027-01-01..2027-01-31']],
    ['Back this Christmas.', ['period none "this Christmas" 2026-12-25']],
    ['Back in the new year.', ['period in "the new year" 2027-01-01..2027-01-31']],
    ['Back at the turn of the year.', ['period on "the turn of the year" 2026-12-20..2027-01-12']],
    ['Off November to February.', ['period none "November to February" 2026-11-01..2027-02-28']],
    ['Off since January.', ['period since "January" 2026-01-01..2026-01-31']],
    ['Back by the spring.', ['period by "spring" 2027-03-01..2027-05-31']],
    ['Off last winter.', ['period none "last winter" 2025-12-01..2026-02-28']],
    ['Back next winter.', ['period none "next winter" 2026-12-01..2027-02-28']],
    ['Back in February.', ['period in "February" 2027-02-01..2027-02-28']],
    ['Back on Sunday 31st.', ['date on "Sunday 31st" 2027-01-31']],
    ['Back on Thursday 31st.', ['date on "Thursday 31st" 2026-12-31']],
    ['Back on Monday 30th.', ['date on "Monday 30th" 2026-11-30']],
    ['Off on Saturday 31st.', ['date on "Saturday 31st" 2026-10-31']],
    ['Off last Friday.', ['date none "last Friday" 2026-11-13']],
    ['Back this Friday.', ['date none "this Friday" 2026-11-20']],
    ['Back next Friday.', ['date none "next Friday" 2026-11-27']],
    ['Back Friday week.', ['date none "Friday week" 2026-12-04']],
    ['Back by Friday.', ['date by "Friday" 2026-11-27']],
  ])('of Friday 20 November 2026: %s', (text, wanted) => expect(on(text, day(2026, 11, 20))).toEqual(wanted));

  it.each([
    ['Off last quarter.', ['period none "last quarter" 2025-10-01..2025-12-31']],
    ['Back next quarter.', ['period none "next quarter" 2026-04-01..2026-06-30']],
    ['Off the month before last.', ['period none "the month before last" 2025-12-01..2025-12-31']],
    ['Off this Christmas.', ['period none "this Christmas" 2025-12-25']],
    ['Off last autumn.', ['period none "last autumn" 2025-09-01..2025-11-30']],
    ['Off at the turn of the year.', ['period on "the turn of the year" 2025-12-20..2026-01-12']],
    ['Off from 20 December to 4 January.', ['period from "20 December to 4 January" 2025-12-20..2026-01-04']],
    ['Off November to January.', ['period none "November to January" 2025-11-01..2026-01-31']],
    ['Off on Wednesday 31st.', ['date on "Wednesday 31st" 2025-12-31']],
    ['Off on Saturday 31st.', ['date on "Saturday 31st" 2026-01-31']],
    ['Off earlier this month.', ['period none "earlier this month" 2026-02-01..2026-02-10']],
    ['Off earlier in January.', ['period none "earlier in January" 2026-01-01..2026-01-21']],
    ['Back later this week.', ['period none "later this week" 2026-02-10..2026-02-15']],
  ])('of Tuesday 10 February 2026: %s', (text, wanted) => expect(on(text, day(2026, 2, 10))).toEqual(wanted));
});

describe('a report without a date', () => {
  it.each([
    ['Back next week.', ['period none "next week"']],
    ['Back next month.', ['period none "next month"']],
    ['Back next quarter.', ['period none "next quarter"']],
    ['Back next year.', ['period none "next year"']],
    ['Back within the week.', ['period within "the week"']],
    ['Back in June.', ['period in "June"']],
    ['Back in June next year.', ['period in "June next year"']],
    ['Back in spring.', ['period in "spring"']],
    ['Back by Christmas.', ['period by "Christmas"']],
    ['Back in the new year.', ['period in "the new year"']],
    ['Back at the turn of the year.', ['period on "the turn of the year"']],
    ['Back in Q3.', ['period in "Q3"']],
    ['Back in the third quarter.', ['period in "the third quarter"']],
    ['Back in the last quarter of the year.', ['period in "the last quarter of the year"']],
    ['Back tomorrow.', ['date none "tomorrow"']],
    ['Back the day after tomorrow.', ['date none "the day after tomorrow"']],
    ['Off yesterday.', ['date none "yesterday"']],
    ['Back Monday week.', ['date none "Monday week"']],
    ['Back a week on Monday.', ['date none "a week on Monday"']],
    ['Back by Monday.', ['date by "Monday"']],
    ['Back next Monday.', ['date none "next Monday"']],
    ['Off last Monday.', ['date none "last Monday"']],
    ['Back on Monday 15th.', ['date on "Monday 15th"']],
    ['Back the following Monday.', ['date none "the following Monday"']],
    ['Off six weeks ago.', ['duration ago "six weeks ago" 42..42']],
    ["Back in six weeks' time.", ['duration in "six weeks\' time" 42..42']],
    ['Back before the month is out.', ['period by "the month is out"']],
    ['Off for the rest of June.', ['period for "the rest of June"']],
    ['Off for the rest of the month.', ['period for "the rest of the month"']],
    ['Back this side of Christmas.', ['period before "this side of Christmas"']],
    ['Back this side of 1 June.', ['period before "this side of 1 June"']],
    ['Back this side of 1 June 2026.', ['period before "this side of 1 June 2026" ?..2026-06-01']],
    ['Back later in June.', ['period none "later in June"']],
    ['Off from June to July.', ['period from "June to July"']],
    ['Off from 1 June to 4 July.', ['period from "1 June to 4 July"']],
    ['Off from 1 June to 4 July 2026.', ['period from "1 June to 4 July 2026" 2026-06-01..2026-07-04']],
    ['Off from 1 June 2026 to 4 July.', ['period from "1 June 2026 to 4 July" 2026-06-01..2026-07-04']],
    ['Off between 1 and 4 June.', ['period none "between 1 and 4 June"']],
    ['Back w/c 1 June.', ['period none "w/c 1 June"']],
    ['Back weeks commencing 1 and 8 June.', ['period none "weeks commencing 1 and 8 June"']],
    ['Back weeks commencing 1 June and 8 June.', ['period none "weeks commencing 1 June and 8 June"']],
    ['Back in the first week of June.', ['period in "the first week of June"']],
    ['Back on the first Monday of June.', ['date on "the first Monday of June"']],
    ['Back on the last day of June.', ['date on "the last day of June"']],
    ['Back at the end of June.', ['period on "the end of June"']],
    ['Back at the end of the month.', ['period on "the end of the month"']],
    ['Off until 1 June and back the next day.', ['date until "1 June"', 'date none "the next day"']],
    ['Off until 1 June 2026 and back the next day.', ['date until "1 June 2026" 2026-06-01', 'date none "the next day" 2026-06-02']],
    ['Off now.', ['immediate none "now"']],
  ])('%s', (text, wanted) => {
    expect(times({ start: 0, end: text.length, text }, undefined).map(told)).toEqual(wanted);
  });
});

describe('a report that writes the month first', () => {
  it.each([
    ['Restricted 4/14-5/12.', ['period none "4/14-5/12" 2026-04-14..2026-05-12']],
    ['Restricted 4/14 to 5/12.', ['period none "4/14 to 5/12" 2026-04-14..2026-05-12']],
    ['Restricted 4/14 through 5/12.', ['period none "4/14 through 5/12" 2026-04-14..2026-05-12']],
    ['Restricted 4/14 - 5/12.', ['period none "4/14 - 5/12" 2026-04-14..2026-05-12']],
    ['Restricted 12/1-1/4.', ['period none "12/1-1/4" 2025-12-01..2026-01-04']],
    ['Restricted 12/31-1/1.', ['period none "12/31-1/1" 2025-12-31..2026-01-01']],
    ['Restricted 13/1-14/2.', []],
    ['Restricted 4/32-5/12.', []],
    ['Restricted 4/0-5/12.', []],
    ['Restricted 4/14-5/0.', []],
    ['Restricted 4/14-13/12.', []],
    ['Restricted 4/14-5/32.', []],
    ['Restricted 0/14-5/12.', []],
    ['Restricted until 6/12.', ['date until "6/12" 2026-06-12']],
    ['Restricted until 6/12/26.', ['date until "6/12/26" 2026-06-12']],
    ['Restricted until 15/6/26.', ['date until "15/6/26" 2026-06-15']],
    ['Restricted until 6-12-26.', ['date until "6-12-26" 2026-06-12']],
    ['Restricted for 6/12.', []],
    ['Restricted for 6/52.', ['duration for "6/52" 42..42']],
  ])('%s', (text, wanted) => expect(read(text, 'mdy').map(told)).toEqual(wanted));
});

describe('what was read before', () => {
  const sentence = 'Fit on 6/5/26.';
  const at = (start: number, reference: number, order: 'dmy' | 'mdy') =>
    times({ start, end: start + sentence.length, text: sentence }, reference, order).map((time) => [time.start, time.end, told(time)]);

  it('is not told again of another place, day or order', () => {
    expect(at(0, REFERENCE, 'dmy')).toEqual([[7, 13, 'date on "6/5/26" 2026-05-06']]);
    expect(at(100, REFERENCE, 'dmy')).toEqual([[107, 113, 'date on "6/5/26" 2026-05-06']]);
    expect(at(100, REFERENCE, 'mdy')).toEqual([[107, 113, 'date on "6/5/26" 2026-06-05']]);
    const day = (reference: number) => times({ start: 0, end: 11, text: 'Back today.' }, reference).map(told);
    expect(day(REFERENCE)).toEqual(['immediate none "today" 2026-05-13']);
    expect(day(REFERENCE + 1)).toEqual(['immediate none "today" 2026-05-14']);
  });
});

describe('times in a report', () => {
  const inReport = (fields: string, text: string) => {
    const report = reportOf(`# Occupational health report\n\n| | |\n|---|---|\n${fields}\n\n## Opinion\n\n${text}\n`);
    return report.prose.flatMap((sentence) => timesIn(report, sentence).map(told));
  };

  it('count from the date of the report, else from the assessment', () => {
    expect(inReport('| Report date | 6 May 2026 |\n| Date of assessment | 29 April 2026 |', 'He is fit tomorrow.')).toEqual([
      'date none "tomorrow" 2026-05-07',
    ]);
    expect(inReport('| Date of assessment | 29 April 2026 |', 'He is fit tomorrow.')).toEqual(['date none "tomorrow" 2026-04-30']);
    expect(inReport('| Employee | Mr Ravi Tull |', 'He is fit tomorrow.')).toEqual(['date none "tomorrow"']);
  });

  const ON_6_5 = ['date on "6/5/26" 2026-05-06', 'date on "6/5/26" 2026-06-05'];
  it.each([
    ['the month', 'He was seen on 5/13/26.'],
    ['the month', 'He was seen on 1/15/26.'],
    ['the month', 'He was seen on 12/31/25.'],
    ['the day', 'He was seen on 13/5/26, and scored 5/13.'],
    ['the day', 'He was seen on 31/5/26, and scored 5/13.'],
    // Scores that are no dates show nothing.
    ['the day', 'He scored 12/32, 0/15, 33/20 and 32/20.'],
    ['the month', 'He scored 33/20, and was seen on 5/31/26.'],
    ['the day', 'He was seen at 105/13/26.'],
  ])('have %s first beside: %s', (first, text) => {
    const fields = '| Report date | 6 May 2026 |';
    expect(inReport(fields, `He is fit on 6/5/26. ${text}`)[0]).toBe(ON_6_5[first === 'the day' ? 0 : 1]);
  });

  it('have the month first in a report for the United States, and keep to it', () => {
    const report = reportOf(
      'Report date: 6 May 2026\n\nHe is protected by the FMLA and the ADA. He is fit on 6/5/26. He is off until 7/6/26.\n',
    );
    const found = report.prose.flatMap((sentence) => timesIn(report, sentence).map(told));
    expect(found.filter((one) => one.startsWith('date o') || one.startsWith('date u'))).toEqual([
      'date on "6/5/26" 2026-06-05',
      'date until "7/6/26" 2026-07-06',
    ]);
  });
});
