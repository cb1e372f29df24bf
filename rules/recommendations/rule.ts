import { advice, termsOfReturn } from '../../src/language/advice.ts';
import { isActionable } from '../../src/language/concrete.ts';
import { findAll, has } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report } from '../../src/lint/rule.ts';
import { requirement } from '../../src/report/requirements.ts';
import { asksForSomething, proposed } from './proposed.ts';
import { FULLY_FIT, NOTHING_NEEDED, PLAN_CONTENT, PLAN_TIME, TASK_BARRED } from './wording.ts';

export const rule = defineRule({
  id: 'recommendations',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'The report has no advice that the manager can act on',
  options: {},
  messages: {
    missing:
      'The report gives the manager nothing to do. Say what would help: a named change, task, limit or step, with how much and until when, or say plainly that nothing is needed.',
    vague:
      'The advice in this report cannot be acted on as it stands. Name at least one change, task, limit or step, with how much and until when, or say plainly that nothing is needed.',
  },
  check(report, context) {
    if (requirement(report, 'advice') === 'none') return;
    let given = 0;
    for (const sentence of report.prose) {
      const here = advice(report, sentence);
      given += here.length;
      if ([...here, ...termsOfReturn(report, sentence), ...proposed(report, sentence)].some((one) => isActionable(report, sentence, one)))
        return;
    }
    if (report.prose.some((sentence) => asksForSomething(report, sentence))) return;
    if (nothingNeeded(report) || barsTasks(report) || plansReturn(report)) return;
    context.report({ span: report.placeFor('advice', 'questions', 'fitness', 'next-step'), messageId: given > 0 ? 'vague' : 'missing' });
  },
});

/** "No adjustments are needed": said, and so an answer. */
function nothingNeeded(report: Report): boolean {
  const patterns = report.facts.absence.value.status === 'at-work' ? [NOTHING_NEEDED, FULLY_FIT] : [NOTHING_NEEDED];
  return report.prose.some((sentence) =>
    patterns
      .flatMap((pattern) => findAll(sentence, pattern))
      .some((match) => {
        const { attributed, asked, supposed, quoted } = stance(report, sentence, match);
        return !attributed && !asked && !supposed && !quoted;
      }),
  );
}

/** A table of weeks with hours or duties is advice, whatever it stands under. */
function plansReturn(report: Report): boolean {
  return report.rows.some((row) => {
    const header = row.header.map((cell) => report.text.slice(cell.start, cell.end)).join(' | ');
    return row.role === 'prose' && PLAN_TIME.test(header) && PLAN_CONTENT.test(header);
  });
}

/** Surveillance and safety-critical outcomes advise by naming the work that is barred. */
function barsTasks(report: Report): boolean {
  if (!/^(?:safety-critical|health-surveillance|night-work|work-status|fitness-for-duty|pre-placement)$/.test(report.facts.kind.value))
    return false;
  return (
    report.prose.some((sentence) => has(sentence, TASK_BARRED)) || report.rows.some((row) => row.role === 'prose' && has(row, TASK_BARRED))
  );
}
