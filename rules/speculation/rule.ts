import { negations } from '../../src/language/negation.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { endsInAccount, stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { DARK_MATTERS, HINTED, STAKED } from './moves.ts';
import {
  CLINICAL,
  DISBELIEF,
  GUESS,
  GUESS_AFTER,
  HEDGE,
  HELP,
  INSINUATED,
  INSINUATION,
  IRONIC,
  MILD_GUESS,
  POINTED_AT,
  REFUSED,
  SOMEBODY,
  STATE_OF_MIND,
  TIME,
} from './wording.ts';

const any = (sources: readonly string[], flags = 'i') =>
  new RegExp(`(?<![\\w-])(?:${sources.map((source) => `(?:${source})`).join('|')})(?![\\w-])`, flags);

const GUESSES = any(GUESS);
const MILD_GUESSES = any(MILD_GUESS);
const IRONY = any(IRONIC);
const GUESSED = any([GUESS_AFTER.replace(/^,\? /, '')]);
const OUTRIGHT = any(INSINUATION);
const HEDGES = any(HEDGE);
const DARK = [...INSINUATED.map((source) => any([source])), DARK_MATTERS];
/** The guess is about somebody: a person is its subject, near its head. */
const ABOUT_SOMEBODY = new RegExp(
  `^[ ,]*(?:(?:that|if|whether|how far|at (?:home|times|work|heart)|in (?:truth|fact|part|reality)|\\w+ly|some of|part of|much of|a good deal of|what|why|there (?:is|was|are|may be|might be)|something|(?:his|her|their) (?:[\\w-]+ ){1,3})[ ,]*){0,3}(?:${SOMEBODY}|something|other (?:things|matters|factors))\\b`,
);
const OF_THE_BODY = new RegExp(`\\b${CLINICAL}\\b`, 'i');
const OF_TIME = new RegExp(TIME, 'i');
const OF_HELP = new RegExp(`\\b${HELP}\\b`, 'i');
/** What the body and the working day allow, which an assessment is there to say. */
const OF_FUNCTION =
  /\b(?:can|cannot|able|unable|sit(?:s|ting)?|stand(?:s|ing)?|walk\w*|lift\w*|carry\w*|concentrat\w*|remember\w*|cop(?:e|es|ing)|manag(?:e|es|ing)|understand\w*|driv(?:e|es|ing)|improv\w*|better|worse|fit|unfit|ready|well|chair|desk|adjust\w*|assessment|letter|report|referral|plan|duties|copy|aware|safe)\b/i;
const DOUBTING = new RegExp(`\\b${DISBELIEF}`, 'i');
/** "Perhaps he is afraid", "he may simply be bored": a state of mind that is only supposed. */
const SUPPOSED_MIND = new RegExp(
  `\\b(?:(?:perhaps|maybe|presumably|probably|no doubt|doubtless|I'd say|reckon)(?: that)?,? (?:${SOMEBODY}) (?:is|was|has been|feels|felt|remains|still|had been)|(?:may|might|could|must)(?: well)? (?:simply|just|merely|only) (?:be|have been|feel)|(?:could|might) it (?:\\w+ )?be that (?:${SOMEBODY}) (?:is|was|has been|feels)) (?:\\w+ )?${STATE_OF_MIND}\\b`,
  'i',
);
/** The same in other orders: "he is presumably afraid of", "he probably wants", "I think he is frightened of his manager". */
const MIND_SUPPOSED = new RegExp(
  `\\b(?:${SOMEBODY}) (?:(?:is|was|has been|had been|feels|felt),? (?:perhaps|presumably|probably|no doubt|doubtless|possibly|secretly|surely|I (?:imagine|suspect|think|fancy|would say|believe|dare ?say)),? (?:\\w+ly )?${STATE_OF_MIND}|(?:probably|presumably|perhaps|no doubt|doubtless|possibly|secretly|surely),? (?:also |really |just |simply )?(?:wants?|wanted|hop(?:es|ed)|fears?|feared|dreads?|dreaded|resent(?:s|ed)|hate[sd]?|loathe[sd]?|dislike[sd]?|blame[sd]?|env(?:ies|ied)|regret(?:s|ted)|prefer(?:s|red)|just can(?:not|'t)|cannot face|can't face))\\b|\\bI (?:(?:do|rather|also|honestly|really|am sure|am certain) )?(?:think|imagine|believe|suspect|fancy|sense|feel)? ?(?:that )?(?:${SOMEBODY}) (?:is|was|has been|feels|felt) (?:\\w+ly |rather |very |quite |a little |a bit )?(?:afraid|frightened|scared|ashamed|embarrassed|jealous|envious|resentful|bitter|bored|lonely|guilty|homesick|in love|sulking|fed up|glad)\\b`,
  'i',
);
/** What somebody rightly fears and an assessment is there to note: pain, a fall, the stairs. */
const FEAR_OF_HARM =
  /^ (?:of|that|about|to|at) [^.;]{0,40}\b(?:f[ae]ll\w*|hurt\w*|injur\w*|re-?injur\w*|damag\w*|pain\w*|harm\w*|stairs|heights?|ladders?|driv\w*|lift\w*|stumbl\w*|infect\w*|crowds?|needles?|dogs?|us(?:e|ing)|needs?)\b/i;
