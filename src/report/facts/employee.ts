import type { Span } from '../../read/source.ts';
import { labelled } from '../labels.ts';
import { type PersonName, personAt, quietly, TITLE_PATTERN } from '../person-names.ts';
import type { Employee, Fact, Report } from '../report.ts';
import type { Evidence } from './evidence.ts';

interface Named {
  readonly person: PersonName;
  readonly sureness: 'stated' | 'inferred';
  readonly span: Span | undefined;
  /** What stands after the name on its line: job title, payroll number, age. */
  readonly rest: string;
  readonly restStart: number;
}

/** Whom the report is about. */
export function employeeOf(evidence: Evidence): Fact<Employee> | undefined {
  const found = fromFrontMatter(evidence) ?? fromFields(evidence) ?? fromTitles(evidence) ?? fromText(evidence);
  if (!found) return undefined;
  const { person } = found;
  const { report, frontMatter } = evidence;
  const title = person.title || titleInText(report, person.surname);
  const full = person.firstName === '' ? firstNameInText(report, person) : person.firstName;
  return {
    value: {
      name: person.name,
      title,
      firstName: full,
      surname: person.surname,
      pronoun:
        stated(frontMatter.employee?.pronouns ?? evidence.fields.find((field) => field.key === 'pronouns')?.value) ??
        stated(PRONOUNS.exec(found.rest)?.[0]) ??
        pronounOf(report, title),
      jobTitle: jobTitleOf(evidence, found),
    },
    sureness: found.sureness,
    span: found.span,
  };
}

function fromFrontMatter(evidence: Evidence): Named | undefined {
  const name = evidence.frontMatter.employee?.name;
  if (name === undefined) return undefined;
  const person = nameIn(name);
  return person && { person, sureness: 'stated', span: undefined, rest: name.slice(person.end), restStart: 0 };
}

/** A name as HR systems write it too: "DOYLE, Alan (Mr)". */
function nameIn(text: string): PersonName | undefined {
  const inverted = /^(\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?: \((Mrs?|Ms|Miss|Mx|Dr)\))?$/u.exec(text.trim());
  // "Mr Doyle, Fitter" has a title before the comma; "Oonagh Devlin, Home Manager" two words.
  if (inverted && !new RegExp(`^${TITLE_PATTERN}$`).test(inverted[1]!)) {
    return {
      name: text.trim(),
      title: inverted[3] ?? '',
      firstName: quietly([inverted[2]!]),
      surname: quietly([inverted[1]!]),
      end: text.length,
    };
  }
  return personAt(text);
}

/** Labels that name the person before those that may name anything ("Re", "Subject"). */
const SURE_LABEL = /employee|worker|patient|candidate|applicant|driver|name|staff|individual|concerning|person|claimant|examinee|student/i;

function fromFields(evidence: Evidence): Named | undefined {
  const fields = evidence.fields.filter((field) => (field.key === 'employee' || field.key === 'subject') && field.part !== 'signature');
  // "For: Mx Robin Tallis" beside "To: Ms Pugh": the report is for the one, and goes to the other.
  const meant = evidence.fields.find((field) => /^for$/i.test(field.label) && field.part === 'header');
  if (fields.length === 0 && meant && evidence.fields.some((field) => field !== meant && field.key === 'recipient')) fields.push(meant);
  const ordered = [...fields.filter((field) => SURE_LABEL.test(field.label)), ...fields.filter((field) => !SURE_LABEL.test(field.label))];
  for (const field of ordered) {
    const value = field.value.replace(/^(?:name|employee|re|your employee):? /i, '');
    const offset = field.value.length - value.length;
    const named =
      SURE_LABEL.test(field.label) || field === meant ? at(value, field.span.start + offset) : within(value, field.span.start + offset);
    if (named) return { ...named, sureness: 'stated' };
  }
  return undefined;
}

function at(value: string, start: number): Omit<Named, 'sureness'> | undefined {
  const person = nameIn(value);
  return person && { person, span: { start, end: start + person.end }, rest: value.slice(person.end), restStart: start + person.end };
}

