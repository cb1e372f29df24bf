import { FIRST_NAMES } from '../../src/language/party-words.ts';
import { findAll, findFirst, has, type Match, type Stretch } from '../../src/language/pattern.ts';
import { managersNamed, mentions } from '../../src/language/people.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import {
  isCardNumber,
  isChiNumber,
  isIban,
  isMedicareNumber,
  isNationalInsurance,
  isNhsNumber,
  isPpsNumber,
  isSocialSecurity,
  isTaxFileNumber,
} from './check-digits.ts';
import {
  ADDRESS_LABEL,
  BIRTH,
  BUSINESS_LINE,
  CARD_SHAPE,
  CHI_SHAPE,
  CONTACT_LABEL,
  DATE,
  DOCTOR_BRAND,
  EMAIL,
  GAP,
  GB_LICENCE_SHAPE,
  GP_LABEL,
  HOME_MAIL,
  HOUSE,
  IBAN_SHAPE,
  LABELLED_NUMBERS,
  LIVES_AT,
  MEDICARE_SHAPE,
  NAME,
  NHS_SHAPE,
  NI_SHAPE,
  NOT_TREATING,
  NUMBER_OF_A_THING,
  OWN_DEVICE,
  PHONE,
  PLACE_OF_BUSINESS,
  POSTCODE_SHAPE,
  PPS_SHAPE,
  SERVICE_NUMBER,
  SSN_SHAPE,
  TFN_SHAPE,
  TITLED,
  TREATER,
  WORKS_WITH,
} from './wording.ts';

type MessageId = 'number' | 'bank' | 'birth-date' | 'birth-date-in-header' | 'address' | 'contact' | 'clinician';
interface Identifier extends Span {
  readonly messageId: MessageId;
}

const LABELLED = LABELLED_NUMBERS.map(({ label, value }) => ({
  pattern: new RegExp(`\\b(?<label>${label})\\b\\.?${GAP}(?<value>${value})(?![\\w@])`, 'i'),
  bank: /sort code|account/.test(label),
}));
/** Between a label and its number a few words may stand: "his NHS number, as you asked, is 999 …". */
const BIRTH_DATE = new RegExp(`(?<![\\w])(?<label>${BIRTH})${GAP}(?<value>${DATE})`, 'i');
const ACCOUNT_BESIDE_BANK = /\b(?:account|a\/c)(?: (?:number|no\.?))?:? ?(?<value>\d{6,10})\b/i;
const BANK = /\b(?:sort code|bank|BSB|paid into|pay should|salary|building society|IBAN|wages)\b/i;

const NAMED_AFTER_ROLE = new RegExp(`\\b(?<role>${TREATER})(?:,? (?:is |called |named |at the \\w+ |)?| \\()(?<name>${TITLED}|${NAME})`);
const ROLE_AFTER_NAME = new RegExp(
  `(?<name>${TITLED}|${NAME}),? (?:\\()?(?:who is |is )?(?:his|her|their|the|a|an|my) (?:[\\w-]+ ){0,3}?(?<role>${TREATER})\\b`,
);
const ROLE_BARE_AFTER_NAME = new RegExp(`(?<name>${TITLED}|${NAME}), (?:[\\w-]+ ){0,2}?(?<role>${TREATER})\\b`);
const DOCTOR = new RegExp(`\\b(?<name>(?:Dr|Doctor|Prof|Professor)\\.? (?:[A-Z]\\.? ?){0,2}${NAME})`);
/** A surgeon goes by Mr or Miss: told by the care that the person is under. */
const UNDER_CARE = new RegExp(
  `\\b(?:(?:under|in) the care of|care of|operated on by|treated by|(?:is|was|remains|been|now|still|currently|comes|came) under|seen by|referred (?:\\w+ )?to|sees|saw|(?:appointment|consultation|follow-up|review|treatment|operation|surgery) with|list of|patient of|discharged by) (?<name>(?:Mr|Mrs|Ms|Miss|Mx|Sister|Nurse)\\.? (?:[A-Z]\\.? ?){0,2}${NAME})(?<after>[^.;]{0,70})`,
);
const CARE =
  /\b(?:surg\w+|clinic|hospital|consultant|infirmary|specialist|team|unit|list|theatre|orthopaedic\w*|therapy|treat\w*|operat\w+|outpatients?|\w{3,14}olog(?:y|ist)|care of|patient of|fracture|scan|spinal|Royal [A-Z]\w+|General|for (?:the|his|her|their) (?:\w+ )?(?:back|neck|shoulder|elbow|wrist|hand|hip|knee|ankle|foot|feet|eyes?|ears?|heart|chest|lungs?|skin|spine|migraines?|asthma|diabetes|depression|anxiety))\b/i;
