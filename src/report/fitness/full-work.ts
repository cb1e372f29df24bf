import { findAll, has, type Match, type Stretch, textAfter, textBefore } from '../../language/pattern.ts';
import { stance } from '../../language/stance.ts';
import { type TimeExpression, timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../report.ts';
import type { Statement } from './statements.ts';
import { endorses, viewOf } from './views.ts';

const ALL =
  '(?:full|normal|usual|contracted|contractual|regular|pre-injury|pre-absence|pre-illness|substantive|complete|whole|entire|ordinary|previous|unrestricted|unmodified|standard)';
const OWN =
  "(?:(?:of|his|her|their|the|a|all|all of|every part of|all parts of|your|our|Mr [\\w'-]+'s|Mrs [\\w'-]+'s|Ms [\\w'-]+'s) ){0,3}";
/** Said of hours and duties, these mean all of them. */
const HOURS_AND_DUTIES =
  '(?:hours?|dut(?:y|ies)|range|time|working (?:hours|week|day|pattern)|days?|shifts?(?: pattern)?|rota|roster|weeks?|pattern|workload|caseload|timetable|teaching load|load|capacity|jobs?|roles?|posts?|work|working|tasks?|responsibilities|remit|rounds?|run of shifts|route|beat|turns?|load|list|(?:whole )?(?:five|six|eight|seven|week)|establishment hours)';

/** What holds the work back, as a noun. */
const A_LIMIT =
  '(?:restrictions?|adjustments?|limits?|limitations?|modifications?|arrangements?|measures|bans?|exclusions?|exemptions?)(?: (?:on|of|to|against|from) [^.;,]{1,30})?(?: that| which)?';
const WILL = '(?:can|could|may|should|will|would|might|must)';

/** Words for all of the hours and duties: what a phased return builds up to. */
const FULL = new RegExp(
  `\\b(?:${[
    `${ALL}(?: and ${ALL})?(?:[ -](?:contracted|contractual|working|weekly|daily|operational|clinical|teaching|store|ward|counter|manual|desk|time|\\d+(?:\\.\\d+)?(?:-hour)?)){0,2}[ -]${HOURS_AND_DUTIES}`,
    'full[- ]time(?! (?:basis )?since)',
    `all ${OWN}(?:\\w+ )?(?:duties|tasks|hours|shifts|responsibilities|work|aspects|elements|parts)`,
    '(?:all|both) (?:parts|aspects|elements) of (?:his|her|their|the) (?:\\w+ )?(?:job|role|post|work)',
    '(?:his|her|their|the) (?:whole|entire|full|complete) (?:\\w+ )?(?:job|role|post|work)',
    '(?:contracted|full|usual|normal) (?:\\d+(?:\\.\\d+)?|thirty\\S*|forty)(?: hours)?',
    '(?:\\d+|thirty\\S*|forty) hours(?: a week)?,? (?:as before|as contracted)',
    '(?:without|with no|free of|needs? no|subject to no) (?:any )?(?:further )?(?:(?:need|requirement|call) for )?(?:any )?(?:restrictions?|adjustments?|limits?|limitations?|modifications?)',
    // The end of the plan itself: "the phased return should be complete by 13 July".
    '(?:phased|graded|gradual|staged|graduated|stepped) (?:return|plan|programme|build-?up|increase)\\b[^.;]{0,60}?\\b(?:complet(?:e|es|ed|ing)|finish(?:ed|es|ing)?|end(?:s|ed|ing)?|be over|conclud(?:e|es|ed)|come to an end)',
    '(?:the rest|the remainder|remaining (?:parts?|elements?)) of (?:his|her|their|the) (?:job|role|duties|tasks|work)',
    'complet(?:es?|ing) (?:his|her|their) (?:job|role|duties|return|range of duties)',
    '(?<=\\b(?:doing|do|ready for|up to|back (?:to|at|on|doing)|fit for|manag(?:e|ing)|on top of) )(?:the lot|it all|all of it|the whole (?:thing|lot)|everything)(?= (?:by|from|on|in|again|after|within)\\b|[.:;]|$)',
    'without (?:any |the need for any )?(?:changes?|alterations?) (?:to|in|of) (?:his|her|their|the) (?:\\w+ )?(?:job|work|role|duties|hours|post)',
    '(?:needs?|requires?|calls? for) no (?:special |particular |further |other )?(?:adjustments?|arrangements?|changes?|restrictions?|modifications?|allowances?)',
    '(?<=\\b(?:then|thereafter) )full(?=[.;,]|$)',
    'work\\w* (?:just )?as (?:he|she|they) (?:was|were|did|used to)\\b',
    'no (?:further |more |remaining )?(?:restrictions?|adjustments?|limits?|limitations?) (?:after|from|at all|will|should|beyond|are|is|by|thereafter)\\b',
    '(?:at|to|on|back to|in) full (?:stretch|tilt|strength|speed|output|pace|productivity|swing)',
    '(?:fully fit|full fitness|full recovery|(?:work\\w*|dut\\w+|hours|job|role|lift\\w*|driv\\w+|back) in full|fully (?:operational|recovered|back|deployable))',
    'back to normal(?! life)',
    '(?:work\\w*|lift\\w*|driv\\w+|do\\w*|all|everything|duties|hours|back|resume\\w*|job)(?: \\w+){0,3} (?:as|just as|exactly as|like) (?:before|he did|she did|they did|he used|she used)',
    '(?:work\\w*|dut\\w+|hours|\\d) (?:normally|fully|as (?:normal|usual))',
    '(?:as|back to) normal(?= (?:from|by|after|on|in|again)\\b|[.,;]|$)',
    'in (?:its|their) entirety',
    '(?:everything|all)(?: that)? (?:he|she|they) (?:used to|did|does|normally)',
    '(?<=\\b(?:and|then|or|,) )(?:back )?to (?:driving|nights|night (?:work|shifts)|lifting|climbing|heavy (?:work|lifting)|the (?:heavier|heavy|physical) (?:work|duties|tasks|lifting))',
    '(?:as|like|what|all that|everything that) (?:he|she|they) (?:did|worked|was doing|were doing|used to)(?: do)? (?:before|until|up to)',
    '(?<!\\d ?)FT(?!-)',
    '(?:do|doing|manage|managing|handle|resume|resuming) everything',
    '100 ?(?:%|per ?cent)(?: of (?:his|her|their) (?:normal |contracted |usual )?hours)?',
    '(?:full|regular|unrestricted|normal) (?:duty|release|clearance)',
    'unrestricted',
    '(?:lift(?:ed|ing)?|remov\\w+|end(?:ed|ing|s)?|ceas\\w+|com(?:e|ing) off|fall(?:s|ing)? away|drop(?:ped|s)?|laps\\w+|stop(?:ped|s)?|withdrawn|no longer (?:be )?(?:needed|required|apply|necessary))(?: of)? (?:the|all|any|these|those|his|her|their|this|that|remaining|most|such) (?:\\w+ ){0,2}(?:restrictions?|adjustments?|limits?)',
    `${A_LIMIT},? (?:(?:can|could|should|may|will|would|must|to|then|all|also|probably|be|being|have|been|that|which|and|it|is|are) ){0,5}(?:lifted|removed|ended|cease|com(?:e|es|ing) (?:off|to an end)|fall(?:s|ing)? away|drop(?:ped|s)?|goes|gone|laps(?:e|ing)|run(?:ning)? out|expir(?:e|ing)|stop(?:ped)?|withdrawn|taken (?:off|away)|no longer (?:be )?(?:needed|required|apply|necessary)|relaxed|unnecessary)`,
    `${A_LIMIT} (?:(?:can|could|should|may|will|would|must|to|then|all|also|probably) ){1,3}end`,
    `${A_LIMIT} (?:I|we) (?:\\w+ )?(?:expect|hope|intend|plan|aim|mean)(?: to be able)? to (?:lift|remove|end|drop|relax|withdraw)`,
    // One task that was left out comes back: "nights can start again", "driving may resume".
    `(?:nights?|driving|lifting|overtime|on-call|call-?outs?|climbing|standby|patrols?|travel|clinics?|theatre|deliveries|laddering|[a-z]+ work|which|these|they|[;,] (?:and )?that|the (?:rest|remainder|others?|other \\w+)) ${WILL} (?:then |also |all |again |well |only )?(?:start again|begin again|restart|resume|follow|wait(?= until)|be (?:resumed|restarted|re-?introduced|added(?: back)?|put back|taken (?:up|on|back)|picked up)|come back(?: in)?)`,
    // "nights, which she can take up again on 6 July"
    `(?:which|that|these|those|them) (?:he|she|they) ${WILL} (?:then |also )?(?:take up|go back to|return to|pick up|take on|start|do|resume|come back to)(?: again)?`,
    'back (?:up )?to (?:(?:his|her|their|all|the) )?(?:five|six|[34]\\d)(?: (?:days|shifts|hours(?! a (?:day|shift)))(?: a week)?)?',
    `${A_LIMIT} (?:ends?|expires?|lapses?|ceases?|runs? out|stops?|finish(?:es)?)`,
  ].join('|')})(?![\\w-])`,
  'i',
);

/** "Full-time" and the like beside a job or a history name the contract, and "full details" names nothing of work. */
const CONTRACT = /\b(?:works?|worked|is|was|employed|contract(?:ed)?|post|job|role) (?:\w+ ){0,3}$/i;
/** "50% of contracted hours" */
const A_SHARE_OF = /(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?|\btenths?)(?: of)?(?: (?:his|her|their|the))? $/i;
const NO_PLAN_AFTER = /^ (?:contract|employee|post since|position since|since|basis since|education|carer|student)/i;

/** Where a stretch speaks of all hours and duties, of the whole job, or of the end of what limits it. */
export function fullWorkIn(stretch: Stretch): readonly Match[] {
  return findAll(stretch, FULL).filter((match) => {
    const before = stretch.text.slice(Math.max(0, match.start - stretch.start - 40), match.start - stretch.start);
    const after = stretch.text.slice(match.end - stretch.start, match.end - stretch.start + 30);
    return (
      !NO_PLAN_AFTER.test(after) &&
      !A_SHARE_OF.test(before) &&
      !(/^full[- ]time$/i.test(match.text) && CONTRACT.test(before) && !/\b(?:will|should|can|to|so that|until|till|before) /i.test(before))
    );
  });
}

/** The time after these words is of what occupational health does next. */
const OUR_NEXT_STEP =
  /\b(?:review\w*|re-?assess\w*|follow[- ]up|see (?:him|her|them)|speak|telephone|write|report|appointment|call)\b[^.;]{0,40}$/i;

/** What comes after the steps of a plan: "two weeks of mornings, then full days", "normal hours thereafter". */
const THEREAFTER =
  /\b(?:then|thereafter|after (?:that|which|this)|afterwards|followed by|from then|at the end|by the end|up to|to|rising to|returning to|back to|reaching)\b/i;

/** A step of a plan: "week 4", "week five onwards", "the third week", "stage 3". */
const STEP =
  /\b(?:weeks?|wks?|stages?|phases?|steps?|months?|days?) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last) (?:weeks?|stage|phase|step|month|fortnight)\b/i;

