import { findAll, findFirst, has, type Stretch } from '../../language/pattern.ts';
import { referenceDay, type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Day, Report } from '../report.ts';
import { type Head, headsOf } from './heads.ts';
import { type Statement, statements } from './statements.ts';
import { endorses, speaksAsAuthor, type View, viewOf } from './views.ts';
import { ADJUSTMENT, ADMINISTRATION, DISPUTE, FULLNESS, NEXT_STEP, TREATMENT } from './wording.ts';

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

const re = (source: string, flags = 'gi') => new RegExp(source, flags);

/** What a time can belong to instead of the return. */
const OTHERS: readonly { readonly kind: Other; readonly pattern: RegExp }[] = [
  { kind: 'next-step', pattern: re(`\\b${NEXT_STEP}(?![\\w-])`) },
  { kind: 'administration', pattern: re(`\\b${ADMINISTRATION}(?![\\w-])`) },
  { kind: 'treatment', pattern: re(`\\b${TREATMENT}(?![\\w-])`) },
  { kind: 'adjustment', pattern: re(`\\b${ADJUSTMENT}(?![\\w-])`) },
  { kind: 'fullness', pattern: re(`\\b${FULLNESS}(?![\\w-])`) },
];
type Other = 'next-step' | 'administration' | 'treatment' | 'adjustment' | 'fullness';

interface Neighbour extends Span {
  readonly head: Head | undefined;
  readonly other: Other | undefined;
}

/** Everything in a part that a time may belong to, in order. */
function neighboursOf(part: Stretch, heads: readonly Head[]): Neighbour[] {
  const list: Neighbour[] = heads.map((head) => ({ start: head.start, end: head.end, head, other: undefined }));
  for (const { kind, pattern } of OTHERS) {
    for (const match of findAll(part, pattern)) {
      if (heads.some((head) => match.start < head.end && head.start < match.end && !(kind === 'fullness' && head.group === 'duty')))
        continue;
      list.push({ start: match.start, end: match.end, head: undefined, other: kind });
    }
  }
  return list.sort((a, b) => a.start - b.start);
}

