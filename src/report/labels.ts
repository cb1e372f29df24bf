/**
 * What the labels of a header block stand for. Several words of the field for one thing, British, American, Irish and Australian.
 * `detail` is anything else that identifies (payroll number, department, address); `opinion` is what occupational health concludes,
 * which forms set among the rest and which stays the author's own words.
 */
export type LabelKey =
  | 'employee'
  | 'job-title'
  | 'client'
  | 'recipient'
  | 'referrer'
  | 'referral-date'
  | 'assessment-date'
  | 'report-date'
  | 'absence-start'
  | 'author'
  | 'qualification'
  | 'author-role'
  | 'phone'
  | 'email'
  | 'kind'
  | 'jurisdiction'
  | 'pronouns'
  | 'subject'
  | 'detail'
  | 'opinion';

const words = (list: string) => list.split('|').map((label) => label.trim());

const LABELS: readonly (readonly [LabelKey, string])[] = [
  [
    'employee',
    'employee|about|employee name|name of employee|name|full name|worker|worker name|name of worker|candidate|candidate name|name of candidate|applicant|driver|member|scheme member|concerning|re|regarding|subject|patient|patient name|name of patient|individual|person|person referred|member of staff|staff member|staff name|employee referred|person assessed|name of person assessed|officer|claimant|colleague|employee full name|injured worker|injured worker name|injured employee|examinee|your employee|student',
  ],
  [
    'job-title',
    'job title|job|post|post title|post offered|position|role|occupation|job role|designation|title of post|position title|employee job title|job applied for|position offered|role applied for|usual job|current role|current post|usual occupation|substantive post|substantive role|employed as|job/position',
  ],
  [
    'client',
    'employer|company|organisation|organization|client|client organisation|client name|school|trust|customer|business|company name|employer name|name of employer|council|college|university|employing organisation|agency|firm|name of school|name of company|employing authority|account|hospital trust',
  ],
  [
    'recipient',
    'report to|to|sent to|attention|attn|for|for the attention of|fao|addressee|recipient|recipients|circulation|copies|copies to|report for|report sent to|requested by and sent to|addressed to|distribution|released to|issued to|report addressed to|report recipient|report recipients|report requested by|prepared for|return to|employer contact|employer representative|hr contact|sent to and requested by',
  ],
  [
    'referrer',
    "referred by|requested by|referring manager|manager|line manager|referrer|referrer's name|referrer name|referring officer|name of referrer|manager name|name of manager|referring party|employee's manager|referral from|referral made by|supervisor|referring hr|referral source|name of referring manager|commissioned by|referral by|responsible manager",
  ],
  [
    'referral-date',
    'referral|referral date|date of referral|date referred|referred|referred on|referral received|referral received on|date referral received|referral dated|date of request|request date|requested|requested on|requested date|date requested|date of your referral|your referral|referral made|date of management referral|date of receipt of referral|request received|referral received date|date received|received|dates of referral',
  ],
  [
    'assessment-date',
    "assessment|assessment date|date of assessment|date of check|check date|date checked|date of health check|date of test|test date|date tested|evaluated|evaluated on|date evaluated|date of appt|appt date|appt|seen|seen on|assessed|assessed on|date seen|date assessed|consultation|consultation date|date of consultation|appointment|appointment date|date of appointment|date and type of appointment|date and type of assessment|review appointment|interview|interview date|date of interview|examination date|date of examination|date examined|examined|exam date|visit date|date of visit|clinic date|date of clinic|telephone consultation|video consultation|date of service|evaluation date|date of evaluation|date of exam|date of medical|assessment date and type|date of contact|consulted|consultation date and type|date/time of appointment|date of telephone consultation|date of meeting|held|held on|date held|meeting held|meeting date|date of conference|date of case conference|attended|date attended|date of attendance|review date and type|date of review|reviewed|reviewed on|date of this visit|visit|assessment held|date and method of assessment|assessment carried out|today's visit|date of encounter|date of test|test date|date of health surveillance|screening date|spoken to|date of call|call date|date of our call|called|clinic",
  ],
  [
    'report-date',
    "this report|date of this letter|this letter|date of plan|date of note|note written|notes written|note dated|minutes written|report date|date of report|date of this report|report dated|report|date|typed|date typed|typed on|dictated|date dictated|dictated on|date of dictation|dictated and typed|transcribed|date transcribed|reported|reported on|date reported|date of outcome|outcome date|date of advice|advice date|report written|written|written on|issued|issued on|date issued|issue date|date of issue|dated|letter date|date of letter|date signed|signed on|report issued|report completed|report completed on|date completed|completed on|date of completion|certificate date|date of certificate|date prepared|prepared on|date sent|sent|sent on|report sent|date of memo|today's date|date of statement|signature date|date report completed|date report issued",
  ],
  [
    'absence-start',
    'absent since|date absence began|absence start date|first day of absence|absence began|date of absence|off since|off work since|sick since|absence start|start of absence|date absence started|date absence commenced|absence commenced|start date of absence|absence from|date of first absence|last day worked|last worked|date last worked|last day at work|off work from|sickness absence from|absence since|on sick leave since|first day off|first day absent|current absence began|current absence since|start of sickness absence|sick leave since',
  ],
  [
    'author',
    "author|author name|prepared by|from|clinician|assessed by|seen by|report by|by|written by|completed by|practitioner|physician|doctor|examining doctor|examining physician|nurse|adviser|advisor|oh adviser|oh advisor|oh nurse|oha|oh physician|ohp|occupational health adviser|occupational health advisor|occupational health nurse|occupational health physician|occupational health practitioner|occupational health clinician|occupational health doctor|examiner|provider|provider name|treating provider|name of provider|examined by|report author|report prepared by|report written by|signed|signed by|consultant|oh practitioner|oh clinician|oh professional|clinician name|name of clinician|assessor|assessing clinician|assessing nurse|assessing physician|issued by|healthcare provider|health professional|occupational physician|reviewed by|oh doctor|physiotherapist|occupational health physiotherapist|assessment by|consultation with|name and qualifications|evaluated by|evaluator|medical examiner|clinician's name|author of report|author of this report|clinician and role|your clinician|occupational health specialist|occupational health technician|technician|written and signed by|report compiled by|compiled by|occupational health nurse adviser|senior occupational health adviser|senior occupational health advisor|specialist nurse|note by|notes by|note taken by|minuted by|minutes by|recorded by|note made by",
  ],
  [
    'qualification',
    'qualification|qualifications|registration|professional qualifications|credentials|nmc pin|gmc number|gmc no|hcpc number|professional registration|license|licence|license no|registration number|registration no|nmc number|npi|license number|nmc|gmc',
  ],
  ['author-role', "clinician role|author role|author's role|clinician's role|clinician title|provider title|author title"],
  [
    'phone',
    'telephone|telephone number|tel|tel no|phone|phone number|direct line|direct dial|mobile|mob|contact number|contact|direct contact|contact telephone|contact tel|direct telephone|ext|extension|t|ph|office phone|telephone no|contact details|contact phone|clinic phone|provider phone|direct number|direct tel|author contact|clinician contact|queries to|questions to|enquiries to|enquiries|queries',
  ],
  ['email', 'email|e-mail|email address|e-mail address|e|contact email|direct email|mail'],
  [
    'kind',
    'report type|type of report|type of referral|referral type|type of assessment requested|kind|kind of report|document type|service|type of service|service type|purpose of assessment|type of visit|visit type|reason for visit|exam type|type of examination|referral reason|reason for referral|purpose|assessment purpose|referral category|type of exam',
  ],
  ['jurisdiction', 'jurisdiction|country'],
  ['pronouns', 'pronouns|preferred pronouns'],
  [
    'detail',
    "payroll number|payroll no|payroll|employee number|employee no|employee id|staff number|staff no|staff id|personnel number|personnel no|works number|works no|clock number|clock no|date of birth|dob|d.o.b|birth date|age|gender|sex|department|dept|directorate|division|section|team|location|site|base|place of work|workplace|place|depot|ward|unit|address|home address|home|employee address|case reference|reference|our ref|our reference|your ref|your reference|ref|ref no|reference number|case number|case no|claim no|claim number|ni number|national insurance number|nhs number|nhs no|ssn|ssn (last 4)|gp|gp name|general practitioner|case manager|assessment type|type of assessment|type of appointment|type of consultation|appointment type|consultation type|method|mode|method of assessment|mode of assessment|format|venue|service provider|provider organisation|hours|hours of work|contracted hours|working hours|working pattern|shift|shift pattern|work pattern|start date|date employed|date of joining|length of service|years in post|date of injury|date of accident|injury date|date of incident|date of onset|employee status|contract|standard applied|standard|cc|cc'd|classification|status of report|version|confidentiality|first report|previous report|date of previous report|last report|previous assessment|date of last assessment|date of first report|date of last report|previous review|manager's email|manager email|manager telephone|manager phone|employee telephone|employee phone|employee email|employee contact|cost centre|purchase order|po number|grade|band|specialty|insurer|carrier|workers' compensation carrier|body part|nature of injury|ppsn|pps number|fit note|fit note expires|fit note to|fit note until|current fit note|interpreter|accompanied by|companion|present|those present|people present|also present|attendees|attending|in attendance|attended by|participants|taking part|apologies|date consent given|consent obtained|consent|number of absences|days lost|pages|page|date of expiry|employment start date|tfn|medicare no",
  ],
  [
    'opinion',
    'outcome|fitness|fitness for work|fit for work|fit for role|current fitness|work status|return to work|return to work date|return date|expected return|expected return date|expected return to work|likely return|likely return to work|likely return date|estimated return|estimated return date|anticipated return date|prognosis|restrictions|restriction|work restrictions|limitations|recommendations|recommendation|adjustments|recommended adjustments|advice|next review|next visit|next appointment|next review date|review|review date|date of next review|recall|recall date|next surveillance|opinion|conclusion|capacity|capacity for work|equality act|equality act 2010|disability|summary|result|results|decision|outcome of assessment|overall outcome|fitness for role|fitness category|category|outcome in brief|phased return|full duties|full duty|modified duty|released to full duty|full hours|duration|duration of restrictions|expected duration|effective|effective date|effective from|in effect|dates in effect|restrictions in effect|fit to drive|follow-up|follow up|mmi|functional limitations|lifting|standing|sitting|driving|night work|action|actions|employer action|future attendance|work-related|work related|case status|status|duty status|fit to attend',
  ],
];

