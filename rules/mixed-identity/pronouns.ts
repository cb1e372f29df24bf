import { findAll, type Match, type Stretch } from '../../src/language/pattern.ts';
import { mentions } from '../../src/language/people.ts';
import { stance } from '../../src/language/stance.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import { FEMALE, MALE, OWN_THINGS, SOMEBODY, THE_PATIENT, UNTOLD } from './wording.ts';

type Gender = 'he' | 'she';

const HE = /\b(?:he|him|his|himself|he's|he'd|he'll)\b/gi;
const SHE = /\b(?:she|her|hers|herself|she's|she'd|she'll)\b/gi;
/** A form that leaves both open is what a template leaves behind, which another rule says. */
const EITHER =
  /\b(?:s\/he|he ?\/ ?she|she ?\/ ?he|his ?\/ ?her|her ?\/ ?his|him ?\/ ?her|he or she|she or he|his or her|her or his|him or her)\b/i;
const OWN = {
  he: new RegExp(`\\bhis (?:${OWN_THINGS})\\b|\\bhe (?:is|remains) (?:now |currently |still |not |un)?(?:fit|absent|off)\\b`, 'i'),
  she: new RegExp(`\\bher (?:${OWN_THINGS})\\b|\\bshe (?:is|remains) (?:now |currently |still |not |un)?(?:fit|absent|off)\\b`, 'i'),
};
/** How many sentences back the person may stand whom a pronoun takes up. */
const BACK = 3;

/** A pronoun that is not the employee's, and nobody else named whom it could mean: one a sentence. */
export function strayPronouns(report: Report, strayNames: readonly Span[]): Match[] {
  const own = report.facts.employee?.value.pronoun;
  if (own === undefined) return [];
  const genders: readonly Gender[] = own === 'they' ? ['he', 'she'] : own === 'he' ? ['she'] : ['he'];
  const found: Match[] = [];
  let ownUsed = 0;
  for (const sentence of report.prose) {
    if (sentence.text.length > 1500) continue;
    ownUsed += own === 'they' ? (/\bthey\b/i.test(sentence.text) ? 1 : 0) : findAll(sentence, own === 'he' ? HE : SHE, 1).length;
    if (EITHER.test(sentence.text)) continue;
    for (const gender of genders) {
      const stray = findAll(sentence, gender === 'he' ? HE : SHE, 8).find(
        (match) => !isQuoted(report, sentence, match) && !hasAntecedent(report, sentence, match, gender, strayNames),
      );
      if (stray !== undefined) {
        found.push(stray);
        break;
      }
    }
  }
  // Where most of the report says "she", it is the title that is another person's: one word of it is enough.
  return found.length > ownUsed ? found.slice(0, 1) : found;
}

function isQuoted(report: Report, sentence: Sentence, match: Match): boolean {
  return stance(report, sentence, match).quoted;
}

/** Whether somebody stands in the sentence or shortly before it whom the pronoun may mean. */
function hasAntecedent(report: Report, sentence: Sentence, pronoun: Match, gender: Gender, strangers: readonly Span[]): boolean {
  const own = OWN[gender].test(sentence.text);
  // "When she saw him, the surgeon …": only a clause that goes before its main clause has its pronoun before the person.
  const until = FRONTED.test(sentence.text) ? sentence.end : pronoun.start;
  // A stranger's name in the same sentence is a finding of its own, and has its pronouns.
  if (offersPerson(report, sentence, gender, own, [], until) || strangers.some(({ start }) => start >= sentence.start && start < until))
    return true;
  let { previous } = sentence;
  for (let steps = 0; previous !== undefined && steps < BACK; steps += 1) {
    if (offersPerson(report, previous, gender, own, strangers)) return true;
    previous = previous.previous;
  }
  const lead = sentence.leadIn;
  return lead !== undefined && offersPerson(report, lead, gender, own, strangers);
}

const FRONTED = /^\s*(?:when|if|although|though|while|as|before|after|once|until|since|because|in (?:his|her)|according to)\b/i;
/** No single person. */
const SEVERAL = /(?:[^s']s|family|families|children|people|staff|team|crew|men|women|parents)$/i;
const CLINICIAN_ALONE = /^(?:clinician|manager|colleague|representative)$/;

/** Whether a sentence names somebody of that gender, or somebody whose gender is not told. What only the employee has ("his sleep") is not a clinician's. */
function offersPerson(
  report: Report,
  sentence: Sentence,
  gender: Gender,
  own: boolean,
  strangers: readonly Span[],
  until = sentence.end,
): boolean {
  const patient = THE_PATIENT.exec(sentence.text)?.[0].length ?? 0;
  const people = mentions(report, sentence).filter(({ party, named, start, end }) => {
    if (start >= until || start < sentence.start + patient) return false;
    if (/^(?:employee|author|reader|occupational-health|organisation|department)$/.test(party)) return false;
    if (strangers.some((one) => one.start < end && start < one.end)) return false;
    const words = report.text.slice(start, end);
    if (/^(?:he|she|him|her|his|hers|they|them|their|himself|herself)$/i.test(words)) return false;
    if (SEVERAL.test(words) || (gender === 'he' ? FEMALE : MALE).test(words)) return false;
    return !(own && CLINICIAN_ALONE.test(party) && !(gender === 'he' ? MALE : FEMALE).test(words) && !named);
  });
  if (people.length > 0) return true;
  const text = sentence.text.slice(patient, until - sentence.start);
  if (own) return RELATED.test(text);
  return (
    SOMEBODY.test(text.replace(gender === 'he' ? FEMALE_WORDS : MALE_WORDS, '')) ||
    UNTOLD.test(text) ||
    namesSomebody(report, { start: sentence.start + patient, end: until, text }, strangers)
  );
}

const FEMALE_WORDS = /\b(?:Mrs|Ms|Miss|wife|mother|mum|daughter|sister|aunt|niece|grandmother|woman|lady|girl)s?\b/gi;
const MALE_WORDS = /\b(?:Mr|husband|father|dad|son|brother|uncle|nephew|grandfather|man|gentleman|boy)s?\b/gi;
/** People who may have a sleep, a job and symptoms of their own. */
const RELATED =
  /\b(?:wife|husband|partner|spouse|mother|father|mum|dad|sister|brother|daughter|son|child|children|baby|friend|aunt|uncle|niece|nephew|grand\w+|parent|twin|carer|ex-\w+|colleague|manager|pupil|patient|resident|customer|client|student|passenger|service user)s?\b/i;
/** A whole name that nobody has told us of, and that is no title and surname: those are known as people. */
const NAMED = /\b[a-z]+,? (?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)(?<first>[A-Z][a-z]+) (?<last>[A-Z][a-z]+)/g;

function namesSomebody(report: Report, text: Stretch, strangers: readonly Span[]): boolean {
  const own = report.facts.employee!.value.name.split(/[\s,]+/);
  return findAll(text, NAMED, 20).some(
    ({ start, end, groups }) =>
      !own.includes(groups.first!) && !own.includes(groups.last!) && !strangers.some((one) => one.start < end && start < one.end),
  );
}
