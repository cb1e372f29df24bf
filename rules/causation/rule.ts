import { subjectOf } from '../../src/language/agents.ts';
import { clauses } from '../../src/language/clauses.ts';
import { findAll, has, lastMatch, type Match } from '../../src/language/pattern.ts';
import { mentions, type Party } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import {
  ADVISING,
  BECAUSE_OF_WORK,
  BEHIND_IT,
  BODY,
  BODY_WENT,
  BUT_FOR,
  CONDUCT_CAUSE,
  DOING,
  EFFECT_ON_PERSON,
  EVIDENCE,
  FIRM_LINK,
  FROM_CAUSE,
  GOES_WITH,
  GOT_AT,
  GOT_FROM,
  HEALTH,
  I_PUT_IT_DOWN,
  LABEL,
  LABEL_MEASURE_BEFORE,
  LABEL_NAMES_A_MEASURE,
  LINK,
  LOSS,
  MEDICAL_CAUSE,
  MEDICINE_AS_WORK,
  MOVEMENT,
  OWES,
  OWN_EFFECT,
  OWN_JOB,
  PASSING_SYMPTOM,
  POSSIBLE,
  PRONOUN_EFFECT,
  REASON_IS,
  REASONED,
  RUINED,
  STRICT_WORK,
  TO_EFFECT,
  TOO_MUCH,
  UNREAL_WORK,
  WHAT_IS,
  WOULD_BUT_FOR,
  WOULD_IF,
} from './wording.ts';

/** Work said to be the cause of illness, injury or absence. */
interface Cause {
  /** From the first of cause and effect to the last. */
  readonly span: Span;
  /** The causal words alone: "stems from". */
  readonly link: Span;
  /** Words of the cause. */
  readonly cause: string;
  readonly causeSpan: Span;
  /** A counterfactual asserts the cause by its own negation. */
  readonly unreal?: boolean;
}

export const rule = defineRule({
  id: 'causation',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Work or the employer asserted as the cause of illness, with neither attribution nor reasoned opinion.',
  options: {},
  messages: {
    asserted:
      'This says that work caused the illness[[ (“{{what}}”)]] without saying whose view it is or what it rests on. Attribute it (“She links it to …”), or give it as your opinion with the reasons and how likely it is.',
    label:
      'This puts the illness down to work by its name[[ (“{{what}}”)]], which is a finding and not a diagnosis. Say that the employee links it to work, or give your opinion and its reasons.',
    conduct:
      'This names somebody’s conduct as the cause of the illness[[ (“{{what}}”)]] on one side of the story. Say whose account it is; what happened is for the organisation to establish.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      if (isFlatYes(report, sentence)) {
        context.report({ span: sentence, messageId: 'asserted', data: { what: report.source.text.slice(sentence.start, sentence.end) } });
        continue;
      }
      const label = labels(sentence).find((span) => isTold(report, sentence, span, span));
      const cause = causes(report, sentence).find((one) => isTold(report, sentence, one.link, one.span, one.unreal));
      if (!label && !cause) continue;
      const span = cause?.span ?? label!;
      const conduct = cause !== undefined && isConduct(report, sentence, cause);
      context.report({
        span,
        messageId: conduct ? 'conduct' : cause ? 'asserted' : 'label',
        ...(conduct && { level: 'error' as const }),
        data: { what: report.source.text.slice(span.start, span.end) },
      });
    }
  },
});

/** "Is the condition work-related?" "Yes.": a bare answer asserts what the question asks. */
function isFlatYes(report: Report, sentence: Sentence): boolean {
  return (
    FLAT_YES.test(sentence.text) &&
    report.facts.questions.some(
      (question) => question.reply[0] === sentence && question.reply.length === 1 && WORK_ASKED.test(question.text),
    )
  );
}
const FLAT_YES =
  /^(?:(?:(?:yes|it is|it does|definitely|undoubtedly|certainly|absolutely|entirely|wholly|clearly|without (?:a )?doubt|yes,? (?:it|they|this|the condition) (?:is|are|does|do|was|were))(?:,? (?:entirely|wholly|clearly|definitely|very much so|without doubt|work[- ]related|caused by work|it is))?)[.!]?)$/i;
