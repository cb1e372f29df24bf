import type { Report, Sentence } from '../report/report.ts';
import { clauses } from './clauses.ts';
import { type Mention, mentions } from './people.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** The person or body that a finite verb has as its subject, by position; undefined where the subject is a thing or was not recognised. */
export function subjectOf(report: Report, sentence: Sentence, group: VerbGroup): Mention | undefined {
  return subjectBefore(report, sentence, group, 0);
}

const ADVERBS =
  /(?:[\s,]*\b(?:[a-z]+ly|also|then|now|still|just|never|always|often|even|simply|either|neither|at once|himself|herself|themselves|yourself|each|all|both|too|however|therefore|since|for (?:his|her|their|your) part|in (?:turn|particular|fact)|at (?:least|times)|as (?:his|her|their|a) \w+)\b)*[\s,]*$/i;

/** What is sent, before the one who sent it. */
const A_PAPER_FROM =
  /\b(?:forms?|letters?|e-?mails?|notes?|messages?|calls?|reports?|papers?|referrals?|texts?|invoices?|parcels?|deliver(?:y|ies)|files?|records?|readings|results) (?:from|by|to|for) $/i;

/** Adverbs are looked for in so many characters before a verb, however long the sentence. */
const NEARBY = 200;

function subjectBefore(report: Report, sentence: Sentence, group: VerbGroup, depth: number): Mention | undefined {
  if (depth > 3) return undefined;
  const before = sentence.text.slice(0, group.start - sentence.start);
  const nearby = before.slice(-NEARBY);
  const text = before.slice(0, before.length - nearby.length + nearby.replace(ADVERBS, '').length);
  const end = sentence.start + text.length;
  const people = mentions(report, sentence);
  const direct = people.find(
    (mention) =>
      mention.end === end || (mention.end < end && /^(?:'s)?$/.test(sentence.text.slice(mention.end - sentence.start, text.length))),
  );
  // "The form from HR did not come": a paper and its sender.
  if (direct && A_PAPER_FROM.test(sentence.text.slice(0, direct.start - sentence.start))) return undefined;
  // "The partners at the practice have …": the people, and not the place they work at.
  const atPlace =
    direct &&
    /^(?:organisation|department)$/.test(direct.party) &&
    people.find(
      (mention) =>
        /^(?:manager|colleague)$/.test(mention.party) &&
        mention.end < direct.start &&
        /^ (?:at|in|of|from|on|for) $/.test(sentence.text.slice(mention.end - sentence.start, direct.start - sentence.start)),
    );
  if (atPlace) return atPlace;
  // "his email": a possessive pronoun before a noun is not the subject, and it never ends right before the verb.
  if (direct) return direct;
  // "who", "that", "which": the person named right before.
  const relative = /[\s,]*\b(?:who|that|which|whom)$/i.exec(text);
  if (relative) {
    const upTo = text.slice(0, relative.index).trimEnd();
    return people.filter((mention) => mention.end <= sentence.start + upTo.length && mention.party !== 'author').at(-1);
  }
  // "and moved him to nights": the subject of the verb before.
  if (/\b(?:and|but|or|then|nor|yet)$/i.test(text) || /,$/.test(text)) {
    const groups = verbGroups(sentence);
    const earlier = groups[groups.indexOf(group) - 1];
    if (earlier) return subjectBefore(report, sentence, earlier, depth + 1);
  }
  // "his supervisor, Ms Alvarez", "the manager in charge of the store": a noun phrase with something after it, in the same clause.
  const clause = clauses(sentence).find((one) => group.start >= one.start && group.start < one.end);
  const from = clause?.start ?? sentence.start;
  const inClause = people.filter((mention) => mention.start >= from && mention.end <= end);
  const head = inClause[0];
  if (
    head &&
    /^[\s,]*(?:(?:in|of|on|at|from|for|to|with|within|and|above|below|over|behind|responsible|concerned|involved|there|here|who|himself|herself|namely)\b|,|\(|['\w-]+,)/.test(
      sentence.text.slice(head.end - sentence.start, text.length),
    ) &&
    !isPossessive(sentence, head)
  )
    return head;
  return undefined;
}

/** "his manager's refusal", "her email": the mention owns what follows. */
export function isPossessive(sentence: Sentence, mention: Mention): boolean {
  const word = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  return (
    /(?:'s|s')$/.test(word) ||
    /^(?:'s|')(?=\s)/.test(after) ||
    (/^(?:his|their|my|your|our|its)$/i.test(word) && /^ [a-z]/i.test(after)) ||
    (/^her$/i.test(word) &&
      /^ (?!(?:at|in|on|to|for|of|from|with|by|and|or|but|because|when|that|as|so|if|over|about|out|off|up|down|before|after|since|every|daily|again|until|into|through|during|despite|while|the|a|an|his|her|she|he|is|was|has|had|will|would|may|might|can|could|should|very|too|well|badly|constantly|repeatedly|publicly|openly)\b)[a-z]/i.test(
        after,
      ))
  );
}

/** The verb group that holds an offset. */
export function verbAt(sentence: Sentence, offset: number): VerbGroup | undefined {
  return verbGroups(sentence).find((group) => offset >= group.start && offset < group.end);
}

/** The person or body named with "by" after an offset within the clause: the agent of a passive. */
export function agentAfter(report: Report, sentence: Sentence, from: number): Mention | undefined {
  const rest = sentence.text.slice(from - sentence.start);
  const by = /^(?:[^,.;]{0,80}?)\b(?:by|at the hands of|from)\s+/i.exec(rest);
  if (!by) return undefined;
  const at = from + by[0].length;
  return mentions(report, sentence).find((mention) => mention.start >= at - 1 && mention.start <= at + 25);
}
