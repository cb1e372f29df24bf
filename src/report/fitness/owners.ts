import { findAll, type Stretch } from '../../language/pattern.ts';
import type { TimeExpression } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Day } from '../report.ts';
import type { Head } from './heads.ts';
import { ADJUSTMENT, ADMINISTRATION, FULLNESS, NEXT_STEP, TREATMENT } from './wording.ts';

/** What a time can belong to instead of the return. */
export type Other = 'next-step' | 'administration' | 'treatment' | 'adjustment' | 'fullness';

const whole = (source: string) => new RegExp(`\\b${source}(?![\\w-])`, 'gi');
const OTHERS: readonly { readonly kind: Other; readonly pattern: RegExp }[] = [
  { kind: 'next-step', pattern: whole(NEXT_STEP) },
  { kind: 'administration', pattern: whole(ADMINISTRATION) },
  { kind: 'treatment', pattern: whole(TREATMENT) },
  { kind: 'adjustment', pattern: whole(ADJUSTMENT) },
  { kind: 'fullness', pattern: whole(FULLNESS) },
];

/** Something in a part of a sentence that a time may belong to. */
export interface Neighbour extends Span {
  readonly head: Head | undefined;
  readonly other: Other | undefined;
}

/** Everything in a part that a time may belong to, in order. */
export function neighboursOf(part: Stretch, heads: readonly Head[]): Neighbour[] {
  const list: Neighbour[] = heads.map((head) => ({ start: head.start, end: head.end, head, other: undefined }));
  for (const { kind, pattern } of OTHERS) {
    for (const match of findAll(part, pattern)) {
      const taken = heads.some(
        (head) => match.start < head.end && head.start < match.end && !(kind === 'fullness' && head.group === 'duty'),
      );
      if (!taken) list.push({ start: match.start, end: match.end, head: undefined, other: kind });
    }
  }
  return list.sort((a, b) => a.start - b.start);
}