const WORK_ASKED =
  /\b(?:work[- ]?related|related to (?:his|her|their|the) (?:work|job|role)|caused(?: or made worse)? by (?:his |her |their |the )?(?:work|job|role|employment)|due to (?:his |her |their |the )?(?:work|job|role)|work(?:place)? (?:caused|the cause)|occupational(?:ly)? (?:in origin|caused|disease)|attributable to (?:his |her |their )?(?:work|employment))\b/i;

function isTold(report: Report, sentence: Sentence, link: Span, whole: Span, unreal = false): boolean {
  const s = stance(report, sentence, link);
  if ((s.attributed && !s.endorsed) || (!unreal && (s.negated || s.supposed)) || s.asked || s.quoted || s.title || s.declined) return false;
  return unreal || !isCalibrated(sentence, link, whole);
}

/** A probability in the clause of the causal words, or a reason outside them. A bare "in my opinion" is neither. */
function isCalibrated(sentence: Sentence, link: Span, whole: Span): boolean {
  const own = clauses(sentence).find((clause) => link.start >= clause.start && link.start < clause.end);
  const from = own?.kind === 'that' ? sentence.start : (own?.start ?? sentence.start);
  const said = sentence.text.slice(from - sentence.start, Math.max(link.end, own?.end ?? link.end) - sentence.start);
  if (POSSIBLE.test(said)) return true;
  const outside = `${sentence.text.slice(0, whole.start - sentence.start)} … ${sentence.text.slice(whole.end - sentence.start)}`;
  return REASONED.test(outside);
}

