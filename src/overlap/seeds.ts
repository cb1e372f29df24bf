import type { Source, Span } from '../read/source.ts';
import { type ComparedText, compare } from './normalise.ts';

/** Words in a seed. Five is the length at which names and phrases of ordinary English stop matching by chance. */
const SEED_WORDS = 5;

/**
 * The distinct runs of five words in a text, or in a stretch of its words, as sorted 32-bit hashes. They find candidates and count them;
 * the share itself is aligned word by word, so two runs that fall on one hash cost an alignment and no more. Runs with no word of content are left out.
 */
export function seeds(text: ComparedText, stretch: Span = { start: 0, end: text.forms.length }): Uint32Array {
  const words = new Map<string, number>();
  const hashes: number[] = [];
  for (let word = stretch.start; word < stretch.end; word += 1) {
    const form = text.forms[word] as string;
    let hash = words.get(form);
    if (hash === undefined) {
      hash = 0x811c9dc5;
      for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
      words.set(form, hash);
    }
    hashes.push(hash);
  }
  const found = new Set<number>();
  for (let from = 0; from + SEED_WORDS <= hashes.length; from += 1) {
    let seed = 0;
    let content = 0;
    for (let word = from; word < from + SEED_WORDS; word += 1) {
      seed = Math.imul(seed ^ (hashes[word] as number), 0x85ebca6b);
      seed ^= seed >>> 13;
      content += text.content[stretch.start + word] as number;
    }
    if (content > 0) found.add(seed >>> 0);
  }
  return Uint32Array.from(found).sort();
}

const seedsOfSource = new WeakMap<Source, Uint32Array>();

/** The seeds of a text, worked out once. The comparable text behind them is not kept: of a thousand reports only the closest are aligned. */
export function seedsOf(source: Source): Uint32Array {
  let found = seedsOfSource.get(source);
  if (!found) {
    found = seeds(compare(source.folded, source.blocks));
    seedsOfSource.set(source, found);
  }
  return found;
}

/** The numbers of those seeds of `own` that `other` holds too. */
export function sharedSeeds(own: Uint32Array, other: Uint32Array): number[] {
  const shared: number[] = [];
  let left = 0;
  let right = 0;
  while (left < own.length && right < other.length) {
    const difference = (own[left] as number) - (other[right] as number);
    if (difference === 0) shared.push(left);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
