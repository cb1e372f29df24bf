import { clauseAt } from '../../src/language/clauses.ts';
import { negations } from '../../src/language/negation.ts';
import { type Opinion, opinion } from '../../src/language/opinion.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import {
  ALWAYS,
  AS_GOOD,
  CERTAIN_ADVERB,
  CERTAIN_TO,
  CERTAIN_WORD,
  FLAT_ABSENCE_OF_TROUBLE,
  FLAT_SUCCESS,
  GUARANTEES_OUTCOME,
  IDIOM,
  NEVER,
  NO_RISK,
  OUTCOME,
  OUTCOME_CERTAIN,
  PROMISE,
} from './wording.ts';

const words = (source: string) => new RegExp(`\\b${source}(?![\\w-])`, 'i');
const any = (sources: readonly string[]) => new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'i');

/** Certainty that needs a statement about the future beside it. */
const ADVERB = words(CERTAIN_ADVERB);
const WORD = words(CERTAIN_WORD);
/** Certainty that speaks for itself. */
const OUTRIGHT = [any([`\\b${PROMISE}`]), any(IDIOM), any([CERTAIN_TO]), any([OUTCOME_CERTAIN]), any([GUARANTEES_OUTCOME])];
/** Flat forecasts: a word of probability makes them an estimate. */
const FLAT = [words(`(?:${AS_GOOD})`), any(FLAT_SUCCESS), any(FLAT_ABSENCE_OF_TROUBLE), any([...NEVER, ALWAYS]), any(NO_RISK)];
/** A relapse foretold, whatever the condition. */
const OFF_AGAIN =
  /\b(?:will|'ll|is going to|are going to) (?:\w+ )?(?:be off (?:sick |work )?again|go off (?:sick )?again|break down again|be back off|relapse (?:within|inside|in|by)|be off (?:for good|within|inside))\b/i;

/** Certainty of something else than the person's health, work and attendance. */
const OTHER_CERTAINTY =
  /\b(?:confidential|privacy|data protection|warranty|manufacturers?|supplier|contract(?:ual)?(?:ly)?|guaranteed (?:hours|minimum|pay|wage|income|overtime|until)|minimum guarantee|years?' guarantee|year guarantee)\b/i;
/** What is foretold is about the person, the health or the work, and not about the lease on a chair. */
const OF_THE_PERSON =
  /\b(?:he|she|they|him|her|them|his|their|you|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z]|employee|worker|attendance|absences?|return\w*|recover\w*|symptoms?|pain|back|knee|hip|wrist|shoulder|neck|chest|hearing|voice|condition|illness|problems?|trouble|relapse|recurr\w+|episodes?|attacks?|treatment|counselling|therapy|medication|plan|operation|surgery|adjustments?|arrangements?|changes|measures|stress|anxiety|depression|risk|chance|success|failure|improve\w*|worse|better|cured?|fit|work|seizures?|fits?|outcome|whole thing|absent|sickness|disease|prognosis)\b/i;
/** "I can promise nothing": a promise refused. */
const REFUSED_PROMISE = /\b(?:promise|guarantee|assure (?:you )?)(?: of)? (?:nothing|no\b|little)/i;
/** "I am sure that you will have questions": courtesy to the reader. */
const COURTESY =
  /\b(?:sure|certain|confident|doubt) (?:that )?(?:you|management|hr|the team|your team)(?: and \w+)? (?:will|would|may|can|have|are) (?:(?:also|all|both|already|be|been|do|doing|want|wish|have|need|understand|appreciate|know|agree|aware|find (?:this|the|it)|see|consider|give|make|keep|support)\b)/i;
/** "You will no doubt have questions", "you will know that this is decided by tribunals": likewise. */
const TO_READER =
  /(?:^|[,;:] )you (?:will|may|would)(?: also)? (?:(?:no doubt|doubtless|surely|certainly|undoubtedly)\b(?! (?:see|find|notice) (?:him|her|that|a)\b)|(?:already )?know (?:that )?(?:this|it|the (?:law|question)) (?:is|was)\b)/i;
/** A wish, a plea or a stipulation, in which certainty is aimed at and not asserted. */
const AIMED_AT =
  /\b(?:(?:to|please|and|must|should|would|could) (?:be|make|feel) (?:absolutely |quite )?(?:sure|certain)|(?:make|makes|making|made) (?:sure|certain)|(?:certain|sure) (?:amount|kinds?|types?|times?|days?|tasks?|things|number|extent))\b/i;
/** Certainty that is not claimed: "it would be rash to say that". */
const NOT_CLAIMED =
  /\b(?:rash|wrong|foolish|premature|unwise|too (?:early|soon|much|bold)|hard|difficult|impossible|misleading|optimistic|bold|reckless|tempting|idle|mistake) (?:for (?:me|anyone|us) )?to (?:say|promise|claim|suppose|think|assume|expect|state|guarantee|predict|conclude|give|be)\b|\b(?:stops? short of|far from|anything but|by no means|is not to say|does not mean|do not mean|would not (?:say|claim|go so far))\b/i;
/** The employee's own certainty: "he is sure of his facts", "she wants to be certain". "He is certain to" is the author's. */
const EMPLOYEES =
  /\b(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+|the employee)(?: (?:is|are|was|were|has|have|had|feels?|seems?|remains?|can|may|would|will|be|now|quite|absolutely|also|very|no|not|little|so|that|wants?|wishes|likes?|to)){1,5} $/i;
/** What the author arranges or asks for is no forecast. */
const ARRANGED =
  /\b(?:I|we|occupational health|the (?:clinic|hospital|surgery|service|company|employer|firm|trust|council|school|business|manager|supplier)|management|my colleague)(?: \w+ly)?$/i;

/** Matches looked at in one sentence. */
const FEW = 12;

export const rule = defineRule({
  id: 'guarantee',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Certainty about the future',
  options: {},
  messages: {
    promised:
      'This is certain about something that nobody can know[[: “{{words}}”]]. A forecast that proves wrong takes the rest of the report with it. Say what you expect, how likely it is and what it depends on: “I expect a return on 1 June; the main uncertainty is …”.',
    never:
      'This rules something out for good[[: “{{words}}”]]. If it comes about after all, the report will be held against its author. Say how likely it is in your opinion, and for how long: “In my opinion he is unlikely to return to this work.”',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const found = guaranteeIn(report, sentence);
      if (!found) continue;
      context.report({
        span: found,
        messageId: /\bnever\b|\bever\b|\bno (?:risk|chance)/i.test(found.text) ? 'never' : 'promised',
        data: { words: found.text },
      });
    }
  },
});

