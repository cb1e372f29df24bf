import { findAll, has, type Match, type Stretch } from '../../src/language/pattern.ts';
import { type Mention, mentions } from '../../src/language/people.ts';
import { timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import { personAt } from '../../src/report/person-names.ts';
import {
  AUTHOR_REACHED,
  COLLECTIVE,
  EMAIL,
  NUMBER_ABOVE,
  OTHER_LABEL,
  OTHER_NUMBER,
  PHONE,
  REACHED_BEFORE,
  SHARED_MAILBOX,
  TURN_TO,
  WRITER_SPEAKS,
} from './wording.ts';

export const rule = defineRule({
  id: 'contact-point',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'No named person with a telephone number or an email to ask',
  options: {},
  messages: {
    missing:
      'The report names nobody whom the manager can ring or write to with a question. Give the name of the author or a colleague with a telephone number or an email.',
    impersonal:
      'A number or mailbox is given, but no person to ask for. Managers complain that nobody who knows the case can be reached: add the name of the author or a colleague.',
  },
  check(report, context) {
    let impersonal = false;
    const onLetterhead = report.facts.author !== undefined && report.prose.some((sentence) => has(sentence, NUMBER_ABOVE));
    for (const sentence of report.sentences) {
      const ways = waysIn(report, sentence);
      if (ways.length === 0) continue;
      if (ways.some((way) => reachesPerson(report, sentence, way))) return;
      if (onLetterhead && (sentence.role === 'address' || sentence.role === 'field') && !has(sentence, OTHER_LABEL)) return;
      impersonal ||= !has(sentence, OTHER_NUMBER);
    }
    if (authorCanBeReached(report)) return;
    context.report({ span: report.placeFor('contact', 'next-step'), messageId: impersonal ? 'impersonal' : 'missing' });
  },
});

/** "09.00-16.30" */
const OFFICE_HOURS = /^\d{1,2}\.\d{2} ?- ?\d{1,2}\.\d{2}$/;

/** Telephone numbers and email addresses in a sentence; dates and other figures that look like one are none. */
function waysIn(report: Report, sentence: Sentence): Match[] {
  // Most sentences hold neither; only those with a figure or an @ are looked at.
  if (!/[\d@]/.test(sentence.text)) return [];
  const found = findAll(sentence, PHONE);
  const times = timesIn(report, sentence);
  const phones = found.filter((match) => {
    const digits = match.text.replace(/\D/g, '').length;
    const extension = /[a-z]/i.test(match.text);
    if (!extension && (digits < 7 || digits > 15 || OFFICE_HOURS.test(match.text))) return false;
    return !times.some((time) => match.start >= time.start && match.end <= time.end);
  });
  return [...phones, ...findAll(sentence, EMAIL)];
}

/** What the report says is the author's own number or address, in front matter, the header or the signature, stands for the whole report. */
function authorCanBeReached(report: Report): boolean {
  const author = report.facts.author?.value;
  if (author === undefined || author.name === '') return false;
  return author.phone !== undefined || (author.email !== undefined && !SHARED_MAILBOX.test(author.email));
}

function reachesPerson(report: Report, sentence: Sentence, way: Match): boolean {
  if (sentence.role === 'prose') return namedInProse(report, sentence, way);
  if (sentence.role === 'question' || sentence.role === 'quotation' || sentence.role === 'boilerplate') return false;
  return authorsOwn(report, sentence, way);
}

/** In running text: "ring me on …", "Rosa Hale, extension 4417", "ask for Rosa Hale on …". */
function namedInProse(report: Report, sentence: Sentence, way: Match): boolean {
  const before: Stretch = { start: sentence.start, end: way.start, text: sentence.text.slice(0, way.start - sentence.start) };
  const signed = SIGNED.exec(sentence.text)?.[0];
  if (signed !== undefined && way.start > sentence.start + signed.length) {
    const person = personAt(sentence.text.slice(signed.length));
    if (person !== undefined && !isManager(report, person.name)) return true;
  }
  const people = mentions(report, sentence);
  const nearest = people.filter((person) => person.end <= way.start && person.party !== 'reader').at(-1);
  if (/^(?:he|she)\b/i.test(sentence.text) && !has(sentence, OTHER_NUMBER) && namedBefore(report, sentence)) return true;
  if (nearest?.party === 'employee' && !has(sentence, AUTHOR_REACHED)) return false;
  // "Please quote ref. 22114 when you ring me on …": another number in the same sentence.
  const close: Stretch = { start: Math.max(sentence.start, way.start - 25), end: way.start, text: before.text.slice(-25) };
  if (
    has(sentence, AUTHOR_REACHED) &&
    !has(before, REACHED_BEFORE) &&
    !has(close, OTHER_NUMBER) &&
    !(nearest?.named && nearest.party === 'clinician' && !has(before, TURN_TO))
  )
    return true;
  if (has(sentence, OTHER_NUMBER)) return false;
  const named = people.filter(
    (person) => person.named && person.party !== 'employee' && person.party !== 'relative' && person.party !== 'representative',
  );
  if (named.length === 0)
    return (
      namedBefore(report, sentence) || (has(sentence, TURN_TO) && nameBeside(report, before)) || writersOwn(report, sentence, way, people)
    );
  const person = named.filter((one) => one.end <= way.start).at(-1) ?? named[0]!;
  if (person.party === 'author') return true;
  if (isManager(report, sentence.text.slice(person.start - sentence.start, person.end - sentence.start))) return false;
  if (has(sentence, OURS)) return true;
  return has(sentence, TURN_TO) && !has(before, THEIRS);
}

/** "Signed: B. Oduya RN, direct line …" */
const SIGNED = /^(?:(?:electronically )?signed|author|report by|(?:written|prepared) by)(?: by)?[:. ]+(?=\p{Lu})/iu;
/** "Your contact is Hanif Bose, 01632 960 414": right before the number stands a name that neither the header nor a list of names knows. */
const NAME_BESIDE =
  /(?:^|[ (])(?<name>[A-Z][a-z'-]+ [A-Z][\w'-]+)(?: \([\w .,/-]{2,30}\))?(?:, (?:who |[a-z])[\w' /()-]{3,50}(?=,| at ))?(?:,? (?:(?:is|can|will|handles?|deals?|holds|looks) [^.;,]{0,40} )?(?:on|at|by)|,| -|:)? ?\(?$/;
const OF_AN_OFFICE =
  /\b(?:Desk|Line|Helpline|Hotline|Office|Reception|Switchboard|Assistance|Programme|Duty|Support|Care|Direct|Samaritans|Work|Advice|Team|Portal|Centre|Center|Services?)\b/;

function nameBeside(report: Report, before: Stretch): boolean {
  const name = NAME_BESIDE.exec(before.text.slice(-120))?.groups?.name;
  if (name === undefined || OF_AN_OFFICE.test(name) || isManager(report, name) || has(before, THEIRS)) return false;
  const person = personAt(name);
  return person !== undefined && person.firstName !== '';
}

/** "I sit next to the canteen, extension 2207", "Happy to talk this through. 01632 960 118." in a report that is signed: nobody else is named, and no team. */
function writersOwn(report: Report, sentence: Sentence, way: Match, people: readonly Mention[]): boolean {
  if ((report.facts.author?.value.name ?? '') === '' || has(sentence, COLLECTIVE)) return false;
  if (has(sentence, THEIRS) || has(sentence, REACHED_BEFORE)) return false;
  if (way.text.includes('@') && SHARED_MAILBOX.test(way.text)) return false;
  if (people.some(({ party }) => party !== 'author' && party !== 'reader')) return false;
  if (has(sentence, WRITER_SPEAKS)) return true;
  const alone = sentence.text.replace(way.text, '').replace(/[^a-z]/gi, '').length <= 12;
  const before = sentence.previous;
  return alone && before !== undefined && before.block === sentence.block && has(before, WRITER_SPEAKS) && !has(before, COLLECTIVE);
}

/** "Contact name: Rosa Hale. Contact number: …": the name stands by itself in the sentence before. */
function namedBefore(report: Report, sentence: Sentence): boolean {
  const before = sentence.previous;
  if (!before) return false;
  // "Please contact me on the number below." and the number by itself under it.
  if (
    BARE_NUMBER.test(sentence.text) &&
    /\b(?:below|following|above|here)\b/i.test(before.text) &&
    has(before, /\b(?:me|myself|the author)\b/i)
  )
    return true;
  if (before.block !== sentence.block) return false;
  if (BARE_NUMBER.test(sentence.text)) return authorBefore(report, before);
  // "Bernard Quayle will write to you. He can be reached on …": the pronoun points back.
  if (/^(?:he|she|they)\b/i.test(sentence.text) && has(sentence, TURN_TO)) {
    const last = [...before.text.matchAll(/\b(?:Dr |Mrs? |Ms |Miss )?[A-Z][a-z'-]+ [A-Z][\w'-]+/g)].at(-1)?.[0];
    const employee = report.facts.employee?.value.surname;
    return (
      last !== undefined &&
      !(employee && last.includes(employee)) &&
      !OF_AN_OFFICE.test(last) &&
      !isManager(report, last) &&
      !THEIRS.test(before.text.slice(before.text.lastIndexOf(';') + 1)) &&
      personAt(last) !== undefined
    );
  }
  if (before.text.split(' ').length > 6) return false;
  return (
    mentions(report, before).some((one) => one.named && /^(?:author|manager|occupational-health)$/.test(one.party)) &&
    !isManager(report, before.text)
  );
}

/** "Tel. 01632 960 118.": a number by itself at the end of a paragraph belongs to whoever the paragraph named. */
const BARE_NUMBER = /^(?:tel(?:ephone)?|phone|direct(?: line)?|mobile|ext(?:ension)?|e-?mail)\b[.:]? *[+(]?[\w@.() -]{4,40}$/i;

function authorBefore(report: Report, from: Sentence): boolean {
  for (let one: Sentence | undefined = from; one && one.block === from.block; one = one.previous) {
    if (mentions(report, one).some((person) => person.named && person.party === 'author')) return true;
  }
  return false;
}

const OURS =
  /\b(?:my colleague|our (?:\w+ ){0,2}(?:doctor|physician|nurse|adviser|advisor|physiotherapist|administrator|manager|practitioner|clinician)|occupational health (?:\w+ )?(?:nurse|adviser|advisor|doctor|physician|practitioner|physiotherapist|clinician|specialist|technician)|occupational (?:physician|nurse)|clinic nurse|case manager|for me|in my absence|OH (?:nurse|advis[eo]r|doctor|physician|practitioner|physiotherapist|clinician|specialist|technician))\b/i;
const THEIRS =
  /\b(?:his|her|their|the) (?:\w+ ){0,2}(?:GP|general practitioner|doctor|physiotherapist|physio|surgeon|consultant|specialist|psychiatrist|\w+ologist|counsellor|therapist|midwife|union|solicitor|dentist|representative|wife|husband|partner|mother|father|sister|brother|son|daughter|carer|friend|neighbour)\b|\b(?:spoken|spoke|written|wrote|talked) (?:to|with)\b/i;

function isManager(report: Report, name: string): boolean {
  const manager = report.facts.manager?.value ?? '';
  // A first name that two people share tells nothing; the last word of a name does.
  const nameOf = (text: string) => (text.split(',')[0] ?? '').split(/[^\w'-]+/);
  const last = nameOf(name).findLast((word) => /^[A-Z][\w'-]{3,}/.test(word)) ?? '';
  return last !== '' && nameOf(manager).includes(last.replace(/'s$/, ''));
}

/** In the header, the letterhead or the signature: a number beside the author's name or under a label of contact. */
function authorsOwn(report: Report, sentence: Sentence, way: Match): boolean {
  if (way.text.includes('@') && SHARED_MAILBOX.test(way.text)) return false;
  const label = labelOf(report, sentence, way);
  if (OTHER_LABEL.test(label) && !/\b(?:direct|author|clinician|by)\b/i.test(label)) return false;
  return sentence.role === 'field' && report.facts.author !== undefined;
}

/** What names the field: the words before the number, the row's first cell. */
function labelOf(report: Report, sentence: Sentence, way: Match): string {
  if (sentence.block.kind === 'cell') {
    const row = report.rows.find((one) => one.table === sentence.block.table && one.row === sentence.block.row);
    const first = row?.cells[0];
    if (first && first.index !== sentence.block.index) return report.text.slice(first.start, first.end);
  }
  const line = sentence.text.slice(0, way.start - sentence.start);
  return line.includes(':') ? (line.split(':')[0] ?? '') : '';
}
