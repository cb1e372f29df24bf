import { fullYear } from '../../report/calendar.ts';
import { type Part, type PartTable, phrases, type Setting, type Taken } from './form.ts';
import type { Token } from './tokens.ts';
import {
  AMBIGUOUS_MONTHS,
  BOUNDS,
  HEDGES,
  MONTHS,
  NUMBERS,
  ORDINALS,
  QUALITIES,
  SEASONS,
  SHORT_WEEKDAYS,
  STRETCHES,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
  WORKING,
} from './words.ts';

export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Written in digits, so that it can also be something else than an amount. */
  readonly digits: boolean;
}

export interface Unit {
  /** Days in one of it. */
  readonly days: number;
  readonly plural: boolean;
}

export interface NamedMonth {
  readonly month: number;
  /** Cannot be anything but a month ("June", "1 May 2026"), as "may" and "march" can. */
  readonly sure: boolean;
}

/** The parts that are not themselves times: numbers, units, names of months. */
export interface BasicParts {
  n: Amount;
  amount: Amount;
  int: number;
  unit: Unit;
  day: { readonly day: number; readonly ordinal: boolean };
  ordinal: number;
  month: NamedMonth;
  year: number;
  shortYear: number;
  weekday: number;
  weekdays: number;
  season: number;
  stretch: { readonly from: number; readonly to: number };
  bound: 'least' | 'most';
  hedge: true;
  quality: true;
}

function digitsAt(tokens: readonly Token[], at: number, most: number): Token | undefined {
  const token = tokens[at];
  return token?.type === 'digits' && token.text.length <= most ? token : undefined;
}

/** What is glued after a number and makes it part of something else: 10%, 3,000, 8:30, 4.2, 12/7. */
function isPartOfMore(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || !next.glued) return false;
  if (next.text === '%') return true;
  return /^[.,:/]$/.test(next.text) && tokens[end + 1]?.type === 'digits' && tokens[end + 1]!.glued;
}

function numberWord(tokens: readonly Token[], at: number): Taken<number> | undefined {
  const first = NUMBERS[tokens[at]?.text ?? ''];
  if (first === undefined) return undefined;
  if (first < 20) return { end: at + 1, value: first };
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const second = NUMBERS[tokens[at + 1 + hyphen]?.text ?? ''];
  if (second !== undefined && second < 10) return { end: at + 2 + hyphen, value: first + second };
  return { end: at + 1, value: first };
}

/** Words for small numbers that are more than one word. */
const NUMBER_PHRASES = phrases<number>([
  { words: 'a couple of?', value: 2 },
  { words: 'the next? couple of', value: 2 },
  { words: 'couple of', value: 2 },
  { words: 'half a|an', value: 0.5 },
  { words: 'a half', value: 0.5 },
  { words: 'half', value: 0.5 },
  { words: 'a quarter of an', value: 0.25 },
  { words: 'three quarters of an', value: 0.75 },
  { words: 'three - quarters of an', value: 0.75 },
  { words: 'a dozen', value: 12 },
  { words: 'half a dozen', value: 6 },
  { words: 'a hundred', value: 100 },
]);

/** One number: "6", "2.5", "twenty-four", "a", "a couple of", "one and a half". */
function readNumber(setting: Setting, at: number): Taken<Amount> | undefined {
  const { tokens } = setting;
  const one = (end: number, value: number, digits = false): Taken<Amount> => ({ end, value: { low: value, high: value, digits } });
  const token = digitsAt(tokens, at, 4);
  if (token !== undefined) {
    const point = tokens[at + 1];
    const decimals = tokens[at + 2];
    if (point?.text === '.' && point.glued && decimals?.type === 'digits' && decimals.glued && decimals.text.length <= 2)
      return isPartOfMore(tokens, at + 3) ? undefined : one(at + 3, Number(`${token.text}.${decimals.text}`), true);
    const half = tokens[at + 1];
    if (half?.glued && half.text === '\u00bd') return one(at + 2, Number(token.text) + 0.5, true);
    return isPartOfMore(tokens, at + 1) ? undefined : one(at + 1, Number(token.text), true);
  }
  const phrase = NUMBER_PHRASES.read(setting, at);
  if (phrase !== undefined) return one(phrase.end, phrase.value);
  const word = numberWord(tokens, at);
  if (word !== undefined) {
    const [and, a, half] = [tokens[word.end], tokens[word.end + 1], tokens[word.end + 2]];
    if (and?.text === 'and' && a?.text === 'a' && half?.text === 'half') return one(word.end + 3, word.value + 0.5);
    // "six (6) weeks"
    const [open, digits, close] = [tokens[word.end], digitsAt(tokens, word.end + 1, 3), tokens[word.end + 2]];
    if (open?.text === '(' && digits !== undefined && Number(digits.text) === word.value && close?.text === ')')
      return one(word.end + 3, word.value);
    return one(word.end, word.value);
  }
  if (token === undefined && (tokens[at]?.text === 'a' || tokens[at]?.text === 'an')) return one(at + 1, 1);
  return undefined;
}

