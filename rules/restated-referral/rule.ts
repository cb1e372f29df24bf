import { contentStems, stretchOf, wordsOfNames } from '../../src/language/content-words.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { share } from '../../src/overlap/share.ts';

export const rule = defineRule({
  id: 'restated-referral',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'The report hands the manager’s own referral back',
  options: {
    share: { type: 'number', default: 40, minimum: 1, maximum: 100, description: 'Percentage of the words from which it is a warning.' },
    words: { type: 'number', default: 80, minimum: 0, description: 'Reports with fewer words than this are not judged.' },
  },
  messages: {
    restated:
      '{{share}}% of the {{counted}} words of this report tell the manager what stands in the referral already. One sentence is enough to say why you were asked: give the room to your opinion, a timescale and advice.',
  },
  check(report, context) {
    const { referral } = context.companions;
    if (referral === undefined || report.words.count > MOST_WORDS || referral.words.count > MOST_WORDS) return;
    const found = share(report, { templates: [referral.source], others: [], standard: context.companions.exempt ?? [] });
    if (found.counted < context.options.words) return;
    const copied = found.passages;
    const retold = retoldSentences(report, referral, copied);
    const words = found.inTemplates + retold.reduce((sum, sentence) => sum + sentence.endWord - sentence.firstWord, 0);
    const part = Math.min(100, Math.floor((100 * words) / found.counted));
    if (part < context.options.share) return;
    const places = [
      ...copied.map(({ span, words: many }) => ({ span, note: `${many} words that stand in the referral` })),
      ...retold.map(({ start, end }) => ({ span: { start, end }, note: 'Tells in other words what the referral says' })),
    ];
    context.report({
      span: report.placeFor('background', 'summary'),
      messageId: 'restated',
      data: { share: part, counted: found.counted },
      related: places.sort((a, b) => a.span.start - b.span.start),
    });
  },
});

/** Longer texts are no letters; one made of the same few words over and over would take for ever to align with itself. */
const MOST_WORDS = 20_000;

/** How many telling words a sentence must have to be compared, and how many of them, in per cent, the referral must say in one place. */
const TELLING_WORDS = 5;
const SAME = 80;

/** Sentences that are not copied, but say in other words what one paragraph of the referral says: "You tell me that …". */
function retoldSentences(report: Report, referral: Report, copied: readonly { readonly span: Span }[]): readonly Sentence[] {
  const names = new Set([...wordsOfNames(report), ...wordsOfNames(referral)]);
  const paragraphs = referral.blocks.map((block) => contentStems(stretchOf(referral, block), names));
  return report.prose.filter((sentence) => {
    if (copied.some(({ span }) => span.start < sentence.end && sentence.start < span.end)) return false;
    const stems = [...contentStems(sentence, names)];
    if (stems.length < TELLING_WORDS) return false;
    return paragraphs.some((paragraph) => stems.filter((stem) => paragraph.has(stem)).length * 100 >= SAME * stems.length);
  });
}
