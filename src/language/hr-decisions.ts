import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import { clauseAt } from './clauses.ts';
import {
  ABOUT_TOPIC,
  ACTION,
  DEALT,
  DECIDERS,
  DECIDES,
  DECISIVE,
  DESERTS,
  DO_TO_PERSON,
  DONE_TO_PERSON,
  DUE_TO_PERSON,
  HR_MOVES,
  JUDGED,
  MATTERS,
  PAY_ORDERED,
  PUSHES,
  SHOULD,
  TERMS,
  TOPICS,
  URGE,
  VERDICT,
  VERDICT_ON,
} from './hr-decisions-wording.ts';
import { findAll, has, type Match, textAfter, textBefore } from './pattern.ts';
import { stance } from './stance.ts';
import { isTooLong } from './tokens.ts';

const PERSON =
  "(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+|(?:the|this|your) (?:employee|worker|man|woman|lady|gentleman)|an? (?:man|woman|person|employee|worker|colleague|member of staff|mother|father|nurse|driver|[a-z]+(?:er|or|ist|ant)))";
const SUBJECT =
  "(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+|(?:the|this|your|his|her) (?:employee|worker|man|woman|lady|gentleman|manager|supervisor|colleague|line manager))";
const any = (sources: readonly string[]) => `(?:${sources.map((source) => `(?:${source.replaceAll('PERSON', PERSON)})`).join('|')})`;
const pattern = (source: string) => new RegExp(`\\b${source}(?![\\w-])`, 'i');

/** What may stand between a modal word and its verb. */
const HOW =
  '(?:,? (?:not|never|now|also|at once|immediately|therefore|instead|simply|certainly|only|either|all|still|really|no longer|then|first|clearly|rightly|in my (?:view|opinion),?|on (?:this|that) basis,?|[a-z]+ly)){0,3}';
const BE = `(?:be|get|is|are|being)${HOW}`;

/** "The warning is best forgotten", "he would be better off let go". */
const IS_BEST = '(?:is|are|was|were|seems?|would be) (?:best|better(?: off)?)';

