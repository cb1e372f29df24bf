import { findAll, type Stretch, textAfter, textBefore } from '../language/pattern.ts';
import { stance } from '../language/stance.ts';
import { isOfSomebodyElse } from '../language/whose.ts';
import type { Span } from '../read/source.ts';
import { day as dayOf, daysInMonth, findDates, monthOf, partsOf } from './calendar.ts';
import { dateOrder } from './facts/jurisdiction.ts';
import type { Day, Report } from './report.ts';

/** An age in years that the report gives for its employee as they are now. */
export interface StatedAge extends Span {
  readonly years: number;
}

/** A day of birth that the report gives for its employee. */
export interface StatedBirth extends Span {
  readonly day: Day;
}

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 };
const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NUMBER = `(?<years>1[6-9]|[2-7]\\d|(?:${Object.keys(TENS).join('|')})(?:[- ](?:${UNITS.slice(1).join('|')}))?)`;

/** Ways to give an age that hold of the person today. "Aged 19 he" and "at the age of 30" are told of another time. */
const AGES: readonly RegExp[] = [
  new RegExp(`\\b${NUMBER}[- ]years?[- ](?:old|of[- ]age)\\b`, 'gi'),
  new RegExp(`\\b(?:aged|age:?|age is)\\s+${NUMBER}\\b(?!%)`, 'gi'),
  new RegExp(`(?:^|[.;]\\s|\\band )(?:now )?at ${NUMBER},? (?=(?:he|she|they|mr|mrs|ms|miss)\\b)`, 'gi'),
  new RegExp(
    `\\b(?:he|she|they|who|(?:mr|mrs|ms|miss|mx)\\.? [\\w'-]+) (?:is|are) (?:now |only |currently )?${NUMBER}(?=[.,;:)]| and\\b| \\(|$)`,
    'gi',
  ),
  new RegExp(`\\bmak(?:es|ing) (?:him|her|them) ${NUMBER}\\b(?! (?:minutes|hours|days|weeks))`, 'gi'),
  new RegExp(`\\b(?:he|she|they) (?:recently |has just |just )?turned ${NUMBER} (?:this|last|in|on|earlier)\\b`, 'gi'),
];
/** What tells the age of another time: "when he was 19", "will be 60 in March", "since he was 30 years old". */
const OTHER_TIME =
  /\b(?:was|were|when|since|until|till|by|at the age of|from the age of|will be|would be|nearly|almost|approaching|over|under|about|around|at least|before|after|reach\w*|retire\w*|pension\w*|than|to|turns|born|between|the|those|people|men|women|anyone|from) (?:(?:he|she|they|an?|the|is|was|were|age|of|aged) ){0,3}$/i;
const BORN = /\b(?:was born|born)(?: on)?(?: the)? $|\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date)(?: is| was|:|\s|\||-)*$/i;
const LABEL_BIRTH = /^\s*(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|born)\s*:?\s*$/i;

function yearsOf(written: string): number {
  const words = written.toLowerCase().split(/[- ]/);
  return TENS[words[0]!] === undefined ? Number(written) : TENS[words[0]!]! + Math.max(0, UNITS.indexOf(words[1] ?? ''));
}

/** Every stretch that may say who the employee is: sentences and fields, and rows of tables, whose label stands in another cell. */
function stretches(report: Report): Stretch[] {
  const inRows = new Set(report.rows.flatMap((row) => row.cells.map((cell) => cell.index)));
  return [
    ...report.sentences.filter(
      (sentence) => !inRows.has(sentence.block.index) && sentence.role !== 'question' && sentence.role !== 'quotation',
    ),
    ...report.rows,
  ].sort((a, b) => a.start - b.start);
}

const NO_LONGER_A_SENTENCE = 3000;

const agesKnown = new WeakMap<Report, readonly StatedAge[]>();

/** The ages that the report gives for its employee, in reading order. */
export function ages(report: Report): readonly StatedAge[] {
  let held = agesKnown.get(report);
  if (held === undefined) {
    held = stretches(report)
      .filter((stretch) => stretch.text.length <= NO_LONGER_A_SENTENCE)
      .flatMap((stretch) =>
        AGES.flatMap((pattern) => findAll(stretch, pattern))
          .filter((match) => isOwnAge(report, stretch, match))
          .map((match) => ({ start: match.start, end: match.end, years: yearsOf(match.groups.years!) })),
      )
      .sort((a, b) => a.start - b.start)
      .filter((age, index, all) => index === 0 || age.start >= all[index - 1]!.end);
    agesKnown.set(report, held);
  }
  return held;
}