function guaranteeIn(report: Report, sentence: Sentence): Match | undefined {
  if (
    has(sentence, COURTESY) ||
    has(sentence, TO_READER) ||
    has(sentence, OTHER_CERTAINTY) ||
    has(sentence, NOT_CLAIMED) ||
    has(sentence, REFUSED_PROMISE)
  )
    return undefined;
  for (const pattern of OUTRIGHT) {
    const found = findAll(sentence, pattern, FEW).find(
      (match) =>
        !OWN_DOING.test(textBefore(sentence, match.start)) &&
        !negatedFromBefore(sentence, match) &&
        !MAY_BE.test(textBefore(sentence, match.start)) &&
        !aimedAt(sentence, match) &&
        isTold(report, sentence, match),
    );
    if (found) return found;
  }
  for (const pattern of [ADVERB, WORD]) {
    const found = findAll(sentence, pattern, FEW).find(
      (match) =>
        has(sentence, OF_THE_PERSON) &&
        foretells(sentence, match) &&
        !has(sentence, WARNED) &&
        (pattern === ADVERB || !isEmployees(sentence, match)) &&
        !(pattern === ADVERB && ofSomethingElse(sentence, match)) &&
        !doubted(sentence, match) &&
        !aimedAt(sentence, match) &&
        isTold(report, sentence, match),
    );
    if (found) return found;
  }
  const forecasts = [...FLAT, OFF_AGAIN].flatMap((pattern) => findAll(sentence, pattern, FEW));
  if (forecasts.length === 0) return undefined;
  const how = opinion(sentence);
  return forecasts.find(
    (match) =>
      !hedged(report, sentence, match, how) &&
      !arranged(sentence, match) &&
      !negatedFromBefore(sentence, match) &&
      isTold(report, sentence, match, 'forecast'),
  );
}

