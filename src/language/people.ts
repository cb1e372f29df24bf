import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import {
  CLINICIAN,
  COLLEAGUE,
  DEPARTMENT_NAME,
  DEPARTMENT_PHRASE,
  FIRST_NAMES,
  GROUP,
  MANAGER,
  OCCUPATION,
  OCCUPATIONAL_HEALTH,
  ORGANISATION,
  OTHER_PERSON,
  RELATIVE,
  REPRESENTATIVE,
} from './party-words.ts';
import { findAll, has } from './pattern.ts';
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
  /\b(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Sister|Nurse|Matron|Rev|Revd|Father|Cllr|Councillor|Sgt|Sergeant|Inspector|Superintendent|Capt|Captain|PC)\.? (?<name>(?:[A-Z]\.? ){0,2}(?:Mac|Mc|O'|D'|van |de |von |al-)?[A-Z][\w\u00C0-\u024F'-]*(?: (?:Mac|Mc|O'|van |de )?[A-Z][\w\u00C0-\u024F-]+){0,2})/g;
const FULL_NAME =
  /\b(?<first>[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)?) (?<last>(?:Mac|Mc|O'|D')?[A-Z][a-z\u00C0-\u024F]+(?:-[A-Z][a-z]+)?)\b/g;
const CAPITALISED = /\b[A-Z][a-z\u00C0-\u024F]+\b/g;
const DETERMINER =
  "(?:(?:(?:the|his|her|their|your|my|our|this|that|these|those)(?: same)?|a|an|some|any|no|each|every|another|both|all|[A-Z][\\w-]+'s|(?:one|two|three|four|some|several|both|all|any|none|most|many|few|each|either|neither) of (?:his|her|their|the|your)) )?(?:(?:one|two|three|four|several) )?";