/** A polite proposal in the form of a wonder: "I wonder if a lighter drill could be found", "whether you have a spare headset". */
const PROPOSED = /\b(?:could|might|may|would|can|is to be had|there is|there are|you (?:have|could|would|might|are))\b/i;
/** In shorthand a question mark stands for the guess: "? alcohol", "?domestic". */
const SHORTHAND =
  /^(?:query (?:whether|if)(?= (?:the|his|her|their|this|he|she|they|there) )|(?:\? ?\?* ?|query )(?:ongoing |underlying |hidden |current |some )?(?:alcohol|ETOH|drink(?:ing)?|drugs?|cannabis|substance\w*|gambling|domestic|marital|affair|agenda|malinger\w*|motivation|second job|other work|debts?|money)\b)/i;
/** "Funny how the pain eases at weekends": remarked on with no verb of its own. */
const REMARKED =
  /^(?:(?:rather|very|how|most) )?(?:funny|odd|strange|curious|interesting|convenient|suspicious|telling|remarkable|queer|fortunate) (?:how|that)(?= )/i;
const PERSON_AT_HEAD =
  "he|she|they|(?:Mr|Mrs|Ms|Miss|Dr) [\\w'-]+|somebody|someone|(?:his|her|their|the) (?:wife|husband|partner|mother|father|family|manager|supervisor|boss|union|rep|team|colleagues|workmates)";
/** "Perhaps he never fell", "I imagine the mortgage weighs on him": something about a person that is neither body, time, function nor advice. */
const SUPPOSED = new RegExp(
  `(?:^(?:(?:but|and|or|then again|quite|very) )?(?:it (?:may|might|could)(?: well| just| simply| perhaps| of course)? be that|perhaps|maybe|possibly|presumably|conceivably|doubtless|no doubt|probably|in all likelihood),?(?= (?:${PERSON_AT_HEAD}) )|\\b(?:I imagine|I(?: am|'m) guessing|I presume|I fancy|I would imagine|I take it|I dare ?say|I should think|I assume|I (?:rather|strongly|can only) (?:suspect|imagine|assume|think)),?(?: that)?) (?=(?:${PERSON_AT_HEAD}|(?:the|his|her|their) \\w+) )(?![^.;]{0,40}\\b(?:will|would|could|can|should|may|might|shall|ought|need|needs|prefers?|you|we)\\b)`,
  'i',
);
const ARCH =
  /^(?:conveniently|curiously|strangely|oddly|tellingly|suspiciously|interestingly|remarkably|funnily|mysteriously|significantly)/i;
const POINTED = new RegExp(`\\b${POINTED_AT}`, 'i');
/** A question that the reader put is no hint of the author's. */
const READER_ASKS =
  /\b(?:you(?:r \w+)?(?: have| had| also)? ask(?:s|ed)?|your (?:question|referral|email|letter)|(?:the|this) (?:question|referral)|asked (?:me|us|whether|if))\b/i;
/** How far from the words of doubt the insinuation may begin. */
const NEAR = 110;
/** Guesses looked at in one sentence. */
const FEW = 8;

export const rule = defineRule({
  id: 'speculation',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Guessing and insinuation about the person or others',
  options: {},
  messages: {
    guess:
      'This guesses at what somebody does, wants or hides[[: “{{words}}”]]. It cannot be shown to be true, and the person may read it in a hearing. Say what you found and where your knowledge ends: “I found no health explanation for the pattern of absence.”',
    insinuation:
      'This hints at something without saying it[[: “{{words}}”]], and a manager will fill the gap. Say it with its source or leave it out: “I found no health explanation for the timing; other matters are for you to explore with him.”',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence) || has(sentence, REFUSED)) continue;
      const found = guessIn(report, sentence) ?? insinuationIn(report, sentence);
      if (!found) continue;
      context.report({
        span: { start: found.start, end: found.end },
        messageId: found.messageId,
        data: { words: report.source.text.slice(found.start, found.end) },
      });
    }
  },
});

