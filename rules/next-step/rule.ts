import { advice } from '../../src/language/advice.ts';
import { findAll, findFirst, has, type Stretch } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { referenceDay, timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Span } from '../../src/lint/rule.ts';
import { requirement } from '../../src/report/requirements.ts';
import { BY_NAME, CLOSES, CONTACT_AHEAD, LOOKS_AGAIN, NO_LONGER, NOT_OURS, OTHER_CLOSED, OURSELVES, WAITS } from './wording.ts';

export const rule = defineRule({
  id: 'next-step',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'It is not said what occupational health does next',
  options: {},
  messages: {
    missing:
      'The report does not say what occupational health does next, so the manager cannot tell whether to wait or to act. Give the date of the review, say what you are waiting for, or say that the case is closed.',
    undated:
      'A review is spoken of, but no date ahead is given, so the manager cannot plan for it. Give the day, or say how many weeks from now.',
  },
  check(report, context) {
    if (requirement(report, 'next-step') === 'none') return;
    let undated: Span | undefined;
    for (const stretch of statements(report)) {
      const answer = nextStep(report, stretch);
      if (answer === 'said') return;
      if (answer === 'undated') undated ??= stretch;
    }
    if (datedUnderHeading(report)) return;
    context.report({ span: undated ?? report.placeFor('next-step', 'contact', 'advice'), messageId: undated ? 'undated' : 'missing' });
  },
});

/** Sentences of the author, and what stands in rows and fields ("Review date | 24 June 2026"). Questions of the referral are not among them. */
function* statements(report: Report): Iterable<Stretch> {
  yield* report.prose.filter((sentence) => !sentence.question && sentence.block.kind !== 'cell');
  for (const row of report.rows) if (NEXT_LABEL.test(row.text)) yield { start: row.start, end: row.end, text: asLine(row.text) };
  yield* report.sentences.filter(
    (sentence) => sentence.role === 'field' && sentence.block.kind !== 'cell' && NEXT_LABEL.test(sentence.text),
  );
}

/** The first cell names what the others tell: "Review required: No". */
function asLine(row: string): string {
  const label = row.indexOf('\n');
  return label > 0 && row[label - 1] !== ':'
    ? `${row.slice(0, label)}:${row.slice(label + 1).replaceAll('\n', ' ')}`
    : row.replaceAll('\n', ' ');
}

/** "Next visit", and under it "12 May at 2.30 p.m.": the heading says what the day is for. */
function datedUnderHeading(report: Report): boolean {
  return report.prose.some((sentence) => {
    const { heading } = sentence.section;
    if (!heading || !NEXT_HEADING.test(report.text.slice(heading.start, heading.end))) return false;
    const first = timesIn(report, sentence)[0];
    return first !== undefined && sentence.text.slice(0, first.start - sentence.start).trim().length <= 4 && datedAhead(report, sentence);
  });
}

const NEXT_HEADING =
  /^(?:\W|\d)*(?:(?:date of )?next (?:visit|review|appointment|assessment|contact|call|step)|review(?: date)?|follow-?up|re-?(?:check|test|evaluation|assessment))s?\b(?! of\b)/i;

/** A field or row that speaks of what comes next; the others date what has been. */
const NEXT_LABEL =
  /^(?:next|review|recall|follow-?up|re-?(?:test|check|assessment)|date of (?:next|review|recall)|further|planned|f\/u|case status|status|outcome of case)\b/i;

type Answer = 'said' | 'undated' | undefined;

