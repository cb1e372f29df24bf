import { day as dayNumber, partsOf, weekday as weekdayOf } from '../../report/calendar.ts';
import type { Day } from '../../report/report.ts';
import { DATES } from './dates.ts';
import { type Form, type Found, Grammar, type PartTable, phrases, type Setting, type Stretched } from './form.ts';
import { BASIC_PARTS, type BasicParts, SHORT_MONTH } from './parts.ts';
import {
  type DayRange,
  type Direction,
  dayOf,
  easter,
  monthIn,
  monthsFrom,
  nextWeekday,
  partOf,
  quarterIn,
  seasonIn,
  UNKNOWN,
  type WrittenDay,
  weekOf,
  yearIn,
  yearly,
} from './resolve.ts';

/** "next", "this", "last" and their kin. */
const DIRECTIONS = phrases<Direction>([
  { words: 'next', value: 'next' },
  { words: 'the next', value: 'next' },
  { words: 'the? coming', value: 'next' },
  { words: 'the? following', value: 'next' },
  { words: 'the? forthcoming', value: 'next' },
  { words: 'this', value: 'this' },
  { words: 'this coming', value: 'next' },
  { words: 'the current', value: 'this' },
  { words: 'last', value: 'last' },
  { words: 'this past', value: 'last' },
  { words: 'the previous|preceding', value: 'last' },
]);

const WEEK_OPENERS = phrases<'first' | 'any' | 'last'>([
  { words: 'w / c|b|s', value: 'first' },
  { words: 'wc|wb', value: 'first' },
  { words: 'the? week|weeks|wk commencing|beginning|starting|from', value: 'first' },
  { words: 'the? week|weeks|wk that begins|starts on?', value: 'first' },
  { words: 'the? week|weeks|wk of', value: 'any' },
  { words: 'w / e', value: 'last' },
  { words: 'the? week|wk ending', value: 'last' },
]);

/** Days of the year that come back, told as their number in a year. */
const FEASTS: Readonly<Record<string, (year: number) => { earliest: Day; latest: Day }>> = (() => {
  const fixed =
    (month: number, date: number, until = date) =>
    (year: number) => ({
      earliest: dayNumber(year, month, date),
      latest: dayNumber(year, month, until),
    });
  const fromEaster = (first: number, last: number) => (year: number) => ({ earliest: easter(year) + first, latest: easter(year) + last });
  return {
    christmas: fixed(12, 25),
    xmas: fixed(12, 25),
    easter: fromEaster(-2, 1),
    whitsun: fromEaster(49, 50),
    midsummer: fixed(6, 21, 24),
    halloween: fixed(10, 31),
    thanksgiving: fixed(11, 22, 28),
  };
})();

interface PeriodParts extends BasicParts {
  date: WrittenDay;
  direction: Direction;
  feast: string;
}

const PERIOD_PARTS: PartTable<PeriodParts> = {
  ...BASIC_PARTS,
  date: DATES.part,
  direction: DIRECTIONS,
  feast: phrases(Object.keys(FEASTS).map((words) => ({ words, value: words }))),
};