/** Full work without a time of its own: "his usual duties some time after that". */
const LATER = /\b(?:some time|eventually|later|in due course|after that|in time)\b/i;

/** The job as such: going back to it is the return; whether all of it is meant, the words beside it say. */
const OWN_JOB =
  /^(?:normal|usual|regular|substantive|ordinary|previous|standard) (?:[\w-]+ ){0,2}(?:jobs?|roles?|posts?|work|place|duties)$/i;

const CHANGED =
  /\b(?:phased|graded|gradual\w*|staged|graduated|adjust\w+|amended|modified|restrict\w+|reduced|light(?:er)?|half|mornings|limit\w*)\b/i;

const NEXT = /\b(?:then|thereafter|followed by|after (?:that|which|this)|before|and (?:back )?to|full)\b/i;

/** What is said of full work is denied, doubted or only compared: "not yet fit for full duties", "short of full hours". */
export const NOT_YET =
  /\b(?:not|n't|never|unable|unlikely|before|short of|instead of|rather than|until|unfit|less than|too (?:soon|early)|cannot)\b[^.;,]{0,50}$/i;

/** What limits the work, whose end is the start of full duties. */
export const LIMITED_WORK =
  /\b(?:adjust(?:ed|ments?)|restrict(?:ed|ions?|ion)|bans?|banned|exclu(?:d|s)\w+|exempt\w*|excused|leaving out|left out|nothing (?:above|over|heavier)|amended|modified|light(?:er)?|reduced|alternative|lower|temporary|phased|graded|gradual\w*|staged|graduated|stepped|build(?:ing|s)?[- ]?up|build(?:ing)?\b|limit(?:ed|s|ations?)?|no (?:\w+ )?[a-z]+ing|changes? to (?:his|her|their) (?:job|role|work|duties)|mornings?|afternoons?|half|part[- ]time|short(?:er|ened)?|counter|desk|sitting|seated|sedentary|office|no (?:more|lifting|nights?|climbing|driving|overtime)|not (?:lift|climb|drive|work|carry|use|do|be|take|push|bend|kneel|stand|walk)\w*|avoid\w*|lifting|below|under|at most|break|breaks|from home|remote\w*|supernumerary|keep(?:ing)? (?:him|her|them) (?:off|away|out)|(?:not fit|unfit) for (?!work|any|dut|his|her|their|the role)\w+|buddy|days? a week|hours? a (?:day|week)|\d+ ?(?:kg|lbs?|%|hours))\b/i;

/** Told by occupational health, or taken over from another. */
export function isOwnAccount(report: Report, statement: Statement, span: Span): boolean {
  const sentence = statement.sentence ?? report.sentenceAt(span.start);
  if (sentence === undefined) return true;
  const view = viewOf(report, statement, span, statement.sentence);
  if (view !== 'author' && view !== 'manager' && !endorses(statement.text)) return false;
  const { attributed, endorsed, asked, quoted } = stance(report, sentence, span);
  return (attributed === undefined || endorsed) && !asked && !quoted;
}

/** A day, or a length of some days, that may lie ahead. */
export const isAhead = (time: TimeExpression): boolean =>
  (time.kind === 'date' || time.kind === 'period' || (time.kind === 'duration' && (time.high ?? time.low ?? 0) >= 2)) &&
  time.relation !== 'since' &&
  time.relation !== 'ago';

/** "It is likely to be September before he can do the heavy lifting again": one task is the last to come back. */
const BEFORE_AGAIN =
  /^(?: or so)?(?: from (?:the )?[\w ]{3,20}?)? (?:before|until|till) (?:he|she|they|m[rs]s? [\w'-]+) (?:can|could|will|is|are|gets?|has|does|goes|may|should|works?|takes?)\b[^.;]{0,60}\b(?:lift|driv|climb|nights?|carry|duties|hours|everything|all|full|normal|usual|whole|again|resum|add|as (?:he|she|they) (?:was|were|did))\w*/i;
function isBeforeAgain(report: Report, statement: Statement, times: readonly TimeExpression[]): boolean {
  return times.some(
    (time) => isAhead(time) && BEFORE_AGAIN.test(textAfter(statement, time.end, 120)) && isOwnAccount(report, statement, time),
  );
}

/** "Return in four weeks; full duties in eight": the unit was named before. */
const IN_AS_MANY =
  /^ (?:in|after|within|by) (?:about |another |some )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})(?=[.;,]|$)/i;

const AND_THEN = /^,? (?:thereafter|afterwards|after (?:that|this|which)|from then|beyond that|then)\b/i;

const EACH = '(?:a|each|every|per) (?:week|fortnight|month|day)|(?:weekly|fortnightly|daily)';
/** Steps of a known size up to a known end. */
const STEPS_TO_FULL = new RegExp(
  `\\b(?:an?|one|two|half an?|a further|an extra|another) (?:extra |further |more )?(?:days?|hours?|shifts?|mornings?|half[- ]days?|sessions?|quarter)\\b[^.;]{0,40}?\\b(?:${EACH})\\b[^.;]{0,30}?\\b(?:until|till|to|so (?:that|as)|up to)\\b[^.;]{0,40}?\\b(?:usual|normal|full|contracted|whole|regular|ordinary|eight|five|six|seven(?:[ -]and|\\b)|\\d)`,
  'i',
);

/** Whether a statement says when all hours and duties are expected. */
export function saysWhenFull(report: Report, statement: Statement): boolean {
  const times = timesIn(report, statement);
  if (isBeforeAgain(report, statement, times)) return true;
  if (has(statement, STEPS_TO_FULL) && isOwnAccount(report, statement, statement)) return true;
  return fullWorkIn(statement).some((match) => {
    if (!isOwnAccount(report, statement, match)) return false;
    const before = textBefore(statement, match.start);
    // "Back in his normal role on 8 June with reduced hours" is the return, not its end.
    if (OWN_JOB.test(match.text) && has(statement, CHANGED) && !NEXT.test(before)) return false;
    // "Not yet fit for full duties" says nothing of when; "not fit for full duties before August" does.
    const denied = NOT_YET.test(before);
    const following = times.find((time) => time.start >= match.end);
    const gap = following && statement.text.slice(match.end - statement.start, following.start - statement.start);
    if (following && gap !== undefined && !/[;.\n]/.test(gap) && !OUR_NEXT_STEP.test(gap)) {
      if (following.kind === 'vague') return false;
      if (isAhead(following)) return true;
    }
    if (denied) return false;
    if (IN_AS_MANY.test(textAfter(statement, match.end, 40))) return true;
    // "… through 06/26/2026; full duty thereafter"
    if (AND_THEN.test(textAfter(statement, match.end, 40)) && times.some((time) => time.end <= match.start && isAhead(time))) return true;
    // Steps that end in full work: the start of the plan is known already.
    if (THEREAFTER.test(before) && has(statement, LIMITED_WORK) && times.some((time) => time.kind === 'duration')) return true;
    if (STEP.test(before) || STEP.test(textAfter(statement, match.end, 40))) return true;
    const earlier = times.findLast((time) => time.end <= match.start);
    if (earlier === undefined || !isAhead(earlier)) return false;
    const between = statement.text.slice(earlier.end - statement.start, match.start - statement.start);
    return !/[;.\n]/.test(between) && !LATER.test(between) && !LATER.test(textAfter(statement, match.end, 30));
  });
}

const DENIED_UNTIL = /\b(?:no|not|nothing|never|none|n't)\b[^.;,]{0,80}$/i;

/** "No climbing until the review on 6 July": the limit ends or is looked at on that day. */
const UNTIL_REVIEW = /\b(?:until|till) (?:the|his|her|their|my|our|I|we|a) [^.;,]{0,30}$/i;

/** "until 31 July", "for six weeks", "over a month", "a four-week phased return", "for the first fortnight". */
export function endsLimits(statement: Stretch, time: TimeExpression): boolean {
  const before = textBefore(statement, time.start, 24);
  const after = textAfter(statement, time.end, 30);
  if (OUR_NEXT_STEP.test(textBefore(statement, time.start, 60)) && !UNTIL_REVIEW.test(textBefore(statement, time.start, 60))) return false;
  if (UNTIL_REVIEW.test(textBefore(statement, time.start, 60))) return true;
  if (time.kind === 'duration')
    return (
      ['for', 'over', 'during'].includes(time.relation) ||
      /^(?:[- ]| of )?(?:phased|graded|gradual|staged|graduated|build|plan|programme|period|reduced|of (?:phased|reduced|adjusted|amended|lighter|light))/i.test(
        after,
      ) ||
      /\b(?:first|initial|for|last|next|of|x|need\w*)(?: \w+)? $/i.test(`${before} `.replace(/ +$/, ' '))
    );
  // "from 15 June to 10 July" is one expression of the time grammar.
  if (time.kind === 'period' && /\d.*(?:\b(?:to|until|through|till)\b| ?- ?).*\d/i.test(time.text)) return true;
  // "Lift nothing above 5 kg before 6 July"
  if (time.relation === 'before' && DENIED_UNTIL.test(textBefore(statement, time.start, 90))) return true;
  return time.relation === 'until' || time.relation === 'between' || /\b(?:to|through|ending|ends?|until|till) (?:on )?$/i.test(before);
}