type Found = Span & { readonly messageId: 'guess' | 'insinuation' };

/** A guess in so many words, or a word of doubt with something dark in its reach. */
function guessIn(report: Report, sentence: Sentence): Found | undefined {
  const guess = (match: Span): Found => ({ start: match.start, end: match.end, messageId: 'guess' });
  for (const match of findAll(sentence, GUESSES, FEW)) {
    if (isDenied(sentence, match) || READERS.test(match.text) || !isOwn(report, sentence, match)) continue;
    const guessed = clauseFrom(textAfter(sentence, match.end, 240));
    if (isProposed(match, guessed)) continue;
    if (!isCalibrated(guessed, match.text) && (darkIn(guessed) || DOUBTING.test(guessed) || ABOUT_SOMEBODY.test(guessed)))
      return guess(match);
  }
  for (const match of findAll(sentence, STAKED, FEW)) {
    if (isDenied(sentence, match) || !isOwnToItsEnd(report, sentence, match)) continue;
    const guessed = clauseFrom(textAfter(sentence, match.end, 240));
    if (!isProposed(match, guessed) && !isCalibrated(guessed, match.text)) return guess(match);
  }
  for (const match of findAll(sentence, MILD_GUESSES, FEW)) {
    if (isDenied(sentence, match) || !isOwn(report, sentence, match)) continue;
    const guessed = clauseFrom(textAfter(sentence, match.end, 240));
    if (darkIn(guessed)) return guess(match);
  }
  for (const match of findAll(sentence, IRONY, FEW)) {
    const guessed = textAfter(sentence, match.end);
    if (isOwn(report, sentence, match) && (ABOUT_SOMEBODY.test(guessed) || darkIn(clauseFrom(guessed)))) return guess(match);
  }
  for (const match of findAll(sentence, GUESSED, FEW)) {
    const guessed = textBefore(sentence, match.start);
    if (isOwn(report, sentence, match) && !isCalibrated(guessed) && (darkIn(guessed) || ABOUT_SOMEBODY.test(guessed))) return guess(match);
  }
  const mind = findAll(sentence, SUPPOSED_MIND, FEW).find((match) => isOwn(report, sentence, match));
  if (mind) return guess(mind);
  const noted = findAll(sentence, SHORTHAND, 1)[0];
  if (noted) return guess(noted);
  for (const hedge of findAll(sentence, HEDGES, FEW)) {
    // "The fall in May broke his wrist": the month.
    if (isDenied(sentence, hedge) || (/^May\b/.test(hedge.text) && hedge.start > sentence.start + 1)) continue;
    const reach = clauseFrom(textAfter(sentence, hedge.end, NEAR + 60));
    const dark = darkIn(reach);
    if (!dark || dark.index > NEAR) continue;
    const words = { start: hedge.start, end: hedge.end + dark.index + dark[0].length };
    // "She may become pregnant", "his manager might look at it with him".
    if (/\bbecome pregnant$/i.test(report.text.slice(words.start, words.end))) continue;
    if (/\blook at it$/i.test(report.text.slice(words.start, words.end)) && /^ with\b/.test(textAfter(sentence, words.end))) continue;
    if (isOwn(report, sentence, words) && !isHealthBehind(reach.slice(0, dark.index))) return guess(words);
  }
  const supposedMind = findAll(sentence, MIND_SUPPOSED, FEW).find((match) => {
    const after = textAfter(sentence, match.end, 240);
    return isOwn(report, sentence, match) && !isDenied(sentence, match) && !isCalibrated(clauseFrom(after)) && !FEAR_OF_HARM.test(after);
  });
  if (supposedMind) return guess(supposedMind);
  for (const match of findAll(sentence, SUPPOSED, FEW)) {
    if (isDenied(sentence, match) || !isOwn(report, sentence, match)) continue;
    const guessed = clauseFrom(textAfter(sentence, match.end, 240));
    if (!isCalibrated(guessed)) return guess({ start: match.start, end: match.end + guessed.replace(/[\s.,?!]+$/, '').length });
  }
  return undefined;
}