/**
 * Told by the author as so. What is denied is looked at apart, because "there is no risk" is denied in form and certain in meaning. A forecast with
 * "will" is never inside a condition, only beside one: "if she is made to sit there she will be off again".
 */
function isTold(report: Report, sentence: Sentence, span: Span, what: 'certainty' | 'forecast' = 'certainty'): boolean {
  const { attributed, endorsed, supposed, asked, quoted, title, declined } = stance(report, sentence, span);
  return !((attributed && !endorsed) || (supposed && what === 'certainty') || asked || quoted || title || declined);
}

/** A negation that stands before the words and reaches over them: "I cannot promise", "nobody can be certain". */
function negatedFromBefore(sentence: Sentence, span: Span): boolean {
  // "That he will not manage nights is a foregone conclusion": what is denied is the subject, not the certainty.
  if (/^That\b/.test(sentence.text) && /\b(?:is|seems|remains)\b[^,;]{0,20}$/.test(textBefore(sentence, span.start))) return false;
  return negations(sentence).some((reach) => reach.by.end <= span.start && span.start < reach.end);
}

/** "The stock count will definitely go ahead, and he would like to be there": the clause of the adverb foretells something else. */
function ofSomethingElse(sentence: Sentence, match: Match): boolean {
  const clause = clauseAt(sentence, match.start);
  return clause.tense === 'future' && !has(clause, OF_THE_PERSON);
}

/** Denied or doubted: by a negation that reaches it, or by "no" before a word of certainty that is not a doubt. */
function doubted(sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  if (/^surer|more certain/i.test(match.text)) return false;
  if (/^(?:doubt|question|exception|two ways|in no doubt)/i.test(match.text))
    return (
      !/\b(?:no|not (?:a|the) [\w ]{0,20}|never in|without(?: a| any)?|beyond(?: all| any)?|little|leave no|leaves no) $/i.test(before) ||
      /\b(?:not|n't|nobody|cannot)\b[^,;]{0,20}$/i.test(
        before.replace(/\b(?:no|not (?:a|the) [\w ]{0,20}|never in|without(?: a| any)?|beyond(?: all| any)?|little) $/i, ''),
      )
    );
  return /\b(?:no|any|little|less|more|how|with|for|of) $/i.test(before) || negatedFromBefore(sentence, match);
}

function isEmployees(sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  const after = textAfter(sentence, match.end);
  return EMPLOYEES.test(before) && !/^ (?:to|for)\b/i.test(after);
}

function aimedAt(sentence: Sentence, span: Span): boolean {
  return findAll(sentence, AIMED_AT, FEW).some((match) => match.start < span.end && span.start < match.end);
}

