import { has, type Stretch } from '../../language/pattern.ts';
import { referenceDay, type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report, Row } from '../report.ts';
import { expectationIn, OTHER_SUBJECT } from './expectation.ts';
import { type Head, headsOf } from './heads.ts';
import { isForGood, lastingWords } from './lasting.ts';
import { isLength, isOpenEnded, isPast, isPlannable, neighboursOf, ownerOf } from './owners.ts';
import { isEndorsed, passedOn } from './passed-on.ts';
import { type Statement, statements } from './statements.ts';
import { speaksAsAuthor, type View, viewOf } from './views.ts';
import { dayReferredTo, eventDay, waitsForDispute, waitsForEmployer, waitsForHealth } from './waiting.ts';

/**
 * What a statement says of when the person will be back.
 *
 * `dated`: a day, a period or a length that a manager can plan by; `now`: fit already, also for other or adjusted duties; `permanent`: not again;
 * `bounded`: away for a stated time at least, so that a review must follow; `past`: a day before the report; `vague`: a return with nothing to plan by.
 */
export type Outlook = 'dated' | 'now' | 'permanent' | 'bounded' | 'past' | 'vague';

export interface ReturnStatement extends Span {
  readonly statement: Statement;
  readonly outlook: Outlook;
  readonly view: View;
  /** Occupational health takes over what another said. */
  readonly endorsed: boolean;
  /** The times that say when. */
  readonly times: readonly TimeExpression[];
}

/** The Equality Act asks how long effects last, which says nothing of a return. */
const LEGAL_TEST =
  /\b(?:equality act|disab(?:led|ility)|substantial(?: and)? (?:long-term )?adverse|long-term(?: adverse)? effect|definition of|section 6|americans with disabilities)\b/i;

const known = new WeakMap<Report, readonly ReturnStatement[]>();

/** Everything the report says of when the person will be back, whoever says it, in reading order. */
export function returnStatements(report: Report): readonly ReturnStatement[] {
  let list = known.get(report);
  if (list === undefined) {
    list = statements(report)
      .filter((statement) => !LEGAL_TEST.test(statement.text) && statement.section.name !== 'disability')
      .flatMap((statement) => read(report, statement));
    known.set(report, list);
  }
  return list;
}

function read(report: Report, statement: Statement): ReturnStatement[] {
  const topic = isTopic(statement);
  const found = statement.parts.flatMap((part, index) => {
    const inherited = topic || (index > 0 && headsOf(statement.parts[index - 1]!).length > 0);
    return new PartReader(report, statement, part, inherited).read();
  });
  if (statement.row !== undefined && found.every((one) => one.outlook === 'vague'))
    found.push(...planRow(report, statement, statement.row));
  if (found.length === 0 && topic) found.push(...answerInBrief(report, statement));
  return [...found, ...passedOn(report, statement)];
}

// ── what is being spoken of ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ASKS_WHEN = /\b(?:when|how long|how soon|likely|timescale|time ?frame|date|return|back|prognosis|duration)\b/i;
const ASKS_RETURN = /\b(?:return\w*|back|resum\w+|fit|absence|absent|off|work|recover\w*|long|timescale|time ?frame|prognosis)\b/i;

/** Whether a question asks when the person will be back. */
export function asksForReturn(question: string): boolean {
  return ASKS_WHEN.test(question) && ASKS_RETURN.test(question) && !/\b(?:meeting|hearing|interview)\b/i.test(question);
}

const HOPES_FOR = /\b(?:he|she|they) (?:\w+ )?(?:hopes?|aims?|is hoping|is aiming|asked) for\b/i;

/** The return is being spoken of: the question or the sentence before says so. */
function isTopic({ asked, previous }: Statement): boolean {
  if (asked !== undefined && asksForReturn(asked)) return true;
  if (previous === undefined) return false;
  return previous.parts.some(
    (part) => has(part, HOPES_FOR) || headsOf(part).some((head) => head.group !== 'duty' && head.group !== 'estimate'),
  );
}

// ── one part of a statement ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const PHASED = /\b(?:phased|graded|gradual|staged|build(?:ing|s)?[- ]?up|stepped)\b/i;
/** A plan without a start says something of a return, "a phased return is advised" alone does not. */
const PLAN_DETAIL =
  /\b(?:over|beginning|starting|rising|adding|first|build(?:ing)?|increas\w+|hours?|half|days?|weeks?|month|mornings?)\b/i;
