import { subjectOf, verbAt } from '../../src/language/agents.ts';
import { negations } from '../../src/language/negation.ts';
import { ORGANISATION_NOUNS } from '../../src/language/party-words.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { mentions } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import { titles } from '../../src/language/terms-of-art.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { LIABILITY_MOVES } from './moves.ts';
import {
  ADMISSION,
  BROKEN,
  CAME_TO_HARM,
  EMPLOYER,
  FAILED_IT,
  FAILURE,
  FELL_SHORT,
  LAWFUL,
  LED_TO,
  NAMED_EMPLOYER,
  PLAIN_FAULT,
  PROVIDED,
  THROUGH_WANT,
  VERDICTS,
  YARDSTICK,
} from './wording.ts';

const VERDICT = new RegExp(`\\b(?:${VERDICTS.map((source) => `(?:${source})`).join('|')})`, 'i');
const EMPLOYER_FAILED = new RegExp(
  `\\b${EMPLOYER}(?:,? (?:which|who|that|has|have|had|simply|also|then|again|[a-z]+ly|on \\w+ occasions|twice)){0,4},? (?:${FAILED_IT.map((source) => `(?:${source})`).join('|')})`,
  'i',
);
const FAILED_NEXT = new RegExp(
  `^(?:,? (?:which|who|that|has|have|had|simply|also|then|again|[a-z]+ly|twice)){0,4},? (?:${FAILED_IT.map((source) => `(?:${source})`).join('|')})`,
  'i',
);
const LAW_BROKEN = new RegExp(`\\b(?:${LAWFUL}\\b[^.;:]{0,90}?\\b${BROKEN}|${BROKEN}\\b[^.;:]{0,60}?\\b${LAWFUL})(?![\\w-])`);
const FAULT = new RegExp(`\\b(?:${PLAIN_FAULT.map((source) => `(?:${source.replaceAll('EMPLOYER', EMPLOYER)})`).join('|')})`, 'i');
const BELOW_YARDSTICK = new RegExp(YARDSTICK, 'i');
const FAILURE_NAMED = new RegExp(`\\b${FAILURE}\\b`, 'i');
const FAILURE_DID = new RegExp(`${LED_TO}\\b`, 'i');
const WANT = new RegExp(`\\b${THROUGH_WANT}`, 'i');
const ADMITTED = new RegExp(ADMISSION, 'i');
const SHORT = new RegExp(`\\b${FELL_SHORT}\\b`, 'i');
/** Passive of what an employer does: "he should have been trained", "it should have been withdrawn from use". */
const SHOULD_HAVE_BEEN =
  /\b(?:should|ought to) (?:long ago |clearly |really |at least |have )*(?:have )?(?:long ago |clearly |really |already )?been (?:given|provided|offered|trained|assessed|guarded|fitted|withdrawn|repaired|replaced|moved|warned|told|protected|made|carried out|done|acted on|put (?:in|right)|removed|dealt with|stopped|supervised|installed|supplied|maintained|fixed|prevented|consulted|gritted|taken (?:out|off|away|seriously)|implemented|in place)\b/i;
