import { type Advice, advice, termsOfReturn } from '../../src/language/advice.ts';
import { tellsHrDecision } from '../../src/language/hr-decisions.ts';
import { negations } from '../../src/language/negation.ts';
import { findAll, findFirst, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { type Stance, stance } from '../../src/language/stance.ts';
import { isTooLong, tokens } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { verbForm } from '../../src/language/verbs.ts';
import { isOfSomebodyElse } from '../../src/language/whose.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import type { Block } from '../../src/read/source.ts';
import {
  AND_THEN_HARM,
  ANSWERED_BY_ADVICE,
  AT_ONCE,
  AT_RISK,
  AT_WORK,
  CANNOT_ESCAPE,
  COMMON_WORDS,
  CONCERN,
  CONTAGIOUS,
  DOES_IT_NOW,
  DOES_SOMETHING,
  EXPOSURE,
  FEARED,
  FORECAST,
  FORECAST_OF_HARM,
  FORESEEN,
  GENERAL,
  GENERAL_INSIDE,
  GRAVE_OUTCOME,
  HARM,
  HARM_FIRST,
  HARM_TO_COME,
  HARMFUL,
  HARMS_NOW,
  IDIOM,
  NEAR_MISS,
  NEARER,
  NO_ACTION,
  NO_BODY,
  NO_RECOVERY,
  NOT_FIT,
  OF_THE_PERSON,
  OF_TREATMENT,
  ON_CONDITION,
  ORDER,
  OTHER_RISK,
  OVER,
  PLACE_OR_HARM,
  POSES,
  RISK_OF,
  SELF_HARM,
  SELF_HARM_PAST,
  SMALL,
  STEP,
  STILL_EXPOSED,
  STRONG,
  SUDDEN_AT_WORK,
  THEREFORE,
  TWO_FACTS,
  UNEASY,
  UNSAFE,
  VULNERABLE,
  WHOLE_WORK,
  WILL_BE_GONE,
  WILL_NOT_LAST,
  WISH_TO_DIE,
  WORSE_THE_LONGER,
  WOULD_HELP,
  WOULD_NOT_RISK,
} from './wording.ts';

/** A risk that the report tells the employer of. */
interface Risk extends Match {
  readonly kind: 'harm' | 'self-harm';
}

export const rule = defineRule({
  id: 'unactioned-risk',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'A risk told to the employer with nothing advised about it',
  options: {},
  messages: {
    unactioned:
      'This tells the employer of a risk[[: “{{words}}”]], and nothing is advised about it here. From now on the harm counts as foreseeable, so keep the warning and add what to do, by when and until when: “Ladder work should stop from today; I will review this on 9 May.”',
    'self-harm':
      'This tells the employer of thoughts of self-harm and no step goes with it. Speak to the person’s GP or crisis team today, and say here, as far as the person agrees, what has been arranged and what the manager should do.',
  },
  check(report, context) {
    let last: Sentence | undefined;
    for (const sentence of report.prose) {
      const risk = riskIn(report, sentence);
      if (!risk || isActedOn(report, sentence, risk)) continue;
      // A second warning right after the first, in the same paragraph, wants the same action.
      if (last && last.block === sentence.block && last.index === sentence.index - 1) {
        last = sentence;
        continue;
      }
      last = sentence;
      context.report({ span: risk, messageId: risk.kind === 'self-harm' ? 'self-harm' : 'unactioned', data: { words: risk.text } });
    }
  },
});

/** Matches looked at in one sentence. */
const FEW = 8;
const HARM_WORD = new RegExp(`\\b${HARM}(?![\\w-])`, 'i');

function riskIn(report: Report, sentence: Sentence): Risk | undefined {
  if (isTooLong(sentence) || sentence.question) return undefined;
  return selfHarm(report, sentence) ?? harm(report, sentence);
}

/** Told thoughts of self-harm count whoever tells them; denied, past or asked about they do not. */
function selfHarm(report: Report, sentence: Sentence): Risk | undefined {
  const match = [...findAll(sentence, SELF_HARM, FEW), ...findAll(sentence, WISH_TO_DIE, FEW)].find((one) => {
    const { negated, asked, title, supposed } = stance(report, sentence, one);
    // "Wishes she were not here" and "does not want to live" bring their own negation.
    const denied = negated && !/\b(?:not|no|nothing)\b|n't/.test(one.text);
    return (
      !denied &&
      !asked &&
      !title &&
      (!supposed || I_FEAR.test(textBefore(sentence, one.start))) &&
      !DENIED.test(textBefore(sentence, one.start)) &&
      (!DRIVES_IN.test(one.text) || DEEP_OR_HIGH.test(sentence.text)) &&
      !isOfSomebodyElse(report, sentence, one)
    );
  });
  if (!match || has(sentence, SELF_HARM_PAST) || LOW_RISK_AFTER.test(textAfter(sentence, match.end)) || has(sentence, SMALL))
    return undefined;
  return { ...match, kind: 'self-harm' };
}
/** "Thought about driving in" is a way to work or a way to die: the water, the edge or the wall tells which. */
const DRIVES_IN = /\bdriv(?:e|ing) (?:it |the \w+ |\w+ car )?(?:in|at|off|over|into)$/i;
const DEEP_OR_HIGH =
  /\b(?:reservoir|river|lake|loch|sea|dam|canal|quay|harbour|cliffs?|bridge|viaduct|wall|trees?|lorr(?:y|ies)|barrier|trucks?|embankment|edge|pier|water|oncoming|traffic|motorway|quarry)\b/i;
const I_FEAR = /\b(?:I|we) (?:(?:am|are|do) )?(?:\w+ )?(?:fear|worry|worried|afraid|frightened|concerned|believe|think|expect) /i;
const DENIED = /\b(?:den(?:y|ies|ied|ying)|no|not|never|without|ruled out|free of)\b[^.;]{0,60}$/i;
const LOW_RISK_AFTER = /^[^.;]{0,40}\b(?:is|was|were|are) (?:\w+ )?(?:low|denied|absent|excluded|not present)\b/i;

/** The frames in which a risk of harm is told, those that speak for themselves first. */
const FRAMES: readonly { readonly pattern: RegExp; readonly holds?: (sentence: Sentence, match: Match) => boolean }[] = [
  { pattern: IDIOM },
  { pattern: AND_THEN_HARM },
  { pattern: FEARED },
  { pattern: CONCERN },
  { pattern: AT_RISK, holds: (sentence, match) => !ofPeopleCaredFor(sentence, match) },
  {
    pattern: POSES,
    holds: (sentence, match) => !ofPeopleCaredFor(sentence, match) && !OF_NO_HARM.test(textAfter(sentence, match.end, 40)),
  },
  {
    pattern: RISK_OF,
    holds: (sentence, match) =>
      namesHarm(sentence, match) &&
      !CHANCE_OF_GOOD.test(`${match.text}${textAfter(sentence, match.end, 60)}`) &&
      !ofPeopleCaredFor(sentence, match),
  },
  { pattern: UNSAFE },
  { pattern: HARMFUL },
  { pattern: NEARER },
  { pattern: WILL_BE_GONE, holds: (sentence) => has(sentence, ON_CONDITION) || has(sentence, AT_WORK) || has(sentence, EXPOSURE) },
  { pattern: GRAVE_OUTCOME, holds: (sentence) => has(sentence, ON_CONDITION) || has(sentence, HARM_WORD) },
  { pattern: FORESEEN, holds: isMoreThanOutlook },
  { pattern: FORECAST_OF_HARM, holds: isMoreThanOutlook },
  { pattern: FORECAST, holds: isMoreThanOutlook },
  { pattern: HARMS_NOW, holds: (sentence) => has(sentence, AT_WORK) || has(sentence, ON_CONDITION) || has(sentence, EXPOSURE) },
  { pattern: VULNERABLE },
  // "He nods off at the wheel": said in the present, it happens now.
  {
    pattern: SUDDEN_AT_WORK,
    holds: (sentence, match) => has(sentence, DOES_IT_NOW) || /^(?!collapses|faints|seizures|fits)[a-z]+s\b/i.test(match.text),
  },
  { pattern: CONTAGIOUS },
  { pattern: STILL_EXPOSED },
  {
    pattern: WILL_NOT_LAST,
    holds: (sentence, match) => !OF_TREATMENT.test(match.text) && !COULD_NOT_COPE.test(match.text) && !has(sentence, OF_TREATMENT),
  },
  { pattern: NO_RECOVERY, holds: (sentence) => !has(sentence, OF_TREATMENT) },
  { pattern: WORSE_THE_LONGER, holds: (sentence, match) => has(sentence, AT_WORK) || has(sentence, EXPOSURE) || GOES_ON.test(match.text) },
  { pattern: UNEASY, holds: (_sentence, match) => PLACE_OR_HARM.test(match.text) },
  { pattern: CANNOT_ESCAPE },
  { pattern: NEAR_MISS },
  { pattern: TWO_FACTS, holds: (sentence) => !has(sentence, OF_TREATMENT) },
  { pattern: WOULD_NOT_RISK },
  { pattern: HARM_TO_COME, holds: isOfTheWork },
  { pattern: HARM_FIRST, holds: isOfTheWork },
];

/** "He could not cope with the demands of his job", "she will never manage it again": what somebody is not fit for. */
const COULD_NOT_COPE = /\b(?:(?:could|did|does|would) not|couldn't|will never|can never) (?:\w+ )?(?:cope|manage)\b/i;
/** "The longer he stays on the drill", "the more she uses the sprayer". */
const GOES_ON = /\b(?:stays?|uses?|handles?|stands?|kneels?|is (?:kept|left)) (?:on|in|at|with|to|up|using|doing|an?|the|this)\b/i;

function harm(report: Report, sentence: Sentence): Risk | undefined {
  if (has(sentence, SMALL) || has(sentence, OTHER_RISK) || has(sentence, OVER)) return undefined;
  if (has(sentence, GENERAL) && !has(sentence, OF_THE_PERSON)) return undefined;
  if (has(sentence, GENERAL_INSIDE)) return undefined;
  for (const { pattern, holds } of FRAMES) {
    const match = findAll(sentence, pattern, FEW).find(
      (one) =>
        (!holds || holds(sentence, one)) &&
        isTold(report, sentence, one, pattern) &&
        !ofTreatment(sentence, one) &&
        !isPast(sentence, one, pattern),
    );
    if (match) return { ...match, kind: 'harm' };
  }
  return undefined;
}

/** "The risk of a fall": what the risk is of has to be harm, where "risk" is not said of the person outright. */
function namesHarm(sentence: Sentence, match: Match): boolean {
  return HARM_WORD.test(textAfter(sentence, match.end, 120)) || BODILY.test(textAfter(sentence, match.end, 120));
}
const BODILY =
  /\b(?:become|be|being|becoming|go(?:ing)? (?:off|under|down)|nerves|fall(?:ing)?|get(?:ting)?|los(?:e|ing)|hurt\w*|injur\w+|damag\w+|worsen\w*|recurring|tear\w*|harm\w*|ill|unwell|catch\w*|infect\w*|himself|herself|others|colleagues|patients|public|hearing|lungs?|skin|back|wound|health|safety)\b/i;

/** "It may come back" is an outlook; what it hangs on, how sure it is or how bad makes it a warning. */
function isMoreThanOutlook(sentence: Sentence, match: Match): boolean {
  // "Likely to recur" is what the Equality Act asks about, not a warning.
  if (
    sentence.section.name === 'disability' ||
    /\b(?:able|fit|well enough|ready|free|discharged|hoping|hopes) (?:to|from)\b|\bfit to\b/i.test(match.text)
  )
    return false;
  const before = textBefore(sentence, match.start);
  if (/\b(?:come (?:back|off)|return)$/i.test(match.text) && (TASK_BEFORE.test(before) || RETURNS_TO_WORK.test(before))) return false;
  if (NO_BODY.test(before)) return false;
  const around = `${textBefore(sentence, match.start)} | ${match.text.replace(/\b(?:further|repeated|another)\b/gi, '')} | ${textAfter(sentence, match.end)}`;
  return (
    ON_CONDITION.test(around) ||
    AT_ONCE.test(sentence.text) ||
    STRONG.test(match.text.replace(MUST_BE_EXPECTED, '')) ||
    SUDDEN_PLACE.test(sentence.text) ||
    (WORK_BRINGS.test(textBefore(sentence, match.start, 120)) &&
      !/\b(?:come back|re-?occur|recur|return|start|happen again)$/i.test(match.text)) ||
    (LOAD_FIRST.test(sentence.text) && !/\b(?:come back|return|start)\b/i.test(match.text))
  );
}
/** "He will come back on 15 June": the person returns, and no illness. */
const RETURNS_TO_WORK = /\b(?:he|she|they|you|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'-]+|the employee) (?:then |also |soon |probably )?$/i;
/** "Driving could come back in June": a task, and no illness. */
const TASK_BEFORE =
  /(?:^|[.;:,] |\b(?:and|so|then|but) )(?:[a-z]+ ){0,2}?(?:driving|lifting|climbing|nights|overtime|on-call|teaching|travel|ladders|[a-z]+ (?:duties|work|shifts|clinics))(?: [a-z]+){0,2} $/i;
/** "Heavy lifting could split the wound": what the body is put to is the condition. */
const LOAD_FIRST =
  /^\W*(?:(?:any|heavy|heavier|early|more|further|too much|much|repeated|awkward|manual) )*(?:lifting|pulling|pushing|carrying|climbing|bending|kneeling|twisting|gripping|handling|an? (?:[\w-]+ )?(?:knock|jolt|load|fall|blow|twist|strain|stumble))\b/i;
/** "Setbacks must be expected" tells the course of a recovery, unless something makes them likelier. */
const MUST_BE_EXPECTED = /\b(?:must|should|can|has to|have to) (?:\w+ )?be \w+$/i;
/** "A late turn followed by an early one could tip her …": the work is the subject, and so the condition. */
const WORK_BRINGS =
  /\b(?:shifts?|(?:late|early|night|long) turns?|nights|rota|(?:long|extra|full|present|current|such|these|more) hours|overtime|pace|work-?loads?|case-?loads?|targets?|deadlines?|(?:phone|telephone|help|enquiry) ?lines?|phones|calls|queues|noise|heat|cold|dust|fumes|vibration|exposure|driving|confrontations?|demands|pressure of (?:the )?\w+|combination of)\b(?:(?! and (?:his|her|their|the|he|she|they|it|this|I|symptoms|pain)\b)[^.;:,]){0,50}$|\b(?:(?:present|current|same) (?:[\w-]+ )?(?:pace|work-?load|case-?load|hours|rota|pattern|demands|arrangements))\b[^.;:]{0,30}\b(?:not sustainable|unsustainable|cannot (?:go on|be (?:kept up|sustained|maintained))|too (?:much|high|heavy|great))\b[^.;:]{0,30}$/i;
/** The harm to come is tied to the work, to a hazard there, or to how things stand. */
function isOfTheWork(sentence: Sentence, match: Match): boolean {
  if (sentence.section.name === 'disability') return false;
  if (LOOKS_BACK.test(match.text) || /\bActs?\b/.test(sentence.text)) return false;
  const around = `${textBefore(sentence, match.start).replace(/\b(?:further|repeated|another) $/i, '')} | ${match.text.replace(/\b(?:further|repeated|another)\b/gi, '')} | ${textAfter(sentence, match.end)}`;
  return EXPOSURE.test(around) || ON_CONDITION.test(around);
}
/** "Could run five miles before the accident", "is likely to have contributed", "can never come back". */
const LOOKS_BACK =
  /\b(?:before|since|after) (?:the|his|her|their|an?) (?:[\w-]+ )?\w+$|\b(?:likely|liable|possible|probable) to have \w+|\b(?:can|could|will|would) never\b/i;
/** "A chance that she may be able to return": what is hoped for. */
const CHANCE_OF_GOOD =
  /\b(?:chance|likelihood|possibility|probability|prospect|scope)\b[^.;,]{0,45}\b(?:able to|return|returning|go back|going back|resum\w+|recover\w*|improv\w+)\b/i;
/** What there may be a risk of that is no harm to health. */
const OF_NO_HARM =
  /^ (?:of|and|to) (?:an? )?(?:\w+ )?(?:tribunal|claim|litigation|legal|grievance|exclusion|redundan\w+|dismiss\w+|assurance|compliance|governance|repeat\w*)/i;
const SUDDEN_PLACE = /\b(?:wheel|heights?|ladders?|driv\w+|machin\w+|alone|traffic)\b/i;
/** "She nurses patients at risk of falls": the risk of those she works for is her job. */
const OF_PEOPLE_CARED_FOR =
  /\b(?:patients|residents|children|clients|people|adults|those|families|pupils|students|tenants|customers|prisoners|babies|women|men)(?: (?:who|that))?(?: (?:are|may be|were))? $/i;

const ofPeopleCaredFor = (sentence: Sentence, match: Match): boolean => OF_PEOPLE_CARED_FOR.test(textBefore(sentence, match.start, 40));

/** Told by the author, or passed on as a clinician's warning. A risk stays told where it is put as one ("the risk that …"), so suppositions do not clear it. */
function isTold(report: Report, sentence: Sentence, match: Match, pattern: RegExp): boolean {
  const { attributed, endorsed, asked, quoted, title, declined } = stance(report, sentence, match);
  if (/\b(?:nobody|no one|no-one|none of \w+|nothing) (?:else )?$/i.test(textBefore(sentence, match.start, 30))) return false;
  if ((asked && pattern !== IDIOM) || quoted || title || declined) return false;
  if (pattern === SUDDEN_AT_WORK || pattern === CONTAGIOUS || pattern === STILL_EXPOSED) return !isDenied(sentence, match);
  if (attributed && !endorsed && !warnedByClinician(attributed)) return false;
  return !isDenied(sentence, match);
}

const warnedByClinician = (attributed: NonNullable<Stance['attributed']>): boolean =>
  attributed.to === 'clinician' || attributed.to === 'document' || attributed.to === 'occupational-health' || attributed.to === 'author';

/** Denied from before: "I do not expect", "no risk". The "not" of "not safe" is the risk itself. */
function isDenied(sentence: Sentence, match: Match): boolean {
  return negations(sentence).some(
    (reach) =>
      reach.by.end <= match.start &&
      match.start < reach.end &&
      !/\b(?:if|unless|while|when|until|as long as|so long as)\b[^,;]{0,30}$/i.test(textBefore(sentence, reach.by.start)) &&
      !/^(?:without|unless)\b/i.test(textAfter(sentence, reach.by.start)) &&
      !/^cannot (?:rule out|exclude|be (?:ruled out|excluded))/i.test(textAfter(sentence, reach.by.start)),
  );
}

/** "The operation carries the usual risks": what brings the harm is the treatment. Its failing under the work is the work's. */
function ofTreatment(sentence: Sentence, match: Match): boolean {
  const near = `${textBefore(sentence, match.start, 80)}${match.text}${textAfter(sentence, match.end, 60)}`;
  return OF_TREATMENT.test(near) && !AT_WORK.test(sentence.text);
}

/** A risk that was: past verb, with no present or future one beside it. */
function isPast(sentence: Sentence, match: Match, pattern: RegExp): boolean {
  if (pattern === SUDDEN_AT_WORK || pattern === STILL_EXPOSED) return false;
  if (SHOULD_HAVE.test(textBefore(sentence, match.start, 50))) return true;
  const groups = verbGroups(sentence);
  const own = groups.findLast((group) => group.start < match.end) ?? groups[0];
  if (own?.tense !== 'past' || /^(?:has|have|'ve)\b/i.test(own.auxiliary)) return false;
  return !groups.some((group) => group.tense !== 'past') || own.start >= match.start;
}

/** "The barn should have been marked as unsafe": what was. */
const SHOULD_HAVE =
  /\b(?:should|ought to|could|would|might|must|had|having)(?: not| never)? (?:have )?(?:been|had|said|marked|known|treated) (?:\w+ ){0,4}$/i;

/** Whether something is done about a risk: here, in the next paragraph or list, or by advice that names the same task or cause. */
function isActedOn(report: Report, sentence: Sentence, risk: Risk): boolean {
  if (risk.kind === 'harm' && THEREFORE.test(textAfter(sentence, risk.end)) && !has(sentence, NO_ACTION)) return true;
  const next = report.sentences[sentence.index + 1];
  if (risk.kind === 'harm' && next?.block === sentence.block && THAT_IS_WHY.test(next.text) && !has(next, NO_ACTION)) return true;
  if (neighbourhood(report, sentence).some((one) => acts(report, one, sentence, risk))) return true;
  if (risk.kind === 'self-harm') return false;
  if (
    neighbourhood(report, sentence).some((one) => has(one, ANSWERED_BY_ADVICE)) &&
    report.prose.some((one) => adviceIn(report, one).some((piece) => isAction(one, piece, undefined)))
  )
    return true;
  return answeredElsewhere(report, sentence) || (has(sentence, RISK_OF_ABSENCE) && advisedNext(report, sentence));
}

/** "That is why she is off tipping as of now": the next sentence draws the consequence. */
const THAT_IS_WHY = /^(?:(?:that|this) is (?:why|the reason)|hence|for (?:that|this) reason|it is for (?:that|this) reason)\b/i;

/** "A risk that she will go off sick": no task of its own, so that whatever is advised answers it. */
const RISK_OF_ABSENCE =
  /\brisk\b[^.;]{0,40}\b(?:go(?:es|ing)? off|(?:further |more |renewed |sickness )?absences?|off sick|time off|stop(?:ping)? work|not (?:be able to )?(?:remain|stay) at work)\b/i;

/** The section that follows gives advice that can be carried out. */
function advisedNext(report: Report, sentence: Sentence): boolean {
  const next = report.sections[sentence.section.index + 1];
  return (
    next?.name === 'advice' &&
    report.prose.some((one) => one.section === next && adviceIn(report, one).some((piece) => isAction(one, piece, undefined)))
  );
}

/** Items of one list, cells of one table. */
const isPartWith = (one: Block, other: Block): boolean =>
  (one.list >= 0 && one.list === other.list) || (one.table >= 0 && one.table === other.table);

/** The sentences of the paragraph, of the list or table it stands in, of the list that follows, and of the next paragraph. */
function neighbourhood(report: Report, sentence: Sentence): Sentence[] {
  const { block } = sentence;
  const same = (one: Sentence): boolean => one.block === block || isPartWith(one.block, block) || one === sentence.leadIn;
  const here = report.prose.filter(same);
  const rest = report.prose.slice(report.prose.indexOf(here.at(-1)!) + 1);
  // Under another heading only advice that names the same task counts.
  if (rest[0]?.section !== sentence.section) return here;
  const next = rest[0].block;
  // A lead-in and its list are one stretch.
  const end = rest.findIndex(({ block: other, leadIn }) => other !== next && !isPartWith(other, next) && leadIn?.block !== next);
  return [...here, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** A restriction, a change, an assessment or a step: not a review, a letter or a word of warning alone. */
function acts(report: Report, one: Sentence, sentence: Sentence, risk: Risk): boolean {
  const given = adviceIn(report, one);
  // What is done with the post or the pay does nothing about the risk.
  if (given.some((piece) => isAction(one, piece, risk) && !tellsHrDecision(report, one, { start: piece.start, end: piece.end })))
    return true;
  if (findAll(one, ORDER, FEW).some((match) => !overlaps(match, risk) && isStep(one, match))) return true;
  if (risk.kind === 'harm' && findAll(one, WOULD_HELP, FEW).some((match) => !overlaps(match, risk))) return true;
  const fit = findAll(one, NOT_FIT, FEW).find(
    (match) =>
      (!overlaps(match, risk) || (match.start > risk.start && BARRED.test(match.text))) &&
      isOwn(report, one, match) &&
      !IN_PASSING.test(textBefore(one, match.start, 40)),
  );
  if (fit && (!isWholeWork(one, fit) || (risk.kind === 'harm' && (one === sentence || has(sentence, AT_WORK))))) return true;
  return findAll(one, STEP, FEW).some(
    (match) =>
      !overlaps(match, risk) &&
      !(risk.kind === 'harm' && ONLY_TOLD.test(`${match.text}${textAfter(one, match.end, 40)}`)) &&
      isStep(one, match) &&
      isOwnStep(report, one, match),
  );
}

/** "I have told his GP so": to tell the doctor does nothing about a risk at work. */
const ONLY_TOLD =
  /\b(?:told|informed|rang|rung|phoned|telephoned|notified|spoken (?:to|with)|spoke (?:to|with)|alerted|warned) (?:\w+ ){0,2}(?:GP|doctor|general practitioner|surgeon|consultant|specialist|family)\b/i;
/** What bars the work even where the words of the risk run on into it: "he nods off at the wheel and is not fit to drive". */
const BARRED = /\b(?:not|no longer)\b[\w ]{0,20}\bfit\b|\b(?:must|should) not\b/i;
/** "For as long as he is off the road": known already, and no step against this risk. */
const IN_PASSING =
  /\b(?:as long as|while|whilst|when|since|now that) (?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:is|are|was|remains?) (?:still )?$/i;

/** Advice, and the terms on which a return is agreed. A bare "if" beside a return may as well open the warning. */
function adviceIn(report: Report, sentence: Sentence): Advice[] {
  const terms = termsOfReturn(report, sentence).filter(({ by }) => !/^if$/i.test(report.text.slice(by.start, by.end)));
  return [...advice(report, sentence), ...terms];
}

/** Unfit for the work as a whole answers a risk of the work, and no other. */
function isWholeWork(sentence: Sentence, match: Match): boolean {
  return (
    /\b(?:unfit|fit|well enough|able|ready|suitable|remain off|stay off)\b/i.test(match.text) &&
    WHOLE_WORK.test(textAfter(sentence, match.end, 60)) &&
    !/^ (?:for|to) (?!(?:any |all |his |her |their |the )?(?:(?:usual|normal|current|own|present|full|contracted) )?(?:work|duties|role|job|post|duty|return|resume)\b)/i.test(
      textAfter(sentence, match.end, 60),
    )
  );
}

const overlaps = (match: Match, risk: Risk): boolean => match.start < risk.end && risk.start < match.end;

function isAction(sentence: Sentence, one: Advice, risk: Risk | undefined): boolean {
  if (one.to === 'clinician' || one.to === 'author' || one.to === 'occupational-health' || one.to === 'relative') return false;
  if (risk && one.action.start >= risk.start && one.action.end <= risk.end && !AGAINST.test(textOf(sentence, one.by))) return false;
  const from = Math.max(0, one.start - sentence.start);
  const words = sentence.text.slice(from, Math.max(from, one.end - sentence.start));
  return !NO_ACTION.test(words) || DOES_SOMETHING.test(words);
}

/** "I advise against driving while he is drowsy": the advice and the risk share their words. */
const AGAINST = /\b(?:against|not|n't|avoid)\b/i;
const textOf = (sentence: Sentence, span: { readonly start: number; readonly end: number }): string =>
  sentence.text.slice(Math.max(0, span.start - sentence.start), Math.max(0, span.end - sentence.start));

function isOwn(report: Report, sentence: Sentence, match: Match): boolean {
  const { attributed, endorsed, asked, supposed } = stance(report, sentence, match);
  return !asked && !supposed && !(attributed && !endorsed && attributed.to === 'employee');
}

function isStep(sentence: Sentence, match: Match): boolean {
  const words = `${match.text}${textAfter(sentence, match.end, 80)}`;
  return !NO_ACTION.test(words) || DOES_SOMETHING.test(words);
}

function isOwnStep(report: Report, sentence: Sentence, match: Match): boolean {
  const { asked, supposed, negated } = stance(report, sentence, match);
  return !asked && !supposed && (!negated || /\b(?:not|no longer)\b/.test(match.text));
}

/** An item of the advice, or a statement of unfitness, that names the same task or cause. */
function answeredElsewhere(report: Report, sentence: Sentence): boolean {
  const named = namingWords(sentence);
  return report.prose.some((other) => {
    if (other === sentence || isTooLong(other)) return false;
    const unfit = findFirst(other, NOT_FIT);
    const given = adviceIn(report, other).some((one) => isAction(other, one, undefined));
    const barred = unfit !== undefined && isOwn(report, other, unfit);
    if (!given && !barred) return false;
    // Unfit for the work as a whole: no risk of the work is left open.
    if (barred && isWholeWork(other, unfit)) return AT_WORK.test(sentence.text);
    const shared = namingWords(other).filter((word) => named.includes(word)).length;
    return shared > 1 || (shared === 1 && (barred || has(other, DOES_SOMETHING)));
  });
}

const known = new WeakMap<Sentence, readonly string[]>();

/** The words of a sentence that tell what it is about, each by its stem. */
function namingWords(sentence: Sentence): readonly string[] {
  let held = known.get(sentence);
  if (!held) {
    held = [
      ...new Set(
        tokens(sentence)
          .filter((token) => token.word && token.lower.length > 3 && !COMMON_WORDS.has(token.lower) && !/^\d/.test(token.lower))
          .map((token) => stem(token.lower)),
      ),
    ];
    known.set(sentence, held);
  }
  return held;
}

function stem(word: string): string {
  const base =
    verbForm(word)?.base ??
    word
      .replace(/'s$/, '')
      .replace(/ies$/, 'y')
      .replace(/(?<=[a-z]{3})s$/, '');
  return base.length > 6 ? base.slice(0, 6) : base;
}
