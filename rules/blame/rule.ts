import { isPossessive, subjectOf, verbAt } from '../../src/language/agents.ts';
import { DAMNED_CONDUCT, DAMNING_WORD, DARK_CUE, FAULT_IDIOMS, INNOCENT_HEAD, INNOCENT_LACK } from '../../src/language/fault-words.ts';
import { findAll, has, textBefore } from '../../src/language/pattern.ts';
import { type Mention, mentions, type Party } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { doneOutOfVice, harmfulFactor, judgedByAuthor, nobodyThere, reproachBefore, reproachDone } from './conduct.ts';
import { BLAME_MOVES, NOBODY_DID_IT } from './moves.ts';
import {
  ASKED_BEFORE,
  AVOIDABLE_BY,
  BAD_CONDUCT,
  BAD_DEED,
  BAD_OF,
  BAD_PERSON,
  BETTER_ONE,
  COERCED,
  CONDUCT,
  COUNTERFACTUAL_BEFORE,
  DISCREDIT_AFTER,
  DISCREDIT_BEFORE,
  DONE_BADLY,
  DONE_BY,
  FAULT_AFTER,
  FAULT_BEFORE,
  FAULTY_NOUN,
  HOSTILE_ACTS,
  INNOCENT_NEGATION,
  IS_BEYOND,
  IS_THE_PROBLEM,
  JOB_UNDONE,
  JUDGED_AFTER,
  LACKING_FROM,
  MADE_TO,
  NEGLECT,
  NEVER_BEFORE,
  NEVER_BY,
  NO_DIFFERENCE,
  NOBODY_DID,
  NOBODY_IN,
  NOT_A_FAULT,
  OWED_AFTER,
  OWED_BEFORE,
  OWN_AFFAIRS,
  PAPER_NOT_HAD,
  PLACE_SHOULD_HAVE,
  PLAIN_VERB,
  POOR_LEADERSHIP,
  POSSESSED_BAD,
  PROBLEM_IS,
  SHOULD_HAVE,
  STEMS_FROM,
  THANKLESS,
  THANKS_BEFORE,
  UNANSWERED,
  WHAT_WAS_THOUGHT,
  WHY_BEFORE,
  WOULD_NOT,
} from './wording.ts';

/** Turns of phrase looked at in one sentence. */
const FEW = 4;

/** Words that lay fault on somebody. `who` is judged for whose account it is: a negation inside the charge itself ("did not act") is part of it. */
interface Fault {
  readonly who: Span;
  readonly words: Span;
  /** The charge is itself a condition or a negation ("had she listened", "nobody in HR has answered"). */
  readonly counterfactual: boolean;
  /** A question that is none: "one has to ask what his manager was thinking of". */
  readonly rhetorical?: boolean;
}

/** Who can be blamed. The organisation as such is the liability rule's. */
const BLAMED: ReadonlySet<Party> = new Set(['manager', 'reader', 'colleague', 'department']);
const POSSESSED_FAULT = new RegExp(
  `^(?:'s|')? (?:(?:own|continued|continuing|repeated|persistent|consistent|constant|sheer|blatant|total|complete|apparent|general|sustained|evident|initial|subsequent|frequent|well-known|obvious|long|recent|latest|flat|utter|outright|wilful|late|original) )*${FAULTY_NOUN}\\b`,
  'i',
);
const POSSESSED_CONDUCT = new RegExp(
  `^(?:'s|')? (?:(?:own|general|current|present|usual|whole|overall|recent|abrupt|chosen|rigid|erratic|old-fashioned|[a-z]+) ){0,2}?${CONDUCT}\\b`,
  'i',
);
const CONDUCT_OF = new RegExp(
  `\\b(?:the|this|such) (?:[a-z]+ )?(?:${CONDUCT}|way(?: in which)?|manner in which|how|speed with which|tone with which) (?:of |in which |that |by )?$`,
  'i',
);

export const rule = defineRule({
  id: 'blame',
  group: 'legal-exposure',
  severity: 'error',
  scope: 'sentence',
  summary: 'Fault laid on a manager, colleague or department that can be identified.',
  options: {},
  messages: {
    blamed:
      'This lays fault on a person or department[[ (“{{what}}”)]], on one side of the story, and they may read it in court. Say how the employee sees it (“He describes …”), or what would help from here.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      const fault = faults(report, sentence).find(
        (one) => isLaid(report, sentence, one) && !NOT_DARK.test(report.text.slice(one.words.start, one.words.end + 24)),
      );
      if (!fault) continue;
      context.report({
        span: fault.words,
        messageId: 'blamed',
        data: { what: report.source.text.slice(fault.words.start, fault.words.end) },
      });
    }
  },
});

