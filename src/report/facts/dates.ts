import { type DateOrder, findDates, findDayMonths, mostRecent, WEEKDAY_PATTERN, weekday, weekdayOf } from '../calendar.ts';
import { type LabelKey, labelled, labelledBySpace } from '../labels.ts';
import type { Day, Fact, Sentence } from '../report.ts';
import type { Evidence } from './evidence.ts';

export interface Dates {
  readonly referral: Fact<Day> | undefined;
  readonly assessment: Fact<Day> | undefined;
  readonly report: Fact<Day> | undefined;
}

/** When the person was referred, when they were seen, and when the report was written. */
export function datesOf(evidence: Evidence, order: DateOrder): Dates {
  const { frontMatter } = evidence;
  const report =
    given(frontMatter.reportDate, order) ?? fromField(evidence, 'report-date', order, undefined) ?? fromLetter(evidence, order);
  // Dates without a year are past ones, counted back from the report; without its date nothing can be said of them.
  const reference = report?.value ?? latestInHeader(evidence, order);
  const assessment =
    given(frontMatter.assessmentDate, order) ??
    fromField(evidence, 'assessment-date', order, reference) ??
    fromSubject(evidence, order, reference) ??
    fromText(evidence, ASSESSED, order, reference);
  const referral =
    given(frontMatter.referralDate, order) ??
    fromField(evidence, 'referral-date', order, reference) ??
    fromField(evidence, 'referrer', order, reference) ??
    fromText(evidence, REFERRED, order, reference);
  return { referral, assessment, report };
}

function given(written: string | undefined, order: DateOrder): Fact<Day> | undefined {
  const found = written === undefined ? undefined : findDates(written, order)[0];
  return found && { value: found.day, sureness: 'stated', span: undefined };
}

/** Labels that say it in so many words, before "Date" and "Report", which may mean another date. */
const SURE_LABEL =
  /^(?:report date|date of (?:this )?report|report dated|date report|report written|date written|reported|typed|issued|date issued)/i;

function fromField(evidence: Evidence, key: LabelKey, order: DateOrder, reference: Day | undefined): Fact<Day> | undefined {
  const fields = evidence.fields.filter((field) => field.key === key);
  const ordered = key === 'report-date' ? [...fields.filter((field) => SURE_LABEL.test(field.label)), ...fields] : fields;
  for (const field of ordered) {
    const found = dateIn(field.value, order, reference);
    if (found)
      return { value: found.day, sureness: 'stated', span: { start: field.span.start + found.start, end: field.span.start + found.end } };
  }
  return undefined;
}

/** The first date of a text; a day without a year is the last such day before the reference. */
function dateIn(
  text: string,
  order: DateOrder,
  reference: Day | undefined,
): { readonly start: number; readonly end: number; readonly day: Day } | undefined {
  const full = findDates(text, order)[0];
  const short = reference === undefined ? undefined : findDayMonths(text)[0];
  if (short && (!full || short.start < full.start)) {
    const day = mostRecent(short, reference!);
    if (day !== undefined) return { start: short.start, end: short.end, day };
  }
  return full;
}

/** "Seen in person on 5 November 2026", beneath the name of whom a letter is about. */
function fromSubject(evidence: Evidence, order: DateOrder, reference: Day | undefined): Fact<Day> | undefined {
  const line = evidence.letter.find(
    ({ part, text }) => part === 'subject' && /^(?:seen|assessed|examined|interviewed|consult(?:ation|ed))\b/i.test(text),
  );
  const found = line && dateIn(line.text, order, reference);
  return found && { value: found.day, sureness: 'stated', span: { start: line.start + found.start, end: line.start + found.end } };
}

/** The date line of a letter, or beneath the signature. */
function fromLetter(evidence: Evidence, order: DateOrder): Fact<Day> | undefined {
  const lines = evidence.letter.filter(
    (line) => line.part === 'date' || line.part === 'signature' || line.part === 'sender' || line.part === 'title',
  );
  for (const line of [...lines.filter((line) => line.part === 'date'), ...lines.filter((line) => line.part === 'signature'), ...lines]) {
    if (/\b(?:born|d\.?o\.?b|valid|expires|version|your ref)\b/i.test(line.text)) continue;
    const label = labelled(line.text) ?? labelledBySpace(line.text);
    // "SIGNED: M Byrne   DATE: 4/5/25" has the date behind another label.
    const dated = /\bdated?[: ]+(?=\d|\p{Lu})/iu.exec(line.text)?.index ?? 0;
    if (label !== undefined && label.key !== 'report-date' && dated === 0) continue;
    const found = findDates(line.text, order).find((date) => date.start >= dated);
    if (found)
      return {
        value: found.day,
        sureness: line.part === 'date' ? 'stated' : 'inferred',
        span: { start: line.start + found.start, end: line.start + found.end },
      };
  }
  return undefined;
}

