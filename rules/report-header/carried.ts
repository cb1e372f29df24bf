import { findAll, has, type Stretch, textAfter, textBefore } from '../../src/language/pattern.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import { findDates, findDayMonths } from '../../src/report/calendar.ts';
import { personAt } from '../../src/report/person-names.ts';
import type { ReportKind } from '../../src/report/report.ts';
import {
  ABOUT,
  AT_A_PLACE,
  CERTIFIED,
  DEPARTMENT,
  EXAMINED,
  FOR_WHOM,
  LETTERS,
  ON_PAPERS,
  PLACE_SEEN,
  POST,
  POST_LETTERS,
  QUALIFIED,
  REGISTRATION,
  SAW,
  SEEN,
  TO_COME,
  TYPE,
  TYPE_LABEL,
  TYPE_LABEL_OF,
  WHO_WROTE,
  WROTE_ON,
} from './wording.ts';

/** What any report must carry, in the order in which a reader looks for it. */
export const ITEMS = [
  'employee',
  'recipient',
  'report-date',
  'assessment-date',
  'assessment-type',
  'author',
  'role',
  'qualification',
] as const;
export type Item = (typeof ITEMS)[number];

/** Forms and certificates: the person is there, the form goes to whoever sent them, and the signature says what the signatory is. */
const FORM: readonly Item[] = ['assessment-type', 'recipient', 'role'];
/** What need not stand in a report of a kind (domain notes 8). */
const NOT_IN: Partial<Readonly<Record<ReportKind, readonly Item[]>>> = {
  'work-status': [...FORM, 'report-date'],
  'fitness-for-duty': ['assessment-type', 'role'],
  'pre-placement': FORM,
  immunisation: [...FORM, 'assessment-date'],
  'health-surveillance': FORM,
  'safety-critical': ['assessment-type'],
  'night-work': ['assessment-type'],
  // A plan, a note of a meeting and a set-up of a desk rest on no consultation, and need no clinician.
  'phased-return-plan': ['assessment-date', 'assessment-type', 'qualification', 'recipient'],
  'case-conference': ['assessment-type', 'assessment-date', 'qualification', 'recipient'],
  workstation: ['assessment-type', 'qualification'],
  pregnancy: ['assessment-type'],
};

/** What the report lacks of what a report of its kind must carry. */
export function missing(report: Report): readonly Item[] {
  const optional = NOT_IN[report.facts.kind.value] ?? [];
  return ITEMS.filter((item) => !optional.includes(item) && !CARRIED[item](report));
}

const CARRIED: Readonly<Record<Item, (report: Report) => boolean>> = {
  employee: (report) => report.facts.employee !== undefined || isNamed(report) || front(report).some((one) => has(one, ABOUT)),
  recipient: (report) =>
    report.facts.manager !== undefined ||
    report.facts.client !== undefined ||
    isAddressed(report) ||
    front(report).some((one) => has(one, FOR_WHOM)) ||
    edges(report).some((sentence) => goesTo(report, sentence)),
  'report-date': (report) =>
    report.facts.reportDate !== undefined || isDatedSomewhere(report) || [...front(report), ...end(report)].some(isWrittenOn(report)),
  'assessment-date': (report) =>
    report.facts.assessmentDate !== undefined ||
    toldIn(report).some((sentence) => isSeenOn(sentence) || has(sentence, ON_PAPERS)) ||
    report.rows.some(isSeenOn),
  'assessment-type': (report) => saysHow(report),
  author: (report) =>
    (report.facts.author?.value.name ?? '') !== '' ||
    toldWhoWrote(report).length > 0 ||
    apart(report).some(namesClinician) ||
    edges(report).some((sentence) => clinicianIn(report, sentence) !== undefined),
  role: (report) =>
    report.facts.author?.value.role !== undefined ||
    (/occupational|medicine|nurs/i.test(report.facts.author?.value.qualification ?? '') && !isDepartment(report)) ||
    toldWhoWrote(report).some((one) => has(one, POST)) ||
    OF_THE_TRADE.test(report.facts.author?.value.qualification ?? '') ||
    apart(report).some((sentence) => has(sentence, POST)) ||
    edges(report).some((sentence) => OWN_POST.test(clinicianIn(report, sentence) ?? '')) ||
    report.prose.some((sentence) => has(sentence, AM_A)),
  qualification: (report) => {
    const letters = report.facts.author?.value.qualification;
    if (letters !== undefined && !POST_LETTERS.test(letters) && !isDepartment(report)) return true;
    if (toldWhoWrote(report).some((one) => has(one, QUALIFIED) || has(one, LETTERS) || has(one, REGISTRATION))) return true;
    return (
      apart(report).some((sentence) => [LETTERS, REGISTRATION, QUALIFIED, CERTIFIED].some((pattern) => has(sentence, pattern))) ||
      edges(report).some((sentence) => {
        const told = clinicianIn(report, sentence);
        return told !== undefined && [LETTERS, REGISTRATION, QUALIFIED, CERTIFIED].some((pattern) => pattern.test(told));
      }) ||
      report.prose.some((sentence) => has(sentence, AM_A) && (has(sentence, QUALIFIED) || has(sentence, LETTERS)))
    );
  },
};