function insinuationIn(report: Report, sentence: Sentence): Found | undefined {
  const match = [...findAll(sentence, OUTRIGHT, FEW), ...findAll(sentence, HINTED, FEW), ...findAll(sentence, REMARKED, 1)].find(
    (each) =>
      !isDenied(sentence, each) &&
      isOwnToItsEnd(report, sentence, each) &&
      !(/leave to you$/i.test(each.text) && YOURS_TO_DECIDE.test(sentence.text)) &&
      !(/going on$/i.test(each.text) && /, so there (?:has been|is|was) $/i.test(textBefore(sentence, each.start))) &&
      !(/guess/i.test(each.text) && !ASKS_WHY.test(sentence.text) && isCalibrated(textBefore(sentence, each.start))) &&
      !(OR_NOT.test(each.text) && OF_THE_BODY.test(textBefore(sentence, each.start)) && !darkIn(sentence.text)) &&
      (!ARCH.test(each.text) || POINTED.test(clauseFrom(textAfter(sentence, each.end)))),
  );
  return match && { start: match.start, end: match.end, messageId: 'insinuation' };
}

/** The author's own, and not in a condition. A question that the author puts is a way to hint; one that is passed on is none. */
function isOwn(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, supposed, asked, quoted, title, declined } = stance(report, sentence, span);
  // "I cannot help feeling that": the feeling is the author's.
  const passedOn =
    attributed !== undefined &&
    attributed.to !== 'author' &&
    !endorsed &&
    !findAll(sentence, GUESSES, FEW).some((guess) => guess.start <= attributed.by.start && attributed.by.end <= guess.end);
  return !(passedOn || supposed || (asked && has(sentence, READER_ASKS)) || quoted || title || declined);
}

function isOwnToItsEnd(report: Report, sentence: Sentence, match: Span): boolean {
  // "Whether it happened quite as she tells it is anybody's guess": the account is what is doubted.
  if (/^whether\b/i.test(report.text.slice(match.start, match.end)) && !has(sentence, READER_ASKS)) return true;
  return isOwn(report, sentence, match) && !endsInAccount(report, sentence, match);
}

/** What is not for a clinician to answer: "a legal question, which I leave to you". */
const YOURS_TO_DECIDE =
  /\b(?:legal|management|operational|business|staffing|contractual|practical|hr|policy) (?:question|matter|decision|point|issue)s?\b/i;
/** "The numbness may or may not be related to the neck": a finding left open. */
const OR_NOT = /\bor (?:may|might|could) not\b/i;
/** Why somebody did a thing is no estimate, whatever days or limbs are named beside it: "one has to ask why he waited three weeks". */
const ASKS_WHY = /\bwhy (?:he|she|they|Mr|Mrs|Ms|Miss|Mx)\b/i;
/** What the reader wonders or suspects: passed on from the referral. */
const READERS = /^you (?:wonder|suspect|ask|query|surmise|imagine)/i;

/** Denied by a negation that stands before the words: "I have no reason to suspect". */
function isDenied(sentence: Sentence, match: Match): boolean {
  return negations(sentence).some((reach) => reach.by.end <= match.start && match.start < reach.end);
}

/** An estimate, a diagnosis or a proposal: what the author is asked for. */
function isCalibrated(guessed: string, by = ''): boolean {
  if (ASKS_WHY.test(`${by.slice(-8)}${guessed}`) && !OF_THE_BODY.test(guessed)) return false;
  const asked = OF_THE_BODY.test(guessed) || OF_TIME.test(guessed) || OF_HELP.test(guessed) || OF_FUNCTION.test(guessed);
  return asked && !darkIn(guessed) && !DOUBTING.test(guessed);
}

const isProposed = (by: Match, guessed: string): boolean => /wonder/i.test(by.text) && PROPOSED.test(guessed) && !darkIn(guessed);

/** "The new job may explain the pain": what is dark is then a circumstance beside an illness, which is an opinion on cause. */
function isHealthBehind(between: string): boolean {
  return OF_THE_BODY.test(between) && /\b(?:from|by|with|due|because|when|after|during)\b/i.test(between);
}

function darkIn(text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of DARK) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** Up to where the sentence turns to something else. */
function clauseFrom(rest: string): string {
  return rest.slice(
    0,
    /[;:]|, (?:and|but|so|which|although|though|because|since|as he|as she|until|while)\b/.exec(rest)?.index ?? rest.length,
  );
}
