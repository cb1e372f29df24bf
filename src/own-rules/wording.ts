import type { Match, Stretch } from '../language/pattern.ts';
import { type LinearPattern, Work } from './linear-pattern.ts';
import { phraseFinder } from './phrases.ts';

/** Words that a rule looks for, as its author gives them. */
export interface Wording {
  readonly phrases: readonly string[];
  readonly patterns: readonly LinearPattern[];
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** Finds the words in one sentence after another of a report. */
export type Finder = (stretch: Stretch) => Match[];

/** A finder for one report: what patterns look at is counted over all of its sentences. */
export function finderOf({ phrases, patterns, matchCase, wholeWords }: Wording): () => Finder {
  const findPhrases = phraseFinder(phrases, matchCase, wholeWords);
  return () => {
    const works = patterns.map(() => new Work());
    return (stretch) => {
      const found = patterns.flatMap((pattern, index) => pattern.findAll(stretch, works[index]!));
      return withoutInner([...findPhrases(stretch), ...found]);
    };
  };
}

/** In the order of the text; of two that share words the first and longest. */
function withoutInner(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
