import { subjectOf } from '../../src/language/agents.ts';
import { DAMNED_CONDUCT, DAMNING_WORD, FAULT_IDIOMS, INNOCENT_HEAD } from '../../src/language/fault-words.ts';
import { negations } from '../../src/language/negation.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { mentions, type Party } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { CARE_MOVES } from './moves.ts';
import {
  ADVICE_OF,
  BAD_CARE,
  BETTER_CARER,
  BY_OTHERS,
  CARE_JUDGED,
  CARER_BLAMED,
  CARER_DID,
  CARERS_FAULT,
  DISAGREES,
  DONE_TO,
  HAD_CARER,
  IDIOMS_OF_CARE,
  JUDGED_AFTER,
  LAID_AT,
  MEDICAL,
  NOBODY_THERE,
  NOT_OF_CARE,
  OF_CARE,
  PAPER_DISMISSED,
  PAPER_JUDGED,
  PLACES_OF_CARE,
  PUZZLED,
  REPROACHES,
  SHOULD_HAVE_BEEN,
  WHY_IS_A_MYSTERY,
} from './wording.ts';

/** Words that find fault. A charge that is itself negative ("never examined him") or contrary to fact is not cleared by its own negation. */
interface Charge extends Span {
  readonly own: boolean;
}

export const rule = defineRule({
  id: 'clinician-criticism',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Fault found with a treating clinician or a fit note',
  options: {},
  messages: {
    criticised:
      'This finds fault with a treating clinician or their paper[[: “{{words}}”]], on part of the story, in front of the manager and later perhaps of a court. Say where your advice differs and what it rests on: “My advice differs from the fit note because it rests on the tasks that you described.” Anything more belongs in a letter to the clinician.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      const charge = chargesIn(report, sentence).find((one) => isLaid(report, sentence, one));
      if (charge) context.report({ span: charge, messageId: 'criticised', data: { words: report.text.slice(charge.start, charge.end) } });
    }
  },
});

/** Matches looked at in one sentence. */
const FEW = 8;

function isLaid(report: Report, sentence: Sentence, charge: Charge): boolean {
  const at = { start: charge.start, end: charge.start + 1 };
  const { attributed, endorsed, asked, quoted, supposed, declined } = stance(report, sentence, at);
  // "Since my last report the physiotherapist has …": the author's own paper is nobody else's account.
  const own = attributed && OWN_PAPER.test(report.text.slice(Math.max(sentence.start, attributed.by.start - 12), attributed.by.end));
  // "Not according to the rules": the words of the charge attribute nothing.
  const inside = attributed && attributed.by.start >= charge.start && attributed.by.end <= charge.end;
  if ((attributed && !endorsed && attributed.to !== 'author' && !own && !inside) || quoted || declined) return false;
  if (!charge.own && (asked || supposed)) return false;
  return charge.own || !negations(sentence).some((reach) => reach.by.end <= charge.start && charge.start < reach.end);
}

const OWN_PAPER = /\b(?:my|our) (?:\w+ )?(?:report|letter|notes?|assessment|review)\b/i;