const MATTER = MATTERS.map(({ nouns, decided, decide, goes = [] }) => ({
  noun: pattern(any(nouns)),
  /** "should be dropped", "ought to go", "should never have been issued". */
  should: pattern(
    `(?:${SHOULD}${HOW} (?:(?:be|get|have been)${HOW} ${any(decided)}${goes.length > 0 ? `|${any(goes)}` : ''})|(?:wants?|needs?|requires?|could do with) (?=\\w+ing)${any(decide)}|${IS_BEST} ${any(decided)})`,
  ),
  /** "be closed", "are discounted": what is urged before them. */
  decided: pattern(`${BE} ${any(decided)}`),
  /** "have the sanction reversed": right after the matter. */
  decidedNext: new RegExp(`^ (?:[a-z]+ly )?${any(decided)}(?![\\w-])`, 'i'),
  decide: pattern(any(decide)),
  /** "The fair thing is for the charge to fall away": what is urged of it. */
  toBe: new RegExp(
    `^(?: (?!to\\b)[\\w'-]+){0,4} to (?:be (?:[a-z]+ly )?${any(decided)}${goes.length > 0 ? `|${any(goes)}` : ''})(?![\\w-])`,
    'i',
  ),
}));
/** "is entitled to have", "should get": what follows is done to the matter. */
const TO_HAVE_IT = new RegExp(
  `(?:${SHOULD}|entitled to|right to|deserves? to) (?:have|get|see)(?: (?:the|his|her|their|this|that|any|all))* ?$`,
  'i',
);
const PERSON_DONE = any(DONE_TO_PERSON);
/** "he should be dismissed". */
const PERSON_SHOULD = pattern(`(?:${SHOULD}${HOW} (?:be|get|have been)${HOW}|${IS_BEST}) ${PERSON_DONE}`);
/** "(that) he be paid", "that she is promoted". */
const PERSON_IS = pattern(`${SUBJECT}${HOW} (?:be|is|are)${HOW} ${PERSON_DONE}`);
const PERSON_DUE = pattern(
  `(?:${SHOULD}${HOW} ${DUE_TO_PERSON}|(?:merits|deserves|is owed|are owed|has earned)(?: (?:his|her|their|a|an|another|some|full|back|proper|formal|written|the)){0,3} (?:re-?grad(?:e|ing)|promotion|pay ?rise|bonus|apology|compensation|up-?grade|increment|back ?pay|settlement|better (?:grade|pay)|better grade|higher grade|grade|pay))`,
);
const DO_PERSON = pattern(any(DO_TO_PERSON));
/** "no action should be taken under the policy", "take formal action against him". */
const ACTION_SHOULD = pattern(
  `${ACTION}(?: \\w+){0,4} (?:${SHOULD}|need)${HOW} (?:be )?(?:taken|brought|follow|imposed|pursued|stop|end|cease|dropped)|(?:take|taking|bring|bringing) (?:no |any )?${ACTION} (?:against|over|under|for|about|in respect of|with)`,
);
const TAKE_FURTHER = pattern(
  '(?:tak(?:e|ing)|pursu(?:e|ing)|carry(?:ing)?|press(?:ing)?) (?:his|her|their|this|the|these|it|matters)(?: \\w+){0,3} (?:any|no) further(?: under| through| at)?',
);
const VERDICT_HEAD = pattern(any(VERDICT_ON));
const VERDICT_TAIL = new RegExp(
  `^(?: (?:in|for|on|of|at|after|that|this|his|her|the|such|these|those|itself|here|now|case|cases|grounds?|health|capability|lateness|absence|package|basis|circumstances)){0,6},? ${any(VERDICT)}`,
  'i',
);
/** "Nothing less than a written apology will do", "only one fair result, which is that it is upheld", "an informal word would meet the case". */
const REMEDY = new RegExp(
  [
    '\\b(?:there (?:should|must|ought to) be|I (?:would )?(?:urge|expect|recommend|advise)) no (?:\\w+ )?(?:loss|reduction|cut|break|deduction|detriment|drop|change|stoppage|docking|penalty)s? (?:of|in|to|from|for|on) (?:his |her |their |the |basic |any )*(?:pay|seniority|grade|service|status|wages|salary|leave|pension|continuity|earnings|rank|band|hours paid|bonus|increments?|entitlements?|benefits)',
    '\\b(?:nothing (?:less|short) (?:than|of)|the (?:only|least|best) [^.;]{0,40} is) [^.;]{0,30}\\b(?:apology|dismissal|settlement|severance|redundancy|reinstatement|promotion|warning)\\b',
    '\\b(?:only (?:go|end|have) one (?:way|end|outcome|answer)|only one (?:way|course|answer|end|outcome|option))\\b[^.;]{0,40}\\b(?:dismissal|termination|redundancy|settlement|reinstatement|warning|severance|exit|demotion)\\b',
    '\\b(?:panel|hearing|investigator|chair|appeal officer|adjudicator|you|management) could do (?:no better|worse) than (?:to )?(?:accept|believe|uphold|dismiss|reject|drop|clear|find|let)\\b',
    // The author's own choice in the manager's place.
    "\\b(?:I|we)(?: would|'d) (?:simply |just |rather )?(?:let (?:this|it|the (?:\\w+ )?(?:matter|lateness|warning|charge|complaint)) (?:rest|drop|lie|go)|not (?:count|hold) (?:the |these |those |his |her )(?:\\w+ )?(?:absences?|days|weeks|spells?|episodes?) against)\\b",
    // Those who decide are told what to find.
    '\\b(?:panel|hearing|finding|verdict|outcome|investigator|investigation|chair|disciplinary officer|appeal officer|adjudicator|decision-maker|decision|ruling)(?: \\w+)? (?:should|ought to|must|need|needs to|will surely|cannot but|has to|can only|would do well to) (?:\\w+ )?(?:say|find|conclude|accept|take the view|hold|rule|agree|look no further|recognise|clear|decide|believe|reflect (?:this|that)|go (?:his|her|in|for|against)|throw|acquit|exonerate|dismiss|uphold|reject|drop|be lenient|show|come down)\\b',
    // "Terminate now on medical grounds."
    '^(?:please |simply |just |then |advice: )?(?:terminate|dismiss|sack|discipline|suspend|promote|demote|reinstate|retire|pension (?:him|her) off|make redundant|lay off|re-?grade)(?= (?:now|today|at once|immediately|forthwith|summarily|on (?:medical|health|ill-health|capability|full|half)|with (?:notice|immediate|pay|a payment|full)|without|him|her|them|by agreement|early)\\b|\\.$)',
    '\\b(?:no|any)(?: \\w+)? (?:steps?|measures?|moves?) (?:should|ought to|must|need|is to|are to) (?:now )?be (?:taken|made) (?:against|towards? (?:dismiss|disciplin|capabil|terminat))',
    '\\b(?:only (?:one )?(?:\\w+ )?(?:result|outcome|verdict|decision|finding)|(?:right|fair|just|proper) (?:result|outcome|verdict|finding))\\b[^.;]{0,40}\\b(?:upheld|dismissed|reinstat\\w+|not guilty|cleared|in (?:his|her|their) favour|dropped|withdrawn|dismissal)\\b',
    '\\b(?:an?|some) (?:informal|quiet|stern|verbal|friendly|written|final|first|formal) (?:word|chat|talking-to|warning|caution|telling-off|reprimand)\\b[^.;]{0,40}\\b(?:would|should|will|ought to|might) (?:be (?:enough|sufficient|ample|adequate|plenty)|suffice|do\\b|meet|answer)',
    '\\b(?:management|you|somebody|someone|(?:the|his|her|their|your) (?:line )?(?:company|employer|manager|supervisor|trust|council|firm|school|team leader|boss)|(?:Mr|Mrs|Ms|Miss) [A-Z]\\w+)(?: [\\w-]+){0,3}? (?:should|ought to|must|needs? to|has to|have to) (?:\\w+ )?apologise\\b',
  ].join('|'),
  'i',
);
/** "She should keep her seniority", "give him his old job back", "nothing that deserves a warning", "a pension is what she should get". */
const DESERVED = new RegExp(
  [
    `\\b${SUBJECT}${HOW} ${SHOULD}${HOW} (?:lose out (?:financially|on (?:pay|money|earnings|his|her))|be (?:financially |no |any )?worse off|be out of pocket|suffer financially|be left (?:short|out of pocket)|lose (?:pay|money|by it))\\b`,
    `\\b${SUBJECT} (?:has|have) (?:more than )?(?:earned|earnt|merited) (?:his|her|their|a|the) (?:[\\w-]+ ){0,2}?(?:contract|promotion|grade|rise|bonus|post|job|increment|pay ?rise|re-?grade)\\b`,
    `\\b${SUBJECT} (?:has|have) (?:done|shown|proved) (?:\\w+ )?(?:enough|plenty|more than enough|himself|herself) (?:to|for) (?:pass|be (?:confirmed|kept|made|promoted)|earn|merit|deserve|keep|warrant) (?:[\\w-]+ ){0,3}?(?:probation(?:ary period)?|promotion|post|job|grade|bonus|contract|confirmed|permanent|rise|increment)\\b`,
    `\\b(?:${SUBJECT}|nobody|no one)${HOW} ${SHOULD}${HOW} (?:keep|retain|lose|forfeit|hold on to|be left with|be allowed to keep|be stripped of)(?: (?:his|her|their|all|both|the|full|present|current|old))+ (?:[\\w-]+ ){0,2}?${TERMS}\\b`,
    `\\b${SUBJECT}${HOW} ${SHOULD}${HOW} (?:get|have|receive|be given|be offered|be awarded|be issued with|escape|be spared)(?: (?:a|an|the|his|her|their|any|some|some sort of))? ${DESERTS}\\b`,
    `\\b(?:deserv\\w+|merit(?:s|ed|ing)?|warrant(?:s|ed|ing)?|justif(?:y|ies|ied)|earn(?:s|ed)?|calls? for)(?: (?:a|an|any|the|this|such|that))? ${DESERTS}\\b`,
    `\\b${DESERTS} (?:is|was|would be) (?:what|all|the least|the most|no more than)(?: that)? (?:he|she|they) (?:should|ought to|must|needs? to|deserves?|merits?|is (?:owed|due)|has earned)`,
    `(?:^|[.;:] |\\b(?:please|should|would|to|and|I'd) )(?:not )?(?:give|hand|offer|return|restore)(?:ing)? (?:${PERSON} (?:back )?(?:his|her|their) (?:[\\w-]+ ){0,2}?${TERMS}|(?:his|her|their) (?:[\\w-]+ ){0,2}?${TERMS} (?:back )?to ${PERSON})\\b(?! (?:description|code|coach|in writing))`,
  ].join('|'),
  'i',
);
/** "Let the probation run on": what is let happen to a matter. */
const LET_IT = /\blet(?:ting)?(?: (?:the|his|her|their|this|that|any))* ?$/i;
const RUNS = /^(?: \w+)? (?:run|lapse|stand|continue|drop|go|end|expire|rest|lie|fall|die|come to)\b/i;
const URGES = pattern(any(URGE));
/** A modal word or an urging right before an active verb: "should drop", "recommend dropping", "would be wrong to discipline". */
const AT_VERB = new RegExp(
  `(?:\\b${SHOULD}${HOW}|\\b(?:to|of|by|from|against|that you|you)|\\b${any(URGE)}(?: (?:to you|you|that|to|that you|management|the \\w+))?|\\b(?:I|we) (?:would|'d)(?: (?:not|simply|certainly|rather|myself|also|just))?)(?: (?:do not|don't|not))?$`,
  'i',
);

