import { findAll, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isOfSomebodyElse } from '../../src/language/whose.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import type { Conflict } from './conflict.ts';
import { stated } from './stated.ts';
import { ARM, HURT, KNOWS_BOTH, LEG, PAIRED, THE_INJURED } from './wording.ts';

const SIDED = new RegExp(`\\b(?<side>left|right)(?:[- ](?:sided|hand))?(?: (?!and\\b|or\\b)[a-z-]+){0,2}? (?<part>${PAIRED})s?\\b`, 'gi');
const BOTH_SIDES = new RegExp(
  `\\b(?:both|bilateral|either|two|the other|the opposite|the contralateral|the good|the uninjured|the unaffected) (?:[a-z-]+ ){0,2}(?:${PAIRED})s?\\b|\\b(?:left|right) (?:and|or|to|than|then|but not) (?:the |his |her |their )?(?:left|right)\\b`,
  'i',
);

interface Sided extends Span {
  readonly side: string;
  readonly part: string;
  readonly sentence: Sentence;
}

/** No report that anybody wrote names a side more often; each is held against all before it. */
const MOST_SIDED = 120;

/** Left in one place and right in another, for the same part and the same injury. */
export function sideConflicts(report: Report): Conflict[] {
  if (BOTH_SIDES.test(report.text)) return [];
  const all = stated(report)
    .flatMap((sentence): Sided[] =>
      findAll(sentence, SIDED, 6)
        .filter((match) => !isOfSomebodyElse(report, sentence, match) && !stance(report, sentence, match).supposed)
        .map((match) => ({
          start: match.start,
          end: match.end,
          side: match.groups.side!.toLowerCase(),
          part: match.groups.part!.toLowerCase(),
          sentence,
        })),
    )
    .slice(0, MOST_SIDED);
  const found: Conflict[] = [];
  for (const [index, later] of all.entries()) {
    const earlier = all.slice(0, index).find((one) => one.side !== later.side && sameLimb(one, later) && isSlip(one, later, all));
    if (earlier !== undefined && !found.some((conflict) => conflict.other === earlier))
      found.push({ at: later, other: earlier, messageId: 'side' });
  }
  return found;
}

const isHurt = ({ sentence }: Sided) => HURT.test(sentence.text) || THE_INJURED.test(sentence.text);

function sameLimb(one: Sided, other: Sided): boolean {
  if (one.part === other.part) return true;
  const limb = (ARM.test(one.part) && ARM.test(other.part)) || (LEG.test(one.part) && LEG.test(other.part));
  return limb && (THE_INJURED.test(other.sentence.text) || THE_INJURED.test(one.sentence.text));
}

/** The writer who knows of both sides says so somewhere: in one sentence, by "the other", or by speaking of each more than once. */
function isSlip(one: Sided, other: Sided, all: readonly Sided[]): boolean {
  if (!isHurt(one) || !isHurt(other)) return false;
  const limb = all.filter((each) => sameLimb(each, one) || each.part === other.part);
  const times = (side: string) => limb.filter((each) => each.side === side).length;
  if (times(one.side) > 1 && times(other.side) > 1) return false;
  if (limb.some((each) => limb.some((twin) => twin.sentence === each.sentence && twin.side !== each.side))) return false;
  // A word of comparison or of another time beside either place.
  return ![one, other].some((each) => KNOWS_BOTH.test(around(each)));
}

function around({ sentence, start, end }: Sided): string {
  return `${textBefore(sentence, start, 90)}${sentence.text.slice(end - sentence.start, end - sentence.start + 60)}`;
}