function nextStep(report: Report, stretch: Stretch): Answer {
  const told = (span: Span): boolean => {
    const sentence = report.sentenceAt(span.start);
    if (!sentence) return true;
    const { attributed, asked, quoted } = stance(report, sentence, span);
    return !attributed && !asked && !quoted;
  };
  if (!has(stretch, OTHER_CLOSED)) {
    for (const pattern of CLOSES)
      if (findAll(stretch, pattern).some((match) => told(match) && !isLongPast(report, stretch, match))) return 'said';
  }
  for (const pattern of WAITS) {
    const match = findFirst(stretch, pattern);
    if (match && told(match) && !/\bif\b/i.test(match.text)) return 'said';
  }
  if (contactAhead(report, stretch)) return 'said';
  const look = LOOKS_AGAIN.map((pattern) => findFirst(stretch, pattern)).find((match) => match !== undefined && told(match));
  if (byAuthor(report, stretch) && datedAhead(report, stretch)) return 'said';
  if (!look || isOfThePast(stretch, look) || notOurs(stretch, look)) return undefined;
  return datedAhead(report, stretch) ? 'said' : 'undated';
}

/** "I saw him on 12 May" looks back; "I saw him on 12 May and will see him again on 8 July" does not, where it speaks of what comes. */
function isOfThePast(stretch: Stretch, look: Span): boolean {
  const past = findFirst(stretch, NO_LONGER);
  return (
    past !== undefined &&
    !(
      past.end <= look.end &&
      /\b(?:will|shall|am|are|is|'ll|have (?:arranged|booked|made)|to see)\b/i.test(stretch.text.slice(past.end - stretch.start))
    )
  );
}

/** "His case was closed in 2024": a closing told with a day before this report. */
function isLongPast(report: Report, stretch: Stretch, match: Span): boolean {
  if (!/\b(?:was|were|had)\b/i.test(report.text.slice(Math.max(stretch.start, match.start - 12), match.end))) return false;
  const today = referenceDay(report);
  return timesIn(report, stretch).some(
    (time) =>
      time.relation === 'ago' ||
      ((time.kind === 'date' || time.kind === 'period') && today !== undefined && time.latest !== undefined && time.latest < today - LONG),
  );
}
/** Days before the report after which a closing is another episode's. */
const LONG = 30;

function byAuthor(report: Report, stretch: Stretch): boolean {
  const surname = findFirst(stretch, BY_NAME)?.groups.name?.split(' ').at(-1);
  return surname !== undefined && report.facts.author?.value.name.split(' ').at(-1) === surname;
}

/** "He comes back to my clinic on 25 June": occupational health, a contact and a day ahead in one sentence that asks nothing of anybody else. */
function contactAhead(report: Report, stretch: Stretch): boolean {
  const contact = findFirst(stretch, CONTACT_AHEAD);
  if (!contact || !has(stretch, OURSELVES) || has(stretch, NOT_OURS) || has(stretch, NO_LONGER) || !datedAhead(report, stretch))
    return false;
  const sentence = report.sentenceAt(contact.start);
  if (!sentence) return false;
  if (advice(report, sentence).some((one) => contact.start >= one.start && contact.start < one.end)) return false;
  const { attributed, asked, supposed, quoted } = stance(report, sentence, contact);
  return !attributed && !asked && !supposed && !quoted;
}

/** Whose review it is: the hospital's and the manager's are not occupational health's, unless the author is the one who acts. */
function notOurs(stretch: Stretch, look: Span): boolean {
  const text = stretch.text.slice(look.start - stretch.start, look.end - stretch.start);
  if (
    /^(?:you (?:will|can|may|should) (?:expect|hear|have|get|receive)|I|we|I'll|we'll|my colleague|our|occupational health|OH)\b/i.test(
      text,
    )
  )
    return false;
  return has(stretch, NOT_OURS);
}

/** A day or a stretch ahead of the report, or a length to be counted from it. */
function datedAhead(report: Report, stretch: Stretch): boolean {
  const today = referenceDay(report);
  return timesIn(report, stretch).some((time) => {
    if (time.kind === 'date' || time.kind === 'period') return today === undefined || time.latest === undefined || time.latest > today;
    if (time.kind === 'duration')
      return time.relation !== 'ago' && time.relation !== 'since' && time.relation !== 'for' && (time.low ?? time.high ?? 0) >= 1;
    return time.kind === 'immediate' && /tomorrow|today/i.test(time.text);
  });
}