const DECISION = pattern(any(DECISIVE));
const MODAL = pattern(SHOULD);
const SHOULD_AFTER = new RegExp(`^(?:,? (?!(?:he|she|they|I|we|you)\\b)[\\w'-]+){0,7}? ${SHOULD}\\b`, 'i');
const VERDICT_AFTER = new RegExp(`^(?:,? (?!(?:he|she|they|I|we|you)\\b)[\\w'-]+){0,7}? ${any(VERDICT)}`, 'i');
/** The form, the time and the circumstances of a process, which health bears on. */
const PROCESS =
  /\b(?:meetings?|hearings?|interviews?|consultations?|companion|representative|in writing|written questions|questions in|in advance|papers?|postponed|put off|delayed|deferred until|adjourned|re-?arranged|rescheduled|held|scheduled|attend\w*|take part|early (?:decision|date)|soon|quick\w*|speed\w*|fit (?:to|for)|well enough|bear\w* in mind|into account|account of|may wish|might wish|consider whether|worth considering|by (?:video|telephone|phone)|large print|keep(?:s|ing)? (?:a|an|his|her) (?:\\w+ )?(?:record|log|diary|note|count)|told (?:of|about)|send(?:ing)?|sent|by (?:post|e-?mail|letter)|inform(?:ed)?|let (?:him|her|them) know|explain\w*|know (?:the|about)|ask HR)\b/i;
