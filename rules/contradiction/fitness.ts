import { findAll, type Stretch, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { referenceDay, type TimeExpression, timesIn } from '../../src/language/time.ts';
import type { Report, Span } from '../../src/lint/rule.ts';
import { type Head, headsOf } from '../../src/report/fitness/heads.ts';
import { lastingWords } from '../../src/report/fitness/lasting.ts';
import { isDay } from '../../src/report/fitness/owners.ts';
import { type Statement, statements } from '../../src/report/fitness/statements.ts';
import { viewOf } from '../../src/report/fitness/views.ts';
import type { Day } from '../../src/report/report.ts';
import type { Conflict } from './conflict.ts';
import {
  ACTIVITIES,
  ALLOWED_AFTER,
  ALLOWED_BEFORE,
  ANY_WORK,
  BARRED,
  CONDITIONAL,
  FULL_WORK,
  HEARING,
  LESS_WORK,
  NOT_AT_WORK,
  OF_ANY_KIND,
  OWN_WORK,
  RULED_OUT_AFTER,
  RULED_OUT_BEFORE,
  SEQUENCE,
  TOO_EARLY,
  WORK_WORDS,
} from './wording.ts';

/** What fitness is said of: work of every kind, the whole job, the job, work in general, or less than the job. */
type Extent = 'any' | 'full' | 'own' | 'work' | 'less';

/** That somebody may or may not do something over a stretch of days. `now`: no day is given, so it holds of today. */
interface Claim extends Span {
  readonly allowed: boolean;
  readonly topic: string;
  readonly extent: Extent;
  readonly from: Day;
  readonly until: Day;
  readonly now: boolean;
  /** For lifting: the kilograms that are allowed at most, 0 for none of any kind. */
  readonly most?: number | undefined;
  /** The vehicle that is driven, where one is named. */
  readonly vehicle?: string | undefined;
  /** The kilograms are told as a limit ("no more than"), not as what can be done. */
  readonly limit?: boolean;
  readonly statement: Statement;
}

/** Days by which two statements may miss each other before they disagree: the last day of one is often the first of the other. */
const SLACK = 3;
/** No report that anybody wrote says more of fitness; each is held against all before it. */
const MOST_CLAIMS = 500;
const FOR_EVER = Number.POSITIVE_INFINITY;

/** The pairs of statements in which the person is both fit and unfit for the same thing at the same time. The later one is at fault. */
export function fitnessConflicts(report: Report): Conflict[] {
  const known = referenceDay(report);
  // A report without a date of its own can still be held against itself: what is now, and what has days of its own.
  const today = known ?? 0;
  const claims = statements(report)
    .flatMap((statement) => [
      ...workClaims(report, statement, today),
      ...barredClaims(report, statement, today),
      ...noWorkClaims(report, statement, today),
      ...activityClaims(report, statement, today),
    ])
    .slice(0, MOST_CLAIMS);
  const found: Conflict[] = [];
  for (const [index, later] of claims.entries()) {
    const earlier = claims
      .slice(0, index)
      .findLast((one) => clash(one, later) && (known !== undefined || one.now === later.now || one.until + later.until === FOR_EVER));
    if (earlier !== undefined) found.push({ at: later, other: earlier, messageId: kindOf(earlier, later) });
  }
  return found;
}

function kindOf(one: Claim, other: Claim): 'fitness' | 'return' | 'activity' {
  if (one.topic !== 'work') return 'activity';
  const fit = one.allowed ? one : other;
  return fit.now ? 'fitness' : 'return';
}

function clash(one: Claim, other: Claim): boolean {
  if (one.allowed && other.allowed) return exceeds(one, other) || exceeds(other, one);
  if (one.allowed === other.allowed || one.topic !== other.topic || sameBreath(one, other)) return false;
  // Barred from the lorry, and allowed the forklift.
  if (one.vehicle !== undefined && other.vehicle !== undefined && one.vehicle !== other.vehicle) return false;
  const [fit, unfit] = one.allowed ? [one, other] : [other, one];
  if (!meet(fit.extent, unfit.extent) || mostOf(fit) <= mostOf(unfit) * 1.1) return false;
  if (fit.now && unfit.now) return true;
  // "Not fit at present", and fit from a day ahead, follow one another.
  return fit.from <= unfit.until - SLACK && fit.until >= unfit.from + SLACK;
}

const mostOf = ({ most, allowed }: Claim): number => most ?? (allowed ? FOR_EVER : 0);

/** "He may lift up to 20 kg", and "no more than 5 kg" at the same time. */
function exceeds(one: Claim, other: Claim): boolean {
  if (one.limit !== true || other.limit === true || one.most === undefined || other.most === undefined) return false;
  return one.now && other.now && other.most > one.most * 1.1 && one.statement !== other.statement;
}

/** What stands in one sentence is contrasted there ("fit for this, though not for that"), unless a semicolon parts it. */
function sameBreath(one: Claim, other: Claim): boolean {
  if (one.statement !== other.statement) return false;
  const { start, text, parts } = one.statement;
  const partOf = ({ start: at }: Claim) => parts.find((part) => at >= part.start && at < part.start + part.text.length);
  // "He will be unfit until the end of June, and I expect him at work on the 1st": joined, and not contrasted.
  const joined = partOf(one) !== partOf(other) && /^,? and (?:I|we|he|she|they|m[rs]s?)\b/i.test(partOf(other)?.text ?? '');
  if (
    joined &&
    !one.now &&
    !other.now &&
    one.extent !== 'less' &&
    other.extent !== 'less' &&
    !/\b(?:but|though|although|however|otherwise|yet)\b/i.test(text)
  )
    return false;
  return !text.slice(one.end - start, other.start - start).includes(';') || /\b(?:with|without|but|however|otherwise)\b/i.test(text);
}

/** Whether being fit for one and unfit for the other cannot both hold. Fit for less than the job is the usual companion of unfit for the job. */
function meet(fit: Extent, unfit: Extent): boolean {
  if (unfit === 'any') return true;
  if (unfit === 'work') return fit === 'full' || fit === 'work' || fit === 'own';
  if (unfit === 'own') return fit === 'full' || fit === 'own';
  return fit === 'full';
}

// ── work ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Beyond these marks the words are about something else. */
const OBJECT_END =
  /[.;:,()\n]|\b(?:and|but|although|though|because|since|as|so|yet|while|up to|until|till|before|from|by|within|for (?:the next|another|a further|at least|about|\d)|on (?=\d|mon|tue|wed|thu|fri)|in (?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|early|late|mid)|at present|at the moment|currently|now|today|again)\b/i;

function workClaims(report: Report, statement: Statement, today: Day): Claim[] {
  return statement.parts.flatMap((part) => {
    if (part.text.length > 600 || PEOPLE.test(part.text)) return [];
    const lasting = lastingWords(part);
    const heads = headsOf(part).filter((head) => head.group !== 'duty' && head.group !== 'estimate' && head.group !== 'recovery');
    return heads.flatMap((head, index) => {
      const allowed = head.sign > 0;
      if (head.background || head.awaited || head.tense === 'past' || head.group === 'bar') return [];
      if (head.group === 'absence' && allowed) return [];
      const object = objectOf(report, part, head);
      const extent = extentOf(part, head, object);
      if (!allowed && (extent === 'less' || isConditional(part.text))) return [];
      if (allowed && /\b(?:if|unless|whether|hope|should he|should she|once|when|as soon as|assuming)\b/i.test(part.text)) return [];
      const reach = isConditional(textAfter(part, head.end, 160)) || isConditional(textBefore(part, head.start, 60)) ? 'less' : extent;
      const next = heads[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const times = timesIn(report, part).filter((time) => time.start >= (index === 0 ? part.start : head.start) && time.start < next);
      // "Stamina comes back", "he works in the stores": nothing is allowed without a day or a word that allows.
      if (allowed && !times.some(isDay) && !ABLE.test(textBefore(part, head.end, 70))) return [];
      const when = allowed
        ? allowedWhen(part, head, times, today)
        : ruledOutWhen(part, head, times, today, lasting !== undefined && lasting.start < next);
      // Whose view it is costs most to find out, so it is asked last.
      if (when === undefined || !isOwn(report, statement, part, head)) return [];
      return [{ start: head.start, end: head.end, allowed, topic: 'work', extent: reach, statement, ...when }];
    });
  });
}

/** "He can carry on with his night shifts" sets no condition, "with a hoist" does. */
const isConditional = (text: string): boolean =>
  CONDITIONAL.test(
    text.replace(/\b(?:carr(?:y|ying)|go(?:ing)?|keep(?:ing)?|get(?:ting)?|continu(?:e|ing)|cop(?:e|ing))(?: on)? with\b/gi, ''),
  );

/** What holds for people at large says nothing of this person. */
const PEOPLE = /\b(?:people|most (?:patients|employees)|anyone|anybody|everyone|those (?:who|with|off)|patients|statistic\w*)\b/i;
const ABLE = /\b(?:can|may|could|fit|able|ready|free|well enough|capable|cleared|released|safe)\b/i;

/** "He will never again earn a living of any sort": work of every kind, for good. */
const NEVER_ANY =
  /\b(?:never|not ever|no longer)(?: again)? (?:be (?:able|fit|well enough) to |be capable of )?(?:work(?:ing)?|earn(?:ing)? (?:a|his|her|their) living|hold(?:ing)? (?:down )?(?:a|any) job|be in (?:paid )?(?:work|employment))(?: again)?(?: (?:of any (?:sort|kind)|in any (?:job|capacity|role)|again|at anything))/gi;

/** No work of any kind, by words that need no day: for good, or today ("it is too early for any return"). */
const NO_WORK: readonly { readonly said: RegExp; readonly when: (today: Day) => When }[] = [
  { said: NEVER_ANY, when: (today) => ({ from: today, until: FOR_EVER, now: false }) },
  { said: TOO_EARLY, when: (today) => ({ from: today, until: today, now: true }) },
];

function noWorkClaims(report: Report, statement: Statement, today: Day): Claim[] {
  return statement.parts.flatMap((part) =>
    NO_WORK.flatMap(({ said, when }) =>
      findAll(part, said, 1)
        .filter((match) => isOwn(report, statement, part, match))
        .map(({ start, end }): Claim => ({ start, end, allowed: false, topic: 'work', extent: 'any', statement, ...when(today) })),
    ),
  );
}

/** "Not in the office" is not at work, though office work is less than most jobs. */
const PLACE = /\b(?:in|on|at|behind|from|of) (?:the|a|his|her|their|any|your) [\w ]+/i;

/** A return ruled out before a day, which is a period of unfitness put the other way round. */
function barredClaims(report: Report, statement: Statement, today: Day): Claim[] {
  return statement.parts.flatMap((part) =>
    findAll(part, BARRED, 2).flatMap((match): Claim[] => {
      const end = timesIn(report, part).find((time) => time.start >= match.end && UNTIL.test(textBefore(part, time.start, 40)));
      if (end?.earliest === undefined || LESS_WORK.test(match.text.replace(PLACE, '')) || !isOwn(report, statement, part, match)) return [];
      return [
        {
          start: match.start,
          end: match.end,
          allowed: false,
          topic: 'work',
          extent: 'work',
          from: today,
          until: end.earliest,
          now: false,
          statement,
        },
      ];
    }),
  );
}

/** Told by occupational health as how it is: not by the employee, the fit note or a manager, not asked, supposed or quoted. */
function isOwn(report: Report, statement: Statement, part: Stretch, span: Span): boolean {
  if (viewOf(report, part, span, statement.sentence) !== 'author') return false;
  if (statement.sentence === undefined) return true;
  const { asked, supposed, quoted, declined } = stance(report, statement.sentence, span);
  return !asked && !supposed && !quoted && !declined;
}

/** What the person is fit for, as far as the words go on about it. */
function objectOf(report: Report, part: Stretch, head: Head): string {
  const words = part.text.slice(head.start - part.start, head.end - part.start);
  const after = textAfter(part, head.end, 90);
  const time = timesIn(report, part).find(({ kind, start }) => kind !== 'frequency' && start >= head.end);
  const end = Math.min(OBJECT_END.exec(after)?.index ?? after.length, time === undefined ? after.length : time.start - head.end);
  return `${words}${after.slice(0, end)}`;
}

const NOUN_BEFORE = 40;

function extentOf(part: Stretch, head: Head, object: string): Extent {
  const near = `${
    textBefore(part, head.start, NOUN_BEFORE)
      .split(/[.;:,]/)
      .at(-1) ?? ''
  }${object}`;
  if (ANY_WORK.test(near)) return 'any';
  // "Twelve hours or so a week of clerical work": the amount stands before what it is an amount of.
  if (AMOUNT_OF_WORK.test(textAfter(part, head.end, 90))) return 'less';
  // "Three months at home" are no work from home.
  if (head.group === 'absence' && /\bat home$/i.test(object)) return 'work';
  if (FULL_WORK.test(object)) return 'full';
  // A phased return is a return to work all the same, and cannot begin while all work is ruled out.
  const less = (text: string) => LESS_WORK.test(head.group === 'return' ? text.replace(PHASED, '') : text);
  if (
    less(object) ||
    less(
      /\b(?:light|phased|graded|staged|gradual|part-time|suitable|amended|modified|restricted) (?:\w+ )?$/i.exec(
        textBefore(part, head.start, 30),
      )?.[0] ?? '',
    )
  )
    return 'less';
  if (/\bfull[- ]time\b/i.test(object)) return 'full';
  if (
    !object
      .split(/[^\p{L}'-]+/u)
      .filter(Boolean)
      .every((word) => WORK_WORDS.test(word))
  )
    return OWN_WORK.test(object) && /\b(?:in|at|as|on|with)\b/.test(object) ? 'own' : 'less';
  return OWN_WORK.test(object) ? 'own' : 'work';
}

const AMOUNT_OF_WORK =
  /^[^.;,]{0,40}\b(?:hours?|days?|shifts?|mornings|afternoons)\b[^.;,]{0,30} of (?!(?:his|her|their|the) )[\w-]+ (?:work|duties)\b/i;

const PHASED = /\b(?:phased|graded|staged|gradual(?:ly)?|graduated|stepped)\b/gi;

type When = Pick<Claim, 'from' | 'until' | 'now'>;

/** "until at least September" */
const UNTIL =
  /\b(?:until|till|before|prior to)(?: (?:at least|about|around|roughly|approximately|the|the end of|the middle of|early|mid|late))* $/i;
const PRESENT = /\b(?:present|moment|time being|now)\b/i;
const NOW = /\b(?:now|today|at present|currently|presently|immediately|straight away|already|at the moment|as things stand)\b/i;

/** When something is allowed: from a day that is given, or today. Undefined where it lies ahead and no day is given. */
function allowedWhen(part: Stretch, head: Head, times: readonly TimeExpression[], today: Day): When | undefined {
  const start = times.find((time) => isDay(time) && time.relation !== 'until' && time.relation !== 'since');
  if (start !== undefined) {
    // "Fit by the end of July" may be any day up to it, "in the second half of July" any in it.
    const from = start.latest;
    if (from === undefined || from < today) return undefined;
    return { from, until: FOR_EVER, now: false };
  }
  const length = times.find(({ relation, high }) => (relation === 'in' || relation === 'within') && (high ?? 0) >= 7);
  if (length?.high !== undefined) return { from: today + length.high, until: FOR_EVER, now: false };
  // "up to 20 hours a week" is no term.
  const isTerm = (time: TimeExpression) => time.kind === 'duration' && !(NOW.test(part.text) && (time.high ?? time.low ?? 1) < 1);
  if (times.some((time) => isTerm(time) || time.kind === 'vague' || (time.kind === 'frequency' && !NOW.test(part.text)))) return undefined;
  if (/\b(?:then|thereafter|afterwards|after that|by that time)\b/i.test(part.text)) return undefined;
  if (head.tense !== 'now' && !NOW.test(part.text)) return undefined;
  if (/\b(?:was|were|had been|used to)\b/i.test(textBefore(part, head.start, 30))) return undefined;
  return { from: today, until: FOR_EVER, now: true };
}

/** How long something is ruled out: to a day or for a length that is given, for good, or today. */
function ruledOutWhen(
  part: Stretch,
  head: Span & { readonly tense?: Head['tense'] },
  times: readonly TimeExpression[],
  today: Day,
  lasting: boolean,
): When | undefined {
  const starts = times.find((time) => isDay(time) && time.relation === 'from');
  if (starts?.earliest !== undefined && starts.earliest > today) return undefined;
  const end = times.find(
    (time) => isDay(time) && (time.relation === 'until' || time.relation === 'before' || UNTIL.test(textBefore(part, time.start, 30))),
  );
  // Of a day that has passed, or cannot be worked out, nothing follows for today.
  if (end !== undefined) return { from: today, until: end.earliest ?? today, now: false };
  const length = times.find((time) => ['for', 'over', 'none', 'within', 'in'].includes(time.relation) && (time.low ?? 0) >= 7);
  if (length?.low !== undefined) {
    const before = textBefore(part, length.start, 30);
    if (/\b(?:been|was|were|had|last|past|previous|total)\b/i.test(before)) return undefined;
    return { from: today, until: today + length.low, now: false };
  }
  if (lasting) return { from: today, until: FOR_EVER, now: false };
  if (times.some((time) => isDay(time) || time.kind === 'duration' || (time.kind === 'vague' && !PRESENT.test(time.text))))
    return undefined;
  // "He will not be fit", with no day, does not say of today that he is not.
  if (head.tense === 'ahead' && !NOW.test(part.text)) return undefined;
  return { from: today, until: today, now: true };
}

// ── activities, meetings and hearings ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Marks after which an activity is no longer spoken of. */
const CLAUSE =
  /[.;:,()\n]|\b(?:and|but|although|though|because|since|as|so|yet|while|if|unless|which|that|who|until|till|pending|before)\b/i;

function activityClaims(report: Report, statement: Statement, today: Day): Claim[] {
  const { sentence } = statement;
  if (sentence === undefined || sentence.text.length > 600) return [];
  return statement.parts.flatMap((part) => {
    const claims: Claim[] = [];
    const add = (topic: string, match: Span, sign: boolean | undefined, most?: number, limit = false) => {
      if (sign === undefined || TOLD_AS_PAST.test(textBefore(part, match.start, 60)) || !isOwn(report, statement, part, match)) return;
      const { negated, attributed } = stance(report, sentence, match);
      // A negation that the forms did not see turns the words around.
      if (attributed !== undefined || (negated && sign && !limit && !NO_BAR.test(clauseBefore(part, match)))) return;
      const when = activityWhen(report, part, match, sign, today, topic);
      const vehicle = VEHICLE.exec(textAfter(part, match.end, 40))?.[1]?.toLowerCase();
      if (when !== undefined)
        claims.push({
          start: match.start,
          end: match.end,
          allowed: sign,
          topic,
          extent: 'any',
          statement,
          most,
          limit,
          vehicle,
          ...when,
        });
    };
    for (const { name, pattern, plain } of ACTIVITIES) {
      for (const match of findAll(part, pattern, 4)) {
        const sign = signOf(part, match);
        const object = /^[^.;:,()]*/.exec(textAfter(part, match.end, 80))![0];
        const every = OF_ANY_KIND.test(`${textBefore(part, match.start, 14)}${object}`);
        // Where every form of it is ruled out, one form of it is not allowed: "no company vehicle", and "the small van".
        const wide = isPlain(report, part, match, plain);
        if (sign === false ? every && (wide || /^ any (?:[\w-]+ )?vehicles?\b/i.test(object)) : !NOT_AT_WORK.test(object))
          add(`${name} of any kind`, match, sign);
        if (!wide) continue;
        add(name, match, sign);
        // No lifting at all rules out every weight.
        if (name === 'lifting' && sign === false) add('a weight', match, sign, 0);
      }
    }
    for (const match of findAll(part, WEIGHT, 4)) {
      const limit = /\b(?:no|not|at) (?:more|most)|maximum/i.test(match.text);
      const sign = signOf(part, match) ?? (limit && TOLD_TO.test(textBefore(part, match.start, 20)) ? true : undefined);
      const most = sign === undefined ? undefined : kilograms(match.groups, sign);
      if (most !== undefined) add('a weight', match, sign, most, limit);
    }
    for (const match of findAll(part, FULL_HOURS, 2)) add('full hours', match, true);
    for (const match of findAll(part, HOURS_LIMIT, 2))
      if (isBelowContract(report, match.groups.hours ?? '')) add('full hours', match, false);
    for (const match of findAll(part, HEARING, 2)) add('a meeting or hearing', match, hearingSign(part, match));
    return claims;
  });
}

/** "She can manage her full hours", and "no more than 20 hours a week" at the same time. Fit for full duties says nothing of hours. */
const FULL_HOURS =
  /\b(?:can|may|could|able to|fit (?:for|to)|well enough (?:for|to)|back (?:to|on|at|in)|should manage|(?:will|should) (?:return|resume|go back))(?: (?:now|again|manage|work|do|return|resume|go|back|to|for|on|at|be|cope|with|all|of)){0,5} (?:his|her|their|the) (?:full|normal|usual|contracted|contractual|whole|entire)(?:,? (?:and|normal|usual|contracted|contractual|weekly|working)){0,3} (?:hours|working week)\b/gi;
const HOURS_LIMIT =
  /\b(?:not|never|no)(?: \w+){0,4}? (?:more|longer) than (?<hours>\d{1,2}(?:\.\d)?) hours (?:a|per|each|every|in (?:a|any|the|each|one)) week\b/gi;
const CONTRACT =
  /\b(?:contract\w*|works|worked|employed|post|usual hours|normal hours|full hours)\b[^.;]{0,40}?\b(?<hours>\d{1,2}(?:\.\d)?)[ -]hours?\b/gi;
/** Hours of a week that are less than a full post wherever no contract is told. */
const PART_TIME = 30;

/** Whether a limit lies below the hours of the contract; "no more than 37 hours" with a contract of 37 rules out overtime alone. */
function isBelowContract(report: Report, hours: string): boolean {
  const told = findAll({ start: 0, end: report.text.length, text: report.text }, CONTRACT, 4).map((match) => Number(match.groups.hours));
  return Number(hours) < (told.length > 0 ? Math.min(...told) : PART_TIME);
}

/** "Drive the lorry": the first letters tell one vehicle from another. */
const VEHICLE =
  /^ (?:(?:a|an|any|the|his|her|their|small|large|company|delivery|works|big) ){0,3}(vans?|lorr|truck|bus|tram|train|coach|forklift|tanker|minibus)/i;

/** "He was previously unable to lift": how it was. */
const TOLD_AS_PAST = /\b(?:was|were|had|previously|formerly|initially|at first|used to|until (?:recently|then|now)|could not|couldn't)\b/i;

/** "He should lift no more than 5 kg": a limit, in words that allow nothing by themselves. */
const TOLD_TO = /\b(?:should|must|ought to|is to|needs? to)(?: only)? $/i;

/** "Lift up to 10 kg", "no lifting over 25 lb", "no lifting of any kind". */
const WEIGHT =
  /\b(?:lift|lifting|carry|carrying|lift (?:or|and) carry|lifting (?:or|and) carrying)(?: (?:anything|loads?|items?|weights?|objects?|boxes|parcels|bags|sacks|crates|stock|goods|things))?(?: (?:more|heavier|weighing))?(?: (?<bound>up to|to a maximum of|no more than|not more than|at most|over|above|than|of more than|of up to|exceeding|in excess of|beyond)? ?(?<number>\d{1,3}(?:\.\d)?) ?(?<unit>kg|kgs|kilos?|kilograms?|lbs?|pounds?)\b| (?<none>of any (?:kind|sort|weight)|at all|whatsoever))/gi;

/** The most that may be lifted by these words; "over 10 kg" is ten at least. An upper bound that is denied bounds nothing that is known. */
function kilograms(
  { bound = '', number, unit = '', none }: Readonly<Record<string, string | undefined>>,
  allowed: boolean,
): number | undefined {
  if (none !== undefined) return allowed ? undefined : 0;
  if (!allowed && /^(?:up|to|no|not|at|of up)/i.test(bound)) return undefined;
  return Number(number) * (/^(?:lb|pound)/i.test(unit) ? 0.4536 : 1);
}

/** Whether the activity stands for itself: nothing beside it makes it narrower ("his own car", "more than 10 kg", "for short distances"). */
function isPlain(report: Report, part: Stretch, match: Span, plain: RegExp): boolean {
  const after = textAfter(part, match.end, 80);
  const end = Math.min(
    CLAUSE.exec(after)?.index ?? after.length,
    ...timesIn(report, part)
      .filter((time) => time.start >= match.end)
      .map((time) => time.start - match.end),
    80,
  );
  const rest = after
    .slice(0, end)
    .replace(RULED_OUT_AFTER, '')
    .replace(ALLOWED_AFTER, '')
    .replace(
      /\b(?:without (?:any )?(?:restrictions?|limits?)|as (?:usual|before|he does|she does)|at all|all day|freely|normally|as normal|at will|of any (?:kind|sort|type)|whatsoever|on (?:his|her|their) return|for (?:him|her|them)|in (?:his|her|their) (?:job|role|work)|at work)\b/gi,
      '',
    );
  const words = rest
    .toLowerCase()
    .split(/[^a-z0-9'-]+/)
    .filter(Boolean);
  return words.every((word) => plain.test(word) || /^(?:is|not|safe|permitted|before|until|after|from|on|by|to|in)$/.test(word));
}

/** A negation that allows: "no bar to driving". "He has no objection" says what he would like. */
const NO_BAR = /(?<!\b(?:he|she|they) (?:has|have|had|sees?|saw) )\bno (?:medical |health )?(?:bar|objection|obstacle|reason)\b/i;

const clauseBefore = (part: Stretch, match: Span): string =>
  textBefore(part, match.start, 90)
    .split(/[.;:,()]/)
    .at(-1)!;

function signOf(part: Stretch, match: Span): boolean | undefined {
  const before = clauseBefore(part, match);
  const after = textAfter(part, match.end, 90);
  if (RULED_OUT_AFTER.test(after)) return /\b(?:not|no|never|n't)\b/i.test(before) ? undefined : false;
  if (NO_BAR.test(before)) return ALLOWED_BEFORE.test(before) ? true : undefined;
  if (RULED_OUT_BEFORE.test(before)) return false;
  if (ALLOWED_AFTER.test(after) || ALLOWED_BEFORE.test(before)) return true;
  return undefined;
}

function hearingSign(part: Stretch, match: Span): boolean | undefined {
  const before = textBefore(part, match.start, 60);
  if (/\b(?:not|un|un(?=fit)|cannot|unable|nor)\b[^,;]{0,40}$/i.test(before) || /\bunfit (?:to|for) $/i.test(before)) return false;
  return /\b(?:fit|able|well enough|can|could|may|safe) (?:\w+ ){0,3}$/i.test(before) ? true : undefined;
}

function activityWhen(report: Report, part: Stretch, match: Span, allowed: boolean, today: Day, topic: string): When | undefined {
  const times = timesIn(report, part).filter((time) => time.kind !== 'immediate');
  const days = times.filter(isDay);
  if (topic === 'a meeting or hearing') {
    // Fit on some terms and not on others is usual; two views of the same days are not.
    const day = days[0];
    if (day?.earliest === undefined || day.latest === undefined) return undefined;
    if (!allowed && (day.relation === 'until' || day.relation === 'before')) return { from: today, until: day.earliest, now: false };
    if (/\b(?:without|unless|if)\b/i.test(part.text)) return undefined;
    return {
      from: day.relation === 'until' ? today : day.earliest,
      until: day.relation === 'from' ? FOR_EVER : day.latest + SLACK,
      now: false,
    };
  }
  if (isConditional(part.text.replace(/\bonly\b/i, '')) || THAT_DAY.test(part.text)) return undefined;
  if (topic === 'full hours') {
    if (SEQUENCE.test(part.text.replace(part.text.slice(match.start - part.start, match.end - part.start), ''))) return undefined;
    // The hours themselves and how often they are worked are no term.
    const terms = times.filter((time) => time.kind !== 'frequency' && (time.end <= match.start || time.start >= match.end));
    return allowed ? allowedWhen(part, { ...HEAD, ...match }, terms, today) : ruledOutWhen(part, match, terms, today, false);
  }
  if (days.length > 0)
    return allowed ? allowedWhen(part, { ...HEAD, ...match }, times, today) : ruledOutWhen(part, match, times, today, false);
  if (SEQUENCE.test(part.text) && !/\bfirst (?:day|shift)\b/i.test(part.text)) return undefined;
  if (!times.every((time) => /\bday\b/i.test(time.text))) return undefined;
  return { from: today, until: allowed ? FOR_EVER : today, now: true };
}

/** The day stands in another sentence: "on-call work can restart on that day". */
const THAT_DAY = /\b(?:that|the same|this) (?:day|date|point|time|month)\b/i;

const HEAD: Head = { start: 0, end: 0, group: 'fitness', sign: 1, tense: 'now', background: false, awaited: false };