/** Where the author may tell of the assessment: the text, and the subject line of a letter. What others asked or wrote is left out. */
const toldIn = (report: Report): readonly Sentence[] =>
  report.sentences.filter(({ role }) => role !== 'question' && role !== 'quotation' && role !== 'boilerplate');

/** What stands at the head of a report, in whatever form it is set out: lines, sentences or the rows of a table. */
const FRONT = 12;
const front = (report: Report): readonly Stretch[] => [
  ...toldIn(report)
    .slice(0, FRONT)
    .filter(({ block }) => block.table < 0),
  ...report.rows.slice(0, FRONT),
];
/** What stands beneath it. */
const end = (report: Report): readonly Stretch[] => toldIn(report).slice(-FRONT / 2);

/** "Joan Speirs is a registered nurse", "Who I am | Joan Speirs, RGN": the author where no signature names them. */
const toldWhoWrote = (report: Report): readonly Stretch[] => [...front(report), ...end(report)].filter((one) => has(one, WHO_WROTE));

/** "Prepared 30 April 2026", "This report is dated 13 May 2026", "When I wrote this | 13 May 2026". */
const isWrittenOn =
  (report: Report) =>
  (stretch: Stretch): boolean =>
    findDates(stretch.text, report.facts.jurisdiction.value === 'us' ? 'mdy' : 'dmy').some(({ start }) =>
      WROTE_ON.test(textBefore(stretch, stretch.start + start, 60)),
    );

/** "Joan Speirs, Occupational Health": a department is no qualification and no role. */
const isDepartment = (report: Report): boolean => DEPARTMENT.test(report.facts.author?.value.qualification ?? '');

/** "I am an occupational physician": the author says in the text who writes. */
const AM_A =
  /\b(?:I am|I work as|we are|written by|prepared by|completed by|assessed by|seen by)\b[^.]{0,80}\b(?:nurse|physician|doctor|physiotherapist|advis[eo]r|practitioner|specialist|consultant)\b/i;

/** Header, letterhead and signature, without the fields that speak of the person: their job may be that of a nurse. */
function apart(report: Report): readonly Sentence[] {
  const employee = report.facts.employee?.value;
  const own = employee?.jobTitle?.span;
  const name = employee && report.facts.employee?.span;
  return report.sentences.filter(({ role, start, end }) => {
    if (role !== 'field' && role !== 'signature' && role !== 'address' && role !== 'title') return false;
    return ![own, name].some((span) => span && span.start < end && start < span.end);
  });
}