/** "(aged 9)" of a child is not of working age; a relative, a chair or a building has an age of its own. */
function isOwnAge(report: Report, stretch: Stretch, match: Span & { readonly text: string }): boolean {
  const before = textBefore(stretch, match.start, 40);
  const after = textAfter(stretch, match.end, 40);
  if (OTHER_TIME.test(before) || /^ (?:when|at the time|or (?:over|more|older)|and (?:over|under|above)|onwards|plus)\b/i.test(after))
    return false;
  // "Aged 19 he broke his leg": a participle at the head goes with a verb in the past.
  if (/^aged/i.test(match.text) && /^,? (?:he|she|they) (?!is|are|has|have)/i.test(after)) return false;
  if (
    /\b(?:chair|car|van|building|machine|vehicle|equipment|injury|fracture|problem|scar|desk|lorry|house)\b/i.test(
      `${before.slice(-24)}${after.slice(0, 24)}`,
    )
  )
    return false;
  const sentence = report.sentenceAt(match.start);
  if (sentence === undefined || sentence.block.kind === 'cell') return true;
  const { asked, supposed } = stance(report, sentence, match);
  return !asked && !supposed && !isOfSomebodyElse(report, sentence, match);
}

const birthsKnown = new WeakMap<Report, readonly StatedBirth[]>();

/** The days of birth that the report gives for its employee, in reading order. */
export function births(report: Report): readonly StatedBirth[] {
  let held = birthsKnown.get(report);
  if (held === undefined) {
    const order = dateOrder(report.facts.jurisdiction.value);
    held = stretches(report).flatMap((stretch) => {
      if (stretch.text.length > NO_LONGER_A_SENTENCE || !/born|birth|d\.? ?o\.? ?b/i.test(stretch.text)) return [];
      return findDates(stretch.text, order)
        .filter(({ start }) => {
          const before = stretch.text.slice(Math.max(0, start - 60), start);
          if (!BORN.test(before) && !LABEL_BIRTH.test(before.split('\n').at(-2) ?? '')) return false;
          const sentence = report.sentenceAt(stretch.start + start);
          const place = { start: stretch.start + start, end: stretch.start + start + 1 };
          return sentence === undefined || sentence.block.kind === 'cell' || !isOfSomebodyElse(report, sentence, place);
        })
        .map(({ start, end, day }) => ({ start: stretch.start + start, end: stretch.start + end, day }));
    });
    birthsKnown.set(report, held);
  }
  return held;
}

/** "Born in April 1979", "was born in 1979": between which days the employee was born. */
export interface StatedTimeOfBirth extends Span {
  readonly from: Day;
  readonly to: Day;
}

const BORN_IN =
  /\bborn in (?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december),? )?(?<year>19\d\d|20[01]\d)\b/gi;

/** When the report says that its employee was born: the days that it gives, and where it gives none the month or year. */
export function timesOfBirth(report: Report): readonly StatedTimeOfBirth[] {
  const days = births(report);
  if (days.length > 0) return days.map(({ start, end, day }) => ({ start, end, from: day, to: day }));
  return report.prose
    .filter((sentence) => sentence.text.length <= NO_LONGER_A_SENTENCE)
    .flatMap((sentence) =>
      findAll(sentence, BORN_IN)
        .filter((match) => !isOfSomebodyElse(report, sentence, match))
        .map(({ start, end, groups }) => {
          const year = Number(groups.year);
          const month = groups.month === undefined ? undefined : monthOf(groups.month);
          const last = month ?? 12;
          return { start, end, from: dayOf(year, month ?? 1, 1), to: dayOf(year, last, daysInMonth(year, last)) };
        }),
    );
}

/** How old somebody born on a day is on another. */
export function ageOn(birth: Day, day: Day): number {
  const [born, now] = [partsOf(birth), partsOf(day)];
  const passed = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (passed ? 0 : 1);
}