/** The first name in a subject line, after its beginning or a mark ("Fitness to attend a hearing: Mrs Carol Beddoes, Clerk"). */
function within(value: string, start: number): Omit<Named, 'sureness'> | undefined {
  for (const match of value.matchAll(/^|[:;,(] ?| - | for | of | on | re | concerning | regarding /gi)) {
    const from = match.index + match[0].length;
    const rest = value.slice(from);
    const person = personAt(rest);
    // Without a title, two capitalised words after a colon may be anything; at the start of a subject line they are a name.
    if (!person || (person.title === '' && from > 0 && !/[:]\s*$| for $| of $|- $/i.test(match[0]))) continue;
    if (person.title === '' && /\b(?:report|assessment|act|health|work|return|fitness|review)\b/i.test(person.name)) continue;
    return {
      person,
      span: { start: start + from, end: start + from + person.end },
      rest: rest.slice(person.end),
      restStart: start + from + person.end,
    };
  }
  return undefined;
}

function fromTitles(evidence: Evidence): Named | undefined {
  for (const line of evidence.titles) {
    const label = labelled(line.text);
    if (label?.key !== undefined && label.key !== 'employee' && label.key !== 'subject') continue;
    const text = line.text.replace(/^(?:re|ref|regarding|concerning|subject|name|employee|private and confidential) ?[:.-] ?/i, '');
    const named = within(text, line.start + line.text.length - text.length);
    if (named) return { ...named, sureness: line.part === 'subject' ? 'stated' : 'inferred' };
  }
  return undefined;
}

const SEEN =
  /\b(?:saw|seen|assessed|assess|met|met with|spoke (?:to|with)|spoken (?:to|with)|reviewed|examined|interviewed|consulted(?: with)?|refer(?:red|ring)|asking me to (?:see|assess|review)|referral of|referral for|report on|consultation with|appointment with|assessment of|conversation with|on behalf of|regarding|about) (?=(?:Mr|Mrs|Ms|Miss|Mx|Dr|\p{Lu}\p{Ll}+ \p{Lu}))/gu;

function fromText(evidence: Evidence): Named | undefined {
  const { report } = evidence;
  const others = new Set(
    evidence.letter.flatMap((line) => {
      const person =
        line.part === 'recipient' || line.part === 'signature' || line.part === 'salutation'
          ? personAt(line.text.replace(/^dear /i, ''))
          : undefined;
      return person ? [person.surname] : [];
    }),
  );
  for (const field of evidence.fields) {
    if (field.key !== 'author' && field.key !== 'recipient' && field.key !== 'referrer') continue;
    const person = personAt(field.value);
    if (person) others.add(person.surname);
  }
  for (const sentence of report.prose.slice(0, 40)) {
    for (const match of sentence.text.matchAll(SEEN)) {
      const from = match.index + match[0].length;
      const person = personAt(sentence.text.slice(from));
      if (!person || others.has(person.surname)) continue;
      const start = sentence.start + from;
      return { person, sureness: 'inferred', span: { start, end: start + person.end }, rest: '', restStart: start + person.end };
    }
  }
  return mostNamed(report, others);
}

const TITLED = /\b(?:Mrs?|Ms|Miss|Mx)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu;

/** The person with a title whom the text names most often: twice at least, or as the only one. */
function mostNamed(report: Report, others: ReadonlySet<string>): Named | undefined {
  const count = new Map<string, { person: PersonName; start: number; times: number }>();
  for (const sentence of report.prose) {
    for (const match of sentence.text.matchAll(TITLED)) {
      const person = personAt(match[0]);
      if (!person || others.has(person.surname)) continue;
      const entry = count.get(person.surname);
      if (entry) entry.times += 1;
      else count.set(person.surname, { person, start: sentence.start + match.index, times: 1 });
    }
  }
  let best: { person: PersonName; start: number; times: number } | undefined;
  for (const entry of count.values()) if (entry.times > (best?.times ?? (count.size === 1 ? 0 : 1))) best = entry;
  return (
    best && {
      person: best.person,
      sureness: 'inferred',
      span: { start: best.start, end: best.start + best.person.end },
      rest: '',
      restStart: 0,
    }
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "Mr" for somebody whom the header calls "Patrick Eze" and the text "Mr Eze". */
function titleInText(report: Report, surname: string): string {
  const pattern = new RegExp(`\\b(Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?)\\.? (?:\\p{Lu}[\\p{L}'-]+ ){0,2}${escaped(surname)}(?![\\p{L}])`, 'u');
  return pattern.exec(report.text)?.[1] ?? '';
}

function firstNameInText(report: Report, person: PersonName): string {
  const match = new RegExp(
    `(?:^|[^\\p{L}])(?:(?:Mrs?|Ms|Miss|Mx|Dr)\\.? )?(\\p{Lu}\\p{Ll}[\\p{L}'-]*) ${escaped(person.surname)}\\b`,
    'u',
  ).exec(report.text)?.[1];
  return match !== undefined && !/^(?:Mrs?|Ms|Miss|Mx|Dr|Dear|Re|The)$/.test(match) ? match : '';
}

/** "(they/them)" after a name. */
const PRONOUNS = /\b(?:he|she|they)\/(?:him|her|hers|them|they|his|theirs)\b/i;

function stated(pronouns: string | undefined): Employee['pronoun'] {
  const first = /\b(he|she|they|him|her|them)\b/i.exec(pronouns ?? '')?.[1]?.toLowerCase();
  if (first === 'him' || first === 'he') return 'he';
  if (first === 'her' || first === 'she') return 'she';
  return first === undefined ? undefined : 'they';
}

function pronounOf(report: Report, title: string): Employee['pronoun'] {
  if (title === 'Mr' || title === 'Sir') return 'he';
  if (/^(?:Mrs|Ms|Miss|Dame|Lady|Sister)$/.test(title)) return 'she';
  let he = 0;
  let she = 0;
  let they = 0;
  for (const sentence of report.prose) {
    for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
      const lower = report.words.lower[word];
      if (lower === 'he' || lower === 'him' || lower === 'his' || lower === 'himself') he += 1;
      else if (lower === 'she' || lower === 'her' || lower === 'hers' || lower === 'herself') she += 1;
      else if (lower === 'they' || lower === 'them' || lower === 'their' || lower === 'themself' || lower === 'themselves') they += 1;
    }
  }
  // "They" is said of colleagues and tablets too: it is the person's own only where hardly any other pronoun stands.
  if (they >= 4 && (he + she) * 5 < they) return 'they';
  if (he >= 2 && he >= she * 2) return 'he';
  if (she >= 2 && she >= he * 2) return 'she';
  return undefined;
}

/** What follows a name that is no job: numbers, ages, dates of birth, a school or depot. */
const NO_JOB =
  /\d{3}|^(?:aged?|d\.?o\.?b|date of birth|born|c\/o|who|address|mr|mrs|ms|miss|dr|tel|email|pronouns|he|she|they|ssn|your)\b|^(?:ni|nhs|clock|works|payroll|employee|staff|personnel|id|ref|case|claim|home|department|dept|hr)\b[ .]*(?:no|number|id|ref|insurance|address)?[ .]*(?:[:#]|\d|$)|^(?:\d|[A-Z]{1,3}\d)/i;

function jobTitleOf(evidence: Evidence, named: Named): Fact<string> | undefined {
  const given = evidence.frontMatter.employee?.jobTitle;
  if (given !== undefined) return { value: given, sureness: 'stated', span: undefined };
  const field = evidence.fields.find((entry) => entry.key === 'job-title' && entry.part === 'header');
  if (field) {
    const first = firstPart(field.value);
    return { value: first, sureness: 'stated', span: { start: field.span.start, end: field.span.start + first.length } };
  }
  const after = jobAfterName(named);
  if (after) return after;
  return jobInText(evidence.report);
}

/** The first part after the name that may be a job ("Seán Ó Flaherty, D.O.B. 3/4/1979, General Operative"). */
function jobAfterName(named: Named): Fact<string> | undefined {
  const lead = /^ ?(?:,|;| -|\||\() ?/.exec(named.rest)?.[0];
  if (lead === undefined) return undefined;
  const rest = /\($/.test(lead.trim()) ? named.rest.slice(lead.length).replace(/\).*$/, '') : named.rest.slice(lead.length);
  let at = 0;
  for (let parts = 0; parts < 3 && at < rest.length; parts += 1) {
    const job = firstPart(rest.slice(at));
    if (job !== '' && !NO_JOB.test(job) && job.split(' ').length <= 8) {
      const start = named.restStart + lead.length + at;
      return { value: job, sureness: named.span ? 'stated' : 'inferred', span: named.span && { start, end: start + job.length } };
    }
    at += job.length;
    at += /^[\s,;|-]*/.exec(rest.slice(at))![0].length;
  }
  return undefined;
}

/** "Kitchen manager, Harrow Lane Primary School" up to the comma; brackets stay ("Team Leader (Outbound Sales)"). */
function firstPart(value: string): string {
  return /^[^,;|(]*(?:\([^)]*\))?/
    .exec(value)![0]
    .replace(/ - .*$/, '')
    .replace(/(?<=[a-z]{3})\. [A-Z].*$/, '')
    .trim();
}

const WORKS_AS =
  /\b(?:works?|worked|working|employed|engaged|post(?:ed)?) (?:full[- ]time |part[- ]time )?as (?:an? |the |your )((?:\p{L}[\p{L}'&/-]*)(?: \p{L}[\p{L}'&/-]*){0,4})/u;
const JOB_END =
  /^(?:(?:\S+ )*?\S+?)(?= (?:at|in|for|on|with|and|who|which|since|from|based|under|to|of your|within|by|doing|working|but|where|full|part)\b|$)/;

function jobInText(report: Report): Fact<string> | undefined {
  for (const sentence of report.prose.slice(0, 40)) {
    const match = WORKS_AS.exec(sentence.text);
    const job = match && JOB_END.exec(match[1]!)?.[0];
    if (!match || !job) continue;
    const start = sentence.start + match.index + match[0].indexOf(match[1]!);
    return { value: job, sureness: 'inferred', span: { start, end: start + job.length } };
  }
  return undefined;
}
