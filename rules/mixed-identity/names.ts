import { FIRST_NAMES } from '../../src/language/party-words.ts';
import { findAll, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import type { Employee } from '../../src/report/report.ts';
import {
  CARERS,
  EMPLOYEE_DOES,
  INTRODUCED_AFTER,
  INTRODUCED_BEFORE,
  NOT_SURELY_A_NAME,
  OF_EMPLOYEE,
  OWN_THINGS,
  SHORT_NAMES,
  TELLS,
} from './wording.ts';

const TITLED =
  /\b(?<title>Mr|Mrs|Ms|Miss|Mx)\.? (?:(?:[A-Z]\.? )?(?:[A-Z][a-z\u00C0-\u024F'-]+ ){0,2})(?<surname>(?:Mac|Mc|O'|D'|van |de |von |al-)?[A-Z][\w\u00C0-\u024F'-]*[a-z\u00C0-\u024F])(?='s|s'|\b)/g;
/** Somebody who is introduced by the whole name: "the sales director, Ryan Stead". */
const WHOLE =
  /(?<!\b(?:Mr|Mrs|Ms|Miss|Mx)\.? )\b[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)? (?<surname>(?:Mac|Mc|O'|D')?[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)?)\b/g;
const FIRST =
  /(?:^|[.;:,] |\b(?:that|and|but|so|think|when|if|as|because|while|for|expect|recommend|advise) )(?<first>[A-Z][a-z\u00C0-\u024F]+)(?= )/g;

/** The names that the report itself gives to somebody: in its header, address, headings and signature, or by what they are. */
function knownNames(report: Report): ReadonlySet<string> {
  const known = new Set<string>();
  const take = (text: string) => {
    for (const word of text.split(/[^\p{L}'-]+/u)) if (/^\p{Lu}/u.test(word)) known.add(word.toLowerCase().replace(/'s$/, ''));
  };
  const { author, manager } = report.facts;
  for (const sentence of report.sentences) if (!sentence.prose && sentence.role !== 'question') take(sentence.text);
  for (const row of report.rows) if (row.role !== 'prose') take(row.text);
  take([author?.value.name, manager?.value].join(' '));
  for (const sentence of report.prose) {
    if (sentence.text.length > 1500) continue;
    for (const match of [...findAll(sentence, TITLED, 20), ...findAll(sentence, WHOLE, 20)]) {
      if (INTRODUCED_BEFORE.test(textBefore(sentence, match.start, 60)) && !OF_EMPLOYEE.test(textBefore(sentence, match.start, 60)))
        take(match.groups.surname!);
      else if (INTRODUCED_AFTER.test(textAfter(sentence, match.end, 60))) take(match.groups.surname!);
    }
  }
  return known;
}

/** Names that stand where only the employee's could, and are not the employee's. */
export function strayNames(report: Report): Match[] {
  const employee = report.facts.employee;
  if (employee === undefined) return [];
  const known = knownNames(report);
  const found: Match[] = [];
  let own = 0;
  for (const sentence of report.prose) {
    if (sentence.text.length > 1500) continue;
    for (const match of findAll(sentence, TITLED, 20)) {
      const surname = match.groups.surname!.replace(/'s$/, '').toLowerCase();
      if (isEmployee(employee.value, surname)) {
        own += 1;
        if (!wrongTitle(employee.value, match.groups.title!)) continue;
      } else if (surname.split(' ').some((word) => known.has(word))) continue;
      const bare = withoutPossessive(match);
      if (standsForEmployee(report, employee.value, sentence, bare)) found.push(bare);
    }
    for (const match of findAll(sentence, FIRST, 6)) {
      const first = match.groups.first!;
      const place = { start: match.end - first.length, end: match.end, text: first, groups: {} };
      if (isOtherFirstName(employee.value, first, known) && standsForEmployee(report, employee.value, sentence, place)) found.push(place);
    }
  }
  // A name in the text alone is not surer than another; one that is met as often as the employee's is more likely that of somebody we misread.
  return employee.sureness === 'inferred' && found.length >= own ? [] : found;
}

function withoutPossessive(match: Match): Match {
  const text = match.text.replace(/'s?$/, '');
  return { ...match, text, end: match.start + text.length };
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);

/** The employee's surname, or one part of a double one. */
function isEmployee({ surname, name }: Employee, other: string): boolean {
  const own = words(`${surname} ${name}`);
  return words(other).some((part) => own.includes(part));
}

/** "Mrs Doyle" in a report on Mr Doyle. Women are called by several titles. */
function wrongTitle({ title }: Employee, other: string): boolean {
  const male = /^(?:Mr|Sir)$/;
  const female = /^(?:Mrs|Ms|Miss|Dame|Lady)$/;
  return (male.test(title) && female.test(other)) || (female.test(title) && male.test(other));
}

function isOtherFirstName({ firstName }: Employee, other: string, known: ReadonlySet<string>): boolean {
  const lower = other.toLowerCase();
  if (!FIRST_NAMES.has(lower) || NOT_SURELY_A_NAME.has(lower) || known.has(lower)) return false;
  const first = firstName.toLowerCase();
  // Without a first name nothing can be said; a short form begins alike or is known.
  if (first.length < 2 || first[0] === lower[0] || first.includes(lower)) return false;
  return !SHORT_NAMES.some((family) => family.has(first) && family.has(lower));
}

const PRONOUN = {
  he: /\b(?:he|him|his|himself)\b/i,
  she: /\b(?:she|her|hers|herself)\b/i,
  they: /\b(?:they|them|their|themsel(?:f|ves))\b/i,
};

function standsForEmployee(report: Report, employee: Employee, sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match.start, 60);
  const after = textAfter(sentence, match.end, 60);
  const { quoted, title, asked } = stance(report, sentence, match);
  if (quoted || title || asked || INTRODUCED_AFTER.test(after)) return false;
  const does = EMPLOYEE_DOES.test(after) || hasOwnCare(employee, sentence, match);
  if (!does && !OF_EMPLOYEE.test(before)) return false;
  // "Mrs Ellis tells me that she has moved him": somebody who tells of the employee.
  const { surname, pronoun } = employee;
  const rest = sentence.text.slice(match.end - sentence.start);
  const others = `${before.replace(/^.*[.;]/, '')}${rest}`;
  if (others.includes(surname) && !match.text.includes(surname)) return false;
  if (!TELLS.test(after)) return true;
  if (pronoun !== undefined && PRONOUN[pronoun].test(rest) && genderOf(match.text) !== pronoun) return false;
  return !/\b(?:him|them)\b/i.test(rest);
}

/** "Mr Osei should keep to the plan that his physiotherapist has drawn up", in a report on Ms Rao: nobody else's treatment is told here. */
function hasOwnCare({ pronoun }: Employee, sentence: Sentence, match: Match): boolean {
  const gender = genderOf(match.text);
  return gender !== undefined && pronoun === OTHER[gender] && OWN_CARE[gender].test(sentence.text.slice(match.end - sentence.start));
}
const OTHER = { he: 'she', she: 'he' } as const;
const OWN_CARE = {
  he: new RegExp(`^[^.;]{0,80}\\bhis (?:${OWN_THINGS}|${CARERS})\\b`, 'i'),
  she: new RegExp(`^[^.;]{0,80}\\bher (?:${OWN_THINGS}|${CARERS})\\b`, 'i'),
};

function genderOf(words: string): 'he' | 'she' | undefined {
  if (/^Mr\b/.test(words)) return 'he';
  return /^(?:Mrs|Ms|Miss)\b/.test(words) ? 'she' : undefined;
}
