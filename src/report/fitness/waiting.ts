import type { Stretch } from '../../language/pattern.ts';
import { type TimeExpression, timesIn } from '../../language/time.ts';
import type { Day, Report } from '../report.ts';
import { isPast, isPlannable, neighboursOf } from './owners.ts';
import type { Statement } from './statements.ts';
import { DISPUTE } from './wording.ts';

/** A return that waits for something: what it is and whether it has a day. */

/** It waits for trouble at work to be settled, which health advice cannot time. */
const DISPUTE_WAIT = new RegExp(
  `\\b(?:when|once|until|after|hinges?|depends?|dependent|turns|conditional|contingent|only if|unless|as soon as|provided|following|pending|waits?|await\\w*)\\b[^.;]{0,80}\\b${DISPUTE}`,
  'i',
);
export const waitsForDispute = (text: string) => DISPUTE_WAIT.test(text);

/** It waits for health to mend, on no particular day. */
const HEALTH_WAIT =
  /\b(?:when|once|as soon as|until|subject to|depend\w*|after|following|pending|if|provided|assuming|as and when) (?:that |on |upon )?(?:[\w']+ ){0,6}?(?:able|ready|fit|better|well(?: enough)?|recover\w*|symptoms?|pain|health|condition|treatment|medic\w+|therap\w+|physio\w*|surgery|operation|scans?|tests?|results?|cleared?|discharged|heal\w*|allow\w*|permit\w*|progress|strong\w*|strength|settled?|improv\w+|confiden\w+|sleep\w*|specialist|consultant|surgeon|hospital|gp|doctor|provider|up to it|feels?|diagnos\w+)\b/i;
export const waitsForHealth = (text: string) => HEALTH_WAIT.test(text);

/** It waits for the employer alone: as far as health goes the person is fit. */
const EMPLOYER_WAIT =
  /\b(?:as soon as|once|when|if|provided(?: that)?|providing|the moment|whenever) (?:you\b|management\b|the (?:recommended )?(?:school|company|trust|council|depot|team|firm|chair|desk|equipment|stool|adjustments?|arrangements?|changes?|software|rota)\b|a (?:\w+[ -]){0,3}(?:place|desk|post|chair|stool|seat|role|job|space)\b|an? (?:alternative|adjusted|other)\b|somebody\b|someone\b|another person\b|no one\b|nobody\b|(?:the )?lifting\b|(?:his|her|their) duties\b|(?:it )?suits (?:you|both|everyone)\b)/i;
export const waitsForEmployer = (text: string) => EMPLOYER_WAIT.test(text);

/** "fit when it does", "back from that date": the day stands before. */
const BY_THEN =
  /\b(?:when (?:it|that) (?:does|ends|expires|runs out|comes|is over)|(?:on|from|by|after|at) that (?:day|date|point|time)|by then|from then(?: on)?|then\b(?=[.,;]|$)|that same day|thereafter)\b/i;

/** The day that words refer back to. */
export function dayReferredTo(report: Report, statement: Statement, part: Stretch): TimeExpression | undefined {
  if (!BY_THEN.test(part.text)) return undefined;
  const here = timesIn(report, statement).filter((time) => time.end <= part.start + part.text.length && isPlannable(time));
  return here.at(-1) ?? (statement.previous && timesIn(report, statement.previous).filter(isPlannable).at(-1));
}

const WAITS =
  /\b(?:when|once|as soon as|if|provided|providing|assuming|subject to|until|after|following|on|depend\w*|hinges?|turns on|conditional|contingent|should|pending|by the (?:time|date) (?:of|that|he|she|they))\b/i;
const BY_THE_TIME = /\bby the (?:time|date) (?:of|that|he|she|they)\b/i;
/** "following her current fit note, which expires on 30 October" */
const AFTER_NOTE =
  /\b(?:following|after|when|once|at the end of|on (?:the )?expiry of|as soon as|until) (?:his|her|their|the|this)(?: \w+){0,2} (?:fit note|sick note|certificate|note|line)\b/i;

/** "once his driving ban is lifted on 1 December" */
const ON_THAT_DAY = /\b(?:once|when|as soon as|after) [^,.;]{0,60}\b(?:on|in|by) $/i;

/** The day of the event on which the return hangs: "as soon as the cast comes off, expected on 22 April". */
export function eventDay(report: Report, statement: Statement, reference: Day | undefined): TimeExpression | undefined {
  if (!WAITS.test(statement.text)) return undefined;
  const neighbours = statement.parts.flatMap((part) => neighboursOf(part, []));
  return timesIn(report, statement).find((time) => {
    if (!isPlannable(time) || isPast(time, reference) || time.relation === 'since') return false;
    const owner = neighbours.findLast((one) => one.end <= time.start)?.other;
    const before = statement.text.slice(0, time.start - statement.start);
    if (owner !== 'next-step' && ON_THAT_DAY.test(before)) return true;
    if (BY_THE_TIME.test(statement.text) || (owner === 'administration' && AFTER_NOTE.test(statement.text))) return true;
    return owner === undefined || owner === 'treatment';
  });
}