/** "Miss Cartwright operated on his knee": what only somebody who treats does. */
const TREATS = new RegExp(
  `\\b(?<name>(?:Mr|Mrs|Ms|Miss|Mx|Sister|Nurse)\\.? (?:[A-Z]\\.? ?){0,2}${NAME})(?:,? who)? (?:(?:has|had|will|is|was|may|can|now|also|since|have|be|to) ){0,3}(?:operat(?:ed|ing|es?)|prescrib\\w+|inject(?:ed|ing|s)|diagnos\\w+|treat(?:ed|ing|s)?|discharged (?:him|her|them)|(?:replaced|repaired|fused|scanned|removed|pinned|rebuilt) (?:his|her|their|the) \\w+|(?:did|performed|carried out) (?:the|his|her|their) (?:operation|surgery|procedure|injections?))\\b`,
);
/** "Physio is with Gemma Lyle": the care, then who gives it. */
const CARE_WITH = new RegExp(
  `\\b(?:[Pp]hysio(?:therapy)?|[Tt]herapy|[Cc]ounselling|CBT|EMDR|[Tt]reatment|[Ss]essions?|[Aa]cupuncture|[Ff]ollow-up|[Cc]hemotherapy|[Rr]ehab(?:ilitation)?)(?: (?:is|was|are|were|has|been|continues?|remains?|twice|weekly|fortnightly|now|still)){0,4} (?:with|under|from|by) (?<name>${NAME})`,
);
const PERSON_IS_PATIENT = /care of|operated on|treated by|patient of/i;
const NOT_A_NAME =
  /^(?:The|This|That|He|She|They|It|His|Her|Their|In|On|At|For|If|As|When|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GP|NHS|OH|HR|Occupational|Health|Equality|Act|Access|Fit|Work|Statement|Report|Advice|Letter|Please|Mr|Ms|Mrs|Miss|Dr|CBT|MRI|EAP|Covid|Christmas|Easter|English|British|Hospital|Clinic|Surgery|Service|Practice|Royal|Department|Team|I)\b/;

export const rule = defineRule({
  id: 'personal-identifier',
  group: 'confidential',
  severity: 'error',
  scope: 'span',
  summary: 'Numbers, addresses and names that identify the person beyond need',
  options: {
    dateOfBirthInHeader: {
      type: 'boolean',
      default: false,
      description: 'Accept the date of birth in the header block, where your reports must carry it.',
    },
    ownClinicians: {
      type: 'strings',
      default: [],
      description: 'Names of doctors and therapists of your own service, who are not treating clinicians.',
    },
  },
  messages: {
    number:
      'This number identifies the person to the state, the health service or a hospital[[: “{{words}}”]]. A manager has no use for it, and a letter that goes astray gives it away. Name, job and employee number are enough.',
    bank: 'These are bank details[[: “{{words}}”]]. They do not belong in a health report, which is copied and filed. Payroll can ask the person for them.',
    'birth-date':
      'This is a date of birth[[: “{{words}}”]]. The manager does not need it to act on this report, and with a name it opens other records. Leave it out; where age matters to the advice, say why.',
    'birth-date-in-header':
      'The header gives the date of birth[[: “{{words}}”]]. Many services print it to be sure of the person, but the report is filed where others read it. Job title and employee number identify as well.',
    address:
      'This says where somebody lives[[: “{{words}}”]]. The manager does not need a home address for this advice. Say what matters about it, such as the length of the journey.',
    contact:
      'This is a private telephone number or email[[: “{{words}}”]]. Anyone who gets this report could use it. Leave it out, or say that HR holds the details.',
    clinician:
      'This names somebody who treats the person[[: “{{words}}”]]. The name tells what kind of care it is and invites direct enquiries. Write “the GP”, “the specialist” or “the therapist”.',
  },
  check(report, context) {
    const found: Identifier[] = [];
    const add = (span: Span, messageId: MessageId): void => {
      if (!found.some((other) => span.start < other.end && other.start < span.end))
        found.push({ start: span.start, end: span.end, messageId });
    };
    const own = context.options.ownClinicians.map((name) => name.toLowerCase());
    const toGp = report.facts.audience.value === 'gp';
    for (const { stretch, header, prose, address } of stretchesOf(report)) {
      numbers(report, stretch, add);
      births(stretch, header, context.options.dateOfBirthInHeader, add);
      if (header) fields(report, stretch, toGp, add);
      if (prose) addresses(report, prose, add);
      // The lines and names of the two sides of the letter are theirs to give.
      if (!address) contacts(report, stretch, add);
      if (prose && !toGp) clinicians(report, prose, own, add);
    }
    for (const { start, end, messageId } of found) {
      context.report({
        span: { start, end },
        messageId,
        data: { words: report.source.text.slice(start, end).replace(/\n/g, ' ') },
        ...(messageId === 'birth-date-in-header' && { level: 'warning' as const }),
      });
    }
  },
});