/** Health advice and law in which the same words are rightly used. */
const NO_DECISION = [
  // A sign of what is to come, an account that money goes to, limits on the hours worked.
  /^(?!.*\b(?:dismiss|suspend|sack|disciplin)).*\bwithout (?:(?:much|any|further) )?warning\b/i,
  /\b(?:building society|bank account|sort code|on the (?:\w+ )?form)\b/i,
  /\b(?:stay|keep|kept|steer|stand|remain) (?:well )?clear of\b|\buntil (?:I|we|the \w+|an? \w+) (?:have |has )?(?:clears?|cleared) (?:him|her|them)\b/i,
  // Medical suspension and statutory pay for it; medical words that sound alike.
  /\b(?:medical suspension|suspended (?:from|on) (?:work with|medical grounds|work (?:with|involving|that))|suspend\w* [^.;]{0,60}\b(?:Regulations?|medical grounds|lead|isocyanates?|blood|level|respirator))\b/i,
  /\b(?:safety harness|suspension (?:on|of) (?:his|her|the|a) (?:seat|cab|lorry|van|truck))\b/i,
];
/** Papers are kept on a file, and nothing is decided by it. */
const PAPERS = /\b(?:reports?|cop(?:y|ies)|letters?|forms?|plans?|certificates?|notes?|documents?|assessments?|passport|contact|number)\b/i;
/** A condition in form alone: it is how advice is put. */
const IN_YOUR_PLACE =
  /\bif (?:it (?:were|was) (?:me|my|up to me|left to me|for me)|I (?:were|was) (?:you|in your (?:place|shoes|position)))\b/i;