function chargesIn(report: Report, sentence: Sentence): Charge[] {
  const found: Charge[] = [];
  const take = (pattern: RegExp, own: boolean, holds: (match: Match) => boolean = () => true): void => {
    for (const match of findAll(sentence, pattern, FEW)) {
      // "It could lead him to give a patient the wrong dose": a risk of the employee's own work.
      const risk = /\bwrong\b/i.test(match.text) && RISK_AT_WORK.test(textBefore(sentence, match.start, 80));
      if (!risk && holds(match)) found.push({ start: match.start, end: match.end, own });
    }
  };
  take(DISAGREES, true, (match) => !DIFFERS_ON_WORK.test(textAfter(sentence, match.start)));
  take(
    PUZZLED,
    true,
    (match) =>
      !THEIR_FEELING.test(textBefore(sentence, match.start)) &&
      !OWN_STAFF.test(textAfter(sentence, match.end)) &&
      !/\bhow (?:well|much better|quickly|soon|good)\b/i.test(match.text) &&
      !(/\b(?:pity|shame|unfortunate|regrettable|disappoint)/i.test(match.text) && MISFORTUNE.test(textAfter(sentence, match.end))) &&
      !ofWorkplace(report, match),
  );
  take(WHY_IS_A_MYSTERY, true);
  take(BETTER_CARER, true);
  take(HAD_CARER, true);
  take(NOBODY_THERE, true);
  for (const carer of carers(report, sentence).slice(0, FEW)) {
    const charge = chargeOn(report, sentence, carer);
    if (charge) found.push(charge);
  }
  if (has(sentence, OF_CARE) && !has(sentence, NOT_OF_CARE)) take(CARE_MOVES, true, (match) => isOfCarers(report, sentence, match));
  take(PAPER_JUDGED, false);
  take(PAPER_DISMISSED, false);
  take(BAD_CARE, false);
  take(CARE_JUDGED, false, () => has(sentence, MEDICAL));
  take(SHOULD_HAVE_BEEN, false, (match) => !BY_OTHERS.test(textAfter(sentence, match.end, 60)));
  take(DONE_TO, false, (match) => ofCare(sentence, match));
  if (has(sentence, OF_CARE) && !has(sentence, NOT_OF_CARE))
    for (const pattern of REPROACHES) take(pattern, true, (match) => isOfCarers(report, sentence, match));
  return found;
}

/** The nearest party before the words is none of the workplace: what a manager ought to have done is another rule's. */
function isOfCarers(report: Report, sentence: Sentence, match: Match): boolean {
  const places = findAll(sentence, PLACES_OF_CARE, FEW);
  const near = mentions(report, sentence).filter(
    ({ start, end, party }) =>
      start < match.end &&
      end > match.start - 120 &&
      AT_THE_WORKPLACE.has(party) &&
      // "The practice" treats, unless it employs.
      !places.some((place) => place.start < end && start < place.end && !isWorkplace(report, place)),
  );
  if (near.length > 0 || BY_OTHERS.test(textAfter(sentence, match.end - 4, 80))) return false;
  // "He should have been back by now": of the person and the work, not of care.
  return !/\b(?:back|fit(?! notes?)|at work|return\w*|ready)\b/i.test(match.text) || !/\bhave been\b/i.test(match.text);
}
const RISK_AT_WORK =
  /\b(?:(?:could|might|may|would|can) (?!have\b)|risk\w*|leads?\b|fear\w*|worr\w+|(?:he|she|they|to|from|of|without|him|her|them) (?:giv\w+|gave|dispens\w+|draw\w*|drew|administer\w*|hand\w*|pick\w*|packs?|packing|label\w*|fills?|filling) )[^.;]*$/i;
const AT_THE_WORKPLACE: ReadonlySet<Party> = new Set<Party>([
  'manager',
  'colleague',
  'department',
  'organisation',
  'reader',
  'representative',
  'relative',
]);

/** Those who treat the employee, as the sentence names them. Where the employee works in health care, its places are the workplace. */
function carers(report: Report, sentence: Sentence): Span[] {
  const people = mentions(report, sentence).filter(({ party }) => party === 'clinician');
  const places = findAll(sentence, PLACES_OF_CARE, FEW).filter((place) => !isWorkplace(report, place));
  return [...people, ...places.filter((place) => !people.some((one) => one.start < place.end && place.start < one.end))];
}

function isWorkplace(report: Report, place: Match): boolean {
  const job = report.facts.employee?.value.jobTitle?.value ?? '';
  const client = report.facts.client?.value ?? '';
  return (
    HEALTH_CARE.test(job) ||
    (HEALTH_CARE.test(client) && /\b(?:hospital|ward|NHS|health service|nursing staff|care team)\b/i.test(place.text))
  );
}
const HEALTH_CARE =
  /\b(?:nurs\w+|doctor|surgeon|ward|hospital|health|care|clinic\w*|theatre|porter|midwi\w+|paramedic|medical|GP|practice|pharmac\w+|therap\w+|radiograph\w+|NHS|ambulance|dental|surgery|veterinary)\b/i;

