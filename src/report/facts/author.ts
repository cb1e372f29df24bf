import type { Span } from '../../read/source.ts';
import { labelled } from '../labels.ts';
import { emailIn, isDateLine, isValediction, phoneIn } from '../letter.ts';
import { credentialsAt, type PersonName, personAt, ROLE_PATTERN } from '../person-names.ts';
import type { Author, Fact, Sentence } from '../report.ts';
import type { Evidence } from './evidence.ts';
import type { LetterLine } from './letter-lines.ts';

interface Draft {
  name: string;
  surname: string;
  qualification: string | undefined;
  role: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  span: Span | undefined;
  sureness: 'stated' | 'inferred';
}

const ROLE = new RegExp(ROLE_PATTERN, 'i');

/** Who wrote the report, and how a manager can reach them. */
export function authorOf(evidence: Evidence): Fact<Author> | undefined {
  const given = evidence.frontMatter.author;
  const drafts = [fromFields(evidence), fromSignature(evidence), fromLetterhead(evidence)].filter((draft) => draft !== undefined);
  let author: Draft | undefined = drafts[0];
  if (given?.name !== undefined) {
    const person = personAt(given.name);
    const credentials = person && credentialsAt(given.name.slice(person.end));
    author = {
      name: person?.name ?? given.name,
      surname: person?.surname ?? given.name.split(' ').at(-1)!,
      qualification: given.qualification ?? credentials?.text,
      role: given.role,
      phone: given.phone,
      email: given.email,
      span: undefined,
      sureness: 'stated',
    };
  }
  author ??= fromText(evidence);
  if (!author) return undefined;
  for (const other of drafts) if (other !== author && sameName(other, author)) complete(author, other);
  fromSentences(evidence, author);
  const field = evidence.fields.find((entry) => entry.key === 'qualification');
  author.qualification ??= given?.qualification ?? field?.value;
  author.role ??= given?.role ?? evidence.fields.find((entry) => entry.key === 'author-role')?.value;
  author.phone ??= given?.phone;
  author.email ??= given?.email;
  const { name, qualification, role, phone, email, span, sureness } = author;
  return { value: { name, qualification, role, phone, email }, sureness, span };
}

function sameName(one: Draft, other: Draft): boolean {
  return one.surname.toLowerCase() === other.surname.toLowerCase();
}

function complete(author: Draft, other: Draft): void {
  author.qualification ??= other.qualification;
  author.role ??= other.role;
  author.phone ??= other.phone;
  author.email ??= other.email;
  // "S. Pryce" in the header and "Dr Sian Pryce" in the signature are one: the fuller name tells more.
  if (author.span && other.span && other.name.length > author.name.length && /^\p{Lu}\.? /u.test(author.name)) author.name = other.name;
}

/** A name with what follows it on one line: "Judith Pallister RGN SCPHN (OH), Occupational Health Adviser, 0113 496 0142". */
function readLine(text: string, start: number, sureness: Draft['sureness']): Draft | undefined {
  const found = personIn(text);
  if (!found) return undefined;
  const { person, at } = found;
  const rest = text.slice(at + person.end);
  const credentials = credentialsAt(rest);
  const after = rest.slice(credentials?.end ?? 0);
  return {
    name: person.name,
    surname: person.surname,
    qualification: credentials?.text ?? credentialsInside(after) ?? credentialsAfter(after),
    role: roleIn(after) ?? roleIn(text.slice(0, at)),
    phone: phoneIn(after),
    email: emailIn(after),
    span: { start: start + at, end: start + at + person.end },
    sureness,
  };
}

/** The first name on a line, at its start or after a label, a post or a mark ("Occupational Health Nurse: Marcus Henley"). */
function personIn(text: string): { readonly person: PersonName; readonly at: number } | undefined {
  const first = personAt(text);
  if (first) return { person: first, at: 0 };
  for (const match of text.slice(0, 120).matchAll(/[:,;|(] ?| - | by /g)) {
    const at = match.index + match[0].length;
    const person = personAt(text.slice(at));
    if (person) return { person, at };
  }
  return undefined;
}

/** "(HCPC registered)", "Registered Nurse" after the post. */
function credentialsInside(text: string): string | undefined {
  return /\b(?:HCPC|NMC|GMC|CSP|AHPRA)[- ]registered\b|\bregistered (?:general |mental health )?nurse\b|\bchartered physiotherapist\b/i.exec(
    text,
  )?.[0];
}

/** Qualifications that stand after the post ("Consultant Occupational Physician, MBBS FFOM"). */
function credentialsAfter(text: string): string | undefined {
  return text
    .split(/[,;|] ?/)
    .map((part) => credentialsAt(part))
    .find((credentials) => credentials !== undefined)?.text;
}

/** The post in what follows a name, without numbers and addresses. */
function roleIn(text: string): string | undefined {
  const parts = text
    .replace(/^[\s,;|:(-]+/, '')
    .split(
      /\s*[|;]\s*|, (?=(?:tel|phone|direct|ext|e-?mail|mob|t:|e:|on |by |\+?\d|[\w.]+@))| (?:tel|phone|direct line|mob(?:ile)?|e-?mail)\b[.: ]*(?=\S*[\d@])/i,
    );
  for (const part of parts) {
    const role = part
      .replace(/\s*\([^)]*regist[^)]*\)/i, '')
      .split(', ')
      .filter((piece) => /^occupational/i.test(piece) || credentialsAt(piece)?.end !== piece.length)
      .join(', ')
      .replace(/[\s,.;:)(-]+$/, (end) => (end.startsWith(')') && part.includes('(') ? ')' : ''))
      .trim();
    if (role !== '' && role.length <= 90 && ROLE.test(role) && phoneIn(role) === undefined && emailIn(role) === undefined) return role;
  }
  return undefined;
}