/** Whether the sentence says something of the future, beside what the author or others arrange: a verb in the future, or an outcome to come. */
function foretells(sentence: Sentence, marker: Match): boolean {
  const near = verbGroups(sentence).filter((group) => Math.abs(group.start - marker.start) < NEAR);
  const forecast = near.some((group) => {
    const verb = textAfter(sentence, group.start, group.end - group.start);
    if (group.tense !== 'future' && !(/^can/i.test(verb) && NEVER_CAN.test(textAfter(sentence, group.start)))) return false;
    return !ARRANGED.test(textBefore(sentence, group.start).trimEnd());
  });
  // "A hundred per cent he is back by August": the present tense, with a day to come.
  if (has(sentence, BACK_BY)) return true;
  if (forecast || RELIED_ON.test(textAfter(sentence, marker.end))) return true;
  return findAll(sentence, OUTCOME_WORD, FEW).some((outcome) => Math.abs(outcome.start - marker.start) < 80);
}
const BACK_BY =
  /\b(?:is|are|'s) (?:back|fit|home|better|cured|right|well|mended|recovered|at work|at (?:his|her) (?:desk|bench|post)|on (?:his|her|the) (?:feet|tools|road|floor|line))\b[^.;]{0,40}\b(?:by|before|come|within|inside|from) (?:the |next |early |late |mid-?)*(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday|end|week|month|a (?:week|month))/i;
const OUTCOME_WORD = new RegExp(
  `(?:\\b(?:a|an|his|her|their|full|complete|another|further|early|good|no|any|of|is guaranteed|guaranteed|assured|certain) |^)${OUTCOME}\\b`,
  'i',
);
/** How far from the word of certainty the forecast may stand. */
const NEAR = 250;
const NEVER_CAN = /^can(?:not)?\b.*\b(?:never|again)\b/i;
const RELIED_ON = /\b(?:can|may|could) be (?:relied|counted|depended|banked) (?:up)?on\b/i;

/** A word of probability before the forecast, in the same part of the sentence: "I expect that he will make a full recovery". */
function hedged(report: Report, sentence: Sentence, span: Match, { marked, probable }: Opinion): boolean {
  if (HOPED.test(textBefore(sentence, span.start).trimEnd()) || TAGGED.test(textAfter(sentence, span.end))) return true;
  // "In my opinion he will never again be fit for this work" is how a permanent loss of fitness is put.
  if (marked && /\bnever\b.*\bfit\b/i.test(span.text)) return true;
  // "No possibility of a relapse" names the probability that it denies.
  if (!probable || probable.start >= span.end || (probable.start >= span.start && NO_RISKS.test(span.text))) return false;
  return !report.text.slice(probable.end, Math.max(probable.end, span.start)).includes(';');
}
const NO_RISKS = /\b(?:likelihood|probability|possibility|prospects?|chances?|risk)\b/i;
const OWN_DOING = /\b(?:I|we) (?:will|shall|would|am going to)? ?$/i;
const MAY_BE = /\b(?:could|may|might)\b[^.;,]{0,50}$/i;
/** "Sooner or later the shoulder will give way if he goes on": a warning, which is better given than not. */
const WARNED =
  /\b(?:if|unless|without(?! (?:fail|doubt|question))|until)\b[^.;]{0,200}\b(?:give way|get(?:s)? worse|worsen|break down|harm|hurt|injur\w*|damage|accident|fail|relapse|fall ill|ill again|suffer)\b|\b(?:give way|get(?:s)? worse|worsen|break down|harm|hurt|injur\w*|damage|accident|fail|relapse|fall ill|ill again|suffer)\b[^.;]{0,200}\b(?:if|unless|without(?! (?:fail|doubt|question))|until)\b/i;
/** "He will work without pain, I expect": how sure it is, said last. */
const TAGGED =
  /^[^;:]{0,60}, (?:(?:or so )?(?:I|we) (?:should |would |very much )?(?:expect|think|believe|hope|imagine|understand|gather|suspect|trust)|in all (?:likelihood|probability)|(?:most |very |more than )?(?:likely|probably)|with luck|all being well)\b[^,;]{0,20}$/i;
const HOPED = /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|aim|aims|intends?|plans?|wants?|in the hope)(?: (?:that|for|to))?(?: \w+){0,6}$/i;

/** "I will not see him again", "he will never be left alone": an arrangement, not a forecast. */
function arranged(sentence: Sentence, span: Match): boolean {
  if (ARRANGED.test(textBefore(sentence, span.start).trimEnd())) return true;
  const group = verbGroups(sentence).find((each) => each.start < span.end && span.start < each.end);
  return (
    group?.passive === true &&
    /\b(?:never|again)\b/i.test(span.text) &&
    !/\b(?:cured|restored|healed|troubled|affected|employed)\b/i.test(span.text)
  );
}
