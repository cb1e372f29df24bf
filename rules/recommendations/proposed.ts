import type { Advice } from '../../src/language/advice.ts';
import { findAll, has } from '../../src/language/pattern.ts';
import { isAsserted, stance } from '../../src/language/stance.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import { BACKED, DONE_AT_WORK, OWN_TREATMENT, PAST_OR_PUT_OFF, SHOULD_BE_DONE } from './wording.ts';

/**
 * What a sentence proposes in words that are no advice by their form: "home working on two days is supported", "he could usefully be
 * paired with a colleague". Read here only, where the question is whether there is any advice at all; how advice is put is not judged by it.
 */
export function proposed(report: Report, sentence: Sentence): readonly Advice[] {
  if (sentence.question || sentence.block.headerRow || has(sentence, PAST_OR_PUT_OFF) || has(sentence, OWN_TREATMENT)) return [];
  const should = has(sentence, DONE_AT_WORK) ? findAll(sentence, SHOULD_BE_DONE, 4) : [];
  return [...should, ...findAll(sentence, BACKED, 4)]
    .filter((by) => isAsserted(report, sentence, by) || isSomebodysGain(report, sentence, by))
    .map((by) => ({ form: 'recommendation', to: 'organisation', action: trimmed(sentence), by, start: sentence.start, end: sentence.end }));
}

/** "Nothing heavier should be given to him" is negated and advises all the same. */
function isSomebodysGain(report: Report, sentence: Sentence, by: { start: number; end: number }): boolean {
  const { attributed, supposed, asked, quoted, declined } = stance(report, sentence, by);
  return !attributed && !supposed && !asked && !quoted && !declined && /^(?:nothing|nobody|no)\b/i.test(sentence.text) && has(sentence, /\d/);
}

function trimmed(sentence: Sentence): { start: number; end: number } {
  return { start: sentence.start, end: sentence.start + sentence.text.replace(/[\s.;,]+$/, '').length };
}
