import { fullYear } from '../../report/calendar.ts';
import { type Form, type Found, Grammar, type Setting, type Stretched } from './form.ts';
import { BASIC_PARTS, type BasicParts } from './parts.ts';
import { isPossible, type WrittenDay } from './resolve.ts';

/** Words after which "8/4" is a date and not a score, a dose or a share. */
const BEFORE_SHORT_DATE: ReadonlySet<string> = new Set([
  'on',
  'from',
  'until',
  'till',
  'til',
  'through',
  'thru',
  'by',
  'effective',
  'since',
  'rtw',
  'duty',
  'duties',
  'return',
  'returns',
  'work',
  'dated',
  'date',
  'before',
  'after',
  'due',
  'starting',
  'beginning',
  'commencing',
  'ending',
  'c',
  'between',
  'visit',
  'seen',
  'check',
  'recheck',
  'reassess',
  'exam',
  'appointment',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

function isShortDate({ tokens }: Setting, from: number): boolean {
  let before = from - 1;
  while (/^(?:[:,]|the)$/.test(tokens[before]?.text ?? '')) before -= 1;
  return BEFORE_SHORT_DATE.has(tokens[before]?.text ?? '');
}

/** Nothing glued on that would make 12/5/25 a part of a longer number. */
function endsThere({ tokens }: Setting, { to }: Stretched): boolean {
  const next = tokens[to];
  if (next === undefined || !next.glued) return true;
  return next.type === 'sign' && !(/^[/.:%-]$/.test(next.text) && tokens[to + 1]?.type === 'digits' && tokens[to + 1]!.glued);
}

/** Day and month from a pair of numbers. A month over 12 can only be a day, whatever the order in use. */
function fromNumbers({ order }: Setting, first: number, second: number, year: number | undefined): WrittenDay | undefined {
  const british = { year, day: first, month: second, weekday: undefined };
  const american = { year, day: second, month: first, weekday: undefined };
  return (order === 'mdy' ? [american, british] : [british, american]).find((date) => isPossible(date.month, date.day));
}

const FORMS: readonly Form<BasicParts, WrittenDay>[] = [
  {
    // 2026-06-01, 01/09/2025, 12.8.25, 12-5-25
    form: '<int> ~/|.|- ~<int> ~/|.|- ~<int>',
    read(found, setting, stretch) {
      const [first, second, third] = found.all('int') as [number, number, number];
      if (setting.tokens[stretch.from + 1]!.text !== setting.tokens[stretch.from + 3]!.text || !endsThere(setting, stretch))
        return undefined;
      if (first >= 1900) return isPossible(second, third) ? { year: first, month: second, day: third, weekday: undefined } : undefined;
      const length = setting.tokens[stretch.from + 4]!.text.length;
      if (length !== 2 && third < 1900) return undefined;
      return fromNumbers(setting, first, second, fullYear(String(third).padStart(2, '0')));
    },
  },
  {
    // on 12/6, effective 5/18
    form: '<int> ~/ ~<int>',
    read(found, setting, stretch) {
      const [first, second] = found.all('int') as [number, number];
      if (!isShortDate(setting, stretch.from) || !endsThere(setting, stretch)) return undefined;
      return fromNumbers(setting, first, second, undefined);
    },
  },
  {
    // Monday 6 June, the 1st of June 2026, 14 July, Friday, 12 June
    form: '<weekday>? ,? the? <day> day? of? <month> <year>?',
    read: readNamed,
  },
  { form: '<weekday>? ,? the? <day> day? of? <month> , <year>', read: readNamed },
  {
    // June 1st, 2026
    form: '<weekday>? ,? <month> the? <day> , <year>',
    read: readNamed,
  },
  {
    // Friday, June 12; June 1st 2026
    form: '<weekday>? ,? <month> the? <day> <year>?',
    read(found, setting, stretch) {
      const next = setting.tokens[stretch.to]?.text ?? '';
      if (found.one('year') === undefined && /^(?:hours?|hrs?|min(?:ute)?s?|days?|weeks?|months?|of|per)$/.test(next)) return undefined;
      return readNamed(found, setting, stretch);
    },
  },
  {
    // 14-Jul-25, 14/Jul/2025
    form: '<day> ~-|.|/ ~<month> ~-|.|/ ~<shortYear>',
    read: (found) => ({ year: found.one('shortYear'), month: found.one('month')!.month, day: found.one('day')!.day, weekday: undefined }),
  },
  // Jul-14-2025, 2025-Jul-14
  { form: '<month> ~- ~<day> ~- ~<year>', read: readNamed },
  { form: '<year> ~- ~<month> ~- ~<day>', read: readNamed },
  {
    // the first of June
    form: '<weekday>? ,? the <ordinal> of <month> <year>?',
    read: (found) =>
      found.one('month')!.sure
        ? { year: found.one('year'), month: found.one('month')!.month, day: found.one('ordinal')!, weekday: found.one('weekday') }
        : undefined,
  },
];

const BEFORE_A_DAY = /^(?:on|from|until|till|by|since|before|after)$/;

function readNamed(found: Found<BasicParts>, { tokens }: Setting, { from }: Stretched): WrittenDay | undefined {
  const [month, day, year] = [found.one('month')!, found.one('day')!, found.one('year')];
  // "may" and "march" in lower case are a month only where the rest leaves no doubt: "on 4 march".
  if (!month.sure && !day.ordinal && year === undefined && !BEFORE_A_DAY.test(tokens[from - 1]?.text ?? '')) return undefined;
  return { year, month: month.month, day: day.day, weekday: found.one('weekday') };
}

/** Calendar dates with day and month. */
export const DATES = new Grammar<BasicParts, WrittenDay>(BASIC_PARTS, FORMS);
