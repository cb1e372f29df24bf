import { advice } from '../../src/language/advice.ts';
import { findAll, has, type Stretch, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Span } from '../../src/lint/rule.ts';
import { isAhead } from '../../src/report/fitness/full-work.ts';
import { type Statement, statements } from '../../src/report/fitness/statements.ts';
import { viewOf } from '../../src/report/fitness/views.ts';
import { requirement } from '../../src/report/requirements.ts';
import {
  AHEAD,
  APPOINTMENT,
  ASKS,
  ASKS_AHEAD,
  ATTENDANCE,
  CANNOT_SAY,
  NO_FORECAST,
  NOTHING_SUGGESTS,
  OWN_FORECAST,
  REASON,
  SUPPOSING,
} from './wording.ts';

export const rule = defineRule({
  id: 'future-attendance',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'A report on short absences that gives no view of likely future attendance',
  options: {},
  messages: {
    missing:
      'The report is about repeated short absences and does not say what attendance to expect, which is what the manager must decide on. Give your view (“I expect two or three short absences a year”, “the causes are unlikely to recur”), or say why you cannot and when you will.',
  },
  check(report, context) {
    if (requirement(report, 'attendance') !== 'must') return;
    const all = statements(report);
    if (all.some((statement) => forecasts(report, statement) || putOff(report, statement))) return;
    const refused = all.find((statement) => has(statement, CANNOT_SAY) && has(statement, ATTENDANCE));
    context.report({ span: refused ? { start: refused.start, end: refused.end } : placeOfNothing(report), messageId: 'missing' });
  },
});

/** Occupational health's own view of the attendance to come. */
function forecasts(report: Report, statement: Statement): boolean {
  if (!isOnTopic(statement) || has(statement, CANNOT_SAY)) return false;
  return statement.parts.some((part) => {
    const ahead = AHEAD.exec(part.text);
    if (ahead === null || !(has(part, ATTENDANCE) || isAskedFor(statement) || statement.section.name === 'attendance')) return false;
    if (has(part, NO_FORECAST) && !has(part, OWN_FORECAST)) return false;
    if (!has(part, OWN_FORECAST) && (has(part, APPOINTMENT) || advises(report, statement) || isSupposed(part))) return false;
    return isOwn(report, statement, part, { start: part.start + ahead.index, end: part.start + ahead.index + ahead[0].length });
  });
}

const advises = (report: Report, { sentence }: Statement): boolean => sentence !== undefined && advice(report, sentence).length > 0;

/** "If the absences go on beyond January": for a case that has not come. */
function isSupposed(part: Stretch): boolean {
  const named = findAll(part, ATTENDANCE, 6);
  return named.length > 0 && named.every((match) => SUPPOSING.test(textBefore(part, match.start, 80)));
}

const isOnTopic = (statement: Statement): boolean =>
  statement.section.name !== 'disability' &&
  (has(statement, ATTENDANCE) || isAskedFor(statement) || statement.section.name === 'attendance');

/** It answers a question about attendance to come. */
function isAskedFor({ asked }: Statement): boolean {
  return asked !== undefined && ASKS.test(asked) && ASKS_AHEAD.test(asked);
}

function isOwn(report: Report, statement: Statement, part: Stretch, span: Span): boolean {
  const view = viewOf(report, part, span, statement.sentence);
  if (view !== 'author' && view !== 'population' && !has(part, NOTHING_SUGGESTS)) return false;
  if (statement.sentence === undefined) return true;
  const { attributed, endorsed, asked, quoted, declined } = stance(report, statement.sentence, span);
  const own = attributed === undefined || endorsed || has(part, NOTHING_SUGGESTS);
  return own && !asked && !quoted && !declined;
}

/** Why it cannot be said yet, and the day on which it will be. */
function putOff(report: Report, statement: Statement): boolean {
  if (!isOnTopic(statement) || !has(statement, CANNOT_SAY) || !has(statement, REASON)) return false;
  return [statement, ...(statement.next ? [statement.next] : [])].some((near) => timesIn(report, near).some(isAhead));
}

/** Where the manager would look: at the question that asked for it, else under the heading where it belongs. */
function placeOfNothing(report: Report): Span {
  const question = report.facts.questions.find(({ text }) => ASKS.test(text) && ASKS_AHEAD.test(text));
  return question?.span ?? report.placeFor('attendance', 'prognosis', 'fitness', 'summary');
}
