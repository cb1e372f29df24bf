import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import {
  ACCORDING_TO,
  EVERYBODY_KNOWS,
  EVIDENCE_SHOWS,
  EXPERTS_SAY,
  GUIDELINES_SAY,
  HAS_BEEN_SHOWN,
  IT_IS_KNOWN,
  IT_IS_SAID_TO_SHOW,
  KNOWLEDGE_HOLDS,
  LEARNED_SAY,
  OF_THE_CASE,
  OF_THE_PERSON,
  REFERENCE,
  RESEARCH_SHOWS,
  SCIENCE_STANDS_BEHIND,
  SELF_EVIDENT,
  SHARE_OF_PEOPLE,
  THERE_IS_EVIDENCE,
  WELL_KNOWN_LINK,
} from './wording.ts';

/** `case`: the words may as well speak of this case's own evidence, and do where they go on to the person or to what happened. */
const FRAMES: readonly { readonly pattern: RegExp; readonly mayBeCase: boolean }[] = [
  { pattern: RESEARCH_SHOWS, mayBeCase: false },
  { pattern: THERE_IS_EVIDENCE, mayBeCase: true },
  { pattern: EVIDENCE_SHOWS, mayBeCase: true },
  { pattern: IT_IS_KNOWN, mayBeCase: true },
  { pattern: WELL_KNOWN_LINK, mayBeCase: false },
  { pattern: EXPERTS_SAY, mayBeCase: false },
  { pattern: EVERYBODY_KNOWS, mayBeCase: true },
  { pattern: HAS_BEEN_SHOWN, mayBeCase: true },
  { pattern: ACCORDING_TO, mayBeCase: false },
  { pattern: SCIENCE_STANDS_BEHIND, mayBeCase: false },
  { pattern: GUIDELINES_SAY, mayBeCase: false },
  { pattern: KNOWLEDGE_HOLDS, mayBeCase: true },
  { pattern: LEARNED_SAY, mayBeCase: true },
  { pattern: SELF_EVIDENT, mayBeCase: true },
  { pattern: IT_IS_SAID_TO_SHOW, mayBeCase: true },
  { pattern: SHARE_OF_PEOPLE, mayBeCase: true },
];

export const rule = defineRule({
  id: 'unsupported-claim',
  group: 'legal-exposure',
  severity: 'info',
  scope: 'sentence',
  summary: '“Research shows” and “it is well known” with no reference',
  options: {},
  messages: {
    unreferenced:
      'This rests on knowledge that is not named[[: “{{words}}”]], so nobody can check it, and in court it will be asked for. Name the source and its year, or give it as your own experience: “In my experience most people with this problem …”.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const claim = claimIn(report, sentence);
      if (claim) context.report({ span: claim, messageId: 'unreferenced', data: { words: claim.text } });
    }
  },
});

/** Given as the author's own experience, which needs no reference. */
const OWN_EXPERIENCE =
  /\b(?:in (?:my|our) experience|I (?:find|have seen|have found|see)|of those (?:I|whom I)|(?:my|our) (?:own )?(?:patients|clinic|service))\b/i;
/** Matches looked at in one sentence. */
const FEW = 6;

function claimIn(report: Report, sentence: Sentence): Match | undefined {
  if (isTooLong(sentence) || isReferenced(sentence)) return undefined;
  const fromExperience = has(sentence, OWN_EXPERIENCE);
  for (const { pattern, mayBeCase } of FRAMES) {
    if (fromExperience && pattern === SHARE_OF_PEOPLE) continue;
    const match = findAll(sentence, pattern, FEW).find(
      (one) =>
        isTold(report, sentence, one) &&
        !/^(?: know)? the (?:type|sort|feeling)\b/i.test(textAfter(sentence, one.end, 20)) &&
        !(mayBeCase && isOfTheCase(sentence, one)) &&
        !OF_THE_CASE.test(around(sentence, one)),
    );
    if (match) return match;
  }
  return undefined;
}

const around = (sentence: Sentence, match: Match): string =>
  `${textBefore(sentence, match.start, 30)}${match.text}${textAfter(sentence, match.end, 30)}`;

/** The source stands in the sentence, or in brackets in the one after. */
function isReferenced(sentence: Sentence): boolean {
  const { next } = sentence;
  return (
    has(sentence, REFERENCE) || (next !== undefined && next.block === sentence.block && has(next, NAMES_SOURCE) && has(next, REFERENCE))
  );
}
const NAMES_SOURCE =
  /^(?:\(|\[|See\b|Sources?\b|References?\b|This is (?:from|in|according)|The (?:source|reference|study|guideline)|It is (?:from|in)|Published)|\b(?:reviews?|stud(?:y|ies)|papers?|source|reference|guideline|book|survey|trial|research|article)\b/i;

/** Told by the author: what the employee has read, what is denied, asked or quoted is none. "The literature suggests" is itself an attribution to a paper. */
function isTold(report: Report, sentence: Sentence, match: Match): boolean {
  const { attributed, asked, quoted, title, declined, negated, supposed } = stance(report, sentence, match);
  if (asked || quoted || title || declined || supposed) return false;
  if (
    negated &&
    !/^(?:nobody|no one|no-one|few|no )|not in dispute|no secret|not open|without saying|beyond|no longer|not (?:seriously|hardly)|the jury|leaves? no|need hardly|one way/i.test(
      match.text,
    )
  )
    return false;
  // An account told sentences before does not reach here: an appeal to research is the author's unless these words give it to somebody.
  const here = attributed && (attributed.by.start >= sentence.start || (sentence.leadIn && attributed.by.start >= sentence.leadIn.start));
  return !here || attributed.to === 'document' || attributed.to === 'author' || attributed.by.end > match.start;
}

/** Goes on to the person, or to what happened: the evidence of the case. */
function isOfTheCase(sentence: Sentence, match: Match): boolean {
  if (OF_THE_PERSON.test(textBefore(sentence, match.start, 60)) || OF_THE_PERSON.test(textAfter(sentence, match.end, 80))) return true;
  // "The scan data show": data of something.
  if (/^(?:evidence|data)\b/i.test(match.text) && OF_SOMETHING.test(textBefore(sentence, match.start, 30))) return true;
  const next = verbGroups(sentence).find((group) => group.start >= match.end);
  return (
    next?.tense === 'past' &&
    (/^(?:was|were|had|did)/i.test(next.auxiliary) || /ed$/.test(textAfter(sentence, next.start, next.end - next.start)))
  );
}
const OF_SOMETHING = /\b(?!(?:the|that|and|but|as|because|since|where|so|if|is|this|these|all|what|which)\b)[a-z]+ $/i;