/** Labels under which the author is named outright, before those that say only who saw the person. */
const AUTHOR_FIRST = /author|report by|written|prepared|report|compiled|completed|^from$|^by$|signed/i;

function fromFields(evidence: Evidence): Draft | undefined {
  const fields = evidence.fields.filter((field) => field.key === 'author');
  const header = fields.filter((field) => field.part === 'header');
  const ordered = header.length > 0 ? [...header.filter((field) => AUTHOR_FIRST.test(field.label)), ...header] : fields;
  for (const field of ordered) {
    const draft = readLine(field.value, field.span.start, 'stated');
    if (!draft) continue;
    if (
      ROLE.test(field.label) &&
      !/^(?:clinician|practitioner|physician|doctor|nurse|adviser|advisor|examiner|provider|consultant|oh \w+)$/i.test(field.label)
    )
      draft.role ??= field.label;
    const contacts = evidence.fields.filter((entry) => entry.key === 'phone' || entry.key === 'email');
    for (const contact of contacts) {
      if (contact.part === 'header' || contact.part === field.part) {
        draft.phone ??= phoneIn(contact.value);
        draft.email ??= emailIn(contact.value);
      }
    }
    return draft;
  }
  return undefined;
}

function fromSignature(evidence: Evidence): Draft | undefined {
  const lines = evidence.letter.filter((line) => line.part === 'signature' && !isValediction(bare(line)) && !isDateLine(line.text));
  const signed = evidence.letter.filter((line) => line.part === 'signature').map((line) => ({ line, rest: afterSigned(line.text) }));
  let draft: Draft | undefined;
  for (const { line, rest } of signed) {
    if (draft || rest === undefined) continue;
    draft = readLine(rest, line.end - rest.length, 'stated');
  }
  for (const line of lines) {
    const text = namedOn(line.text);
    if (!draft) {
      draft = readLine(text, line.end - text.length, 'stated');
      continue;
    }
    addLine(draft, line.text);
  }
  return draft;
}

/** "Signed: Rosa Hale" keeps the name after the word that closes. */
function afterSigned(text: string): string | undefined {
  const match =
    /^(?:electronically |digitally )?(?:signed|signature|name|print(?:ed)? name|dictated|authori[sz]ed)(?: (?:electronically|digitally))?(?: by)?[:. _-]+(?=\S)/i.exec(
      text,
    );
  return match ? text.slice(match[0].length) : undefined;
}

function namedOn(text: string): string {
  const label = labelled(text);
  return label && (label.key === 'author' || label.key === 'employee') ? label.value : text;
}

function bare(line: LetterLine): string {
  return afterSigned(line.text) === undefined ? line.text : 'name';
}

/** A line beneath a name: qualifications, post, telephone, email. */
function addLine(draft: Draft, text: string): void {
  const label = labelled(text);
  const value = label?.value ?? text;
  draft.phone ??= /^fax\b/i.test(text) ? undefined : phoneIn(value);
  draft.email ??= emailIn(text);
  const credentials = credentialsAt(text);
  if (credentials) draft.qualification ??= credentials.text;
  draft.qualification ??= credentialsInside(text);
  draft.role ??= roleIn(label ? value : text.slice(credentials?.end ?? 0));
}

/** A clinician's own letterhead: the name with qualifications or a post, and the lines under it up to the date. */
function fromLetterhead(evidence: Evidence): Draft | undefined {
  const lines = evidence.letter;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.part !== 'sender') continue;
    const draft = personAt(line.text) && readLine(line.text, line.start, 'inferred');
    if (!draft) continue;
    for (const next of lines.slice(index + 1, index + 7)) {
      if (next.part !== 'sender' || personAt(next.text)) break;
      addLine(draft, next.text);
    }
    if (draft.qualification !== undefined || draft.role !== undefined) return draft;
  }
  return undefined;
}