interface Piece {
  readonly stretch: Stretch;
  readonly header: boolean;
  /** The sentence, where it is one that somebody wrote. */
  readonly prose: Sentence | undefined;
  readonly address: boolean;
}

/** Rows whole, so that a label in one cell meets its value in the next; then every sentence, those of the header and the addresses too. */
function* stretchesOf(report: Report): Generator<Piece> {
  for (const row of report.rows) yield { stretch: row, header: row.role === 'field', prose: undefined, address: false };
  for (const sentence of report.sentences) {
    const { role } = sentence;
    yield {
      stretch: sentence,
      header: role === 'field',
      prose: sentence.prose || role === 'quotation' ? sentence : undefined,
      address: role === 'address' || role === 'signature' || role === 'boilerplate',
    };
  }
}

function numbers(report: Report, stretch: Stretch, add: (span: Span, id: MessageId) => void): void {
  for (const { pattern, bank } of LABELLED) {
    for (const match of findAll(stretch, pattern)) {
      const value = match.groups.value ?? '';
      if (/^account/i.test(match.groups.label ?? '') && !BANK.test(stretch.text)) continue;
      add({ start: match.end - value.length, end: match.end }, bank ? 'bank' : 'number');
    }
  }
  const jurisdiction = report.facts.jurisdiction.value;
  /** `sure`: the check digits leave no doubt, whatever else the words before would number ("his account: GB82 …"). */
  const shaped = (pattern: RegExp, holds: (text: string) => boolean, id: MessageId = 'number', sure = false): void => {
    for (const match of findAll(stretch, pattern)) {
      if (holds(match.text) && (sure || !NUMBER_OF_A_THING.test(stretch.text.slice(0, match.start - stretch.start)))) add(match, id);
    }
  };
  shaped(NI_SHAPE, isNationalInsurance);
  if (jurisdiction === 'uk' || jurisdiction === 'ie') shaped(NHS_SHAPE, isNhsNumber);
  if (jurisdiction === 'uk') shaped(CHI_SHAPE, isChiNumber);
  shaped(SSN_SHAPE, isSocialSecurity);
  if (jurisdiction === 'ie') shaped(PPS_SHAPE, isPpsNumber);
  if (jurisdiction === 'au') {
    shaped(TFN_SHAPE, isTaxFileNumber);
    shaped(MEDICARE_SHAPE, isMedicareNumber);
  }
  shaped(GB_LICENCE_SHAPE, () => true);
  shaped(CARD_SHAPE, isCardNumber, 'bank');
  shaped(IBAN_SHAPE, isIban, 'bank', true);
  if (BANK.test(stretch.text)) {
    for (const match of findAll(stretch, ACCOUNT_BESIDE_BANK))
      add({ start: match.end - (match.groups.value ?? '').length, end: match.end }, 'bank');
  }
}