/** "Re: Watch Manager Ian Sorley": a rank before the name, or a name of an unusual form. */
function isNamed(report: Report): boolean {
  if (
    report.sentences
      .slice(0, 14)
      .some(({ text }) =>
        /^(?:Re|RE|Name|About|Employee|Concerning|Regarding|Subject|Worker|Patient): ?(?:\S+ ){0,3}\p{Lu}[\p{L}'-]+ \p{Lu}/u.test(text),
      )
  )
    return true;
  return report.sentences.some(
    ({ role, text }) =>
      (role === 'address' || role === 'field' || role === 'title' || role === 'heading') &&
      /^(?:(?:report|letter|advice) (?:on|about)|re|name|employee|worker|concerning|regarding|subject|about|patient|candidate|member of staff)(?: name)?\b ?[:.-]? ?(?:\S+ ){0,4}[A-Z][\w'-]+ [A-Z][\w'-]+/i.test(
        text,
      ),
  );
}

/** A salutation to somebody, or a field that says to whom: "Dear Ms Nair", "cc". */
function isAddressed(report: Report): boolean {
  return report.sentences.some(
    ({ role, text }) =>
      (role === 'address' || role === 'field' || role === 'title' || role === 'heading') &&
      /^(?:dear (?!sir|madam)\S|to:? \S|fao\b|for the attention of|attn\b|sent to\b|memo to\b|hello \S|hi \S)/i.test(text),
  );
}

/** The first and last lines, where a header or a signature may stand that was taken for text. */
function edges(report: Report): readonly Sentence[] {
  return [...report.sentences.slice(0, 14), ...report.sentences.slice(-8)].filter(
    ({ role }) => role !== 'question' && role !== 'quotation',
  );
}
const OWN_POST = POST;
/** Letters that only a clinician in occupational health holds say the role as well. */
const OF_THE_TRADE = /\b(?:[MFAL]FOMI?|D\.?Occ\.?Med|FAFOEM|FACOEM|COHN(?:-S)?|R?SCPHN|DipOHN|OHND)\b/;

/** "Written by Karen Holt, chartered physiotherapist": what stands from the clinician's name on. A name by which the person or the reader is known is none. */
function clinicianIn(report: Report, sentence: Sentence): string | undefined {
  for (const match of sentence.text.matchAll(BEFORE_AUTHOR)) {
    const rest = sentence.text.slice(match.index + match[0].length);
    const person = personAt(rest.replace(/^(?:nurse|sister) /i, ''));
    if (!person || person.surname === report.facts.employee?.value.surname || report.facts.manager?.value.includes(person.surname))
      continue;
    const told = rest.split(/ for | to |; /)[0]!.slice(0, 120);
    if (match[0] !== '' || LETTERS.test(told.slice(person.end)) || /^(?:nurse|sister) /i.test(told)) {
      if (LETTERS.test(told) || POST.test(told) || QUALIFIED.test(told) || REGISTRATION.test(told)) return told;
    }
  }
  return undefined;
}
const BEFORE_AUTHOR =
  /^|\b(?:by|from|author|clinician|signed|doctor|nurse|physiotherapist)\b:? (?=(?:dr|nurse|sister|mr|mrs|ms|miss)?\.? ?[A-Z])/gi;

/** "For Ms Sue Barr, team leader", "Report to: Stores Manager": a name or a post after the word that sends. */
function goesTo(report: Report, sentence: Sentence): boolean {
  for (const match of sentence.text.matchAll(SENDS_TO)) {
    const rest = sentence.text.slice(match.index + match[0].length);
    const person = personAt(rest);
    if (person ? person.surname !== report.facts.employee?.value.surname : MANAGES.test(rest.slice(0, 50))) return true;
  }
  return false;
}
const SENDS_TO =
  /(?:^|[.,;:] ?)(?:(?:report|advice|sent|letter) )?(?:to|for|attention|referred by|requested by|asked for by)\b:? (?=(?:the )?[A-Z])/gi;
const MANAGES =
  /^(?:the )?(?:[A-Z][\w&'-]+ ){0,4}(?:manager|director|supervisor|team leader|HR|human resources|head|principal|superintendent|partner|officer|foreman)\b/i;

/** "Present: …; Dr Fenella Marsh MRCGP DOccMed, occupational health doctor (note taker)": a clinician by name among others. */
function namesClinician(sentence: Sentence): boolean {
  return sentence.text.split(/[;:|/] ?|\. | - /).some((part) => {
    const person = personAt(part.trim());
    if (!person) return false;
    const rest = part.trim().slice(person.end);
    const stretch = { ...sentence, text: rest };
    return /^ ?(?:[,(]|[A-Z])/.test(rest) && (has(stretch, LETTERS) || has(stretch, POST));
  });
}

/** A date by itself, in the letterhead or beneath the signature, that the header did not take for another one. */
function isDatedSomewhere(report: Report): boolean {
  const order = report.facts.jurisdiction.value === 'us' ? 'mdy' : 'dmy';
  return report.sentences.some((sentence) => {
    const alone = sentence.role === 'signature' || sentence.role === 'address' || sentence.role === 'boilerplate';
    if (sentence.role === 'field' && has(sentence, REPORT_DAY)) return true;
    if (sentence.role !== 'question' && sentence.role !== 'quotation' && has(sentence, WRITTEN_ON)) return true;
    if (!alone) return false;
    return findDates(sentence.text, order).some(({ start }) => !OTHER_DATE.test(textBefore(sentence, sentence.start + start, 25)));
  });
}

/** Several fields on one line: "Consultation: 16 June 2026. Report issued: 18 June 2026." */
const REPORT_DAY =
  /[.;,|] ?(?:date of )?(?:report|letter|advice|written|dictated|typed|issued)(?: (?:date|dated|issued|written|sent|completed|typed|on))?:? ?(?=\d{1,2}(?:[/.-]\d|(?:st|nd|rd|th)? [A-Z])|[A-Z][a-z]{2,8} \d)/i;

/** "Prepared 30 April 2026", "this letter is dated 4 May 2026", "written on 3 June": the day beside the word. */
const WRITTEN_ON =
  /\b(?:(?:this )?(?:report|letter|plan|note|memo|outcome|advice|certificate|statement) (?:is |was |of |is of |was made )?(?:dated|written|prepared|completed|issued|of|finished)|^(?:prepared|written|drawn up|dictated|typed|issued|completed|dated|signed)|(?<!last |earlier |previous |my |your )(?:report|letter|plan) of)(?: and (?:sent|typed|signed))?(?: (?:on|at|by me on|dated))? (?:\w+day,? )?(?:the )?\d{1,2}(?:(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8},? \d{4}|[/.-]\d{1,2}[/.-]\d{2,4})|(?:dated|written|prepared|issued|completed) (?:on )?[A-Z][a-z]{2,8} \d{1,2},? \d{4}/i;

const OTHER_DATE =
  /\b(?:birth|born|injury|incident|accident|refer\w*|receiv\w*|request\w*|start\w*|absen\w*|assess\w*|consult\w*|appoint\w*|exam\w*|seen|review|next|visit|service|hire|employ\w*|valid|expir\w*)\b/i;

const DAY_ALONE = /\b(?:today|yesterday|this (?:morning|afternoon)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

function isSeenOn(sentence: Stretch): boolean {
  if (!has(sentence, SEEN)) return false;
  return findDates(sentence.text, 'dmy').length > 0 || findDayMonths(sentence.text).length > 0 || DAY_ALONE.test(sentence.text);
}

/** How the person was assessed: in the header beside the date or under a label of its own, or where the author tells of it. */
function saysHow(report: Report): boolean {
  const { assessmentDate } = report.facts;
  const beside = assessmentDate?.span;
  for (const sentence of toldIn(report)) {
    const near = beside !== undefined && beside.start >= sentence.start && beside.start < sentence.end;
    if (sentence.role === 'prose') {
      // The first half: "ring me" and "I will speak to her by telephone" stand at the end.
      if (has(sentence, ON_PAPERS) || (has(sentence, SEEN) && (has(sentence, EXAMINED) || has(sentence, SAW) || saysHowHere(sentence))))
        return true;
    } else if (sentence.role === 'field' || sentence.role === 'title' || sentence.role === 'address') {
      if (isSeenOn(sentence) && has(sentence, AT_A_PLACE)) return true;
      if (near && (has(sentence, TYPE) || placeAfter(sentence, beside.start))) return true;
      if (
        has(sentence, TYPE) &&
        !/\b(?:tel|phone|telephone|mobile|mob|fax)\b(?: (?:no|number))?\.? ?:? ?\+?[\d(]/i.test(sentence.text) &&
        (has(sentence, SEEN) || TYPE_LABEL.test(sentence.text.split(':')[0] ?? ''))
      )
        return true;
    }
  }
  return report.rows.some((row) => {
    const [label, ...values] = row.cells.map((cell) => report.text.slice(cell.start, cell.end));
    const value = values.join(' ');
    if (label === undefined) return false;
    const asksHow = TYPE_LABEL.test(label) && TYPE_LABEL_OF.test(label.trim());
    const asksWhen = beside !== undefined && beside.start >= row.start && beside.start < row.end;
    const stretch = { start: row.start, end: row.end, text: value };
    const dated = /^(?:date of )?(?:review|assessment|assessed|seen|examined|consultation|appointment|clinic|interview)\b/i.test(label);
    return (asksHow || asksWhen || dated) && (has(stretch, TYPE) || has(stretch, PLACE_SEEN));
  });
}

/** "Assessed: 28 January 2026, in our Adelaide rooms". */
function placeAfter(sentence: Sentence, from: number): boolean {
  return PLACE_SEEN.test(textAfter(sentence, from, 120));
}

/** "I spoke to Ms Orme by telephone on Tuesday": how and seen in one sentence, and it is past. */
function saysHowHere(sentence: Sentence): boolean {
  return findAll(sentence, TYPE, 6).some((match) => {
    const before = textBefore(sentence, match.start, 120);
    if (/\bTeams$/.test(match.text) && !/\b(?:by|via|over|on|MS|Microsoft|through|using)\b/.test(`${before.slice(-14)} ${match.text}`))
      return false;
    return !TO_COME.test(before.slice(-60));
  });
}
