import type { Source, Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { align } from './align.ts';
import { countedWords } from './counted.ts';
import { type ComparedText, comparedText } from './normalise.ts';
import { setStandardAside } from './share.ts';

/** What a report takes over from the earlier one on the same person. All numbers are words of the report; a date or number counts as one. */
export interface Carried {
  /** Words of the author's running text, declared standard text set aside. */
  readonly counted: number;
  /** Words of declared standard text: neither counted nor carried. */
  readonly setAside: number;
  /** Words that stand in the earlier report too, dates and numbers that were changed included. */
  readonly carried: number;
  /** What the earlier report does not have, in reading order: each a stretch of the report. */
  readonly fresh: readonly (Span & { readonly words: number })[];
  /** Dates and numbers that were changed inside sentences that were not. */
  readonly changed: readonly Span[];
}

/** A new word or two inside a sentence that was kept ("slightly", "now") is no news that is worth a place of its own. */
const FRESH_WORDS = 3;
/** New stretches with so few kept words between them are shown as one. */
const BRIDGE = 2;
const VALUES: ReadonlySet<string> = new Set(['<date>', '<number>']);

/**
 * How much of a report stands in the previous report on the same person, and what is new in it. Names and pronouns are the same person's; dates and
 * numbers that were redrawn in a sentence count as carried, and are told apart, because a changed date can be all the news there is.
 */
export function carried(report: Report, previous: Source, standard: readonly Source[] = []): Carried {
  const text = comparedText(report.source);
  const other = comparedText(previous);
  const counted = countedWords(report, text);
  const { setAside } = setStandardAside(report, text, standard, counted);
  const kept = new Uint8Array(counted.length);
  const changed: Span[] = [];
  for (const passage of align(text, other)) {
    for (const [at, word] of passage.draft.entries()) {
      if (counted[word] !== 1 || kept[word] === 1) continue;
      kept[word] = 1;
      const earlier = passage.other[at] as number;
      if (VALUES.has(text.forms[word] as string) && written(report.source, text, word) !== written(previous, other, earlier))
        changed.push(place(text, word, word));
    }
  }
  return {
    counted: total(counted),
    setAside,
    carried: total(kept),
    fresh: freshIn(text, counted, kept),
    changed: changed.sort((a, b) => a.start - b.start),
  };
}

/**
 * The same from an index, which knows the wording of the earlier report but not its dates and numbers: `earlier` has 1 for every word of the report that stands in it.
 */
export function carriedFromIndex(report: Report, earlier: Uint8Array, standard: readonly Source[] = []): Omit<Carried, 'changed'> {
  const text = comparedText(report.source);
  const counted = countedWords(report, text);
  const { setAside } = setStandardAside(report, text, standard, counted);
  const kept = earlier.map((word, at) => word & (counted[at] as number));
  return { counted: total(counted), setAside, carried: total(kept), fresh: freshIn(text, counted, kept) };
}

function written(source: Source, text: ComparedText, word: number): string {
  return source.folded
    .slice(text.start[word], text.end[word])
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/, '');
}

function place(text: ComparedText, first: number, last: number): Span {
  return { start: text.start[first] as number, end: text.end[last] as number };
}

function freshIn(text: ComparedText, counted: Uint8Array, kept: Uint8Array): Carried['fresh'] {
  const runs: { first: number; last: number; words: number }[] = [];
  for (let word = 0; word < counted.length; word += 1) {
    if (counted[word] !== 1 || kept[word] === 1) continue;
    const run = runs.at(-1);
    if (run !== undefined && word - run.last <= BRIDGE + 1) {
      run.last = word;
      run.words += 1;
    } else runs.push({ first: word, last: word, words: 1 });
  }
  return runs.filter((run) => run.words >= FRESH_WORDS).map(({ first, last, words }) => ({ ...place(text, first, last), words }));
}

function total(words: Uint8Array): number {
  let sum = 0;
  for (const word of words) sum += word;
  return sum;
}
