import { negations } from '../../src/language/negation.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { endsInAccount, stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { FELT, PLEADED, STOOD } from './moves.ts';
import { AGAINST, ASKED_BY_OTHERS, DISPUTE, EMOTION, NEUTRAL, PLEAS, RIGHTS, SIDES } from './wording.ts';

type MessageId = 'sides' | 'plea' | 'feeling';

const word = (source: string) => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'i');

/** What takes sides, by the message that it deserves; the first that holds speaks. */
const TAKEN: readonly { readonly messageId: MessageId; readonly pattern: RegExp; readonly deniable?: boolean }[] = [
  ...SIDES.map((source) => ({ messageId: 'sides' as const, pattern: word(source), deniable: true })),
  ...PLEAS.map((source) => ({ messageId: 'plea' as const, pattern: word(source), deniable: true })),
  ...RIGHTS.map((source) => ({ messageId: 'sides' as const, pattern: word(source) })),
  ...AGAINST.map((source) => ({ messageId: 'sides' as const, pattern: word(source) })),
  ...EMOTION.map((source) => ({ messageId: 'feeling' as const, pattern: word(source) })),
  { messageId: 'sides', pattern: STOOD },
  { messageId: 'plea', pattern: PLEADED },
  { messageId: 'feeling', pattern: FELT },
];
/** Adverbs by which the author finds a feeling right; they take a side only where there is a dispute. */
const FOUND_RIGHT =
  /^(?:quite |very |perfectly |only too |and )?(?:rightly|justifiably|justly|legitimately|deservedly|with |not |understandably|unsurprisingly|naturally|no wonder|small wonder|little wonder|it is (?:no|small|little|hardly)|hardly|of course|needless|is it any)/i;
/** "Understandably | upset by the diagnosis". */
const OF_ILLNESS =
  /^ (?:\w+ )?(?:tired|exhausted|drained|weary|fatigued|sore|weak|breathless|stiff|sleepy|rusty|slow|apprehensive|nervous|cautious|worried|keen)\b|^[^.;,]{0,30}\b(?:by|about|at|over|with|after|following|from) (?:the |his |her |their |this |such )?(?:\w+ )?(?:diagnosis|illness|news|prognosis|operation|symptoms|pain|results?|scan|treatment|death|loss|injury|accident|chemotherapy|radiotherapy|surgery|bereavement)\b/i;
const IN_DISPUTE = new RegExp(`\\b${DISPUTE}`, 'i');
const FEW = 6;

export const rule = defineRule({
  id: 'partisan',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Taking sides, pleading, feeling about how somebody was treated',
  options: {},
  messages: {
    sides:
      'This takes sides[[: “{{words}}”]]. A report that looks partisan is set aside by the other party, advice and all. Say what is possible on health grounds and name what is in dispute: “The outstanding matters are workplace ones.”',
    plea: 'This pleads with the reader[[: “{{words}}”]]. Advice is followed for its reasons, and pleading makes it look like advocacy. Say what you recommend and why it helps: “I recommend mornings for four weeks, because …”.',
    feeling:
      'This tells the author’s feeling about how somebody was treated[[: “{{words}}”]]. It shows a side, and only one side was heard. Tell it as the employee’s account: “He feels that he was treated badly.”',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence) || has(sentence, NEUTRAL)) continue;
      const found = sideIn(report, sentence);
      if (!found) continue;
      const { start, end } = found.match;
      context.report({
        span: { start, end },
        messageId: found.messageId,
        data: { words: report.source.text.slice(start, end) },
      });
    }
  },
});

function sideIn(report: Report, sentence: Sentence): { readonly match: Match; readonly messageId: MessageId } | undefined {
  for (const { messageId, pattern, deniable } of TAKEN) {
    const match = findAll(sentence, pattern, FEW).find(
      (each) =>
        isOwn(report, sentence, each) &&
        !endsInAccount(report, sentence, each) &&
        !ASKED_BY_OTHERS.test(textBefore(sentence, each.start)) &&
        !(deniable && isDenied(sentence, each)) &&
        !(FOUND_RIGHT.test(each.text) && OF_ILLNESS.test(textAfter(sentence, each.end))) &&
        (!FOUND_RIGHT.test(each.text) || IN_DISPUTE.test(textAfter(sentence, each.end)) || IN_DISPUTE.test(each.text)),
    );
    if (match) return { match, messageId };
  }
  return undefined;
}

/** The author's own words, and not in a condition or a question passed on. */
function isOwn(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, supposed, quoted, title, declined } = stance(report, sentence, span);
  // "I am on her side" is no account of hers.
  const own =
    attributed && /^I\b/.test(report.text.slice(span.start, span.end)) && attributed.by.start > span.start && attributed.by.end <= span.end;
  return !(
    (attributed && attributed.to !== 'author' && !endorsed && !own) ||
    (supposed && !sentence.question) ||
    quoted ||
    title ||
    declined
  );
}

/** A negation before the words or in them: "I do not side with either". */
function isDenied(sentence: Sentence, match: Match): boolean {
  return (
    negations(sentence).some((reach) => reach.by.end <= match.start && match.start < reach.end) ||
    /^(?:I|we) (?:do|am|would|could|can|have) ?(?:not|n't)\b/i.test(match.text)
  );
}
