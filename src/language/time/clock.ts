import { type Form, Grammar, type Part, type PartTable, type Reading, type Setting, type Taken } from './form.ts';
import type { Token } from './tokens.ts';
import { NUMBERS } from './words.ts';

interface ClockParts {
  time: true;
  hour: true;
}

function digits(token: Token | undefined, most: number): number | undefined {
  return token?.type === 'digits' && token.text.length <= 2 && Number(token.text) <= most ? Number(token.text) : undefined;
}

/** "am", "a.m.", "pm": the index after it. */
function halfOfDay(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text;
  if (text === 'am' || text === 'pm') return at + 1;
  if ((text === 'a' || text === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm' && tokens[at + 2]!.glued)
    return tokens[at + 3]?.text === '.' && tokens[at + 3]!.glued ? at + 4 : at + 3;
  return undefined;
}

const BEFORE_A_CLOCK: ReadonlySet<string> = new Set(['at', 'before', 'after', 'until', 'till', 'by', 'from', 'than', 'about', 'around']);

/** 9am, 9.30 a.m., 08:15, "before 8.30". */
function readTime({ tokens }: Setting, at: number): Taken<true> | undefined {
  if (digits(tokens[at], 24) === undefined) return undefined;
  let end = at + 1;
  let separator = '';
  const sign = tokens[end];
  if (
    (sign?.text === '.' || sign?.text === ':') &&
    sign.glued &&
    tokens[end + 1]?.glued &&
    digits(tokens[end + 1], 59) !== undefined &&
    tokens[end + 1]!.text.length === 2
  ) {
    separator = sign.text;
    end += 2;
  }
  const half = halfOfDay(tokens, end);
  if (half !== undefined) return { end: half, value: true };
  if (separator === ':') return { end, value: true };
  const quarter = separator === '.' && /^(?:00|15|30|45)$/.test(tokens[end - 1]!.text);
  if (
    quarter &&
    BEFORE_A_CLOCK.has(tokens[at - 1]?.text ?? '') &&
    !/^(?:hours?|hrs?|days?|weeks?|months?|miles?|kg|stone|%)$/.test(tokens[end]?.text ?? '')
  )
    return { end, value: true };
  if (tokens[end]?.text === "o'clock") return { end: end + 1, value: true };
  return undefined;
}

const TIME: Part<true> = {
  words: ['noon', 'midday', 'midnight', 'half', 'quarter', ...Object.keys(NUMBERS)],
  digits: true,
  read(setting, at) {
    const { tokens } = setting;
    const text = tokens[at]?.text ?? '';
    if (text === 'noon' || text === 'midday' || text === 'midnight') return { end: at + 1, value: true };
    if (tokens[at]?.type === 'digits') {
      if (text === '12' && /^(?:noon|midday|midnight)$/.test(tokens[at + 1]?.text ?? '')) return { end: at + 2, value: true };
      return readTime(setting, at);
    }
    if ((text === 'half' || text === 'quarter') && (tokens[at + 1]?.text === 'past' || tokens[at + 1]?.text === 'to')) {
      const hour = tokens[at + 2];
      return hour !== undefined && (hour.type === 'digits' || NUMBERS[hour.text] !== undefined) ? { end: at + 3, value: true } : undefined;
    }
    if (NUMBERS[text] === undefined) return undefined;
    if (tokens[at + 1]?.text === "o'clock") return { end: at + 2, value: true };
    // "nine at night", "seven in the morning"
    if (tokens[at + 1]?.text === 'at' && tokens[at + 2]?.text === 'night') return { end: at + 3, value: true };
    if (
      tokens[at + 1]?.text === 'in' &&
      tokens[at + 2]?.text === 'the' &&
      /^(?:morning|afternoon|evening)$/.test(tokens[at + 3]?.text ?? '')
    )
      return { end: at + 4, value: true };
    return undefined;
  },
};

const PARTS: PartTable<ClockParts> = {
  time: TIME,
  hour: {
    words: [],
    digits: true,
    read: ({ tokens }, at) => (digits(tokens[at], 24) === undefined ? undefined : { end: at + 1, value: true }),
  },
};

const read = (): Reading => ({ kind: 'clock' });

const FORMS: readonly Form<ClockParts>[] = [
  { form: '<time>', read },
  { form: '<time> to|-|until|till|and <time>', read },
  { form: '<hour> to|- <time>', read },
];

export const CLOCK = new Grammar<ClockParts>(PARTS, FORMS);