const RANGE_SIGNS: ReadonlySet<string> = new Set(['to', '-', 'or', '/', 'and']);

/** A number or a range of them: "4-6", "four to six", "six or seven", "between four and six", "4/6". */
function readAmount(setting: Setting, at: number): Taken<Amount> | undefined {
  const { tokens } = setting;
  const opener = tokens[at]?.text;
  const between = opener === 'between';
  const start = between || opener === 'from' ? at + 1 : at;
  let low = readNumber(setting, start);
  // "4/6 weeks", "4.2": a number that is part of more can still open a range.
  const first = digitsAt(tokens, start, 2);
  if (low === undefined && first !== undefined && tokens[start + 1]?.text === '/' && tokens[start + 1]!.glued)
    low = { end: start + 1, value: { low: Number(first.text), high: Number(first.text), digits: true } };
  if (low === undefined) return undefined;
  let sign = low.end;
  // "four- to six-week"
  if (tokens[sign]?.text === '-' && tokens[sign + 1]?.text === 'to') sign += 1;
  if (tokens[sign]?.text === ',' && tokens[sign + 1]?.text === 'or') sign += 1;
  const joiner = tokens[sign]?.text ?? '';
  if (RANGE_SIGNS.has(joiner) && (joiner === 'and') === between) {
    const high = readNumber(setting, sign + 1);
    const isArticle = tokens[sign + 1]?.text === 'a' || tokens[sign + 1]?.text === 'an';
    if (high !== undefined && !isArticle && high.value.high > low.value.low)
      return { end: high.end, value: { low: low.value.low, high: high.value.high, digits: low.value.digits || high.value.digits } };
  }
  return start > at || (joiner === '/' && tokens[low.end]?.glued) ? undefined : low;
}

const ORDINAL_SUFFIX: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function readDay({ tokens }: Setting, at: number): Taken<BasicParts['day']> | undefined {
  const token = digitsAt(tokens, at, 2);
  if (token === undefined) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const suffix = tokens[at + 1];
  if (suffix?.glued && ORDINAL_SUFFIX.has(suffix.text)) return { end: at + 2, value: { day, ordinal: true } };
  // "14th" is at times set as "14 th" by a converter from superscript.
  if (suffix !== undefined && suffix.text === 'th') return { end: at + 2, value: { day, ordinal: true } };
  return isPartOfMore(tokens, at + 1) ? undefined : { end: at + 1, value: { day, ordinal: false } };
}

function readMonth({ tokens }: Setting, at: number): Taken<NamedMonth> | undefined {
  const token = tokens[at];
  const month = MONTHS[token?.text ?? ''];
  if (token === undefined || month === undefined) return undefined;
  const dot = tokens[at + 1];
  const dotted = token.text.length <= 4 && token.text !== 'may' && dot?.text === '.' && dot.glued && tokens[at + 2]?.type === 'digits';
  return { end: dotted ? at + 2 : at + 1, value: { month, sure: token.capital || !AMBIGUOUS_MONTHS.has(token.text) } };
}

function readYear({ tokens }: Setting, at: number): Taken<number> | undefined {
  const token = tokens[at];
  if (token?.text === "'" && tokens[at + 1]?.glued) {
    const short = digitsAt(tokens, at + 1, 2);
    return short?.text.length === 2 ? { end: at + 2, value: fullYear(short.text) } : undefined;
  }
  if (token?.type !== 'digits' || token.text.length !== 4 || !/^(?:19|20)/.test(token.text)) return undefined;
  return isPartOfMore(tokens, at + 1) ? undefined : { end: at + 1, value: Number(token.text) };
}