/** A person's office ("the safety adviser") may read like a title, so titles do not clear here. */
function isLaid(report: Report, sentence: Sentence, { who, counterfactual, rhetorical }: Fault): boolean {
  const s = stance(report, sentence, who);
  if ((s.attributed && !s.endorsed) || (s.asked && !rhetorical) || s.quoted || s.declined) return false;
  return counterfactual || (!s.negated && !s.supposed);
}

function faults(report: Report, sentence: Sentence): Fault[] {
  const found: Fault[] = [];
  const people = mentions(report, sentence).filter((mention) => BLAMED.has(mention.party));
  for (const person of people) {
    const fault = faultOf(report, sentence, person);
    // What is asked for effect is no question.
    const before = textBefore(sentence, person.start);
    const wondered = WHAT_WAS_THOUGHT.test(before) || (WHY_BEFORE.test(before) && has(sentence, IS_BEYOND));
    if (fault) found.push(wondered ? { ...fault, rhetorical: true } : fault);
    else if (wondered && WHY_BEFORE.test(before))
      found.push({
        who: person,
        words: { start: person.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
        counterfactual: true,
        rhetorical: true,
      });
  }
  for (const match of findAll(sentence, BETTER_ONE))
    found.push({ who: match, words: { start: match.start, end: match.end }, counterfactual: true });
  for (const match of findAll(sentence, BLAME_MOVES, FEW)) {
    const who = people.find((person) => person.start < match.end && match.start < person.end && identifiable(sentence, person));
    if (who)
      found.push({
        who: { start: match.start, end: match.start + 1 },
        words: { start: match.start, end: match.end },
        counterfactual: true,
      });
  }
  for (const match of findAll(sentence, NOBODY_DID_IT, FEW))
    found.push({ who: match, words: { start: match.start, end: match.end }, counterfactual: true });
  for (const words of nobodyThere(sentence)) found.push({ who: words, words, counterfactual: true });
  for (const match of findAll(sentence, PLACE_SHOULD_HAVE, FEW))
    found.push({ who: match, words: { start: match.start, end: match.end }, counterfactual: true });
  for (const match of findAll(sentence, POOR_LEADERSHIP))
    found.push({ who: { start: match.start, end: match.end }, words: { start: match.start, end: match.end }, counterfactual: false });
  for (const match of findAll(sentence, COERCED)) {
    if (NEVER_BEFORE.test(textBefore(sentence, match.start))) continue;
    const group = verbAt(sentence, match.start);
    const doer = group && !group.passive && group.tense !== 'modal' ? subjectOf(report, sentence, group) : undefined;
    if (doer && BLAMED.has(doer.party) && identifiable(sentence, doer))
      found.push({ who: doer, words: { start: doer.start, end: match.end }, counterfactual: false });
  }
  for (const { who, words } of doneOutOfVice(report, sentence))
    if (BLAMED.has(who.party) && identifiable(sentence, who)) found.push({ who, words, counterfactual: false });
  for (const pattern of HOSTILE_ACTS) {
    for (const match of findAll(sentence, pattern)) {
      if (NEVER_BEFORE.test(textBefore(sentence, match.start))) continue;
      const group = verbAt(sentence, match.start);
      const doer = group && !group.passive ? subjectOf(report, sentence, group) : undefined;
      if (doer && BLAMED.has(doer.party) && identifiable(sentence, doer))
        found.push({ who: doer, words: { start: doer.start, end: match.end }, counterfactual: false });
    }
  }
  return found;
}

/** Managers and colleagues in general cannot be told apart; a "manager" without article may still be the only one. */
function identifiable(sentence: Sentence, person: Mention): boolean {
  if (person.identifiable) return true;
  const words = sentence.text.slice(person.start - sentence.start, person.end - sentence.start);
  return /^(?:of )?(?:the|his|her|their|your|both|all|those) /i.test(words) || /\b(?:a|one|another) /i.test(words) === false
    ? !/^[A-Za-z-]+s$/.test(words)
    : false;
}

/** "Put down on his certificate as migraine", "the Bullying and Harassment Policy", "would know better than I would". */
const NOT_DARK =
  /\bput down (?:on|to|as|for|in)\b|\b(?:Bullying|Harassment)\b[^.;]{0,14} (?:and|&|at|in) |\b(?:bullying|harassment) (?:policy|procedure|training|complaint)|\bknow(?:s|n)? better than (?:I|we|anyone|most)\b/;
const LEFT_BEHIND =
  /^ (?:has |had )?(?:forgot(?:ten)?|lost|mislaid|missed|broke|broken|dropped) (?:his|her|their) (?:own |reading |car |house )?(?:glasses|spectacles|keys?|pass|password|lanyard|badge|umbrella|coat|bag|phone|diary|notes|papers|pen|laptop|charger|lunch|wallet|purse|train|bus|flight)\b/i;

function faultOf(report: Report, sentence: Sentence, person: Mention): Fault | undefined {
  if (
    !identifiable(sentence, person) &&
    !(person.party === 'manager' && /^(?:a|one|another) /i.test(sentence.text.slice(person.start - sentence.start)))
  )
    return undefined;
  // "The manager forgot her glasses": a thing of one's own left behind harms nobody.
  if (LEFT_BEHIND.test(sentence.text.slice(person.end - sentence.start))) return undefined;
  const who = { start: person.start, end: person.end };
  const before = sentence.text.slice(0, person.start - sentence.start);
  const after = sentence.text.slice(person.end - sentence.start);
  const laid = (length: number, from = person.start, counterfactual = false): Fault => ({
    who,
    words: { start: from, end: person.end + length },
    counterfactual,
  });
  const name = sentence.text.slice(person.start - sentence.start, person.end - sentence.start);
  const ownsNext = isPossessive(sentence, person) || /^(?:his|her|their|your)$/i.test(name);

  if (NOBODY_IN.test(before)) {
    const match = NOBODY_DID.exec(after);
    const nobody = NOBODY_IN.exec(before);
    if (match && nobody) return laid(match[0].length, sentence.start + nobody.index, true);
  }
  const dismay = judgedByAuthor(sentence, person);
  if (dismay) return { who, words: dismay, counterfactual: true };
  // "Nothing was done by the manager": the negation is the charge itself.
  const laidAtDoor = reproachBefore(sentence, person);
  if (laidAtDoor && (!ownsNext || /^(?:'s|')?(?:[.;,]| (?:own )?(?:door|hands?|office|team|department|feet)\b)/.test(after)))
    return { who, words: laidAtDoor, counterfactual: true, rhetorical: /^where\b/i.test(sentence.text) };
  if (ownsNext) {
    const noun = POSSESSED_FAULT.exec(after);
    if (noun) return laid(noun[0].length);
    const judged = POSSESSED_BAD.exec(after);
    if (judged) return laid(judged[0].length);
    const conduct = POSSESSED_CONDUCT.exec(after);
    if (conduct) {
      const bad = BAD_CONDUCT.exec(after.slice(conduct[0].length));
      if (bad) return laid(conduct[0].length + bad[0].length);
      const factor = harmfulFactor(sentence, person, person.end + conduct[0].length);
      if (factor) return { who, words: factor, counterfactual: false };
    }
    if (/^(?:'s|')? (?:own )?(?:fault|doing|making)\b/i.test(after)) return laid(8);
    const undone = JOB_UNDONE.exec(after);
    if (undone) return laid(undone[0].length);
    const said = JUDGED_AFTER.exec(after);
    const damning = said && DAMNING_NEXT.exec(after.slice(said[0].length));
    if (said && damning) return laid(said[0].length + damning[0].length);
    const idiom = conduct && FAULT_IDIOMS.exec(clauseOf(after));
    if (idiom && !/\b(?:not|never|no)\b/.test(after.slice(0, idiom.index))) return laid(idiom.index + idiom[0].length);
  } else {
    if (COUNTERFACTUAL_BEFORE.test(before)) {
      const opener = /\b(?:\w+(?: \w+){0,5}) $/.exec(before);
      const unreal =
        /(?:^|\W)had $/i.test(before) ||
        /if only $/i.test(before) ||
        (/(?:^|\W)(?:even )?if $/i.test(before) &&
          /^[^.;]{0,80}?\b(?:had|hadn't)\b/i.test(after) &&
          /\b(?:would|could|might|need)(?: not| never| well| also| still| now| probably)* (?:have|be|not|[a-z]+)\b/i.test(sentence.text));
      if (unreal && opener && !NO_DIFFERENCE.test(sentence.text))
        return { who, words: { start: person.start, end: person.end + Math.min(after.length, 40) }, counterfactual: true };
    }
    for (const told of predicates(report, sentence, person)) {
      const length = told.length;
      const skipped = after.length - length;
      if (NOT_A_FAULT.test(told) || PAPER_NOT_HAD.test(told) || NOT_YET.test(told) || isModalAdvice(told)) continue;
      for (const pattern of [NEGLECT, WOULD_NOT, FAULT_AFTER, BAD_PERSON, IS_THE_PROBLEM, SHOULD_HAVE]) {
        const match = pattern.exec(told);
        // To have no training or no copy is a lack, and nobody's fault.
        if (match && /^[, ]*(?:has|have|had)\b/.test(match[0]) && INNOCENT_LACK.test(match[0])) continue;
        if (match) return laid(skipped + match[0].length);
      }
    }
    const act = badAct(report, sentence, person);
    if (act !== undefined) return laid(act - person.end);
    const reproach = reproachDone(report, sentence, person);
    if (reproach) return { who, words: reproach, counterfactual: false };
    const done = DONE_BY.exec(before);
    if (done) return laid(0, sentence.start + done.index);
    if (THANKS_BEFORE.test(before) && THANKLESS.test(after)) return laid(Math.min(after.length, 40));
    if (DISCREDIT_BEFORE.test(before) && DISCREDIT_AFTER.test(after)) return laid(10);
    for (const pattern of [BAD_OF, PROBLEM_IS, AVOIDABLE_BY, LACKING_FROM, NEVER_BY, STEMS_FROM, WHAT_WAS_THOUGHT]) {
      const match = pattern.exec(before);
      if (!match) continue;
      if (pattern === PROBLEM_IS && !/^(?:[.;,]|$| (?:and|who|himself|herself)\b)/.test(after)) continue;
      if (
        pattern === WHAT_WAS_THOUGHT &&
        !/^ (?:was|were|is|are|thought|hoped|could|cannot|did|does|allowed|let|chose|has|had|have|should|would|never|made|left|took|felt|saw|sent|gave|told|rang|kept|keeps?|thinks?|insists?|put|[a-z]+ed)\b/.test(
          after,
        )
      )
        continue;
      return {
        ...laid(0, sentence.start + match.index, pattern === LACKING_FROM || pattern === AVOIDABLE_BY || pattern === NEVER_BY),
        rhetorical: pattern === WHAT_WAS_THOUGHT,
      };
    }
    if (ASKED_BEFORE.test(before)) {
      const unanswered = UNANSWERED.exec(after);
      if (unanswered) return laid(unanswered[0].length);
    }
    const owed = OWED_BEFORE.exec(before);
    if (owed && OWED_AFTER.test(after)) return laid(OWED_AFTER.exec(after)?.[0].length ?? 0, sentence.start + owed.index);
    if (PLAIN_VERB.test(after)) {
      const predicate = clauseOf(after);
      const dark = DARK_CUE.exec(predicate) ?? FAULT_IDIOMS.exec(predicate);
      if (dark && !/\b(?:not|never|no|avoid|prevent|without)\b/.test(predicate.slice(0, dark.index)))
        return laid(dark.index + dark[0].length);
    }
    const conduct = CONDUCT_OF.exec(before);
    if (conduct) {
      const bad = BAD_CONDUCT.exec(after.replace(/^/, ''));
      if (bad) return laid(bad[0].length, sentence.start + conduct.index);
    }
  }
  if (ownsNext && OWN_AFFAIRS.test(after)) return undefined;
  const faultBefore = nounOnly(FAULT_BEFORE.exec(before));
  // "Through no fault of his supervisor's", "no lack of care by the team".
  const laidBefore = faultBefore && /\b(?:no|not any|without) (?:\w+ )?$/i.test(before.slice(0, faultBefore.index)) ? null : faultBefore;
  // "Were it not for the obstinacy of the deputy head" supposes the contrary of what it asserts.
  const unreal =
    laidBefore !== null &&
    /\b(?:were it not|had it not been|but|if it had not been|if not) for (?:the )?$/i.test(
      before.slice(0, laidBefore.index).replace(/(?:\w+ )?$/, (word) => (/^for |^the /.test(word) ? word : '')),
    );
  if (laidBefore && !/^(?:by|of|in|at|within)$/i.test(laidBefore[0].trim())) return laid(0, sentence.start + laidBefore.index, unreal);
  return undefined;
}

/** "lack of training was a contravention of your policy": a fault noun with a verb of its own does not belong to who comes after it. */
function nounOnly(match: RegExpExecArray | null): RegExpExecArray | null {
  return match &&
    /^(?:failures?|failings?|neglect|lack|inaction|want|poor|shortcomings|delays?|errors?|mistakes?)\b/i.test(match[0]) &&
    /\b(?:is|was|are|were|has|had|have|would|will)\b/i.test(match[0])
    ? null
    : match;
}

/** What the sentence says of a person: from right after the name, and from each finite verb that has the person as its subject. */
function predicates(report: Report, sentence: Sentence, person: Mention): string[] {
  const groups = verbGroups(sentence).filter((group) => group.start >= person.end && subjectOf(report, sentence, group) === person);
  const starts = groups.map((group) => {
    const before = sentence.text.slice(0, group.start - sentence.start);
    return (
      sentence.start +
      (/(?:\s+(?:never|not|simply|also|then|still|always|even|once|again|[a-z]+ly))*\s$/.exec(before)?.index ?? before.length)
    );
  });
  return [person.end, ...starts].map((from) => sentence.text.slice(from - sentence.start));
}

/** "HR has not yet replied": where matters stand. */
const NOT_YET = /^,? (?:has|have) not yet\b/i;

const DAMNING_NEXT = new RegExp(`^${DAMNING_WORD.source}`, 'i');

/** Up to where the sentence turns to something else. */
function clauseOf(rest: string): string {
  return rest.slice(0, /; |, (?:and|but|so|which|although|though|because|since|as) /.exec(rest)?.index ?? rest.length);
}

/** Where a reproach ends in what a person is said to do: an idiom, a judging adverb, or a plain duty left undone. */
function badAct(report: Report, sentence: Sentence, person: Mention): number | undefined {
  for (const group of verbGroups(sentence)) {
    if (group.start < person.end || group.passive || subjectOf(report, sentence, group) !== person) continue;
    if (group.tense === 'modal' || group.tense === 'future') {
      if (!/^(?:could|couldn't|can|cannot|can't|would|wouldn't|will|won't)$/.test(group.auxiliary)) continue;
    }
    const rest = sentence.text.slice(group.start - sentence.start);
    const predicate = clauseOf(rest);
    const idiom = FAULT_IDIOMS.exec(predicate);
    if (idiom && (!group.negated || /\bnot\b|n't/.test(idiom[0]))) return group.start + idiom.index + idiom[0].length;
    if (group.tense === 'modal' || group.tense === 'future') continue;
    const deed = BAD_DEED.exec(predicate);
    if (deed && !group.negated) return group.start + deed.index + deed[0].length;
    if (!INNOCENT_HEAD.test(group.verb)) {
      const dark = DARK_CUE.exec(predicate) ?? DAMNED_CONDUCT.exec(predicate) ?? DAMNING_WORD.exec(predicate);
      if (
        dark &&
        !group.negated &&
        !INNOCENT_LACK.test(dark[0] + predicate.slice(dark.index + dark[0].length, dark.index + dark[0].length + 25)) &&
        !/\b(?:not|never|no|avoid|prevent|reduc\w+|without)\b/.test(predicate.slice(0, dark.index))
      )
        return group.start + dark.index + dark[0].length;
    }
    const badly = DONE_BADLY.exec(predicate);
    if (badly && !group.negated && JUDGED.test(group.verb)) return group.start + badly.index + badly[0].length;
    const never = /\bnever\b/.test(predicate.slice(0, group.end - group.start));
    if (
      group.negated &&
      (never || group.tense === 'past') &&
      !INNOCENT_NEGATION.test(group.verb) &&
      !/\byet\b/.test(predicate) &&
      !PAPER_NOT_HAD.test(predicate) &&
      !NOT_A_FAULT.test(predicate) &&
      !badly &&
      !MADE_TO.test(predicate)
    )
      return group.end;
  }
  return undefined;
}

const JUDGED =
  /^(?:handle|deal|manage|treat|communicate|conduct|approach|run|behave|act|respond|react|speak|break|supervise|organise|plan|explain|perform|serve|advise|do|take|give|tell|talk|write|put|go|answer|lead|support|word|phrase|present|introduce|judge|choose|prepare|brief|train|listen|come|use|refuse|insist|demand|push|press|criticise|accuse|question|interview|move|change|cut|withdraw|dismiss|announce|reply)$/;

/** "should", "may wish to" after the party: advice for the time to come, not fault. */
function isModalAdvice(after: string): boolean {
  return (
    /^,? ?(?:may|might|should|could|can|would|will|must|need|ought to)\b(?! (?:have|not have|at least have|never have|do well|be ashamed|apologise|easily|and should|very well|so easily))/i.test(
      after,
    ) && !/^,? ?(?:needs? to learn|could not (?:care|be)|(?:would|will) not\b|(?:wouldn|won)'t\b)/i.test(after)
  );
}
