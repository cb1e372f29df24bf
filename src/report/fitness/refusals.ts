import { type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../report.ts';
import { asksForReturn, DISPUTE_WAIT } from './returns.ts';
import { type Statement, statements } from './statements.ts';
import { TREATMENT } from './wording.ts';

/** Occupational health says that it cannot yet say when the person will be back. */
export interface Refusal extends Span {
  readonly statement: Statement;
  /** Why not: the words, where they are given. */
  readonly reason: Span | undefined;
  /** When there will be an estimate: a day of advice or of the event that decides. */
  readonly advice: TimeExpression | undefined;
}

const SAY =
  '(?:say|saying|tell|telling|know|knowing|predict\\w*|estimat\\w+|forecast\\w*|foresee|give|giving|put|putting|name|naming|offer\\w*|advis\\w+|comment\\w*|determin\\w+|guess\\w*|specif\\w+|commit\\w*|provid\\w+|stat(?:e|ing)|judg\\w+|calculat\\w+|be (?:precise|sure|certain|specific|definite|exact|given|predicted|estimated|answered|determined|offered|named|set)|set(?:ting)?|fix\\w*|suggest\\w*|indicat\\w+|answer\\w*|assess\\w*|gauge|pin down|speculate|form (?:a|an) (?:view|opinion)|anticipate|propose)';
const WHEN =
  "(?:when|how (?:long|soon|quickly|much longer)|whether (?:he|she|they|m[rs]s? [\\w'-]+)|(?:an? |the |any |his |her |their |likely |exact |firm |reliable |realistic |return |possible |definite |specific |clear )*(?:dates?|timescales?|time ?frames?|time ?lines?|time ?tables?|forecasts?|estimates?|return|absence|duration|prognosis|predictions?|timing|time limit|timings|recovery))";
const CANNOT =
  "(?:cannot|can't|can not|could not|couldn't|am not (?:yet |currently |at present )?(?:able|in a position|ready)|are not (?:yet )?(?:able|in a position)|is not (?:yet |currently )?(?:able|possible|in a position|something (?:that )?I can|something (?:that )?can)|am (?:as yet |currently |presently )?unable|are unable|not (?:yet )?possible|impossible|not feasible|(?:very |too |rather |extremely )?(?:difficult|hard)|too (?:early|soon)|premature|unwise|rash|foolish|wrong|not (?:yet )?(?:safe|sensible|right|fair|prudent)|would rather not|prefer not|do not (?:yet )?(?:know|wish|have enough)|don't know|have no way of|no way of|not in a position|unable|far from clear|hesitate|reluctant|would be (?:a guess|guesswork|speculation|unwise|wrong|premature))";

/** How an estimate is refused. All are looked for in one part of a sentence after another. */
const REFUSALS: readonly RegExp[] = [
  // "I cannot say when he will be back", "I am not in a position to put a date on his return"
  new RegExp(`\\b${CANNOT}\\b(?:,? [\\w']+){0,6}? ${SAY}\\b(?:,? [\\w'-]+){0,8}? ${WHEN}\\b`, 'i'),
  // "When he might return is not something I can answer", "Whether he will have returned by July, I cannot say", "How long is hard to tell"
  new RegExp(
    `\\b${WHEN}\\b[^.;]{0,110}?\\b(?:${CANNOT}\\b(?:,? [\\w']+){0,4}? ${SAY}\\b|(?:is|remains|are) (?:still |as yet |entirely |very |quite |currently )*(?:unknown|not (?:yet )?known|not (?:yet )?clear|unclear|uncertain|undecided|unpredictable|undetermined|any(?:body|one)'s guess|an open question|open|impossible to|hard to|difficult to|too early to|too soon to|in doubt|not something (?:that )?(?:I|we|one) can|guesswork|a guess)|remains? to be seen|(?:has|have|must|will have) to (?:wait|await)|cannot (?:yet )?be|can not be|could not be|can only be|will (?:only )?(?:depend|become clear)|would be (?:a guess|guesswork|speculation|unwise|premature)|depends?|hinges?|turns? on|(?:will )?have to await)`,
    'i',
  ),
  // "No date can be given", "No forecast of his return can be offered"
  /\bno (?:[\w-]+ ){0,3}?(?:date|timescale|time ?frame|forecast|estimate|prediction|prognosis|timing)s?\b[^.;]{0,60}?\b(?:can|could|is possible|may|has been|is (?:yet )?available|at this)\b/i,
  // "There are too many unknowns to forecast a return", "is needed before I can estimate a return"
  new RegExp(`\\b(?:too many|too little|not enough|insufficient|unknowns)\\b[^.;]{0,60}\\b${WHEN}\\b`, 'i'),
  new RegExp(
    `\\b(?:needed|required|necessary|need|needs|must|wait\\w*|await\\w*|want|should like|has to)\\b[^.;]{0,60}\\bbefore (?:I|we|a|any|an) (?:[\\w']+ ){0,5}?(?:${SAY}|${WHEN})\\b[^.;]{0,60}`,
    'i',
  ),
  // "Predicting his recovery would be guesswork", "A forecast now would be a guess", "A return date will only become clear once"
  /\b(?:predict\w*|forecast\w*|estimat\w+|guess\w*|naming (?:a|any) (?:date|day)|(?:a|any) (?:return )?(?:date|forecast|estimate|prediction|timescale))\b[^.;]{0,60}\b(?:would be|is|has to wait|must wait|will have to wait|will only become|can only be|cannot|will not be possible|would only be|has to await|must await)\b(?: [\w']+){0,3}? ?(?:guess\w*|speculat\w+|unwise|unsafe|premature|impossible|misleading|for|clear|known|until|be (?:given|made)|await|possible|wrong|when|after|once)\b/i,
  /\b(?:unpredictable|cannot be predicted|hard to predict|difficult to predict|time (?:alone )?will tell|remains to be seen|have to (?:wait and )?see how|wait and see|see how (?:things|matters|he|she|they) (?:go|goes|progress\w*|respond\w*)|(?:prognosis|outlook|recovery|course|timing|future) (?:is|remains|of this illness is) (?:still |very |currently |quite |as yet )*(?:uncertain|unclear|unknown|unpredictable|not (?:yet )?(?:known|clear)))\b/i,
  /\b(?:return|absence|timing|date|prognosis|recovery|timescale|fitness|progress)\b[^.;]{0,40}\b(?:depends?|hinges?|turns?|is dependent|is conditional|will be (?:governed|determined|dictated)|rests)\b/i,
  // Labels: "Return date: too early to predict", "Likely length of absence: unknown"
  /\b(?:return|absence|date|timescale|prognosis|duration|back at work|fit)\b[^.;:]{0,30}:\s*(?:too (?:early|soon)|un(?:known|certain|clear|able|predictable)|not (?:yet )?(?:known|clear|possible|predictable|able)|cannot|can't|impossible|indeterminate|uncertain|undetermined|to be (?:determined|assessed)|guarded|depends|awaiting|pending)/i,
  /\b(?:do not|don't|not) have enough to go on\b/i,
];

/** What is refused is the return, not a view on the cause, the attendance or the law. */
const RETURN_TOPIC =
  /\b(?:return\w*|back\b|resum\w+|fit\b|fitness|absen\w+|off work|away|recover\w*|timescale|time ?frame|timing|work again|come in|date|prognosis|forecast|capacity for|how long|how soon)\b/i;
const OTHER_REFUSAL =
  /\b(?:caus\w+|blame|contribut\w+|work-related|equality act|disab\w+|grievance|who (?:is|was)|allegation|how much (?:each|of)|meeting|hearing|attendance|what was said|whether (?:the law|it is|this is|the act|a tribunal))\b/i;

const REASON_WORD =
  /\b(?:because|since|as|given|until|till|while|whilst|so|due to|owing to|in view of|pending|await\w*|waiting|unless|having|depends?|hinges?|turns? on|has to wait|before|now that|with (?:his|her|the|two|so)|reason|which is what|too many)\b/i;
/** A fact of health or treatment that explains why nobody can tell yet. Occupational health's own appointment is none. */
const REASON_FACT = new RegExp(
  `\\b(?:${TREATMENT.replace('hospital|', 'hospital|')}|awaiting|waiting|not (?:yet )?(?:been )?(?:known|settled|stable|found|identified|clear|had)|vari(?:es|able)|fluctuat\\w+|up and down|unstable|unpredictab\\w+|respond\\w*|response|relaps\\w+|worse|early days|complicat\\w+|cause of|under investigation|changed|started|began|begun|brittle|symptoms|specialist(?:'s)?|no date for|good days and bad|setback|infection)\\b`,
  'i',
);
const OWN_APPOINTMENT =
  /\b(?:further|next|another|follow-up|review|second|telephone) (?:\w+ )?(?:appointment|review|consultation|call|assessment)\b|\bI (?:will|shall|have arranged to|am to|plan to) (?:\w+ )?(?:review|see|ring|call|speak|write|reassess|look)\b/i;

function reasonIn(text: string, from: number): number | undefined {
  const match = REASON_WORD.exec(text.slice(from));
  return match === null ? undefined : from + match.index;
}

/** When advice will follow: what occupational health does next, or the event that decides, with a day. */
const NEXT =
  /\b(?:review\w*|re-?assess\w*|see (?:him|her|them|mrs?|ms|miss)|seen|speak|spoken|talk|ring|call|telephone|phone|writ(?:e|ten)|report|advis\w+|advice|update|estimate|send|letter|appointment|hear from|give you|let you have|let you know|contact|assess\w*|look (?:at|again)|revisit|consider|answer|say more|further|follow|know|clear\w*|due|result\w*|scan|test\w*|expect\w*|settle|decide|operation|surgery|specialist|consultant|clinic|hospital|biopsy|in touch)\b/i;

function adviceDay(report: Report, statement: Statement, refused: Span): TimeExpression | undefined {
  return timesIn(report, statement).find((time) => {
    if (time.kind !== 'date' && time.kind !== 'period' && time.kind !== 'duration') return false;
    if (time.relation === 'ago' || time.relation === 'since' || (time.kind === 'duration' && (time.high ?? 1) < 1)) return false;
    // A time inside the refusal is what cannot be said ("in six weeks or in six months"), unless an "until" stands before it.
    if (
      time.start >= refused.start &&
      time.end <= refused.end &&
      !/\b(?:until|before|after)\b[^.;]*$/i.test(statement.text.slice(refused.start - statement.start, time.start - statement.start))
    )
      return false;
    if (time.kind === 'duration' && !['in', 'within', 'after', 'by', 'none'].includes(time.relation)) return false;
    const before = statement.text.slice(0, time.start - statement.start);
    const after = statement.text.slice(time.end - statement.start);
    if (time.kind === 'duration' && time.relation === 'none')
      return /\b(?:takes?|clear|show|know|usually|about)\b/i.test(before.slice(-60));
    if (/\b(?:began|started|since|was|were|had|operated|admitted)\b[^,;.]{0,30}$/i.test(before)) return false;
    return NEXT.test(before.slice(-140)) || NEXT.test(after.slice(0, 60));
  });
}

const REVIEW_AHEAD =
  /\b(?:review\w*|re-?assess\w*|(?:will|shall|to) (?:then |also |next )?(?:see|speak|ring|call|telephone|phone|write|look|report)|further (?:report|advice|appointment)|appointment|report by|next (?:contact|appointment)|assess\w*)\b/i;

/** The day of occupational health's next look at the case, wherever the report says it. */
export function reviewDay(report: Report, reference: number | undefined): TimeExpression | undefined {
  for (const statement of statements(report)) {
    if (!REVIEW_AHEAD.test(statement.text)) continue;
    const time = timesIn(report, statement).find(
      (one) =>
        ((one.kind === 'date' || one.kind === 'period') &&
          (reference === undefined || one.latest === undefined || one.latest >= reference)) ||
        (one.kind === 'duration' && (one.relation === 'in' || one.relation === 'within' || one.relation === 'after')),
    );
    if (time === undefined) continue;
    const before = statement.text.slice(0, time.start - statement.start);
    if (
      REVIEW_AHEAD.test(before.slice(-100)) ||
      REVIEW_AHEAD.test(statement.text.slice(time.end - statement.start, time.end - statement.start + 60))
    )
      return time;
  }
  return undefined;
}

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
  const { text } = statement;
  if (
    /\b(?:he|she|they|you|m[rs]s? \w+) (?:says?|said|tells?|told|feels?|felt|reports?)\b[^.;]{0,30}\b(?:cannot|unable|not able)/i.test(text)
  )
    return undefined;
  let found: RegExpExecArray | null = null;
  for (const pattern of REFUSALS) {
    found = pattern.exec(text);
    if (found !== null) break;
  }
  if (found === null) return undefined;
  // "Recovery from this kind of injury varies from one person to another" is about nobody.
  if (
    /\b(?:this (?:kind|sort|type) of|such (?:injuries|conditions|illnesses)|most people|from (?:one )?person to (?:another|person)|everyone is different)\b/i.test(
      text,
    ) &&
    !new RegExp(`\\b${CANNOT}\\b`, 'i').test(found[0])
  )
    return undefined;
  // A return that waits for a grievance is put off by nothing that health advice could tell.
  if (DISPUTE_WAIT.test(text) && !new RegExp(`\\b${SAY}\\b`, 'i').test(found[0])) return undefined;
  const about =
    RETURN_TOPIC.test(text) ||
    (statement.asked !== undefined && asksForReturn(statement.asked)) ||
    (statement.previous !== undefined && RETURN_TOPIC.test(statement.previous.text));
  if (!about || (OTHER_REFUSAL.test(found[0]) && !/\breturn|back\b|fit\b/i.test(found[0]))) return undefined;
  const refused = { start: statement.start + found.index, end: statement.start + found.index + found[0].length };
  const near = [statement, statement.next, statement.next?.next, statement.previous, statement.previous?.previous].filter(
    (one) => one !== undefined,
  );
  const reason = reasonOf(statement, found.index, near);
  let advice: TimeExpression | undefined;
  for (const one of near) {
    advice = adviceDay(report, one, one === statement ? refused : { start: 0, end: 0 });
    if (advice !== undefined) break;
  }
  return { ...refused, statement, reason, advice };
}

function reasonOf(statement: Statement, at: number, near: readonly Statement[]): Span | undefined {
  const { text } = statement;
  // A reason beside the refusal in its own sentence, before or behind it.
  for (const from of [0, at]) {
    const reason = reasonIn(text, from);
    if (reason !== undefined && REASON_FACT.test(text) && !isOnlyTemporal(text))
      return { start: statement.start + reason, end: statement.end };
  }
  if (/:\s*\S/.test(text) && REASON_FACT.test(text.slice(text.indexOf(':'))))
    return { start: statement.start + text.indexOf(':') + 1, end: statement.end };
  const other = near.find((one) => one !== statement && REASON_FACT.test(one.text) && !OWN_APPOINTMENT.test(one.text));
  return other && { start: other.start, end: other.end };
}

/** "I cannot say at present when he will return": no reason in it. */
const isOnlyTemporal = (text: string) =>
  !/\b(?:because|since|as (?:he|she|they|the|it|his|her|there|no|two|this|yet)|given|until|till|while|whilst|so|due to|owing to|in view of|pending|await\w*|waiting|unless|depends?|hinges?|turns? on|has to wait|before|now that|with (?:his|her|the|two|so)|too many|needed)\b/i.test(
    text,
  );
