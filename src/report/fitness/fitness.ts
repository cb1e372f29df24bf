import { findFirst, type Match, type Stretch, textBefore } from '../../language/pattern.ts';
import { type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../report.ts';
import { any } from './head-form.ts';
import { type Head, headsOf } from './heads.ts';
import { isDay } from './owners.ts';
import { isEndorsed } from './passed-on.ts';
import { type Statement, statements } from './statements.ts';
import { FIT_VERDICTS, UNFIT_VERDICTS } from './verdict-frames.ts';
import { type View, viewOf } from './views.ts';
import { opensToSomethingElse } from './work-words.ts';

/** A statement of whether the person is fit now. */
export interface FitnessStatement extends Span {
  readonly statement: Statement;
  readonly fit: boolean;
  readonly view: View;
  /** Occupational health takes over what another said. */
  readonly endorsed: boolean;
}

const known = new WeakMap<Report, readonly FitnessStatement[]>();

/** Every statement of whether the person is fit for work now, whoever makes it, in reading order. */
export function fitnessStatements(report: Report): readonly FitnessStatement[] {
  let list = known.get(report);
  if (list === undefined) {
    list = statements(report).flatMap((statement) => {
      const verdict = verdictIn(report, statement) ?? answerIn(statement);
      return verdict !== undefined ? [verdict] : statement.parts.flatMap((part) => read(report, statement, part));
    });
    known.set(report, list);
  }
  return list;
}

// ── verdicts: labels, boxes, answers ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Labels whose value is a verdict: "Outcome: fit with adjustments", "Work status | Off work", "Capacity: none". */
const VERDICT_LABEL = new RegExp(
  `\\b${any(
    'outcome',
    'fit(?:ness)?(?: (?:for|to) (?:work|role|duty|post|the role))?',
    '(?:work|duty|current|employment|return-to-work) (?:status|capacity)',
    'status',
    'capacity',
    'result',
    'conclusion',
    'opinion',
    'clearance',
    'certificat\\w+',
    'recommendation',
    'decision',
    'category',
    'assessment',
    "[\\w' ]{2,40}(?:duties|duty|work|driving|role|tasks?|lifting|height|nights|shifts?)",
  )}\\b[^:\\n]{0,30}[:\\n]\\s*`,
  'i',
);
const VERDICT = new RegExp(
  `^(?:(?:currently|temporarily|permanently|medically|presently|now|still|remains|he is|she is|they are|yes|category \\w|[a-d]|\\d)[,: ]+)*${any(
    '(?:not |un)?fit\\b',
    'unable',
    'able to',
    'none\\b',
    'no capacity',
    'full\\b',
    'partial',
    'some',
    '(?:modified|restricted|light|limited|reduced|transitional|regular|normal|amended|adjusted|alternative|alternate|sedentary|full|usual) (?:duty|duties|work|hours|capacity)',
    'off (?:work|duty)',
    'out of work',
    '(?:not )?(?:cleared|released)',
    'unrestricted',
    '(?:un)?suitable',
    '(?:in)?capable',
    'no restrictions?',
    'pass(?:ed)?\\b',
    'fail(?:ed)?\\b',
    'deferred',
    'with (?:adjustments|restrictions)',
    'not at present',
    '(?:granted|given|approved|withheld|refused|declined|confirmed|ok|okay)\\b',
    '(?:yes|no)\\b',
  )}`,
  'i',
);
const NEGATIVE = /^(?:\w+[, ]+)*?(?:no[tn]?|none|un\w+|off|out|incapable|fail\w*|deferred|withheld|refused|declined)\b/i;

/** A box that is ticked, and what stands beside it. */
const CHOSEN = /(?:\u2611|\u2612|\u2713|\u2714|\u2705|\[ ?[xX\u2713\u2714] ?\])\s*(?<verdict>[^\u2610\u2611\u2612[\]\n|]{2,60})/;
const FIT_WORD = /\b(?:fit|able|well enough|capable|capacity)\b/i;

/** "Fit to attend a meeting" */
function isOtherFitness(value: string): boolean {
  const word = FIT_WORD.exec(value.slice(0, 40));
  return word !== null && opensToSomethingElse(value.slice(word.index + word[0].length));
}

/** "Fit for some of her work from 13 July", "Fit to return on 4 May": a verdict from a day on, and so one on the time before it as well. */
export function fitFromDay(report: Report): boolean {
  return statements(report).some((statement) =>
    statement.parts.some((part) =>
      headsOf(part).some((head) => {
        if (head.group !== 'fitness' || head.sign < 0 || head.tense !== 'now' || head.background || head.awaited) return false;
        const from = head.start - part.start;
        if (!/^fit\b/i.test(part.text.slice(from)) || isOtherFitness(part.text.slice(from))) return false;
        const day = timesIn(report, statement).some(
          (time) => isDay(time) && /^(?:from|on)$/.test(time.relation) && time.start >= head.end && time.start - head.end < 60,
        );
        return day && viewOf(report, part, head, statement.sentence) === 'author';
      }),
    ),
  );
}

function verdictIn(report: Report, statement: Statement): FitnessStatement | undefined {
  const { text, start } = statement;
  const make = (from: number, to: number, fit: boolean): FitnessStatement => ({
    start: from,
    end: to,
    statement,
    fit,
    view: 'author',
    endorsed: false,
  });
  const chosen = CHOSEN.exec(text);
  if (chosen !== null) {
    const verdict = chosen.groups!.verdict!.trim();
    if (VERDICT.test(verdict)) return make(start + chosen.index, start + chosen.index + chosen[0].length, !NEGATIVE.test(verdict));
  }
  const label = VERDICT_LABEL.exec(text);
  if (label === null || label.index > 40 || /^(?:fit|sick) note/i.test(text)) return undefined;
  const from = label.index + label[0].length;
  const value = text.slice(from);
  if (!VERDICT.test(value) || isOtherFitness(value)) return undefined;
  const fit = !NEGATIVE.test(value);
  // "Stores duties: fit from 6 July" is a day to come.
  const ahead = timesIn(report, statement).some(
    (time) => isDay(time) && time.relation === 'from' && time.start - start - from >= 0 && time.start - start - from < 16,
  );
  return fit && ahead && /^fit\b/i.test(value) ? undefined : make(start, statement.end, fit);
}

/** The question whether the person is fit, and the answers that are enough. */
const ASKS_FITNESS =
  /\b(?:is|are|do you consider|would you (?:say|consider)|can|could) (?:that )?(?:he|she|they|him|her|m[rs]s?\.? [\w'-]+|miss [\w'-]+|(?:the|this|our|your) \w+(?: \w+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: (?:is|be|to be|currently|now|medically|still|yet|well|sufficiently|\w+ly)){0,3} (?:fit|unfit|able|well enough|capable|ready|safe|work|continue|return|carry on|do (?:his|her|their))\b/i;
const ANSWER =
  /^(?:in (?:answer|reply) to your question,? )?(?:yes|no|not (?:at present|now|yet|currently|at the moment|in my (?:view|opinion))|(?:he|she) is(?: not)?|they are(?: not)?|i (?:do not )?(?:believe|consider|think) (?:so|not)|at present,? no|currently,? no|only (?:with|if|for)|with adjustments)\b/i;

/** "In answer to whether he is fit for the role, my answer is no." */
const OWN_ANSWER = /\b(?:my|the) (?:short )?answer(?: to (?:that|this|it))? is (?:therefore |simply )?(?<answer>yes|no)\b/i;

function answerIn(statement: Statement): FitnessStatement | undefined {
  const { asked, text, start, end } = statement;
  const own = OWN_ANSWER.exec(text)?.groups?.answer;
  if (own !== undefined && /\b(?:fit|able to work|well enough)\b/i.test(text))
    return { start, end, statement, fit: /yes/i.test(own), view: 'author', endorsed: false };
  if (asked === undefined || !ASKS_FITNESS.test(asked)) return undefined;
  if (isOtherFitness(asked) || /\b(?:meeting|hearing|interview)\b/i.test(asked)) return undefined;
  const answer = ANSWER.exec(text);
  return answer === null ? undefined : { start, end, statement, fit: !/\b(?:no|not)\b/i.test(answer[0]), view: 'author', endorsed: false };
}

// ── sentences ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Verdicts without a word of fitness: "No restrictions apply", "Off work", "I would not have him at work". */
const PLAIN_VERDICT = new RegExp(
  `\\b${any(
    'no (?:work restrictions?|restrictions)(?: (?:apply|needed|required|on (?:his|her|their) work))?\\b',
    "nothing (?:[\\w' ]{2,50} )?(?:stands? in the way of|prevents?|stops?|bars?|precludes?|rules out|tells against) (?:him|her|them|his|their|m[rs]s? \\w+(?:'s)?) (?:from )?(?:working|doing (?:his|her|their) (?:job|work|role)|carrying on (?:at|in)|continuing (?:at|in))\\b",
    '(?:would not|could not|cannot|do not) have (?:him|her|them) (?:at|in|on)\\b',
    '(?:would not|could not|cannot|do not) support (?:his|her|their) (?:being at|return|working|presence)\\b',
    '(?:should|must|ought to|needs? to|is to|will need to|has to) (?:stay|remain|be kept|keep) (?:off|away|at home|out)(?= (?:of |from )?(?:work|sick|duty)|[.,;]| until| for now| for the time| at present|$)',
    '(?:should|must|ought to|needs? to) be (?:off|signed off|away from)(?= (?:work|sick|duty)|[.,;]| for now| for the time| at present|$)',
    '(?:cannot|should not|must not|ought not to|not (?:yet )?ready to) (?:yet )?be (?:at|in) work\\b',
    'ill enough to (?:be|stay) off\\b',
    '(?:medical |health |full )?clearance (?:is |has been |was )?(?:given|granted|confirmed|issued)\\b',
    "(?:does not|do not|doesn't|not) have the (?:\\w+ ){1,3}for\\b",
  )}|^(?:off|out of) (?:all )?work\\b`,
  'gi',
);
const IS_UNFIT = /\b(?:off|out of|not|cannot|away|at home)\b/i;
const NOW_WORDS = /\b(?:now|today|at present|currently|at the moment|immediately|straight away|this week|as things (?:are|stand))\b/i;
const AHEAD_RELATIONS: ReadonlySet<string> = new Set(['from', 'on', 'in', 'by', 'after', 'none']);

/** No sentence that anybody wrote holds more words of fitness. */
const MOST = 40;

function read(report: Report, statement: Statement, part: Stretch): FitnessStatement[] {
  const found: FitnessStatement[] = [];
  const heads = headsOf(part).slice(0, MOST);
  for (const head of heads) {
    if (!saysFitness(part, head) || !isNow(report, statement, part, head, heads)) continue;
    const view = viewOf(report, part, head, statement.sentence);
    found.push({
      start: head.start,
      end: head.end,
      statement,
      fit: head.sign > 0,
      view,
      endorsed: view !== 'author' && isEndorsed(statement, part),
    });
  }
  const permitted = findFirst(part, PERMITTED);
  if (permitted !== undefined && !NOT_GIVEN.test(part.text.slice(0, permitted.start - part.start))) {
    const view = viewOf(report, part, permitted, statement.sentence);
    found.push({ start: permitted.start, end: permitted.end, statement, fit: true, view, endorsed: false });
  }
  const plain = findFirst(part, PLAIN_VERDICT) ?? dutyAlone(part);
  const framed = plain === undefined && found.length === 0 ? framedVerdict(part) : undefined;
  if (framed !== undefined && !isAhead(report, statement, part)) {
    const view = viewOf(report, part, framed, statement.sentence);
    found.push({
      start: framed.start,
      end: framed.end,
      statement,
      fit: framed.fit,
      view,
      endorsed: view !== 'author' && isEndorsed(statement, part),
    });
  }
  if (plain !== undefined && !heads.some((head) => head.background) && !isAhead(report, statement, part)) {
    const view = viewOf(report, part, plain, statement.sentence);
    found.push({ start: plain.start, end: plain.end, statement, fit: !IS_UNFIT.test(plain.text), view, endorsed: false });
  }
  return found;
}

/**
 * A permission with its terms: "may return to work with the restrictions below, effective 21 April", "released to modified duty". It says what the
 * person is fit for, whatever day it begins.
 */
const PERMITTED = new RegExp(
  `\\b${any(
    '(?:may|can|could|(?:is |are )?(?:able|cleared|released|permitted|allowed|free|okay|ok|fit) to) (?:now |also |safely )?(?:return|go back|come back|resume|start back|be back|be at work)\\b[^.;:]{0,60}?\\b(?:with|subject to|under|within|provided|on|observing|keeping to) (?:the |these |those |this |his |her |their |following |work |temporary |above )*(?:restrictions?|limits?|limitations?|adjustments?|changes|conditions|measures|provisos?|precautions?)\\b',
    "(?:is|are|he's|she's|they're) (?:now |medically |clinically )?(?:good|grand|okay|ok|fine|right|all right|clear|safe) to (?:go back|return|be at work|work|resume|start back|carry on (?:at|in|with)|continue (?:at|in|with))\\b",
    '(?:released|cleared) (?:to|for) (?:\\w+ )?(?:modified|light|regular|full|restricted|alternat\\w+|transitional|sedentary|normal|limited|usual) (?:duty|duties|work)\\b',
  )}`,
  'gi',
);
const NOT_GIVEN =
  /\b(?:whether|if|once|until|before|when|hop\w+|asks?|asked|wish\w*|would like|not|never|cannot|unless|ought|wants?)\b[^.;]{0,60}$/i;

const DENIED = /(?:\b(?:not|never|hardly|nor|cannot|unlikely|doubt)|n't)(?: \w+){0,3} $/i;
const TOLD_OF_PAST = /\b(?:was|were|had|did|until|used to)\b[^,;]{0,40}$/i;

/** A verdict in a turn of phrase, unless it is supposed, denied or past. */
function framedVerdict(part: Stretch): (Match & { readonly fit: boolean }) | undefined {
  for (const [pattern, fit] of [
    [UNFIT_VERDICTS, false],
    [FIT_VERDICTS, true],
  ] as const) {
    const match = findFirst(part, pattern);
    if (match === undefined) continue;
    const before = part.text.slice(0, match.start - part.start);
    if (
      NOT_GIVEN.test(before.replace(/\bnot\b/gi, '')) ||
      TOLD_OF_PAST.test(before) ||
      /\b(?:meeting|hearing|interview)\b/i.test(part.text)
    )
      continue;
    return { ...match, fit: DENIED.test(before) ? !fit : fit };
  }
  return undefined;
}

/** "Modified duty only", "Light work with no lifting": a kind of duty that stands first. */
function dutyAlone(part: Stretch): Match | undefined {
  const first = headsOf(part)[0];
  if (first?.group !== 'duty' || first.start > part.start || !/^ (?:effective|only|with)\b/i.test(part.text.slice(first.end - part.start)))
    return undefined;
  return { start: first.start, end: first.end, text: part.text.slice(0, first.end - part.start), groups: {} };
}

const UNNAMED_ACTIVITY =
  /^unfit\b[^.;,]{0,12} (?:for|to do|to manage) (?:some|any|every|all|certain|a little|other)\b[^.;,]{0,30}\b(?:activit(?:y|ies)|exercise|tasks?|work|duties|duty)\b/i;

/** Fitness and working say it, and a return that the person is free to make: "he may come back". */
function saysFitness(part: Stretch, head: Head): boolean {
  // "Not unfit for some form of lighter activity" says nothing of the work.
  if (head.group === 'fitness' && head.sign > 0 && UNNAMED_ACTIVITY.test(part.text.slice(Math.max(0, head.start - part.start))))
    return false;
  if (head.group === 'fitness' || head.group === 'bar') return true;
  if (head.group === 'work') {
    const near = part.text.slice(Math.max(0, head.start - part.start - 12), head.end - part.start);
    return head.sign > 0 || !/\b(?:must|may|need) not\b|\bnot to\b/i.test(near);
  }
  const before = part.text.slice(Math.max(0, head.start - part.start - 40), head.start - part.start);
  return (
    head.group === 'return' && head.sign > 0 && head.tense === 'now' && /\b(?:can|may|could|let (?:him|her|them)|free to)\b/i.test(before)
  );
}

/** "I would certify him unfit": said outright, and only politely. */
const CERTIFIES = /\b(?:I|we) (?:would|should) (?:certify|regard|consider|describe|class|judge|say|call|deem|assess)\b[^.;]{0,40}$/i;

/** Whether a head says how things stand now: present, not supposed, not put off to a day ahead. */
function isNow(report: Report, statement: Statement, part: Stretch, head: Head, heads: readonly Head[]): boolean {
  if (head.background || head.awaited || head.tense === 'past') return false;
  const next = heads.find((other) => other.start > head.start && other.group !== 'duty');
  const times = timesIn(report, statement).filter(
    (time) =>
      time.start >= head.start - 40 &&
      time.start < (next?.start ?? Number.POSITIVE_INFINITY) &&
      time.start - head.end < 110 &&
      !isOfAnotherPart(statement, part, time),
  );
  const before = part.text.slice(0, Math.max(0, head.start - part.start));
  const near = statement.text.slice(Math.max(0, head.start - statement.start - 40), head.end - statement.start + 80);
  const immediate = times.some((time) => time.kind === 'immediate') || NOW_WORDS.test(near) || NOW_WORDS.test(before);
  if (head.sign > 0) {
    if (times.some((time) => time.kind === 'vague' && time.start >= head.start)) return false;
    const ahead = times.some(
      (time) =>
        (isDay(time) &&
          AHEAD_RELATIONS.has(time.relation) &&
          !/\b(?:this week|today)\b/i.test(time.text) &&
          !isEnd(statement, time) &&
          !isAtHand(report, time)) ||
        (time.kind === 'duration' && ['in', 'within', 'after'].includes(time.relation)),
    );
    return immediate ? head.tense !== 'ahead' || !ahead : head.tense === 'now' && !ahead;
  }
  if (head.tense === 'ahead' && !immediate) {
    // "may not be able to work at height later", "would be unfit if the wound opened", "a normal week would be too much at first"
    if (/\b(?:may|might|could|would) (?:\w+ ){0,3}$/i.test(before) && !CERTIFIES.test(before)) return false;
  }
  // "will be unfit for the next eight weeks" begins now; "will not be fit before July" says that he is not now.
  return true;
}

/** "He is fit for the job, and I expect full duties from 1 December": a time in a part of the sentence with words of its own. */
function isOfAnotherPart(statement: Statement, part: Stretch, time: TimeExpression): boolean {
  const other = statement.parts.find((one) => time.start >= one.start && time.end <= one.start + one.text.length);
  return other !== undefined && other !== part && headsOf(other).length > 0;
}

/** "until half term (22 May)": the day says again when it ends. */
const isEnd = (statement: Statement, time: TimeExpression): boolean =>
  time.relation === 'none' && /\b(?:until|till)\b[^.;,]{0,40}\($/i.test(textBefore(statement, time.start, 60));

/** A day so near the report that a verdict from then on is a verdict now: "well enough to return from Monday". */
const AT_HAND = 14;
function isAtHand(report: Report, time: TimeExpression): boolean {
  const written = report.facts.reportDate?.value ?? report.facts.assessmentDate?.value;
  return written !== undefined && time.latest !== undefined && time.latest >= written && time.latest - written <= AT_HAND;
}

function isAhead(report: Report, statement: Statement, part: Stretch): boolean {
  return timesIn(report, statement).some(
    (time) =>
      isDay(time) &&
      ['from', 'on', 'by', 'in'].includes(time.relation) &&
      time.start >= part.start &&
      time.end <= part.start + part.text.length,
  );
}
