import type { Stretch } from '../../language/pattern.ts';
import type { Report, Row, Section, Sentence } from '../report.ts';

/** Something the report says in one go: a sentence, a table row, a `Label: value` line. Offsets in the report's text. */
export interface Statement extends Stretch {
  readonly sentence: Sentence | undefined;
  readonly row: Row | undefined;
  readonly section: Section;
  /** The question that it answers, where it stands right behind one. */
  readonly asked: string | undefined;
  /** Its parts: stretches that stand each for itself ("His fit note ends on 29 May, | and I agree that …"). */
  readonly parts: readonly Stretch[];
  previous: Statement | undefined;
  next: Statement | undefined;
}

/** Where a new main clause with a subject of its own begins. */
const NOMINATIVE = '(?:I|he|she|they|we|it|you|that (?:is|seems|looks|was|would)|there|please|(?:Mrs?|Ms|Miss|Mx|Dr)\\.? [A-Z])';
const SUBJECT = `(?:${NOMINATIVE}|his|her|their|my|our|this|the|nothing)`;
const INTRODUCED =
  "(?: (?:that|then|therefore|so|now|from what (?:I|we) \\w+|(?:in|by|from|on|at|within|after|until) (?:[\\w']+ ){0,3}[\\w']+),?)?";
const NEW_PART = new RegExp(
  `;\\s+| - (?!\\d)|(?<!\\b[Nn]othing), (?:and|but|so|although|though|while|whereas|yet|which is why)(?=${INTRODUCED} ${SUBJECT}\\b)|(?<!\\b[Nn]othing) (?:and|but|so|although|though|while|whereas|yet)(?=${INTRODUCED} ${NOMINATIVE}\\b)|(?<=, )otherwise\\b|\\.\\s+(?=[A-Z"'(\\u2610-\\u2612])`,
  'g',
);

/** No sentence that anybody wrote has more; what follows stays with the last part, so that hostile text costs no more than its length. */
const MOST_PARTS = 60;

function partsOf({ start, text }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(NEW_PART)) {
    if (match.index <= from) continue;
    if (parts.length === MOST_PARTS) break;
    const end = match.index;
    parts.push({ start: start + from, end: start + end, text: text.slice(from, end) });
    from = /^[;.-]|^ - /.test(match[0]) ? end + match[0].length : end;
  }
  parts.push({ start: start + from, end: start + text.length, text: text.slice(from) });
  return parts.filter((part) => part.text.trim() !== '');
}

/** Labels in a header block or table whose value is about fitness or return. */
const LABEL =
  /\b(?:fit(?:ness)?|outcome|return|status|capacity|prognosis|absence|off work|duration|timescale|clearance|certificat\w+|result|conclusion|opinion|recommendation|duty|duties|released?)\b/i;
/** Headings that are statements: "Outcome: fit for the post with one adjustment." */
const STATING_HEADING = /:\s*\S|\.$|\b(?:is|are|remains)\b/;

function isRead(sentence: Sentence): boolean {
  switch (sentence.role) {
    case 'prose':
      return true;
    case 'field':
      return LABEL.test(sentence.text.slice(0, 60));
    case 'heading':
    case 'title':
      return sentence.role === 'heading' && STATING_HEADING.test(sentence.text) && !sentence.question;
    default:
      return false;
  }
}

/** A list of verdicts to tick or strike out, with nothing chosen, says nothing. */
const UNCHOSEN =
  /\u2610|\[ ?\](?!\()|\btick (?:one|as|which)|delete (?:as|where) |\bcircle (?:one|as)|(?:un)?fit[^.;|]{0,40}\/ ?(?:not |un|temporarily )?fit/i;
const CHOSEN = /\u2611|\u2612|\u2713|\u2714|\u2705|\[ ?[xX\u2713\u2714] ?\]/;

export function isUnchosen(text: string): boolean {
  return UNCHOSEN.test(text) && !CHOSEN.test(text);
}

const known = new WeakMap<Report, readonly Statement[]>();

/** All statements of a report in reading order. Questions of the referral, quotations, addresses and signatures make none. */
export function statements(report: Report): readonly Statement[] {
  let list = known.get(report);
  if (list === undefined) {
    list = collect(report);
    known.set(report, list);
  }
  return list;
}

function collect(report: Report): readonly Statement[] {
  const list: Statement[] = [];
  const rows = [...report.rows];
  const answers = new Map<Sentence, string>();
  for (const question of report.facts.questions) for (const sentence of question.answer.slice(0, 2)) answers.set(sentence, question.text);
  const add = (stretch: Stretch, sentence: Sentence | undefined, row: Row | undefined, section: Section, asked: string | undefined) => {
    const previous = list.at(-1);
    const near = previous !== undefined && previous.section === section ? previous : undefined;
    const statement: Statement = {
      start: stretch.start,
      end: stretch.end,
      text: stretch.text,
      sentence,
      row,
      section,
      asked,
      parts: partsOf(stretch),
      previous: near,
      next: undefined,
    };
    if (near !== undefined) near.next = statement;
    list.push(statement);
  };
  const addRowsBefore = (offset: number) => {
    while (rows[0] !== undefined && rows[0].start < offset) {
      const row = rows.shift()!;
      if (row.role === 'prose' || LABEL.test(report.text.slice(row.cells[0]!.start, row.cells[0]!.end)))
        add(row, undefined, row, row.section, undefined);
    }
  };
  let question: string | undefined;
  for (const sentence of report.sentences) {
    addRowsBefore(sentence.start);
    if (sentence.question || sentence.role === 'question') {
      question = sentence.text;
      // A question that the author asks aloud ("How long until he is back?") is no statement either.
      continue;
    }
    if (sentence.block.table >= 0 || !isRead(sentence) || isUnchosen(sentence.text)) {
      if (sentence.role === 'heading') question = undefined;
      continue;
    }
    add(sentence, sentence, undefined, sentence.section, answers.get(sentence) ?? question);
    question = undefined;
  }
  addRowsBefore(Number.POSITIVE_INFINITY);
  return list;
}
