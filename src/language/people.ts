import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import {
  CLINICIAN,
  CLINICIAN_QUALIFIERS,
  COLLEAGUE,
  COLLEAGUE_QUALIFIERS,
  DEPARTMENT_NAME,
  DEPARTMENT_PHRASE,
  DEPARTMENT_TEAM,
  FIRST_NAMES,
  GROUP,
  MANAGER,
  MANAGER_QUALIFIERS,
  OCCUPATION,
  OCCUPATIONAL_HEALTH,
  ORGANISATION,
  OTHER_PERSON,
  RELATIVE,
  RELATIVE_QUALIFIERS,
  REPRESENTATIVE,
} from './party-words.ts';
import { findAll, type Stretch } from './pattern.ts';
import { isTooLong } from './tokens.ts';

/** The parties of a report. `reader`: "you", the manager addressed; `organisation`: the employer as such, "the company", "management" as a body. */
export type Party =
  | 'employee'
  | 'author'
  | 'occupational-health'
  | 'reader'
  | 'manager'
  | 'colleague'
  | 'department'
  | 'organisation'
  | 'clinician'
  | 'relative'
  | 'representative'
  | 'other';

/** Words that stand for a person or body: "his line manager", "Ms Nair", "HR", "you", "the team". Offsets in the report's text. */
export interface Mention extends Span {
  readonly party: Party;
  /** A proper name stands in it. */
  readonly named: boolean;
  /** A reader can tell who is meant: a name, "the", "his", "you"; not "a manager" or "managers". */
  readonly identifiable: boolean;
}