/** A condition contrary to fact, and what would then be otherwise. */
const CONTRARY =
  /\b(?:(?:but|were it not|had it not been|if it (?:had not|hadn't) been) for (?<but>[^,.;]{3,60})|had (?<subject>(?:(?!not\b)[\w'&-]+ ){1,6}?)(?:not )?(?:been|acted|listened|done|taken|given|fitted|followed|made|put|replaced|moved|provided|referred|dealt|heeded|responded|carried|kept|stopped|trained|read|paid|looked|seen|let|allowed|checked|used|got|had|known|warned|stepped|intervened|thought|arranged|ordered|repaired|mended|noticed|asked|told|come|arrived|gone|\w+ed)\b|if (?:only )?(?<ifsubject>(?:[\w'&-]+ ){1,6}?)had(?: not|n't)?\b)/i;
const WOULD_BE_OTHERWISE =
  /\b(?:would|could|might|need|should)(?:n't)?(?: (?:not|never|still|now|today|probably|almost|certainly|well|all|already|also|even)){0,3} (?:have|be|never|not|still|need)\b/i;
/** "An earlier referral would have prevented this absence". */
const WOULD_HAVE_PREVENTED = new RegExp(
  `\\b(?:earlier|prompter|proper|better|adequate|basic|simple|timely|quicker|sooner|a|an|the|correct|regular|different|more|some|any|safe|suitable|swifter|faster)(?: [\\w-]+){0,2} (?:${PROVIDED}|intervention|response|reporting|handling|care|planning|precautions?|approach|management)(?: (?!not\\b|no\\b)[\\w-]+){0,6}? (?:would|could|might) (?:well |probably |almost certainly |certainly |easily |undoubtedly )?have (?:prevented|avoided|averted|stopped|spared|saved|kept|made (?:all )?the difference|helped|enabled|allowed|reduced|shortened)`,
  'i',
);
/** The employee, occupational health, a clinician or chance as what might have been otherwise: no charge against the employer. */
const NOT_THE_EMPLOYER =
  /^(?:he|she|they|I|we|it|there|the (?:weather|pain|injury|wound|fracture|operation|symptoms|condition|employee|gp|surgeon|hospital|clinic|scan|tumour|infection|bone|swelling)|(?:his|her|their) (?:pain|knee|back|gp|symptoms|surgeon|body|wrist|shoulder|operation|fracture|injury|wound|treatment|physiotherapy|exercises|diet|weight|sleep|scan|tumour)|Mr|Mrs|Ms|Miss)\b/i;
const OWN_HEALTH =
  /\b(?:flu jab|vaccin\w+|exercises?|tablets?|medication|treatment|physiotherapy|surgery|diet|smok\w+|inhaler|splint|plaster|cast|brace|stitches|clinic|GP|hospital|surgeon|scan|antibiotics?|operation|prescri\w+|diagnosis)\b/i;
/** What occupational health itself would have done: no harm is laid at anybody's door. */
const OWN_WORK =
  /\b(?:I|we|my (?:advice|report|opinion)|this report|the report|our (?:advice|report|assessment)) (?:would|could|might|should)\b/i;
/** The law told as such, with nobody who broke it; insurance, and a body's failure. */
const NO_CHARGE =
  /\b(?:liability (?:insurance|insurers?|cover|policy|claim form)|liable to (?!pay|compensate|prosecution|him|her|them)|(?:heart|kidney|liver|renal|respiratory|organ|engine|brake|power|graft|treatment|implant) failure|failure of (?:the |a |an |his |her |its )?(?:\w+ )?(?:pump|engine|motor|power|heating|boiler|lift|valve|lights?|battery|computer|server|heart|kidneys?|liver|graft|implant|joint|treatment|operation)\b|for the foreseeable future|breach (?:the|of the) (?:[\w-]+ )?(?:zone|line|barrier|fence|perimeter|guard|seal)|negligible)\b/i;
/** Law that binds the employee: driving, licences, fitness standards. */
const LAW_ON_EMPLOYEE = /\b(?:driv\w+|DVLA|licen[cs]e\w*|licen[cs]ing|Group [12]|eyesight|vision standard|medical standard|firearms?)\b/i;
const ON_EMPLOYEE = /^(?:[\w-]+ ){1,4}(?:for (?:him|her|them|the employee|Mr|Ms|Mrs|Miss)\b|to drive)/i;
/** "The criteria of the Equality Act are not satisfied": an opinion on what the law covers. */
const TEST_NOT_MET =
  /\b(?:criteri\w+|definition|tests?|threshold|requirements? for|conditions? for|meaning|elements?)\b[^.;]{0,80}\bnot (?:\w+ )?(?:met|satisfied|fulfilled|made out)\b/i;
const GENERAL_LAW =
  /^(?:a|any|such) (?:failure|breach)\b|\b(?:employers|an employer|organisations|a duty) (?:who|that|have|has|are|is|must|may|should|can)\b/i;

/** "The inquiry will decide who | is to blame". */
const WHO_IS_FOUND =
  /\b(?:decid|establish|settl|sa[iy]|judg|determin|find|ask|see|know|consider|rul|look)\w*(?: out| on| into)? (?:who|whether anybody|whether anyone|if anybody|if anyone) $/i;
/** A place of work and what it should have done stand for those who run it: the blame rule speaks of them. */
const PLACE_SHOULD =
  /^(?:the|his|her|their|your) (?:\w+ )?(?:depot|ward|site|yard|kitchen|store|section|workshop|counter|garage|station) (?:should|ought)\b/i;
const SAFETY_WORD =
  /\b(?:safe\w*|guard\w*|train\w*|risk|hazard|duty|law|legal\w*|regulation\w*|repair\w*|replac\w+|mend\w*|fix\w*|provid\w+|fitt?\w*|maintain\w*|injur\w+|accident|hurt|fell|protect\w*)\b/i;
/** The employee's own house, car or machine. */
const AT_HOME = /\b(?:his|her|their) own (?:house|home|flat|car|van|garden|garage|kitchen|stairs|bicycle|bike|ladder)\b/i;

/** Matches looked at in one sentence. */
const FEW = 12;

export const rule = defineRule({
  id: 'liability',
  group: 'legal-exposure',
  severity: 'error',
  scope: 'sentence',
  summary: 'Negligence, breach of duty or failure of a legal duty stated or admitted',
  options: {},
  messages: {
    breach:
      'This states that a legal duty was broken[[: “{{words}}”]]. That is for a court, on evidence that occupational health has not heard, and it will be quoted as an expert finding. Say what you saw or were told, with its date, and what you now advise: “As of 12 May the chair had not arrived; I advise that it is provided before she returns.”',
    counterfactual:
      'This says that the harm would not have come about if the employer had acted otherwise[[: “{{words}}”]]. Nobody can know that, and in court it reads as a finding of fault. Say what would help from now on.',
    admission:
      'This admits fault in a report that a court may read[[: “{{words}}”]]. Take it to whoever handles complaints in your service; in the report, correct the fact and give the advice that now holds.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const found = chargeIn(report, sentence);
      if (found) context.report({ span: found, messageId: found.messageId, data: { words: report.text.slice(found.start, found.end) } });
    }
  },
});

interface Charge extends Span {
  readonly messageId: 'breach' | 'counterfactual' | 'admission';
}

function chargeIn(report: Report, sentence: Sentence): Charge | undefined {
  const told = (span: Span) => isTold(report, sentence, span);
  const admitted = findAll(sentence, ADMITTED, FEW).find(told);
  if (admitted) return { start: admitted.start, end: admitted.end, messageId: 'admission' };
  const contrary = contraryToFact(report, sentence);
  if (contrary && told(contrary)) return { ...contrary, messageId: 'counterfactual' };
  if (has(sentence, NO_CHARGE) && findAll(sentence, NO_CHARGE, FEW).length >= findAll(sentence, VERDICT, FEW).length) return undefined;
  if (has(sentence, AT_HOME)) return undefined;
  const breach = [
    ...findAll(sentence, VERDICT, FEW).filter(
      (match) =>
        !ofOthers(report, sentence, match) &&
        !GENERAL_LAW.test(sentence.text) &&
        !ON_EMPLOYEE.test(textAfter(sentence, match.start)) &&
        !WHO_IS_FOUND.test(textBefore(sentence, match.start)) &&
        !(/^should never/i.test(match.text) && OWN_HEALTH.test(textBefore(sentence, match.start, 30))),
    ),
    ...findAll(sentence, EMPLOYER_FAILED, FEW).filter(
      (match) => !/^(?:nobody|no one|anybody|anyone)/i.test(match.text) && (!PLACE_SHOULD.test(match.text) || has(sentence, SAFETY_WORD)),
    ),
    ...failedByName(report, sentence),
    ...findAll(sentence, SHOULD_HAVE_BEEN, FEW).filter(
      (match) => !OWN_HEALTH.test(textBefore(sentence, match.start, 20) + textAfter(sentence, match.start)),
    ),
    ...findAll(sentence, FAILURE_NAMED, FEW).filter((match) => charges(sentence, match)),
    ...(has(sentence, CAME_TO_HARM) ? findAll(sentence, SHORT, FEW) : []),
    ...findAll(sentence, WANT, FEW),
    ...findAll(sentence, BELOW_YARDSTICK, FEW),
    ...findAll(sentence, FAULT, FEW),
    ...findAll(sentence, LIABILITY_MOVES, FEW).filter(
      (match) =>
        !OWN_HEALTH.test(match.text) &&
        !GENERAL_LAW.test(sentence.text) &&
        !TEST_NOT_MET.test(sentence.text) &&
        // "That would be the Disability Discrimination Act 1995": the law by its name.
        !/^ Act\b/.test(textAfter(sentence, match.end)) &&
        !has(sentence, LAW_ON_EMPLOYEE),
    ),
    ...findAll(sentence, LAW_BROKEN, FEW).filter(
      (match) =>
        !ofOthers(report, sentence, match) &&
        !GENERAL_LAW.test(sentence.text) &&
        !TEST_NOT_MET.test(sentence.text) &&
        !has(sentence, LAW_ON_EMPLOYEE),
    ),
  ].find(told);
  return breach && { start: breach.start, end: breach.end, messageId: 'breach' };
}

const BARE_BODY = new RegExp(`^(?:${ORGANISATION_NOUNS}|hospital|department|site|depot)\\b`, 'i');

/** The employer called by its name, as the header gives it or as the sentence shows: "Ickles should have replaced them". */
function failedByName(report: Report, sentence: Sentence): Span[] {
  const organisations: Span[] = mentions(report, sentence).filter(({ party }) => party === 'organisation');
  const name = report.facts.client?.value.split(/[ ,]/)[0] ?? '';
  const at = name.length > 2 ? sentence.text.indexOf(name) : -1;
  // "Facility failed to …": a note leaves the article out.
  const bare = BARE_BODY.exec(sentence.text);
  if (bare) organisations.push({ start: sentence.start, end: sentence.start + bare[0].length });
  const named = at < 0 ? [] : [{ start: sentence.start + at, end: sentence.start + at + name.length }];
  return [...organisations, ...named, ...findAll(sentence, NAMED_EMPLOYER, FEW)].flatMap((organisation) => {
    const failed = FAILED_NEXT.exec(textAfter(sentence, organisation.end));
    return failed ? [{ start: organisation.start, end: organisation.end + failed[0].length }] : [];
  });
}

/** "Had you acted sooner she would not be ill", "if only someone had read his emails", "an earlier referral would have prevented this". */
function contraryToFact(report: Report, sentence: Sentence): Span | undefined {
  const prevented = findAll(sentence, WOULD_HAVE_PREVENTED, FEW)[0];
  if (prevented && !OWN_HEALTH.test(prevented.text)) return prevented;
  if (!has(sentence, WOULD_BE_OTHERWISE) && !has(sentence, COULD_HAVE_BEEN)) return undefined;
  for (const match of findAll(sentence, CONTRARY, FEW)) {
    const subject = (match.groups.subject ?? match.groups.ifsubject ?? match.groups.but ?? '').trim();
    if (!accuses(report, sentence, match, subject) || has(sentence, OWN_WORK)) continue;
    return { start: match.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) };
  }
  return undefined;
}
const COULD_HAVE_BEEN = /\b(?:could|would|might|need) (?:not |never )?have been (?:avoided|prevented|spared|averted|different)\b/i;