/** A time is handed over to what follows it: "a fortnight after his physiotherapy", "six weeks before he can work". */
const AFTER_EVENT = /^ (?:after|following|from|post|beyond|of|on from)\b/i;
const BEFORE_RETURN = /^(?: [\w']+){0,5} (?:before|until)\b/i;
/** A comma with a new beginning: "at his appointment he was well, and by June …". */
const NEW_BEGINNING = /, (?:by|from|in|on|within|after|mid|early|late|the|realistically|probably|about)?\s*$/i;

/** What a time belongs to: the nearest thing named before it in its part of the sentence, else the first after it. */
export function ownerOf(part: Stretch, time: TimeExpression, neighbours: readonly Neighbour[]): Neighbour | undefined {
  const between = (from: number, to: number) => part.text.slice(from - part.start, to - part.start);
  const after = part.text.slice(time.end - part.start);
  const before = neighbours.filter((one) => one.end <= time.start);
  const behind = neighbours.filter((one) => one.start >= time.end);
  let nearest = before.at(-1);
  if (BEFORE_RETURN.test(after)) {
    const head = behind.find((one) => one.head !== undefined && one.head.group !== 'duty');
    const free = nearest?.other === undefined || nearest.other === 'treatment';
    if (head !== undefined && free && between(time.end, head.start).split(' ').length <= 9) return head;
  }
  // "six weeks after his operation he should be fit", "fit a fortnight after his last session"
  if (time.kind === 'duration' && (time.relation === 'after' || AFTER_EVENT.test(after))) {
    const head = before.findLast((one) => one.head !== undefined) ?? behind.find((one) => one.head !== undefined);
    if (head !== undefined) return head;
  }
  const next = behind[0];
  // "One more certificate of three weeks should see him through": the whole of the subject belongs to the verb.
  if (next?.head?.group === 'estimate' && /^[^,;]{0,12}$/.test(between(time.end, next.start))) return next;
  // "RTW full duty 11/02/2026", "return to restricted duties on 8 June": the duties are what is returned to.
  const isDuty = (one: Neighbour | undefined) => one?.head?.group === 'duty' || one?.other === 'fullness';
  const earlier = before.findLast((one) => !isDuty(one));
  if (isDuty(nearest) && earlier?.head !== undefined && /^[^,;\d]{0,26}$/.test(between(earlier.end, nearest!.start))) nearest = earlier;
  // "back for the stocktake at the end of June": the event is what the return is in time for.
  if (nearest?.other === 'administration' && earlier?.head === undefined) {
    const head = before.findLast((one) => one.head !== undefined);
    if (
      head !== undefined &&
      /^ (?:in time )?for (?:the|his|her|their|our|your|this|next) (?:\w+ ){0,2}$/i.test(between(head.end, nearest.start))
    )
      nearest = head;
  }
  if (nearest === undefined) return next;
  if (nearest.other !== undefined && nearest.other !== 'fullness' && next?.head !== undefined) {
    const gap = between(nearest.end, time.start);
    if (NEW_BEGINNING.test(gap) && gap.split(' ').length > 1) return next;
  }
  return nearest;
}

export const isDay = (time: TimeExpression) => time.kind === 'date' || time.kind === 'period';

/** A week of a plan has no place in the calendar of its own: "normal hours from week five". */
const PLAN_WEEK = /^(?:weeks?|wks?|months?|stages?) /i;
const NAMED_WEEK = /\b(?:beginning|commencing|starting|of|from|ending)\b/i;

/** A day or period that a manager can put in a calendar. */
export function isPlannable(time: TimeExpression): boolean {
  return isDay(time) && (!PLAN_WEEK.test(time.text) || NAMED_WEEK.test(time.text));
}

export function isPast(time: TimeExpression, reference: Day | undefined): boolean {
  return reference !== undefined && time.latest !== undefined && time.latest < reference;
}

const LOWER_LIMIT = /\b(?:at least|minimum|not before|no earlier|earliest|not until|before|this side of)\b/i;

/** A lower limit leaves the end open: "not before August", "at least three months". */
export function isOpenEnded(part: Stretch, time: TimeExpression): boolean {
  const near = part.text.slice(Math.max(0, time.start - part.start - 24), time.end - part.start);
  return time.relation === 'before' || (time.kind === 'duration' && time.high === undefined) || LOWER_LIMIT.test(near);
}

const NAMED_LENGTH = /^ (?:phased|graded|gradual|staged|build|plan|period|return|course|programme|trial)/i;
const MEASURED =
  /\b(?:another|more|further|longer|about|around|say|least|most|needs?|allow|is|be|takes?|perhaps|maybe|roughly|probably|expect|at|says?)\b/i;

/** "RTW est. 4-6 weeks" */
const ESTIMATED = /^(?: to (?:work|duty))? ?(?:[-:~]|est(?:imated?)?\.?|approx(?:imately|\.)?|c\.|ca?\.|circa|about|around)+ ?$/i;

/** A length says when someone is back only in some company: "in six weeks", "another five weeks should see him back", not "over four weeks". */
export function isLength(part: Stretch, time: TimeExpression, head: Head): boolean {
  const before = part.text.slice(0, time.start - part.start);
  const after = part.text.slice(time.end - part.start);
  if ((time.high ?? time.low ?? 0) < 1 || time.relation === 'ago' || time.relation === 'since') return false;
  // "a six-hour shift", "a four-week phased return"
  if (/^-/.test(after) || /\w-$/.test(before) || (/-/.test(time.text) && NAMED_LENGTH.test(after))) return false;
  // A day or two away is an odd day off, not this absence.
  if (head.sign < 0 || head.group === 'absence') return (time.high ?? time.low ?? 0) >= 3;
  if (head.group === 'recovery') return true;
  if (time.relation === 'for' || time.relation === 'over' || time.relation === 'during') return false;
  if (time.relation === 'in' || time.relation === 'within' || time.relation === 'after' || time.relation === 'by') return true;
  if (BEFORE_RETURN.test(after)) return true;
  // "His return is a matter of three weeks"
  if (
    time.start > head.end &&
    /^ (?:is|will be|would be|remains|as) (?:\w+ ){0,4}$/i.test(part.text.slice(head.end - part.start, time.start - part.start))
  )
    return true;
  // "Timescale for return to work: approximately four weeks"
  if (
    /^rtw\b|^return\b/i.test(part.text.slice(head.start - part.start)) &&
    ESTIMATED.test(part.text.slice(head.end - part.start, Math.max(0, time.start - part.start)))
  )
    return true;
  if (/^[^.;]{0,30}:\s*(?:\w+ ){0,2}$/.test(part.text.slice(head.end - part.start, Math.max(0, time.start - part.start)))) return true;
  if (head.group === 'estimate') return !/\b(?:(?<!\b(?:count|plan|bank|reckon|settle|figure|rely) )on|limited|restricted) $/i.test(before);
  return MEASURED.test(`${before.slice(-18)}${time.text}`) && time.start < head.start;
}
