import type { Stretch } from '../../language/pattern.ts';
import { type TimeExpression, timesIn } from '../../language/time.ts';
import type { Report } from '../report.ts';
import { isPlannable } from './owners.ts';
import type { ReturnStatement } from './returns.ts';
import type { Statement } from './statements.ts';
import { endorses, type View, viewOf } from './views.ts';

const TAKEN_UP = /\b(?:that|this|it|the same|which|both|date|aim|hope|target|plan|estimate|agree|share|concur|do I|would I|differ)\b/i;

/** Whether the author takes over, later in the sentence or in the next one, what these words say. */
export function isEndorsed(statement: Statement, part: Stretch): boolean {
  if (endorses(statement.text.slice(part.start - statement.start))) return true;
  const { next } = statement;
  return next !== undefined && endorses(next.text) && TAKEN_UP.test(next.text);
}

/** A verb of saying right before the time: "He thinks three weeks", "Her consultant suggests ten weeks". */
const SAYS =
  /\b(?:thinks|says|said|reckons|propos(?:es|ed)|suggest(?:s|ed)|estimat(?:es|ed)|advis(?:es|ed)|recommend(?:s|ed)|quoted|gives|gave|expects|speaks of|talks of|mentioned|favours|wants|told (?:him|her|them|me|us)|(?:doctor|GP|surgeon|consultant|specialist|physio(?:therapist)?|clinic|hospital)'s(?: (?:date|figure|estimate) of)?) (?:in terms of |of |about |another |at least )?$/i;
const HOPES =
  /\b(?:hop(?:es?|ing)|aim(?:s|ing)?|target|wants?|would like|plans? (?:to|for|on)|is planning|asked (?:for|to)|set (?:his|her|their) (?:heart|sights)|ha(?:s|ve) in mind|is thinking|is looking)\b[^.;]{0,30}$/i;
/** "Four weeks is what he asks for" */
const HOPED_FOR =
  /^ (?:is|are|was|would be) (?:what|the (?:date|day|time)) (?:that )?(?:he|she|they|m[rs]s? [\w'-]+) (?:asks?|hopes?|wants?|has in mind|is aiming|aims)\b/i;
const CERTIFIES =
  /\b(?:fit[- ]notes?|sick[- ]notes?|certificat\w+|certified|sick[- ]?(?:line|cert|slip)s?|line from|(?:off-work|doctor's|medical) slip|slip from|signed (?:him |her |them )?off|doctor's (?:note|line|slip)|med[ -]?3|(?:his|her|their|the|current|latest|last) certs?)\b/i;
const ADVISED_OFF = /\b(?:take|have|need|rest|off|expect)\b[^.;]{0,20}$/i;
const USUAL =
  /\b(?:most (?:people|patients|employees|cases|of those)|many (?:people|patients)|people (?:with|who|in)|on average|typically|usually|normally|generally|the usual|is usual)\b/i;

/** A hope, a certificate or a rule of thumb with a time and no word of return: "He hopes for early June", "His fit note ends on 29 May". */
export function passedOn(report: Report, statement: Statement): ReturnStatement[] {
  const found: ReturnStatement[] = [];
  for (const part of statement.parts) {
    const times = timesIn(report, statement).filter(
      (time) =>
        time.start >= part.start && time.end <= part.end && (isPlannable(time) || (time.kind === 'duration' && (time.high ?? 1) >= 1)),
    );
    for (const time of times) {
      if (time.relation === 'since' || time.relation === 'ago') continue;
      const view = passedOnBy(report, statement, part, time);
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
      break;
    }
  }
  return found;
}

function passedOnBy(report: Report, statement: Statement, part: Stretch, time: TimeExpression): View | undefined {
  if (CERTIFIES.test(part.text)) return 'certificate';
  if (
    USUAL.test(part.text) &&
    !/\b(?:should|will) see (?:him|her|them)\b/i.test(part.text) &&
    time.kind === 'duration' &&
    time.relation !== 'for'
  )
    return 'population';
  const before = part.text.slice(0, time.start - part.start);
  if (HOPED_FOR.test(part.text.slice(time.end - part.start))) return 'employee';
  const [says, hopes, advised] = [SAYS.test(before), HOPES.test(before), ADVISED_OFF.test(before)];
  if (!says && !hopes && !advised) return undefined;
  const whose = viewOf(report, part, time, statement.sentence);
  if (whose === 'employee' || whose === 'manager') return says || hopes ? whose : undefined;
  if (whose === 'clinician')
    return says || (advised && /\b(?:off|absence|rest)\b/i.test(part.text) && !/\bsign\b/i.test(part.text)) ? whose : undefined;
  return undefined;
}