function births(stretch: Stretch, header: boolean, accepted: boolean, add: (span: Span, id: MessageId) => void): void {
  if (header && accepted) return;
  for (const match of findAll(stretch, BIRTH_DATE)) {
    const label = match.groups.label ?? '';
    const before = stretch.text.slice(0, match.start - stretch.start);
    // "B." is an initial unless it stands right before a date; a child or a company is born too, but only a person is asked for it.
    if (/^b\.$/i.test(label) && /[A-Z]\. ?$/.test(before)) continue;
    if (/\b(?:daughter|son|baby|child|twins?|company|firm|idea|grand\w+)\b[^.;]{0,20}$/i.test(before)) continue;
    add({ start: match.end - (match.groups.value ?? '').length, end: match.end }, header ? 'birth-date-in-header' : 'birth-date');
  }
}

/** What the labels of the header block name: home address, private telephone, GP. */
function fields(report: Report, stretch: Stretch, toGp: boolean, add: (span: Span, id: MessageId) => void): void {
  const parts = stretch.text.includes('\n') ? stretch.text.split('\n') : (/^([^:]{2,40}):(.*)$/s.exec(stretch.text)?.slice(1) ?? []);
  let at = 0;
  const places = parts.map((part) => {
    const start = stretch.text.indexOf(part, at);
    at = start + part.length;
    return { text: part.trim(), start: stretch.start + start + (part.length - part.trimStart().length) };
  });
  for (let index = 0; index + 1 < places.length; index += 2) {
    const label = places[index]!.text.replace(/[\s:*.]+$/, '');
    const { text, start } = places[index + 1]!;
    const span = { start, end: start + text.length };
    if (ADDRESS_LABEL.test(label) && (/\d/.test(text) || /,/.test(text)) && !EMAIL.test(text)) {
      const work = /^(?:address|postcode|post code|contact address)$/i.test(label) && PLACE_OF_BUSINESS.test(text);
      if (!work) add(span, 'address');
    } else if (
      CONTACT_LABEL.test(label) &&
      !STAFF_NUMBER.test(label) &&
      (/\d{5}|\d{3} \d{3}/.test(text) || EMAIL.test(text)) &&
      !isAuthors(report, text)
    )
      add(span, 'contact');
    else if (
      !toGp &&
      GP_LABEL.test(label) &&
      /\p{Lu}\p{Ll}/u.test(text) &&
      !/^(?:not|none|n\/a|yes|no|known|consent|held|report|seen|letter|awaited|registered|details)\b/i.test(text)
    )
      add(span, 'clinician');
  }
}

function isAuthors(report: Report, text: string): boolean {
  const { author } = report.facts;
  const plain = (value: string | undefined): string => (value ?? '').toLowerCase().replace(/[^a-z\d@.]/g, '');
  const wanted = plain(text);
  return [author?.value.phone, author?.value.email].some(
    (value) => plain(value) !== '' && (plain(value).includes(wanted) || wanted.includes(plain(value))),
  );
}

function addresses(report: Report, sentence: Sentence, add: (span: Span, id: MessageId) => void): void {
  const consider = (match: Match): void => {
    const before = sentence.text.slice(0, match.start - sentence.start);
    const cue = LIVES_AT.exec(before);
    if (WHERE_HE_LIVES.test(sentence.text.slice(match.end - sentence.start))) {
      add(match, 'address');
      return;
    }
    if (!cue || PLACE_OF_BUSINESS.test(before.slice(cue.index))) return;
    const subject = before.slice(0, cue.index).slice(-60);
    // "He is at 18 Mill Lane on Mondays" may be his work: with a postcode it is where post reaches him.
    if (/^(?:he|she|they) /i.test(cue[0]) && !has({ ...match }, POSTCODE_SHAPE)) return;
    // "The team has moved to": a place of business moves too. A person must be there, or the home itself.
    if (
      /^(?:moved|moving|moves|address|letters?|copy|sent|post)/i.test(cue[0]) &&
      (PLACE_OF_BUSINESS.test(subject) || !isOfPerson(report, sentence, match))
    )
      return;
    if (/\b(?:work|company|office|business|depot|clinic|our|site|hospital) $/i.test(subject)) return;
    add(match, 'address');
  };
  for (const match of findAll(sentence, HOUSE)) consider(match);
  for (const match of findAll(sentence, POSTCODE_SHAPE)) consider(match);
}

/** "6 Ballyhane Terrace, where he is living at present." */
const WHERE_HE_LIVES = /^,? (?:where|in which) (?:he|she|they)(?: \w+){0,2} (?:lives?|living|stays?|staying|lodges|resides|rents)\b/i;

