import { type Remark, simplify } from '../../src/language/retext.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Span } from '../../src/read/source.ts';
import type { Sentence } from '../../src/report/report.ts';
import { baseForm, mayBeSimpler, mayHoldPhrase, phrasesIn } from './phrases.ts';
import { ALLOWED, INFLECTED, RIGHT_BESIDE, SAFE } from './wording.ts';

/** How much text beside a word is looked at. */
const WINDOW = 60;

/** Words with a simpler one to offer. An empty `plain` means that the words can go. */
interface Offer extends Span {
  readonly plain: string;
}

export const rule = defineRule({
  id: 'plain-words',
  group: 'readable',
  severity: 'info',
  scope: 'span',
  summary: 'A long or official word where a simpler one says the same.',
  style: true,
  options: {
    keep: { type: 'strings', default: [], description: 'Words and phrases that you want to keep ("prior to").' },
  },
  messages: {
    simpler: 'A simpler word says the same[[: “{{plain}}” for “{{term}}”]]. Short everyday words are read faster and quarrelled over less.',
    omit: 'These words add nothing[[ (“{{term}}”)]]. The sentence is clearer without them.',
  },
  check(report, context) {
    const keep = new Set(context.options.keep.map((phrase) => phrase.toLowerCase()));
    for (const sentence of report.prose) {
      if (!mayHoldPhrase(report, sentence)) continue;
      for (const { plain, ...span } of offersIn(sentence)) {
        const term = report.text.slice(span.start, span.end);
        if (keep.has(term.toLowerCase())) continue;
        const text = /^[A-Z]/.test(term) && plain ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
        context.report({
          span,
          messageId: plain ? 'simpler' : 'omit',
          data: { term, plain },
          // What holds a remark in brackets, or leaves nothing, is for the author to word.
          suggestions: plain && !plain.includes('(') ? [{ desc: 'Use the simpler word', span, text }] : [],
          fix: SAFE.has(term.toLowerCase()) ? { desc: 'Use the simpler word', span, text } : undefined,
        });
      }
    }
  },
});

/** What could be simpler in a sentence: our own phrases, and what retext-simplify finds where its words stand. */
function offersIn(sentence: Sentence): Offer[] {
  const offers: Offer[] = [...phrasesIn(sentence)];
  if (mayBeSimpler(sentence)) offers.push(...simplify(sentence, baseForm).flatMap((remark) => offerOf(remark, sentence)));
  return offers
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((offer, index, all) => !all.slice(0, index).some((other) => other.end > offer.start));
}

function offerOf(remark: Remark, sentence: Sentence): Offer[] {
  const plain = ALLOWED[remark.ruleId];
  if (plain === undefined) return [];
  const from = remark.span.start - sentence.start;
  const to = remark.span.end - sentence.start;
  const right = RIGHT_BESIDE[remark.ruleId];
  if (
    right?.before?.test(sentence.text.slice(Math.max(0, from - WINDOW), from)) ||
    right?.after?.test(sentence.text.slice(to, to + WINDOW))
  )
    return [];
  const written = sentence.text.slice(from, to).toLowerCase();
  return [{ ...remark.span, plain: INFLECTED[written]?.[1] ?? plain }];
}
