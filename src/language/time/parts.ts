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
  if ((second ?? 10) < 10) return { end: at + 2 + hyphen, value: first + second! };
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
  const one = (end: number, value: number): Taken<Amount> => ({ end, value: { low: value, high: value } });
  const token = digitsAt(tokens, at, 4);
  if (token !== undefined) {
    const point = tokens[at + 1];
    const decimals = tokens[at + 2];
    if (point?.text === '.' && point.glued && decimals?.type === 'digits' && decimals.glued && decimals.text.length <= 2)
      return one(at + 3, Number(`${token.text}.${decimals.text}`));
    const half = tokens[at + 1];
    if (half?.glued && half.text === '\u00bd') return one(at + 2, Number(token.text) + 0.5);
    return one(at + 1, Number(token.text));
  }
  const phrase = NUMBER_PHRASES.read(setting, at);
  if (phrase !== undefined) return one(phrase.end, phrase.value);
  const word = numberWord(tokens, at);
  if (word !== undefined) {
    const next = tokens.slice(word.end, word.end + 3).map(({ text }) => text);
    if (next.join(' ') === 'and a half') return one(word.end + 3, word.value + 0.5);
    // "six (6) weeks"
    return one(next.join('') === `(${word.value})` ? word.end + 3 : word.end, word.value);
  }
  if (/^an?$/.test(tokens[at]?.text ?? '')) return one(at + 1, 1);
  return undefined;
}

const RANGE_SIGNS: ReadonlySet<string> = new Set(['to', '-', 'or', '/', 'and']);

/** A number or a range of them: "4-6", "four to six", "six or seven", "between four and six", "4/6". */
function readAmount(setting: Setting, at: number): Taken<Amount> | undefined {
  const { tokens } = setting;
  const opener = tokens[at]?.text;
  const between = opener === 'between';
  const start = between || opener === 'from' ? at + 1 : at;
  const low = readNumber(setting, start);
  if (low === undefined) return undefined;
  let sign = low.end;
  // "four- to six-week"
  if (tokens[sign]?.text === '-' && tokens[sign + 1]?.text === 'to') sign += 1;
  if (tokens[sign]?.text === ',' && tokens[sign + 1]?.text === 'or') sign += 1;
  const joiner = tokens[sign]?.text ?? '';
  if (RANGE_SIGNS.has(joiner) && (joiner === 'and') === between) {
    const high = readNumber(setting, sign + 1);
    if (high !== undefined && high.value.high > low.value.low)
      return { end: high.end, value: { low: low.value.low, high: high.value.high } };
  }
  return start > at ? undefined : low;
}

const ORDINAL_SUFFIX: ReadonlySet<string> = new Set(['st', 'nd', 'rd']);

function readDay({ tokens }: Setting, at: number): Taken<BasicParts['day']> | undefined {
  const token = digitsAt(tokens, at, 2);
  if (token === undefined) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const suffix = tokens[at + 1];
  // "14th" is at times set as "14 th" by a converter from superscript.
  if (suffix?.text === 'th' || (suffix?.glued && ORDINAL_SUFFIX.has(suffix.text))) return { end: at + 2, value: { day, ordinal: true } };
  return isPartOfMore(tokens, at + 1) ? undefined : { end: at + 1, value: { day, ordinal: false } };
}

/** Not "june" and "july", which are as long written out. */
export const SHORT_MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/;

function readMonth({ tokens }: Setting, at: number): Taken<NamedMonth> | undefined {
  const token = tokens[at]!;
  const dot = tokens[at + 1];
  const dotted =
    token.text !== 'may' && SHORT_MONTH.test(token.text) && dot?.text === '.' && dot.glued && tokens[at + 2]?.type === 'digits';
  return { end: dotted ? at + 2 : at + 1, value: { month: MONTHS[token.text]!, sure: token.capital || !AMBIGUOUS_MONTHS.has(token.text) } };
}

function readYear({ tokens }: Setting, at: number): Taken<number> | undefined {
  const token = tokens[at]!;
  const short = tokens[at + 1];
  if (token.text === "'") return short?.glued && /^\d\d$/.test(short.text) ? { end: at + 2, value: fullYear(short.text) } : undefined;
  if (!/^(?:19|20)\d\d$/.test(token.text)) return undefined;
  return isPartOfMore(tokens, at + 1) ? undefined : { end: at + 1, value: Number(token.text) };
}

function readUnit({ tokens }: Setting, at: number): Taken<Unit> | undefined {
  const working = WORKING.has(tokens[at]!.text);
  const skip = working || tokens[at]!.text === 'calendar' ? 1 : 0;
  const word = tokens[at + skip]?.text ?? '';
  const possessive = word.endsWith("'s");
  const name = possessive ? word.slice(0, -2) : word;
  const days = UNITS[name];
  if (days === undefined) return undefined;
  if (working && days !== 1 && days !== 7) return undefined;
  return { end: at + skip + 1, value: { days: working && days === 1 ? 7 / 5 : days, plural: name.endsWith('s') } };
}

function word<T>(table: Readonly<Record<string, T>>): Part<T> {
  return { words: Object.keys(table), digits: false, read: ({ tokens }, at) => ({ end: at + 1, value: table[tokens[at]!.text]! }) };
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
      const { text } = tokens[at]!;
      const simple = ORDINALS[text];
      if (simple !== undefined) return { end: at + 1, value: simple };
      const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
      const unit = ORDINALS[tokens[at + 1 + hyphen]?.text ?? ''] ?? 10;
      return unit < 10 ? { end: at + 2 + hyphen, value: (text === 'twenty' ? 20 : 30) + unit } : undefined;
    },
  },
  month: { words: Object.keys(MONTHS), digits: false, read: readMonth },
  year: { words: ["'"], digits: true, read: readYear },
  shortYear: {
    words: [],
    digits: true,
    read: ({ tokens }, at) => {
      const { text } = tokens[at]!;
      return /^(?:\d\d){1,2}$/.test(text) ? { end: at + 1, value: fullYear(text) } : undefined;
    },
  },
  weekday: {
    words: Object.keys(WEEKDAYS),
    digits: false,
    read: ({ tokens }, at) => {
      const token = tokens[at]!;
      const short = SHORT_WEEKDAYS.has(token.text);
      if (short && !token.capital) return undefined;
      const dot = tokens[at + 1];
      const dotted = short && dot?.text === '.' && dot.glued && tokens[at + 2]?.type === 'digits';
      return { end: dotted ? at + 2 : at + 1, value: WEEKDAYS[token.text]! };
    },
  },
  weekdays: word(WEEKDAY_PLURALS),
  season: word(SEASONS),
  stretch: phrases(STRETCHES.map(({ words, from, to }) => ({ words, value: { from, to } }))),
  bound: phrases(BOUNDS.map(({ words, bound }) => ({ words, value: bound }))),
  hedge: phrases(HEDGES.map((words) => ({ words, value: true as const }))),
  quality: word(Object.fromEntries([...QUALITIES].map((quality) => [quality, true as const]))),
};