/** Whether what might have been otherwise is the employer's doing. */
function accuses(report: Report, sentence: Sentence, match: Match, subject: string): boolean {
  const parties = mentions(report, sentence).filter((mention) => mention.start >= match.start && mention.start < match.end + 12);
  const employer = parties.some(({ party }) => /^(?:reader|organisation|manager|department|colleague)$/.test(party));
  if (EMPLOYER_SUBJECT.test(subject)) return true;
  if (NOT_THE_EMPLOYER.test(subject) && !GIVEN_TO_EMPLOYEE.test(textAfter(sentence, match.start))) return false;
  // "If a proper handover had been done he would not have been hurt": whatever is done at work, and not to the body.
  if (!MEDICAL.test(subject) && (HURT.test(textAfter(sentence, match.end)) || HURT.test(textBefore(sentence, match.start)))) return true;
  return employer || PROVIDED_WORD.test(subject) || GIVEN_TO_EMPLOYEE.test(textAfter(sentence, match.start));
}
const MEDICAL =
  /\b(?:fracture|injury|wound|scan|tumour|infection|bone|swelling|operation|surgery|physiotherap\w+|symptoms?|pain|diagnosis|treatment|condition|disease|disc|joint|knee|back|wrist|shoulder|weather|ice|rain|wind|luck|surgeon|GP|clinic|hospital|exercises?|medicine|tablets?|dose)\b/i;
