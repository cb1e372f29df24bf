import type { DateOrder } from '../calendar.ts';
import { AUDIENCES, type Audience, type Fact, JURISDICTIONS, type Jurisdiction } from '../report.ts';
import type { Evidence } from './evidence.ts';

interface Cue {
  /** Words of the cue in lower case: where a report has none of them, the pattern is not tried. Empty for forms of numbers. */
  readonly trigger: string;
  readonly pattern: RegExp;
  /** Settles it alone; of the others two different ones are needed. */
  readonly sure?: true;
}

/**
 * Words that tell where a report was written. Kept short and unmistakable: a British report that mentions a colleague in Dublin stays
 * British. Forms of telephone numbers and addresses stand last and only add to a word.
 */
const CUES: Readonly<Record<Jurisdiction, readonly Cue[]>> = {
  us: [
    { trigger: 'fmla', pattern: /\bFMLA\b/, sure: true },
    { trigger: 'fmla|family', pattern: /\bFamily and Medical Leave Act\b/i, sure: true },
    { trigger: 'americans', pattern: /\bAmericans with Disabilities Act\b/i, sure: true },
    { trigger: 'gina', pattern: /\bGINA\b/, sure: true },
    { trigger: 'maximum', pattern: /\bmaximum medical improvement\b/i, sure: true },
    { trigger: 'comp|compensation', pattern: /\bworkers'? comp(?:ensation)?\b/i },
    { trigger: 'ada', pattern: /\bADA\b/ },
    { trigger: 'osha', pattern: /\bOSHA\b/ },
    { trigger: 'eeoc', pattern: /\bEEOC\b/ },
    { trigger: 'hipaa', pattern: /\bHIPAA\b/ },
    { trigger: 'ssn|social', pattern: /\bSSN\b|\bsocial security number\b/i },
    { trigger: 'released|release', pattern: /\breleased? to (?:full|regular|modified|light) (?:duty|work)\b/i },
    { trigger: 'duty', pattern: /\b(?:modified|full|regular|light) duty\b/ },
    { trigger: 'mmi', pattern: /\bMMI\b/ },
    { trigger: 'lb|lbs', pattern: /\b\d{2,3}[ -]?lbs?\b/i },
    { trigger: 'md', pattern: /\bMD\b/ },
    { trigger: 'do', pattern: /\bDO\b/ },
    { trigger: 'pa-c', pattern: /\bPA-C\b/ },
    { trigger: 'fnp|np-c', pattern: /\b(?:FNP|NP-C)\b/ },
    { trigger: 'cohn-s', pattern: /\bCOHN-S\b/ },
    { trigger: 'facoem', pattern: /\bFACOEM\b/ },
    { trigger: 'injury', pattern: /\bdate of injury\b/i },
    { trigger: 'claim', pattern: /\bclaim (?:no|number)\b/i },
    { trigger: 'accommodation|accommodations', pattern: /\baccommodations?\b/i },
    { trigger: 'therapy', pattern: /\bphysical therapy\b/i },
    { trigger: '', pattern: /\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b/ },
    {
      trigger: '',
      pattern:
        /\b(?:A[KLRZ]|C[AOT]|DE|FL|GA|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?\b/,
    },
  ],
  ie: [
    { trigger: 'ppsn|pps', pattern: /\bPPSN?\b/, sure: true },
    { trigger: 'equality', pattern: /\bEmployment Equality Acts?\b/i, sure: true },
    { trigger: 'eircode', pattern: /\bEircode\b/i, sure: true },
    { trigger: 'executive', pattern: /\bHealth Service Executive\b/i, sure: true },
    { trigger: 'relations', pattern: /\bWorkplace Relations Commission\b/i, sure: true },
    { trigger: 'garda|gardaí', pattern: /\bGarda(?:í)?\b/ },
    {
      trigger: 'co|county',
      pattern:
        /\b(?:Co\.|County) (?:Dublin|Cork|Galway|Kerry|Clare|Limerick|Mayo|Sligo|Donegal|Kildare|Meath|Wicklow|Wexford|Louth|Tipperary|Waterford|Kilkenny|Offaly|Laois|Longford|Roscommon|Leitrim|Cavan|Monaghan|Carlow|Westmeath)\b/,
    },
    { trigger: 'dublin', pattern: /\bDublin \d{1,2}\b/ },
    { trigger: 'mfomi|ffomi|lfomi', pattern: /\b[MFL]FOMI\b/ },
    { trigger: 'mrcpi|frcpi', pattern: /\b[MF]RCPI\b/ },
    { trigger: 'micgp', pattern: /\bMICGP\b/ },
    { trigger: 'ireland', pattern: /\bRepublic of Ireland\b|(?<!Northern), Ireland\b/ },
    { trigger: 'welfare', pattern: /\bSafety, Health and Welfare at Work\b/i },
    { trigger: 'benefit', pattern: /\billness benefit\b/i },
    {
      trigger: 'galway|limerick|sligo|tralee|athlone|letterkenny|dundalk|drogheda',
      pattern: /\b(?:Galway|Limerick|Sligo|Tralee|Athlone|Letterkenny|Dundalk|Drogheda)\b/,
    },
    { trigger: '353', pattern: /\+353/ },
  ],
  au: [
    { trigger: 'workcover', pattern: /\bWorkCover\b/i, sure: true },
    { trigger: 'safework', pattern: /\bSafeWork (?:Australia|NSW|SA)\b/i, sure: true },
    { trigger: 'worksafe', pattern: /\bWorkSafe (?:Victoria|Queensland|WA)\b/i, sure: true },
    { trigger: 'comcare', pattern: /\bComcare\b/i, sure: true },
    { trigger: 'fair', pattern: /\bFair Work (?:Act|Commission|Ombudsman)\b/i, sure: true },
    { trigger: 'certificate', pattern: /\bcertificate of capacity\b/i, sure: true },
    { trigger: '1992', pattern: /\bDisability Discrimination Act 1992\b/i, sure: true },
    { trigger: 'suitable', pattern: /\bsuitable duties\b/i },
    { trigger: 'inherent', pattern: /\binherent requirements\b/i },
    { trigger: 'medicare', pattern: /\bMedicare (?:no|number|card)\b/i },
    { trigger: 'afoem|fafoem', pattern: /\bF?AFOEM\b/ },
    { trigger: 'fracgp', pattern: /\bFRACGP\b/ },
    { trigger: 'ahpra', pattern: /\bAHPRA\b/ },
    { trigger: 'coordinator', pattern: /\breturn to work coordinator\b/i },
    { trigger: 'nominated', pattern: /\bnominated treating doctor\b/i },
    { trigger: 'tfn', pattern: /\bTFN\b/ },
    { trigger: 'australia|australian', pattern: /\bAustralian?\b/ },
    { trigger: 'pty', pattern: /\bPty\b/ },
    { trigger: '61', pattern: /\+61\b/ },
    { trigger: '', pattern: /\(0[2378]\) \d{4} \d{4}\b/ },
    { trigger: '', pattern: /\b(?:NSW|Victoria|Queensland|South Australia|Western Australia|Tasmania|QLD|VIC|TAS) ?\d{4}\b/ },
  ],
  uk: [
    { trigger: 'equality', pattern: /\bEquality Act\b/ },
    { trigger: 'nhs', pattern: /\bNHS\b/ },
    { trigger: 'dvla', pattern: /\bDVLA\b/ },
    { trigger: 'fit', pattern: /\bfit notes?\b/i },
    { trigger: 'acas', pattern: /\bACAS\b/i },
    { trigger: 'access', pattern: /\bAccess to Work\b/ },
    { trigger: 'nmc', pattern: /\bNMC\b/ },
    { trigger: 'hse', pattern: /\bHSE\b/ },
    { trigger: 'statutory', pattern: /\bstatutory sick pay\b/i },
    { trigger: 'mfom|ffom', pattern: /\b[MF]FOM\b/ },
    { trigger: 'doccmed', pattern: /\bDOccMed\b/ },
    { trigger: 'scphn', pattern: /\bSCPHN\b/ },
  ],
};

/** How many cues of a place a text has, a sure one counting as two. */
function score(text: string, words: ReadonlySet<string>, cues: readonly Cue[]): number {
  let found = 0;
  for (const { trigger, pattern, sure } of cues) {
    if (trigger === '' ? found === 0 : !trigger.split('|').some((word) => words.has(word))) continue;
    if (pattern.test(text)) found += sure ? 2 : 1;
  }
  return found;
}

/** Where the law of the report stands: told, or plain from its words; the United Kingdom where neither is. */
export function jurisdictionOf(evidence: Evidence): Fact<Jurisdiction> {
  const { report, frontMatter } = evidence;
  if (report.given.jurisdiction !== undefined) return { value: report.given.jurisdiction, sureness: 'stated', span: undefined };
  const written = JURISDICTIONS.find((value) => value === frontMatter.jurisdiction);
  if (written) return { value: written, sureness: 'stated', span: undefined };
  const field = evidence.fields.find((entry) => entry.key === 'jurisdiction');
  const fromField = field && NAMES.find(([, pattern]) => pattern.test(field.value))?.[0];
  if (field && fromField) return { value: fromField, sureness: 'stated', span: field.span };

  const { text } = report;
  const words: ReadonlySet<string> = new Set(report.words.lower);
  let best: { readonly value: Jurisdiction; readonly score: number } | undefined;
  for (const value of ['us', 'ie', 'au'] as const) {
    const own = score(text, words, CUES[value]);
    const total = own + (value === 'us' && own > 0 && americanDates(evidence) ? 2 : 0);
    if (total >= 2 && total > (best?.score ?? 0)) best = { value, score: total };
  }
  if (best && best.score > score(text, words, CUES.uk)) return { value: best.value, sureness: 'inferred', span: undefined };
  return { value: 'uk', sureness: 'inferred', span: undefined };
}

const NAMES: readonly (readonly [Jurisdiction, RegExp])[] = [
  ['us', /^(?:us|usa|united states|u\.s\.)/i],
  ['ie', /^(?:ie|ireland|republic of ireland|éire)/i],
  ['au', /^(?:au|australia|nsw|victoria|queensland)/i],
  ['uk', /^(?:uk|gb|united kingdom|england|scotland|wales|northern ireland|great britain)/i],
];

/** Dates that can only be month, day, year (05/21/2025), and none that can only be day, month, year. */
function americanDates(evidence: Evidence): boolean {
  let american = false;
  for (const match of evidence.report.text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12) return false;
    if (second > 12 && second <= 31) american = true;
  }
  return american;
}

export function dateOrder(jurisdiction: Jurisdiction): DateOrder {
  return jurisdiction === 'us' ? 'mdy' : 'dmy';
}

/** A title that says whom the report is for: "Report to the scheme's medical adviser". */
const TO_SOMEBODY = /\b(?:report|letter|opinion|advice|statement|summary) (?:to|for) /i;

/** Who reads the report: a manager, unless it says otherwise. */
export function audienceOf(evidence: Evidence, employeeSurname: string | undefined): Fact<Audience> {
  const { report, frontMatter } = evidence;
  if (report.given.audience !== undefined) return { value: report.given.audience, sureness: 'stated', span: undefined };
  const written = AUDIENCES.find((value) => value === frontMatter.audience);
  if (written) return { value: written, sureness: 'stated', span: undefined };
  const lines = [
    ...evidence.fields.filter((field) => field.key === 'recipient').map((field) => ({ text: field.value, span: field.span })),
    ...evidence.letter
      .filter((line) => line.part === 'recipient' || line.part === 'salutation' || (line.part === 'title' && TO_SOMEBODY.test(line.text)))
      .map((line) => ({ text: line.text, span: { start: line.start, end: line.end } })),
  ];
  for (const { text, span } of lines) {
    const value =
      /\bindependent (?:registered )?medical (?:practitioner|adviser|advisor)\b|\bpensions? (?:scheme|service|agency|fund|authority|administrator)\b|\bscheme(?:'s)? (?:medical )?(?:adviser|advisor|doctor|administrator|trustees)\b|\b(?:adviser|advisor|doctor|trustees|administrators?) (?:to|of|for) the (?:\w+ )?(?:scheme|fund)\b|\bIRMP\b/i.test(
        text,
      )
        ? 'scheme-adviser'
        : /\bgeneral practitioner\b|^GP\b|\b(?:surgery|medical (?:centre|practice)|health centre|family practice)\b/i.test(text)
          ? 'gp'
          : undefined;
    if (value) return { value, sureness: 'inferred', span };
  }
  const salutation = evidence.letter.find((line) => line.part === 'salutation');
  const greeted = /^dear (?:mrs?|ms|miss|mx|dr)\.? ([\p{L}'-]+(?: [\p{L}'-]+)?)[,:]?$/iu.exec(salutation?.text ?? '')?.[1];
  if (salutation && greeted !== undefined && employeeSurname !== undefined && greeted.toLowerCase() === employeeSurname.toLowerCase()) {
    return { value: 'employee', sureness: 'inferred', span: { start: salutation.start, end: salutation.end } };
  }
  return { value: 'manager', sureness: 'inferred', span: undefined };
}
