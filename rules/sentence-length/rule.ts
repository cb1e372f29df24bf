import { findAll } from '../../src/language/pattern.ts';
import { titles } from '../../src/language/terms-of-art.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Report, Sentence } from '../../src/report/report.ts';

/** Where a long sentence is most easily cut in two. */
const JOINT =
  /(?<=, )(?:and|but|so|which|who|although|though|because|while|whereas|as|since|where|when|if|or)\b|(?<=; )\w+|(?<= - )\w+|(?<= )(?:and|but|because|although|so that)(?= (?:he|she|they|I|it|we|you|this|that|there|the|his|her|their|my)\b)/g;
/** Parts of an enumeration run on in one sentence: "(a) …; (b) …", "…; …; and …". */
const PART = /;|(?<=[ :])\((?:[a-h]|[1-9]|i{1,3}|iv|v|vi)\)/g;

export const rule = defineRule({
  id: 'sentence-length',
  group: 'readable',
  severity: 'warning',
  scope: 'sentence',
  summary: 'A sentence that is too long to be followed at one reading.',
  options: {
    long: { type: 'number', default: 25, minimum: 10, maximum: 100, description: 'More words than this are reported as information.' },
    tooLong: { type: 'number', default: 35, minimum: 10, maximum: 200, description: 'More words than this are a warning.' },
    lists: { type: 'boolean', default: false, description: 'Judge the items of lists as well.' },
  },
  messages: {
    long: 'This sentence has {{words}} words; readers begin to lose the thread after {{limit}}. Two sentences would be easier[[: it could be cut before “{{joint}}”]].',
    'too-long':
      'This sentence has {{words}} words, which a busy manager has to read twice. Keep it under {{limit}} by making two or three of it[[: it could be cut before “{{joint}}”]].',
  },
  check(report, context) {
    const { long, tooLong, lists } = context.options;
    for (const sentence of report.prose) {
      const { block } = sentence;
      if (sentence.question || block.table >= 0 || (block.kind === 'item' && !lists)) continue;
      // Most sentences are short, and need no closer look.
      if (sentence.endWord - sentence.firstWord <= long) continue;
      const words = wordsToRead(report, sentence);
      if (words <= long) continue;
      const over = words > tooLong;
      context.report({
        span: sentence,
        messageId: over ? 'too-long' : 'long',
        level: over ? 'warning' : 'info',
        data: { words, limit: over ? tooLong : long, joint: joint(report, sentence) },
      });
    }
  },
});

/**
 * What the reader has to hold in mind at once. The name of an Act or a form is read as one word; a list run on with semicolons is read
 * part by part, so that its lead-in and its longest part count.
 */
function wordsToRead(report: Report, sentence: Sentence): number {
  const { words } = report;
  const names = titles(report);
  const starts: number[] = [];
  for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
    const start = words.start[word]!;
    if (!names.some((name) => name.start < start && words.end[word]! <= name.end)) starts.push(start);
  }
  const cuts = findAll(sentence, PART).map(({ start }) => start);
  if (cuts.length < 2) return starts.length;
  const colon = sentence.text.indexOf(':');
  const leadIn = colon >= 0 && sentence.start + colon < cuts[0]! ? sentence.start + colon : sentence.start;
  const edges = [leadIn, ...cuts];
  /** Words before the lead-in's end, then those of each part. */
  const counts = [0];
  let part = 0;
  for (const start of starts) {
    while (start >= (edges[part] ?? Number.POSITIVE_INFINITY)) part += 1;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  const [introduced = 0, ...parts] = Array.from(counts, (count) => count ?? 0);
  return introduced + parts.reduce((longest, count) => Math.max(longest, count), 0);
}

/** The words at the joint nearest the middle of the sentence. */
function joint(report: Report, sentence: Sentence): string {
  const middle = (sentence.start + sentence.end) / 2;
  const nearest = findAll(sentence, JOINT).sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0];
  const from = nearest?.start ?? wordStartNear(report, sentence, middle);
  return /^\S+(?: \S+){0,2}/.exec(report.text.slice(from, sentence.end))?.[0].replace(/[.,;:]$/, '') ?? '';
}

function wordStartNear(report: Report, sentence: Sentence, offset: number): number {
  const middle = (sentence.firstWord + sentence.endWord) >> 1;
  return report.words.start[middle] ?? offset;
}
