import { findAll, findFirst, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { ASKED_ALOUD, CALIBRATED, HEDGE, NO_HEDGE, OF_A_NUMBER, ON_ONE_VERB, PERMITS } from './wording.ts';

export const rule = defineRule({
  id: 'hedging',
  group: 'readable',
  severity: 'info',
  scope: 'sentence',
  summary: 'Three hedges in a sentence, or two on one verb',
  options: {
    most: { type: 'number', default: 2, minimum: 1, maximum: 9, description: 'Hedges that a sentence may have at most.' },
  },
  messages: {
    stacked:
      'Two hedges stand on one verb, so that the manager cannot tell how likely it is. One is enough: “may”, “is likely to”, or “on the balance of probabilities”.',
    many: 'This sentence has {{count}} hedges, and little is left that a manager could plan by. Say once how sure you are, and what it depends on.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (sentence.question || sentence.text.length > LONGEST) continue;
      const stacked = ON_ONE_VERB.map((pattern) => findFirst(sentence, pattern)).find(
        (match) => match !== undefined && !isMonth(sentence, match) && isOwn(report, sentence, match),
      );
      if (stacked !== undefined) {
        context.report({ span: stacked, messageId: 'stacked' });
        continue;
      }
      const hedges = hedgesIn(sentence);
      const first = hedges[0];
      if (first === undefined || hedges.length <= context.options.most || !isOwn(report, sentence, first)) continue;
      context.report({ span: { start: first.start, end: hedges.at(-1)!.end }, messageId: 'many', data: { count: hedges.length } });
    }
  },
});

/** No sentence that anybody wrote is longer. */
const LONGEST = 1500;

/** The hedges of a sentence. Two words of calibrated opinion ("likely", "probably") are two opinions, and count as one hedge. */
function hedgesIn(sentence: Sentence): Match[] {
  const all = findAll(sentence, HEDGE, 12).filter((match) => {
    const near = `${match.text}${textAfter(sentence, match.end, 24)}`;
    return !PERMITS.test(near) && !NO_HEDGE.test(near) && !OF_A_NUMBER.test(near) && !isMonth(sentence, match);
  });
  const calibrated = all.filter(({ text }) => CALIBRATED.test(text));
  return all.filter((match) => !calibrated.includes(match) || match === calibrated[0]);
}

/** "The letter of 6 May": a capital inside a sentence. */
function isMonth(sentence: Sentence, { text, start }: Match): boolean {
  return /(?<!^)\bMay\b/.test(text) || (/^May\b/.test(text) && start > sentence.start + 2);
}

/** Said by the author: not as what somebody else said, which keeps its own hedges, and not as what the manager asked. */
function isOwn(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, quoted, asked } = stance(report, sentence, span);
  if (quoted || (asked && !ASKED_ALOUD.test(sentence.text))) return false;
  if (attributed === undefined || endorsed) return true;
  // "Depending on how he feels": nothing is told there.
  const by = report.text.slice(attributed.by.start, attributed.by.end);
  return NOBODY.test(by) || IN_PASSING.test(textBefore(sentence, attributed.by.start, 24));
}

const IN_PASSING = /\b(?:how|if|when|once|until|unless|as|than|what)(?: \w+)? $/i;
/** "It is felt that": nobody else is said to feel it. */
const NOBODY = /\bit (?:is|was|has been) (?:\w+ )?(?:felt|thought|considered|believed|suggested|understood)\b/i;