/** A clause that only tells the circumstances of something else. */
const CIRCUMSTANCE = new Set(['condition', 'time', 'reason', 'concession', 'question']);

const TOPIC = pattern(any(TOPICS));
const NEAR = '(?:[^.;:]{0,70}? )??';
/** Frames around a topic that make a decision of it: judged, pushed for, put on those who decide, or dealt to the employee. */
const TOPIC_FRAMES = [
  // "Any reduction in his salary would be wrong", "stage three would be an overreaction", "the three warnings ought to be consolidated".
  `${any(TOPICS)}(?:(?! (?:he|she|they|I|we|you|who|which|that|and|but)\\b) [\\w'-]+){0,6}? (?:(?:would|will|is|was|were|are|seems?|looks?|must|could only)(?: (?:not|only|surely|clearly|simply|now|be|have been|plainly|hardly|very|most|rather|quite|wholly|too|so|both)){0,4} ${JUDGED}|${SHOULD}${HOW} (?:(?:be|have been)(?! (?:[a-z]+er|audible|visible|clear|sounded|tested|displayed|repeated)\\b)|not|never|count|stand|go|end|cease|stop|lapse|remain|stay|proceed|fail|succeed|follow|come))`,
  // "An exit on agreed terms would suit both sides", "stage two is what I would expect".
  `${any(TOPICS)}(?:(?! (?:he|she|they|I|we|you|who|which|that|and|but)\\b) [\\w'-]+){0,6}? ${any(VERDICT)}`,
  // "I would be sorry to see him lose his job", "it would be a travesty if this led to dismissal", "kindly reverse the deduction".
  `${any(PUSHES)} ${NEAR}${any(TOPICS)}`,
  // "You ought not to be managing her under the attendance procedure", "the company should settle".
  `${DECIDERS}${HOW} ${SHOULD}${HOW} ${DECIDES}\\b ?${NEAR}${any(TOPICS)}`,
  // "He cannot in fairness be held to the attendance target", "she should have been given the supervisor's job".
  `(?:${SUBJECT}|these|this|that|it|(?:the|those) (?:absences?|days|weeks|time off|episodes))${HOW} (?:${SHOULD}|cannot|can not|could not)${HOW} (?:(?:be|have been|being|get)${HOW} ${DEALT}|never have|not have|lose|keep|retain|forfeit|come off|go (?:on|off|against)|count|have)\\b ?(?:[^.;:]{0,50}? )??${any(TOPICS)}`,
  // "He ought to resign".
  `${SUBJECT}${HOW} (?:${SHOULD})${HOW} (?:resign|retire(?! (?:to|early to))|leave (?:the|your|this) (?:company|service|job|profession)|hand in|move on|step down|stand down|be (?:out|gone|replaced)|look for (?:another|other) (?:job|work|employment)|accept (?:the|a|an|your) (?:offer|package|settlement|warning))`,
  // "The two weeks need to come off her sickness total".
  `(?:days|weeks|absences?|time off|episodes?|spells?|period|month)(?: [\\w'-]+){0,5}? ${SHOULD}${HOW} (?:come off|be (?:taken|struck|removed|wiped|deleted|left) (?:off|from|out)|not|never have)(?: [\\w'-]+){0,4}? ${any(TOPICS)}`,
  // "Leave them out of the count", "an apology is owed to her".
  `(?:leav|tak|keep|strik)(?:e|ing)? (?:them|it|these|this|those|that|all \\w+) (?:out of|off|from) (?:the|his|her|any) (?:\\w+ )?(?:count|total|record|score|reckoning|tally|file|sum)`,
  `(?:apology|back pay|compensation|increment|pay|wages|money|bonus|promotion|re-?grading|reference) (?:is|are|remains?)(?: \\w+)? (?:owed|due|owing) to (?:him|her|them|Mr|Mrs|Ms)`,
  // "He is innocent of the charge".
  `${SUBJECT} (?:is|was|has been)(?: \\w+ly)? (?:innocent|guilty|not guilty|blameless|clear|cleared)(?: of)?(?: (?:the|any|all|these|those|this|gross|wilful|deliberate))* (?:charges?|allegations?|misconduct|accusations?|offence|wrongdoing|insubordination|negligence|theft)`,
  // "Give the job to someone else".
  `(?:give|offer|award|hand)(?:ing)? (?:the|his|her|their|this|that) (?:job|post|role|position|promotion|vacancy) to`,
].map((frame) => pattern(frame));

