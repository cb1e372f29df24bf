import { findAll } from '../../language/pattern.ts';
import type { Span } from '../../read/source.ts';
import { type DateOrder, findDates, findDayMonths, mostRecent } from '../calendar.ts';
import type { Absence, Day, Fact, Report, ReportKind, Sentence } from '../report.ts';
import {
  A_THING,
  COUNTED,
  CUE,
  ENDED,
  FIT_NOTE,
  HAS_BEEN_OFF,
  IS_AT_WORK,
  IS_OFF,
  NEVER_OFF,
  NOT_NOW,
  OFF_ALONE,
  OTHERS,
  OVER,
  RETURN_AHEAD,
  WENT_BACK,
  WENT_OFF,
  WORKING,
} from './absence-wording.ts';
import type { Evidence } from './evidence.ts';

/** Kinds of report that are not about an absence, whatever they mention of one. */
const NO_ABSENCE: ReadonlySet<ReportKind> = new Set(['pre-placement', 'health-surveillance', 'immunisation', 'night-work', 'workstation']);

type Status = 'absent' | 'at-work';

interface Statement {
  readonly status: Status;
  /** Told of now ("remains off work", "is at work") rather than of a change on some day. */
  readonly present: boolean;
  readonly since: Day | undefined;
  readonly span: Span;
  readonly sureness: 'stated' | 'inferred';
}

/** Whether the person is absent now, by the latest statement of the report. */
export function absenceOf(evidence: Evidence, order: DateOrder, reference: Day | undefined, kind: ReportKind | undefined): Fact<Absence> {
  const given = fromFrontMatter(evidence, order);
  if (given) return given;
  if (kind !== undefined && NO_ABSENCE.has(kind)) return unknown();
  const field = evidence.fields.find((entry) => entry.key === 'absence-start');
  const statements = statementsIn(evidence.report, order, reference);
  const last = latest(statements);
  if (!last && field) {
    const day = dayIn(field.value, order, reference);
    if (/\d/.test(field.value)) return { value: { status: 'absent', firstDay: day }, sureness: 'stated', span: field.span };
  }
  if (!last) return inferred(evidence, kind);
  const firstDay =
    last.status === 'absent' ? (last.since ?? firstDayOf(statements, last) ?? (field && dayIn(field.value, order, reference))) : undefined;
  return { value: { status: last.status, firstDay }, sureness: last.sureness, span: last.span };
}

function unknown(): Fact<Absence> {
  return { value: { status: 'unknown', firstDay: undefined }, sureness: 'inferred', span: undefined };
}

function fromFrontMatter(evidence: Evidence, order: DateOrder): Fact<Absence> | undefined {
  const given = evidence.frontMatter.absence;
  if (!given) return undefined;
  const firstDay = given.firstDay === undefined ? undefined : findDates(given.firstDay, order)[0]?.day;
  const word = given.status?.toLowerCase().replace(/[\s_]+/g, '-');
  const status =
    word === undefined
      ? firstDay === undefined
        ? undefined
        : 'absent'
      : /^(?:absent|current|off|yes)/.test(word)
        ? 'absent'
        : /^(?:at-work|none|no|back|working)/.test(word)
          ? 'at-work'
          : 'unknown';
  return status && { value: { status, firstDay }, sureness: 'stated', span: undefined };
}

function statementsIn(report: Report, order: DateOrder, reference: Day | undefined): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of report.prose) {
    if (sentence.question || !CUE.test(sentence.text)) continue;
    statements.push(...inSentence(sentence, order, reference));
  }
  return statements;
}

/** How a form of words is read: what it says, and what around it makes it say something else. */
interface Reading {
  readonly pattern: RegExp;
  readonly status: Status;
  readonly present: boolean;
  readonly sureness: Statement['sureness'];
  /** Whether it holds, from the clause before it, the text after it and the words themselves. */
  holds(before: string, after: string, words: string): boolean;
}

const isNow = (before: string) => !NOT_NOW.test(before) && !OTHERS.test(before);

