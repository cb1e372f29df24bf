import { subjectOf } from '../../src/language/agents.ts';
import { INNOCENT_HEAD } from '../../src/language/fault-words.ts';
import { findAll, textAfter, textBefore } from '../../src/language/pattern.ts';
import { type Mention, mentions } from '../../src/language/people.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import {
  DEFIANT_BEFORE,
  DISMAY,
  DONE_TO_HIM,
  FAULT_IS,
  FOUND_BAD,
  HARMFUL_FACTOR,
  HEADED,
  I_FIND,
  INCAPABLE,
  KNOWINGLY,
  NOBODY_THERE,
  OUT_OF_VICE,
  OWN_FORTUNE,
  PUT_DOWN_TO,
  TOOK_SO_LONG,
  TURNS_BEFORE,
  WHICH_BROKE_HIM,
  WORD_FROM,
  WOULD_HAVE,
} from './conduct-wording.ts';

/** Verbs of knowing: "knew that he was dizzy and still …" is read by the frames, "knows about his needs" alone is none. */
const KNOWS = /^(?:know|hear|see|read|receive|have|be|promise|agree|undertake|assure|offer|say|hold)$/;

/** What a finite verb says of the person who is its subject, where the words make a reproach of it. */
export function reproachDone(report: Report, sentence: Sentence, person: Mention): Span | undefined {
  for (const group of verbGroups(sentence)) {
    if (group.start < person.end || subjectOf(report, sentence, group) !== person) continue;
    const incapable = INCAPABLE.exec(textAfter(sentence, group.start));
    if (incapable) return { start: person.start, end: group.start + incapable[0].length };
    if (group.negated || group.tense === 'modal' || group.tense === 'future') continue;
    const told = textAfter(sentence, group.start);
    for (const frame of HEADED) {
      const match = frame.exec(told);
      if (match) return { start: person.start, end: group.start + match[0].length };
    }
    if (group.passive || (INNOCENT_HEAD.test(group.verb) && !KNOWS.test(group.verb))) continue;
    const knowingly = KNOWINGLY.exec(told);
    if (knowingly) return { start: person.start, end: group.start + knowingly[0].length };
    const broke = WHICH_BROKE_HIM.exec(told);
    if (broke) return { start: person.start, end: group.start + broke[0].length };
    const defiant = DEFIANT_BEFORE.exec(textBefore(sentence, person.start));
    if (defiant) return { start: person.start - defiant[0].length, end: group.end };
  }
  return undefined;
}

/** Words before a person that put what happened down to them: a passive with "by", a state "due to", the author's dismay. */
export function reproachBefore(sentence: Sentence, person: Mention): Span | undefined {
  const before = textBefore(sentence, person.start);
  const from = person.start - before.length;
  for (const pattern of [DONE_TO_HIM, PUT_DOWN_TO]) {
    const match = pattern.exec(before);
    if (match) return { start: from + match.index, end: person.end };
  }
  const after = textAfter(sentence, person.end);
  const turn = TURNS_BEFORE.exec(before);
  if (turn) {
    const long = /^it /i.test(turn[0]) ? TOOK_SO_LONG.exec(after) : undefined;
    const where = !/^where/i.test(turn[0]) || /^(?: been)?(?: (?:in|during|while|when|all|through) [^.;]{1,60})?\?/.test(after);
    if (long !== null && where) return { start: from + turn.index, end: person.end + (long?.[0].length ?? 0) };
  }
  const word = WORD_FROM.exec(before);
  const saved = word && WOULD_HAVE.exec(after);
  if (word && saved) return { start: from + word.index, end: person.end + saved[0].length };
  const fault = FAULT_IS.exec(before);
  return fault &&
    !/\b(?:no|not any|without|nor) (?:\w+ )?$/i.test(before.slice(0, fault.index)) &&
    /^(?:'s|s')?(?: alone| entirely| wholly)?[.;,]/.test(after)
    ? { start: from + fault.index, end: person.end }
    : undefined;
}

/** "I find his supervisor's tone astonishing", "it is regrettable that the manager rang him daily". */
export function judgedByAuthor(sentence: Sentence, person: Mention): Span | undefined {
  const before = textBefore(sentence, person.start);
  const from = person.start - before.length;
  const after = textAfter(sentence, person.end);
  const dismay = DISMAY.exec(before);
  if (dismay && /^(?:'s|')? \w/.test(after) && !OWN_FORTUNE.test(after)) return { start: from + dismay.index, end: person.end };
  const find = I_FIND.exec(before);
  const bad = find && FOUND_BAD.exec(after);
  return find && bad ? { start: from + find.index, end: person.end + bad[0].length } : undefined;
}

/** What belongs to a person and is named as part of the harm. */
export function harmfulFactor(sentence: Sentence, person: Mention, conductEnd: number): Span | undefined {
  const match = HARMFUL_FACTOR.exec(textAfter(sentence, conductEnd));
  return match ? { start: person.start, end: conductEnd + match[0].length } : undefined;
}

/** "Nobody at the depot lifted a finger": those in a place or department, none of whom did what had to be done. */
export function nobodyThere(sentence: Sentence): readonly Span[] {
  return findAll(sentence, NOBODY_THERE, 4);
}

/** Turns looked at in one sentence. */
const FEW = 4;
/** "It was Darren on the loading crew who …": whoever the cleft singles out did it. */
const CLEFT = /^\W*(?:and |but |so )?it (?:was|is) $/i;

/** "Let the pallet slip through sheer carelessness": the deed's doer, and from there to the fault that it is put down to. */
export function doneOutOfVice(report: Report, sentence: Sentence): readonly { readonly who: Mention; readonly words: Span }[] {
  return findAll(sentence, OUT_OF_VICE, FEW).flatMap((match) => {
    const group = verbGroups(sentence).findLast((one) => one.end <= match.start && one.tense !== 'modal');
    if (!group || group.passive || group.negated || /\b(?:not|never|nothing)\b[^,;]{0,20}$/i.test(textBefore(sentence, match.start, 30)))
      return [];
    const singled = mentions(report, sentence).find((one) => one.start < group.start && CLEFT.test(textBefore(sentence, one.start)));
    const doer = singled ?? subjectOf(report, sentence, group);
    return doer ? [{ who: doer, words: { start: doer.start, end: match.end } }] : [];
  });
}
