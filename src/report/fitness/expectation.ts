import type { Stretch } from '../../language/pattern.ts';
import type { TimeExpression } from '../../language/time.ts';
import type { Report } from '../report.ts';
import { headsOf } from './heads.ts';
import { isOpenEnded, isPlannable, neighboursOf } from './owners.ts';
import type { Statement } from './statements.ts';
import { viewOf } from './views.ts';
import { waitsForDispute } from './waiting.ts';
import { opensToSomethingElse, speaksOfWork } from './work-words.ts';

/** Words by which occupational health expects something. */
const EXPECTS =
  /\b(?:expect\w*|anticipat\w+|envisag\w+|estimat\w+|foresee\w*|likely|probabl[ey]|realistic\w*|reasonable|should (?:be|have|come|end|allow|see|reach|get)|will (?:be|have|come|take|need|require)|would (?:be|hope|say|think|put|look|allow|give|suggest|support|take|need)|hopeful|optimistic|confident|I think|I believe|in my (?:view|opinion)|ought to|needs?|give (?:him|her|them|it)|(?:brings|takes|points|puts|leads) (?:us|him|her|them|it|me) to|ha(?:ve|d|s) [^.;]{0,40}\bin mind|to name|fair|at the earliest|all being well|plan for|projected|forecast)\b/i;
const RETURN_WORD =
  /\b(?:return\w*|back|resum\w+|fit|fitness|absen\w+|off work|time off|off sick|unfit|incapac\w+|timescales?|time ?frames?|recover\w*|again)\b/i;
const ABLE = /\b(?:able|ready)\b/gi;

/** Whether a text speaks of return or work, or of what the person will be able to do, journeys and household apart. */
function isAboutReturn(text: string): boolean {
  if (RETURN_WORD.test(text) || speaksOfWork(text)) return true;
  return [...text.matchAll(ABLE)].some((match) => !opensToSomethingElse(text.slice(match.index + match[0].length)));
}
const ABOUT_ABSENCE =
  /\b(?:absen\w+|off work|off sick|time off|unfit|incapac\w+|timescales?|time ?frames?|recover\w*|away|at home|not fit)\b/i;
