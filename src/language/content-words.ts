import type { Report, Span } from '../lint/rule.ts';
import { EMPTY_WORDS } from './concrete-wording.ts';
import { findAll, type Stretch } from './pattern.ts';

const WORD = /[a-z\u00C0-\u024F][a-z0-9\u00C0-\u024F'-]{2,40}/gi;

/**
 * The stem by which forms of one word are known for the same: "drive", "drives", "driving", "driver". Crude on purpose: it is used to ask
 * whether two texts speak of the same thing, never shown.
 */
export function stemOf(word: string): string {
  let stem = word.toLowerCase().replace(/'s?$/, '');
  if (stem.length > 4) stem = stem.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x|z)es$/, '');
  if (stem.length > 3) stem = stem.replace(/(?<![su])s$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ings?|ed|er|or|ly)$/, '');
  else if (stem.length > 4) stem = stem.replace(/(?:ed|er)$/, '');
  // "lifting" and "stopping" lose the doubled letter too, "assess" and "call" keep it.
  stem = stem.replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
}

/** Words of a stretch that name something, by their stems: none of grammar, of the workplace at large, of time, and none of the names left out. */
export function contentStems(stretch: Stretch, without: ReadonlySet<string> = new Set()): Set<string> {
  const stems = new Set<string>();
  for (const match of findAll(stretch, WORD, 2000)) {
    const word = match.text.toLowerCase();
    if (word.length < 3 || EMPTY_WORDS.has(word) || EMPTY_WORDS.has(word.replace(/'s$/, '')) || without.has(word)) continue;
    for (const part of word.split('-')) if (part.length > 2 && !EMPTY_WORDS.has(part)) stems.add(stemOf(part));
  }
  return stems;
}

/** The stretch of a span of the report. */
export function stretchOf(report: Report, { start, end }: Span): Stretch {
  return { start, end, text: report.text.slice(start, end) };
}

/** The words of the names of the people of a report, in lower case: they say nothing of a subject. */
export function wordsOfNames(report: Report): ReadonlySet<string> {
  const { employee, author, manager, client } = report.facts;
  const names = [employee?.value.name, author?.value.name, manager?.value, client?.value].filter((name) => name !== undefined);
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}'-]{2,}/gu) ?? []).flatMap((word) => [word, `${word}'s`]));
}
