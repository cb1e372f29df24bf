import { type Form, type Found, Grammar, type PartTable, phrases, type Reading, type Setting, type Stretched } from './form.ts';
import { type Amount, BASIC_PARTS, type BasicParts, type Unit } from './parts.ts';
import { NUMBERS, UNITS } from './words.ts';

/** What stands after a length and changes it. */
interface Tail {
  readonly bound?: 'least' | 'most';
  /** Added to the number of units: "six weeks and a half". */
  readonly more?: number;
  /** "a week or two": the upper end in units. */
  readonly upTo?: number;
}

const TAILS = phrases<Tail>([
  { words: 'or so', value: {} },
  { words: 'or thereabouts', value: {} },
  { words: 'thereabouts', value: {} },
  { words: 'more', value: {} },
  { words: 'or so more|longer', value: {} },
  { words: 'longer', value: {} },
  { words: 'in total|all', value: {} },
  { words: 'or more|longer', value: { bound: 'least' } },
  { words: ', if not more|longer', value: { bound: 'least' } },
  { words: 'at least', value: { bound: 'least' } },
  { words: 'at a|the minimum', value: { bound: 'least' } },
  { words: 'minimum', value: { bound: 'least' } },
  { words: 'plus', value: { bound: 'least' } },
  { words: '+', value: { bound: 'least' } },
  { words: 'or less', value: { bound: 'most' } },
  { words: 'at most', value: { bound: 'most' } },
  { words: 'at the most|latest|outside', value: { bound: 'most' } },
  { words: 'maximum|max', value: { bound: 'most' } },
  { words: 'and a half', value: { more: 0.5 } },
  { words: 'or two', value: { upTo: 2 } },
  { words: 'or two more|longer', value: { upTo: 2 } },
]);

/** After these "over six weeks" says "more than six weeks", elsewhere "in the course of six weeks". */
const BEFORE_MORE_THAN: ReadonlySet<string> = new Set([
  'for',
  'just',
  'well',
  'of',
  'after',
  'last',
  'lasts',
  'lasted',
  'lasting',
  'take',
  'takes',
  'took',
  'taken',
  'taking',
  'needs',
  'need',
  'been',
  'is',
  'was',
  'be',
  'waiting',
  'waited',
  'require',
  'requires',
  'at',
  'a',
  'little',
  'bit',
  'estimate',
  'expect',
  'not',
]);

interface DurationParts extends BasicParts {
  tail: Tail;
  over: 'least' | undefined;
  lead: true;
}

const PARTS: PartTable<DurationParts> = {
  ...BASIC_PARTS,
  tail: TAILS,
  over: {
    words: ['over'],
    digits: false,
    read({ tokens }, at) {
      // "Over the last six weeks" is always "in the course of".
      if (/^(?:the|this|that|these|those|my|our|his|her|their)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
      const before = tokens[at - 1];
      return before === undefined || before.type === 'sign' || BEFORE_MORE_THAN.has(before.text)
        ? { end: at + 1, value: 'least' }
        : undefined;
    },
  },
  lead: phrases<true>([
    { words: 'another', value: true },
    { words: 'a further', value: true },
    { words: 'one further', value: true },
    { words: 'an additional', value: true },
    { words: 'the next|last|past|coming|previous', value: true },
    { words: 'this past', value: true },
    { words: 'about another', value: true },
    { words: 'at least another', value: true },
    { words: 'the|this|that first|full|whole', value: true },
  ]),
};

/** Whole days, or a fraction for what is shorter than a day. */
const inDays = (count: number, days: number) => (count * days >= 1 ? Math.round(count * days) : count * days);

function length(low: number, high: number, bound: 'least' | 'most' | undefined): Reading {
  return { kind: 'duration', low: bound === 'most' ? 0 : low, high: bound === 'least' ? undefined : high };
}

/** "52-year-old", "46 years of age": an age is no time. */
function isAge({ tokens }: Setting, { from, to }: Stretched): boolean {
  if (/^aged?$/.test(tokens[from - 1]?.text ?? '')) return true;
  const [next, second] = [tokens[to]?.text, tokens[to + 1]?.text];
  return next === 'old' || (next === '-' && second === 'old') || (next === 'of' && second === 'age');
}

/** "likely to last 10 to 12 weeks": the verb, not "the last 12 weeks". */
function isVerbLast({ tokens }: Setting, { from }: Stretched): boolean {
  return (
    tokens[from]!.text === 'last' &&
    /^(?:to|will|would|could|may|might|should|can|must|not|probably|likely|typically|usually|often)$/.test(tokens[from - 1]?.text ?? '')
  );
}

/** "will not need more than a month": a denied lower limit is an upper one. */
function atMost({ tokens }: Setting, { from }: Stretched): boolean {
  const [first, second] = [tokens[from]?.text, tokens[from + 1]?.text];
  if ((first !== 'more' && first !== 'longer') || second !== 'than') return false;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) => text === 'not' || text === 'no' || text === 'never' || text.endsWith("n't"));
}

