import { findAll, textAfter } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { referenceDay, timesIn } from '../../src/language/time.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import { isDay } from '../../src/report/fitness/owners.ts';
import type { Conflict } from './conflict.ts';
import { isPlaced, isTooLong, stated } from './stated.ts';
import { ALL_RESTRICTIONS_END, DENIALS, OF_ONE_KIND, RESTRICTION_LASTS, SEQUENCE } from './wording.ts';

/** Told by the author as how it is. */
function isTold(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, asked, supposed, quoted, declined } = stance(report, sentence, span);
  return !attributed && !asked && !supposed && !quoted && !declined;
}

const PAST =
  /\b(?:was|were|had|did|until (?:now|recently|then)|previous(?:ly)?|last (?:report|time|year|month)|in (?:january|february|my last)|earlier|at that time|originally|hoped|wanted)\b/i;
const OPEN =
  /^\W*with(?:out)? (?:it|this|that|the|these|treatment|surgery)\b|\b(?:if|unless|should (?:he|she|they|things|matters|you)|in case|otherwise|would (?:only|not)|whether|might|may need)\b/i;

const EXCEPTING = /^\W*(?:apart from|other than|besides|except for|beyond|aside from|save for)\b/i;

/** What the report says is not needed or not planned, and gives all the same. */
export function denialConflicts(report: Report): Conflict[] {
  const sentences = stated(report);
  return DENIALS.flatMap(({ name, denied, given, legal }): Conflict[] => {
    const no = sentences.flatMap((sentence) => {
      if ([OPEN, PAST, SEQUENCE, EXCEPTING].some((pattern) => pattern.test(sentence.text))) return [];
      const days = timesIn(report, sentence).some((time) => isDay(time) && time.relation !== 'none');
      return days
        ? []
        : findAll(sentence, denied, 1)
            .filter((match) => isTold(report, sentence, match) && !OF_ONE_KIND.test(textAfter(sentence, match.end, 60)))
            .map((match) => ({ match, sentence }));
    });
    if (no.length === 0) return [];
    const yes = sentences.flatMap((sentence) =>
      OPEN.test(sentence.text) || /\b(?:was|were|had)\b/i.test(sentence.text)
        ? []
        : findAll(sentence, given, 2)
            .filter((match) => {
              const { negated } = stance(report, sentence, match);
              return (
                isTold(report, sentence, match) &&
                (!negated || /\bno\b|\bnot\b/i.test(match.text)) &&
                !findAll(sentence, denied, 2).some((one) => one.start < match.end && match.start < one.end) &&
                (name !== 'a further appointment' || isAhead(report, sentence, match))
              );
            })
            .map((match) => ({ match, sentence })),
    );
    for (const one of no) {
      const other = yes.find(({ sentence }) => sentence !== one.sentence);
      if (other === undefined) continue;
      const [earlier, later] = one.match.start < other.match.start ? [one, other] : [other, one];
      return [
        { at: later.match, other: earlier.match, ...(legal ? { messageId: 'disability' } : { messageId: 'denied', data: { name } }) },
      ];
    }
    return [];
  });
}

/** A day ahead stands with the appointment, so that it is really to be. */
function isAhead(report: Report, sentence: Sentence, match: Span): boolean {
  const today = referenceDay(report);
  return timesIn(report, sentence).some(
    (time) =>
      time.start >= match.start &&
      time.start - match.end < 60 &&
      ((isDay(time) && (today === undefined || time.latest === undefined || time.latest > today)) ||
        (time.kind === 'duration' && ['in', 'within', 'after'].includes(time.relation))),
  );
}

/** All restrictions end on one day, and one of them is to last beyond it. */
export function restrictionConflicts(report: Report): Conflict[] {
  const ends: { match: Span; day: number }[] = [];
  const lasts: { match: Span; day: number }[] = [];
  for (const sentence of stated(report)) {
    if (OPEN.test(sentence.text) || PAST.test(sentence.text)) continue;
    const days = timesIn(report, sentence).filter(isPlaced);
    for (const match of findAll(sentence, ALL_RESTRICTIONS_END, 1)) {
      const day = days.find((time) => time.start >= match.start - 20 && time.relation !== 'until' && time.relation !== 'before');
      if (day !== undefined && isTold(report, sentence, match)) ends.push({ match, day: day.latest });
    }
    for (const match of findAll(sentence, RESTRICTION_LASTS, 2)) {
      const day = days.find((time) => time.start >= match.end && time.start - match.end < 60 && time.relation === 'until');
      if (day !== undefined && isTold(report, sentence, match) && !/^[^.;]{0,60}\bthen\b/i.test(textAfter(sentence, match.end, 80)))
        lasts.push({ match, day: day.earliest });
    }
  }
  for (const end of ends) {
    const beyond = lasts.find((one) => one.day > end.day + 3 && report.sentenceAt(one.match.start) !== report.sentenceAt(end.match.start));
    if (beyond === undefined) continue;
    const [earlier, later] = end.match.start < beyond.match.start ? [end, beyond] : [beyond, end];
    return [{ at: later.match, other: earlier.match, messageId: 'restrictions' }];
  }
  return [];
}

// ── a review that lies before the report ───────────────────────────────────────────────────────────────────────────────────────────────────