/** A title before a name, by what it says of the person. */
const TITLED =
  /\b(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Sister|Nurse|Matron|Rev|Revd|Father|Cllr|Councillor|Sgt|Sergeant|Inspector|Superintendent|Capt|Captain|PC)\.? (?<name>(?:[A-Z]\.? ){0,2}(?:Mac|Mc|O'|D'|van |de |von |al-)?[A-Z][\w\u00C0-\u024F'-]*(?:(?<!'s) (?:Mac|Mc|O'|van |de )?[A-Z][\w\u00C0-\u024F-]+){0,2})/g;
const FULL_NAME =
  /\b(?<first>[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)?) (?<last>(?:Mac|Mc|O'|D')?[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)?)\b/g;
const CAPITALISED = /\b[A-Z][a-z\u00C0-\u024F]+\b/g;
/** How one party is called: a noun, found first, and the words that may stand before it. */
interface Kind {
  readonly party: Party;
  /** The noun, in lower case. */
  readonly noun: RegExp;
  /** Words that may qualify it; `any` takes whatever is no determiner, preposition or verb. */
  readonly qualifiers?: ReadonlySet<string> | 'any';
  /** Only with an article or possessive before it: "the rota clerk", not "clerk". */
  readonly determined?: boolean;
  /** The pattern holds the whole phrase, article and all. */
  readonly whole?: boolean;
}
const noun = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'g');
const KINDS: readonly Kind[] = [
  { party: 'occupational-health', noun: noun(OCCUPATIONAL_HEALTH), whole: true },
  { party: 'representative', noun: noun(REPRESENTATIVE) },
  { party: 'manager', noun: noun(MANAGER), qualifiers: MANAGER_QUALIFIERS },
  { party: 'colleague', noun: noun(OCCUPATION), qualifiers: 'any', determined: true },
  { party: 'clinician', noun: noun(CLINICIAN), qualifiers: CLINICIAN_QUALIFIERS },
  { party: 'relative', noun: noun(RELATIVE), qualifiers: RELATIVE_QUALIFIERS },
  { party: 'colleague', noun: noun(GROUP), whole: true },
  { party: 'department', noun: noun(DEPARTMENT_TEAM), qualifiers: 'any', determined: true },
  { party: 'department', noun: noun(DEPARTMENT_PHRASE), qualifiers: 'any', determined: true },
  {
    party: 'department',
    noun: /\b(?:payroll|personnel|human resources)\b(?! (?:numbers?|no|id|ref|system|files?|policy|policies|quer(?:y|ies)|records?|matters?|decisions?|department|team))/g,
    whole: true,
  },
  { party: 'colleague', noun: noun(COLLEAGUE), qualifiers: COLLEAGUE_QUALIFIERS },
  { party: 'organisation', noun: noun(ORGANISATION), whole: true },
  {
    party: 'employee',
    noun: /\b(?:the|this|your) (?:employee|worker|gentleman|lady|young man|young woman|claimant|member of staff|staff member|service user|individual|client)\b(?! (?:assistance|relations|group|benefit))/g,
    whole: true,
  },
  { party: 'other', noun: noun(OTHER_PERSON) },
];
/** Departments called by a bare name are told by their capital. */
const DEPARTMENT_CALLED = new RegExp(
  `\\b(?:(?:[Tt]he|[Yy]our|[Oo]ur) )?(?:${DEPARTMENT_NAME})\\b(?: (?:department|team|office|section|function|staff|colleagues))?`,
  'g',
);
const DETERMINERS = new Set('the his her their your my our this that these those a an some any no each every another both all'.split(' '));
const NUMBERS = new Set('one two three four five several'.split(' '));
const NOT_A_QUALIFIER =
  /^(?:of|to|in|on|at|by|for|from|with|and|or|but|as|is|are|was|were|has|have|had|be|been|not|who|that|which|than|he|she|they|it|i|we|you|him|them|me|us|said|says|told|if|when|because|so|then|there|also|will|would|may|can|could|should|might|must|do|does|did)$/;
const WORD_BEFORE = /([\w'-]+) $/;

/** Where a noun phrase begins whose noun begins at `from`: its qualifiers, number and determiner taken in. Undefined where it lacks the determiner it needs. */
function phraseStart(text: string, from: number, { qualifiers, determined, whole }: Kind): number | undefined {
  if (whole) return from;
  let at = from;
  const before = (): string => WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  let word = before();
  for (let taken = 0; qualifiers !== undefined; taken += 1) {
    const fits =
      qualifiers === 'any'
        ? taken < 2 && !DETERMINERS.has(word) && !NOT_A_QUALIFIER.test(word) && /^[a-z-]+$/.test(word)
        : qualifiers.has(word);
    if (!fits) break;
    at -= word.length + 1;
    word = before();
  }
  if (NUMBERS.has(word)) {
    at -= word.length + 1;
    word = before();
  }
  if (word === 'same') {
    at -= 5;
    word = before();
  }
  if (DETERMINERS.has(word) || /'s$/.test(word)) {
    at -= word.length + 1;
    const quantity = /\b((?:one|two|three|four|some|several|both|all|any|none|most|many|few|each|either|neither) of )$/.exec(
      text.slice(Math.max(0, at - 14), at),
    );
    return quantity ? at - quantity[1]!.length : at;
  }
  return determined ? undefined : at;
}

/** The party that a noun phrase names by its last word: "shift supervisor". */
function partyOfNoun(phrase: string): Party | undefined {
  const stretch = { start: 0, end: phrase.length, text: phrase.toLowerCase() };
  return KINDS.find((kind) => findAll(stretch, kind.noun).some((match) => match.end === phrase.length))?.party;
}

const PRONOUN =
  /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|you've|you're|you'd|you'll|he|him|his|himself|he's|he'd|he'll|she|her|hers|herself|she's|she'd|she'll|they|them|their|theirs|themselves|themself|they've|they're)\b/gi;

/** After these words a role is somebody's job, not a person who acts: "works as a supervisor", "his role as manager". */
const JOB_BEFORE =
  /\b(?:(?:is|was|been|being|be|as|becomes?|became|job of|role of|post of|position of|promoted to|employed as|duties of|title of|works? as|worked as|trained as|title is|job is|acting as) (?:an? |the |our |your )?(?:(?!(?:by|with|from|to|of|for|under)\b)[\w-]+ ){0,2})$/i;
const JOB_AFTER =
  /^(?: |-)(?:training|course|role|post|job|position|level|grade|duties|vacancy|vacancies|development|programme|meeting|meetings|forum|referral|handbook|apprenticeship|qualification|licence|room|of (?:an? )?(?:small|large|team|branch|store|department))\b/i;
const SENTENCE_VERB =
  /^(?:'s)? (?:(?:still|simply|never|also|then|now|have|has|had|is|are|was|were|do|does|did|will|would|should|could|can|may|might|must|failed|lost|sat|ignored|refused|took|made|told|let|left|closed|sent|said|put|chose|kept|sits?|says?|fails?|ignores?|refuses?|mishandled|bungled|delayed|dragged|neglected|forgot|dropped|promised|rejected|turned|seems?|appears?|needs?|gave|went|got|lost|left|fell|broke|rang|wrote|paid|sold|cut|and|[a-z]+ed (?:the|an?|his|her|him|them|it|its|to|on|no|up|down|for|by|only))\b)/;

const known = new WeakMap<Sentence, readonly Mention[]>();

/** Who is mentioned in a sentence, in order. Pronouns he/she/they are the employee unless another person was named as their antecedent in the sentence. */
export function mentions(report: Report, sentence: Sentence): readonly Mention[] {
  let held = known.get(sentence);
  if (!held) {
    const persons = nouns(report, sentence);
    const pronouns = isTooLong(sentence) ? [] : findAll(sentence, PRONOUN).map((match) => pronoun(report, sentence, match, persons));
    held = [...persons, ...pronouns.filter((one) => !persons.some((other) => overlap(one, other)))].sort((a, b) => a.start - b.start);
    known.set(sentence, held);
  }
  return held;
}

const nounsKnown = new WeakMap<Sentence, readonly Mention[]>();

/** The persons and bodies that are mentioned by a name or a noun, in order. */
function nouns(report: Report, sentence: Sentence): readonly Mention[] {
  let held = nounsKnown.get(sentence);
  if (!held) {
    const found: Mention[] = [];
    const take = (mention: Mention): void => {
      if (!found.some((other) => overlap(mention, other))) found.push(mention);
    };
    if (!isTooLong(sentence)) {
      for (const name of names(report, sentence)) take(name);
      const lower = lowered(sentence);
      for (const kind of KINDS) {
        for (const match of findAll(lower, kind.noun)) {
          const from = phraseStart(lower.text, match.start - sentence.start, kind);
          if (from === undefined) continue;
          const phrase = { start: sentence.start + from, end: match.end, text: sentence.text.slice(from, match.end - sentence.start) };
          const role = roleOf(report, sentence, phrase, kind.party);
          if (role) take(role);
        }
        if (kind.party !== 'relative') continue;
        for (const match of findAll(sentence, DEPARTMENT_CALLED)) {
          const role = roleOf(report, sentence, match, 'department');
          if (role) take(role);
        }
      }
    }
    held = found.sort((a, b) => a.start - b.start);
    nounsKnown.set(sentence, held);
  }
  return held;
}

/** The sentence in lower case; as it is where that would change its length. */
function lowered(sentence: Sentence): Stretch {
  const text = sentence.text.toLowerCase();
  return text.length === sentence.text.length ? { start: sentence.start, end: sentence.end, text } : sentence;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The mention that covers an offset. */
export function mentionAt(report: Report, sentence: Sentence, offset: number): Mention | undefined {
  return mentions(report, sentence).find((mention) => offset >= mention.start && offset < mention.end);
}

/** What is known of the people of a report by their names. */
interface Names {
  readonly employee: ReadonlySet<string>;
  readonly author: ReadonlySet<string>;
  readonly manager: ReadonlySet<string>;
  readonly client: RegExp | undefined;
}
const namesOf = new WeakMap<Report, Names>();

/** Labels of the header under which those stand who manage the employee, ask or receive: whatever a university or a ship calls them. */
const MANAGES =
  /^(?:(?:name of |employee's |responsible |line )*(?:referr\w+|requested|commissioned|report to|to|for the attention of|attention|copy to|copies to|cc|addressed to|recipient)\b|[\w' -]{0,30}\b(?:manager|supervisor|head|director|lead|leader|principal|headteacher|dean|charge nurse|matron|foreman|forewoman|superintendent|captain|sergeant|inspector|editor|chair|hr|human resources|personnel|contact at work|employer(?:'s)? contact|department contact)\b(?: name)?)/i;
const NOT_MANAGES = /\b(?:e-?mail|phone|telephone|case manager|occupational health|clinical|service)\b/i;
/** A doctor or professor with a post after the name, in a header, a list of those present or a sentence: "Professor Neil Abbott (Head of Department)". */
const DOCTOR_WITH_POST =
  /\b(?<name>(?:Dr|Prof|Professor)\.? (?:[A-Z]\.? ?){0,2}[A-Z][\w\u00C0-\u024F'-]+(?: [A-Z][\w\u00C0-\u024F'-]+){0,2})(?:,| -| \() ?(?:(?:who is )?(?:his|her|their|the|our|your|my|an?) )?(?<post>(?!(?:and|but|or|so|as|who|when|while|because|after|before)\b)[A-Za-z][A-Za-z' /-]{2,50})/g;
const POST_AT_WORK =
  /\b(?:manager|managing|supervisor|head|deputy|director|lead|leader|principal|headteacher|dean|provost|vice-chancellor|chancellor|chair|bursar|president|partner|HR|human resources|union|branch|(?:trade union|staff|branch) rep(?:resentative)?|lecturer|colleague|employer|laboratory|laboratories|research|faculty|programme)\b/i;
/** Those lead wards, practices and therapies: they treat people. */
const POST_IN_CARE =
  /\b(?:clinic\w*|hospital|medicine|medical|surg\w+|\w+olog(?:y|ist)|psychiatr\w+|ward|GP|practice|health|therap\w+|infirmary|patient|treating|pain|consultant|physician|doctor|nurse)\b/i;
const headsNamed = new WeakMap<Report, readonly string[]>();

/** The values of such labels, as written: "Professor Lyle Munn". */
export function managersNamed(report: Report): readonly string[] {
  let held = headsNamed.get(report);
  if (!held) {
    const values: string[] = [];
    const take = (label: string, value: string): void => {
      if (label.length < 50 && MANAGES.test(label) && !NOT_MANAGES.test(label) && value.length < 120) values.push(value);
    };
    for (const row of report.rows) {
      const [label, value] = row.cells.map((cell) => report.text.slice(cell.start, cell.end).trim());
      if (row.role === 'field' && label !== undefined && value !== undefined) take(label, value);
    }
    for (const block of report.blocks) {
      if (report.roles[block.index] !== 'field' || block.kind === 'cell') continue;
      const field = /^([^:]{2,50}): (.{2,120})/.exec(report.text.slice(block.start, Math.min(block.end, block.start + 200)));
      if (field) take(field[1]!, field[2]!);
    }
    if (report.facts.manager) values.push(report.facts.manager.value);
    for (const match of findAll({ start: 0, end: report.text.length, text: report.text }, DOCTOR_WITH_POST, 200)) {
      const post = match.groups.post ?? '';
      if (POST_AT_WORK.test(post) && !POST_IN_CARE.test(post)) values.push(match.groups.name ?? '');
    }
    held = values;
    headsNamed.set(report, held);
  }
  return held;
}

function reportNames(report: Report): Names {
  let held = namesOf.get(report);
  if (!held) {
    const { employee, author, client } = report.facts;
    const words = (name: string | undefined): Set<string> =>
      new Set(
        (name ?? '')
          .split(/[\s,]+/)
          .filter((word) => /^[A-Z][\w\u00C0-\u024F'-]+$/.test(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)$/.test(word)),
      );
    const own = words(employee?.value.name);
    for (const part of [employee?.value.firstName, employee?.value.surname]) if (part) own.add(part);
    const boss = new Set(
      managersNamed(report).flatMap((value) => {
        const person =
          /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Sister|Sgt|Capt)\.? )?(?:[A-Z][\w\u00C0-\u024F'.-]* ){0,3}[A-Z][\w\u00C0-\u024F'-]+/.exec(
            value.split(/[,(]/)[0] ?? '',
          );
        return person ? [...words(person[0])].filter((word) => !OFFICE_WORD.test(word)) : [];
      }),
    );
    for (const part of words(author?.value.name)) boss.delete(part);
    for (const part of own) boss.delete(part);
    const firm = client?.value.trim();
    held = {
      employee: own,
      author: words(author?.value.name),
      manager: boss,
      client:
        firm && firm.length > 3
          ? new RegExp(
              `\\b(?:${[firm, firm.split(' ').slice(0, -1).join(' ')]
                .filter((one) => one.length > 3)
                .map(escaped)
                .join('|')})\\b`,
              'g',
            )
          : undefined,
    };
    namesOf.set(report, held);
  }
  return held;
}

/** Words of an office or a body that stand where a name is looked for: "HR Department", "Operations Manager". */
const OFFICE_WORD =
  /^(?:HR|Human|Resources|People|Team|Department|Office|Manager|Operations|Head|Director|Services?|Occupational|Health|Line|The|Management|Personnel|Company|Council|Trust|School|University|College|Ltd|Limited|Group|Business|Partner|Senior|Deputy|Assistant|Principal|Supervisor|Area|Site|Store|Depot|Ward|General|Regional|Adviser|Advisor|Not|None|As|See|Same)$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function partyOfName(report: Report, name: string, title: string, after: string, before: string): Party {
  const parts = name.replace(/'s$/, '').split(/[\s.]+/);
  const { employee, author } = reportNames(report);
  if (parts.some((part) => employee.has(part))) return 'employee';
  if (parts.some((part) => author.has(part))) return 'author';
  const apposition =
    /^(?:,? | \()(?:who is )?(?:his|her|their|the|your|my|an?) (GP|[a-z][\w -]{2,40}?)(?:[,.;)]| (?:who|has|is|at|in|of|from)\b)/.exec(
      after,
    )?.[1] ??
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Yy]our|[Mm]y|[Aa]n?) (GP|[a-z][\w -]{2,40}?),? $/.exec(before)?.[1] ??
    '';
  const called = partyOfNoun(apposition);
  if (called !== undefined && /^(?:relative|clinician|representative|manager|colleague)$/.test(called)) return called;
  // In a university the head of department is a professor, and the employee's manager.
  const heads = parts.some((part) => reportNames(report).manager.has(part));
  if (/^(?:Dr|Prof|Professor)$/.test(title)) return heads ? 'manager' : 'clinician';
  if (/^(?:Sister|Nurse|Matron)$/.test(title)) return 'manager';
  if (title === '' && !heads && /^,? (?:who )?(?:also |now |often |[a-z]+ly )?(?:sits|works|shares)\b/.test(after)) return 'colleague';
  return 'manager';
}

function names(report: Report, sentence: Sentence): Mention[] {
  const found: Mention[] = [];
  const text = sentence.text;
  const { employee, author, manager, client } = reportNames(report);
  for (const match of findAll(sentence, TITLED)) {
    const at = match.start - sentence.start;
    const name = match.groups.name ?? '';
    if (
      /^(?:Advis[eo]r|Practitioner|Specialist|Manager|Consultant|Lead|Team|In|Physician|Officer|Therapist|Service|Services|Led|Who|Has|Is|Was|And)\b/.test(
        name,
      )
    )
      continue;
    const party = partyOfName(report, name, match.groups.title ?? '', text.slice(at + match.text.length), text.slice(0, at));
    found.push({ start: match.start, end: match.end, party, named: true, identifiable: true });
  }
  for (const match of findAll(sentence, FULL_NAME)) {
    const first = match.groups.first ?? '';
    const last = match.groups.last ?? '';
    const listed = FIRST_NAMES.has(first.toLowerCase()) && !/^(?:Will|May|Mark|Grant|June|Faith|Grace|Joy|Rose|Dean|Dawn)$/.test(first);
    const at = match.start - sentence.start;
    const introduced = /^(?:manager|colleague)$/.test(partyOfNoun(text.slice(Math.max(0, at - 40), at).replace(/,? $/, '')) ?? '');
    const inApposition =
      /^, (?:who|his|her|their|the|your) /.test(text.slice(at + match.text.length)) && FIRST_NAMES.has(first.toLowerCase());
    if (!(listed || introduced || inApposition || employee.has(last) || author.has(last) || manager.has(last))) continue;
    if (
      /^(?:Street|Road|Lane|House|Hospital|Clinic|School|College|Centre|Act|Policy|Avenue|Park|Day|Ward|Limited|Ltd|Trust|Council|University|Surgery|Practice|Foundation|Building|Suite|Advice)$/.test(
        last,
      )
    )
      continue;
    const party = partyOfName(report, match.text, '', text.slice(at + match.text.length), text.slice(0, at));
    found.push({ start: match.start, end: match.end, party, named: true, identifiable: true });
  }
  for (const match of findAll(sentence, CAPITALISED)) {
    // "Leona Marsh" is not the Leona Farrow of the header: a first name that two people share.
    const next = /^ (?<surname>[A-Z][a-z]\w+)/.exec(text.slice(match.end - sentence.start))?.groups?.surname;
    if (next !== undefined && manager.has(match.text) && !manager.has(next) && !employee.has(next) && !author.has(next)) continue;
    const party = employee.has(match.text)
      ? 'employee'
      : author.has(match.text)
        ? 'author'
        : manager.has(match.text)
          ? 'manager'
          : FIRST_NAMES.has(match.text.toLowerCase()) &&
              AT_THEIR_PLACE.test(text.slice(match.end - sentence.start, match.end - sentence.start + 60))
            ? 'colleague'
            : undefined;
    if (party) found.push({ start: match.start, end: match.end, party, named: true, identifiable: true });
  }
  if (client)
    for (const match of findAll(sentence, client))
      found.push({ start: match.start, end: match.end, party: 'organisation', named: true, identifiable: true });
  return found;
}

/** "Darren on the loading crew", "Sue in accounts": a first name, and where at work the person is to be found. */
const AT_THEIR_PLACE =
  /^ (?:in|on|from|at) (?:(?:the|his|her|their|your) (?:[\w-]+ ){0,2}?)?(?:accounts|payroll|stores|dispatch|despatch|reception|sales|crew|shift|team|desk|ward|office|line|floor|counter|bay|yard|workshop|canteen|kitchen|warehouse|transport|maintenance|personnel|HR|IT|nights|days|earlies|lates|gang|depot|bench|tills|rota)\b/;

function roleOf(report: Report, sentence: Sentence, match: Span & { readonly text: string }, party: Party): Mention | undefined {
  const from = match.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - 50), from);
  const after = sentence.text.slice(from + match.text.length, from + match.text.length + 60);
  const definite =
    /^(?:the|his|her|their|your|my|our|this|that|these|those|both|all|[a-z-]+'s)\b/i.test(match.text) || /'s /.test(match.text);
  if (/^(?:-|\w)/.test(after)) return undefined;
  if (party === 'manager' || party === 'colleague') {
    if (JOB_AFTER.test(after)) return undefined;
    const job = report.facts.employee?.value.jobTitle?.value.toLowerCase();
    if (/\b(?:is|was|be|been|as|being)$/i.test(before.trimEnd()) && /^(?:an?|the) /i.test(match.text)) {
      const copula =
        /\b(?:he|she|they|who|mr [a-z]+|mrs [a-z]+|ms [a-z]+|employee) (?:is|was|has been) $/i.test(before) ||
        (/\bas $/i.test(before) && !/\b(?:you|I|we) (?:\w+ ){1,3}as $/i.test(before));
      if (copula && !/\bwho (?:is|was) $/i.test(before))
        return { start: match.start, end: match.end, party: 'employee', named: false, identifiable: true };
      if (job?.includes(match.text.replace(/^(?:an?|the) /i, '').toLowerCase()))
        return { start: match.start, end: match.end, party: 'employee', named: false, identifiable: true };
    }
    if (JOB_BEFORE.test(before) && !definite) return undefined;
    const last = /[a-z]+$/i.exec(match.text)?.[0].toLowerCase();
    if (party === 'colleague' && /^(?:the|an?) /i.test(match.text) && job?.split(/[^a-z]+/).some((word) => word === last)) return undefined;
    // Who coordinates a rehabilitation is a case manager too, and manages nobody at work.
    if (/\bcase managers?$/i.test(match.text) && /rehabilitation/i.test(sentence.text)) return undefined;
    if (
      /\b(?:the|a) team$/i.test(match.text) &&
      /^ (?:of (?:six|five|four|three|two|\w+teen|\d+)|meetings?|briefings?|work|building|rota)/.test(after)
    )
      return undefined;
    if (/team$/i.test(match.text) && /^ (?:leader|meeting|brief|manager|rota|away)/.test(after)) return undefined;
    if (/^(?:crew|gang|chief|principal|leadership|deputy|dean|owner|controller|editor)$/i.test(match.text)) return undefined;
  }
  if (party === 'organisation') {
    if (
      /^(?:the )?management/i.test(match.text) &&
      (/(?:pain|time|case|stress|absence|anger|risk|weight|the|line|facilities|change|project|self|symptom|waste|fatigue|performance|of|his|her|their|a|no) $/i.test(
        before,
      ) ||
        /^ (?:of|plan|style|system|standards?|programme|course|role|post|trainee|referral|duties|skills)\b/i.test(after))
    ) {
      return undefined;
    }
  }
  if (party === 'department') {
    if (
      /^(?:[A-Z]|\()/.test(match.text) &&
      from === 0 &&
      /^(?:Operations|Facilities|Finance|Transport|Admin|Administration|Maintenance|Stores|Dispatch|Despatch|Production|Planning|Engineering|IT|Accounts|Catering|Security|Scheduling|Sales|Marketing|Recruitment|Logistics|Purchasing|Estates|Rostering|Resourcing|Payroll|Personnel|Housekeeping)$/.test(
        match.text,
      ) &&
      !/^'s? /.test(after) &&
      !SENTENCE_VERB.test(after)
    )
      return undefined;
    if (
      /^ (?:Policy|Procedure|Manager|Director|Officer|Adviser|Advisor|Assistant|Executive|Business Partner|Act|Supervisor|Clerk|number|ref|code)\b/i.test(
        after,
      )
    )
      return undefined;
    if (
      /\b(?:box|head|field|ambulance) office$|occupational health|\b(?:open-plan|home|post|doctor's|front|back|own|main|new|old|upstairs|other|same|own|quiet|shared|busy|noisy) office$|\bemergency department|\bwriting desk|\b(?:standing|sit-stand|his|her|their|your|the|a|hot|front|adjustable|own|same|new) desk$|\bthe office$|\b(?:his|her|your|their) office$|\b(?:this|next|last|previous|the|a|first|second|third|each|every) section$|the (?:night|day|early|late) shift$/i.test(
        match.text,
      )
    )
      return undefined;
  }
  if (party === 'relative') {
    if (
      /^(?:an? )?(?:parent|family|children|friend)/i.test(match.text) &&
      /^(?:'s)?[ -](?:friendly|company|centre|home|services?|liaison|room|ward|courts?|support|leave|law)\b/i.test(after)
    )
      return undefined;
    if (/\b(?:ward|charge|nursing) $/i.test(before)) return undefined;
    if (/child$|children$/i.test(match.text) && !/(?:his|her|their|two|three) /i.test(match.text)) return undefined;
  }
  const possessive = definite || party === 'organisation' || party === 'department' || party === 'occupational-health';
  return { start: match.start, end: match.end, party, named: false, identifiable: possessive };
}

/** More than one, or a body: no antecedent of "he" or "she". */
const PLURAL =
  /(?:[^s']s|clinic|union|people|men|women|crew|gang|team|staff|everyone|everybody|nobody|no one|anyone|anybody|someone|somebody)$/i;

function pronoun(report: Report, sentence: Sentence, match: Span & { readonly text: string }, persons: readonly Mention[]): Mention {
  const word = match.text.toLowerCase().replace(/'.*$/, '');
  const mention = (party: Party, identifiable = true): Mention => ({
    start: match.start,
    end: match.end,
    party,
    named: false,
    identifiable,
  });
  if (/^(?:i|me|my|mine|myself)$/.test(word)) return mention('author');
  if (/^(?:we|us|our|ours|ourselves)$/.test(word)) return mention('occupational-health');
  if (/^you/.test(word)) return mention('reader');
  const own = report.facts.employee?.value.pronoun;
  const gender = /^(?:he|him|his|himself)$/.test(word) ? 'he' : /^(?:she|her|hers|herself)$/.test(word) ? 'she' : 'they';
  const others = persons.filter(
    (person) =>
      person.start < match.start &&
      /^(?:manager|colleague|clinician|relative|other|representative|author)$/.test(person.party) &&
      !PLURAL.test(sentence.text.slice(person.start - sentence.start, person.end - sentence.start)),
  );
  const last = others.at(-1);
  if (gender === 'they') {
    if (own === 'they') return mention('employee');
    const plural = persons
      .filter((person) => person.start < match.start && person.party !== 'employee' && person.party !== 'author')
      .at(-1);
    return mention(plural?.party ?? 'other');
  }
  if (own === undefined || own === gender) return mention('employee');
  // A pronoun of the other gender is another person where one was named, here or in the sentence before, or where the employee's own pronoun stands beside it.
  const same = gender === 'he' ? /\b(?:he|him|his|himself)\b/i : /\b(?:she|her|hers|herself)\b/i;
  // "created by her charge nurse … her concentration": the pronoun was used of the employee before the other person came.
  if (last) return mention(same.test(sentence.text.slice(0, last.end - sentence.start)) ? 'employee' : last.party);
  const beside = gender === 'he' ? /\b(?:she|her|hers|herself)\b/i : /\b(?:he|him|his|himself)\b/i;
  if (own !== 'they' && !beside.test(sentence.text)) {
    const before = sentence.previous && sentence.previous.block === sentence.block ? nouns(report, sentence.previous) : [];
    const named = before.filter((person) => person.named && person.party !== 'employee' && person.party !== 'author').at(-1);
    return named ? mention(named.party) : mention('employee');
  }
  if (beside.test(sentence.text)) {
    for (let earlier = sentence.previous, steps = 0; earlier && steps < 2; earlier = earlier.previous, steps += 1) {
      const named = nouns(report, earlier)
        .filter((person) => /^(?:manager|colleague)$/.test(person.party))
        .at(-1);
      if (named) return mention(named.party);
    }
    // Nobody was named who could be meant but the manager of the header.
    return mention(
      managersNamed(report).some((value) => (gender === 'he' ? /^(?:Mr|Sir)\b/ : /^(?:Mrs|Ms|Miss|Dame)\b/).test(value))
        ? 'manager'
        : 'other',
    );
  }
  return mention('employee');
}