const READINGS: readonly Reading[] = [
  {
    pattern: HAS_BEEN_OFF,
    status: 'absent',
    present: true,
    sureness: 'stated',
    holds: (before, after, words) => {
      if (!isNow(before) || ENDED.test(after)) return false;
      // "had been off" is over, unless it is told of the day of the assessment.
      if (
        /^had\b/i.test(words) &&
        !/\bat the time of (?:our|my|the|this) (?:call|assessment|consultation|appointment|meeting|review)\b/i.test(before)
      )
        return false;
      if (/\bsince (?:her|his|their|the) return\b/i.test(after)) return false;
      if (COUNTED.test(after) || A_THING.test(before)) return false;
      return !/\b(?:not|never)\b/i.test(words.replace(/\bnot (?:been |worked|working|at work|in work)/gi, ''));
    },
  },
  { pattern: IS_OFF, status: 'absent', present: true, sureness: 'stated', holds: (before, after) => isNow(before) && !ENDED.test(after) },
  {
    pattern: OFF_ALONE,
    status: 'absent',
    present: true,
    sureness: 'stated',
    holds: (before, after) => before === '' && !ENDED.test(after),
  },
  {
    pattern: WENT_OFF,
    status: 'absent',
    present: false,
    sureness: 'stated',
    holds: (before, after, words) =>
      isNow(before) &&
      !ENDED.test(after) &&
      (/^last\b/i.test(words) || !OVER.test(before.slice(-20))) &&
      !/\b(?:previous|first|second|third|earlier|each|every)\s*$/i.test(before),
  },
  {
    pattern: FIT_NOTE,
    status: 'absent',
    present: true,
    sureness: 'inferred',
    holds: (before) => !NOT_NOW.test(before) && !/\b(?:colleague|husband|wife|no|without)\b[^,]*$/i.test(before),
  },
  {
    pattern: IS_AT_WORK,
    status: 'at-work',
    present: true,
    sureness: 'stated',
    holds: (before, after, words) =>
      isNow(before) &&
      !/\b(?:not|nor|never|no longer|unfit|cannot)\b[^,;]*$/i.test(before) &&
      !/\bnot\b/i.test(words) &&
      !/^ (?:with|for) (?:his|her|their) (?:GP|physio)/i.test(after),
  },
  {
    pattern: WENT_BACK,
    status: 'at-work',
    present: false,
    sureness: 'stated',
    holds: (before, after) =>
      isNow(before) &&
      !/\b(?:not|never|yet to|n't|without having)\b[^,;]*$/i.test(before) &&
      !/^[^.;]{0,50}\b(?:off again|absent again|went off|but (?:has been|was) off)\b/i.test(after),
  },
  { pattern: NEVER_OFF, status: 'at-work', present: false, sureness: 'inferred', holds: (before) => isNow(before) },
];

function inSentence(sentence: Sentence, order: DateOrder, reference: Day | undefined): Statement[] {
  const found: Statement[] = [];
  const { text } = sentence;
  for (const { pattern, status, present, sureness, holds } of READINGS) {
    for (const match of findAll(sentence, pattern)) {
      const at = match.start - sentence.start;
      const end = match.end - sentence.start;
      if (!holds(clauseBefore(text, at), text.slice(end, end + 90), match.text)) continue;
      // A fit note that has run out says nothing of today.
      if (pattern === FIT_NOTE && reference !== undefined && (lastDayIn(text.slice(at), order, reference) ?? reference) < reference)
        continue;
      const since = sinceIn(text, at, order, reference) ?? backTo(sentence, at, order, reference);
      found.push({ status, present, since, span: { start: match.start, end: match.end }, sureness });
      break;
    }
  }
  return found;
}

/** The day until when, where one is written near. */
function lastDayIn(text: string, order: DateOrder, reference: Day): Day | undefined {
  const near = text.slice(0, 120);
  const full = findDates(near, order)[0];
  if (full) return full.day;
  const short = findDayMonths(near)[0];
  if (!short) return undefined;
  // The nearest such day, before or after: a note that runs to 5 January is read in December.
  const past = mostRecent(short, reference + 182);
  return past;
}

/** The clause up to a place, as far as the last comma or conjunction that opens another. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  let cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  for (const match of before.matchAll(OPENS_CLAUSE)) cut = Math.max(cut, match.index);
  return cut > 0 ? before.slice(cut) : before;
}

/** What opens another clause: a conjunction, or a comma and a new subject ("Although she is keen to be at work, she has been off"). */
const OPENS_CLAUSE = /\b(?:and|but|so|which|that|who)\b|, (?=(?:he|she|they|you|we|I)\b|\p{Lu}\p{Ll})/gu;

/** The day since when: the first date after the telling words, else the nearest one before ("On 11 June … and has been off ever since"). */
function sinceIn(text: string, at: number, order: DateOrder, reference: Day | undefined): Day | undefined {
  const after = text.slice(at, at + 140);
  const stop = after.search(/; |\. |, (?:and|but|when|with)\b/);
  const near = stop > 0 ? after.slice(0, stop) : after;
  if (/\b(?:since|from|on|began|commenced|started|worked|shift|was|day)\b/i.test(near)) {
    const day = dayIn(near, order, reference);
    if (day !== undefined && (reference === undefined || day <= reference)) {
      if (/\b(?:until|till|to|expires?|ends?|runs?|by)\b[^\d]{0,20}$/i.test(near.slice(0, placeOf(near, order)))) return undefined;
      // The last day worked is the one before the first day away.
      return /^last (?:worked|attended|at work|shift|day|working)/i.test(text.slice(at, at + 30)) ? day + 1 : day;
    }
  }
  return undefined;
}

/** "… and has been off ever since", "absent from that date": the last date before, in this sentence or the one before it. */
function backTo(sentence: Sentence, at: number, order: DateOrder, reference: Day | undefined): Day | undefined {
  if (!/\b(?:ever since|(?:from|since) (?:that (?:date|day|time|point)|then))\b/i.test(sentence.text.slice(at, at + 90))) return undefined;
  const before = sentence.text.slice(0, at);
  const earlier = [before, sentence.previous?.text ?? '', sentence.previous?.previous?.text ?? ''];
  for (const text of earlier) {
    const day = dayIn(text, order, reference);
    if (day !== undefined) return day;
  }
  return undefined;
}

function placeOf(text: string, order: DateOrder): number {
  return Math.min(findDates(text, order)[0]?.start ?? text.length, findDayMonths(text)[0]?.start ?? text.length);
}

function dayIn(text: string, order: DateOrder, reference: Day | undefined): Day | undefined {
  const full = findDates(text, order)[0];
  const short = findDayMonths(text)[0];
  if (short && (!full || short.start < full.start)) return reference === undefined ? undefined : mostRecent(short, reference);
  return full?.day;
}

/**
 * The statement that holds. Of two, the later day wins; one told of now wins over a change that is not dated after it; else the last in
 * the text does, because a report tells its history in order.
 */
function latest(statements: readonly Statement[]): Statement | undefined {
  let best: Statement | undefined;
  for (const next of statements) {
    if (!best || next.status === best.status) {
      // The first plain statement of a run tells most: keep its place and day.
      if (!best || (best.sureness === 'inferred' && next.sureness === 'stated')) best = next;
      continue;
    }
    if (best.since !== undefined && next.since !== undefined) {
      if (next.since >= best.since) best = next;
      continue;
    }
    if (best.sureness === 'stated' && next.sureness === 'inferred') continue;
    if (best.present && !next.present && best.since === undefined && next.since === undefined && best.status === 'absent') {
      // "remains off work" stands against an undated "returned to work", which tells of an earlier time.
      continue;
    }
    best = next;
  }
  return best;
}

/** The first day that another statement of the same absence gives. */
function firstDayOf(statements: readonly Statement[], last: Statement): Day | undefined {
  const days = statements
    .filter((statement) => statement.status === last.status && statement.since !== undefined)
    .map((statement) => statement.since!);
  return days.at(-1);
}

/** With no statement either way: a return that lies ahead speaks for an absence, and conclusions drawn so are marked as such. */
function inferred(evidence: Evidence, kind: ReportKind | undefined): Fact<Absence> {
  if (kind === 'at-work' || kind === 'safety-critical' || kind === 'meeting-fitness' || kind === 'pregnancy') return unknown();
  for (const [pattern, status] of [
    [RETURN_AHEAD, 'absent'],
    [WORKING, 'at-work'],
  ] as const) {
    for (const sentence of evidence.report.prose) {
      const match = sentence.question ? null : pattern.exec(sentence.text);
      if (!match || /\b(?:colleague|manager|team|if|should)\b/i.test(sentence.text.slice(0, match.index))) continue;
      const start = sentence.start + match.index;
      return { value: { status, firstDay: undefined }, sureness: 'inferred', span: { start, end: start + match[0].length } };
    }
  }
  return unknown();
}
