import { findAll, findFirst, has, type Match, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import {
  CASE_IN_THE_MAKING,
  CLAIM_AHEAD,
  CLAIM_BROUGHT,
  CLAIM_WORD,
  DECIDES,
  DISMISSAL_JUDGED,
  EMPLOYERS_OWN,
  EXPOSED,
  FORUM_WOULD,
  HAS_GROUNDS,
  HIS_LAWYER,
  IN_THE_BOX,
  LAW_AS_WORK,
  LAW_SAYS,
  LAW_WORD,
  MONEY,
  OTHER_MATTER,
  OUTSIDE_ROLE,
  PAPERS_IN,
  RAISED_BY_REFERRER,
  SEEKS_COUNSEL,
  SETTLED,
  STEPS,
  SUES,
  SUIT_NAMED,
  TO_FORUM,
} from './wording.ts';

/** `advice`: what the law would say or who should go to law; `claim`: that somebody does, which the referral may have told first. */
type Kind = 'advice' | 'claim';
const FRAMES: readonly { readonly pattern: RegExp; readonly kind: Kind }[] = [
  { pattern: SEEKS_COUNSEL, kind: 'advice' },
  { pattern: HAS_GROUNDS, kind: 'advice' },
  { pattern: FORUM_WOULD, kind: 'advice' },
  { pattern: DISMISSAL_JUDGED, kind: 'advice' },
  { pattern: EXPOSED, kind: 'advice' },
  { pattern: MONEY, kind: 'advice' },
  { pattern: TO_FORUM, kind: 'advice' },
  { pattern: LAW_SAYS, kind: 'advice' },
  { pattern: IN_THE_BOX, kind: 'advice' },
  { pattern: CLAIM_AHEAD, kind: 'advice' },
  { pattern: CASE_IN_THE_MAKING, kind: 'advice' },
  { pattern: STEPS, kind: 'claim' },
  { pattern: PAPERS_IN, kind: 'claim' },
  { pattern: SUES, kind: 'claim' },
  { pattern: SUIT_NAMED, kind: 'claim' },
  { pattern: CLAIM_BROUGHT, kind: 'claim' },
  { pattern: HIS_LAWYER, kind: 'claim' },
  { pattern: LAW_WORD, kind: 'claim' },
];

export const rule = defineRule({
  id: 'litigation',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Legal advice to the employee, or talk of claims, solicitors and tribunals',
  options: {},
  messages: {
    advice:
      'This gives a view on the law or on going to law[[: “{{words}}”]]. It is outside occupational health, and the report becomes evidence for one side. Leave it out, or write: “Questions about legal rights are outside my role, and I have suggested independent advice.”',
    claim:
      'This tells the manager about a claim or a lawyer[[: “{{words}}”]], which the employee may have told you in confidence, and which has no bearing on fitness. Leave it out, or write: “There is an unresolved dispute at work, which she sees as a barrier to her return.”',
  },
  check(report, context) {
    let raised: boolean | undefined;
    let last: Sentence | undefined;
    for (const sentence of report.prose) {
      // "Settling it early would be in everybody's interest", after a sentence that tells of a claim.
      const goesOn = last !== undefined && last === sentence.previous && last.block === sentence.block;
      const told = toldIn(report, sentence) ?? (goesOn ? settledIn(report, sentence) : undefined);
      if (!told) continue;
      last = sentence;
      if (told.kind === 'claim') {
        raised ??= isRaised(report) || (context.companions.referral?.prose.some((one) => has(one, CLAIM_WORD)) ?? false);
        if (raised) continue;
      }
      context.report({ span: told.match, messageId: told.kind, data: { words: told.match.text } });
    }
  },
});

/** Matches looked at in one sentence. */
const FEW = 8;

function toldIn(report: Report, sentence: Sentence): { readonly match: Match; readonly kind: Kind } | undefined {
  // What the report is for and who may have it speaks of law in standard words.
  if (sentence.section.name === 'scope' || sentence.section.name === 'consent') return undefined;
  if (isTooLong(sentence) || has(sentence, OTHER_MATTER) || has(sentence, LAW_AS_WORK)) return undefined;
  for (const { pattern, kind } of FRAMES) {
    const match = findAll(sentence, pattern, FEW).find((one) => isTold(report, sentence, one, pattern));
    if (match) return { match, kind };
  }
  return undefined;
}

function settledIn(report: Report, sentence: Sentence): ReturnType<typeof toldIn> {
  const match = findFirst(sentence, SETTLED);
  return match && isTold(report, sentence, match, MONEY) ? { match, kind: 'advice' } : undefined;
}

/** Attribution does not clear talk of claims; what is denied, asked, quoted or a name is none. A supposed claim is still talk of one. */
function isTold(report: Report, sentence: Sentence, match: Match, pattern: RegExp): boolean {
  const { negated, asked, quoted, title, declined } = stance(report, sentence, match);
  if (quoted || title || declined || has(sentence, OUTSIDE_ROLE)) return false;
  // "He asked me to write it all down for his claim" asks for something, and tells of the claim.
  if (asked && !(OF_ONES_OWN.test(match.text) && REQUESTED.test(textBefore(sentence, match.start)))) return false;
  if (negated && !NO_FEE.test(match.text) && !NOT_OF_THE_CLAIM.test(textBefore(sentence, match.start)) && pattern !== FORUM_WOULD)
    return false;
  if (COUNSEL.has(pattern) && has(sentence, EMPLOYERS_OWN) && !POSSESSED.test(match.text)) return false;
  if (pattern === FORUM_WOULD && sentence.section.name === 'disability' && !FOR_ONE_SIDE.test(sentence.text)) return false;
  // "So that he can settle before the next call".
  if (/^settle\b/i.test(match.text) && CALMS_DOWN.test(textBefore(sentence, match.start))) return false;
  // Whether the law sees a disability is `disability-opinion`'s.
  if (pattern === LAW_SAYS && /\bdisab\w+/i.test(sentence.text)) return false;
  return !((pattern === FORUM_WOULD || pattern === TO_FORUM || pattern === LAW_SAYS) && has(sentence, DECIDES));
}
const CALMS_DOWN = /\b(?:he|she|they|it|symptoms?|pain|skin|knee|back) (?:can|could|may|might|will|should|has time to|has a chance to) $/i;
const REQUESTED =
  /\b(?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:\w+ )?(?:asks?|asked|wants?|wanted)(?: (?:me|us))? (?:not to|to|for|that)\b/i;
const OF_ONES_OWN = /\b(?:claims?|case|proceedings|action|solicitors?|lawyers?|attorneys?) ?(?:against\b|for\b|$)/i;
const COUNSEL: ReadonlySet<RegExp> = new Set([SEEKS_COUNSEL, HIS_LAWYER, LAW_WORD]);
const FOR_ONE_SIDE = /\b(?:find (?:for|against|in favour)|side with|uphold|dim view|award|criticise)\b/i;
/** "If this is not settled you may find yourselves …": the negation is of something else. */
const NOT_OF_THE_CLAIM =
  /\b(?:if|unless|without|until|not only|no doubt|should|would(?: not|n't) (?:like|want|wish|care|be surprised|rule out)|(?:will|do|does|would) not (?:hesitate|rule out|let))\b/i;
const NO_FEE = /^no[- ]win/i;
const POSSESSED = /^(?:his|her|their) /i;

/** The referral raised the claim, as this report shows it: in a question that it repeats, or in what it says that the referral said. */
function isRaised(report: Report): boolean {
  return report.sentences.some(
    (sentence) => !isTooLong(sentence) && has(sentence, CLAIM_WORD) && (sentence.role === 'question' || has(sentence, RAISED_BY_REFERRER)),
  );
}