/** Matches looked at in one sentence. */
const FEW = 12;

/**
 * Where the author tells the employer how to decide on what is the employer's alone: discipline, capability, pay, leave, contract, grievance
 * (domain L10). `hr-outcome` reports it; the rules on advice leave the same words to it, and only where it is found.
 */
export function hrDecisions(report: Report, sentence: Sentence): readonly Span[] {
  const held = known.get(sentence);
  if (held) return held;
  const found = isTooLong(sentence) ? [] : decisions(report, sentence);
  known.set(sentence, found);
  return found;
}
const known = new WeakMap<Sentence, readonly Span[]>();

/** Whether such a decision is told in words of a sentence. */
export function tellsHrDecision(report: Report, sentence: Sentence, words: Span): boolean {
  return hrDecisions(report, sentence).some((one) => one.start < words.end && words.start < one.end);
}

function decisions(report: Report, sentence: Sentence): Span[] {
  if (NO_DECISION.some((words) => has(sentence, words))) return [];
  const told = (span: Span) => isTold(report, sentence, span);
  return [
    ...onMatters(sentence),
    ...onPerson(sentence),
    ...byAction(sentence),
    ...verdicts(sentence),
    ...decisive(sentence),
    ...onTopics(sentence),
    ...pointsBack(sentence),
  ].filter(told);
}

/** "the warning should be withdrawn", "I recommend that the investigation be closed", "you should drop the disciplinary". */
function onMatters(sentence: Sentence): Span[] {
  const found: Span[] = [];
  for (const { noun, should, decided, decidedNext, decide, toBe } of MATTER) {
    for (const matter of findAll(sentence, noun, FEW)) {
      const after = part(sentence, matter.end, 110);
      const modal = findAll(after, should, FEW)[0];
      if (modal) found.push({ start: matter.start, end: modal.end });
      const passive = findAll(after, decided, FEW)[0];
      if (passive && urgedBefore(sentence, matter)) found.push({ start: matter.start, end: passive.end });
      const urged = toBe.exec(textAfter(sentence, matter.end));
      if (urged && urgedBefore(sentence, matter)) found.push({ start: matter.start, end: matter.end + urged[0].length });
      const runs = LET_IT.test(textBefore(sentence, matter.start)) ? RUNS.exec(textAfter(sentence, matter.end)) : null;
      if (runs) found.push({ start: matter.start, end: matter.end + runs[0].length });
      const next = TO_HAVE_IT.test(textBefore(sentence, matter.start)) ? decidedNext.exec(textAfter(sentence, matter.end)) : null;
      if (next) found.push({ start: matter.start, end: matter.end + next[0].length });
      for (const verb of findAll(partBefore(sentence, matter.start, 60), decide, FEW))
        if (urgedAt(sentence, verb)) found.push({ start: verb.start, end: matter.end });
    }
  }
  return found;
}

