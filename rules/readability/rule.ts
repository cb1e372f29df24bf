import { type Counted, counted, hardness, longWords, type Strictness } from '../../src/language/measures.ts';
import { MEASURES } from '../../src/language/retext.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Block } from '../../src/read/source.ts';
import type { Sentence } from '../../src/report/report.ts';

/** A sentence longer than this is helped most by cutting it, a shorter one by plainer words. */
const LONG_SENTENCE = 28;
const WORDS_NAMED = 6;
/** What is longer is no sentence of prose but a list or a table run together; sentence-length speaks of it. */
const LONGEST_SENTENCE = 300;

interface Hard {
  readonly sentence: Sentence;
  readonly counted: Counted;
  readonly measures: number;
}

export const rule = defineRule({
  id: 'readability',
  group: 'readable',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A paragraph that an adult manager finds hard to read.',
  options: {
    age: {
      type: 'number',
      default: 18,
      minimum: 8,
      maximum: 30,
      description: 'Age of leaving school for which the text should be easy enough.',
    },
    measures: {
      type: 'number',
      default: 5,
      minimum: 1,
      maximum: 7,
      description: 'How many of the seven measures must find a sentence too hard.',
    },
    minimum: { type: 'number', default: 12, minimum: 1, maximum: 50, description: 'Sentences with fewer counted words are not judged.' },
  },
  messages: {
    split:
      'This paragraph is hard to read: {{agreeing}} of {{all}} readability measures put a sentence of {{words}} counted words beyond most adults. Cutting that sentence would help most[[; long words in it: {{long}}]][[; set aside as terms: {{terms}}]].',
    words:
      'This paragraph is hard to read: {{agreeing}} of {{all}} readability measures put a sentence of {{words}} counted words, {{count}} of them long, beyond most adults. Plainer words would help most[[, for instance for {{long}}]][[; set aside as terms: {{terms}}]].',
  },
  check(report, context) {
    const { age, measures, minimum } = context.options;
    const strictness: Strictness = { age, threshold: measures / MEASURES, minimum };
    const hardest = new Map<Block, Hard>();
    for (const sentence of report.prose) {
      // A cell or a question is not a paragraph of the author's.
      if (sentence.block.table >= 0 || sentence.question || sentence.endWord - sentence.firstWord > LONGEST_SENTENCE) continue;
      const words = counted(report, sentence);
      const agreeing = hardness(words, strictness);
      if (agreeing === undefined) continue;
      const known = hardest.get(sentence.block);
      if (!known || known.measures < agreeing) hardest.set(sentence.block, { sentence, counted: words, measures: agreeing });
    }
    for (const [block, hard] of hardest) {
      const { words, setAside } = hard.counted;
      const long = longWords(hard.counted);
      context.report({
        span: block,
        messageId: words.length > LONG_SENTENCE ? 'split' : 'words',
        data: {
          agreeing: hard.measures,
          all: MEASURES,
          words: words.length,
          count: long.length,
          long: long.slice(0, WORDS_NAMED).join(', ') || 'none',
          terms: setAside.map(({ start, end }) => report.text.slice(start, end)).join(', ') || 'none',
        },
        related: [{ span: hard.sentence, note: 'The hardest sentence of the paragraph' }],
      });
    }
  },
});
