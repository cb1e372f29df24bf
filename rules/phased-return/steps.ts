import { findAll, has, type Match, textAfter } from '../../src/language/pattern.ts';
import type { Sentence, Span } from '../../src/lint/rule.ts';
import {
  COMING_BACK,
  EARLY,
  FULL_AGAIN,
  GRADUAL,
  LEADS_BACK,
  LOAD_WORDS,
  NO_HOURS,
  NOT_TO_WORK,
  OPEN_START,
  RISING,
  SMALL,
} from './wording.ts';

/** What stands together in one breath: no more letters lie between. */
const BESIDE = 40;
const NEAR = 90;

/**
 * A return in steps told by what it is made of, in whatever order and words: coming back and by degrees; few hours and a rise; hours that
 * are raised by degrees or up to the usual ones; coming back on few hours. Each class of words is looked for once.
 */
export function stepsIn(sentence: Sentence): Match | undefined {
  const backs = findAll(sentence, COMING_BACK, MOST).filter((back) => !NOT_TO_WORK.test(textAfter(sentence, back.end, 40)));
  const gradual = findAll(sentence, GRADUAL, MOST);
  const degrees = beside(sentence, backs, gradual, BESIDE);
  if (degrees !== undefined) return matchOf(sentence, degrees);
  const rising = findAll(sentence, RISING, MOST);
  const upwards = gradual.length > 0 || has(sentence, FULL_AGAIN);
  if (rising.length > 0 && upwards) {
    const raised = beside(sentence, findAll(sentence, LOAD_WORDS, MOST), rising, BESIDE);
    if (raised !== undefined) return matchOf(sentence, raised);
  }
  const small = findAll(sentence, SMALL, MOST).filter((one) => !NO_HOURS.test(textAfter(sentence, one.end, 30)));
  if (small.length === 0) return undefined;
  const early = findAll(sentence, EARLY, MOST);
  const found =
    beside(sentence, small, [...rising, ...early], NEAR) ??
    beside(sentence, backs, small, BESIDE / 2) ??
    beside(sentence, findAll(sentence, LEADS_BACK, MOST), small, BESIDE) ??
    beside(sentence, findAll(sentence, OPEN_START, MOST), small, upwards ? BESIDE : BESIDE / 4);
  return found === undefined ? undefined : matchOf(sentence, found);
}

const matchOf = (sentence: Sentence, { start, end }: Span): Match => ({
  start,
  end,
  text: sentence.text.slice(start - sentence.start, end - sentence.start),
  groups: {},
});

/** A sentence with more of one class is no sentence. */
const MOST = 12;

/** The first two of two classes between which no more than so many letters lie, whichever comes first. */
function beside(sentence: Sentence, ones: readonly Span[], others: readonly Span[], most: number): Span | undefined {
  for (const one of ones)
    for (const other of others) {
      const between = Math.max(one.start, other.start) - Math.min(one.end, other.end);
      if (between < 0 || between > most) continue;
      const gap = sentence.text.slice(Math.min(one.end, other.end) - sentence.start, Math.max(one.start, other.start) - sentence.start);
      if (!gap.includes(';')) return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
    }
  return undefined;
}
