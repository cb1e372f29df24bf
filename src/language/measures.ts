import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import { MEASURES, measuresThatFindHard, syllables } from './retext.ts';
import { termsOfArt } from './terms-of-art.ts';

/** What is counted of a sentence: its words but for terms of art, names, figures and dates, which cannot be put more simply. */
export interface Counted {
  readonly words: readonly string[];
  /** Letters of all counted words. */
  readonly letters: number;
  /** The terms that were set aside, in order. */
  readonly setAside: readonly Span[];
}

const FIGURE = /\d/;
const NAME = /^\p{Lu}\p{Ll}/u;

/** The words of a sentence that a readability measure should count. */
export function counted(report: Report, sentence: Sentence): Counted {
  const { words: all } = report;
  const terms = termsOfArt(report).filter((term) => term.start < sentence.end && term.end > sentence.start);
  const words: string[] = [];
  let letters = 0;
  for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
    const start = all.start[word]!;
    const end = all.end[word]!;
    if (terms.some((term) => term.start <= start && end <= term.end)) continue;
    const text = report.text.slice(start, end);
    if (FIGURE.test(text)) continue;
    // A capital inside the sentence is a name: of a person, a place, a month.
    if (word > sentence.firstWord && NAME.test(text)) continue;
    words.push(text);
    letters += text.length;
  }
  return { words, letters, setAside: terms };
}

/** How strict a check of readability is. */
export interface Strictness {
  /** Age at which the reader left school, as the measures reckon it. */
  readonly age: number;
  /** Share of the seven measures that must agree. */
  readonly threshold: number;
  /** Shorter sentences are not judged: one long word would decide. */
  readonly minimum: number;
}

/**
 * Whether retext-readability could find a sentence too hard: an exact first look that needs no syllables and no word lists. It is never
 * false where the library would say yes (a test compares the two).
 *
 * The automated readability index and Coleman–Liau need letters and words alone and are worked out as the library does. Spache rises
 * with length and with unfamiliar words; taking every word for unfamiliar bounds it. The other four are granted.
 */
export function mayBeHard({ words, letters }: Counted, { age, threshold, minimum }: Strictness): boolean {
  const count = words.length;
  if (count < minimum) return false;
  const automated = 4.71 * (letters / count) + 0.5 * count - 21.43;
  const colemanLiau = 0.0588 * ((letters / count) * 100) - 0.296 * ((1 / count) * 100) - 15.8;
  const spacheAtMost = 0.121 * count + 0.082 * 100 + 0.659;
  const refusals = [automated, colemanLiau, spacheAtMost].filter((grade) => Math.round(grade + 5) <= age).length;
  return (MEASURES - refusals) / MEASURES >= threshold;
}

/** How many of the seven measures find a sentence too hard, or undefined where too few do. */
export function hardness(sentence: Counted, strictness: Strictness): number | undefined {
  if (!mayBeHard(sentence, strictness)) return undefined;
  return measuresThatFindHard(sentence.words, strictness.age, strictness.threshold, strictness.minimum);
}

/** A word of this many syllables is long to a reader (Gunning fog, SMOG). */
const LONG = 3;

/** The long words of a sentence, longest first, each once. */
export function longWords({ words }: Counted): string[] {
  const long = new Map<string, number>();
  for (const word of words) {
    const count = syllables(word);
    if (count >= LONG) long.set(word.toLowerCase(), count);
  }
  return [...long].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}
