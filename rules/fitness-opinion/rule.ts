import { defineRule } from '../../src/lint/rule.ts';
import { fitFromDay, fitnessStatements } from '../../src/report/fitness/fitness.ts';
import { requirement } from '../../src/report/requirements.ts';

export const rule = defineRule({
  id: 'fitness-opinion',
  group: 'useful',
  severity: 'error',
  scope: 'document',
  summary: 'Nowhere does the report say whether the person is fit, fit with adjustments, or not fit for the role now',
  options: {},
  messages: {
    missing:
      'The report does not say in occupational health’s own words whether the person is fit for the role now, which is what the manager must act on. Say it outright: fit, fit with the adjustments below, or not fit at present; a return date or a list of adjustments does not say it.',
  },
  check(report, context) {
    if (requirement(report, 'fitness') === 'none') return;
    const said = fitnessStatements(report).some(({ view, endorsed }) => view === 'author' || endorsed);
    if (!said && !fitFromDay(report)) context.report({ span: report.placeFor('fitness', 'summary', 'prognosis'), messageId: 'missing' });
  },
});
