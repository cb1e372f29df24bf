import { type Form, Grammar, type Part, type PartTable, type Reading, type Setting, type Taken } from './form.ts';
import type { Token } from './tokens.ts';
import { NUMBERS } from './words.ts';

interface ClockParts {
  time: undefined;
  hour: undefined;
}

/** A clock time is a clock time, whichever: only where it ends is told. */
const upTo = (end: number): Taken<undefined> => ({ end, value: undefined });

/** A number of one or two digits, of so much at most. */
function isUpTo(most: number, token: Token | undefined): boolean {
  return token !== undefined && /^\d\d?$/.test(token.text) && Number(token.text) <= most;
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
function readTime({ tokens }: Setting, at: number): Taken<undefined> | undefined {
  if (!isUpTo(24, tokens[at])) return undefined;
  let end = at + 1;
  let separator = '';
  const sign = tokens[end];
  if ((sign?.text === '.' || sign?.text === ':') && sign.glued && tokens[end + 1]?.glued && /^[0-5]\d$/.test(tokens[end + 1]!.text)) {
    separator = sign.text;
    end += 2;
  }
  const half = halfOfDay(tokens, end);
  if (half !== undefined) return upTo(half);
  if (separator === ':') return upTo(end);
  const quarter = separator === '.' && /^(?:00|15|30|45)$/.test(tokens[end - 1]!.text);
  if (
    quarter &&
    BEFORE_A_CLOCK.has(tokens[at - 1]?.text ?? '') &&
    !/^(?:hours?|hrs?|days?|weeks?|months?|miles?|kg|stone|%)$/.test(tokens[end]?.text ?? '')
  )
    return upTo(end);
  // "at 09.00 hours", where "for 9.5 hours" is a length.
  if (quarter && tokens[at - 1]?.text === 'at' && /^(?:hours|hrs)$/.test(tokens[end]?.text ?? '')) return upTo(end + 1);
  if (tokens[end]?.text === "o'clock") return upTo(end + 1);
  return undefined;
}

const TIME: Part<undefined> = {
  words: ['noon', 'midday', 'midnight', 'half', 'quarter', ...Object.keys(NUMBERS)],
  digits: true,
  read(setting, at) {
    const { tokens } = setting;
    const { text, type } = tokens[at]!;
    if (text === 'noon' || text === 'midday' || text === 'midnight') return upTo(at + 1);
    if (type === 'digits') {
      if (text === '12' && /^(?:noon|midday|midnight)$/.test(tokens[at + 1]?.text ?? '')) return upTo(at + 2);
      return readTime(setting, at);
    }
    if ((text === 'half' || text === 'quarter') && (tokens[at + 1]?.text === 'past' || tokens[at + 1]?.text === 'to')) {
      const hour = tokens[at + 2];
      return isUpTo(24, hour) || NUMBERS[hour?.text ?? ''] !== undefined ? upTo(at + 3) : undefined;
    }
    if (tokens[at + 1]?.text === "o'clock") return upTo(at + 2);
    // "nine at night", "seven in the morning"
    if (tokens[at + 1]?.text === 'at' && tokens[at + 2]?.text === 'night') return upTo(at + 3);
    if (
      tokens[at + 1]?.text === 'in' &&
      tokens[at + 2]?.text === 'the' &&
      /^(?:morning|afternoon|evening)$/.test(tokens[at + 3]?.text ?? '')
    )
      return upTo(at + 4);
    return undefined;
  },
};

const PARTS: PartTable<ClockParts> = {
  time: TIME,
  hour: {
    words: [],
    digits: true,
    read: ({ tokens }, at) => (isUpTo(24, tokens[at]) ? upTo(at + 1) : undefined),
  },
};

const read = (): Reading => ({ kind: 'clock' });

const FORMS: readonly Form<ClockParts>[] = [
  { form: '<time>', read },
  { form: '<time> to|-|until|till|and <time>', read },
  { form: '<hour> to|- <time>', read },
  { form: '<hour> and <time>', read: (_found, { tokens }, { from }) => (tokens[from - 1]?.text === 'between' ? read() : undefined) },
];

export const CLOCK = new Grammar<ClockParts>(PARTS, FORMS);