/** "he should be dismissed", "I would ask you to pay him", "he deserves a re-grade". */
function onPerson(sentence: Sentence): Span[] {
  return [
    ...findAll(sentence, PERSON_SHOULD, FEW),
    ...findAll(sentence, PERSON_DUE, FEW),
    ...findAll(sentence, DESERVED, FEW),
    ...findAll(sentence, PERSON_IS, FEW).filter((match) => urgedBefore(sentence, match)),
    ...findAll(sentence, DO_PERSON, FEW).filter((match) => urgedAt(sentence, match)),
  ];
}

function byAction(sentence: Sentence): Span[] {
  return [
    ...findAll(sentence, ACTION_SHOULD, FEW).filter((match) => !/^tak|^bring/i.test(match.text) || urgedAt(sentence, match)),
    ...findAll(sentence, TAKE_FURTHER, FEW).filter((match) => urgedAt(sentence, match)),
    ...findAll(sentence, REMEDY, FEW),
    ...findAll(sentence, HR_MOVES, FEW),
    ...findAll(sentence, PAY_ORDERED, FEW),
  ];
}

/** "dismissal would be fair", "the grievance is well founded". */
function verdicts(sentence: Sentence): Span[] {
  return findAll(sentence, VERDICT_HEAD, FEW).flatMap((head) => {
    const tail = VERDICT_TAIL.exec(textAfter(sentence, head.end));
    // "His redundancy was the result of the merger": how it came about.
    if (tail && /\bresult$/i.test(tail[0]) && / of\b/.test(textAfter(sentence, head.end + tail[0].length, 4))) return [];
    return tail ? [{ start: head.start, end: head.end + tail[0].length }] : [];
  });
}

/** A decision by its own name, with a word of urging before or after it or a verdict passed on it, and not on how the process runs. */
function decisive(sentence: Sentence): Span[] {
  return findAll(sentence, DECISION, FEW).flatMap((decision) => {
    const before = partBefore(sentence, decision.start, 90);
    const after = part(sentence, decision.end, 90);
    const modal = [...findAll(before, MODAL, FEW), ...findAll(before, URGES, FEW)]
      .filter((urge) => !CIRCUMSTANCE.has(clauseAt(sentence, urge.start).kind))
      .sort((one, other) => one.start - other.start)
      .at(-1);
    const passed = SHOULD_AFTER.exec(after.text) ?? VERDICT_AFTER.exec(after.text);
    const inside = has(decision, MODAL);
    const whole = inside
      ? decision
      : modal
        ? { start: modal.start, end: decision.end }
        : passed
          ? { start: decision.start, end: decision.end + passed[0].length }
          : undefined;
    if (!whole) return [];
    // "The outcome of the hearing ought to be …" is about what is decided there, not about the hearing.
    const text = textAfter(sentence, whole.start, whole.end - whole.start + 30).replace(
      /\boutcome of the \w+|\b(?:meeting|hearing|interview|process)s?(?= (?:should |must |to )?(?:end|result|lead)(?:s|ing)?\b)/gi,
      '',
    );
    if (/\b(?:file|record)$/i.test(decision.text) && has(sentence, PAPERS)) return [];
    return PROCESS.test(text) ? [] : [whole];
  });
}