/** Somebody was hurt or fell ill. */
const HURT =
  /\bwould(?:n't)? (?:not |never )?(?:now |still |have )*(?:be(?:en)? )?(?:\w+ )?(?:hurt|injured|ill|off|burnt|cut|hit|harmed|fallen|crushed|trapped|scarred|deaf|absent|unwell|disabled|happened|needed (?:surgery|time|to be off)|gone off|suffered|lost|kept|broken|at work|well|back)\b/i;
const EMPLOYER_SUBJECT = new RegExp(`^${EMPLOYER}\\b`, 'i');
const PROVIDED_WORD = new RegExp(`\\b${PROVIDED}\\b`, 'i');
/** "had he been given gloves", "if she had been moved when she asked". */
const GIVEN_TO_EMPLOYEE =
  /^(?:had|if) (?:only )?(?:he|she|they|(?:Mr|Mrs|Ms|Miss) \w+) (?:had )?(?:\w+ly )?been (?:\w+ly )?(?:(?:given|offered|put on)(?! (?:\w+ ){0,2}?(?:antibiotics|tablets|medication|medicine|an? \w*scan|surgery|an operation|chemotherapy|steroids|injections?)\b)|provided|trained|moved|listened to|warned|told|referred (?:to (?:us|occupational health))? ?(?:sooner|earlier)|protected|allowed|supported|supervised|consulted|taken off|kept off|shown|issued|supplied|stood down|debriefed|relieved|rested|rotated|swapped|sent home|let (?:go|off|home)|paired|accompanied|called (?:back|off|in)|taken seriously|heard|believed|redeployed|excused|spared|asked|checked on|looked after|backed up|helped|equipped|fitted with|briefed|instructed|inducted|replaced)\b/i;

/** A failure that did harm or is called one: not "failure to do this would …", which speaks of what may come. */
function charges(sentence: Sentence, match: Match): boolean {
  const after = textAfter(sentence, match.end);
  if (/^[^.;]{0,60}\b(?:will|would|may|might|could|can)\b/i.test(after)) return false;
  const before = textBefore(sentence, match.start);
  return (
    FAILURE_DID.test(after) ||
    /\b(?:is|was|were|has been|have been|represents|reflects|shows|amounts to|amounted to)(?: \w+){0,2} ?$/i.test(before) ||
    /\b(?:reasonable adjustments|comply|duty|act|protect|heed)\b/i.test(match.text)
  );
}

/** "He was in breach of the uniform policy", "his mother was negligent": not the employer's failing. */
function ofOthers(report: Report, sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  const subject = mentions(report, sentence)
    .filter((mention) => mention.end <= match.start)
    .at(-1);
  if (
    subject &&
    /^(?:relative|clinician|other|representative)$/.test(subject.party) &&
    BARE_VERB.test(report.text.slice(subject.end, Math.min(match.start, subject.end + 60)))
  )
    return true;
  // Fault laid on one manager or colleague is the blame rule's; the duty is the employer's.
  const group = verbAt(sentence, match.start);
  const doer = (group && subjectOf(report, sentence, group)) ?? subject;
  if (doer && /^(?:manager|colleague)$/.test(doer.party) && /\b(?:to blame|at fault)\b/i.test(match.text)) return true;
  if (/^(?:owe|due|entitled|not |never |without |denied )/i.test(match.text)) return false;
  return (
    /\b(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+)(?: (?:also|had|has|have|was|were|is|are|been|found|to|be|must|should|may|not|never|\w+ly)){0,5} ?$/i.test(
      before,
    ) || /\bneglecting (?:his|her|their)\b/i.test(match.text)
  );
}

const BARE_VERB = /^(?: (?:also|had|has|have|was|were|is|are|been|be|not|never|\w+ly))* ?$/i;

/** Told by the author, and not denied from before: "no suggestion that anyone has been negligent". The verdict's own "not" does not clear it. */
function isTold(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, supposed, asked, quoted, declined } = stance(report, sentence, span);
  if ((attributed && !endorsed) || supposed || asked || quoted || declined) return false;
  // The name of an Act is part of most charges; words that stand within a name are none.
  if (titles(report).some((name) => name.start <= span.start && span.end <= name.end)) return false;
  // "No assessment was done, contrary to the regulations": what is tacked on after a comma is not denied with the rest.
  if (/,\s*$/.test(textBefore(sentence, span.start))) return true;
  // "Not providing gloves was a breach": what is denied is the subject.
  return !negations(sentence).some(
    (reach) =>
      reach.by.end <= span.start && span.start < reach.end && !(reach.by.start === sentence.start && /^Not \w+ing\b/.test(sentence.text)),
  );
}