interface Kind {
  readonly party: Party;
  /** A word that must stand in the sentence for the pattern to be tried at all. */
  readonly heads: RegExp;
  readonly pattern: RegExp;
}
const KINDS: readonly Kind[] = [
  {
    party: 'occupational-health',
    heads: /occupational health|\boh\b|service|clinic/i,
    pattern: new RegExp(`\\b(?:${OCCUPATIONAL_HEALTH})\\b`, 'gi'),
  },
  {
    party: 'representative',
    heads: /union|\breps?\b|representative|steward|secretary|solicitor|lawyer|attorney|barrister|counsel|companion|legal|citizens/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${REPRESENTATIVE})\\b`, 'gi'),
  },
  {
    party: 'manager',
    heads:
      /manag|supervis|lead|fore(?:m[ae]n|wom[ae]n|person)|gaffer|gang|boss|superior|head|charge|sister|matron|director|chief|ceo|principal|predecessor|superintend|ordinator|overseer|chef|controller|inspector|sergeant|officer|commander|editor|dean|partner|those|powers|whoever|person|proprietor|owner/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${MANAGER})\\b`, 'gi'),
  },
  {
    party: 'colleague',
    heads:
      /clerk|officer|advis|assistant|administrator|planner|engineer|technician|porter|driver|secretary|buyer|trainer|chef|cook|cleaner|reception|inspector|executive|operat|fitter|mechanic|electrician|schedul|assessor|analyst|teacher|lecturer|tutor|mentor|case ?worker|handler|warden|constable|dispatch|store|bookkeeper|accountant|surveyor|carpenter|joiner|plumber|welder|baker|butcher|sales|shepherd|ganger|bosun|mate|partner|opposite|counterpart|stand-in|replacement|successor/i,
    pattern: new RegExp(`\\b(?:${OCCUPATION})\\b`, 'gi'),
  },
  {
    party: 'clinician',
    heads:
      /\bgps?\b|practitioner|doctor|consultant|surgeon|physio|specialist|psych|counsel|therapist|ologist|audio|optom|optic|osteo|chiro|pharma|dentist|midwi|visitor|hospital|clinic|physician|provider|nurse|paramedic|podia/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${CLINICIAN})\\b`, 'gi'),
  },
  {
    party: 'relative',
    heads:
      /wi(?:fe|ves)|husband|spouse|sons?\b|daughter|mother|father|brother|parent|child|\bmums?\b|\bmams?\b|\bdads?\b|aunt|uncle|cousin|nephew|niece|grand|in-law|family|fianc|friend|sibling|toddler|baby|twin|facto|kin\b/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${RELATIVE})\\b`, 'gi'),
  },
  {
    party: 'colleague',
    heads: /whole|entire|rest of|other|most of|half|people|everyone|everybody/i,
    pattern: new RegExp(`\\b(?:${GROUP})\\b`, 'gi'),
  },
  {
    party: 'department',
    heads: /department|directorate|office|section|desk|branch|team|function|unit|service|people|staff|side|shift/i,
    pattern: new RegExp(`\\b(?:${DEPARTMENT_PHRASE})\\b`, 'gi'),
  },
  {
    party: 'department',
    heads: /[A-Z]/,
    pattern: new RegExp(
      `\\b(?:the |your |our )?(?:${DEPARTMENT_NAME})\\b(?: (?:department|team|office|section|function|staff|colleagues))?`,
      'g',
    ),
  },
  {
    party: 'colleague',
    heads:
      /colleague|worker|mates?\b|peer|charge-?hand|charge hand|crew|gang|team|staff|fellow|lads|deput|apprentice|store|planner|schedul|roster|dispatch|trainer|mentor|tutor|drivers|porters|nurses|carers|teachers|packers|pickers|operat|clerks|engineers|technicians|officers|chefs|cooks|cleaners|reception|administrator|secretary|buyer|trustee|governor|councillor|partner/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${COLLEAGUE})\\b`, 'gi'),
  },
  {
    party: 'organisation',
    heads:
      /company|employ|firm|organi|trust|council|business|school|academy|college|university|charity|club|authority|agency|practice|plant|bank|force|board|group|undertaking|corporation|pcbu|institution|association|society|parish|church|chain|home|management/i,
    pattern: new RegExp(`\\b(?:${ORGANISATION})\\b`, 'gi'),
  },
  {
    party: 'employee',
    heads: /employee|worker|gentleman|lady|young|claimant|member of staff|staff member|service user|individual|client/i,
    pattern:
      /\b(?:the|this|your) (?:employee|worker|gentleman|lady|young man|young woman|claimant|member of staff|staff member|service user|individual|client)\b(?! (?:assistance|relations|group|benefit))/gi,
  },
  {
    party: 'other',
    heads:
      /people|person|\bm[ae]n\b|\bwom[ae]n\b|some|contractor|customer|client|patient|resident|pupil|student|visitor|passenger|caller|public|guest|tenant|agency|nobody|no.one|any|every|insurer|witness|investigator|magistrate/i,
    pattern: new RegExp(`\\b${DETERMINER}(?:${OTHER_PERSON})\\b`, 'gi'),
  },
];
const PRONOUN =
  /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|you've|you're|you'd|you'll|he|him|his|himself|he's|he'd|he'll|she|her|hers|herself|she's|she'd|she'll|they|them|their|theirs|themselves|themself|they've|they're)\b/gi;

/** After these words a role is somebody's job, not a person who acts: "works as a supervisor", "his role as manager". */
const JOB_BEFORE =
  /\b(?:(?:is|was|been|being|be|as|becomes?|became|job of|role of|post of|position of|promoted to|employed as|duties of|title of|works? as|worked as|trained as|title is|job is|acting as) (?:an? |the |our |your )?(?:(?!(?:by|with|from|to|of|for|under)\b)[\w-]+ ){0,2})$/i;
const JOB_AFTER =
  /^(?: |-)(?:training|course|role|post|job|position|level|grade|duties|vacancy|vacancies|development|programme|meeting|meetings|forum|referral|handbook|apprenticeship|qualification|licence|room|of (?:an? )?(?:small|large|team|branch|store|department))\b/i;
const SENTENCE_VERB =
  /^(?:'s)? (?:(?:still|simply|never|also|then|now|have|has|had|is|are|was|were|do|does|did|will|would|should|could|can|may|might|must|failed|lost|sat|ignored|refused|took|made|told|let|left|closed|sent|said|put|chose|kept|sits?|says?|fails?|ignores?|refuses?|mishandled|bungled|delayed|dragged|neglected|forgot|dropped|promised|rejected|turned|and)\b)/;

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
      for (const { party, heads, pattern } of KINDS) {
        if (!has(sentence, heads)) continue;
        for (const match of findAll(sentence, pattern)) {
          const role = roleOf(report, sentence, match, party);
          if (role) take(role);
        }
      }
    }
    held = found.sort((a, b) => a.start - b.start);
    nounsKnown.set(sentence, held);
  }
  return held;
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

function reportNames(report: Report): Names {
  let held = namesOf.get(report);
  if (!held) {
    const { employee, author, manager, client } = report.facts;
    const words = (name: string | undefined): Set<string> =>
      new Set(
        (name ?? '')
          .split(/[\s,]+/)
          .filter((word) => /^[A-Z][\w\u00C0-\u024F'-]+$/.test(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)$/.test(word)),
      );
    const own = words(employee?.value.name);
    for (const part of [employee?.value.firstName, employee?.value.surname]) if (part) own.add(part);
    const boss = words(manager?.value.split(',')[0]);
    for (const part of own) boss.delete(part);
    const firm = client?.value.trim();
    held = {
      employee: own,
      author: words(author?.value.name),
      manager: boss,
      client:
        firm && firm.length > 2
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function partyOfName(report: Report, name: string, title: string, after: string, before: string): Party {
  const parts = name.replace(/'s$/, '').split(/[\s.]+/);
  const { employee, author } = reportNames(report);
  if (parts.some((part) => employee.has(part))) return 'employee';
  if (parts.some((part) => author.has(part))) return 'author';
  const apposition =
    /^,? (?:(?:who|which) is )?(?:his|her|their|the|your|my|a|an) ([a-z][\w -]{2,40}?)(?:[,.;)]| who| has| is| at| in)/.exec(after)?.[1] ??
    /(?:his|her|their|the|your|my|a|an) ([a-z][\w -]{2,40}?),? $/.exec(before)?.[1] ??
    '';
  if (apposition) {
    if (ONLY_RELATIVE.test(apposition)) return 'relative';
    if (ONLY_CLINICIAN.test(apposition)) return 'clinician';
    if (ONLY_REPRESENTATIVE.test(apposition)) return 'representative';
    if (ONLY_MANAGER.test(apposition)) return 'manager';
    if (ONLY_COLLEAGUE.test(apposition)) return 'colleague';
  }
  if (/^(?:Dr|Prof|Professor)$/.test(title)) return 'clinician';
  if (/^(?:Sister|Nurse|Matron)$/.test(title)) return 'manager';
  if (title === '' && !parts.some((part) => reportNames(report).manager.has(part)) && / (?:sits|works|shares) /.test(after.slice(0, 30)))
    return 'colleague';
  return 'manager';
}

const ONLY_RELATIVE = new RegExp(`^(?:${RELATIVE})$`, 'i');
const ONLY_CLINICIAN = new RegExp(`^(?:${CLINICIAN})$`, 'i');
const ONLY_REPRESENTATIVE = new RegExp(`^(?:${REPRESENTATIVE})$`, 'i');
const ONLY_MANAGER = new RegExp(`(?:${MANAGER})$`, 'i');
const ONLY_COLLEAGUE = new RegExp(`(?:${COLLEAGUE})$`, 'i');

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
    const introduced = new RegExp(`(?:${ONLY_MANAGER.source.slice(0, -1)}|${ONLY_COLLEAGUE.source.slice(0, -1)}),? $`, 'i').test(
      text.slice(Math.max(0, at - 60), at),
    );
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
    const party = employee.has(match.text)
      ? 'employee'
      : author.has(match.text)
        ? 'author'
        : manager.has(match.text)
          ? 'manager'
          : undefined;
    if (party) found.push({ start: match.start, end: match.end, party, named: true, identifiable: true });
  }
  if (client)
    for (const match of findAll(sentence, client))
      found.push({ start: match.start, end: match.end, party: 'organisation', named: true, identifiable: true });
  return found;
}

function roleOf(report: Report, sentence: Sentence, match: Span & { readonly text: string }, party: Party): Mention | undefined {
  const from = match.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - 50), from);
  const after = sentence.text.slice(from + match.text.length, from + match.text.length + 60);
  const first = /^\w+/.exec(match.text)?.[0].toLowerCase() ?? '';
  const definite =
    /^(?:the|his|her|their|your|my|our|this|that|these|those|both|all|[a-z-]+'s)\b/i.test(match.text) || /'s /.test(match.text);
  if (/^(?:-|\w)/.test(after) && !after.startsWith(' ')) return undefined;
  if (party === 'manager' || party === 'colleague') {
    if (JOB_AFTER.test(after)) return undefined;
    if (/\b(?:is|was|be|been|as|being)$/i.test(before.trimEnd()) && /^(?:an?|the) /i.test(match.text)) {
      const job = report.facts.employee?.value.jobTitle?.value.toLowerCase();
      const copula =
        /\b(?:he|she|they|who|mr [a-z]+|mrs [a-z]+|ms [a-z]+|employee) (?:is|was|has been) $/i.test(before) || /\bas $/i.test(before);
      if (copula && !/\bwho (?:is|was) $/i.test(before))
        return { start: match.start, end: match.end, party: 'employee', named: false, identifiable: true };
      if (job?.includes(match.text.replace(/^(?:an?|the) /i, '').toLowerCase()))
        return { start: match.start, end: match.end, party: 'employee', named: false, identifiable: true };
    }
    if (JOB_BEFORE.test(before) && !definite) return undefined;
    const own = report.facts.employee?.value.jobTitle?.value.toLowerCase();
    const last =
      match.text
        .toLowerCase()
        .split(/[^a-z]+/)
        .at(-1) ?? '';
    if (party === 'colleague' && own && /^(?:the|a|an) /i.test(match.text) && own.split(/[^a-z]+/).includes(last)) return undefined;
    if (/^(?:case|line) manager/.test(match.text) && /rehabilitation/.test(after)) return undefined;
    if (
      /\b(?:the|a) team$/i.test(match.text) &&
      /^ (?:of (?:six|five|four|three|two|\w+teen|\d+)|meetings?|briefings?|work|building|rota)/.test(after)
    )
      return undefined;
    if (/team$/i.test(match.text) && /^ (?:leader|meeting|brief|manager|rota|away)/.test(after)) return undefined;
    if (/^(?:crew|gang|chief|principal|leadership|deputy|dean|owner|controller|editor)$/i.test(match.text)) return undefined;
  }
  if (party === 'organisation' && /^(?:employers?|management|a )/i.test(match.text)) {
    if (
      /^management/i.test(match.text) &&
      (/(?:pain|time|case|stress|absence|anger|risk|weight|the|line|facilities|change|project|self|symptom|waste|fatigue|performance|of|his|her|their|a|no) $/i.test(
        before,
      ) ||
        /^ (?:of|plan|style|system|standards?|programme|course|role|team|post|trainee|referral|duties|skills)\b/i.test(after))
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
  if (party === 'clinician' && /^ (?:letter|report|certificate|note)/i.test(after) && first === '') return undefined;
  if (party === 'relative') {
    if (
      /^(?:parent|family|children|friend)/i.test(match.text) &&
      /^(?:'s)?[ -](?:friendly|company|centre|home|services?|liaison|room|ward|courts?|support|leave|law)\b/i.test(after)
    )
      return undefined;
    if (/\b(?:ward|charge|nursing) $/i.test(before)) return undefined;
    if (/child$|children$/i.test(match.text) && !/(?:his|her|their|two|three) /i.test(match.text)) return undefined;
  }
  const possessive = definite || party === 'organisation' || party === 'department' || party === 'occupational-health';
  return { start: match.start, end: match.end, party, named: false, identifiable: possessive };
}

/** More than one: no antecedent of "he" or "she". */
const PLURAL = /(?:[^s']s|people|men|women|crew|gang|team|staff|everyone|everybody|nobody|no one|anyone|anybody|someone|somebody)$/i;

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
      /^(?:manager|colleague|clinician|relative|other|representative)$/.test(person.party) &&
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
    return mention('other');
  }
  return mention('employee');
}
