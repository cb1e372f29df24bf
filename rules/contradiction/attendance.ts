import { findFirst, type Match } from '../../src/language/pattern.ts';
import { isAsserted } from '../../src/language/stance.ts';
import type { Report } from '../../src/lint/rule.ts';
import type { Conflict } from './conflict.ts';
import { stated } from './stated.ts';

const AT_WORK =
  /\b(?:is|remains|continues) (?:(?:currently|now|presently|still|already|back) ){0,2}(?:at work|in work|working (?:normally|full-time|as normal|his|her|their))(?= (?:at present|now|today|currently|at the moment)|[.,;]|$| and| with| on)|\b(?:has|have) (?:now |already |since )?(?:returned|gone back|come back) to work\b/i;
const STILL_ABSENT =
  /\b(?:remains?|continues to be|is (?:still|currently|presently|now)) (?:absent|off (?:work|sick)|away from work|signed off|on sick leave)\b|\bis (?:absent|off (?:work|sick)|on sick leave) (?:at present|now|currently|at the moment|today)\b/i;
const ANOTHER_TIME = /\b(?:was|were|had|when|if|until|once|before|after|last (?:report|review|time)|in (?:19|20)\d\d|then)\b/i;

/** At work and off work, both said of the present. */
export function attendanceConflicts(report: Report): Conflict[] {
  const first = (pattern: RegExp): Match | undefined => {
    for (const sentence of stated(report)) {
      const match = findFirst(sentence, pattern);
      if (match !== undefined && !ANOTHER_TIME.test(sentence.text) && isAsserted(report, sentence, match)) return match;
    }
    return undefined;
  };
  const absent = first(STILL_ABSENT);
  if (absent === undefined) return [];
  const present = first(AT_WORK);
  if (present === undefined) return [];
  const [other, at] = absent.start < present.start ? [absent, present] : [present, absent];
  return [{ at, other, messageId: 'fitness' }];
}