/** "one telephone call a week", "adding 10% a week": what looks like a length says how often. */
function isRate({ tokens }: Setting, { from }: Stretched): boolean {
  const [noun, second, third] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  if (noun === undefined) return false;
  if (noun.text === '%') return true;
  // "two a week"
  if (noun.type === 'digits' ? noun.text.length <= 2 : NUMBERS[noun.text] !== undefined) return true;
  if (noun.type !== 'word') return false;
  if (noun.text === 'off' && /^(?:days?|shifts?|weeks?)$/.test(second?.text ?? '')) return true;
  const isCount = (token: typeof noun | undefined) =>
    token !== undefined &&
    BASIC_PARTS.n.read({ tokens: [token], reference: undefined, order: 'dmy', lean: undefined, step: 0, lastDay: undefined }, 0) !==
      undefined;
  if (
    /^(?:in|for|within|by|after|of|over|about|around|than|is|was|be|take|takes|took|last|lasts|lasted|needs?|had|has|have|only|just|every|another|with|or|and|to|from|until|least|most|nearly|almost|approximately|roughly|allow|some|up|further|off|lasts|always|perhaps|besides|across|less|needs|requires|takes|plus|versus|does|goes|unless)$/.test(
      noun.text,
    )
  )
    return false;
  if (/(?:[^su]s|ies)$/.test(noun.text) && noun.text.length > 4) return true;
  return isCount(second) || (second?.type === 'word' && isCount(third));
}

function read(found: Found<DurationParts>, setting: Setting, stretch: Stretched): Reading | undefined {
  const amount = found.one('amount') ?? found.one('n')!;
  const unit = found.one('unit')!;
  if (isAge(setting, stretch) || isVerbLast(setting, stretch)) return undefined;
  // "half days" are a way of working, "half a day" is a length; "the term", "a day" of one kind or another are names.
  if (amount.high === 0.5 && unit.plural) return undefined;
  if (unit.days === UNITS.term && amount.high <= 1) return undefined;
  const opener = setting.tokens[stretch.from]!.text;
  if ((opener === 'a' || opener === 'an') && amount.high <= 1 && isRate(setting, stretch)) return { kind: 'frequency' };
  // A number of four digits before a unit is a year: "from June 2026 weeks 1 to 4".
  if (amount.high >= 1000) return undefined;
  const tail = found.one('tail');
  const bound = atMost(setting, stretch) ? 'most' : (found.one('bound') ?? found.one('over') ?? tail?.bound);
  const more = tail?.more ?? 0;
  const low = inDays(amount.low + more, unit.days);
  const high = inDays(tail?.upTo === undefined ? amount.high + more : Math.max(amount.high, tail.upTo), unit.days);
  return length(low, high, bound);
}

/** n/52, n/12, n/7 of clinical shorthand, by the number below the line. */
const SHORTHAND: Readonly<Record<number, number>> = { 52: 7, 12: 30.4375, 7: 1 };

/** Words before or after that make 6/12 six months and 2/7 two days: both are dates, scores or shares as well. 24/7 is neither. */
const DURATION_CUE =
  /^(?:in|for|over|within|every|after|another|further|next|last|past|off|least|most|review|reviewed|rv|fu|u|v|than|about|approx|approximately|around|roughly|up|to|off|took|take|takes|needs?|allow|likely|lasting|reassess|recheck)$/;
