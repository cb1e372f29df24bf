import type { Advice } from '../../src/language/advice.ts';
import { NAMED_THINGS } from '../../src/language/concrete-wording.ts';
import { findAll, findFirst, has, type Match } from '../../src/language/pattern.ts';
import { isAsserted, stance } from '../../src/language/stance.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import {
  ABOUT_ITSELF,
  ALL_BUT,
  ASKS_FOR,
  BACKED,
  DONE_AT_WORK,
  HEADS_PARAGRAPH,
  LEFT_OPEN,
  MEASURED,
  NAMED_WORK,
  OF_THE_PAPER,
  OWN_TREATMENT,
  PAST_OR_PUT_OFF,
  SHOULD_BE_DONE,
  SUGGESTED,
  TOLD_OTHERWISE,
  UP_TO_A_LIMIT,
  WORK_LABEL,
} from './wording.ts';

/**
 * What a sentence proposes in words that are no advice by their form: "home working on two days is supported", "he could usefully be
 * paired with a colleague". Read here only, where the question is whether there is any advice at all; how advice is put is not judged by it.
 */
export function proposed(report: Report, sentence: Sentence): readonly Advice[] {
  if (sentence.question || sentence.block.headerRow || has(sentence, OWN_TREATMENT) || has(sentence, OF_THE_PAPER)) return [];
  const made = (by: Match, from = sentence.start): Advice => ({
    form: 'recommendation',
    to: 'organisation',
    action: { start: from, end: sentence.start + sentence.text.replace(/[\s.;,]+$/, '').length },
    by,
    start: sentence.start,
    end: sentence.end,
  });
  const suggested = findFirst(sentence, SUGGESTED);
  if (suggested !== undefined && isOwn(report, sentence, suggested)) return [made(suggested, suggested.end)];
  const limited = findFirst(sentence, WORK_LABEL) ?? findFirst(sentence, UP_TO_A_LIMIT);
  if (
    limited !== undefined &&
    /\d|\b(?:one|two|three|four|five|six|ten|half|each|every|no|only|until)\b/i.test(sentence.text) &&
    isOwn(report, sentence, limited)
  )
    return [made(limited)];
  if (has(sentence, PAST_OR_PUT_OFF)) return [];
  const should = has(sentence, DONE_AT_WORK) ? findAll(sentence, SHOULD_BE_DONE, 4) : [];
  const colon = sentence.text.search(/: \(?\w/);
  return [...should, ...findAll(sentence, BACKED, 4)]
    .filter((by) => isAsserted(report, sentence, by) || isBarred(report, sentence, by))
    .map((by) => made(by, colon > 0 ? sentence.start + colon + 2 : undefined));
}

/**
 * Whether a sentence asks for something of the workplace that is named or measured, in whatever words. The last look before it is said
 * that a report gives the manager nothing to do.
 */
export function asksForSomething(report: Report, sentence: Sentence): boolean {
  if (sentence.question || sentence.block.headerRow) return false;
  if (sentence.start === sentence.block.start && has(sentence, HEADS_PARAGRAPH)) return true;
  // "He is fit for everything but the late shift" names what he is not to do.
  const excepted = findFirst(sentence, ALL_BUT);
  if (excepted !== undefined && isOwn(report, sentence, excepted)) return true;
  if (has(sentence, ABOUT_ITSELF) || has(sentence, OWN_TREATMENT) || has(sentence, TOLD_OTHERWISE) || has(sentence, PAST_OR_PUT_OFF))
    return false;
  if (/^(?:I|we) (?:will|shall)\b/i.test(sentence.text)) return false;
  const by = findFirst(sentence, ASKS_FOR) ?? findFirst(sentence, NAMED_WORK);
  if (by === undefined || !isOwn(report, sentence, by)) return false;
  if (has(sentence, MEASURED) || has(sentence, NAMED_WORK)) return true;
  if (has(sentence, LEFT_OPEN)) return false;
  return sentence.text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => NAMED_THINGS.has(word) && !NOT_AT_WORK.has(word));
}

/** Named things that are as much of treatment and of daily life as of work. */
const NOT_AT_WORK: ReadonlySet<string> = new Set(
  'treatment appointment appointments physiotherapy counselling splint glasses walking standing climbing stairs water childcare exam course days late lift window tablet tablets note notes letter letters write writes step steps fit home'.split(
    ' ',
  ),
);

/** Told by the author, neither supposed nor asked. */
function isOwn(report: Report, sentence: Sentence, by: Match): boolean {
  const { attributed, supposed, asked, quoted, declined } = stance(report, sentence, by);
  return !attributed && !supposed && !asked && !quoted && !declined;
}

/** "Nothing heavier than 5 kg should be given to him" is negated and advises all the same. */
function isBarred(report: Report, sentence: Sentence, by: Match): boolean {
  return /^(?:nothing|nobody|no)\b/i.test(sentence.text) && /\d/.test(sentence.text) && isOwn(report, sentence, by);
}
