/**
 * Hedges: words that take back part of what a sentence says (Lakoff's term; Hyland, "Hedging in scientific research articles", 1998, has the classes).
 * Words of calibrated opinion ("likely", "probably") count only beside others; "on the balance of probabilities" and "in my opinion" never do.
 */

const MODAL = '(?:may or may not|might or might not|may|might|could)';
const ADVERB =
  '(?:possibly|perhaps|maybe|potentially|conceivably|arguably|hopefully|presumably|theoretically|feasibly|seemingly|apparently|tentatively)';
/** Weaker adverbs, which stand beside "may" and "might" as hedges, but not beside the "could" of ability. */
const LIKELY = '(?:probably|likely|in all likelihood)';
const SEEM = '(?:seems?|appears?|tends?)';
/** "he", "the pain", "his current symptoms": a short subject. */
const SUBJECT = "(?: (?!you\\b|we\\b|and\\b|or\\b|but\\b)[\\w'-]+){1,4}?";
const NOT_WISH = '(?! (?:wish|want|like|prefer|care|find it)\\b)';

/** Two hedges on one verb. */
export const ON_ONE_VERB: readonly RegExp[] = [
  new RegExp(
    `\\b(?<!\\byou )(?<!\\bwe )${MODAL}${NOT_WISH}(?: (?!you\\b|and\\b|or\\b|if\\b|as\\b)[\\w'-]+){0,2}?,? ${ADVERB}\\b(?! (?:on|in|at|for|by|with|from|until|as|because|due|and|or|also|an?|the|two|three|four|\\d))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:may|might)(?: (?:well|also|still))? (?:(?:be|have been) )?${LIKELY}\\b(?! (?:that|because|on|in|at|for|by|until|not))`,
    'gi',
  ),
  /\b(?:may|might|could) (?:well |also )?(?:tend|appear|seem) to\b/gi,
  new RegExp(`\\b${ADVERB}(?:,?${SUBJECT})? ${MODAL}\\b${NOT_WISH}`, 'gi'),
  new RegExp(
    `\\b(?:would|might|may|could) (?:also |perhaps |therefore )?(?:seem|appear|tend|imagine|suspect|suppose|(?:be inclined to |be tempted to )suggest)(?: to| that)?,?(?: [\\w'-]+){0,4}? (?:${ADVERB}|may|might|could|${LIKELY}|somewhat)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:(?:it|this|there) (?:is|are|was|would be|(?:may|might|could) (?:well )?be|remains) (?:(?:perhaps|just|also|quite|always|at least|still|${LIKELY}|entirely|possibly|theoretically|certainly) )?(?:possible|conceivable|feasible|arguabl[ye]|plausible|probable|likely|(?:a|some|every) (?:\\w+ )?(?:possibility|chance|likelihood)|(?:possibly|perhaps) (?:a|some) (?:\\w+ )?(?:possibility|chance|risk))(?: the case)?|it (?:may|might|could)(?: well| possibly| perhaps)? be(?: (?:suggested|argued|said|supposed|thought))?|(?:it|this) (?:\\w+ )?${SEEM}(?: to (?:me|be)){0,2}(?: (?:just|quite|perhaps|only|entirely|at least))?(?: (?:likely|possible|probable|conceivable))?|(?:I am|I'm|I feel|we are|one is|one feels) (?:rather |somewhat |half )?(?:inclined|tempted|disposed) to (?:think|suspect|suppose|suggest|say|wonder|believe)|(?:I|we|one) (?:would |might |could |do |rather )?(?:wonder|suppose|suspect|guess|imagine|speculate))(?: that| if| whether| as though| as if)${SUBJECT} (?:${MODAL}|${ADVERB})\\b${NOT_WISH}`,
    'gi',
  ),
  new RegExp(`\\b${ADVERB},? (?:${ADVERB}|possible|conceivable)\\b`, 'gi'),
  /\b(?:may|might|could) (?:well |just |perhaps )?be (?:just )?(?:possible|conceivable|arguable|plausible) that\b/gi,
  new RegExp(`\\b(?:${SEEM} to|${SEEM})(?: be)? (?:${ADVERB}|somewhat|more or less)\\b`, 'gi'),
];

/** Every hedge of a sentence. */
export const HEDGE = new RegExp(
  `\\b(?:may or may not|might or might not|(?<!\\byou )(?<!\\bwe )(?:may|might)(?! (?:wish|want|like|prefer|care|\\d|20)\\b)|could(?! (?:not|only|hardly|no|never|lift|walk|stand|sit|carry|drive|sleep|manage)\\b)|${ADVERB}|in theory|in principle|(?:it|this|that|he|she|they|pain|symptoms) (?:would )?(?:seems?|appears?)(?: to)?|would (?:seem|appear|tend)|tends? to|(?:is|be|was|seems?|appears?|quite|entirely|perhaps) (?:possible|conceivable|plausible) (?:that|for)|some (?:possibility|chance|likelihood|degree of)|a (?:slight |small |remote )?(?:possibility|chance) (?:that|of)|somewhat|to (?:some|a certain|a degree|an) extent|to some degree|more or less|in (?:a|some) (?:sense|way|ways|respects)|sort of|kind of|as it were|so to speak|I (?:would )?(?:wonder|suppose|guess|imagine|suspect)|(?:inclined|tempted|disposed) to (?:think|suspect|suppose|suggest|say|wonder|believe)|one (?:might|could|may)|(?:would |might |could )?venture(?: to (?:suggest|say|think|hope))?|some potential for|not impossible|probably|(?:un)?likely|presumably)\\b`,
  'gi',
);
/** Calibrated by themselves: they count beside others, but are not counted twice. */
export const CALIBRATED = /^(?:probably|likely|unlikely)$/i;
/** Not hedges: permission, requests, set phrases. */
export const NO_HEDGE =
  /\b(?:(?:as (?:soon|far|much|early|often|little|quickly|well) as|if|where|wherever|whenever|when|not|best|no longer|be) possible|kind of (?:work|duty|duties|task|job|injury|lifting|equipment|chair|shift)|more or less than|sort of (?:work|duties|task|job))\b/i;
/** "Perhaps two a month": an estimate of a number, which is welcome. */
export const OF_A_NUMBER =
  /^(?:perhaps|possibly|maybe|probably|likely|potentially),? (?:(?:about|around|some|only|just|up to|as (?:much|many) as) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|a (?:few|couple|fortnight|week|month|day|third|quarter|dozen)|an? (?:hour|extra|further)|another|more|longer|once|twice|less|fewer)\b/i;
/** "May" with these verbs lets somebody do something. */
export const PERMITS =
  /^(?:may) (?:now |also |then |still |already |only |again )?(?:drive|lift|climb|use|leave|start|begin|resume|attend|sit|stand|work|continue|return|go|come|take (?:a|his|her|their|part)|carry|do|keep|be (?:released|contacted|asked|given|shown))\b/i;
/** A question that the author asks himself is a hedge. */
export const ASKED_ALOUD = /\b(?:I|we|one) (?:\w+ )?wonder\b/i;