const DURATION_CUE_AFTER = /^(?:ago|off|time|later|course|history|hx|review|post|duration|absence|of)$/;

function shorthand(setting: Setting, stretch: Stretched, low: number, high: number, below: number): Reading | undefined {
  const { tokens, order } = setting;
  const days = SHORTHAND[below];
  if (days === undefined || low > high || high > 104 || tokens[stretch.to]?.text === '/') return undefined;
  if (below !== 52) {
    const [previous, next] = [tokens[stretch.from - 1], tokens[stretch.to]];
    const cued = DURATION_CUE.test(previous?.text ?? '') || previous?.text === '~' || DURATION_CUE_AFTER.test(next?.text ?? '');
    if (!cued || order === 'mdy' || (below === 7 && high > 14) || high > 60) return undefined;
  }
  return length(inDays(low, days), inDays(high, days), undefined);
}

const FORMS: readonly Form<DurationParts>[] = [
  { form: '<bound>|<over>? <hedge>? <hedge>? <hedge>? <bound>? <amount> -? <quality>? -? <quality>? <unit> <tail>?', read },
  { form: '<bound>|<over>? <hedge>? <hedge>? <amount> ( <bound>? <amount> ) <unit>', read: () => undefined },
  {
    // "a month to six weeks", "six weeks or two months", "a week or ten days"
    form: '<hedge>? <hedge>? <amount> <unit> to|or|- <bound>? <amount> <quality>? <unit> <tail>?',
    read(found, setting, stretch) {
      const [first, second] = found.all('amount') as [Amount, Amount];
      const [unit, other] = found.all('unit') as [Unit, Unit];
      const [low, high] = [inDays(first.low, unit.days), inDays(second.high, other.days)];
      return isAge(setting, stretch) || high < low ? undefined : length(low, high, found.one('tail')?.bound);
    },
  },
  {
    // "another week", "the next month", "the past year"
    form: '<bound>? <hedge>? <lead> <unit> <tail>?',
    read(found, setting, stretch) {
      const { from, to } = stretch;
      const unit = found.one('unit')!;
      // "the next day" is a date, and so is "the first working day".
      const tail = found.one('tail');
      const dated = unit.days === 1 ? /^next$/ : /^(?:next|first)$/;
      if (
        unit.plural ||
        (unit.days >= 1 && unit.days < 2 && tail?.upTo === undefined && setting.tokens.slice(from, to).some(({ text }) => dated.test(text)))
      )
        return undefined;
      if (unit.days === UNITS.term) return undefined;
      return length(
        inDays(1, unit.days),
        inDays(tail?.upTo ?? 1 + (tail?.more ?? 0), unit.days),
        atMost(setting, stretch) ? 'most' : (found.one('bound') ?? tail?.bound),
      );
    },
  },
  {
    form: '<int> ~/ ~<int>',
    read(found, setting, stretch) {
      const [count, below] = found.all('int') as [number, number];
      return shorthand(setting, stretch, count, count, below);
    },
  },
  {
    form: '<int> -|to <int> ~/ ~<int>',
    read(found, setting, stretch) {
      const [low, high, below] = found.all('int') as [number, number, number];
      return shorthand(setting, stretch, low, high, below);
    },
  },
  {
    form: '<int> ~/ ~<int> -|to|or <int> ~/ ~<int>',
    read(found, setting, stretch) {
      const [low, below, high, belowToo] = found.all('int') as [number, number, number, number];
      return below === belowToo ? shorthand(setting, stretch, low, high, below) : undefined;
    },
  },
  {
    // "within days": soon enough to plan for.
    form: 'a? matter? of? days',
    read(_found, { tokens }, { from, to }) {
      if (to - from === 1 ? tokens[from - 1]?.text !== 'within' : to - from < 3) return undefined;
      return length(0, 7, undefined);
    },
  },
];

export const DURATIONS = new Grammar<DurationParts>(PARTS, FORMS);
