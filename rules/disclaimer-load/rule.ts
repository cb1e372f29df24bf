import { has, type Stretch } from '../../src/language/pattern.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import { FAMILIES, type Family } from './wording.ts';

interface Stock {
  readonly sentence: Sentence;
  readonly family: Family;
  readonly words: number;
}

export const rule = defineRule({
  id: 'disclaimer-load',
  group: 'template',
  severity: 'warning',
  scope: 'document',
  summary: 'Disclaimers and standard sentences crowd out the advice, or the same disclaimer stands twice.',
  options: {
    warning: { type: 'number', default: 15, minimum: 1, maximum: 100, description: 'Percentage of the words from which it is a warning.' },
    error: { type: 'number', default: 25, minimum: 1, maximum: 100, description: 'Percentage of the words from which it is an error.' },
    words: { type: 'number', default: 40, minimum: 0, description: 'Fewer words of disclaimers are never too much.' },
  },
  messages: {
    load: 'Disclaimers and standard sentences are {{share}} % of the report ({{words}} of {{all}} words), in {{sentences}}. Keep one of each that protects somebody, in its shortest form, and give the room to advice.',
    repeat: 'This disclaimer has been given before in the report. Once is enough: the second time hides what is said about the person.',
  },
  check(report, context) {
    const { warning, error, words: least } = context.options;
    const stock = stockSentences(report);
    const words = stock.reduce((sum, found) => sum + found.words, 0);
    const all = report.bodyWords;
    const share = all === 0 ? 0 : Math.round((words / all) * 100);
    const first = stock[0];
    if (first && words >= least && share >= warning) {
      context.report({
        span: report.placeFor('scope'),
        messageId: 'load',
        level: share >= error ? 'error' : 'warning',
        data: { share, words, all, sentences: stock.length === 1 ? 'one sentence' : `${stock.length} sentences` },
        related: stock.map(({ sentence }) => ({ span: sentence, note: 'A standard sentence' })),
      });
    }
    for (const [earlier, later] of repeats(stock)) {
      context.report({
        span: later.sentence,
        messageId: 'repeat',
        related: [{ span: earlier.sentence, note: 'The first time' }],
      });
    }
  },
});

function stockSentences(report: Report): Stock[] {
  return report.prose.flatMap((sentence) => {
    const pieces = piecesOf(sentence).flatMap((piece) => {
      const family = FAMILIES.find(({ cues, not }) => cues.some((cue) => has(piece, cue)) && !(not && has(piece, not)));
      return family ? [{ family, words: piece.text.split(/\s+/).filter(Boolean).length }] : [];
    });
    const [first] = pieces;
    return first ? [{ sentence, family: first.family, words: pieces.reduce((sum, { words }) => sum + words, 0) }] : [];
  });
}

/** An opinion on this person with a standard sentence after a semicolon is no disclaimer but for the latter. */
function piecesOf({ start, text }: Sentence): Stretch[] {
  const pieces: Stretch[] = [];
  for (let from = 0; from < text.length; ) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 ? text.length : semicolon + 1;
    pieces.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}

/** The same family a second time, in another paragraph. Sentences that follow one another say one thing between them. */
function repeats(stock: readonly Stock[]): [earlier: Stock, later: Stock][] {
  const found: [Stock, Stock][] = [];
  const latest = new Map<string, { first: Stock; last: Stock }>();
  for (const one of stock) {
    if (one.family.kind !== 'disclaimer') continue;
    const known = latest.get(one.family.id);
    if (!known) {
      latest.set(one.family.id, { first: one, last: one });
      continue;
    }
    const goesOn = one.sentence.block === known.last.sentence.block || one.sentence.index === known.last.sentence.index + 1;
    if (!goesOn) found.push([known.first, one]);
    known.last = one;
  }
  return found;
}
