import { subjectOf } from '../../src/language/agents.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { mentions } from '../../src/language/people.ts';
import { endsInAccount, stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { isUnplaced } from '../../src/language/whose.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { BELIEVED as BELIEF, CALLED, HABITS, WANTING } from './moves.ts';
import {
  ADJECTIVES,
  ASIDES,
  COMPLETE_ONLY,
  COPULA,
  CREDIBILITY,
  DEGREE,
  FRAMED,
  FRAMED_THING,
  IMPRESSION,
  LABELS,
  MOTIVES,
  OF_PERSONS,
  OF_SOMETHING,
  PERSON_NOUN,
  STATE,
  TRAITS,
  WANTING_AFTER,
  WANTING_BEFORE,
  WANTING_ONLY,
} from './wording.ts';

const any = (sources: readonly string[]) =>
  new RegExp(`(?<![\\w-])(?:${sources.map((source) => `(?:${source})`).join('|')})(?![\\w-])`, 'i');

const ADJECTIVE = any([ADJECTIVES]);
const LABEL = any([LABELS]);
const TRAIT = any([TRAITS]);
const BEHAVIOUR = MOTIVES.map((source) => any([source]));
const BELIEVED = CREDIBILITY.map((source) => any([source]));
const ASIDE = any(ASIDES);
const FRAME = new RegExp(`(?<![\\w-])${FRAMED}`, 'i');
const IMPRESSED = new RegExp(`(?<![\\w-])${IMPRESSION}(?= )`, 'i');
const DEGREES = new RegExp(`^ (?:${DEGREE}){0,4}`, 'i');
const STATES = new RegExp(`^${STATE}\\b`, 'i');
/** An adjective and no more, or a person: "shallow", "a little vain and", "a man of …". */
const JUDGED_AS = new RegExp(
  `^(?:[a-z][\\w-]+(?=[.,;]| and | but | or | throughout| today| in manner|$)|an? (?:[\\w-]+,? (?:and )?){0,4}${PERSON_NOUN}\\b|someone who|somebody who)`,
  'i',
);
/** A person called something with no verb at all: "Nice man, never a day off." */
const HEADLESS = new RegExp(
  `^(?:an? |such an? |the )?(?:very |really |thoroughly |most )?(?:${OF_PERSONS}|${ADJECTIVES})(?:,? (?:and )?[\\w-]+){0,2}? ${PERSON_NOUN}(?=[.,;]| who| with| of (?:few|great))`,
  'i',
);
/** Notes that leave out even the person: "Honest, reliable.", "Non-compliant with treatment." */
const BARE = new RegExp(
  `^(?:(?:very|rather|somewhat|quite|generally|always|a bit|pt|patient|client) )*(?:${ADJECTIVES})(?:(?:,? and |, )(?:[\\w-]+ )?[\\w-]+){0,3}(?=[.;]|$| with (?:treatment|medication|physio\\w*|exercises?|advice|therapy|rehab\\w*)| throughout| on questioning| in manner)`,
  'i',
);
/** Asked by the reader or left open; "he knows how to play the system" asks nothing. */
const LEFT_OPEN =
  /\b(?:whether|you(?:r \w+)?(?: have| had| also)? ask(?:s|ed)?|your (?:question|referral)|the (?:question|referral)|asked)\b/i;
/** A condition that takes nothing back: "if he could be bothered". */
const UNREAL = /\b(?:if|were|bothered|chose|wanted to|tried|effort)\b/i;
/** "He is a … man": the words that may stand between what is said of somebody and the adjective. */
const SAID_OF = new RegExp(
  `(?:^|[^\\w])(?<copula>${COPULA})[, ]+${DEGREE}{0,4}(?:(?:${ADJECTIVES}|${OF_PERSONS})[, ]+${DEGREE}{0,2}){0,3}$`,
  'i',
);
/** An adjective with the person after it: "an honest man", "a loyal and hard-working member of staff". */
const BEFORE_PERSON = new RegExp(`^(?:[, ]+(?:and |but |if |or |very |[\\w-]+ ){0,3}?)${PERSON_NOUN}\\b`, 'i');
/** Praise and blame of a person by the job: "is an excellent nurse", "an excellent nurse who". */
const OF_A_PERSON = new RegExp(
  `(?<![\\w-])(?:an?|the|as|one of (?:the|your)(?: most)?|(?:your|our|the) most|such an?|(?:this|that)) (?:${DEGREE}){0,2}(?:(?:${OF_PERSONS}|${ADJECTIVES})(?:,? (?:and |but |if )?|, )){1,3}(?:[\\w-]+ ){0,1}?${PERSON_NOUN}(?![\\w-])`,
  'i',
);
/** Adjectives that head the sentence and wait for their person: "Loyal and hard-working, he …". */
const FRONTED = new RegExp(
  `^(?:always |never |by nature |a |an |the most |generally |clearly )*(?:${ADJECTIVES})\\b[^.;]{0,60}?, (?:he|she|they|Mr|Mrs|Ms|Miss)\\b`,
  'i',
);
/** What is the person's own and is judged with him: "his manner was abrasive". */
const OWN_MANNER =
  /\b(?:his|her|their|Mr \w+'s|Mrs \w+'s|Ms \w+'s|Miss \w+'s|the employee's) (?:[\w-]+ ){0,2}?(?:manner|attitude|behaviou?r|demeanou?r|approach|tone|conduct|response|presentation|personality|character|nature|temperament|answers|replies|language|expectations|demands|style)(?: (?:to|towards|at|in|on|during|throughout|with) (?:[\w-]+ ){1,3}?)? $/i;
const HIS =
  /\b(?:his|her|their|Mr \w+'s|Mrs \w+'s|Ms \w+'s|Miss \w+'s|the employee's|own|he|she|they|him|Mr \w+|Mrs \w+|Ms \w+)\b[^.;]{0,40}$/i;
/** The words are about the work, its people or the process, and not about the person. */
const OF_THE_WORK =
  /^ (?:at work|policy|training|course|programme|building|workshops?|scheme|customers?|clients?|patients?|pupils?|residents?|passengers?|callers?|conversations?|tasks?|jobs?|duties|work(?:load)?|roles?|environment|decisions?|incidents?|screening|interview|questions?|terms|letter|illness|condition|pain|treatment|cancer|form of|tumou?r|disease|exercise|physiotherapy|rehabilitation|rehab|concerns?|risk|testing|tests?|calculator|assessments?|tool)\b/i;
/** "I would rather not guess": the author's own wish. */
const AUTHORS_VERB = /\b(?:I|we)(?: \w+)? $/i;
const FEW = 10;

export const rule = defineRule({
  id: 'character-judgement',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Character, motive or credibility of the employee judged, well or badly',
  options: {},
  messages: {
    character:
      'This judges what kind of person the employee is[[: “{{words}}”]]. Praise makes the report look partisan and blame makes it look hostile. Say what was seen and what it means for work: “He took part fully in the assessment.”',
    motive:
      'This says why the employee behaves so[[: “{{words}}”]], which an assessment cannot show. Say what you found instead: “I found no health reason why he could not attempt these duties.”',
    credibility:
      'This says whether the employee is to be believed[[: “{{words}}”]]. That is for the employer or a court to weigh. Compare findings instead: “The limits he described were greater than I would expect from the examination.”',
    'loaded-verb':
      'This verb passes on what the employee said and doubts it at once[[: “{{words}}”]]. Use a plain one: “said”, “told me”, “described”; for a thing asked and answered no, “he has had no …”.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      const found = judgementIn(report, sentence) ?? loadedVerbIn(report, sentence);
      if (!found) continue;
      const { start, end, messageId } = found;
      context.report({
        span: { start, end },
        messageId,
        data: { words: report.source.text.slice(start, end) },
        ...(messageId === 'loaded-verb' && { level: 'info' as const }),
      });
    }
  },
});

interface Found extends Span {
  readonly messageId: 'character' | 'motive' | 'credibility' | 'loaded-verb';
}

function judgementIn(report: Report, sentence: Sentence): Found | undefined {
  const as = (match: Span, messageId: Found['messageId']): Found => ({ start: match.start, end: match.end, messageId });
  const own = (match: Match) => isAuthors(report, sentence, match) && !OF_THE_WORK.test(textAfter(sentence, match.end));
  const impression = findAll(sentence, IMPRESSED, FEW).find(
    (match) =>
      own(match) && isJudgedAs(textAfter(sentence, match.end)) && isEmployees(report, sentence, { start: match.end, end: match.end }),
  );
  if (impression)
    return as({ start: impression.start, end: impression.end + 1 + tail(textAfter(sentence, impression.end + 1)) }, 'character');
  const headless = findAll(sentence, HEADLESS, 1).find(own) ?? findAll(sentence, BARE, 1).find(own);
  if (headless) return as(headless, 'character');
  const framed = findAll(sentence, FRAME, FEW).find(
    (match) => own(match) && !FRAMED_THING.test(textAfter(sentence, match.end).trimStart()) && saidOf(report, sentence, match.end),
  );
  if (framed) return as({ start: framed.start, end: framed.end + tail(textAfter(sentence, framed.end)) }, 'character');
  const credibility = BELIEVED.flatMap((pattern) => findAll(sentence, pattern, FEW)).find(
    (match) => own(match) && !isOfHealth(sentence, match) && !isOfAThing(report, sentence, match),
  );
  if (credibility) return as(credibility, 'credibility');
  const motive = BEHAVIOUR.flatMap((pattern) => findAll(sentence, pattern, FEW)).find(
    (match) =>
      own(match) &&
      !isPastime(sentence, match) &&
      !AUTHORS_VERB.test(textBefore(sentence, match.start)) &&
      (isEmployees(report, sentence, match) || saidOf(report, sentence, match.start)),
  );
  if (motive) return as(motive, 'motive');
  const adjective = findAll(sentence, ADJECTIVE, FEW).find((match) => own(match) && isSaidOfEmployee(report, sentence, match));
  if (adjective) return as(adjective, 'character');
  const person = findAll(sentence, OF_A_PERSON, FEW).find((match) => own(match) && isPredicate(report, sentence, match));
  if (person) return as(person, 'character');
  const label = findAll(sentence, LABEL, FEW).find((match) => own(match) && isPredicate(report, sentence, match));
  if (label) return as(label, 'character');
  const trait = findAll(sentence, TRAIT, FEW).find((match) => own(match) && isTraitJudged(report, sentence, match));
  if (trait) return as(trait, 'character');
  // "He met an honest man": somebody else, and the object of what was done.
  const aside = findAll(sentence, ASIDE, FEW).find(
    (match) => own(match) && !(/^an? |^the /i.test(match.text) && OBJECT_BEFORE.test(textBefore(sentence, match.start))),
  );
  if (aside) return as(aside, 'character');
  const fronted = findAll(sentence, FRONTED, FEW).find(own);
  if (fronted) return as(fronted, 'character');
  return moveIn(report, sentence);
}

/** "He met an honest man": whom he met. */
const MET = /\b(?:meets?|met|saw|sees|knows?|knew|hired|married|drove|drives|lifted|moved|replaced|replaces|passed|told)(?: an?| the)? $/i;
/** A verb that does something to somebody stands right before; "is", "as", "such", "by nature" say what he is. */
const OBJECT_BEFORE =
  /(?<!\b(?:is|was|as|been|being|be|proved|proves|made|makes|became|becomes|found|about|of|to be|remains?|seems?|seemed|appears?|appeared|him|her|them|to be|such|quite|rather|really|always|clearly|plainly|and|but|or|not|indeed|altogether)) $/i;

/** The moves of judging that bring their person with them, or are said of the employee. */
function moveIn(report: Report, sentence: Sentence): Found | undefined {
  const own = (match: Match) => isAuthors(report, sentence, match) && !endsInAccount(report, sentence, match);
  const of = (match: Match) => isEmployees(report, sentence, match) || saidOf(report, sentence, match.start);
  const as = (match: Match | undefined, messageId: Found['messageId']): Found | undefined =>
    match && { start: match.start, end: match.end, messageId };
  return (
    as(
      findAll(sentence, BELIEF, FEW).find((match) => own(match) && !isOfHealth(sentence, match) && !isOfAThing(report, sentence, match)),
      'credibility',
    ) ??
    as(
      findAll(sentence, CALLED, FEW).find(
        (match) => own(match) && !isOthers(report, match, sentence) && !MET.test(textBefore(sentence, match.start)),
      ),
      'character',
    ) ??
    as(
      findAll(sentence, HABITS, FEW).find((match) => own(match) && of(match) && !AUTHORS_VERB.test(textBefore(sentence, match.start))),
      'motive',
    ) ??
    as(
      findAll(sentence, WANTING, FEW).find(
        (match) => own(match) && of(match) && !isPastime(sentence, match) && !SHORT_OF_STRENGTH.test(match.text),
      ),
      'character',
    )
  );
}

/** An account in a book, a grip that is reliable: words of credit for what nobody tells. "When pressed" of a button asks nobody. */
function isOfAThing(report: Report, sentence: Sentence, match: Match): boolean {
  if (OF_THE_BODY.test(match.text) || THING_TOLD.test(match.text)) return true;
  // "Control room work suits him to 8 June": until when.
  if (/^suits? (?:him|her|them) to$/i.test(match.text)) return /^ (?:\d|the (?:end|middle)|next|mid)/i.test(textAfter(sentence, match.end));
  if (!/^(?:when|once|if|until) (?:pressed|pushed|probed)/i.test(match.text)) return false;
  const before = textBefore(sentence, match.start);
  return (
    /\S/.test(before) &&
    !/(?:[,;] |\b(?:but|and|only) )$/i.test(before) &&
    !mentions(report, sentence).some(({ start, party }) => start < match.start && party === 'employee')
  );
}
const OF_THE_BODY = /\b(?:grip|performance|limp|weakness|interest|concern)\b.*\b(?:reliable|unreliable|thin|lame|flimsy|dramatic|real)$/i;
const THING_TOLD =
  /^(?:the|this) (?:[\w-]+ )*?(?:account|story|version|description|history|evidence|narrative)s? (?:of|in|to|on|for) (?!(?:the |his |her |this |that |a |an )?(?:[\w-]+ )?(?:events?|accident|fall|incident|injury|day|what|how|symptoms|illness|pain|absence|difficult\w+|problems?|matters|things|him|her)\b)/i;

/** "I believe him to be fit": what is believed is a state of health, not his word. */
function isOfHealth(sentence: Sentence, match: Match): boolean {
  return PERSON_BELIEVED.test(match.text) && OF_HEALTH.test(textAfter(sentence, match.end));
}
/** No interest in food or in what one used to enjoy is a symptom. */
const isPastime = (sentence: Sentence, match: Match): boolean => PASTIME.test(`${match.text}${textAfter(sentence, match.end, 50)}`);
/** What an illness takes. */
const SHORT_OF_STRENGTH = /\bshort of (?:\w+ )?(?:stamina|energy|breath|sleep|strength)$/i;
const PASTIME =
  /^[^.;]{0,60}\b(?:interest in (?:(?:his|her|the|any|most|usual|former|old) )*(?:food|eating|meals?|hobb(?:y|ies)|pastimes?|things|television|reading|sport|football|music|gardening|life|sex|company|friends|activities|pleasures?)\b|(?:no|little|less|a poor) appetite(?! (?:for|to)\b))/i;
const PERSON_BELIEVED = /\b(?:believed?|accept(?:ed)?) (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) [\w'-]+)$/i;
const OF_HEALTH =
  /^ (?:(?:to (?:be|have)|capable|able|fit|unfit|well)\b)(?! (?:\w+ ){0,2}?(?:honest|genuine|sincere|truthful|straight|candid|frank|open|credible|reliable|lying|exaggerat|making|faking|pretending|putting|malinger|deceiving|misleading|feigning))/i;

/** A turn of phrase that brings its person with it, and that person is somebody else. */
function isOthers(report: Report, match: Match, sentence: Sentence): boolean {
  // "A martyr to her hands" suffers, which is no judgement of character.
  if (/\bmartyr$/i.test(match.text) && /^ to /.test(textAfter(sentence, match.end))) return true;
  // "You are lucky to have him": the reader heads the words, and they are about the employee.
  if (/^(?:you|we)\b/i.test(match.text)) return false;
  const head = mentions(report, sentence).find((mention) => mention.start >= match.start && mention.start < match.end);
  return head !== undefined && head.party !== 'employee' && head.party !== 'author' && head.start === match.start;
}

function isJudgedAs(after: string): boolean {
  const said = after.slice(DEGREES.exec(after)?.[0].length ?? 1);
  return !STATES.test(said) && !STATES.test(after.trimStart()) && JUDGED_AS.test(said);
}

/** The rest of the word that a frame ends in. */
const tail = (after: string): number => /^[\w-]*/.exec(after)?.[0].length ?? 0;

/** A denial judges as well ("he is no malingerer"), so negation does not clear; an account, a condition, a question passed on and a refusal do. */
function isAuthors(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, supposed, asked, quoted, title, declined } = stance(report, sentence, span);
  // "Exaggeration in his account": the account is what is judged, not whose it is.
  const itsObject =
    attributed !== undefined &&
    ((attributed.by.start >= span.end && /^(?:in|of|about)\b/i.test(report.text.slice(attributed.by.start))) ||
      // "What he told me rang true": likewise.
      (attributed.by.end <= span.start && /^what (?:he|she|they|Mr|Mrs|Ms|Miss)\b[^.,;]*$/i.test(textBefore(sentence, span.start))));
  // Under "His account" stands "Mr Pascoe is a genuine bloke": nobody speaks so of himself.
  const aroundOnly = attributed !== undefined && (attributed.by.end <= sentence.start || attributed.by.start >= sentence.end);
  const ofHimself = aroundOnly && NAMED_FIRST.test(sentence.text);
  return !(
    (attributed && attributed.to !== 'author' && !endorsed && !itsObject && !ofHimself) ||
    (supposed && !UNREAL.test(report.text.slice(span.start, span.end))) ||
    (asked && has(sentence, LEFT_OPEN)) ||
    quoted ||
    title ||
    declined
  );
}

const NAMED_FIRST = /^(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][\w'-]+ (?:is|was|has been|remains|seems|comes across|strikes)\b/;

/** The nearest party before the words is the employee, or there is none. */
function isEmployees(report: Report, sentence: Sentence, span: Span): boolean {
  const last = mentions(report, sentence)
    .filter((mention) => mention.start < span.start && !/^(?:author|occupational-health)$/.test(mention.party))
    .at(-1);
  return !last || last.party === 'employee' || isUnplaced(report, last);
}

/** The verb right before the words has the employee as its subject; where no subject was made out, the nearest party before decides. */
function saidOf(report: Report, sentence: Sentence, offset: number): boolean {
  const group = verbGroups(sentence)
    .filter((each) => each.start < offset)
    .at(-1);
  if (!group) return isEmployees(report, sentence, { start: offset, end: offset });
  const subject = subjectOf(report, sentence, group);
  if (!subject) return OWN_MANNER.test(textBefore(sentence, group.start));
  // "I found him rude", not "I was honest with him".
  if (subject.party === 'author' || subject.party === 'occupational-health')
    return mentions(report, sentence).some(({ start, party }) => start >= group.end && start < offset && party === 'employee');
  return subject.party === 'employee' || isUnplaced(report, subject);
}

function isSaidOfEmployee(report: Report, sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  const after = textAfter(sentence, match.end);
  if (!SAID_OF.test(before)) return false;
  // "The exception is work on his knees, which is likely to remain difficult"; "friendly with the night crew": a relation, and no trait.
  if (/\bwhich (?:[\w-]+ ){0,5}$/.test(before)) return false;
  if (
    /^(?:friendly|frank|candid|popular|forthright|open and honest|straightforward|patient)$/i.test(match.text) &&
    /^ with (?!me\b|us\b)/i.test(after)
  )
    return false;
  if (COMPLETE_ONLY.test(match.text) && OF_SOMETHING.test(after) && !/\btoo $/i.test(before)) return false;
  // Before a noun it is said of the noun: of a person it judges, of a thing it does not.
  const article = /\b(?:an?|the)\b(?: [\w-]+,?)* $/i.test(before.slice(-60)) && /\b(?:an?|the) (?:[\w-]+,? ){0,4}$/i.test(before);
  if (article && !BEFORE_PERSON.test(after)) return false;
  return saidOf(report, sentence, match.start);
}

/** What the employee is said to be, or called in passing: not what a colleague is, nor the one it is done to. */
function isPredicate(report: Report, sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  if (
    /\b(?:by|with|from|for|to|(?<!(?:touch|bit|something|hint|look|air) )of|about|against|between|training|supervis\w+|support\w*|replac\w+|another|buddy|need|needs|want|wants|requires?|find|appoint) (?:an?|the|such an?)? ?$/i.test(
      before,
    )
  ) {
    if (!/\b(?:to be|described as|known as) (?:an?|the)? ?$/i.test(before)) return false;
  }
  if (
    !new RegExp(
      `(?:${COPULA}|\\bas|^|[,;(] ?)(?: ?${DEGREE}){0,4}(?: ?(?:an?|the|one of (?:the|your)|(?:a )?(?:touch|bit|something|hint) of the))? ?$`,
      'i',
    ).test(before) &&
    !/^(?:an?|the) /i.test(match.text)
  )
    return false;
  if (MET.test(before)) return false;
  const party = mentions(report, sentence).filter((mention) => mention.start < match.start && mention.party !== 'author');
  return party.length === 0 ? true : saidOf(report, sentence, match.start);
}

function isTraitJudged(report: Report, sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start);
  const after = textAfter(sentence, match.end);
  // "He is down to drive the bus": a verb.
  if (/^drive$/i.test(match.text) && /\bto $/i.test(before)) return false;
  const wanting = WANTING_BEFORE.test(before) || WANTING_AFTER.test(after);
  if (WANTING_ONLY.test(match.text) && !wanting) return false;
  if (
    /\b(?:symptoms?|part|feature|sign|effects?) of\b[^.;]{0,60}$/i.test(before) ||
    /^ (?:is|are|was|were|being) (?:\w+ )?(?:a |one of the |part of |common )?(?:symptoms?|features?|signs?|effects?|in (?:his|her|this) condition)/i.test(
      after,
    )
  )
    return false;
  if (!wanting && !HIS.test(before) && !/^ of (?:character|his|her)/.test(after)) return false;
  return isEmployees(report, sentence, match);
}

/** The four of the domain notes, and near synonyms that doubt as much. */
const SLURS = /^(?:claim|admit|deny|insist|confess|purport|profess|concede|protest)$/;
/** Other uses: into hospital, benefits, a thing refused. */
const OTHER_USE =
  /^(?: (?:(?:his|her|their|the|a|an|any|some|all|two|three|\d+) )?(?:[\w-]+ ){0,2}?(?:expenses|mileage|benefits?|pay|allowances?|compensation|overtime|refunds?|costs?|fares?|hours|lieu|pension|tax|insurance|damages|money|patients|visitors|guests|pupils|residents|customers|prisoners|clients|callers|passengers|students|members)\b(?! (?:is|was|were|are|had|has|have)\b)| for\b| (?:to|into) (?:the )?(?:hospital|a ward|the ward|intensive|casualty|A&E|the unit|an?)\b| (?:him|her|them)sel(?:f|ves)| (?:benefits?|expenses|mileage|sick pay|PIP|ESA|universal credit|compensation|overtime|on (?:the|his|her)|back|for (?:the|his|her|mileage|expenses)|statutory|against|damages|disability|industrial|travel)\b| on (?:\w+ing|a|an|the|his|her)\b| (?:access|entry|leave|permission|a break|breaks|no)\b)/i;

function loadedVerbIn(report: Report, sentence: Sentence): Found | undefined {
  for (const group of verbGroups(sentence)) {
    if (!SLURS.test(group.verb) || group.passive || group.negated) continue;
    if (group.tense === 'future' || group.tense === 'modal') continue;
    if (OTHER_USE.test(textAfter(sentence, group.end))) continue;
    const subject = subjectOf(report, sentence, group);
    if (!subject || !(subject.party === 'employee' || isUnplaced(report, subject))) continue;
    const { quoted, asked, title, supposed } = stance(report, sentence, group);
    if (!(quoted || asked || title || supposed)) return { start: group.start, end: group.end, messageId: 'loaded-verb' };
  }
  const admission = findAll(sentence, BY_ADMISSION, 1)[0];
  return admission && has(sentence, EMPLOYEE) ? { start: admission.start, end: admission.end, messageId: 'loaded-verb' } : undefined;
}
const BY_ADMISSION =
  /\b(?:by (?:his|her|their) own (?:admission|confession)|on (?:his|her|their) own admission|(?<=^|[,;:] |\b(?:but|and|only) )(?:when|if) (?:pressed|challenged|pushed),? (?:he|she|they)|Pt (?:denies|denied|claims|claimed|admits|admitted|insists|insisted)(?= )|so (?:he|she|they) (?:claims?|claimed|insists?|insisted)|(?:claiming|insisting|denying|admitting) (?:that|to have|not to have|any)|(?:his|her|their) (?:claim|insistence|denial|admission|claims) (?:that|of|to))\b/i;
const EMPLOYEE = /\b(?:Pt|he|she|they|his|her|Mr|Mrs|Ms|Miss|Mx|the employee)\b/i;