const KEYS: ReadonlyMap<string, LabelKey> = new Map(LABELS.flatMap(([key, list]) => words(list).map((label) => [label, key] as const)));

/** A label's words as the table has them. */
function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s*\((?:s|if known|uk|dd\/mm\/yyyy|mm\/dd\/yyyy|day\/month\/year|if any|print|please print|block capitals)\)/g, '')
    .replace(/^(?:the|our|your|\d+[.)])\s+(?=\w{4})/, '')
    .replace(/[\s:.*_-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a label stands for, or undefined when it is none we know. */
export function labelKey(label: string): LabelKey | undefined {
  const plain = plainLabel(label).replace(/^(date|day) of (?:this|the|that) (?=\w)/, '$1 of ');
  return (
    KEYS.get(plain) ??
    KEYS.get(plain.replace(/'s /g, ' ')) ??
    KEYS.get(plain.replace(/^(?:employee|worker|patient|candidate)(?:'s)? /, '')) ??
    (POST.test(plain) ? 'author' : undefined) ??
    compoundKey(plain) ??
    BY_GRAMMAR.find(([, pattern]) => pattern.test(plain))?.[0]
  );
}

/** A post in occupational health used as the label of its holder's name ("Senior OH Nurse Adviser: Kate Lowry"). */
const POST =
  /^(?:(?:senior|lead|principal|chief|specialist|your|our|consultant) )*(?:(?:occupational(?: health)?|oh|nurse|medical|health|mental health|clinical) )+(?:\w+ )?(?:nurse|advis[eo]r|physician|practitioner|clinician|doctor|technician|physiotherapist|specialist|consultant|sister|officer|examiner)$/;

const PAPER =
  '(?:report|letter|outcome|advice|plan|note|notes|form|certificate|memo|minutes|statement|assessment|document|opinion|summary)';
const MADE =
  '(?:drawn up|written|written up|issued|completed|prepared|typed|dictated|signed|signed off|sent|released|finali[sz]ed|dated|produced|compiled|drafted|made|agreed)';
const HELD =
  '(?:assessment|consultation|consult|appointment|call|examination|visit|screening|test|interview|conversation|contact|clinic|session|check)';
/** Labels by how they are made: what was done, and whether a day, a doer or one who asked comes after it ("Drawn up", "Plan agreed by", "Asked for by"). */
const BY_GRAMMAR: readonly (readonly [LabelKey, RegExp])[] = [
  [
    'referrer',
    /^(?:(?:assessment|report|referral) )?(?:asked|requested|referred|commissioned|called|sought|made)(?: for| in)? by$|^(?:who asked|asked by|instructed by|at the request of|instructions from)$/,
  ],
  [
    'recipient',
    new RegExp(
      `^(?:${PAPER} )?(?:${MADE} )?(?:for|to|for the attention of|addressed to|and sent to|copied to)$|^(?:goes|going|copy|circulated|reply|replies) to$`,
    ),
  ],
  [
    'author',
    new RegExp(
      `^(?:${PAPER} )?(?:${MADE}|tested|test|test done|checked|examined|assessed|seen|conducted|carried out|done|undertaken|certified|authored|screened|screening|performed|read|interpreted|notes? taken|note[- ]taker|recorded)(?: (?:and|&) [a-z]+)? by$|^(?:note|minute)[- ]?taker$|^(?:my|your|the) (?:clinician|nurse|doctor|physiotherapist)$|^who (?:wrote|assessed|saw)\\b`,
    ),
  ],
  [
    'report-date',
    new RegExp(
      `^(?:(?:date|day)(?: of)? )?(?:this )?(?:${PAPER} )?${MADE}(?: on)?$|^(?:date|day) (?:of )?(?:this )?${PAPER}(?: ${MADE})?$|^date of writing$`,
    ),
  ],
  [
    'assessment-date',
    new RegExp(
      `^(?:(?:date|day|time)(?: (?:and|/|&) (?:type|place|method|time|mode|venue|means))?(?: of)? )?(?:(?:tele)?phone |video |face-to-face |in-person |clinic |site |workplace |home |desk |our |my |health |medical |hearing |initial |first |follow-up )*${HELD}(?: (?:date|held|on|done|by (?:tele)?phone|by video))?$|^(?:when |date )?(?:seen|assessed|examined|spoken to|interviewed|tested|visited|screened|met)(?: on| by (?:tele)?phone| by video| in person| at work)?$`,
    ),
  ],
];

/** Whose name a label asks for, where it says so ("Name and post of clinician"). */
const NAME_OF: readonly (readonly [LabelKey, RegExp])[] = [
  ['author', /\b(?:author|clinician|practitioner|nurse|doctor|physician|advis[eo]r|examiner|provider|signatory)\b/],
  ['detail', /\b(?:gp|general practitioner|next of kin|surgery|specialist|consultant)\b/],
  ['referrer', /\b(?:manager|referrer|referring|supervisor)\b/],
  ['client', /\b(?:employer|company|organi[sz]ation|client|school|firm)\b/],
];

/** "Date and place of consultation", "Job title and department": the first part that is known decides. */
function compoundKey(plain: string): LabelKey | undefined {
  if (/^names?\b/.test(plain)) {
    const whose = NAME_OF.find(([, pattern]) => pattern.test(plain));
    if (whose) return whose[0];
  }
  const parts = plain.split(/ ?(?:\/|&|,| and ) ?/);
  if (parts.length < 2 || parts.length > 3) return undefined;
  for (const part of parts) {
    const key = KEYS.get(part.trim());
    if (key !== undefined && key !== 'report-date') return key;
  }
  // "Date and place of assessment"
  const key = KEYS.get(`date ${parts.at(-1)!.replace(/^.*? of /, 'of ')}`);
  return parts[0] === 'date' ? key : undefined;
}

/** A `Label: value` line taken apart. Offsets count in the line. */
export interface LabelledLine {
  readonly label: string;
  readonly key: LabelKey | undefined;
  readonly value: string;
  readonly valueStart: number;
}

const COLON = /^([\p{L}][\p{L}\p{N}'()/&.,# -]{0,48}?) ?:(?: +|$)/u;
const DASH = /^([\p{L}][\p{L}'()/& -]{0,40}?) (?:-+|=) +(?=\S)/u;

/** Takes a line apart at its colon. The label is short and begins with a capital; after a dash it must be one we know. */
export function labelled(line: string): LabelledLine | undefined {
  const match = COLON.exec(line);
  if (match) {
    const label = match[1]!;
    const key = labelKey(label);
    if (key === undefined && (!/^\p{Lu}/u.test(label) || label.split(' ').length > 6 || /[.,] /.test(label))) return undefined;
    return { label, key, value: line.slice(match[0].length).trim(), valueStart: match[0].length };
  }
  const dash = DASH.exec(line);
  const key = dash ? labelKey(dash[1]!) : undefined;
  if (!dash || key === undefined) return undefined;
  return { label: dash[1]!, key, value: line.slice(dash[0].length).trim(), valueStart: dash[0].length };
}

/** A label whose colon or column was lost on the way ("Case manager Karen Stott"): the longest that is known, then a capital or digit. */
export function labelledBySpace(line: string): LabelledLine | undefined {
  const words = line.split(' ');
  if (words.length > 12 || /[.?!:]$/.test(line)) return undefined;
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const key = labelKey(label);
    if (key === undefined || (count < words.length && !/^[\p{Lu}\d]/u.test(words[count]!))) continue;
    return { label, key, value: line.slice(label.length).trim(), valueStart: Math.min(label.length + 1, line.length) };
  }
  return undefined;
}

/** "Telephone appointment 14/1/26 Report 14/1/26": labels and days without a colon, run together where a format joins lines. */
const DATED_PAIRS = /^(?:[A-Z][a-z]+(?: [a-z]+){0,3} \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[,;]? ?){1,4}$/;
const DATED_PAIR = /(?<label>[A-Z][a-z]+(?: [a-z]+){0,3}) (?=\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/g;

/** The labels of a line of dated pairs, each with the day beside it; none where the line is something else. */
export function datedPairs(line: string): readonly LabelledLine[] {
  if (line.length > 160 || !DATED_PAIRS.test(line)) return [];
  const starts = [...line.matchAll(DATED_PAIR)];
  return starts.flatMap((match, index): LabelledLine[] => {
    const label = match.groups!.label!;
    // "Telephone appointment": the kind of it stands first.
    const key = labelKey(label) ?? labelKey(label.split(' ').slice(1).join(' '));
    const valueStart = match.index + match[0].length;
    return key === undefined ? [] : [{ label, key, value: line.slice(valueStart, starts[index + 1]?.index).trim(), valueStart }];
  });
}

/** Whether a label identifies something (whom, where, when, by whom) rather than saying what occupational health concludes. */
export function identifies(key: LabelKey | undefined): boolean {
  return key !== undefined && key !== 'opinion';
}
