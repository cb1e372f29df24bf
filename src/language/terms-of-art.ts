import type { Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { findAll, type Stretch } from './pattern.ts';
import {
  BODY_HEADS,
  FITNESS_CATEGORIES,
  JOB_FIELDS,
  JOB_HEADS,
  KNOWN_NAMES,
  NOT_OF_A_NAME,
  PENSION_TERMS,
  POLICY_SUBJECTS,
  RULE_BOOK_HEADS,
  SCHEME_HEADS,
  STATUTE_PHRASES,
} from './terms-of-art-wording.ts';

const either = (words: readonly string[]): string => words.join('|');

/** A word of a name as it is printed: a capital first, then anything; "e-learning" and "etc." are met inside Act titles. */
const CAPITAL = "[A-Z][\\w'&-]{0,40}";
/** What may stand between the capital words of a name. */
const LINK = '(?:,? (?:and|of|at|in|for|to|the|on|with|or|from|by|&|etc\\.?)(?: the)?)?,? ';
const HEAD = either([...RULE_BOOK_HEADS, ...SCHEME_HEADS, ...BODY_HEADS]);
const headCase = (head: string): string =>
  head.replace(/(^|\|)(\(\?:)?([A-Z])(?=[a-z-])/g, (_, bar, open, letter) => `${bar}${open ?? ''}[${letter}${letter.toLowerCase()}]`);

/** "Dignity at Work Policy", "Bullying and Harassment policy", "Control of Substances Hazardous to Health Regulations 2002". */
const NAMED_BY_SHAPE = new RegExp(`\\b(?:${CAPITAL}${LINK}){1,9}(?:${headCase(HEAD)})\\b(?:,? (?:of )?\\(?(?:19|20)\\d\\d\\)?)?`);
/** "the sickness absence policy", "stage 2 of the managing attendance policy", "your menopause policy". */
const NAMED_BY_SUBJECT = new RegExp(
  `\\b(?:stages? (?:\\d|one|two|three)(?: (?:and|or|to) (?:\\d|one|two|three))? of (?:(?:the|your|our|its) )?)?(?:(?:${either(POLICY_SUBJECTS)})(?: (?:and|at|of|in|or|to|from|&))? ){1,5}(?:polic(?:y|ies)|procedures?|process|protocols?|guidance|code|framework|strategy|charter|training|courses?|modules?|workshops?|webinars?|e-?learning|awareness(?: (?:training|course|week|day|session|e-?learning))?|toolkits?|leaflets?|booklets?|networks?|champions?|ambassadors?|advis[eo]rs?|helplines?|hotlines?|committees?|steward|representatives?|register)\\b`,
  'i',
);
/** "section 20 of the Equality Act", "s.6 of the Act", "regulation 4". */
const PROVISION =
  /\b(?:section|sections|s\.|sch(?:edule|\.)|regulation|reg\.|article|part|chapter) ?\d+[A-Z]?(?:\(\d+\))?(?:\([a-z]\))?(?: of the (?:[A-Z]\w+ ){0,8}(?:Acts?|Regulations|Code)(?: \d{4})?)?/i;
/** "the 2010 Act", "the 2002 Regulations". */
const YEAR_LAW = /\b(?:19|20)\d\d (?:Act|Regulations|Regs|Order)\b/;
const KNOWN = new RegExp(`\\b(?:${either(KNOWN_NAMES)})\\b`, 'i');
/** Abbreviations of law stand in capitals only: "ada" is a name and "hse" nothing. */
const SHORT_LAW =
  /^(?:ada|adea|osha|coshh|riddor|puwer|loler|gdpr|uk gdpr|hipaa|gina|eeoc|dvla|hse|hsa|whs|ahpra|ndls|ssp1|sr1|ds1500|fmla)$/i;
const TERM = new RegExp(`\\b(?:${either([...STATUTE_PHRASES, ...FITNESS_CATEGORIES, ...PENSION_TERMS])})\\b`, 'i');
/** "renal nurse", "senior diabetes specialist nurse", "mental health support worker". */
const JOB = new RegExp(`\\b(?:(?:${either(JOB_FIELDS)}) ){1,4}(?:${either(JOB_HEADS)})\\b`, 'i');
/** "Stores Assistant", "Planning Enforcement Officer": printed as a title. */
const JOB_BY_SHAPE = new RegExp(
  `\\b(?:${CAPITAL}(?: (?:and|of|for|&))? ){1,4}(?:${headCase(either(JOB_HEADS).replace(/(^|\|)([a-z])/g, (_, bar, letter) => `${bar}${letter.toUpperCase()}`))})\\b`,
);

const LOOSE_START = new Set<string>(NOT_OF_A_NAME);
const FIRST_WORD = /^[\w'&-]+[.,]? /;

/** Cuts from the front of a name the words that only stand before it ("Under the", "Your", "Please see"). */
function withoutLooseStart(text: string): number {
  let cut = 0;
  for (;;) {
    const first = FIRST_WORD.exec(text.slice(cut));
    if (!first || !LOOSE_START.has(first[0].replace(/[.,]? $/, '').toLowerCase())) return cut;
    cut += first[0].length;
  }
}

/** Spans sorted, those that touch inside another joined. */
function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

const titlesOf = new WeakMap<Report, readonly Span[]>();
const termsOf = new WeakMap<Report, readonly Span[]>();

function stretches(report: Report): readonly Stretch[] {
  return report.blocks.map((block) => ({ start: block.start, end: block.end, text: report.text.slice(block.start, block.end) }));
}

/** Heads that make a name though they are printed small: "Bullying and Harassment policy", "Disability Confident scheme". */
const SMALL_HEAD =
  /^(?:polic(?:y|ies)|procedures?|protocol|act|regulations?|code|charter|toolkit|handbook|strategy|pledge|scheme|programme|program|passport|course|module|training|e-?learning|workshop|webinar|campaign|leaflet|booklet|network|team|unit|department|directorate|service|committee|panel|forum|helpline|centre|champions?|ambassadors?|guardians?|advis[eo]rs?|fund|grant|register|certificate|questionnaire|badge|office|plc)\b/;

function shaped(stretch: Stretch, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (const match of findAll(stretch, pattern)) {
    const cut = withoutLooseStart(match.text);
    const name = match.text.slice(cut);
    // A head alone is no name: "The policy", "Your team", nor is a head that an article parts from the words before: "Delays at the clinic".
    if (!name.includes(' ')) continue;
    const head = /(?:^|.* )(\S+?)(?:,? (?:of )?\(?(?:19|20)\d\d\)?)?$/.exec(name)?.[1] ?? '';
    const before = name.slice(0, name.lastIndexOf(head)).trimEnd();
    if (/(?:\b(?:the|on|in|at|to|with|from|by|for)|,)$/i.test(before)) continue;
    if (/^[a-z]/.test(head)) {
      const capitals = before.split(' ').filter((word) => /^[A-Z]/.test(word)).length;
      const opens = match.start + cut === stretch.start || /[.!?:] $/.test(stretch.text.slice(0, match.start + cut - stretch.start));
      if (!SMALL_HEAD.test(head) || !/(?:^| )[A-Z][\w'&-]*$/.test(before) || /'s$/.test(before) || (opens && capitals < 2)) continue;
    }
    found.push({ start: match.start + cut, end: match.end });
  }
  return found;
}

/** Names of policies, procedures, courses, Acts, regulations, forms, schemes, teams ("Dignity at Work Policy", "Disability Confident"). */
export function titles(report: Report): readonly Span[] {
  const known = titlesOf.get(report);
  if (known) return known;
  const found: Span[] = [];
  for (const stretch of stretches(report)) {
    found.push(
      ...shaped(stretch, NAMED_BY_SHAPE),
      ...findAll(stretch, NAMED_BY_SUBJECT),
      ...findAll(stretch, PROVISION),
      ...findAll(stretch, YEAR_LAW),
    );
    for (const match of findAll(stretch, KNOWN))
      if (!SHORT_LAW.test(match.text) || match.text === match.text.toUpperCase()) found.push(match);
  }
  const result = merged(found);
  titlesOf.set(report, result);
  return result;
}

/**
 * Terms of art in a report: statute phrases ("substantial and long-term adverse effect", "reasonably practicable"), fitness
 * categories, names of Acts, forms, policies, courses, departments, job titles. Shielded from every style rule, once. Sorted, not overlapping; offsets in the report's text.
 */
export function termsOfArt(report: Report): readonly Span[] {
  const known = termsOf.get(report);
  if (known) return known;
  const found: Span[] = [...titles(report)];
  for (const stretch of stretches(report)) {
    found.push(...findAll(stretch, TERM), ...findAll(stretch, JOB), ...shaped(stretch, JOB_BY_SHAPE));
  }
  for (const title of [report.facts.employee?.value.jobTitle?.value, report.facts.author?.value.role]) {
    if (title && title.length > 2) found.push(...everyPlace(report.text, title));
  }
  const result = merged(found);
  termsOf.set(report, result);
  return result;
}

/** Every place of a name in the text, whatever its case. */
function everyPlace(text: string, name: string): Span[] {
  const found: Span[] = [];
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length });
  return found;
}