function latestInHeader(evidence: Evidence, order: DateOrder): Day | undefined {
  const days = evidence.fields
    .filter((field) => field.key === 'assessment-date' || field.key === 'referral-date')
    .flatMap((field) => findDates(field.value, order).map((date) => date.day));
  return days.length > 0 ? Math.max(...days) : undefined;
}

/** What may stand between the telling words and the date; "Mr." ends no sentence. */
const WHEN = '(?:(?:[^.?!]|(?<=\\b(?:Mr|Mrs|Ms|Dr))\\.){0,110}?)';
/** "I saw Ms Lowe by video on 7th May", "I met Oonagh at our Durham rooms on Tuesday 4 November", "came to my clinic on 2nd March". */
const SEEN =
  '(?:saw|seen|met|spoke|spoken|assessed|examined|interviewed|reviewed|consulted|telephoned|rang|phoned|visited|evaluated|screened|tested)';
const ASSESSED = new RegExp(
  `\\b(?:(?:I|we) (?:have |had )?${SEEN}|(?:was|were|been) ${SEEN}(?! by (?:the|his|her|their|an?|dr|mr|ms|mrs)\\b)|(?:came|attended|visited|attending|reported)(?: for| to| at)? (?:my|our|the|this|an?|for) (?:\\w+ ){0,3}?(?:clinic|rooms|department|office|appointment|assessment|surgery|occupational|consultation|review|unit|examination)|(?:pleasure|opportunity|chance) (?:of|to) (?:meet(?:ing)?|see(?:ing)?|assess(?:ing)?|speak(?:ing)?|examin(?:e|ing)|review(?:ing)?)|(?:sending|sent) [^.?!]{1,40} (?:along|to (?:me|us|see)|over)|(?:assessment|consultation|appointment|examination|interview|review) (?:took place|was (?:held|carried out|conducted|completed|done)|of|on|held|by (?:telephone|video|phone)))\\b${WHEN}\\b(?:on|of|dated) $`,
  'i',
);
/** "your referral of 5 September", "you referred him on 2/10/2025", "the referral dated …". */
const REFERRED =
  /\b(?:(?:your|the|this|management) (?:\w+ ){0,2}(?:referral|request|letter|email|form)|you (?:referred|wrote|asked)|(?:was|were) referred|referral (?:was )?(?:received|made|dated))\b(?:[^.?!]{0,70}?)\b(?:of|on|dated|from) $/i;

function fromText(evidence: Evidence, before: RegExp, order: DateOrder, reference: Day | undefined): Fact<Day> | undefined {
  const { prose } = evidence.report;
  const opening = prose.slice(0, 30);
  for (const sentence of opening) {
    const found = nearest(sentence, before, order, reference);
    if (found) return found;
  }
  return undefined;
}

/** A date in running text, of whatever form. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

const WEEKDAY_BEFORE = new RegExp(`${WEEKDAY_PATTERN},? (?:the )?$`, 'i');
const WEEKDAY_ALONE =
  /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!,? (?:the )?\d|,? (?:January|February|March|April|May|June|July|August|September|October|November|December))|\b(yesterday|today|this (?:morning|afternoon))\b/g;

function candidatesIn(text: string, order: DateOrder, reference: Day | undefined): readonly Candidate[] {
  const candidates: Candidate[] = findDates(text, order);
  if (reference === undefined) return candidates;
  for (const date of findDayMonths(text)) {
    const day = mostRecent(date, reference);
    if (day !== undefined) candidates.push({ start: date.start, end: date.end, day });
  }
  for (const match of text.matchAll(WEEKDAY_ALONE)) {
    const back = match[1] === undefined ? (match[2] === 'yesterday' ? 1 : 0) : (weekday(reference) - weekdayOf(match[1])! + 7) % 7;
    candidates.push({ start: match.index, end: match.index + match[0].length, day: reference - back });
  }
  return candidates.sort((one, other) => one.start - other.start);
}

function nearest(sentence: Sentence, before: RegExp, order: DateOrder, reference: Day | undefined): Fact<Day> | undefined {
  for (const date of candidatesIn(sentence.text, order, reference)) {
    const lead = sentence.text
      .slice(Math.max(0, date.start - 160), date.start)
      .replace(WEEKDAY_BEFORE, '')
      .replace(/\b(?:the|last) $/, '');
    const relative = /^(?:yesterday|today|this)/.test(sentence.text.slice(date.start, date.end)) ? 'on ' : '';
    if (before.test(lead + relative))
      return { value: date.day, sureness: 'inferred', span: { start: sentence.start + date.start, end: sentence.start + date.end } };
  }
  return undefined;
}