/** Lengths without a number. */
const LONG = /\b(?:protracted|lengthy|prolonged|extended|considerable|significant|some time|long[- ]term|long one)\b/i;
/** "not this term": until its end at least. */
const THIS_WEEK = /^(?:today|this (?:week|morning|afternoon))\b/i;
/** "Unlikely to be fit in the next three months": at least so long, and no day. */
const NEXT_PERIOD = /^the (?:next|coming) [\w-]+ (?:weeks|months)\b/i;
const LONG_PERIOD = /^this (?:month|term|year|quarter|side)\b/i;
const HOPE = /\b(?:I|we) (?:would |do |very much )?(?:hope|look forward)\b/i;
const OWN_ESTIMATE = /\b(?:estimate|guess|forecast|prediction|right|fit|back)\b/i;
/** Words between two times of which the second replaces the first. */
const INSTEAD = /\b(?:or|otherwise|now|rather|instead)\b/i;
/** What would have been: "Had you acted in March, he would not be off today." */
const COUNTERFACTUAL =
  /^\W*had (?:the|you|he|she|they|his|her|their|management|it|this|m[rs]s?|[a-z]+)\b[^.;]{0,120}\bwould\b|\bwould (?:not )?have (?:been|returned|come|gone|had|recovered)\b/i;
/** "Could perhaps manage some work from home a little later on": not now, and no day. */
const ONLY_LATER =
  /\b(?:(?:a little|a bit|somewhat|rather|much) later|later on|in (?:a|some) (?:while|time)|by and by|eventually|at some (?:point|stage)|in the end|perhaps later)\b/i;
const AT_ONCE = /\b(?:now|today|immediate\w*|straight|at once|right away)\b/i;