const BEFORE_A_TIME =
  /^(?:in|by|until|till|til|from|since|before|after|during|over|through|throughout|of|for|to|early|mid|late|next|last|this|about|around|towards|between|and|or|-|,|\(|:|beyond|past|is|be|the|each|every|around|approximately|probably|perhaps|likely|say|possibly|earliest|latest|date|expected|effective|commencing|starting|beginning|due|than)$/;
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sister', 'nurse', 'professor', 'prof', 'theresa']);

function before({ tokens }: Setting, { from }: Stretched): string {
  return tokens[from - 1]?.text ?? '';
}

/** Whether a month name that stands alone is a month, not "may", a march or Mrs June Walker. */
function isMonthAlone(setting: Setting, stretch: Stretched): boolean {
  const token = setting.tokens[stretch.from]!;
  const previous = before(setting, stretch);
  const next = setting.tokens[stretch.to];
  if (TITLES.has(previous)) return false;
  if (previous === '.' && TITLES.has(setting.tokens[stretch.from - 2]?.text ?? '')) return false;
  const short = SHORT_MONTH.test(token.text);
  if (!token.capital) return !short && token.text !== 'march' && token.text !== 'august';
  // "and April Jones"
  if (/^(?:and|or|,)$/.test(previous) && next?.capital && !next.glued) return false;
  if (BEFORE_A_TIME.test(previous) && !(short && /^(?:[^a-z]|)$/.test(previous))) return true;
  // "in mid-May he may return"
  if (previous === '-' && /^(?:early|mid|late|end)$/.test(setting.tokens[stretch.from - 2]?.text ?? '')) return true;
  if (short) return next === undefined || (next.type === 'sign' && next.text !== "'" && previous !== '');
  // At the head of a sentence a name may stand: "April Jones has been absent", "June has been absent".
  if (stretch.from === 0 || previous === '.')
    return next === undefined || next.type === 'sign' || /^(?:at|or|to|and|is|would|should|looks?|seems?)$/.test(next.text);
  return next === undefined || !next.capital;
}

const refYear = ({ reference }: Setting) => (reference === undefined ? undefined : partsOf(reference).year);

function monthRange(found: Found<PeriodParts>, setting: Setting, stretch: Stretched): DayRange | undefined {
  const { month } = found.one('month')!;
  const year = found.one('year');
  const direction = found.one('direction');
  if (year === undefined && direction === undefined && !isMonthAlone(setting, stretch)) return undefined;
  return yearly(monthIn(month), year, setting, direction);
}

function relative(setting: Setting, unit: string, steps: number): DayRange {
  const { reference } = setting;
  if (reference === undefined) return UNKNOWN;
  if (unit === 'week') return weekOf(reference + 7 * steps);
  if (unit === 'month') return monthsFrom(reference, steps);
  if (unit === 'year') return yearIn(partsOf(reference).year + steps);
  if (unit === 'quarter') {
    const { year, month } = partsOf(reference);
    const quarter = Math.ceil(month / 3) + steps - 1;
    return quarterIn((((quarter % 4) + 4) % 4) + 1)(year + Math.floor(quarter / 4));
  }
  return UNKNOWN;
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const PERIOD_FORMS: readonly Form<PeriodParts, DayRange>[] = [
  { form: '<month> ,? of? <year>', read: monthRange },
  { form: '<month>', read: monthRange },
  { form: '<direction> <month>', read: monthRange },
  {
    form: '<month> of? this|next|last year',
    read(found, setting, { to }) {
      const year = refYear(setting);
      const steps = STEPS[setting.tokens[to - 2]!.text]!;
      return year === undefined ? UNKNOWN : monthIn(found.one('month')!.month)(year + steps);
    },
  },
  {
    form: 'the? <season> of? <year>',
    read: (found) => seasonIn(found.one('season')!)(found.one('year')!),
  },
  {
    form: '<season>',
    read(found, setting, stretch) {
      const token = setting.tokens[stretch.from]!;
      if (token.text === 'fall' || !BEFORE_A_TIME.test(before(setting, stretch))) return undefined;
      return yearly(seasonIn(found.one('season')!), undefined, setting, undefined);
    },
  },
  {
    form: '<direction> <season>',
    read: (found, setting) => yearly(seasonIn(found.one('season')!), undefined, setting, found.one('direction')),
  },
  { form: 'the? <season> term|semester|holiday|holidays|break <year>?', read: () => UNKNOWN },
  { form: '<direction> <season>? term|semester', read: () => UNKNOWN },
  {
    form: '<direction> week|month|year|quarter',
    read(found, setting, stretch) {
      const unit = setting.tokens[stretch.to - 1]!.text;
      const direction = found.one('direction');
      const previous = setting.tokens[stretch.to - 2]!.text;
      // "the following week" follows a day named before.
      if (previous === 'following' && unit === 'week') return setting.lastDay === undefined ? UNKNOWN : weekOf(setting.lastDay + 7);
      if (previous === 'following' || previous === 'previous' || previous === 'preceding') return UNKNOWN;
      return relative(setting, unit, STEPS[direction!]!);
    },
  },
  {
    form: 'the week|month|year after next',
    read: (_found, setting, { from }) => relative(setting, setting.tokens[from + 1]!.text, 2),
  },
  {
    form: 'the week|month|year before last',
    read: (_found, setting, { from }) => relative(setting, setting.tokens[from + 1]!.text, -2),
  },
  {
    form: 'the week after|following',
    read(_found, setting, { to }) {
      // "the week after his operation" hangs on an event, "the week after." on the day named before.
      if (setting.tokens[to]?.type === 'word' || setting.lastDay === undefined) return UNKNOWN;
      return weekOf(setting.lastDay + 7);
    },
  },
  {
    form: 'the? <feast> day|eve|holiday|holidays|break|period|weekend|shutdown? <year>?',
    read: (found, setting) => yearly(FEASTS[found.one('feast')!]!, found.one('year'), setting, undefined),
  },
  {
    form: '<direction> <feast>',
    // "this Christmas" is ahead, save for the weeks after it.
    read: (found, { reference }) => yearly(FEASTS[found.one('feast')!]!, undefined, { reference, lean: 'ahead' }, found.one('direction')),
  },
  {
    form: 'the? new year',
    read(_found, setting, { from, to }) {
      // "a new year group", "his new year of study"
      if (setting.tokens[to]?.text === 'group' || setting.tokens[to]?.text === 'of') return undefined;
      if (
        setting.tokens[from]!.text === 'new' &&
        !setting.tokens[from]!.capital &&
        !BEFORE_A_TIME.test(setting.tokens[from - 1]?.text ?? '')
      )
        return undefined;
      return yearly((year) => ({ earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 1, 31) }), undefined, setting, 'next');
    },
  },
  {
    form: 'the? turn of the year',
    read: (_found, setting) =>
      yearly(
        (year) => ({ earliest: dayNumber(year, 12, 20), latest: dayNumber(year + 1, 1, 12) }),
        undefined,
        { ...setting, lean: 'ahead' },
        undefined,
      ),
  },
  { form: 'the? <feast>|<month>|<season>|next? bank|public holiday|holidays weekend?', read: () => UNKNOWN },
  { form: 'the? <feast>|<month>|<season>|next? half -? term holiday|holidays|break|week?', read: () => UNKNOWN },
  { form: 'the? school|summer holidays|holiday', read: () => UNKNOWN },
  {
    form: '<year>',
    read: (found, setting, stretch) =>
      /^(?:in|since|until|till|by|from|during|before|after|for|to|early|mid|late|of|summer|and|or|between|through)$/.test(
        before(setting, stretch),
      )
        ? before(setting, stretch) === 'of' &&
          !/^(?:end|start|beginning|half|part|middle|quarter|rest|remainder)$/.test(setting.tokens[stretch.from - 2]?.text ?? '')
          ? undefined
          : yearIn(found.one('year')!)
        : undefined,
  },
  {
    form: 'q ~<int> of? <year>?',
    read(found, setting) {
      const quarter = found.one('int')!;
      return quarter >= 1 && quarter <= 4 ? yearly(quarterIn(quarter), found.one('year'), setting, undefined) : undefined;
    },
  },
  {
    form: 'the <ordinal> quarter',
    read: (found, setting) => yearly(quarterIn(found.one('ordinal')!), undefined, setting, undefined),
  },
  {
    form: 'the <ordinal>|last|final quarter of? <year>',
    read: (found) => quarterIn(found.one('ordinal') ?? 4)(found.one('year')!),
  },
  {
    form: 'the <ordinal>|last|final quarter of the|this|next|last year',
    read(found, setting, { to }) {
      const year = refYear(setting);
      return year === undefined ? UNKNOWN : quarterIn(found.one('ordinal') ?? 4)(year + (STEPS[setting.tokens[to - 2]!.text] ?? 0));
    },
  },
  // "three absences in the last quarter"
  { form: 'the last quarter', read: (_found, setting) => relative(setting, 'quarter', -1) },
];

const PERIODS = new Grammar<PeriodParts, DayRange>(PERIOD_PARTS, PERIOD_FORMS);

/** A point or stretch of the calendar. */
export interface When extends DayRange {
  readonly kind: 'date' | 'period';
  readonly relation?: 'before' | 'by';
}

interface WhenParts extends PeriodParts {
  period: DayRange;
  week: 'first' | 'any' | 'last';
}

const at = (date: Day | undefined): When => ({ kind: 'date', earliest: date, latest: date });
const over = (range: DayRange): When => ({ kind: 'period', earliest: range.earliest, latest: range.latest });
/** What is not known is in nothing, and nothing is in it. */
const isWithin = ({ earliest = Number.NaN, latest = Number.NaN }: DayRange, day: Day = Number.NaN): boolean =>
  day >= earliest && day <= latest;

/** The days of a list or range "8 and 15 June", of which the last has the month. */
function fromDays(setting: Setting, first: number, last: WrittenDay): DayRange | undefined {
  if (first >= last.day) return undefined;
  return { earliest: dayOf({ ...last, day: first, weekday: undefined }, setting), latest: dayOf(last, setting) };
}

/** "June 1 to 5, 2026" */
function fromMonthDays(found: Found<WhenParts>, setting: Setting): When | undefined {
  const [first, last] = found.all('day') as [BasicParts['day'], BasicParts['day']];
  const { month, sure } = found.one('month')!;
  const range = sure ? fromDays(setting, first.day, { year: found.one('year'), month, day: last.day, weekday: undefined }) : undefined;
  return range && over(range);
}

function fromDates(setting: Setting, first: WrittenDay, last: WrittenDay): DayRange {
  // "From 1 December to 4 January": the year turns between the two.
  if (first.year !== undefined) {
    const earliest = dayOf(first, setting);
    return { earliest, latest: dayOf(last, { reference: earliest, lean: 'ahead' }) };
  }
  const latest = dayOf(last, setting);
  return { earliest: dayOf(first, latest === undefined ? setting : { reference: latest, lean: 'past' }), latest };
}

/** "Monday" alone: the next one where the sentence looks ahead, unknown otherwise. */
const AHEAD: ReadonlySet<string> = new Set([
  'from',
  'by',
  'until',
  'till',
  'before',
  'starting',
  'beginning',
  'commencing',
  'next',
  'coming',
]);

const WHEN_FORMS: readonly Form<WhenParts, When>[] = [
  { form: '<date>', read: (found, setting) => at(dayOf(found.one('date')!, setting)) },
  { form: '<period>', read: (found) => over(found.one('period')!) },
  {
    form: '<weekday>? the? <day> to|-|and|&|or|until <date>',
    read(found, setting) {
      const range = fromDays(setting, found.one('day')!.day, found.one('date')!);
      return range && over(range);
    },
  },
  {
    form: 'the? <day> , the? <day> and|&|or <date>',
    read(found, setting) {
      const range = fromDays(setting, found.one('day')!.day, found.one('date')!);
      return range && over(range);
    },
  },
  {
    form: '<month> the? <day> to|-|and|&|through|thru the? <day> <year>?',
    read: fromMonthDays,
  },
  { form: '<month> the? <day> to|-|and|&|through|thru the? <day> , <year>', read: fromMonthDays },
  {
    form: '<date> to|-|through|thru|or <date>',
    read: (found, setting) => over(fromDates(setting, ...(found.all('date') as [WrittenDay, WrittenDay]))),
  },
  {
    form: '<int> ~/ ~<int> -|to|through|thru <int> ~/ ~<int>',
    read(found, setting) {
      const [a, b, c, d] = found.all('int') as [number, number, number, number];
      const couldBe = (month: number, date: number) => month >= 1 && month <= 12 && date >= 1 && date <= 31;
      if (setting.order !== 'mdy' || !couldBe(a, b) || !couldBe(c, d)) return undefined;
      return over(
        fromDates(
          setting,
          { year: undefined, month: a, day: b, weekday: undefined },
          { year: undefined, month: c, day: d, weekday: undefined },
        ),
      );
    },
  },
  {
    form: 'between <weekday>? the? <day>|<date> and <date>',
    read(found, setting) {
      const dates = found.all('date');
      if (dates.length === 2) return over(fromDates(setting, dates[0]!, dates[1]!));
      const range = fromDays(setting, found.one('day')!.day, dates[0]!);
      return range && over(range);
    },
  },
  {
    form: '<month> to|-|or|and|through <month> <year>?',
    read(found, setting, stretch) {
      const [first, last] = found.all('month') as [{ month: number; sure: boolean }, { month: number; sure: boolean }];
      if (!first.sure || !last.sure || TITLES.has(before(setting, stretch))) return undefined;
      const latest = yearly(monthIn(last.month), found.one('year'), setting, undefined);
      const year = latest.latest === undefined ? undefined : partsOf(latest.latest).year - (first.month > last.month ? 1 : 0);
      return year === undefined ? over(UNKNOWN) : over({ earliest: monthIn(first.month)(year).earliest, latest: latest.latest });
    },
  },
  {
    form: '<stretch> -? of? the? <period>',
    read(found) {
      const { from, to } = found.one('stretch')!;
      return over(partOf(found.one('period')!, from, to));
    },
  },
  {
    // "mid to late June", "early or mid-July"
    form: '<stretch> -? to|or|- <stretch> -? the? <period>',
    read(found) {
      const [first, last] = found.all('stretch') as [{ from: number; to: number }, { from: number; to: number }];
      return over(partOf(found.one('period')!, first.from, last.to));
    },
  },
  {
    form: '<stretch> the week|month|year|quarter|term|season',
    read(found, setting, { to }) {
      const { from, to: end } = found.one('stretch')!;
      return over(partOf(relative(setting, setting.tokens[to - 1]!.text, 0), from, end));
    },
  },
  {
    form: 'the week|month|year',
    read(_found, { reference, tokens }, { from, to }) {
      if (tokens[from - 1]?.text !== 'within' && tokens[from - 1]?.text !== 'inside') return undefined;
      const days = { week: 7, month: 30, year: 365 }[tokens[to - 1]!.text as 'week' | 'month' | 'year'];
      return over({ earliest: reference, latest: reference === undefined ? undefined : reference + days });
    },
  },
  {
    // "before the year is out"
    form: 'the|this week|month|year|term is|be out|over|up',
    read(_found, setting, { from }) {
      if (!/^(?:before|by|ere|until)$/.test(setting.tokens[from - 1]?.text ?? '')) return undefined;
      const whole = relative(setting, setting.tokens[from + 1]!.text, 0);
      return { kind: 'period', relation: 'by', earliest: setting.reference, latest: whole.latest };
    },
  },
  {
    form: '<period> is|be out|over',
    read(found, setting, { from }) {
      if (!/^(?:before|by|ere|until)$/.test(setting.tokens[from - 1]?.text ?? '')) return undefined;
      return { kind: 'period', relation: 'by', earliest: setting.reference, latest: found.one('period')!.latest };
    },
  },
  {
    form: 'the? rest|remainder of the? <period>',
    read(found, { reference }) {
      const range = found.one('period')!;
      return over(isWithin(range, reference) ? { earliest: reference, latest: range.latest } : range);
    },
  },
  {
    form: 'the? rest|remainder of the week|month|year|quarter|term',
    read: (_found, setting, { to }) =>
      over({ earliest: setting.reference, latest: relative(setting, setting.tokens[to - 1]!.text, 0).latest }),
  },
  { form: '<stretch> -? <season>? term', read: () => over(UNKNOWN) },
  { form: '<stretch> the? financial|academic|school|tax|leave year', read: () => over(UNKNOWN) },
  {
    form: 'the? <ordinal>|last full|whole|complete|working? week|fortnight of|in the? <period>',
    read(found, { tokens }, { from, to }) {
      const range = found.one('period')!;
      const ordinal = found.one('ordinal');
      const length = tokens.slice(from, to).some((token) => token.text === 'fortnight') ? 14 : 7;
      if (range.earliest === undefined || range.latest === undefined) return over(UNKNOWN);
      if (ordinal === undefined) return over({ earliest: range.latest - length + 1, latest: range.latest });
      if (ordinal > 5) return undefined;
      const earliest = range.earliest + (ordinal - 1) * length;
      return over({ earliest, latest: Math.min(earliest + length - 1, range.latest) });
    },
  },
  {
    form: 'the? <ordinal>|last <weekday>|working|day|weekday day? of|in the? <period>',
    read(found, setting, { from, to }) {
      const range = found.one('period')!;
      const ordinal = found.one('ordinal');
      const wanted = found.one('weekday');
      if (range.earliest === undefined || range.latest === undefined) return at(undefined);
      if (wanted === undefined) {
        const spread = setting.tokens.slice(from, to).some(({ text }) => text === 'working' || text === 'weekday') ? 4 : 0;
        if (ordinal === undefined) return { kind: 'date', earliest: range.latest - spread, latest: range.latest };
        const earliest = range.earliest + ordinal - 1;
        // Weekends and bank holidays may stand before a working day.
        return { kind: 'date', earliest, latest: earliest + (spread === 0 ? 0 : spread + 2 * Math.floor((ordinal - 1) / 5)) };
      }
      return at(
        ordinal === undefined ? nextWeekday(range.latest - 7, wanted) : nextWeekday(range.earliest - 1, wanted) + (ordinal - 1) * 7,
      );
    },
  },
  {
    form: 'later|earlier on? in? <period>',
    read(found, { tokens, reference }, { from }) {
      const range = found.one('period')!;
      const { earliest, latest } = range;
      const later = tokens[from]!.text === 'later';
      // Within the period that runs, later than the report or earlier.
      if (isWithin(range, reference)) return over(later ? { earliest: reference, latest } : { earliest, latest: reference });
      return over(later ? partOf(range, 1 / 3, 1) : partOf(range, 0, 2 / 3));
    },
  },
  {
    form: '<week> :? on? <date>',
    read(found, setting) {
      const date = dayOf(found.one('date')!, setting);
      if (date === undefined) return over(UNKNOWN);
      if (found.one('week') === 'any') return over(weekOf(date));
      return over(found.one('week') === 'first' ? { earliest: date, latest: date + 6 } : { earliest: date - 6, latest: date });
    },
  },
  {
    form: '<week> :? <weekday>? the? <day> ,? <day>? and|&|to|-|or <date>',
    read(found, setting) {
      const range = fromDays(setting, found.one('day')!.day, found.one('date')!);
      return range && over({ earliest: range.earliest, latest: range.latest === undefined ? undefined : range.latest + 6 });
    },
  },
  {
    form: '<week> :? <date> and|&|to|-|or <date>',
    read(found, setting) {
      const range = fromDates(setting, ...(found.all('date') as [WrittenDay, WrittenDay]));
      return over({ earliest: range.earliest, latest: range.latest === undefined ? undefined : range.latest + 6 });
    },
  },
  { form: '<week> :? <weekday>? the? <day>', read: (found) => (found.one('day')!.ordinal ? over(UNKNOWN) : undefined) },
  {
    form: 'this side of <period>|<date>',
    read(found, setting) {
      const latest = found.one('period')?.earliest ?? (found.one('date') && dayOf(found.one('date')!, setting));
      const ahead = latest !== undefined && latest >= (setting.reference ?? latest);
      return { kind: 'period', relation: 'before', earliest: setting.reference, latest: ahead ? latest : undefined };
    },
  },
  {
    form: 'tomorrow morning|afternoon|evening?',
    read: (_found, { reference }) => at(reference === undefined ? undefined : reference + 1),
  },
  { form: 'the day after tomorrow', read: (_found, { reference }) => at(reference === undefined ? undefined : reference + 2) },
  { form: 'yesterday', read: (_found, { reference }) => at(reference === undefined ? undefined : reference - 1) },
  {
    form: 'the next|following day',
    read: (_found, { lastDay }) => at(lastDay === undefined ? undefined : lastDay + 1),
  },
  { form: 'the first? next? working day after|following', read: () => at(undefined) },
  { form: 'the? next|first|following working day', read: () => at(undefined) },
  { form: 'the day after|before', read: () => at(undefined) },
  {
    form: '<weekday>',
    read(found, setting, stretch) {
      const token = setting.tokens[stretch.from]!;
      const previous = before(setting, stretch);
      if (token.text.length < 6 && !BEFORE_A_TIME.test(previous) && previous !== 'on') return undefined;
      const { reference } = setting;
      return at(reference !== undefined && AHEAD.has(previous) ? nextWeekday(reference, found.one('weekday')!) : undefined);
    },
  },
  {
    form: '<direction> <weekday>',
    read(found, setting, { to }) {
      const { reference, lastDay } = setting;
      const wanted = found.one('weekday')!;
      const word = setting.tokens[to - 2]!.text;
      if (word === 'following') return at(lastDay === undefined ? undefined : nextWeekday(lastDay, wanted));
      if (reference === undefined || word === 'previous' || word === 'preceding') return at(undefined);
      const next = nextWeekday(reference, wanted);
      const direction = found.one('direction');
      // A week from the next one, or two where the report is of that day itself.
      if (direction === 'last') return at(next - (next - reference < 7 ? 7 : 14));
      if (direction === 'this') return at(nextWeekday(reference - 1, wanted));
      // "Next Monday" is the coming one to some and the one after to others.
      return { kind: 'date', earliest: next, latest: word === 'next' && next - reference < 7 ? next + 7 : next };
    },
  },
  {
    form: 'the <weekday> after|following|afterwards|thereafter',
    read(found, setting, { to }) {
      const { lastDay } = setting;
      return at(lastDay === undefined || setting.tokens[to]?.type === 'word' ? undefined : nextWeekday(lastDay, found.one('weekday')!));
    },
  },
  {
    form: '<weekday> week',
    read: (found, { reference }) => at(reference === undefined ? undefined : nextWeekday(reference, found.one('weekday')!) + 7),
  },
  {
    form: 'a week on <weekday>',
    read: (found, { reference }) => at(reference === undefined ? undefined : nextWeekday(reference, found.one('weekday')!) + 7),
  },
  {
    // "Monday 15th", "Monday the 15th": the nearest month in which the 15th is a Monday.
    form: '<weekday> the? <day>',
    read(found, { reference }) {
      const { day: date, ordinal } = found.one('day')!;
      if (!ordinal) return undefined;
      if (reference === undefined) return at(undefined);
      for (const months of [0, 1, -1, 2, -2, 3, 4, 5, 6]) {
        const { earliest, latest } = monthsFrom(reference, months);
        const candidate = earliest + date - 1;
        if (candidate <= latest && weekdayOf(candidate) === found.one('weekday')) return at(candidate);
      }
      return at(undefined);
    },
  },
  {
    // "until the 9th"
    form: 'the <day>',
    read(found, { tokens }, { to }) {
      if (!found.one('day')!.ordinal) return undefined;
      const next = tokens[to];
      return next === undefined ||
        next.type === 'sign' ||
        /^(?:and|or|at|for|with|to|when|if|but|by|so|which|after|as|on|because|subject|he|she|they|onwards?)$/.test(next.text)
        ? at(undefined)
        : undefined;
    },
  },
  {
    // Weeks of a plan, counted from its start.
    form: 'week|weeks|wk|wks|month|months <n>',
    read: (found) => (found.one('n')!.low >= 1 && found.one('n')!.low <= 52 ? over(UNKNOWN) : undefined),
  },
  {
    form: 'week|weeks|wk|wks|month|months <n> to|-|and|& <n>',
    read: (found) => (found.one('n')!.low >= 1 && found.one('n')!.low <= 52 ? over(UNKNOWN) : undefined),
  },
];

const WHENS = new Grammar<WhenParts, When>({ ...PERIOD_PARTS, period: PERIODS.part, week: WEEK_OPENERS }, WHEN_FORMS);

interface SpanParts {
  when: When;
}

/** Everything that has a place in the calendar: dates, periods, and stretches between two of them. */
export const CALENDAR = new Grammar<SpanParts, When>({ when: WHENS.part }, [
  { form: '<when>', read: (found) => found.one('when') },
  {
    form: '<when> to|-|or|through|thru <when>',
    read(found) {
      const [first, last] = found.all('when') as [When, When];
      if ((last.latest ?? Number.NaN) < (first.earliest ?? Number.NaN)) return undefined;
      return { kind: 'period', earliest: first.earliest, latest: last.latest };
    },
  },
  {
    form: 'between <when> and <when>',
    read(found) {
      const [first, last] = found.all('when') as [When, When];
      return { kind: 'period', earliest: first.earliest, latest: last.latest };
    },
  },
]);