/** "I expect this to remain the case for another month" */
const STAYS_SO =
  /\b(?:this|that|it|the (?:position|situation|same)|things|matters)\b[^.;]{0,20}\b(?:remain|continue|stay|last|be (?:the case|so)|change|take|improve)\b|\b(?:he|she|they|m[rs]s? [\w'-]+) (?:(?:will|is likely to|may|would|probably|should) ){0,2}needs? (?:until|till|(?:(?:about|at least|roughly|perhaps|only|around) )?(?:another|a further|\w+ (?:more|further)))\b/i;
/** What gets better, lasts or is needed is the illness, the treatment or the help, not the absence. */
export const OTHER_SUBJECT =
  /\b(?:symptoms?|pain|health|condition|mood|sleep|treatment|medication|therapy|adjustments?|restrictions?|support|effects?|function\w*|strength|mobility|movement|concentration|confidence|improv\w+|settl\w+|monitor\w*|referral|letter|report|meeting|hearing|interview|appointment|review|assessment|equipment|chair|training|attendance|performance|levels?|frequency|flare-?ups?)\b/i;
/** The author's own estimate, in words that need no subject when the return is being spoken of. */
const OWN_EXPECTATION =
  /\b(?:I|we) (?:(?:would|do|should|am|still|now|myself|might|could) ){0,2}(?:expect\w*|anticipat\w+|estimat\w+|foresee|say|put|guess|reckon|suggest|think|believe|allow|look|be surprised|hope)\b|\bI'd (?:say|guess|put|allow)\b|\b(?:I|we) (?:would )?give (?:it|him|her|them)\b|^(?:,? ?(?:and|so|then) )?(?:give|allow) (?:him|her|them|it)\b|\bmy (?:\w+ ){0,2}(?:estimate|guess|expectation|forecast|view|opinion)\b|\brealistically\b|\bit would be\b|\b(?:brings|takes|points|puts|leads) (?:us|him|her|them|it|me) to\b|\bI (?:have|had) (?:\w+ ){0,4}(?:in mind|to name)\b|^(?:about|around|perhaps|probably|roughly|say|most likely)\b/i;
/** What the person needs is time: "all that he needs is a further fortnight". */
const NEEDS =
  /\b(?:he|she|they|m[rs]s? [\w'-]+)\b[^.;]{0,25}\bneeds?(?: (?:is|about|at least|only|not|no|more than|just|roughly|perhaps|around|until|till)){0,3} $/i;
/** "He will be 60 in March" */
const AGE = /\b(?:will be|turns|reaches) (?:\d{2}|[a-z]+ty(?:-\w+)?) (?:in|on|next)\b/i;
/** "Perhaps a Monday": no day that anybody could name. */
const ANY_WEEKDAY = /\ba $/i;

const IN_PAST =
  /^[^.;]{0,60}\b(?:was|were|had|did|worked|returned|went|came|stopped|(?<!is )left|became|began|started)\b(?![^.;]{0,80}\b(?:will|should|expect|anticipate|likely|would)\b)/i;
const SUPPOSED = /^\s*(?:if|when|once|unless|whether|should he|should she)\b[^,]*$/i;

/** `prognosis`: the words stand where the return is what is told, under that heading or question; `inherited`: the sentence before spoke of it. */
export type Topic = 'prognosis' | 'inherited' | 'none';

export interface Expectation {
  readonly time: TimeExpression;
  /** Only a lower limit of an absence. */
  readonly open: boolean;
}

/**
 * An estimate in words that the forms do not know: occupational health expects something of the return at a time that belongs to nothing
 * else. What keeps it honest is what it is not: another's view, the past, a treatment, a review, an adjustment.
 */
export function expectationIn(
  report: Report,
  statement: Statement,
  part: Stretch,
  times: readonly TimeExpression[],
  topic: Topic,
): Expectation | undefined {
  const { text } = part;
  const inherited = topic !== 'none';
  if (
    (topic !== 'prognosis' && !EXPECTS.test(text)) ||
    AGE.test(text) ||
    IN_PAST.test(text) ||
    SUPPOSED.test(text) ||
    waitsForDispute(text)
  )
    return undefined;
  const needs = times.some((time) => NEEDS.test(text.slice(0, time.start - part.start)));
  const stays = inherited && (STAYS_SO.test(text) || needs);
  const about = isAboutReturn(text);
  if (!about && !stays && !(inherited && (topic === 'prognosis' || OWN_EXPECTATION.test(text)) && !OTHER_SUBJECT.test(text)))
    return undefined;
  const away = stays || ABOUT_ABSENCE.test(text);
  const neighbours = neighboursOf(
    part,
    headsOf(part).filter((head) => !head.background && head.tense !== 'past'),
  );
  const denied = headsOf(part).some((head) => head.sign < 0 && head.group !== 'absence' && head.group !== 'estimate');
  for (const time of times) {
    const length = time.kind === 'duration';
    if ((!length && !isPlannable(time)) || time.relation === 'since' || time.relation === 'ago') continue;
    if (length && ((time.high ?? time.low ?? 0) < 2 || (!about && time.relation === 'within'))) continue;
    if (/^-/.test(text.slice(time.end - part.start)) || ANY_WEEKDAY.test(text.slice(0, time.start - part.start))) continue;
    // "The bank holidays that fell in his absence": a period that stands for itself.
    if (!length && time.earliest === undefined && (time.relation === 'none' || time.relation === 'on')) continue;
    if (!away && ['for', 'until', 'over', 'during'].includes(time.relation)) continue;
    const owner = neighbours.findLast((one) => one.end <= time.start) ?? neighbours.find((one) => one.start >= time.end);
    if (owner?.other !== undefined && owner.other !== 'fullness') continue;
    if (OTHER_SUBJECT.test(text.slice(0, time.start - part.start))) continue;
    if (viewOf(report, part, time, statement.sentence) !== 'author') continue;
    return { time, open: denied || (away && isOpenEnded(part, time)) };
  }
  return undefined;
}
