import { defineRule, type Report } from '../../src/lint/rule.ts';
import { fateOf } from './answered.ts';
import { type Asked, questionsOf, questionsTold } from './asked.ts';

export const rule = defineRule({
  id: 'unanswered-question',
  group: 'useful',
  severity: 'warning',
  scope: 'span',
  summary: 'A question of the referral that the report does not answer',
  options: {},
  messages: {
    unanswered:
      'The report does not answer this question of the referral, and the manager will have to ask again. Answer it under its own number or heading, or say why it cannot be answered yet and when it will be.',
    evaded:
      'The reply to this question of the referral gives no answer. Say what occupational health can say about it, or why nothing can be said yet and when it will be.',
    referral:
      '{{count}} of the {{all}} questions in the referral have no answer in this report, so the manager will have to ask again[[: {{questions}}]]. Answer each one, or say why it cannot be answered yet and when it will be.',
  },
  check(report, context) {
    const told = questionsTold(report);
    for (const asked of told) {
      const fate = fateOf(report, asked, told);
      if (fate !== 'answered')
        context.report({ span: { start: asked.start, end: asked.end }, messageId: fate === 'evaded' ? 'evaded' : 'unanswered' });
    }
    const { referral } = context.companions;
    if (referral === undefined) return;
    const asked = questionsOf(referral);
    const open = asked.filter((one) => !told.some((other) => isSame(one, other)) && isOpen(report, one, told));
    if (open.length === 0) return;
    context.report({
      span: report.placeFor('questions', 'fitness', 'advice', 'summary'),
      messageId: 'referral',
      data: { count: open.length, all: asked.length, questions: open.map(({ text }) => `“${text}”`).join(', ') },
    });
  },
});

/** A question of the referral is asked in the report's terms: its own words are not in the report. */
function isOpen(report: Report, asked: Asked, told: readonly Asked[]): boolean {
  return fateOf(report, { ...asked, within: [], reply: [] }, told) !== 'answered';
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The report repeats the question, word for word or nearly so: it is judged there. */
function isSame(one: Asked, other: Asked): boolean {
  const words = wordsIn(one.text);
  const there = new Set(wordsIn(other.text));
  return words.length > 0 && words.filter((word) => there.has(word)).length >= 0.7 * words.length;
}
