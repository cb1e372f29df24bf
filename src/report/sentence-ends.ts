import { createRequire } from 'node:module';
import type { ParseEnglish } from 'parse-english';
import type { Span } from '../read/source.ts';
import { BEFORE_NUMBER, CALENDAR, IN_NAMES, MAY_END, NAMED_BY_LETTER, NEVER_LAST, OPENERS, TITLES } from './abbreviations.ts';

/**
 * What a mark (`.`, `?`, `!`, `…`) does where it stands.
 *
 * `end` and `inside` are plain: parse-english would say the same, and a test holds us to it. `mended-end` and `mended-inside` are
 * where reports differ from the prose that it was made for. `open` is left to it.
 */
export type Verdict = 'end' | 'inside' | 'mended-end' | 'mended-inside' | 'open';

/** A run of marks with the quotes and brackets that close after it. Offsets in the text. */
interface Mark extends Span {
  readonly verdict: Verdict;
}

const MARKS = /[.?!\u2026]/g;
const CLOSERS = '"\')]}';
const OPENING = /["'([{\-*\u2022\u00b7\u2610\u2611\u2612\u2713\u2714 ]/;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** "(b) Walk" after a full stop: the next point of a list run into one paragraph. */
const LIST_LETTER = /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) \S/;
/** How far a word before a mark is looked back for, and the openers after it: no word of a report is longer. */
const REACH = 40;

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The word that ends at an offset: letters, digits and what stands inside a word. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < REACH && /[\p{L}\p{N}.'/-]/u.test(text[start - 1]!)) start -= 1;
  while (start < at && /['./-]/.test(text[start]!)) start += 1;
  return text.slice(start, at);
}

function wordAfter(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < REACH && /[\p{L}\p{N}'-]/u.test(text[end]!)) end += 1;
  return text.slice(at, end);
}

function judge(text: string, at: number, end: number, closed: number, from: number, to: number): Verdict {
  const mark = text.slice(at, end);
  const follower = text[closed]!;
  if (follower !== ' ') return judgeInWord(text, at, end, closed, from, to);

  let next = closed + 1;
  while (next < to && next - closed < REACH && OPENING.test(text[next]!)) next += 1;
  if (next >= to) return closed + 1 < to ? 'open' : 'end';
  const opened = next > closed + 1;
  const character = text[next]!;
  if (/[,;:]/.test(character)) return /[,;]/.test(character) && !opened ? 'inside' : 'mended-inside';
  // "................ Signature" and "[...]" are rules and gaps, no ends.
  if (mark.length > 3 && /^\.+$/.test(mark)) return 'mended-inside';
  if (text[at - 1] === '[' || text[at - 1] === '(') return 'mended-inside';

  const stop = mark === '.';
  const word = wordBefore(text, at, from);
  const key = word.toLowerCase();
  if (LIST_LETTER.test(text.slice(closed + 1, closed + 8))) return 'mended-end';
  if (LOWER.test(character)) return !opened && closed === end ? 'inside' : 'mended-inside';

  const after = wordAfter(text, next, to);
  const begins = OPENERS.has(after.toLowerCase());
  const numberNext = isDigit(character);
  const bracketed = closed > end || word === '';

  if (!stop) {
    // "? Fracture" is a clinician's query before the word, not a question's end.
    // A title with its year: "Is work good for your health? (2006)".
    if (/^ \(?(?:19|20)\d\d\)/.test(text.slice(closed, closed + 8))) return 'mended-inside';
    if (mark === '?' && (text[at - 1] === ' ' || at === from)) return at === from ? 'mended-inside' : 'open';
    return 'mended-end';
  }
  if (bracketed) return 'mended-end';

  // A list's own number ("1. When is …") belongs to what follows; a number after a word ends a sentence ("category 2. She").
  if (/^(?:\d{1,3}|[a-z]|[ivx]{1,4}|[qa]\d{1,2})$/i.test(word) && startsSentence(text, at - word.length, from)) return 'mended-inside';
  if (isDigit(word.at(-1))) return 'mended-end';

  if (TITLES.has(key) && /^[A-Z]/.test(word)) return begins && key !== 'st' ? 'open' : 'mended-inside';
  if (CALENDAR.has(key)) {
    if (numberNext || CALENDAR.has(after.toLowerCase()) || CALENDAR.has(after.slice(0, 3).toLowerCase())) {
      // "He sat. 3 people …" is no day of the week.
      return /^[A-Z]/.test(word) ? 'mended-inside' : 'mended-end';
    }
    return 'mended-end';
  }
  if (numberNext) {
    // "Alan Doyle, b. 17/06/1984"
    if (/^[bd]$/.test(word) && /^(?:\d{1,2}[/.-]\d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]|(?:19|20)\d\d\b)/.test(text.slice(next, next + 10)))
      return 'mended-inside';
    // "1. Is she fit? No. 2. When …": an answer, and the number of the next question.
    if (key === 'no' && startsSentence(text, at - 2, from) && /^\d{1,2}[.)] /.test(text.slice(next, next + 4))) return 'mended-end';
    if (BEFORE_NUMBER.has(key) && !(key.length > 2 && isDigit(beforeWord(text, at, word)))) return 'mended-inside';
    return 'mended-end';
  }
  if (NEVER_LAST.has(key) && !/^(?:v|[A-Z])$/.test(word)) return begins && !/\.|^(?:vs|viz|cf|ie)$/.test(key) ? 'open' : 'mended-inside';
  if (/^[A-Za-z]$/.test(word)) return judgeLetter(text, at, word, after, begins, from);
  if (IN_NAMES.has(key) && /^[A-Z]/.test(word)) return begins ? 'mended-end' : 'mended-inside';
  if (key === 'a.m' || key === 'p.m') return CALENDAR.has(after.slice(0, 3).toLowerCase()) && !begins ? 'mended-inside' : 'mended-end';
  // "The Health and Safety at Work etc. Act 1974"
  if (key === 'etc' && after === 'Act') return 'mended-inside';
  if (MAY_END.has(key)) return 'mended-end';
  // Initials written together ("J.P. Marsh", "Ph.D. Her").
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return begins ? 'mended-end' : 'mended-inside';
  // "NI no. QQ 12 34 56 C": numbers begin with letters too.
  if (key === 'no' && /^[A-Z]{1,4} ?\d/.test(text.slice(next, next + 7)) && !startsSentence(text, at - 2, from)) return 'mended-inside';
  if (key === 'no' || key === 'nos') return 'mended-end';
  if (/^\p{L}{1,4}$/u.test(word) || /[.]/.test(word)) return knownWord(word, begins);
  return 'end';
}

/**
 * A short word before a stop ends a sentence ("in June.", "to Ruth.", "the NHS.") when it can be a word: it has a vowel, or is all
 * capitals. Of others ("Mgr.", "Wd.") parse-english, which knows many short forms, has the say.
 */
function knownWord(word: string, begins: boolean): Verdict {
  if (begins || /^\p{Lu}{2,}$/u.test(word)) return 'mended-end';
  return /^\p{L}+$/u.test(word) && /[aeiouy]/i.test(word) ? 'mended-end' : 'open';
}

/** A mark with no space after it: a missing space, or a word of its own (9.30, e.g., www.hse.gov.uk). */
function judgeInWord(text: string, at: number, end: number, closed: number, from: number, to: number): Verdict {
  const next = text[closed]!;
  if (!LETTER.test(next) && !'"(\u2018\u201c'.includes(next)) return 'mended-inside';
  const missing =
    UPPER.test(next) &&
    LOWER.test(text[closed + 1] ?? ' ') &&
    LOWER.test(text[at - 1] ?? ' ') &&
    LOWER.test(text[at - 2] ?? ' ') &&
    end - at === 1;
  if (!missing) return 'mended-inside';
  let start = at;
  while (start > from && at - start < REACH && text[start - 1] !== ' ') start -= 1;
  let stop = closed;
  while (stop < to && stop - closed < REACH && text[stop] !== ' ') stop += 1;
  const token = text.slice(start, stop);
  return /[@/\\_]|www\.|\.(?:com|org|net|co|uk)\b/i.test(token) ? 'mended-inside' : 'mended-end';
}

/** A capital letter by itself: somebody's initial, or the name of a thing. */
function judgeLetter(text: string, at: number, word: string, after: string, begins: boolean, from: number): Verdict {
  if (word === 'I') return begins ? 'mended-end' : 'open';
  if (/^[a-z]$/.test(word)) return BEFORE_NUMBER.has(word) && !begins ? 'mended-inside' : begins ? 'mended-end' : 'open';
  const earlier = wordBefore(text, Math.max(from, at - 2), from);
  if (NAMED_BY_LETTER.has(earlier.toLowerCase())) return begins ? 'mended-end' : 'open';
  if (begins) return 'mended-end';
  return /^\p{Lu}/u.test(after) ? 'mended-inside' : 'open';
}

function beforeWord(text: string, at: number, word: string): string | undefined {
  return text[at - word.length - 2];
}

/** Whether nothing but openers stands between the last end (or the start) and this offset. */
function startsSentence(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && at - before < REACH && OPENING.test(text[before - 1]!)) before -= 1;
  if (before <= from) return true;
  while (before > from && CLOSERS.includes(text[before - 1]!)) before -= 1;
  return '?!.:\u2026'.includes(text[before - 1]!) && before < at;
}

