import { referenceDay, type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Day, Report } from '../report.ts';
import { any } from './head-form.ts';
import { isDay, isPast } from './owners.ts';
import { asksForReturn } from './returns.ts';
import { type Statement, statements } from './statements.ts';
import { waitsForDispute } from './waiting.ts';
import { TREATMENT } from './wording.ts';

/** Occupational health says that it cannot yet say when the person will be back. */
export interface Refusal extends Span {
  readonly statement: Statement;
  /** Why not: the words, where they are given. */
  readonly reason: Span | undefined;
  /** When there will be an estimate: a day of advice, or of the event that decides. */
  readonly advice: TimeExpression | undefined;
}

// ── how an estimate is refused ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is refused: to say, to predict, to name … */
const SAY = any(
  'say(?:ing)?',
  'tell(?:ing)?',
  'know(?:ing)?',
  'predict\\w*',
  'estimat\\w+',
  'forecast\\w*',
  'foresee\\w*',
  'giv(?:e|ing)',
  'put(?:ting)?',
  'nam(?:e|ing)',
  'offer\\w*',
  'advis\\w+',
  'comment\\w*',
  'determin\\w+',
  'guess\\w*',
  'specif\\w+',
  'commit\\w*',
  'provid\\w+',
  'stat(?:e|ing)',
  'judg\\w+',
  'calculat\\w+',
  'set(?:ting)?',
  'fix\\w*',
  'suggest\\w*',
  'indicat\\w+',
  'answer\\w*',
  'assess\\w*',
  'gauge',
  'pin down',
  'speculate',
  'form (?:a|an) (?:view|opinion)',
  'be drawn',
  'hazard\\w*',
  'ventur\\w+',
  'look ahead',
  'anticipate',
  'propose',
  'be (?:precise|sure|certain|specific|definite|exact|given|predicted|estimated|foreseen|answered|determined|offered|named|set)',
);
/** Of what: when, how long, the date … */
const WHEN = any(
  'when',
  'how (?:long|soon|quickly|much longer)',
  "whether (?:he|she|they|this|it|m[rs]s? [\\w'-]+)",
  'figure on (?:the|his|her) (?:time|length|duration|return|absence)',
  `(?:(?:an?|the|any|his|her|their|likely|exact|firm|reliable|realistic|return|possible|definite|specific|clear|length of(?: his| her)?) ){0,4}${any(
    'dates?',
    'timescales?',
    'time ?frames?',
    'time ?lines?',
    'time ?tables?',
    'forecasts?',
    'estimates?',
    'return',
    'absence',
    'duration',
    'prognosis',
    'predictions?',
    'timings?',
    'time limit',
    'recovery',
  )}`,
);
const CANNOT = any(
  'cannot',
  "can't",
  'can not',
  'could not',
  "couldn't",
  "(?:am|are|'m|'re) not (?:(?:yet|currently|at present) )?(?:able|in a position|ready|going|prepared|inclined)",
  "(?:am|are|'m|'re) (?:(?:as yet|currently|presently) )?unable",
  "is(?: not|n't) (?:(?:yet|currently) )?(?:able|possible|in a position|something (?:that )?(?:I )?can)",
  "(?:do not|don't) (?:think|believe|feel|consider|see|find)(?= (?:it|that it|that a|that any|that I|I|we|that we|a|any)\\b)",
  'not (?:yet )?possible',
  'impossible',
  'not feasible',
  '(?:(?:very|too|rather|extremely) )?(?:difficult|hard)',
  'too (?!many|few|much|little)\\w+ (?:for (?:me|us|anyone|anybody) )?(?:yet )?to',
  'too (?:early|soon)',
  'premature',
  'unwise',
  'rash',
  'foolish',
  'wrong',
  'not (?:yet )?(?:safe|sensible|right|fair|prudent)',
  '(?:would (?:rather )?|will )not',
  'not (?:within|in) my (?:gift|power)(?: to)?',
  'prefer not',
  'do not (?:yet )?(?:know|wish|have enough)',
  "don't know",
  '(?:have )?no way of',
  'not in a position',
  'not be (?:helpful|useful|wise|right|sensible|appropriate|meaningful|fair|safe|responsible)',
  'unable',
  'far from clear',
  'hesitate',
  'reluctant',
  'would be (?:(?:a|pure|mere|sheer|only|no more than a) )?(?:guess|guesswork|speculation|conjecture|unwise|wrong|premature)',
);
const OPEN = any(
  'unknown',
  'not (?:yet )?(?:known|clear)',
  'unclear',
  'uncertain',
  'undecided',
  'unpredictable',
  'undetermined',
  "any(?:body|one)'s guess",
  'an open question',
  'open',
  '(?:impossible|hard|difficult|too early|too soon) to',
  'in doubt',
  "(?:not|n't) something (?:that )?(?:I|we|one) can",
  'guesswork',
  'a guess',
);
const WORDS = (most: number) => `(?:,? [\\w'-]+){0,${most}}?`;