const REVIEW_AHEAD =
  /\b(?:(?:I|we|occupational health) (?:will|shall|plan to|intend to|propose to|am to|are to|'ll) (?:then |also |next )?(?:review|see|speak (?:to|with)|reassess|re-assess|re-examine|call|ring|telephone|phone|contact|meet)\b|(?:I|we) (?:have|'ve) (?:also )?(?:booked|arranged|made|scheduled|fixed|set up|put)\b[^.;]{0,40}\b(?:review|appointment|follow-?up|call)|(?:(?:his|her|their|the|my|our|a|an) )?(?:next|review|follow-?up|further)(?: (?:review|telephone|video|occupational health|OH|follow-?up|planned|date for))* (?:appointment|review|consultation|assessment|contact|call|visit)\b(?!s? (?:was|were|took|had))|(?:he|she|they|m[rs]s?\.? [\w'-]+) (?:will|is to|is due to) be (?:reviewed|seen|reassessed)(?: again)?(?! by (?:the|his|her|their))|(?:is |are )?(?:due|booked in?|listed|down) (?:for|to have|with (?:me|us) for) (?:an? |his |her |their )?(?:further )?(?:review|follow-?up)|(?:an?|the|his|her|their|my|our|next|further) (?:\w+ ){0,2}?(?:review|appointment|follow-?up|consultation) (?:has been|is) (?:\w+ )?(?:arranged|booked|made|fixed|scheduled|planned|set|due)|(?:I|we) (?:(?:also |very much )?look forward to (?:seeing|reviewing|speaking (?:to|with))|(?:would|should) (?:also )?like to (?:see|review|speak (?:to|with))) (?:him|her|them|m[rs]s?\.? [\w'-]+)|(?:is|are) (?:booked|due|down) to (?:see|speak to|speak with) (?:me|us)|review (?:date|due|on|booked|planned)|(?:^|[\n|] ?)review(?= ?[:|\n-]))\b/gi;
const NOT_OURS =
  /\b(?:surgeon|consultant|hospital|specialist|GP|physio\w*|clinic|neurolog\w+|cardiolog\w+|orthop\w+|psychiatr\w+|psycholog\w+|oncolog\w+|counsell\w+|line manager|you will|absence (?:review|meeting)|HR|capability|probation\w*|stage)\b/i;
const BEEN =
  /\b(?:was|were|had|did|took place|held|attended|missed|cancelled|postponed|been (?:reviewed|seen)|last|previous|original(?:ly)?|since|saw)\b/i;
/** Ahead of nothing: a label of the header dates the assessment that the report is of. */
const OF_THIS = /\b(?:date of (?:this )?review|review date and type|date (?:of|for) (?:review )?(?:appointment|assessment))\b/i;

/** Sentences in which a header stands, and days within which it dates the review that is reported. */
const HEADER = 24;
const RECENT = 31;
/** Days after which a day without its year is that of the year to come. */
const LONG_PAST = 60;

/** A review to come whose day lies before the report. */
export function pastReviews(report: Report): Conflict[] {
  const today = report.facts.reportDate ?? report.facts.assessmentDate;
  if (today === undefined) return [];
  const found: Conflict[] = [];
  const stretches = [
    ...report.sentences.filter(
      (sentence) => sentence.block.kind !== 'cell' && (sentence.prose || (sentence.role === 'field' && /^next\b/i.test(sentence.text))),
    ),
    ...report.rows.filter((row) => row.cells.length === 2 && (row.role === 'prose' || /^next\b/i.test(row.text))),
  ];
  for (const stretch of stretches) {
    if (
      isTooLong(stretch) ||
      BEEN.test(stretch.text) ||
      NOT_OURS.test(stretch.text) ||
      OF_THIS.test(stretch.text) ||
      OPEN.test(stretch.text)
    )
      continue;
    for (const match of findAll(stretch, REVIEW_AHEAD, 2)) {
      const sentence = report.sentenceAt(match.start);
      if (sentence === undefined || (sentence.prose && !isTold(report, sentence, match))) continue;
      const time = timesIn(report, stretch).find((one) => one.kind === 'date' && one.start >= match.start && one.start - match.end < 60);
      if (time?.latest === undefined || time.latest >= today.value || time.relation === 'since' || time.relation === 'before') continue;
      // A day without its year that is long past is that of the year to come.
      if (time.latest < today.value - LONG_PAST && !/\b20\d\d|\d[/.-]\d/.test(report.text.slice(time.start, time.end))) continue;
      // "Telephone review on 18 February": the assessment that the report is of, told above its text.
      if (
        sentence.index < HEADER &&
        time.latest === report.facts.assessmentDate?.value &&
        !/\b(?:will|shall|'ll|to come)\b/i.test(match.text)
      )
        continue;
      // The date of the review that the report is of, under a label of its header.
      const labelled = sentence.section.name === 'header' ? /^review\b/i : /^review date\b/i;
      if (sentence.index < HEADER && labelled.test(stretch.text) && time.latest > today.value - RECENT) continue;
      found.push({ at: { start: match.start, end: time.end }, other: today.span ?? match, messageId: 'past-review' });
      break;
    }
  }
  return found;
}
