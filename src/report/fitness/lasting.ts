import { findFirst, type Match, type Stretch } from '../../language/pattern.ts';
import type { TimeExpression } from '../../language/time.ts';
import type { Head } from './heads.ts';

/** Said outright that it is over, whatever words of return stand beside it. */
const OUTRIGHT =
  /\b(?:(?:has |have )?(?:ended|brought to an end|put an end to|finished) (?:his|her|their) (?:working life|career|time)|no (?:(?:realistic|reasonable|real|foreseeable|likely|medical|significant) )*(?:prospect|hope|likelihood|chance|possibility) of (?:his |her |their |a |any |ever )*(?:return\w*|work\w*|be(?:ing|coming)? (?:fit|able|well)|resum\w+|regain\w+|coming back|going back|improvement that)|(?:unlikely|not|never)(?: expected| likely| going)? to restore (?:his |her |their )?(?:fitness|capacity|ability)|(?:the )?end of (?:his|her|their) (?:working life|career|time|days) (?:in|as|at|on|with)\b|finished as an?\b|lost to (?:him|her|them)\b|no future for (?:him|her|them) (?:in|as|at)\b|no longer (?:a possibility|possible|an option|open to (?:him|her|them))|\b(?:he|she|they|m[rs]s? [\w'-]+) (?:(?:will|can) (?:not|never)|won't|is unlikely(?: ever)? to|cannot|can't)(?: ever| now)? regain\b|hold out (?:any|no|much|little) hope (?:of|that|for)|as (?:well|good|fit) as (?:he|she|they) (?:will|is (?:ever )?(?:going|likely) to) (?:ever )?(?:get|be)|no (?:job|work|role|post|duty|duties)\b[^.;]{0,60}\b(?:again|ever)\b|no amount of \w+[^.;]{0,60}\b(?:fit|work|return|back|able)|(?:his|her|their) (?:working )?(?:days|life|career|time)\b[^.;]{0,40}\b(?:is|are) (?:now )?(?:over|behind (?:him|her|them)|at an end|finished)|(?:support|recommend)\w* (?:(?:an |his |her |their |the )?(?:application|case|claim) for )?(?:ill[- ]health|medical|early) (?:retirement|release)|permanent(?:ly)? (?:unfit\w*|incap\w+|unable|unsuited|incompatible|disabled from|debarred))\b/i;

/** Words for good, and words for the end of a working life. They need an inability to work beside them. */
const FOR_EVER =
  /\b(?:at any (?:time|point|stage)(?: in the future)?|in any capacity (?:ever|again)|never|ever again|or at all|for good|for life|any more|(?:rest|remainder) of (?:his|her|their) (?:working )?life|(?:before|until|till|by|to|reach(?:es)?|at) (?:(?:his|her|their|the) )?(?:normal |state |usual )?(?:pension(?:able)?|retirement) age|(?:before|until|till) (?:his|her|their) retirement|(?:before|until|till) (?:he|she|they) (?:retires?|reach(?:es)? (?:normal )?(?:pension|retirement) age))\b/i;
const CANNOT_WORK =
  /\b(?:not|n't|unlikely|never|no)\b[^;]{0,90}\b(?:fit\w*|work\w*|return\w*|capac\w+|capable|able|role|job|post|duties)\b|\b(?:unfit|incap\w+|unable)\b|\bclosed to (?:him|her|them)\b/i;

/** "not ever", "not … again", "this or any other post" beside words of return that are denied. */
const DENIED =
  /\b(?:permanent(?:ly)?|for good|ever (?:again|be(?:ing)?|return)|(?:not|n't|nor|un\w+)\b[^.;]{0,60}\bever\b|(?:not|unlikely to|won't|cannot|nor)\b[^.;]{0,60}\b(?:again|(?:this|that|his|her|their) or any (?:\w+ )?(?:post|job|role|work)))\b/i;
/** "will not be able to return to this post" with no time and no condition is for good. */
const FINAL =
  /\b(?:will not|won't|is unlikely to|are unlikely to|do not (?:expect|foresee|anticipate|think|believe|consider)|not going to|will never)\b[^.;]{0,70}\b(?:return(?:ing)?|go(?:ing)? back|com(?:e|ing) back|work(?:ing)?|resum(?:e|ing)|fit|able|capable)\b[^.;]{0,60}\b(?:role|post|job|position|duties|work|occupation|career|trade)\b/i;
const NOT_FINAL =
  /\b(?:until|till|yet|before|while|at present|currently|for now|at the moment|for the (?:time being|foreseeable)|without|unless|within|this (?:week|month|term|year)|alone|nights|if|when|once|soon|just yet|in a hurry|straight ?away|right away|immediately|overnight|quickly|today|tomorrow|for (?:some|a (?:while|time|few))|(?:first|initial) (?:few )?(?:days|weeks?))\b/i;

/** "I will not name a date for his return to the job": what is denied is the date. */
const OF_ITS_DATE =
  /\b(?:dates?|days?|when|how (?:long|soon)|timescales?|time ?frames?|estimates?|forecasts?|say|names?|give|guess|predict|commit)\b/i;
const OF_PROSPECT = /\b(?:prospect|hope|likelihood|chance|possibility)\b/i;
const FOR_NOW =
  /\b(?:before|until|till|within|this (?:week|month|term|year|side)|in the (?:near|short|next|coming)|in (?:the )?(?:\w+ )?(?:weeks|months)|soon|at present|currently|for now|at the moment|yet)\b/i;

const SUPPOSED = /\b(?:whether|if|not (?:yet )?(?:say|know|think)|does not mean|would not (?:want|wish))\b[^.;]{0,90}$/i;

/** The words that say that the person will not be fit for this work again. */
export function lastingWords(part: Stretch): Match | undefined {
  const found = findFirst(part, OUTRIGHT) ?? (CANNOT_WORK.test(part.text) ? findFirst(part, FOR_EVER) : undefined);
  if (found === undefined || SUPPOSED.test(part.text.slice(0, found.start - part.start))) return undefined;
  // "No prospect of a return before July" holds until then.
  const after = part.text.slice(found.end - part.start);
  return OF_PROSPECT.test(found.text) && FOR_NOW.test(after) && !/\b(?:pension|retire\w*|ever)\b/i.test(after) ? undefined : found;
}

/** Whether the return that a head denies is denied for good. */
export function isForGood(part: Stretch, head: Head, times: readonly TimeExpression[]): boolean {
  if (head.sign > 0) return false;
  if (DENIED.test(part.text)) return true;
  const final = times.length === 0 && !NOT_FINAL.test(part.text) ? FINAL.exec(part.text) : null;
  return final !== null && !OF_ITS_DATE.test(final[0]);
}
