import { findFirst } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Span } from '../../src/lint/rule.ts';
import { fitnessStatements } from '../../src/report/fitness/fitness.ts';
import { refusals } from '../../src/report/fitness/refusals.ts';
import { type Outlook, returnStatements } from '../../src/report/fitness/returns.ts';
import { requirement } from '../../src/report/requirements.ts';
import { FIT_FOR_MEETING } from './wording.ts';

export const rule = defineRule({
  id: 'answer-first',
  group: 'useful',
  severity: 'info',
  scope: 'document',
  summary: 'Neither fitness nor a timeframe stands at the top of the report',
  options: {
    words: {
      type: 'number',
      default: 150,
      minimum: 20,
      maximum: 1000,
      description: 'Number of words of the body within which the answer must stand, where no summary at the top has it.',
    },
  },
  messages: {
    late: 'The first {{words}} words say neither whether the person is fit nor when they will be back, and a manager in a hurry reads no further. Open with a line or two: fit, fit with adjustments or not fit, and the likely date.',
  },
  check(report, context) {
    if (requirement(report, 'fitness') !== 'must') return;
    // In a report as short as this nothing stands late; what it lacks is `fitness-opinion`'s and `return-to-work-timeframe`'s to say.
    if (report.bodyWords <= context.options.words) return;
    const top = topOf(report, context.options.words);
    const early = (answer: Span) => answer.start < top || inSummary(report, answer);
    if (ANSWERS.some((answers) => answers(report).some(early))) return;
    context.report({ span: report.placeFor('summary'), messageId: 'late', data: { words: context.options.words } });
  },
});

const TELLS: ReadonlySet<Outlook> = new Set<Outlook>(['dated', 'now', 'permanent', 'bounded']);

/** Where occupational health says whether the person is fit, or when they will be, or why that cannot be said yet: the likeliest first, so that most reports need no more. */
const ANSWERS: readonly ((report: Report) => readonly Span[])[] = [
  (report) => fitnessStatements(report).filter(({ view, endorsed }) => view === 'author' || endorsed),
  (report) => returnStatements(report).filter(({ outlook, view, endorsed }) => TELLS.has(outlook) && (view === 'author' || endorsed)),
  (report) => refusals(report).filter(({ reason, advice }) => reason !== undefined && advice !== undefined),
  (report) => (report.facts.kind.value === 'meeting-fitness' ? fitnessForMeeting(report) : []),
];

/** Where a meeting is the question, fitness for it is the answer. */
function fitnessForMeeting(report: Report): Span[] {
  return report.prose
    .map((sentence) => ({ sentence, match: findFirst(sentence, FIT_FOR_MEETING) }))
    .flatMap(({ sentence, match }) => {
      if (match === undefined || sentence.question) return [];
      const { attributed, asked, quoted, declined } = stance(report, sentence, match);
      return attributed || asked || quoted || declined ? [] : [match];
    });
}

/** The offset at which the body has run for so many words: header, addresses, headings and signature apart. */
function topOf(report: Report, words: number): number {
  let left = words;
  for (const sentence of report.sentences) {
    if (sentence.role !== 'prose' && sentence.role !== 'question' && sentence.role !== 'quotation') continue;
    left -= sentence.endWord - sentence.firstWord;
    if (left <= 0) return sentence.end;
  }
  return Number.POSITIVE_INFINITY;
}

/** A summary, standing before the findings and the opinion. */
function inSummary(report: Report, answer: Span): boolean {
  const summary = report.section('summary');
  if (summary === undefined || answer.start < summary.start || answer.start >= summary.end) return false;
  const later = report.section('health', 'fitness', 'prognosis', 'advice');
  return later === undefined || later.start > summary.start;
}
