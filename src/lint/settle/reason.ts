import { GRAMMAR } from '../../language/concrete-wording.ts';
import { REASON_WORDS } from './reason-wording.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’@._+-]*[\p{L}\p{N}])?/gu;
const LEFT_OUT = '…';

let allowed: ReadonlySet<string> | undefined;

/**
 * A reason as it may stand in a file or a log. Its author may have put anything into it (“as Mrs Farrow asked”, “her cancer is known to him”), so only
 * words stay that are known to say nothing of a person; a stretch of others is one “…”. “Agreed with the manager on 3 May” becomes “Agreed with the
 * manager on …”.
 */
export function withoutWordsOfReport(reason: string): string {
  allowed ??= new Set([...GRAMMAR, ...REASON_WORDS]);
  const kept = reason.replace(WORD, (word) => (allowed?.has(word.toLowerCase()) ? word : LEFT_OUT));
  // Signs between two words that are left out tell of them; whatever is neither word nor plain stop goes as well.
  return kept
    .replace(/[^\p{L}\p{N} .,;:()'’–…-]/gu, ' ')
    .replace(/…(?:[^\p{L}\p{N}]*…)+/gu, LEFT_OUT)
    .replace(/\s+/g, ' ')
    .trim();
}