/** Words that hand a time over to what follows them: "a fortnight after his physiotherapy", "six weeks before he can work". */
const AFTER_EVENT = /^ (?:after|following|from|post|beyond|of|on from)\b/i;
const BEFORE_RETURN = /^(?: [\w']+){0,3} (?:before|until)\b/i;

/** What a time belongs to: the nearest thing named before it in its part of the sentence, else the first after it. */
function ownerOf(part: Stretch, time: TimeExpression, neighbours: readonly Neighbour[]): Neighbour | undefined {
  const after = part.text.slice(time.end - part.start);
  const before = neighbours.filter((one) => one.end <= time.start && !(one.head?.group === 'duty' && one.other === undefined && false));
  const behind = neighbours.filter((one) => one.start >= time.end);
  if (BEFORE_RETURN.test(after)) {
    const head = behind.find((one) => one.head !== undefined && one.head.group !== 'duty');
    const nearer = before.at(-1);
    if (
      head !== undefined &&
      (nearer?.other === undefined || nearer.other === 'treatment') &&
      part.text.slice(time.end - part.start, head.start - part.start).split(' ').length <= 9
    )
      return head;
  }
  const heads = before.filter((one) => one.head !== undefined);
  // "six weeks after his operation he should be fit", "fit a fortnight after his last session"
  if (time.kind === 'duration' && (time.relation === 'after' || AFTER_EVENT.test(after))) {
    const head = heads.at(-1) ?? behind.find((one) => one.head !== undefined);
    if (head !== undefined) return head;
  }
  // "One more certificate of three weeks should see him through": the whole of the subject belongs to the verb.
  if (behind[0]?.head?.group === 'estimate' && /^[^,;]{0,12}$/.test(part.text.slice(time.end - part.start, behind[0].start - part.start)))
    return behind[0];
  const nearest = before.at(-1);
  if (nearest !== undefined) {
    // Between what a time belongs to and the time no comma with a new beginning stands: "At his appointment he was well, and by June …".
    if (nearest.other !== undefined && nearest.other !== 'fullness') {
      const gap = part.text.slice(nearest.end - part.start, time.start - part.start);
      const next = behind[0];
      if (
        /, (?:by|from|in|on|within|after|mid|early|late|the|realistically|probably|about)?\s*$/i.test(gap) &&
        next?.head !== undefined &&
        gap.split(' ').length > 1
      )
        return next;
    }
    return nearest;
  }
  return behind[0];
}

/** A length says when someone is back only in some company: "in six weeks", "another five weeks should see him back", not "over four weeks". */
function isLength(part: Stretch, time: TimeExpression, head: Head): boolean {
  const after = part.text.slice(time.end - part.start);
  if ((time.high ?? time.low ?? 0) < 1) return false;
  if (/^-/.test(after) || /\w-$/.test(part.text.slice(0, time.start - part.start))) return false;
  // "a four-week phased return", "a six-week build-up"
  if (/-/.test(time.text) && /^ (?:phased|graded|gradual|staged|build|plan|period|return|course|programme|trial)/i.test(after))
    return false;
  if (time.relation === 'ago' || time.relation === 'since') return false;
  if (head.sign < 0 || head.group === 'absence' || head.group === 'recovery') return true;
  if (time.relation === 'for' || time.relation === 'over' || time.relation === 'during') return false;
  if (time.relation === 'in' || time.relation === 'within' || time.relation === 'after' || time.relation === 'by') return true;
  if (BEFORE_RETURN.test(after)) return true;
  const before = part.text.slice(0, time.start - part.start);
  if (head.group === 'estimate') return !/\b(?:on|limited|restricted) $/i.test(before);
  return (
    /\b(?:another|more|further|longer|about|around|say|least|most|needs?|allow|is|be|takes?|perhaps|maybe|roughly|probably|expect|at|says?)\b/i.test(
      `${before.slice(-18)}${time.text}`,
    ) && time.start < head.start
  );
}

const isDay = (time: TimeExpression) => time.kind === 'date' || time.kind === 'period';

/** A week of a plan has no place in the calendar of its own: "normal hours from week five". */
const PLAN_WEEK = /^(?:weeks?|wks?|months?|stages?) /i;
const SCHOOL_TIME = /\b(?:term|holiday|half|easter|christmas|year|summer|spring|autumn|winter)/i;

function isPlannable(time: TimeExpression): boolean {
  if (!isDay(time)) return false;
  return !PLAN_WEEK.test(time.text) || /\b(?:beginning|commencing|starting|of|from)\b/i.test(time.text) || SCHOOL_TIME.test(time.text);
}

function isPresent(time: TimeExpression, reference: Day | undefined): boolean {
  return (
    reference !== undefined &&
    time.earliest !== undefined &&
    time.latest !== undefined &&
    time.earliest <= reference &&
    reference <= time.latest
  );
}

function isPast(time: TimeExpression, reference: Day | undefined): boolean {
  return reference !== undefined && time.latest !== undefined && time.latest < reference;
}

/** An absence that will end: until a day, or for a length. A lower limit leaves its end open. */
const OPEN_ENDED = /\b(?:at least|minimum|not before|no earlier|earliest|not until|before|this side of)\b/i;

const PERMANENT =
  /\b(?:permanent(?:ly)?|for good|never (?:again|be|return|work|resume|regain)|never\b[^.;]{0,50}\b(?:fit|able|return|work|resume|capable|back)|(?:not|n't|nor|un\w+)\b[^.;]{0,60}\b(?:ever|any more)\b|\bever (?:again|be(?:ing)?|return)|no (?:realistic |reasonable |real |foreseeable |likely |medical )*(?:prospect|hope|likelihood|chance|possibility) of[^.;]{0,60}\b(?:return\w*|work\w*|fit\w*|back|resum\w+|regain\w+)|(?:ended|end of) (?:his|her|their) (?:working life|career|time)|rest of (?:his|her|their) (?:working )?life|for life|(?:until|till|reaches|reach|before|at|to) (?:(?:he|she|they) (?:retires?|reaches (?:his |her |their )?(?:normal )?(?:pension|retirement) age)|(?:his |her |their )?(?:normal |state |usual )?(?:pension(?:able)?|retirement|retiring) age)|unlikely to restore|ill[- ]health retirement|medical retirement|early (?:release|payment) of (?:his|her|their) pension|(?:not|unlikely to|won't)\b[^.;]{0,60}\b(?:again|(?:this|that|his|her|their) or any (?:similar |other )?(?:post|job|role|work))\b)/i;
/** "will not be able to return to this post" with no time and no condition is for good. */
const FINAL =
  /\b(?:will not|won't|is unlikely to|are unlikely to|do not (?:expect|foresee|anticipate|think|believe|consider)|not going to|will never)\b[^.;]{0,70}\b(?:return|go back|work|resume|fit|able|capable)\b[^.;]{0,60}\b(?:role|post|job|position|duties|work|occupation|career|trade)\b/i;
const NOT_FINAL =
  /\b(?:until|till|yet|before|while|at present|currently|for now|at the moment|for the (?:time being|foreseeable)|without|unless|within|this (?:week|month|term|year)|alone|nights|if|when|once|because (?:he|she) is waiting)\b/i;

const HAS_CONDITION =
  /\b(?:when|once|as soon as|if|provided|providing|assuming|subject to|until|after|following|on|depend\w*|hinges?|turns on|conditional|contingent|should|pending)\b/i;
const HEALTH_CONDITION =
  /\b(?:when|once|as soon as|until|subject to|depend\w*|after|following|pending|if|provided|assuming|as and when) (?:that |on |upon )?(?:[\w']+ ){0,6}?(?:able|ready|fit|better|well(?: enough)?|recover\w*|symptoms?|pain|health|condition|treatment|medic\w+|therap\w+|physio\w*|surgery|operation|scans?|tests?|results?|cleared?|discharged|heal\w*|allow\w*|permit\w*|progress|strong\w*|strength|settled?|improv\w+|confiden\w+|sleep\w*|specialist|consultant|surgeon|hospital|gp|doctor|provider|up to it|feels?|diagnos\w+)\b/i;

/** A plan without a start says something of a return, "a phased return is advised" alone does not. */
const PLAN_DETAIL =
  /\b(?:over|beginning|starting|rising|adding|first|build(?:ing)?|increas\w+|hours?|half|days?|weeks?|month|mornings?)\b/i;

/** Statements about somebody or something else, where words of return and absence stand for other things. */
const OTHER_TOPIC =
  /\b(?:equality act|disab(?:led|ility)|substantial(?: and)? (?:long-term )?adverse|long-term(?: adverse)? effect|definition of|section 6|americans with disabilities)\b/i;

function evaluatePart(report: Report, statement: Statement, part: Stretch, inherited: boolean): ReturnStatement[] {
  const found: ReturnStatement[] = [];
  const over = findFirst(part, OVER);
  if (
    over !== undefined &&
    !/\b(?:whether|if|not (?:yet )?(?:say|know|think)|does not mean)\b[^.;]{0,90}$/i.test(part.text.slice(0, over.start - part.start))
  ) {
    const view = viewOf(report, part, over, statement.sentence);
    return [
      {
        start: over.start,
        end: over.end,
        statement,
        outlook: 'permanent',
        view,
        endorsed: view !== 'author' && isEndorsed(statement, part),
        times: [],
      },
    ];
  }
  const reference = referenceDay(report);
  let heads = headsOf(part).filter((head) => head.tense !== 'past');
  const all = timesIn(report, statement).filter((time) => time.start >= part.start && time.end <= part.end);
  const strong = heads.filter((head) => head.group !== 'duty' && head.group !== 'estimate');
  const topical = strong.length > 0 || inherited || heads.some((head) => head.group === 'duty');
  // An estimate without a word of return is one only where the talk is of the return.
  if (!topical)
    heads = heads.filter(
      (head) =>
        head.group === 'estimate' &&
        /\b(?:estimate|guess|forecast|prediction|right|fit|back)\b/i.test(part.text.slice(head.start - part.start, head.end - part.start)),
    );
  const neighbours = neighboursOf(part, heads);
  const push = (head: Span, outlook: Outlook, times: readonly TimeExpression[]) => {
    // The view is that of the words, or of the time where that comes first.
    const at = times[0] !== undefined && times[0].start > head.start ? times[0] : head;
    const view = viewOf(report, part, at, statement.sentence);
    found.push({
      start: Math.min(head.start, times[0]?.start ?? head.start),
      end: Math.max(head.end, times.at(-1)?.end ?? head.end),
      statement,
      outlook,
      view,
      endorsed: view !== 'author' && isEndorsed(statement, part),
      times,
    });
  };

  for (const head of heads) {
    const own = all.filter((time) => {
      const owner = ownerOf(part, time, neighbours);
      return owner?.head !== undefined && owner.start === head.start;
    });
    const days = own.filter(isPlannable);
    const lengths = own.filter((time) => time.kind === 'duration' && isLength(part, time, head));
    const whole = part.text;
    if (head.background) {
      // "when he returns on 15 June" names the day all the same; a supposition does not.
      const named = days.filter((time) => time.kind === 'date' && time.relation === 'on' && !isPast(time, reference));
      if (named.length > 0 && head.group === 'return' && /\bwhen (?:he|she|they|m)/i.test(whole)) push(head, 'dated', named);
      continue;
    }
    if (head.sign < 0 && (has({ ...part }, PERMANENT) || (FINAL.test(whole) && !NOT_FINAL.test(whole) && own.length === 0))) {
      push(head, 'permanent', []);
      continue;
    }
    if (head.group === 'duty' && strong.length > 0 && days.length === 0) continue;
    if (days.length > 0 || lengths.length > 0) {
      const when = [...days, ...lengths].sort((a, b) => a.start - b.start);
      if (head.sign < 0) {
        // "not fit this week" says how things are, not how long.
        if (
          when.every(
            (time) => isDay(time) && isPresent(time, reference) && !['until', 'by', 'before', 'for', 'within'].includes(time.relation),
          )
        )
          continue;
        const open = when.every(
          (time) =>
            time.relation === 'before' ||
            (time.high === undefined && time.kind === 'duration') ||
            OPEN_ENDED.test(part.text.slice(Math.max(0, time.start - part.start - 24), time.end - part.start)),
        );
        const until = when.every((time) => isPast(time, reference));
        if (until) continue;
        push(head, open ? 'bounded' : 'dated', when);
      } else if (head.group === 'duty' && strong.length === 0 && !isPlan(statement, part, when)) continue;
      else {
        const first = when[0]!;
        // "beginning", "by" and the like name the start; what comes later in the sentence is the way up.
        push(
          head,
          isPast(first, reference) &&
            !when
              .slice(1)
              .some(
                (time) =>
                  !isPast(time, reference) &&
                  /\b(?:or|otherwise|now|rather|instead)\b/i.test(part.text.slice(first.end - part.start, time.start - part.start)),
              )
            ? 'past'
            : 'dated',
          when,
        );
      }
      continue;
    }
    if (head.group === 'duty' || head.group === 'estimate') {
      if (own.some((time) => time.kind === 'vague') && topical) push(head, 'vague', []);
      else if (head.group === 'duty' && PLAN_DETAIL.test(whole.slice(head.start - part.start)) && isPhased(whole)) push(head, 'vague', []);
      continue;
    }
    const vague = own.some((time) => time.kind === 'vague');
    // "before she returns" without a time is told in passing.
    if (head.awaited && own.length === 0 && !/\b(?:long|while|time)\b/i.test(whole.slice(0, head.start - part.start))) continue;
    if (head.sign < 0) {
      if (vague || (head.tense === 'ahead' && HEALTH_CONDITION.test(whole))) push(head, 'vague', []);
      continue;
    }
    const immediate =
      own.some((time) => time.kind === 'immediate') ||
      all.some(
        (time) =>
          time.kind === 'immediate' &&
          /\b(?:now|today|immediate\w*|straight|at once|right away)\b/i.test(time.text) &&
          Math.abs(time.start - head.end) < 60,
      );
    const then = BY_THEN.test(whole) ? dayBefore(report, statement, part) : undefined;
    const event = eventDay(report, statement, part, reference);
    if (vague) push(head, 'vague', []);
    else if (DISPUTE_WAIT.test(whole)) push(head, 'vague', []);
    else if (then !== undefined) push(head, isPast(then, reference) ? 'past' : 'dated', [then]);
    else if (EMPLOYER_CONDITION.test(whole) && head.group !== 'recovery') push(head, 'now', []);
    else if (head.awaited) push(head, 'vague', []);
    else if (immediate && head.group !== 'recovery') push(head, 'now', []);
    else if (event !== undefined && HAS_CONDITION.test(statement.text) && head.group !== 'bar') push(head, 'dated', [event]);
    else if (isReady(part, head) && !HEALTH_CONDITION.test(whole) && !isHope(whole)) push(head, 'now', []);
    else if (head.group === 'bar' && head.tense === 'now') push(head, 'now', []);
    else push(head, 'vague', []);
  }
  return found;
}

export /** "fit when it does", "back from that date": the day stands before. */
const BY_THEN =
  /\b(?:when (?:it|that) (?:does|ends|expires|runs out|comes|is over)|(?:on|from|by|after|at) that (?:day|date|point|time)|by then|from then(?: on)?|then\b(?=[.,;]|$)|that same day|thereafter)\b/i;

function dayBefore(report: Report, statement: Statement, part: Stretch): TimeExpression | undefined {
  const here = timesIn(report, statement).filter((time) => time.end <= part.start && isPlannable(time));
  return here.at(-1) ?? (statement.previous && timesIn(report, statement.previous).filter(isPlannable).at(-1));
}

/** What the return waits for is the employer's to do: as far as health goes the person is fit. */
const EMPLOYER_CONDITION =
  /\b(?:as soon as|once|when|if|provided(?: that)?|providing|the moment|whenever) (?:you|management|the (?:school|company|trust|council|depot|team|firm|chair|desk|equipment|stool|adjustments?|arrangements?|changes?|software|rota)|a (?:\w+[ -]){0,3}(?:place|desk|post|chair|stool|seat|role|job|space)|an? (?:alternative|adjusted|other)|somebody|someone|another person|no one|nobody|lifting|the lifting|his duties|her duties|these|those|this) (?:[\w']+ )?/i;

export const DISPUTE_WAIT = new RegExp(
  `\\b(?:when|once|until|after|hinges?|depends?|turns|conditional|contingent|only if|unless|as soon as|provided|following|pending|waits?|await\\w*)\\b[^.;]{0,80}\\b${DISPUTE}`,
  'i',
);
/** "He can return", "she is back at work", "fit for desk work": so now, though no word of time says it. "He is returning" is not. */
const FREE_TO = /\b(?:can|may|could|let (?:him|her|them)|start (?:him|her|them)|have (?:him|her|them)|able to|free to)\b[^.;]{0,40}$/i;
const IS_BACK = /\b(?:is|are|has been|'s) (?:(?:now|already|currently|once more|again|happily) ){0,2}(?:back|working|at|doing|in)?\s*$/i;
function isReady(part: Stretch, head: Head): boolean {
  if (head.tense !== 'now' || head.group === 'recovery') return false;
  if (head.group === 'fitness' || head.group === 'work') return true;
  const before = part.text.slice(0, head.start - part.start);
  return (
    FREE_TO.test(before) || (IS_BACK.test(before) && !/\breturn/i.test(part.text.slice(head.start - part.start, head.end - part.start)))
  );
}

const HOPE = /\b(?:I|we) (?:would |do |very much )?(?:hope|look forward)\b/i;
const isHope = (text: string) => HOPE.test(text);
const PHASED = /\b(?:phased|graded|gradual|staged|build(?:ing|s)?[- ]?up|stepped)\b/i;
const isPhased = (text: string) => PHASED.test(text);

/** Kinds of duty with a date make a plan where the date is its start: "Modified duties from 1 June", "w/c 8 June: half days". */
function isPlan(statement: Statement, part: Stretch, times: readonly TimeExpression[]): boolean {
  const first = times[0]!;
  if (!isDay(first)) return false;
  if (statement.row !== undefined) return !/\b(?:until|review)\b/i.test(headerOf(statement, first));
  if (first.relation === 'from' || first.relation === 'on' || first.relation === 'by' || first.kind === 'period')
    return first.relation !== 'until';
  return /^[^a-z]*$/i.test(part.text.slice(0, first.start - part.start)) || /:/.test(part.text);
}

/** The header cell above a time in a table. */
function headerOf(statement: Statement, time: Span): string {
  const cell = statement.row?.cells.find((one) => time.start >= one.start && time.end <= one.end);
  const header = cell === undefined ? undefined : statement.row?.header.find((one) => one.column === cell.column);
  return header === undefined ? '' : headerText(statement, header);
}

const headerText = (statement: Statement, header: Span) =>
  statement.row!.text.slice(Math.max(0, header.start - statement.start), Math.max(0, header.end - statement.start));

/** The day of an event of treatment on which the return hangs: "as soon as the cast comes off, expected on 22 April". */
function eventDay(report: Report, statement: Statement, part: Stretch, reference: Day | undefined): TimeExpression | undefined {
  const neighbours = statement.parts.flatMap((one) => neighboursOf(one, []));
  return timesIn(report, statement).find((time) => {
    if (!isPlannable(time) || isPast(time, reference) || (time.start >= part.start && time.end <= part.end && time.relation === 'since'))
      return false;
    const owner = neighbours.filter((one) => one.end <= time.start).at(-1);
    return (
      owner?.other !== 'next-step' && owner?.other !== 'administration' && owner?.other !== 'adjustment' && owner?.other !== 'fullness'
    );
  });
}

/** Whether the author takes over, in the same sentence after these words or in the next one, what they say. */
function isEndorsed(statement: Statement, part: Stretch): boolean {
  const rest = statement.text.slice(part.start - statement.start);
  if (endorses(rest)) return true;
  const next = statement.next;
  return (
    next !== undefined &&
    next.section === statement.section &&
    endorses(next.text) &&
    /\b(?:that|this|it|the same|which|both|date|aim|hope|target|plan|estimate|agree|share|concur|do I|would I|differ)\b/i.test(next.text)
  );
}

/** Said outright that it is over, in words that are not those of a return. */
const OVER =
  /\b(?:(?:has |have )?(?:ended|brought to an end|put an end to|finished) (?:his|her|their) (?:working life|career|time)|no (?:(?:realistic|reasonable|real|foreseeable|likely|medical|significant) )*(?:prospect|hope|likelihood|chance|possibility) of (?:his |her |their |a |any |ever )*(?:return\w*|work\w*|be(?:ing|coming)? (?:fit|able|well)|resum\w+|regain\w+|coming back|going back|improvement that)|(?:unlikely|not|never)(?: expected| likely| going)? to restore (?:his |her |their )?(?:fitness|capacity|ability)|(?:support|recommend)\w* (?:(?:an |his |her |their |the )?(?:application|case|claim) for )?(?:ill[- ]health|medical|early) (?:retirement|release)|permanent(?:ly)? (?:unfit\w*|incap\w+|unable|unsuited|incompatible|disabled from|debarred))\b/i;

/** A hope or a certificate with a time and no word of return: "He hopes for early June", "His fit note ends on 29 May". */
const HOPES =
  /\b(?:hop(?:es?|ing)|aim(?:s|ing)?|target|wants?|would like|plans? (?:to|for|on)|is planning|asked (?:for|to)|set (?:his|her|their) (?:heart|sights)|has in mind|is thinking|is looking)\b[^.;]{0,30}$/i;
const CERTIFIES =
  /\b(?:fit[- ]notes?|sick[- ]notes?|certificat\w+|certified|sick[- ]?(?:line|cert|slip)s?|line from|(?:off-work|doctor's|medical) slip|slip from|signed (?:him |her |them )?off|doctor's (?:note|line|slip)|med[ -]?3)\b/i;

const USUAL =
  /\b(?:most (?:people|patients|employees|cases|of those)|many (?:people|patients)|people (?:with|who|in)|on average|typically|usually|normally|generally|the usual|is usual)\b/i;

function passedOn(report: Report, statement: Statement): ReturnStatement[] {
  const found: ReturnStatement[] = [];
  for (const part of statement.parts) {
    const times = timesIn(report, statement).filter(
      (time) =>
        time.start >= part.start && time.end <= part.end && (isPlannable(time) || (time.kind === 'duration' && (time.high ?? 1) >= 1)),
    );
    const time = times.at(-1);
    if (time === undefined || time.relation === 'since' || time.relation === 'ago') continue;
    const before = part.text.slice(0, time.start - part.start);
    const view: View | undefined = CERTIFIES.test(part.text)
      ? 'certificate'
      : USUAL.test(part.text) && time.kind === 'duration' && time.relation !== 'for'
        ? 'population'
        : HOPES.test(before) && viewOf(report, part, time, statement.sentence) === 'employee'
          ? 'employee'
          : undefined;
    if (view === undefined) continue;
    found.push({
      start: part.start,
      end: part.end,
      statement,
      outlook: 'dated',
      view,
      endorsed: isEndorsed(statement, part),
      times: [time],
    });
  }
  return found;
}

/** The return is what is being spoken of: the sentence before, the question or the label says so. */
function isTopic(statement: Statement): boolean {
  if (statement.asked !== undefined && asksForReturn(statement.asked)) return true;
  const { previous } = statement;
  return (
    previous !== undefined &&
    previous.parts.some((part) => isHopeForDay(part) || headsOf(part).some((head) => head.group !== 'duty' && head.group !== 'estimate'))
  );
}

const HOPE_FOR = /\b(?:he|she|they) (?:\w+ )?(?:hopes?|aims?|is hoping|is aiming|asked) for\b/i;
const isHopeForDay = (part: Stretch) => has(part, HOPE_FOR);

const ASKS = /\b(?:when|how long|how soon|likely|timescale|time ?frame|date|return|back|prognosis|duration)\b/i;
const ASKS_RETURN = /\b(?:return\w*|back|resum\w+|fit|absence|absent|off|work|recover\w*|long|timescale|time ?frame|prognosis)\b/i;

export function asksForReturn(question: string): boolean {
  return ASKS.test(question) && ASKS_RETURN.test(question) && !/\b(?:meeting|hearing|interview)\b/i.test(question);
}

const known = new WeakMap<Report, readonly ReturnStatement[]>();

/** Everything the report says of when the person will be back, whoever says it, in reading order. */
export function returnStatements(report: Report): readonly ReturnStatement[] {
  let list = known.get(report);
  if (list === undefined) {
    list = statements(report).flatMap((statement) => {
      if (OTHER_TOPIC.test(statement.text) || statement.section.name === 'disability') return [];
      const topic = isTopic(statement);
      const read = statement.parts.flatMap((part, index) =>
        evaluatePart(report, statement, part, topic || (index > 0 && headsOf(statement.parts[index - 1]!).length > 0)),
      );
      const bare = read.length === 0 && topic ? fragment(report, statement) : [];
      return [...read, ...bare, ...passedOn(report, statement)];
    });
    known.set(report, list);
  }
  return list;
}

/** An answer in a few words behind the question: "About three weeks, in my opinion.", "Mid-July." */
function fragment(report: Report, statement: Statement): ReturnStatement[] {
  const times = timesIn(report, statement).filter(
    (time) => isPlannable(time) || (time.kind === 'duration' && (time.high ?? time.low ?? 0) >= 1),
  );
  const first = times[0];
  if (first === undefined || statement.asked === undefined || first.start - statement.start > 60) return [];
  if (!speaksAsAuthor(statement.text) && statement.text.split(' ').length > 14) return [];
  const neighbours = neighboursOf(statement, []);
  if (neighbours.some((one) => one.end <= first.start && one.other !== 'fullness')) return [];
  const view = viewOf(report, statement, first, statement.sentence);
  return [
    {
      start: statement.start,
      end: statement.end,
      statement,
      outlook: isPast(first, referenceDay(report)) ? 'past' : 'dated',
      view,
      endorsed: view !== 'author' && isEndorsed(statement, statement),
      times,
    },
  ];
}