function chargeOn(report: Report, sentence: Sentence, carer: Span): Charge | undefined {
  const before = textBefore(sentence, carer.start);
  const after = textAfter(sentence, carer.end, 260);
  const fault = CARERS_FAULT.exec(after);
  if (fault && /^(?:'|s')|s'?$/.test(after.slice(0, 2) + (fault[0].startsWith("'") ? 's' : '')))
    return { start: carer.start, end: carer.end + fault[0].length, own: false };
  if (ADVICE_OF.test(before)) {
    const judged = JUDGED_AFTER.exec(after);
    if (judged) return { start: carer.start, end: carer.end + judged[0].length, own: false };
  }
  const laid = LAID_AT.exec(before);
  if (laid) return { start: carer.start - (before.length - laid.index), end: carer.end, own: false };
  // "I asked her GP to …", "he should see his GP": the carer is no subject there.
  if (NOT_SUBJECT.test(before) && !/^,? who\b/i.test(after)) return undefined;
  for (const pattern of [CARER_DID, CARER_BLAMED]) {
    const did = pattern.exec(after);
    if (
      did &&
      !HARMLESS.test(did[0]) &&
      !IS_MISSED.test(did[0]) &&
      !CLEARED.test(did[0]) &&
      // "The consultant, Miss Grant": a title is no verb.
      !/\bMiss$/.test(did[0]) &&
      !(/^(?:[^.;]{0,40})(?:should|might|could) /i.test(did[0]) && BY_THEN.test(after.slice(did[0].length)))
    )
      return { start: carer.start, end: carer.end + did[0].length, own: false };
  }
  const told = clauseOf(after);
  const idiom = IDIOMS_OF_CARE.exec(told) ?? FAULT_IDIOMS.exec(told);
  if (idiom && !/^(?:weeks?|months?) to /i.test(idiom[0]) && !CLEARED.test(told) && !/\b(?:nor|never)\b/i.test(told.slice(0, idiom.index)))
    return { start: carer.start, end: carer.end + idiom.index + idiom[0].length, own: false };
  return darkDeed(report, sentence, carer);
}

/** Up to where the sentence turns to something else. */
function clauseOf(rest: string): string {
  return rest.slice(
    0,
    /; |, (?:and|but|so|although|though|because|since|as) (?=he |she |they |his |her |the |I |it )/.exec(rest)?.index ?? rest.length,
  );
}

/** A plain verb of a carer whose object or manner is dark: "showed contempt", "gave an appalling example". */
function darkDeed(report: Report, sentence: Sentence, carer: Span): Charge | undefined {
  for (const group of verbGroups(sentence)) {
    if (
      group.start < carer.end ||
      group.passive ||
      group.negated ||
      group.tense === 'modal' ||
      group.tense === 'future' ||
      INNOCENT_HEAD.test(group.verb)
    )
      continue;
    const subject = subjectOf(report, sentence, group);
    if (subject?.start !== carer.start) continue;
    const told = clauseOf(textAfter(sentence, group.start, 200));
    const dark = DAMNED_CONDUCT.exec(told) ?? DAMNING_WORD.exec(told);
    if (dark && !/\b(?:not|never|no|avoid|prevent|reduc\w+|without)\b/i.test(told.slice(0, dark.index)))
      return { start: carer.start, end: group.start + dark.index + dark[0].length, own: false };
  }
  return undefined;
}

const NOT_SUBJECT =
  /\b(?:ask(?:ed|ing)?|tell(?:ing)?|told|see|sees|seeing|saw|seen by|contact(?:ed)?|ring|rang|phone[ds]?|consult(?:ed)?|visit(?:ed)?|inform(?:ed)?|remind(?:ed)?|thank(?:ed)?|advised?|with|to|under|for) $/i;
/** "I do not share the surgeon's view that he needs twelve weeks": how long and what work, where views may differ without fault. */
const DIFFERS_ON_WORK =
  /^[^.;]{0,80}\b(?:views?|opinions?|estimates?|advice|forecast)\b[^.;]{0,20}\b(?:that (?:he|she|they) (?:needs?|will need|should|cannot|must|ought|is (?:un)?fit|has to|will be)|(?:on|about|as to) (?:work|(?:his|her|their|the) return|driving|hours|when|how (?:long|soon))|of how (?:long|soon))\b/i;
/** "It is a pity that the operation | was put off": bad luck. */
const MISFORTUNE =
  /^ (?:was|were|has been|have been|had to be|has had to be) (?:put off|delayed|postponed|cancelled|called off|needed|unsuccessful)|^ (?:did|has|have|had)(?: not|n't) (?:work|help|take|succeed|hold|give)(?:ed|en)?\b|^ failed\b/i;
/** The practice that employs, and its own people. */
const OWN_STAFF = /^[^.;]{0,120}\b(?:its|their|your) (?:own )?(?:staff|employees|people|workforce)\b/i;
const PLACE_AT_END = /\b(?:hospitals?|surgery|clinics?|practice|wards?)$/i;
function ofWorkplace(report: Report, match: Match): boolean {
  return PLACE_AT_END.test(match.text) && isWorkplace(report, match);
}
/** "The session at the clinic | was missed": what befell is not what the clinic did. */
const IS_MISSED = /\b(?:was|were|been|being|is|are) (?:\w+ly )?(?:missed|overlooked|lost|ignored|dismissed|mislaid|forgotten)$/i;
/** "She was disappointed by": the employee's feeling, not the author's. */
const THEIR_FEELING =
  /\b(?:he|she|they|employee|(?:Mr|Mrs|Ms|Miss) [\w'-]+)(?: (?:was|is|were|are|felt|feels|has been|had been|remains|\w+ly|very|most|also|quite|rather)){1,4} $/i;
/** "should have finished by the end of June": an expectation. */
const BY_THEN = /^[^.;]{0,40}\bby (?:the|then|\d|[A-Z]|next|that|early|mid|late|now\b)/;
/** "His GP did not miss the fracture", "has never failed to answer": cleared and not charged. */
const CLEARED =
  /^[^.;,]{0,40}?\b(?:(?:did|has|have|had|does|do|was|were|is|are)(?: not|n't)|never)(?: (?:\w+ly|in any way|ever|once|been)){0,2} (?:miss|overlook|fail|neglect|delay|ignor|dismiss|mishandl|misdiagnos|misread|mis-?le[ad]|misjudg|rush|botch|bungl|los[et]|forg[eo]t|refus|mistreat|harm|let (?:him|her|them) down|ma[dk]e (?:a |any )?mistake|at fault|to blame|negligent|careless)/i;
/** What sounds like a fault and is an ordinary turn of treatment. */
const HARMLESS =
  /\b(?:missed (?:his|her|a|the) (?:appointment|call)|could have (?:been|seen) (?:him|her)|lost (?:contact|weight|consciousness)|should have (?:\w+ )?(?:replied|responded|finished|completed|reported|decided) by|might have (?:a|an|further|more|been)|did not (?:offer|give|prescribe|take|do|send|order|arrange|tell|ask|make|set|get|consider) (?:(?:him|her|them|any|a|an|further|that|it|the|this) )*(?:restrictions?|limits?|dates?|end date|surgery|further|more|treatment|opinion|timescale|operation|medication|adjustments?|reason to|blood|scan|name))/i;

/** Whether what was done badly is care: a carer or a word of medicine stands near, and nobody else did it. */
function ofCare(sentence: Sentence, match: Match): boolean {
  if (BY_OTHERS.test(textAfter(sentence, match.end - 4, 80))) return false;
  if (
    /\bmissed$/i.test(match.text) &&
    (NOT_A_FINDING.test(textBefore(sentence, match.start, 60)) || AS_OFTEN.test(textAfter(sentence, match.end)))
  )
    return false;
  return (
    MEDICAL.test(`${match.text} ${textBefore(sentence, match.start, 90)} ${textAfter(sentence, match.end, 90)}`) ||
    CARE_PLACE.test(sentence.text)
  );
}
/** "Missed at the first visit, as these fractures often are". */
const AS_OFTEN =
  /^[^.;]{0,60}\b(?:as|which) (?:these|they|such|this|it|is|are|can|may)\b[^.;]{0,30}\b(?:often|easily|commonly|sometimes|can|usual\w*|hard|not show)\b/i;
const NOT_A_FINDING =
  /\b(?:appointments?|sessions?|doses?|tablets?|calls?|deadlines?|shifts?|meetings?|reviews?|days?|breaks?|meals?|targets?)\b[^.;]{0,40}$/i;
const CARE_PLACE = new RegExp(PLACES_OF_CARE.source, 'i');