/** Every mark between two offsets, judged by itself. The last one, at the end of the stretch, is left out: it ends nothing new. */
export function marksIn(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  // The pattern runs on the stretch alone: on the whole text it would look past the end of every block without a stop.
  const stretch = text.slice(from, to);
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(stretch); match !== null; match = MARKS.exec(stretch)) {
    const at = from + match.index;
    let end = at + 1;
    while (end < to && '.?!\u2026'.includes(text[end]!)) end += 1;
    while (text.startsWith(' .', end) && end + 2 <= to && !isDigit(text[end + 2]) && !LETTER.test(text[end + 2] ?? ' ')) end += 2;
    let closed = end;
    while (closed < to && CLOSERS.includes(text[closed]!)) closed += 1;
    // A quote or bracket right after the mark may belong to the next word (".'tis"): then nothing closes here.
    if (closed < to && text[closed] !== ' ') closed = end;
    MARKS.lastIndex = end - from;
    if (closed >= to) break;
    marks.push({ start: at, end: closed, verdict: judge(text, at, end, closed, from, to) });
  }
  return marks;
}

const require = createRequire(import.meta.url);
let english: ParseEnglish | undefined;

/** Where sentences end in a text by itself, as parse-english has it: the offset after each one's last character. */
export function endsByParseEnglish(text: string): number[] {
  // Loaded only when a report leaves a stop open: a start without it is 15 ms quicker.
  english ??= new (require('parse-english') as typeof import('parse-english')).ParseEnglish();
  const ends: number[] = [];
  for (const paragraph of english.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode') ends.push(sentence.position!.end.offset!);
    }
  }
  return ends;
}

