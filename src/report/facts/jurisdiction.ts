import type { DateOrder } from '../calendar.ts';
import { AUDIENCES, type Audience, type Fact, JURISDICTIONS, type Jurisdiction } from '../report.ts';
import type { Evidence } from './evidence.ts';

/**
 * Words that tell where a report was written. `sure` settles it by itself; of the others two different ones are needed. Kept short and
 * unmistakable: a British report that mentions a colleague in Dublin stays British.
 */
const CUES: Readonly<Record<Exclude<Jurisdiction, 'uk'>, { readonly sure: RegExp; readonly some: readonly RegExp[] }>> = {
  us: {
    sure: /\bFMLA\b|\bFamily and Medical Leave Act\b|\bAmericans with Disabilities Act\b|\bGINA\b|\bworkers'? comp(?:ensation)?\b(?=.{0,80}\b(?:carrier|claim|adjuster|insurer)\b)|\bmaximum medical improvement\b/i,
    some: [
      /\bADA\b/,
      /\bOSHA\b/,
      /\bEEOC\b/,
      /\bHIPAA\b/,
      /\bSSN\b|\bsocial security number\b/i,
      /\bworkers'? comp(?:ensation)?\b/i,
      /\breleased? to (?:full|regular|modified|light) (?:duty|work)\b/i,
      /\b(?:modified|full|regular|light) duty\b/,
      /\bMMI\b/,
      /\b\d{2,3} ?(?:lbs?|pounds)\b/i,
      /\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b/,
      /,? (?:A[KLRZ]|C[AOT]|DE|FL|GA|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?\b/,
      /\b(?:MD|DO|PA-C|FNP|NP-C|COHN-S|FACOEM)\b/,
      /\b(?:employer|date) of injury\b|\bclaim (?:no|number)\b/i,
      /\baccommodations?\b/i,
      /\bphysical therapy\b/i,
    ],
  },
  ie: {
    sure: /\bPPSN?\b|\bEmployment Equality Acts?\b|\bEircode\b|\bHealth Service Executive\b|\bWorkplace Relations Commission\b/i,
    some: [
      /\bGarda(?:í)?\b/,
      /\b(?:Co\.|County) (?:Dublin|Cork|Galway|Kerry|Clare|Limerick|Mayo|Sligo|Donegal|Kildare|Meath|Wicklow|Wexford|Louth|Tipperary|Waterford|Kilkenny|Offaly|Laois|Longford|Roscommon|Leitrim|Cavan|Monaghan|Carlow|Westmeath)\b/,
      /\bDublin \d{1,2}\b/,
      /\b(?:MFOMI|FFOMI|LFOMI|MRCPI|FRCPI|MICGP)\b/,
      /\bRepublic of Ireland\b|, Ireland\b/,
      /\bSafety, Health and Welfare at Work\b/i,
      /\bHSA\b/,
      /\billness benefit\b/i,
      /\+353/,
    ],
  },
  au: {
    sure: /\bWorkCover\b|\bSafeWork (?:Australia|NSW|SA)\b|\bWorkSafe (?:Victoria|Queensland|WA)\b|\bComcare\b|\bFair Work (?:Act|Commission|Ombudsman)\b|\bcertificate of capacity\b|\bDisability Discrimination Act 1992\b/i,
    some: [
      /\b(?:NSW|Victoria|Queensland|South Australia|Western Australia|Tasmania|QLD|VIC|TAS) ?\d{4}\b/,
      /\bsuitable duties\b/i,
      /\binherent requirements\b/i,
      /\bMedicare (?:no|number|card)\b/i,
      /\b(?:FAFOEM|AFOEM|FRACGP|AHPRA)\b/,
      /\+61\b|\(0[2378]\) \d{4} \d{4}\b/,
      /\breturn to work coordinator\b/i,
      /\bnominated treating doctor\b/i,
      /\bTFN\b/,
      /\bAustralian?\b/,
    ],
  },
};

const UK = [
  /\bEquality Act\b/,
  /\bNHS\b/,
  /\bDVLA\b/,
  /\bfit note\b/i,
  /\bACAS\b/i,
  /\bAccess to Work\b/,
  /\bNMC\b/,
  /\bHSE\b/,
  /\bstatutory sick pay\b/i,
  /\b(?:MFOM|FFOM|DOccMed|SCPHN)\b/,
];

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
  const british = UK.filter((pattern) => pattern.test(text)).length;
  let best: { value: Jurisdiction; score: number } = { value: 'uk', score: british * 2 };
  for (const value of ['us', 'ie', 'au'] as const) {
    const { sure, some } = CUES[value];
    const score =
      (sure.test(text) ? 4 : 0) +
      some.filter((pattern) => pattern.test(text)).length * 2 +
      (value === 'us' && americanDates(evidence) ? 3 : 0);
    if (score >= 4 && score > best.score) best = { value, score };
  }
  return { value: best.value, sureness: 'inferred', span: undefined };
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

/** Who reads the report: a manager, unless it says otherwise. */
export function audienceOf(evidence: Evidence, employeeSurname: string | undefined): Fact<Audience> {
  const { report, frontMatter } = evidence;
  if (report.given.audience !== undefined) return { value: report.given.audience, sureness: 'stated', span: undefined };
  const written = AUDIENCES.find((value) => value === frontMatter.audience);
  if (written) return { value: written, sureness: 'stated', span: undefined };
  const lines = [
    ...evidence.fields.filter((field) => field.key === 'recipient').map((field) => ({ text: field.value, span: field.span })),
    ...evidence.letter
      .filter((line) => line.part === 'recipient' || line.part === 'salutation')
      .map((line) => ({ text: line.text, span: { start: line.start, end: line.end } })),
  ];
  for (const { text, span } of lines) {
    const value =
      /\bindependent (?:registered )?medical (?:practitioner|adviser|advisor)\b|\bpensions? (?:scheme|service|agency|fund|authority|administrator)\b|\bscheme(?:'s)? (?:medical )?(?:adviser|advisor|doctor|administrator|trustees)\b|\bIRMP\b/i.test(
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