/** "He can return", "she is back at work", "fit for desk work": so now, though no word of time says it. "He is returning" is not. */
const FREE_TO = /\b(?:can|may|could|let (?:him|her|them)|start (?:him|her|them)|have (?:him|her|them)|able to|free to)\b[^.;]{0,40}$/i;
const IS_BACK = /\b(?:is|are|has been|'s) (?:(?:now|already|currently|once more|again|happily) ){0,2}(?:back|working|at|doing|in)?\s*$/i;

/** "He went back in 2023 after nine weeks off" */
const TOLD_AS_PAST = /^\W*(?:[\w']+ ){1,3}(?:went|came|returned|resumed|took|had|was|were|did|stopped|left)\b/i;
const TOLD_OF_NOW = /\b(?:will|shall|should|would|can|could|may|might|expect\w*|is|are|remains?|likely|needs?)\b/i;

/** No sentence that anybody wrote holds more words of return, or more times. */
const MOST = 40;

class PartReader {
  private readonly found: ReturnStatement[] = [];
  private readonly text: string;
  private readonly times: readonly TimeExpression[];
  private readonly reference: number | undefined;
  private readonly report: Report;
  private readonly statement: Statement;
  private readonly part: Stretch;
  /** The return is being spoken of already. */
  private readonly inherited: boolean;

  constructor(report: Report, statement: Statement, part: Stretch, inherited: boolean) {
    this.report = report;
    this.statement = statement;
    this.part = part;
    this.inherited = inherited;
    this.text = part.text;
    this.reference = referenceDay(report);
    this.times = timesIn(report, statement)
      .filter((time) => time.start >= part.start && time.end <= part.end)
      .slice(0, MOST);
  }

  read(): ReturnStatement[] {
    if (COUNTERFACTUAL.test(this.text)) return this.found;
    const lasting = lastingWords(this.part);
    if (lasting !== undefined) {
      this.add(lasting, 'permanent', []);
      return this.found;
    }
    const heads = this.heads();
    const strong = heads.some((head) => head.group !== 'duty' && head.group !== 'estimate');
    const neighbours = neighboursOf(this.part, heads);
    for (const head of heads) {
      const own = this.times.filter((time) => {
        const owner = ownerOf(this.part, time, neighbours);
        // "before he returns, to be kept until Christmas": what is awaited has its time before it.
        return owner?.head !== undefined && owner.start === head.start && !(head.awaited && time.start > head.start);
      });
      if (head.group === 'duty') this.duty(head, own, strong);
      else if (head.background) this.background(head, own);
      else this.head(head, own);
    }
    if (this.found.every((one) => one.outlook === 'vague' && one.view === 'author')) this.expectation();
    return this.found;
  }

  /** The heads that count: not past, and an estimate alone only where the talk is of the return. */
  private heads(): Head[] {
    const over = TOLD_AS_PAST.test(this.text) && !TOLD_OF_NOW.test(this.text);
    const heads = headsOf(this.part)
      .filter((head) => head.tense !== 'past' && !(over && head.group === 'absence'))
      .slice(0, MOST);
    if (this.inherited || heads.some((head) => head.group !== 'estimate')) return heads;
    return heads.filter((head) => OWN_ESTIMATE.test(this.text.slice(head.start - this.part.start, head.end - this.part.start)));
  }

  private add(at: Span, outlook: Outlook, times: readonly TimeExpression[]): void {
    const view = viewOf(this.report, this.part, at, this.statement.sentence);
    this.found.push({
      start: Math.min(at.start, times[0]?.start ?? at.start),
      end: Math.max(at.end, times.at(-1)?.end ?? at.end),
      statement: this.statement,
      outlook,
      view,
      endorsed: view !== 'author' && isEndorsed(this.statement, this.part),
      times,
    });
  }

  /** The times of a head that say when, in order. */
  private when(head: Head, own: readonly TimeExpression[]): readonly TimeExpression[] {
    return own.filter(
      (time) => (isPlannable(time) && !isSomeTimeIn(this.part, time)) || (time.kind === 'duration' && isLength(this.part, time, head)),
    );
  }

  /** "when he returns on 15 June" names the day all the same; a supposition does not. */
  private background(head: Head, own: readonly TimeExpression[]): void {
    const named = own.filter((time) => time.kind === 'date' && time.relation === 'on' && !isPast(time, this.reference));
    if (named.length > 0 && head.group === 'return' && /\bwhen (?:he|she|they|m)/i.test(this.text)) this.add(head, 'dated', named);
  }

  /** Kinds of duty with a start are a plan; a plan in steps without one is vague. */
  private duty(head: Head, own: readonly TimeExpression[], strong: boolean): void {
    const days = own.filter(isPlannable);
    const first = days[0];
    if (first !== undefined) {
      if (!head.background && (strong || isStart(this.report, this.statement, this.part, first))) this.dated(head, days);
      return;
    }
    if (head.background || strong) return;
    const referred = dayReferredTo(this.report, this.statement, this.part);
    if (referred !== undefined) this.add(head, isPast(referred, this.reference) ? 'past' : 'dated', [referred]);
    else if (
      own.some((time) => time.kind === 'vague') ||
      (PHASED.test(this.text) && PLAN_DETAIL.test(this.text.slice(head.start - this.part.start)))
    )
      this.add(head, 'vague', []);
  }

  private head(head: Head, own: readonly TimeExpression[]): void {
    if (isForGood(this.part, head, own)) {
      this.add(head, 'permanent', []);
      return;
    }
    const when = this.when(head, own);
    const vague = own.some((time) => time.kind === 'vague');
    if (head.group === 'absence' && head.sign > 0) return;
    if (head.sign < 0) this.away(head, when, vague);
    else if (when.length > 0) this.dated(head, when);
    else this.undated(head, own, vague);
  }

  private away(head: Head, when: readonly TimeExpression[], vague: boolean): void {
    if (when.length === 0) {
      if (vague || LONG.test(this.text) || (head.tense === 'ahead' && waitsForHealth(this.text))) this.add(head, 'vague', []);
      return;
    }
    // "not fit this week" says how things are, not how long; "unfit until 4 May" in a later report says nothing at all.
    const says = (time: TimeExpression) => !isPast(time, this.reference) && !THIS_WEEK.test(time.text);
    const open = (time: TimeExpression) =>
      isOpenEnded(this.part, time) || (LONG_PERIOD.test(time.text) && time.relation === 'none') || NEXT_PERIOD.test(time.text);
    if (when.some(says)) this.add(head, when.every(open) ? 'bounded' : 'dated', when);
  }

  private dated(head: Head, when: readonly TimeExpression[]): void {
    // "I would expect a level of absence above average in the next year"
    if (
      head.group === 'estimate' &&
      OTHER_SUBJECT.test(this.text.slice(head.end - this.part.start, Math.max(0, when[0]!.start - this.part.start)))
    )
      return;
    const [first, ...later] = when as [TimeExpression, ...TimeExpression[]];
    // The first time is the return; what comes after it is the way up, unless it replaces the first.
    const replaced = later.some(
      (time) => !isPast(time, this.reference) && INSTEAD.test(this.text.slice(first.end - this.part.start, time.start - this.part.start)),
    );
    this.add(head, isPast(first, this.reference) && !replaced ? 'past' : 'dated', when);
  }

  private undated(head: Head, own: readonly TimeExpression[], vague: boolean): void {
    const { text, part } = this;
    // "before she returns" without a time is told in passing, "a phased return is advised" says how, not when.
    if (head.awaited && own.length === 0 && !/\b(?:long|while|time)\b/i.test(text.slice(0, head.start - part.start))) return;
    if (
      head.group === 'return' &&
      own.length === 0 &&
      PHASED.test(text.slice(0, head.start - part.start)) &&
      !PLAN_DETAIL.test(text.slice(head.end - part.start)) &&
      !AS_SOON_AS.test(text.slice(head.end - part.start))
    )
      return;
    const referred = dayReferredTo(this.report, this.statement, part) ?? this.lengthBefore();
    if (referred !== undefined) {
      this.add(head, isPast(referred, this.reference) ? 'past' : 'dated', [referred]);
      return;
    }
    if (head.group === 'estimate') {
      if (vague) this.add(head, 'vague', []);
      return;
    }
    if (vague || waitsForDispute(text)) {
      this.add(head, 'vague', []);
      return;
    }
    const event = eventDay(this.report, this.statement, this.reference);
    if (head.group !== 'recovery' && (waitsForEmployer(text) || (!head.awaited && this.isAtOnce(head, own)))) this.add(head, 'now', []);
    else if (event !== undefined && !head.awaited && head.group !== 'bar') this.add(head, 'dated', [event]);
    else if (!head.awaited && this.isReady(head) && !waitsForHealth(text) && !HOPE.test(text) && !ONLY_LATER.test(text))
      this.add(head, 'now', []);
    else this.add(head, 'vague', []);
  }

  /** "Seven to ten days more and he will be fit": the part before is nothing but the length. */
  private lengthBefore(): TimeExpression | undefined {
    const index = this.statement.parts.indexOf(this.part);
    const previous = this.statement.parts[index - 1];
    if (previous === undefined || previous.text.split(' ').length > 8 || !/^\s*and\b/i.test(this.text)) return undefined;
    const time = timesIn(this.report, this.statement).find((one) => one.start >= previous.start && one.end <= this.part.start);
    const bare = time !== undefined && headsOf(previous).length === 0 && neighboursOf(previous, []).length === 0;
    return bare && (isPlannable(time) || (time.kind === 'duration' && (time.high ?? time.low ?? 0) >= 2)) ? time : undefined;
  }

  private isAtOnce(head: Head, own: readonly TimeExpression[]): boolean {
    return (
      own.some((time) => time.kind === 'immediate' && (head.group !== 'return' || AT_ONCE.test(time.text))) ||
      this.times.some((time) => time.kind === 'immediate' && AT_ONCE.test(time.text) && Math.abs(time.start - head.end) < 60)
    );
  }

  private isReady(head: Head): boolean {
    if (head.tense !== 'now' || head.group === 'recovery') return false;
    if (head.group !== 'return') return true;
    const before = this.text.slice(0, head.start - this.part.start);
    const said = this.text.slice(head.start - this.part.start, head.end - this.part.start);
    if (/^(?:returned|resumed|restarted|rejoined|recommenced)$/i.test(said)) return true;
    return FREE_TO.test(before) || (IS_BACK.test(before) && !/return/i.test(said));
  }

  private expectation(): void {
    const prognosis =
      this.statement.section.name === 'prognosis' || (this.statement.asked !== undefined && asksForReturn(this.statement.asked));
    const expected = expectationIn(
      this.report,
      this.statement,
      this.part,
      this.times,
      prognosis ? 'prognosis' : this.inherited ? 'inherited' : 'none',
    );
    if (expected === undefined) return;
    this.found.length = 0;
    const outlook = isPast(expected.time, this.reference) ? 'past' : expected.open ? 'bounded' : 'dated';
    this.found.push({
      start: this.part.start,
      end: this.part.end,
      statement: this.statement,
      outlook,
      view: 'author',
      endorsed: false,
      times: [expected.time],
    });
  }
}

/** "At some stage this year" gives a manager nothing to plan by. */
const SOME_TIME = /\b(?:at some (?:stage|point|time)|some ?time|one day|eventually)(?: (?:in|during|within|before|by|over|later))? $/i;
const LONGER_THAN = 62;
function isSomeTimeIn(part: Stretch, time: TimeExpression): boolean {
  return (
    ((time.latest ?? 0) - (time.earliest ?? 0) > LONGER_THAN || /\byear\b/i.test(time.text)) &&
    SOME_TIME.test(part.text.slice(Math.max(0, time.start - part.start - 40), time.start - part.start))
  );
}

/** "a phased return as soon as his fit note expires on 29 May" */
const AS_SOON_AS = /\b(?:as soon as|once|when)\b[^.;]{0,60}\b(?:on|in|by)\b/i;

/** Whether a date beside a kind of duty is its start: "Modified duties from 1 June", "w/c 8 June: half days", not "lighter duties until 31 July". */
function isStart(report: Report, statement: Statement, part: Stretch, time: TimeExpression): boolean {
  if (statement.row !== undefined) return !/\b(?:until|review)\b/i.test(headerAbove(report, statement, time));
  if (time.relation === 'until') return false;
  if (time.relation === 'from' || time.relation === 'on' || time.relation === 'by' || time.kind === 'period') return true;
  return /^[^a-z]*$/i.test(part.text.slice(0, time.start - part.start)) || /:/.test(part.text);
}

/** The text of the header cell above a time in a table. */
function headerAbove(report: Report, { row }: Statement, time: Span): string {
  const cell = row?.cells.find((one) => time.start >= one.start && time.end <= one.end);
  const header = row?.header.find((one) => one.column === cell?.column);
  return header === undefined ? '' : report.text.slice(header.start, header.end);
}

const STARTS = /\b(?:start|starts|from|date|week|w\/c|beginning|commencing|when)\b/i;
const WORKS = /\b(?:hours|duties|duty|work|days|shifts?|pattern|what|tasks?|attendance|role|activity|plan)\b/i;

/** A row of a plan: a date under "Start" or "Week beginning" beside hours or duties. */
function planRow(report: Report, statement: Statement, row: Row): ReturnStatement[] {
  const time = timesIn(report, statement).find(
    (one) => isPlannable(one) && one.relation !== 'until' && STARTS.test(headerAbove(report, statement, one)),
  );
  const work = row.header.some((header) => WORKS.test(report.text.slice(header.start, header.end)));
  if (time === undefined || !work) return [];
  const outlook = isPast(time, referenceDay(report)) ? 'past' : 'dated';
  return [{ start: row.start, end: row.end, statement, outlook, view: 'author', endorsed: false, times: [time] }];
}

/** An answer in a few words behind the question: "About three weeks, in my opinion.", "Mid-July." */
function answerInBrief(report: Report, statement: Statement): ReturnStatement[] {
  const times = timesIn(report, statement).filter(
    (time) => isPlannable(time) || (time.kind === 'duration' && (time.high ?? time.low ?? 0) >= 1),
  );
  const first = times[0];
  if (first === undefined || statement.asked === undefined || first.start - statement.start > 60) return [];
  if (!speaksAsAuthor(statement.text) && statement.text.split(' ').length > 14) return [];
  if (neighboursOf(statement, []).some((one) => one.end <= first.start && one.other !== 'fullness')) return [];
  const view = viewOf(report, statement, first, statement.sentence);
  const outlook = isPast(first, referenceDay(report)) ? 'past' : 'dated';
  return [
    {
      start: statement.start,
      end: statement.end,
      statement,
      outlook,
      view,
      endorsed: view !== 'author' && isEndorsed(statement, statement),
      times,
    },
  ];
}