/** How much of the text before and after an open stop is handed on with it, and how much at a time at most. */
const MARGIN = 300;
const WINDOW = 3000;

/** Asks parse-english about the open stops of a stretch, a window at a time: hostile text may be one block of a million characters. */
class Asking {
  private readonly text: string;
  private readonly to: number;
  private start = 0;
  private end = 0;
  private ends: ReadonlySet<number> = new Set();

  constructor(text: string, to: number) {
    this.text = text;
    this.to = to;
  }

  /** Whether a sentence ends with a mark. `from` is where its own sentence began. */
  endsAt(mark: Mark, from: number): boolean {
    if (mark.end + MARGIN > this.end && this.end < this.to) {
      const start = Math.max(from, mark.start - MARGIN);
      this.start = start;
      this.end = Math.min(this.to, start + WINDOW);
      this.ends = new Set(endsByParseEnglish(this.text.slice(start, this.end)));
    }
    for (let end = mark.start + 1; end <= mark.end; end += 1) if (this.ends.has(end - this.start)) return true;
    return false;
  }
}

/**
 * The sentences of a stretch of text (one block, or one line of it), as spans without white space around them.
 *
 * Which stops end a sentence is for parse-english to say, with its answers mended for reports. It costs a millisecond a report, so
 * each stop is judged by its neighbours first, and only those that this leaves open are handed on.
 */
export function sentenceSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const asking = new Asking(text, to);
  let start = from;
  const close = (end: number) => {
    while (start < end && text[start] === ' ') start += 1;
    let last = end;
    while (last > start && text[last - 1] === ' ') last -= 1;
    if (last > start) spans.push({ start, end: last });
    start = end;
  };
  for (const mark of marksIn(text, from, to)) {
    const ends = mark.verdict === 'open' ? asking.endsAt(mark, start) : mark.verdict === 'end' || mark.verdict === 'mended-end';
    if (ends) close(mark.end);
  }
  close(to);
  return spans;
}