const CONTACT = /\b(?:me|my|I)\b/;
const SELF =
  /\b(?:me|myself),? (?:on |at )?(?=\p{Lu})|\b(?:ask for|speak to|contact|ring|call|phone|email|telephone|reach) (?=(?:Dr |Mrs? |Ms |Miss )?\p{Lu}\p{Ll}+ \p{Lu})|[:(] ?(?=(?:Dr )?\p{Lu}\p{Ll}+ \p{Lu})|^(?:Questions?|Queries|Enquiries|Contact|Any questions)\b[^.:;]{0,20}? (?:to|for|is|with) (?=(?:Dr |Mrs? |Ms |Miss )?\p{Lu}\p{Ll}+ \p{Lu})/gu;

/** The sentence that says how to reach the author: "please ring me, Judith Pallister, on 0113 496 0142". */
function fromText(evidence: Evidence): Draft | undefined {
  const { prose } = evidence.report;
  for (const sentence of prose.slice(-25).reverse()) {
    const phone = phoneIn(sentence.text);
    const email = emailIn(sentence.text);
    if (phone === undefined && email === undefined) {
      const next = sentence.next?.prose ? phoneIn(sentence.next.text) : undefined;
      if (next === undefined) continue;
    }
    const opening = personAt(sentence.text);
    const at = opening
      ? 0
      : [...sentence.text.matchAll(SELF)]
          .map((match) => match.index + match[0].length)
          .find((index) => personAt(sentence.text.slice(index)));
    if (at === undefined) continue;
    const before = sentence.text.slice(0, at);
    if (!opening && !CONTACT.test(before) && !/\b(?:please|contact|ring|call|questions?|queries|reach)\b/i.test(before)) continue;
    const draft = readLine(sentence.text.slice(at), sentence.start + at, 'inferred');
    // The employee and the manager have telephones too.
    const employee = evidence.fields.some(
      (field) => /^(?:employee|recipient|referrer)$/.test(field.key) && field.value.includes(draft?.surname ?? '\0'),
    );
    if (draft && !employee) return draft;
  }
  return undefined;
}

/** Telephone and email that the text gives as the author's own. */
function fromSentences(evidence: Evidence, author: Draft): void {
  if (author.phone !== undefined && author.email !== undefined) return;
  const { prose } = evidence.report;
  for (let index = prose.length - 1; index >= 0; index -= 1) {
    const sentence = prose[index]!;
    if (!/[\d@]/.test(sentence.text)) continue;
    const phone = phoneIn(sentence.text);
    const email = emailIn(sentence.text);
    if (phone === undefined && email === undefined) continue;
    if (isOwn(sentence, author)) {
      author.phone ??= phone;
      author.email ??= email;
    } else if (email !== undefined && email.toLowerCase().split('@')[0]!.includes(author.surname.toLowerCase())) author.email ??= email;
    if (author.phone !== undefined && author.email !== undefined) return;
  }
}

const CARD = /^(?:tel(?:ephone)?|phone|mob(?:ile)?|direct (?:line|dial)|e-?mail|e|t|m)\b ?[:.]/i;
/** The reader is told to call, or where, in the first person. */
const REACHES_ME =
  /\bmy (?:direct |office |work |mobile |own |desk |internal )?(?:line|number|telephone|phone|mobile|extension|email|e-mail|address|dial|contact)\b|\b(?:call|ring|phone|telephone|contact|reach|email|e-mail|text|message|write to|speak (?:to|with)|get (?:hold of|in touch with)|ask for|catch) me\b|\bmy (?:office|clinic|secretary|desk)\b|\bme (?:on|at|by|via) |\bI(?: am|'m)(?: (?:usually|normally|generally|always|also|best|mostly|easily|in|here|there|working|based|available|reachable|contactable|happy|to|be|found|reached|called|contacted)){0,4} (?:on|at|by) (?=[+(\d]|ext|tel|phone|e-?mail|my\b|[\w.+-]+@)|\bI (?:can|may) (?:\w+ )?be (?:reached|contacted|called|found|rung|telephoned|e-?mailed|got)\b|\bI(?: (?:will|would|shall|am|should)|'d|'m)(?: always)?(?: be)? (?:very )?(?:glad|happy|pleased) to (?:talk|discuss|explain|answer|help|take|hear|clarify|go|speak)\b|\bthe (?:writer|undersigned)\b/i;

/** "He rang me on …", "I have asked her to call me": the number is another's, or somebody else is to use it. */
const REACHED_ME =
  /\b(?:rang|called|phoned|telephoned|texted|e-?mailed|contacted|reached|gave|told|sent) me\b|\b(?:him|her|them|employee|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) (?:to|will|may|can|could|should) (?:\w+ )?(?:call|ring|phone|telephone|contact|reach|e-?mail|text|message) me\b/i;

function isOwn(sentence: Sentence, author: Draft): boolean {
  const { text } = sentence;
  if (text.includes(author.surname)) return true;
  // "Rosa Hale. T: 01632 960 118. E: …" on one line of prose.
  if (CARD.test(text) && (sentence.previous?.text.includes(author.surname) || CARD.test(sentence.previous?.text ?? ''))) return true;
  if (!REACHES_ME.test(text) || REACHED_ME.test(text)) return false;
  // "I have given her the number of the helpline, 0808 157 0123": told to the employee, not to the reader.
  return !/\b(?:helpline|employee assistance|EAP|given (?:him|her|them)|told (?:him|her|them)|(?:he|she|they|employee) (?:may|can|could|should))\b/i.test(
    text,
  );
}
