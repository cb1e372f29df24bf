import { GRAMMAR } from '../../language/concrete-wording.ts';
import { REASON_WORDS } from './reason-wording.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019@._+-]*[\p{L}\p{N}])?/gu;
const LEFT_OUT = '…';
/** Whatever is neither word nor plain stop: signs between two words that are left out tell of them. */
const OTHER_SIGN = /[^\p{L}\p{N} .,;:'\u2019\u2013\u2026-]/gu;
const LEFT_OUT_TOGETHER = /\u2026(?:[^\p{L}\p{N}\u2026]*\u2026)+/gu;

/**
 * A reason as it may stand in a file or a log. Its author may have put anything into it (“as Mrs Farrow asked”, “her cancer is known to him”), so only
 * words stay that are known to say nothing of a person; a stretch of others is one “…”. “Agreed with the manager on 3 May” becomes “Agreed with the
 * manager on …”.
 */
export function withoutWordsOfReport(reason: string): string {
  const kept = reason.trim().replace(WORD, (word, at: number) => (isGeneral(word, at === 0) ? word : LEFT_OUT));
  return kept.replace(OTHER_SIGN, ' ').replace(LEFT_OUT_TOGETHER, LEFT_OUT).replace(/\s+/g, ' ').trim();
}

let general: ReadonlySet<string> | undefined;

/** Words that may begin a reason and are names as well: “Will asked for it”, “Long agreed”. With a capital they stay out even there. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'will may hope page long short case law little best good reason way wise worth an see so do my'.split(' '),
);

/** A capital inside a reason makes a name or a month of any word (“May”, “Mark”, “Will”). */
function isGeneral(word: string, first: boolean): boolean {
  general ??= new Set([...GRAMMAR, ...REASON_WORDS]);
  const lower = word.toLowerCase();
  return (!/\p{Lu}/u.test(word) || (first && !NAMES_TOO.has(lower))) && general.has(lower);
}
