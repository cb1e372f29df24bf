import type { Sentence } from '../report/report.ts';
import { findAll } from './pattern.ts';
import type { Reach } from './reach.ts';

/** Double quotes, or single quotes that stand at the edge of words and are no apostrophes. An open quotation at the end of the sentence runs to it. */
const QUOTED = /"[^"]{1,600}(?:"|$)|(?<=^|[\s(])'[^'\n][^\n]{0,400}?[^\s]'(?=$|[\s.,;:)?!])/g;

/** The stretches inside quotation marks. */
export function quotations(sentence: Sentence): readonly Reach[] {
  return findAll(sentence, QUOTED).map((match) => ({
    start: match.start,
    end: match.end,
    by: { start: match.start, end: match.start + 1 },
  }));
}