/** Whether the employee, a relative or a friend is spoken of before the words. */
function isOfPerson(report: Report, sentence: Sentence, span: Span): boolean {
  return mentions(report, sentence).some(({ party, start }) => start < span.start && (party === 'employee' || party === 'relative'));
}

/** The employer's own number for the person: the manager knows it, and it tells nobody else anything. */
const STAFF_NUMBER =
  /\b(?:employee|payroll|staff|works?|personnel|clock|badge|assignment|collar|warrant|service|contract|position|post) (?:ID|id|ref(?:erence)?|number|no\.?)$/i;

function contacts(report: Report, stretch: Stretch, add: (span: Span, id: MessageId) => void): void {
  for (const match of findAll(stretch, EMAIL)) {
    if (isAuthors(report, match.text)) continue;
    const before = stretch.text.slice(0, match.start - stretch.start);
    if (HOME_MAIL.test(match.text) ? !/\b(?:me|my|us|our)\b[^.;]{0,40}$/i.test(before) : isOwn(report, stretch, before))
      add(match, 'contact');
  }
  for (const match of findAll(stretch, PHONE)) {
    const digits = match.text.replace(/\D/g, '');
    if (digits.length < 9 || digits.length > 15 || SERVICE_NUMBER.test(digits) || isAuthors(report, match.text)) continue;
    // "Ring her on 2026-11-09 10:30."
    if (/^(?:19|20)\d\d-\d\d-\d\d\b/.test(match.text)) continue;
    const after = stretch.text.slice(match.end - stretch.start, match.end - stretch.start + 60);
    if (ABOUT_THE_REPORT.test(after)) continue;
    if (IS_OWN.test(after) || isOwn(report, stretch, stretch.text.slice(0, match.start - stretch.start))) add(match, 'contact');
  }
}