function readUnit({ tokens }: Setting, at: number): Taken<Unit> | undefined {
  const working = WORKING.has(tokens[at]?.text ?? '');
  const skip = working || tokens[at]?.text === 'calendar' ? 1 : 0;
  const word = tokens[at + skip]?.text ?? '';
  const possessive = word.endsWith("'s");
  const name = possessive ? word.slice(0, -2) : word;
  const days = UNITS[name];
  if (days === undefined) return undefined;
  if (working && days !== 1 && days !== 7) return undefined;
  return { end: at + skip + 1, value: { days: working && days === 1 ? 7 / 5 : days, plural: name.endsWith('s') } };
}

function word<T>(table: Readonly<Record<string, T>>, allowed: (token: Token) => boolean = () => true): Part<T> {
  return {
    words: Object.keys(table),
    digits: false,
    read({ tokens }, at) {
      const token = tokens[at];
      const value = token === undefined ? undefined : table[token.text];
      return value === undefined || !allowed(token!) ? undefined : { end: at + 1, value };
    },
  };
}

const numberWords = [...Object.keys(NUMBERS), ...NUMBER_PHRASES.words, 'a', 'an'];

export const BASIC_PARTS: PartTable<BasicParts> = {
  n: { words: numberWords, digits: true, read: readNumber },
  amount: { words: [...numberWords, 'between', 'from'], digits: true, read: readAmount },
  int: {
    words: [],
    digits: true,
    read: ({ tokens }, at) => {
      const token = digitsAt(tokens, at, 4);
      return token && { end: at + 1, value: Number(token.text) };
    },
  },
  unit: { words: [...Object.keys(UNITS).flatMap((name) => [name, `${name}'s`]), ...WORKING, 'calendar'], digits: false, read: readUnit },
  day: { words: [], digits: true, read: readDay },
  ordinal: {
    words: [...Object.keys(ORDINALS), 'twenty', 'thirty'],
    digits: false,
    read: ({ tokens }, at) => {
      const simple = ORDINALS[tokens[at]?.text ?? ''];
      if (simple !== undefined) return { end: at + 1, value: simple };
      const tens = tokens[at]?.text === 'twenty' ? 20 : tokens[at]?.text === 'thirty' ? 30 : 0;
      const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
      const unit = ORDINALS[tokens[at + 1 + hyphen]?.text ?? ''];
      return tens > 0 && unit !== undefined && unit < 10 ? { end: at + 2 + hyphen, value: tens + unit } : undefined;
    },
  },
  month: { words: Object.keys(MONTHS), digits: false, read: readMonth },
  year: { words: ["'"], digits: true, read: readYear },
  shortYear: {
    words: [],
    digits: true,
    read: ({ tokens }, at) => {
      const token = digitsAt(tokens, at, 4);
      return token && token.text.length % 2 === 0 ? { end: at + 1, value: fullYear(token.text) } : undefined;
    },
  },
  weekday: {
    words: Object.keys(WEEKDAYS),
    digits: false,
    read: ({ tokens }, at) => {
      const token = tokens[at];
      const value = WEEKDAYS[token?.text ?? ''];
      if (token === undefined || value === undefined || (SHORT_WEEKDAYS.has(token.text) && !token.capital)) return undefined;
      const dot = tokens[at + 1];
      const dotted = SHORT_WEEKDAYS.has(token.text) && dot?.text === '.' && dot.glued && tokens[at + 2]?.type === 'digits';
      return { end: dotted ? at + 2 : at + 1, value };
    },
  },
  weekdays: word(WEEKDAY_PLURALS),
  season: word(SEASONS),
  stretch: phrases(STRETCHES.map(({ words, from, to }) => ({ words, value: { from, to } }))),
  bound: phrases(BOUNDS.map(({ words, bound }) => ({ words, value: bound }))),
  hedge: phrases(HEDGES.map((words) => ({ words, value: true as const }))),
  quality: word(Object.fromEntries([...QUALITIES].map((quality) => [quality, true as const]))),
};
