import { has } from '../../src/language/pattern.ts';
import { defineRule, type Report } from '../../src/lint/rule.ts';
import { workingDaysBetween } from '../../src/report/bank-holidays.ts';
import { regionOf } from './region.ts';
import { FOLLOWS_UP } from './wording.ts';

export const rule = defineRule({
  id: 'turnaround',
  group: 'useful',
  severity: 'info',
  scope: 'document',
  summary: 'It took long from the referral to the report, in working days',
  options: {
    info: { type: 'number', default: 10, minimum: 0, description: 'Working days from referral to report up to which nothing is said.' },
    warning: { type: 'number', default: 20, minimum: 0, description: 'Working days above which it is a warning.' },
  },
  messages: {
    slow: 'It took {{days}} working days from the referral to this report{{parts}}, bank holidays apart. Managers call ten days slow: where the delay has a reason (information awaited, the employee’s sight of the report), say so.',
  },
  check(report, context) {
    const { referralDate, assessmentDate, reportDate } = report.facts;
    if (!referralDate || !reportDate || isFollowUp(report) || context.companions.previous) return;
    const region = regionOf(report);
    const days = workingDaysBetween(referralDate.value, reportDate.value, region);
    const { info, warning } = context.options;
    if (days <= Math.min(info, warning)) return;
    const seen = assessmentDate?.value;
    const between = seen !== undefined && seen >= referralDate.value && seen <= reportDate.value;
    const wait = between ? workingDaysBetween(referralDate.value, seen, region) : 0;
    context.report({
      span: report.placeFor('header'),
      messageId: 'slow',
      level: days > warning ? 'warning' : 'info',
      data: { days, parts: between ? ` (${wait} until the assessment, ${days - wait} after it)` : '' },
      related: [
        { fact: referralDate, note: 'The referral' },
        { fact: reportDate, note: 'The report' },
      ].flatMap(({ fact, note }) => (fact.span ? [{ span: fact.span, note }] : [])),
    });
  },
});

/** A review answers no new referral, and its header often repeats the date of the first. */
function isFollowUp(report: Report): boolean {
  const { kind } = report.facts;
  if (kind.value === 'review' || kind.value === 'phased-return-plan' || kind.value === 'case-conference') return true;
  return report.prose.some((sentence) => has(sentence, FOLLOWS_UP));
}