/** A topic of personnel management in a frame that decides it. */
function onTopics(sentence: Sentence): Span[] {
  if (!has(sentence, TOPIC) && !has(sentence, GIVES_AWAY)) return [];
  return TOPIC_FRAMES.flatMap((frame) => findAll(sentence, frame, FEW)).filter((found) => {
    // "The attendance target" is a topic; to attend is how a process runs.
    const words = found.text.replace(/\battendance\b/gi, '');
    if (/\bresult$/i.test(words) && / of\b/.test(textAfter(sentence, found.end, 4))) return false;
    // "His overtime should stop for six weeks": hours that health limits.
    if (OVERTIME_LIMITED.test(words) && !/\b(?:pay|paid|rates?|earnings|allowance)\b/i.test(words)) return false;
    return !PROCESS.test(words) && !ABOUT_TOPIC.test(words) && !PROCESS.test(textAfter(sentence, found.end, 40));
  });
}
/** "My advice is to renew it", "it should go back up to full": the contract or the pay was named in the sentence before. */
function pointsBack(sentence: Sentence): Span[] {
  const before = sentence.previous;
  if (!before || before.block !== sentence.block) return [];
  const contract = has(before, CONTRACT_NAMED)
    ? findAll(sentence, CONTRACT_DONE, FEW).filter((match) => urgedAt(sentence, match) || urgedBefore(sentence, match))
    : [];
  return has(before, PAY_NAMED) ? [...contract, ...findAll(sentence, PAY_DUE, FEW)] : contract;
}
const CONTRACT_NAMED = /\b(?:contract|fixed-term|probation(?:ary)?|employment)\b/i;
const CONTRACT_DONE = /\b(?:renew|extend|end|terminate|confirm)(?:ing)? (?:it|this)\b/i;
const PAY_NAMED = /\b(?:(?:sick|half|full|basic) pay|salary|wages|pay (?:was|is|has|went|dropped|fell|stopped))\b/i;
const PAY_DUE =
  /^(?:in my (?:view|opinion),? )?(?:it|this|that) (?:should|ought to|must|needs? to) (?:\w+ )?(?:(?:go|stay|remain|be|come) (?:back )?(?:up )?(?:to|at|on) full\b|be (?:restored|reinstated|made up|continued|extended|paid|topped up))/i;

const OVERTIME_LIMITED =
  /\bovertime\b[^.;]{0,40}\b(?:stop|stopped|limit\w*|capp?(?:ed)?|reduc\w+|cut|avoid\w*|paused?|restrict\w*|wait|resumed?|held|kept)\b/i;
const GIVES_AWAY = /\b(?:ought|should|must|give|offer)\b/i;

/** An urging stands before the words, in the same part of the sentence. */
function urgedBefore(sentence: Sentence, span: Span): boolean {
  return findAll(partBefore(sentence, span.start, 120), URGES, FEW).length > 0;
}

/** An urging or a modal word stands right before an active verb, or the verb opens the sentence after one ("Please drop …"). */
function urgedAt(sentence: Sentence, verb: Match): boolean {
  const before = textBefore(sentence, verb.start).trimEnd();
  // A bare imperative: "Release him from his notice."
  if (before === '' && verb.start === sentence.start) return !/^\w+ing\b/i.test(verb.text);
  if (!AT_VERB.test(before)) return false;
  return /\b(?:to|of|by|from|against|you)$/i.test(before) ? urgedBefore(sentence, verb) : true;
}

function part(sentence: Sentence, from: number, length: number) {
  const text = textAfter(sentence, from, length).split(/[;:]/)[0] as string;
  return { start: from, end: from + text.length, text };
}

function partBefore(sentence: Sentence, to: number, length: number) {
  const text = textBefore(sentence, to, length).split(/[;:]/).at(-1) as string;
  return { start: to - text.length, end: to, text };
}

/** Told by the author as what should be done. "Should not be dismissed" decides as much as "should be", so negation does not clear. */
function isTold(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, supposed, asked, quoted, declined } = stance(report, sentence, span);
  if ((attributed && !endorsed) || (supposed && !has(sentence, IN_YOUR_PLACE)) || asked || quoted || declined) return false;
  return !CIRCUMSTANCE.has(clauseAt(sentence, span.start).kind);
}
