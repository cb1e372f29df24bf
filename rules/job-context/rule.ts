import { opinionSentences } from '../../src/language/author-opinion.ts';
import { contentStems, stemOf, wordsOfNames } from '../../src/language/content-words.ts';
import { findAll, has, type Stretch } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import type { ReportKind } from '../../src/report/report.ts';
import { CALLS, FIT_FOR, FITTED_TO_ANY, GENERAL_KIND, GENERAL_TITLE, JOB_TOLD, LOOSE_TASK, NAMED_WORK, TASK, THING } from './wording.ts';

export const rule = defineRule({
  id: 'job-context',
  group: 'useful',
  severity: 'info',
  scope: 'document',
  summary: 'Opinion and advice name no task, demand or place of the person’s own job',
  options: {
    words: { type: 'number', default: 60, minimum: 0, description: 'Reports with fewer words than this are not judged.' },
  },
  messages: {
    missing:
      'Opinion and advice would suit any job: they name no task, demand or place of this one. Say what the person can and cannot do of their own work, so that the manager sees that you know the job and can plan for it.',
  },
  check(report, context) {
    const { kind, audience } = report.facts;
    if (audience.value !== 'manager' || ASKS_SOMETHING_ELSE.has(kind.value) || report.bodyWords < context.options.words) return;
    const opinions = opinionSentences(report);
    const job = jobStems(report);
    for (const sentence of report.prose) {
      // Cells and items of advice are read with the sentence they belong to; what stands apart from opinion may still tell the job.
      if ((opinions.has(sentence) || belongsToOpinion(sentence, opinions)) && namesJob(report, sentence, job)) return;
    }
    context.report({ span: report.placeFor('fitness', 'advice', 'summary', 'prognosis'), messageId: 'missing' });
  },
});

/** Reports whose question is not the job: a meeting, a certificate of immunity, a desk. */
const ASKS_SOMETHING_ELSE: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'meeting-fitness',
  'immunisation',
  'workstation',
  'case-conference',
  'ill-health-retirement',
]);

const ADVISING: ReadonlySet<string> = new Set(['fitness', 'prognosis', 'advice', 'summary', 'questions', 'attendance', 'causation']);

/** An item, a cell or a sentence of a section of opinion; or the paragraph in which an opinion stands. */
function belongsToOpinion(sentence: Sentence, opinions: ReadonlySet<Sentence>): boolean {
  if (ADVISING.has(sentence.section.name)) return true;
  const { leadIn, previous, next } = sentence;
  if (leadIn && opinions.has(leadIn)) return true;
  return [previous, next].some(
    (beside) => beside !== undefined && beside.block === sentence.block && opinions.has(beside) && has(sentence, JOB_TOLD),
  );
}

/** What tells of the job in this report: the telling words of its title, and what is named where the job is described. */
function jobStems(report: Report): ReadonlySet<string> {
  const stems = new Set<string>();
  const title = report.facts.employee?.value.jobTitle?.value ?? '';
  for (const word of title.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []) if (!GENERAL_TITLE.has(word)) stems.add(stemOf(word));
  for (const sentence of report.prose) {
    if (sentence.section.name !== 'job' && !has(sentence, JOB_TOLD)) continue;
    for (const stem of contentStems(sentence, wordsOfNames(report))) stems.add(stem);
  }
  return stems;
}

function namesJob(report: Report, sentence: Sentence, job: ReadonlySet<string>): boolean {
  for (const match of [TASK, LOOSE_TASK, THING, CALLS].flatMap((pattern) => findAll(sentence, pattern, 4)))
    if (isOwn(report, sentence, match)) return true;
  if (findAll(sentence, NAMED_WORK, 6).some(({ groups }) => !GENERAL_KIND.has((groups.kind ?? '').toLowerCase()))) return true;
  if (findAll(sentence, FIT_FOR, 6).some(({ groups }) => !FITTED_TO_ANY.has((groups.what ?? '').toLowerCase()))) return true;
  for (const stem of contentStems(sentence, wordsOfNames(report))) if (job.has(stem)) return true;
  const title = report.facts.employee?.value.jobTitle?.value ?? '';
  return title.includes(' ') && sentence.text.toLowerCase().includes(title.toLowerCase());
}

/** Not what the employee told of it, and not their life at home. */
function isOwn(report: Report, sentence: Sentence, match: Stretch): boolean {
  const { attributed, endorsed } = stance(report, sentence, match);
  return !attributed || endorsed;
}
