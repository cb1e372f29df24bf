import { defineRule, type Report, type Span } from '../../src/lint/rule.ts';
import { outcomeOf } from '../../src/report/fitness/outlook.ts';
import { asksForReturn } from '../../src/report/fitness/returns.ts';
import { requirement } from '../../src/report/requirements.ts';

export const rule = defineRule({
  id: 'return-to-work-timeframe',
  group: 'useful',
  severity: 'error',
  scope: 'document',
  summary: 'The person is absent, and the report has no occupational health estimate of when they will return',
  options: {},
  messages: {
    missing:
      'The report does not say when the person is likely to be back, so the manager cannot plan cover. Give a date or a range (“fit from about 1 June”, “six to eight weeks”), or say why you cannot yet and on what day you will.',
    vague:
      'This speaks of a return, but gives nothing to plan by. Give a date, a range or a number of weeks after treatment; where the return waits for something other than health, give the health estimate by itself.',
    'undated-deferral':
      'The report declines to say when the person will be back, and lacks the reason, or the day on which advice will be possible. Say what the estimate waits for and when you will write again: “because the scan is on 3 June; I will advise you by 10 June”.',
    'employee-view-only':
      'The only time given is the employee’s hope, a fit note or a treating clinician’s estimate, and the manager needs occupational health’s own view. Say whether you agree, or what you expect instead.',
    'past-date':
      'The date given for the return lies before the date of the report, so it cannot be right. Check the day and the year, or say that the person is back.',
  },
  check(report, context) {
    const asked = requirement(report, 'return');
    if (report.facts.absence.value.status !== 'absent' || asked === 'none') return;
    const outcome = outcomeOf(report);
    if (outcome.kind === 'estimate') return;
    if (outcome.kind === 'missing') {
      if (asked === 'must') context.report({ span: placeOfNothing(report), messageId: 'missing' });
      return;
    }
    context.report({ span: { start: outcome.at.start, end: outcome.at.end }, messageId: outcome.kind });
  },
});

/** Where the manager would look: at the question that asked for it, else under the heading where it belongs. */
function placeOfNothing(report: Report): Span {
  const question = report.facts.questions.find(({ text }) => asksForReturn(text));
  return question?.span ?? report.placeFor('prognosis', 'fitness', 'summary');
}