/** "07700 900 144, which is his own mobile": whose it is, told after it. */
const IS_OWN =
  /^(?:,? (?:which is|that is|is|being)|,| \() ?(?:his|her|their)(?: own| private| personal| home){0,2} (?:mobile|cell|landline|number|home|phone|telephone|line)\b/i;

/** "He can be reached on … for any point in this report": whoever wrote it. */
const ABOUT_THE_REPORT =
  /^,? (?:if (?:you|anything)|for|with|about|on|to) [^.;]{0,40}\b(?:this|the) (?:report|letter|advice|note)\b|^,? (?:for|with) (?:any|all) (?:\w+ )?(?:points?|questions?|queries|query)\b/i;

function isOwn(report: Report, stretch: Stretch, before: string): boolean {
  return OWN_DEVICE.some((pattern) => {
    const cue = pattern.exec(before);
    if (!cue || BUSINESS_LINE.test(cue[0]) || /\b(?:my|our)(?: own)? $/i.test(before.slice(0, cue.index))) return false;
    // "Her manager can be rung on": whose it is decides.
    const from = stretch.start + cue.index;
    const to = stretch.start + before.length;
    if (/^(?:he|she|they) /i.test(cue[0]) && pointsElsewhere(report, from)) return false;
    const people = mentions(report, report.sentenceAt(from)!).filter(({ start, end }) => start >= from && end <= to);
    return !people.some(({ party }) => !/^(?:employee|relative|other|reader)$/.test(party));
  });
}

/** "Bernard Quayle will write to you. He can be reached on": the pronoun points back at the last who was named, and that is not the employee. */
function pointsElsewhere(report: Report, at: number): boolean {
  const sentence = report.sentenceAt(at)!;
  const previous = report.sentences[report.sentences.indexOf(sentence) - 1];
  const before = [previous?.prose ? mentions(report, previous) : [], mentions(report, sentence).filter(({ end }) => end <= at)].flat();
  const last = before.filter(({ named }) => named).at(-1);
  return last !== undefined && !/^(?:employee|relative|reader)$/.test(last.party);
}

function clinicians(report: Report, sentence: Sentence, own: readonly string[], add: (span: Span, id: MessageId) => void): void {
  const consider = (match: Match, role: string): void => {
    const name = match.groups.name ?? '';
    const offset = match.text.indexOf(name);
    const span = { start: match.start + offset, end: match.start + offset + name.length };
    const bare = name.replace(/^(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Nurse)\.? /, '');
    if (
      NOT_A_NAME.test(bare) ||
      DOCTOR_BRAND.test(name) ||
      own.some((known) => bare.toLowerCase().includes(known) || known.includes(bare.toLowerCase()))
    )
      return;
    if (belongs(report, bare) || certifies(report, bare) || isOfTheService(report, bare)) return;
    const from = span.start - sentence.start;
    const before = sentence.text.slice(Math.max(0, from - 70), from);
    const after = sentence.text.slice(from + name.length, from + name.length + 60);
    const near = `${/[^.;,]{0,45},? ?$/.exec(before)?.[0] ?? ''}${/^(?:'s)?,? ?\(?[^.;,)]{0,50}/.exec(after)?.[0] ?? ''}${role}`;
    if (NOT_TREATING.test(near) || WORKS_WITH.test(before) || OF_THIS_SERVICE.test(after)) return;
    add(span, 'clinician');
  };
  for (const pattern of [NAMED_AFTER_ROLE, ROLE_AFTER_NAME, ROLE_BARE_AFTER_NAME, DOCTOR]) {
    for (const match of findAll(sentence, pattern)) consider(match, match.groups.role ?? '');
  }
  for (const match of findAll(sentence, TREATS)) consider(match, '');
  for (const match of findAll(sentence, CARE_WITH)) {
    // "With Vita Health" is a service: a first name tells a person.
    if (FIRST_NAMES.has((match.groups.name ?? '').split(' ')[0]!.toLowerCase())) consider(match, '');
  }
  for (const match of findAll(sentence, UNDER_CARE)) {
    if (
      PERSON_IS_PATIENT.test(match.text) ||
      CARE.test(match.groups.after ?? '') ||
      findFirst({ ...sentence, text: sentence.text.slice(0, match.start - sentence.start) }, CARE)
    )
      consider(match, '');
  }
}

/** "I have sent the papers to Dr Vaughan": the doctor who certifies for the pension scheme treats nobody. */
const PAPERS_TO =
  /\b(?:sent|passed|forwarded|submitted|given|went|go|gone)\b[^.;]{0,40}?\b(?:to|for) (?:the )?(?:independent \w+ )?(?<name>(?:Dr|Doctor|Mr|Mrs|Ms|Professor)\.? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)/;
function certifies(report: Report, name: string): boolean {
  if (report.facts.kind.value !== 'ill-health-retirement') return false;
  const last = name.replace(/'s$/, '').split(' ').at(-1);
  return report.prose.some(
    (sentence) =>
      /\b(?:papers|application|certif\w+|file|scheme)\b/i.test(sentence.text) &&
      findAll(sentence, PAPERS_TO).some((match) => match.groups.name?.split(' ').at(-1) === last),
  );
}

/** "He saw Dr Amin here in March", "Dr Amin of this service". */
const OF_THIS_SERVICE =
  /^,? (?:(?:here|in this (?:department|service|clinic))\b|(?:of|from|in|at) (?:this|our) (?:service|department|clinic|office|team)\b)/;

/** "Dr Fenella Marsh, occupational health doctor", named so anywhere in the report, in a list of who was present too. */
function isOfTheService(report: Report, name: string): boolean {
  const last = name
    .replace(/'s$/, '')
    .split(' ')
    .at(-1)!
    .replace(/[^\w\u00C0-\u024F'-]/g, '');
  return new RegExp(
    `\\b${last}(?![\\w])[^.;\\n]{0,25}\\b(?:occupational (?:health|physician|medicine)|OHP|D?FFOM|DOccMed|MFOM|AFOM)\\b`,
  ).test(report.text);
}

/** The employee, the author, the manager and whoever the letter goes to are no treating clinicians. */
function belongs(report: Report, name: string): boolean {
  const { employee, author } = report.facts;
  const last = name.replace(/'s$/, '').split(' ').at(-1) ?? '';
  const known = [employee?.value.name, author?.value.name, ...managersNamed(report)].join(' ');
  return new RegExp(`(?:^|[^\\w])${last.replace(/[^\w\u00C0-\u024F'-]/g, '')}(?![\\w])`).test(known);
}
