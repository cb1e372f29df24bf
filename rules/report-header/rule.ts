import { defineRule } from '../../src/lint/rule.ts';
import { type Item, missing } from './carried.ts';

/** What each item is called in the message. */
const CALLED: Readonly<Record<Item, string>> = {
  employee: 'whom it concerns',
  recipient: 'to whom it goes',
  'report-date': 'the date of the report',
  'assessment-date': 'the date of the assessment',
  'assessment-type': 'how the person was assessed (telephone, video, in person)',
  author: 'the author’s name',
  role: 'the author’s role',
  qualification: 'the author’s professional qualification',
};

export const rule = defineRule({
  id: 'report-header',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'The report lacks a date, the kind of assessment, whom it concerns, to whom it goes, or who wrote it with what qualification',
  options: {},
  messages: {
    missing:
      'Missing here: {{items}}. Every report gives the date of the report, the date of the assessment and how the person was assessed (telephone, video, in person), the author’s name, role and professional qualification, whom it concerns and to whom it goes, so that who reads it later can tell on what footing it was written.',
  },
  check(report, context) {
    // A letter to the person or to their doctor has its own form.
    if (report.facts.audience.value === 'employee' || report.facts.audience.value === 'gp') return;
    const items = missing(report).map((item) => CALLED[item]);
    if (items.length === 0) return;
    const listed = items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items[0]!;
    context.report({ span: report.placeFor('header'), messageId: 'missing', data: { items: listed } });
  },
});