const REFUSALS: readonly RegExp[] = [
  // "I cannot say when he will be back", "I am not in a position to put a date on his return"
  new RegExp(`\\b${CANNOT}\\b${WORDS(6)} ${SAY}\\b${WORDS(8)} ${WHEN}\\b`, 'i'),
  /\b(?:do not|don't|cannot|could not|no one|nobody) (?:(?:yet|really|honestly|can) )?(?:knows?|tell|say)\b(?: [\w']+){0,3}? (?:when|how long|how soon|whether)\b/i,
  new RegExp(
    `\\bno (?:basis|grounds|means|way|evidence|information|sound basis|firm basis|wish)\\b[^.;]{0,40}?\\b${SAY}\\b${WORDS(6)} ${WHEN}\\b`,
    'i',
  ),
  /\b(?:must|have to|shall|will have to|should) (?:be left|leave)\b[^.;]{0,30}\b(?:open|unanswered)\b/i,
  /\b(?:do not|don't|cannot|can't|am unable to) (?:yet )?(?:have|give|offer|provide|supply|name)(?: you)? (?:one|that|it)\b/i,
  /\b(?:there can be|there is|I have) no (?:\w+ )?(?:date|timescale|estimate|forecast)\b/i,
  new RegExp(`\\bnothing (?:\\w+ )?to (?:offer|say|give|tell you)(?: you)? (?:on|about|as to)\\b${WORDS(3)} ${WHEN}\\b`, 'i'),
  /\breserve (?:my )?(?:judge?ment|opinion|position)\b/i,
  // "When he might return is not something I can answer", "Whether he will have returned by July, I cannot say", "How long is anybody's guess"
  new RegExp(
    `\\b${WHEN}\\b[^.;]{0,110}?\\b${any(
      `${CANNOT}\\b${WORDS(4)} ${SAY}\\b`,
      `(?:is|remains?|are|is(?=n't))(?: (?:still|as yet|entirely|very|quite|currently)){0,2}(?: |(?=n't))${OPEN}`,
      'remains? to be seen',
      '(?:has|have|must|will)(?: have)?(?: to)? (?:wait|await)',
      '(?:cannot|can not|could not) (?:yet )?be',
      'can only be',
      'will (?:only )?(?:depend|become clear)',
      'would be (?:a guess|guesswork|speculation|unwise|premature)',
      'depends?',
      'hinges?',
      'turns? on',
    )}`,
    'i',
  ),
  // "It is not yet clear when he will be able to return"
  new RegExp(`\\b(?:is|remains?|it's|are)(?: (?:still|as yet|entirely|very|quite|currently)){0,2} ${OPEN}${WORDS(2)} ${WHEN}\\b`, 'i'),
  // "No date can be given", "No forecast of his return can be offered"
  /\bno (?:[\w-]+ ){0,3}?(?:date|timescale|time ?frame|forecast|estimate|prediction|prognosis|timing)s?\b[^.;]{0,60}?\b(?:can|could|is possible|may|has been|is (?:yet )?available|at this)\b/i,
  // "There are too many unknowns to forecast a return", "is needed before I can estimate a return", "not enough to go on"
  new RegExp(`\\b(?:too many|too little|not enough|insufficient|unknowns)\\b[^.;]{0,60}\\b${WHEN}\\b`, 'i'),
  new RegExp(
    `\\b(?:needed|required|necessary|needs?|must|wait\\w*|await\\w*|want|should like|has to)\\b[^.;]{0,60}\\bbefore (?:I|we|an?|any)${WORDS(5)} (?:${SAY}|${WHEN})\\b`,
    'i',
  ),
  /\b(?:do not|don't|not) have enough to go on\b/i,
  // "Predicting his recovery would be guesswork", "A return date will only become clear once"
  /\b(?:predict\w*|forecast\w*|estimat\w+|guess\w*|naming (?:a|any) (?:date|day)|(?:a|any) (?:return )?(?:date|forecast|estimate|prediction|timescale))\b[^.;]{0,60}\b(?:would (?:only )?be|is|has to wait|must wait|will have to wait|will only become|can only be|cannot|will not be possible|has to await|must await)\b(?: [\w']+){0,3}? ?(?:guess\w*|speculat\w+|conjecture|unwise|unsafe|premature|impossible|misleading|for|clear|known|until|be (?:given|made)|await|possible|wrong|when|after|once)\b/i,
  /\b(?:unpredictable|cannot be predicted|hard to predict|difficult to predict|time (?:alone )?will tell|remains to be seen|have to (?:wait and )?see how|wait and see|see how (?:things|matters|he|she|they) (?:go|goes|progress\w*|respond\w*)|(?:prognosis|outlook|recovery|course|timing|future) (?:is|remains|of this illness is) (?:(?:still|very|currently|quite|as yet) ){0,2}(?:uncertain|unclear|unknown|unpredictable|not (?:yet )?(?:known|clear)))\b/i,
  /\b(?:return|absence|timing|date|prognosis|recovery|timescale|fitness|progress)\b[^.;]{0,40}\b(?:depends?|hinges?|turns?|is dependent|is conditional|will be (?:governed|determined|dictated)|rests)\b/i,
  // Labels: "Return date: too early to predict", "Likely length of absence: unknown"
  /\b(?:return|absence|date|timescale|prognosis|duration|back at work|fit)\b[^.;:\n]{0,30}[:\n]\s*(?:too (?:early|soon)|un(?:known|certain|clear|able|predictable)|not (?:yet )?(?:known|clear|possible|predictable|able)|cannot|can't|impossible|indeterminate|undetermined|to be (?:determined|assessed)|depends|awaiting|pending)/i,
];

/** An answer in a few words to the question when. */
const REFUSING_ANSWER =
  /^(?:(?:this|that|it) (?:is|remains) )?(?:not (?:yet |currently )?(?:known|clear|possible|certain)|unknown|unclear|uncertain|too (?:early|soon)|impossible|(?:I|we) (?:do not|cannot|can not|am unable|am not able|would not)|no (?:date|estimate))\b/i;

/** What is refused is the return, not a view on the cause, the attendance or the law. */
const ABOUT_RETURN =
  /\b(?:return\w*|back\b|resum\w+|fit\b|fitness|absen\w+|off work|away|recover\w*|timescale|time ?frame|timing|work again|come in|date|prognosis|forecast|capacity for|how long|how soon)\b/i;
const ABOUT_SOMETHING_ELSE =
  /\b(?:caus\w+|blame|contribut\w+|work-related|equality act|disab\w+|grievance|who (?:is|was)|allegation|how much (?:each|of)|meeting|hearing|attendance|what was said|whether (?:the law|it is|this is|the act|a tribunal))\b/i;
/** Somebody else cannot say, or it is about nobody. */
const ANOTHERS =
  /\b(?:he|she|they|you|m[rs]s? \w+) (?:says?|said|tells?|told|feels?|felt|reports?)\b[^.;]{0,30}\b(?:cannot|unable|not able)/i;
const ABOUT_NOBODY =
  /\b(?:this (?:kind|sort|type) of|such (?:injuries|conditions|illnesses)|most people|from (?:one )?person to (?:another|person)|everyone is different)\b/i;
const SAYS = new RegExp(`\\b${SAY}\\b`, 'i');
const CANNOT_WORD = new RegExp(`\\b${CANNOT}\\b`, 'i');

const known = new WeakMap<Report, readonly Refusal[]>();

/** Where the report declines to give an estimate of the return, with what it offers instead. */
export function refusals(report: Report): readonly Refusal[] {
  let list = known.get(report);
  if (list === undefined) {
    list = statements(report).flatMap((statement) => refusalIn(report, statement) ?? []);
    known.set(report, list);
  }
  return list;
}

function refusalIn(report: Report, statement: Statement): Refusal | undefined {
  const { text, asked, previous, next } = statement;
  const found = refusingWords(statement);
  if (found === null || ANOTHERS.test(text)) return undefined;
  if (ABOUT_NOBODY.test(text) && !CANNOT_WORD.test(found[0])) return undefined;
  // A return that waits for a grievance is put off by nothing that health advice could tell.
  if (waitsForDispute(text) && !SAYS.test(found[0])) return undefined;
  const refusedWords = text.slice(found.index, found.index + found[0].length + 40);
  if (ABOUT_SOMETHING_ELSE.test(refusedWords) && !/\b(?:return\w*|back|fit|absen\w+)\b/i.test(refusedWords)) return undefined;
  const about =
    ABOUT_RETURN.test(text) ||
    (asked !== undefined && asksForReturn(asked)) ||
    (previous !== undefined && ABOUT_RETURN.test(previous.text));
  if (!about) return undefined;
  const refused = { start: statement.start + found.index, end: statement.start + found.index + found[0].length };
  const near = [statement, next, next?.next, previous, previous?.previous].filter((one) => one !== undefined);
  let advice: TimeExpression | undefined;
  for (const one of near) advice ??= adviceDay(report, one, one === statement ? refused : undefined);
  return { ...refused, statement, reason: reasonNear(statement, near), advice };
}

function refusingWords({ text, asked }: Statement): RegExpExecArray | null {
  for (const pattern of REFUSALS) {
    const found = pattern.exec(text);
    if (found !== null) return found;
  }
  return asked !== undefined && asksForReturn(asked) ? REFUSING_ANSWER.exec(text) : null;
}

// ── why, and when there will be one ────────────────────────────────────────────────────────────────────────────────────────────────────────

const REASON_WORD =
  /(?:, for (?=he|she|they|the|his|her|it)|\b(?:because|since|as (?:he|she|they|the|it|his|her|there|no|two|this|yet|much)|given|until|till|while|whilst|so|due to|owing to|in view of|pending|await\w*|waiting|unless|depends?|hinges?|turns? on|has to wait|before|now that|with (?:his|her|the|two|so)|too many|needed|too (?:new|recent|early|soon) )\b)/i;
/** Words that can only introduce a reason. */
const PLAIN_REASON =
  /\b(?:because|since|as (?:he|she|they|the|it|his|her|there|no|two|this|yet|much)|given that|owing to|due to|while|whilst|pending|awaiting)\b/i;
/** A fact of health or treatment that explains why nobody can tell yet. */
const REASON_FACT = new RegExp(
  `\\b${any(
    TREATMENT,
    'awaiting',
    'waiting',
    'not (?:yet )?(?:been )?(?:known|settled|stable|found|identified|clear|had)',
    'yet to (?:find|be|have|see|report)',
    'vari(?:es|able)',
    'fluctuat\\w+',
    'up and down',
    'unstable',
    'respond\\w*',
    'response',
    'relaps\\w+',
    'worse',
    'early days',
    'complicat\\w+',
    'cause of',
    'under investigation',
    'changed',
    'started',
    'starts',
    'began',
    'begun',
    'symptoms',
    'no date for',
    'whether the',
    'blood',
    'good days and bad',
    'setback',
    'infection',
  )}\\b`,
  'i',
);
/** Occupational health's own appointment is no reason. */
const OWN_APPOINTMENT =
  /\b(?:further|next|another|follow-up|review|second|telephone) (?:\w+ )?(?:appointment|review|consultation|call|assessment)\b|\bI (?:will|shall|have arranged to|am to|plan to) (?:\w+ )?(?:review|see|ring|call|speak|write|reassess|look|be able)\b/i;

function reasonNear(statement: Statement, near: readonly Statement[]): Span | undefined {
  const { text, start, end } = statement;
  const word = REASON_WORD.exec(text);
  if (word !== null && (PLAIN_REASON.test(text) || REASON_FACT.test(text))) return { start: start + word.index, end };
  const colon = text.indexOf(':');
  if (colon >= 0 && REASON_FACT.test(text.slice(colon))) return { start: start + colon + 1, end };
  const other = near
    .filter((one) => one !== statement)
    .flatMap((one) => one.parts)
    .find((part) => REASON_FACT.test(part.text) && !OWN_APPOINTMENT.test(part.text));
  return other && { start: other.start, end: other.start + other.text.length };
}

/** What occupational health does next, or the event that decides. */
const NEXT =
  /\b(?:review\w*|re-?assess\w*|see (?:him|her|them|mrs?|ms|miss)|seen|speak|spoken|talk|ring|call|telephone|phone|writ(?:e|ten)|report|advis\w+|advice|update|estimate|send|letter|appointment|hear from|give you|let you have|let you know|contact|assess\w*|look (?:at|again)|revisit|consider|answer|tell you|say more|further|follow|know|clear\w*|due|result\w*|scan|test\w*|expect\w*|settle|decide|operation|surgery|specialist|consultant|clinic|hospital|biopsy|in touch)\b/i;
const BEGAN = /\b(?:began|started|since|was|were|had|operated|admitted)\b[^,;.]{0,30}$/i;

/** The day in a statement by which there will be advice. A time inside the refusal is what cannot be said ("in six weeks or in six months"). */
function adviceDay(report: Report, statement: Statement, refused: Span | undefined): TimeExpression | undefined {
  const { start, text } = statement;
  return timesIn(report, statement).find((time) => {
    const before = text.slice(0, time.start - start);
    const after = text.slice(time.end - start, time.end - start + 60);
    if (
      refused !== undefined &&
      time.start >= refused.start &&
      time.end <= refused.end &&
      !/\b(?:until|before|after)\b[^.;]*$/i.test(text.slice(refused.start - start, time.start - start))
    )
      return false;
    // The operation of last month explains, and tells nothing of when there will be advice.
    if (BEGAN.test(before) || isPast(time, referenceDay(report))) return false;
    if (time.kind === 'duration') {
      if ((time.high ?? 1) < 1) return false;
      if (time.relation === 'none') return /\b(?:takes?|clear|show|know|usually|about)\b/i.test(before.slice(-60));
      return ['in', 'within', 'after', 'by'].includes(time.relation) && (NEXT.test(before.slice(-140)) || NEXT.test(after));
    }
    return isDay(time) && time.relation !== 'since' && (NEXT.test(before.slice(-140)) || NEXT.test(after));
  });
}

const REVIEW_AHEAD =
  /\b(?:review\w*|re-?assess\w*|(?:will|shall|to) (?:(?:then|also|next) )?(?:see|speak|ring|call|telephone|phone|write|look|report)|further (?:report|advice|appointment)|appointment|report by|next (?:contact|appointment)|assess\w*)\b/i;

/** The day of occupational health's next look at the case, wherever the report says it. */
export function reviewDay(report: Report, reference: Day | undefined): TimeExpression | undefined {
  for (const statement of statements(report)) {
    if (!REVIEW_AHEAD.test(statement.text)) continue;
    const time = timesIn(report, statement).find((one) => {
      const ahead = isDay(one) ? !isPast(one, reference) : one.kind === 'duration' && ['in', 'within', 'after'].includes(one.relation);
      if (!ahead) return false;
      const at = one.start - statement.start;
      return (
        REVIEW_AHEAD.test(statement.text.slice(Math.max(0, at - 100), at)) ||
        REVIEW_AHEAD.test(statement.text.slice(one.end - statement.start, one.end - statement.start + 60))
      );
    });
    if (time !== undefined) return time;
  }
  return undefined;
}