/** "work-related stress" as a diagnosis, not as a subject of policies and assessments. */
function labels(sentence: Sentence): Span[] {
  return findAll(sentence, LABEL)
    .filter((match) => {
      const before = sentence.text.slice(0, match.start - sentence.start);
      const after = sentence.text.slice(match.end - sentence.start);
      return !LABEL_NAMES_A_MEASURE.test(after) && !LABEL_MEASURE_BEFORE.test(before);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** How far from the causal words cause and effect may stand. */
const WINDOW = 110;

/**
 * Between a thing of the work and the causal words: a clause with a subject of its own begins, which is the cause. A pronoun would stand for the work ("if it goes on, it
 * will have made him ill").
 */
const CAUSE_TOLD_AFTER =
  /[:;]|\b(?:because (?!of\b)|as (?:the|his|her|this|it|they)\b)[^,]*$|\b(?:should|must|is|are|was|were|be|needs?|ought|can|cannot|could|will|may|might|stops?)\b[^,]{0,80}?\b(?:since (?=(?:the|his|her|their|a|an|any) )|(?:while|whilst|when|whenever|although|though|until|now that|given that) )(?!(?:it|they|this|that|these|those|he|she|work)\b)[^,]*$/i;

function causes(report: Report, sentence: Sentence): Cause[] {
  const found: Cause[] = [];
  const text = sentence.text;
  const parties = mentions(report, sentence).filter(({ party }) => party !== 'reader' && PARTIES.has(party));
  if (parties.length === 0 && !has(sentence, STRICT_WORK) && !has(sentence, GOT_AT)) return found;
  /** The last thing of the work in a stretch, or the last of those at work: "Mr Sandhu", "his" where it is the manager's. */
  const workIn = (from: number, to: number): { readonly index: number; readonly 0: string } | undefined => {
    const thing = lastOf(text.slice(from, to), STRICT_WORK);
    if (thing) return thing;
    const party = parties.filter((one) => one.start - sentence.start >= from && one.end - sentence.start <= to).at(-1);
    return party && { index: party.start - sentence.start - from, 0: text.slice(party.start - sentence.start, party.end - sentence.start) };
  };
  const make = (link: Match, causeFrom: number, causeTo: number, effectFrom: number, effectTo: number, unreal = false): void => {
    found.push({
      link: { start: link.start, end: link.end },
      span: {
        start: sentence.start + Math.min(causeFrom, effectFrom, link.start - sentence.start),
        end: sentence.start + Math.max(causeTo, effectTo, link.end - sentence.start),
      },
      cause: text.slice(causeFrom, causeTo),
      causeSpan: { start: sentence.start + causeFrom, end: sentence.start + causeTo },
      unreal,
    });
  };
  for (const match of findAll(sentence, FROM_CAUSE)) {
    const at = match.start - sentence.start;
    const end = match.end - sentence.start;
    const right = nounPhrase(text.slice(end, end + WINDOW).replace(/^,/, ' '));
    const doing = /\b(?:lifting|working|exposure|handling|driving|overwork|using|wearing)$/i.test(match.text);
    if (!doing && !workIn(end, end + right.length)) continue;
    if (/^(?:is|was|are|were)\b.* from$/i.test(match.text) && has({ ...sentence, text: text.slice(0, at) }, PAPER)) continue;
    const left = text.slice(Math.max(0, at - WINDOW), at);
    // "Her migraine is brought on by flicker": what sets off an attack is function.
    if (SETS_OFF.test(match.text) && PASSING_EFFECT.test(left)) continue;
    const effect =
      lastOf(left, HEALTH) ??
      ownEffect(match) ??
      (RUINED.test(match.text) ||
      /^(?:gave|gone|went|buckled|cracked|collapsed|snapped|broke|suffer|shake|ache|trembl|sore|raw|numb|stiff|swollen|scarred|blistered)/i.test(
        match.text,
      )
        ? lastOf(left, BODY)
        : undefined);
    // A pronoun, or anything of the employee's own, at the head of a firm causal statement: "it was caused by", "her hoarseness is caused by".
    if (
      !effect &&
      ((PRONOUN_EFFECT.test(text.slice(0, at)) && speaksOfIllnessBefore(sentence)) ||
        (OWN_EFFECT.test(text.slice(0, at)) && !OWN_JOB.test(text.slice(0, at)))) &&
      FIRM_LINK.test(match.text)
    ) {
      make(match, end, end + right.trimEnd().length, 0, at);
      continue;
    }
    if (effect) {
      make(match, end, end + right.trimEnd().length, at - left.length + effect.index, at);
      continue;
    }
    // Fronted: "Because of the pressure …, he became unwell".
    if (
      /^[\s"']*(?:and |but |it (?:is|was) |i think |(?:wholly|entirely|solely|largely|purely|partly|mainly|simply|directly|all) )*$/i.test(
        text.slice(0, at),
      )
    ) {
      const rest = text.slice(end + right.length).trim() === '.' ? text.slice(end + fronted(right).length) : text.slice(end + right.length);
      const later = HEALTH.exec(rest.slice(0, 120)) ?? LOSS.exec(rest.slice(0, 60));
      const to = text.length - rest.length;
      if (later && !/\b(?:cannot|not|should|recommend|advise|would|could|will|needs?|may|better)\b/.test(rest.slice(0, later.index)))
        make(match, end, to, to + later.index, to + later.index + later[0].length);
    }
  }
  for (const match of findAll(sentence, TO_EFFECT)) {
    const at = match.start - sentence.start;
    const end = match.end - sentence.start;
    const left = text.slice(Math.max(0, at - WINDOW), at);
    const work = workIn(at - left.length, at);
    if (!work || isObject(left, work)) continue;
    // "Further exposure would harm his chest": a warning.
    if (MORE_TO_COME.test(left)) continue;
    // "Is explained by her voice problem", "she slipped on the wet floor and broke her wrist": the work does nothing there.
    const group = verbGroups(sentence).findLast((one) => one.start < match.end && one.end > match.start);
    if (group?.passive || (group && HURTS.test(group.verb) && subjectOf(report, sentence, group)?.party === 'employee')) continue;
    // "Not for nights on call, because broken sleep has brought each relapse on": the cause is told after the "because".
    if (CAUSE_TOLD_AFTER.test(left.slice(work.index + work[0].length))) continue;
    // "Managing the causes of stress": a noun.
    if (
      /^\s*(?:causes?|triggers?|results?|damage|harm)$/i.test(match.text) &&
      /\b(?:the|a|an|any|no|these|other|usual|common|known|likely|various|many|root|main|possible|its)\s*$/i.test(left)
    )
      continue;
    const right = text.slice(end, end + 90);
    const onPerson = EFFECT_ON_PERSON.exec(right) ?? (/(?:behind|account(?:s|ed) for)$/i.test(match.text) ? BEHIND_IT.exec(right) : null);
    const effect =
      HEALTH.exec(nounPhrase(right)) ??
      (/\b(?:(?:made|makes?|making|left) (?:his|her) \w+|br(?:ought|ings?|inging) this \w+ on)$/i.test(match.text) &&
      HEALTH.test(match.text)
        ? { index: 0, 0: '' }
        : null);
    const length = Math.min(
      onPerson ? onPerson[0].length : Number.POSITIVE_INFINITY,
      effect ? effect.index + effect[0].length : Number.POSITIVE_INFINITY,
    );
    const onWhom =
      /(?:sensiti[sz]ed|crippled|deafened|poisoned|traumatised|exhausted|overwhelmed|broken|broke|finished|disabled)$/i.test(match.text) &&
      /^ (?:him|her|them)\b/.test(right);
    // "The targets are the cause": of the illness told before.
    const ofThat =
      /\b(?:the (?:\w+ )*(?:cause|culprit|trigger|explanation)|to blame)$/i.test(match.text) &&
      /^[.;,!]|^$/.test(right) &&
      (HEALTH.test(left) || speaksOfIllnessBefore(sentence));
    if (
      !onWhom &&
      !ofThat &&
      !Number.isFinite(length) &&
      !/\b(?:this|it) (?:about|on)$|\b(?:worn|wore|ground|burnt|burned) (?:him|her|them) (?:out|down)$|(?:did|done) for$|(?:broke|broken|finish(?:es|ed)|floor(?:s|ed)|kill(?:s|ed|ing)) (?:him|her|them)$|brought (?:him|her|them) (?:to|low|down)$|(?:done|did|does|puts?|putting) (?:his|her) [\w ]{3,20} (?:in|out)$|(?:done|did|does|do) (?:this|it|that|all this) to (?:him|her|them)$|(?:done|did|does) (?:it|this|that|the (?:damage|harm|rest|mischief))$/i.test(
        match.text,
      )
    )
      continue;
    if (isPassingSymptom(left, right, match.text)) continue;
    const subject = subjectStart(left, work.index);
    make(match, at - left.length + subject, at, at, end + (Number.isFinite(length) ? length : 0));
  }
  for (const match of findAll(sentence, BUT_FOR)) {
    const rest = text.slice(match.end - sentence.start, match.end - sentence.start + 160);
    if (
      STRICT_WORK.test(nounPhrase(rest)) &&
      (HEALTH.test(rest) ||
        /\b(?:well|fit|at work|back)\b|\b(?:knees?|hips?|shoulders?|wrists?|hands?|hearing|health|joints?) (?:would|could|might) (?:\w+ )?have\b/i.test(
          rest,
        ))
    )
      make(
        match,
        match.end - sentence.start,
        match.end - sentence.start + nounPhrase(rest).length,
        match.end - sentence.start,
        match.end - sentence.start,
        true,
      );
  }
  for (const match of findAll(sentence, WOULD_BUT_FOR)) {
    const rest = nounPhrase(text.slice(match.end - sentence.start, match.end - sentence.start + 100));
    if (
      STRICT_WORK.test(rest) &&
      (HEALTH.test(text.slice(Math.max(0, match.start - sentence.start - 60), match.end - sentence.start)) ||
        /\b(?:well|fit|at work)\b/i.test(match.text))
    )
      make(
        match,
        match.end - sentence.start,
        match.end - sentence.start + rest.length,
        match.start - sentence.start,
        match.end - sentence.start,
        true,
      );
  }
  for (const match of findAll(sentence, REASON_IS)) {
    const { effect = '', cause = '' } = match.groups;
    const pointed = OWN_STATE.test(effect) && speaksOfIllnessBefore(sentence);
    if (!(HEALTH.test(effect) || BODY.test(effect) || pointed) || !STRICT_WORK.test(nounPhrase(cause))) continue;
    const to = match.end - sentence.start;
    make(match, to - cause.length, to, match.start - sentence.start, match.start - sentence.start);
  }
  for (const pattern of [OWES, GOT_FROM, GOT_AT, BECAUSE_OF_WORK]) {
    for (const match of findAll(sentence, pattern)) {
      const { effect = '', cause = '' } = match.groups;
      if (!HEALTH.test(effect) && !(pattern === BECAUSE_OF_WORK && BODY_WENT.test(effect))) continue;
      const from = match.end - cause.length;
      const atWork =
        pattern === BECAUSE_OF_WORK
          ? workIn(from - sentence.start, from - sentence.start + nounPhrase(cause).length) !== undefined
          : pattern === GOT_AT || STRICT_WORK.test(nounPhrase(cause));
      if (!atWork) continue;
      if (
        pattern === BECAUSE_OF_WORK &&
        (ADVISING.test(effect) ||
          ADVISING.test(text.slice(Math.max(0, match.start - sentence.start - 50), match.start - sentence.start)) ||
          HEALTH.test(cause) ||
          EVIDENCE.test(cause))
      )
        continue;
      const to = match.end - sentence.start;
      // The causal words run from cause to effect; whose account they are is asked of the cause, which an attributing verb before them
      // reaches. What a "because" gives may itself be a lack ("because nobody issued gloves"), which denies nothing.
      make(
        pattern === BECAUSE_OF_WORK ? { ...match, start: from - 'because '.length, end: from } : { ...match, start: from },
        to - cause.length,
        to,
        match.start - sentence.start,
        match.start - sentence.start,
      );
    }
  }
  for (const match of findAll(sentence, I_PUT_IT_DOWN)) {
    const { effect = match.groups.for ?? '', cause = match.groups.blamed ?? '' } = match.groups;
    const at = match.start - sentence.start + match.text.indexOf(cause);
    if (!HEALTH.test(effect) && !BODY.test(effect) && !OWN_STATE.test(effect)) continue;
    if (!workIn(at, at + nounPhrase(cause).length)) continue;
    make(match, at, at + nounPhrase(cause).length, match.start - sentence.start, match.end - sentence.start);
  }
  for (const match of findAll(sentence, WHAT_IS)) {
    const { ails, effect = '', cause = '' } = match.groups;
    const at = match.end - sentence.start - cause.length;
    const end = at + nounPhrase(cause).length;
    if ((ails === undefined ? HEALTH.test(effect) : EMPLOYEE.test(effect)) && workIn(at, end))
      make(match, at, end, match.start - sentence.start, at);
  }
  for (const match of findAll(sentence, WOULD_IF)) {
    const { effect = '', cause = '' } = match.groups;
    const at = match.end - sentence.start - cause.length;
    if (!HEALTH.test(effect) && !/\b(?:well|fit|at work|in good health|healthy|whole|able)\b/i.test(effect)) continue;
    if (workIn(at, at + cause.length)) make(match, at, at + cause.length, match.start - sentence.start, at, true);
  }
  for (const match of findAll(sentence, UNREAL_WORK)) {
    const { effect = '', cause = '' } = match.groups;
    // "If the supervisor were to refuse a break": what may yet come.
    if (/\bwere to\b/i.test(cause)) continue;
    const effectIsHealth = HEALTH.test(effect) || /\b(?:well|fit and well|at work|in good health|here|working)\b/i.test(effect);
    if (
      !/\b(?:had|not|never|were)\b/i.test(match.text.slice(0, match.text.length - effect.length)) ||
      !STRICT_WORK.test(cause) ||
      !effectIsHealth
    )
      continue;
    const at = match.start - sentence.start;
    make(match, at, at + cause.length, at, match.end - sentence.start, true);
  }
  for (const match of findAll(sentence, TOO_MUCH)) {
    const { effect = '', cause = '' } = match.groups;
    if (!STRICT_WORK.test(cause) || !HEALTH.test(effect)) continue;
    make(
      match,
      match.start - sentence.start,
      match.start - sentence.start + cause.length,
      match.start - sentence.start,
      match.end - sentence.start,
    );
  }
  for (const match of findAll(sentence, DOING)) {
    const at = match.start - sentence.start;
    const effect = lastOf(text.slice(Math.max(0, at - WINDOW), at), HEALTH);
    const whose = match.groups.cause ?? match.groups.maker ?? '';
    if (effect && (STRICT_WORK.test(whose) || workIn(at, match.end - sentence.start)))
      make(match, at, match.end - sentence.start, Math.max(0, at - WINDOW) + effect.index, at);
  }
  for (const match of findAll(sentence, LINK)) {
    if (STRICT_WORK.test(text) && HEALTH.test(text))
      make(match, match.start - sentence.start, text.length, match.start - sentence.start, match.end - sentence.start);
  }
  return found.filter((one) => !isMedical(one));
}

/** "It was the result of understaffing": in the middle of a paragraph "it" is an illness only where the sentence before spoke of one. */
function speaksOfIllnessBefore(sentence: Sentence): boolean {
  const { previous } = sentence;
  return !previous || previous.block !== sentence.block || has(previous, HEALTH) || has(previous, ILL_OR_HURT);
}

/** The effect stands in the causal words themselves ("made ill by"), or a pronoun stands for it ("it was caused by"). */
function ownEffect(link: Match): { readonly index: number; readonly 0: string } | undefined {
  return /^(?:made|rendered|left|become|became|been|driven|brought|reduced|pushed|tipped|sent|is|was|were|are|broke|broken|collapsed|cracked|buckled|gave way|gone under|went under)\b/i.test(
    link.text,
  ) && HEALTH.test(link.text)
    ? { index: 0, 0: link.text }
    : undefined;
}

/** Up to the end of the clause part: a comma, a stop or a new finite clause. */
function nounPhrase(text: string): string {
  return /^[^,.;:()]*/.exec(text)?.[0] ?? '';
}

/** A cause at the head of a sentence without a comma after it: up to the person that the rest speaks of. */
function fronted(phrase: string): string {
  const person = phrase.slice(4).search(/ (?:he|she|they|his|her|their|Mr|Mrs|Ms|Miss)\b/);
  return person < 0 ? phrase : phrase.slice(0, person + 4);
}

/** The last match behind the last semicolon. */
function lastOf(text: string, pattern: RegExp): { readonly index: number; readonly 0: string } | undefined {
  const part = text.lastIndexOf(';') + 1;
  const found = lastMatch(text.slice(part), pattern);
  return found && { index: part + found.index, 0: found.text };
}

/**
 * "Evening shifts should be avoided because his treatment makes him sleepy": what stands nearest to the causal words is medicine, and the work is told of for another
 * reason.
 */
function isMedical({ cause, causeSpan, link }: Cause): boolean {
  const leads = causeSpan.start < link.start;
  const medical = leads ? lastOf(cause, MEDICAL_CAUSE) : MEDICAL_CAUSE.exec(cause);
  if (!medical || MEDICINE_AS_WORK.test(cause.slice(0, medical.index))) return false;
  const besides = cause.slice(0, medical.index) + ' '.repeat(medical[0].length) + cause.slice(medical.index + medical[0].length);
  const work = leads ? lastOf(besides, STRICT_WORK) : STRICT_WORK.exec(besides);
  if (!work) return true;
  if (!leads) return medical.index < work.index;
  return medical.index > work.index && !GOES_WITH.test(cause.slice(work.index + work[0].length, medical.index));
}

/** "His absence has caused disruption to the rota": the work word is not the subject but stands behind a health word. */
function isObject(left: string, work: { readonly index: number }): boolean {
  const health = lastOf(left, HEALTH);
  return (
    health !== undefined && health.index > work.index && /^\s*(?:which|that|who)?\s*$/.test(left.slice(health.index + health[0].length))
  );
}

function subjectStart(left: string, at: number): number {
  const comma = Math.max(left.lastIndexOf(',', at), left.lastIndexOf(';', at));
  return comma < 0 ? Math.max(0, left.length - WINDOW) : comma + 2;
}

/** "Standing brings on the pain": what a movement does to a symptom is function. */
function isPassingSymptom(left: string, right: string, link: string): boolean {
  if (
    /\bmakes?\b/i.test(link) &&
    /^ ?(?:his |her |their )?(?:[\w-]+ ){0,2}?(?:aches?|hurts?|sore|stiff|numb|tingle|throb|swell)\b/i.test(right)
  )
    return true;
  return (
    (MOVEMENT.test(left) || MOVEMENT.test(link)) &&
    (PASSING_SYMPTOM.test(right) || BODY.test(nounPhrase(right))) &&
    !/(?:ed|ought|ave|ade|ed to|led to|given|worn|wore|taken|took|has|have|had|behind|cause|reason|responsible for|blame for|root of)\b/.test(
      link,
    )
  );
}

const MORE_TO_COME =
  /\b(?:further|more|any|another|continued|continuing|renewed|repeated|returning|a return|going back|too (?:early|soon|much)|longer)\b[^.;]{0,60}\b(?:would|will|could|may|might|can)(?: not| only| also| well| \w+ly)? ?$/i;
/** "The letter about her back pain is from the trust": where a paper comes from. */
const PAPER =
  /\b(?:letters?|reports?|notes?|referral|e-?mails?|questions?|forms?|requests?|certificates?|calls?|advice|enquir\w+|message|complaints? about|information|data)\b/i;
/** Illness and injury told by a verb, and what stands for them: "hurt her back", "this". */
const ILL_OR_HURT =
  /\b(?:hurt|injured|strained|tore|torn|broke|broken|cut|burnt|burned|crushed|slipped|fell|ill|unwell|off|absent|absence|collapsed|coughs?|diagnos\w+|fit|unfit|signed off)\b/i;
const EMPLOYEE = /\b(?:him|her|them|his|their|Mr|Mrs|Ms|Miss|this (?:man|woman))\b/;
const OWN_STATE =
  /^(?:this|it|that|all (?:of )?(?:this|it)|(?:his|her|their) (?:[\w-]+ )?(?:state|condition|troubles?|problems?|difficulties))$/i;

/** What sets off one attack after the other, and what comes and goes. */
const SETS_OFF =
  /^(?:is|are) (?:\w+ly |often |sometimes |still )*(?:brought on|triggered|set off|provoked|made worse|aggravated|worsened)\b/i;
const PASSING_EFFECT =
  /\b(?:pains?|aches?|stiffness|tingling|numbness|symptoms?|swelling|cramps?|spasms?|headaches?|migraines?|attacks?|breathlessness|dizziness|tiredness|fatigue|cough|hoarseness|wheez\w+|itch\w*|fits?|seizures?|rash|asthma|eczema)(?: \w+)? ?$/i;
/** What befalls the one who is said to do it: "he broke his wrist". */
const HURTS = /^(?:break|hurt|injure|damage|tear|strain|wreck|ruin|burn|crush)$/;

const PARTIES: ReadonlySet<Party> = new Set(['manager', 'colleague', 'department', 'organisation', 'reader']);

/** Whether somebody's conduct is the cause: a party or mistreatment stands in it. */
function isConduct(report: Report, sentence: Sentence, cause: Cause): boolean {
  if (CONDUCT_CAUSE.test(cause.cause)) return true;
  return mentions(report, sentence).some(
    (mention) => PARTIES.has(mention.party) && mention.start >= cause.causeSpan.start && mention.end <= cause.causeSpan.end,
  );
}
