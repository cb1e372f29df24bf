import { advice } from '../../src/language/advice.ts';
import { has, textAfter, textBefore } from '../../src/language/pattern.ts';
import { timesIn } from '../../src/language/time.ts';
import { defineRule, type Report } from '../../src/lint/rule.ts';
import { fitnessStatements } from '../../src/report/fitness/fitness.ts';
import { endsLimits, fullWorkIn, isAhead, isOwnAccount, LIMITED_WORK, NOT_YET, saysWhenFull } from '../../src/report/fitness/full-work.ts';
import { outcomeOf } from '../../src/report/fitness/outlook.ts';
import { refusals } from '../../src/report/fitness/refusals.ts';
import { type ReturnStatement, returnStatements } from '../../src/report/fitness/returns.ts';
import { type Statement, statements } from '../../src/report/fitness/statements.ts';
import { requirement } from '../../src/report/requirements.ts';
import {
  AFTER_THAT,
  AWAY,
  CANNOT_SAY,
  CLAUSE_REST,
  FOR_GOOD,
  LATER_BY,
  NEXT_STEP,
  NO_RETURN_IN,
  NO_STEP,
  OF_WORK,
  OTHER_LENGTH,
  REASON,
} from './wording.ts';

export const rule = defineRule({
  id: 'full-duties-timeframe',
  group: 'useful',
  severity: 'info',
  scope: 'document',
  summary: 'A return is given, but not when full hours and duties are expected',
  options: {},
  messages: {
    missing:
      'The report says when the person will be back, but not when they will be doing all of their hours and duties, and the manager needs cover until then. Add it (“full hours and duties by 13 July”), give the end of the adjustments, or say why you cannot yet and when you will.',
  },
  check(report, context) {
    if (report.facts.absence.value.status !== 'absent' || requirement(report, 'return') === 'none') return;
    const outcome = outcomeOf(report);
    if (outcome.kind !== 'estimate' || !isReturn(outcome.by)) return;
    if (returnStatements(report).some(({ outlook, view }) => outlook === 'permanent' && view === 'author')) return;
    if (saysWhen(report) || fullNow(report) || putOff(report)) return;
    context.report({ span: { start: outcome.by.statement.start, end: outcome.by.statement.end }, messageId: 'missing' });
  },
});

type Estimate = Extract<ReturnType<typeof outcomeOf>, { kind: 'estimate' }>['by'];

function isReturn(by: Estimate): by is ReturnStatement {
  if (!('outlook' in by) || (by.outlook !== 'dated' && by.outlook !== 'now')) return false;
  // "Unlikely to be fit in the next three months" bounds an absence and promises no return.
  return !NO_RETURN_IN.test(textBefore(by.statement, by.end));
}

/** Full work at a time, the end of what limits it, or that it stays limited for good, anywhere in the author's own words. */
function saysWhen(report: Report): boolean {
  return statements(report).some(
    (statement) =>
      saysWhenFull(report, statement) || fullAfter(report, statement) || limitedUntil(report, statement) || inSteps(report, statement),
  );
}

/** "Back to normal duties a month after he restarts", "all hours three weeks on from that". */
function fullAfter(report: Report, statement: Statement): boolean {
  return fullWorkIn(statement).some(
    (match) =>
      LATER_BY.test(textAfter(statement, match.end)) &&
      !NOT_YET.test(textBefore(statement, match.start)) &&
      isOwnAccount(report, statement, match),
  );
}

/**
 * A second step with its own time: "for desk work from 22 June and for the round six weeks after", "three days a week from 8 June, and five from
 * 29 June".
 */
function inSteps(report: Report, statement: Statement): boolean {
  const back = returnStatements(report).find((one) => one.statement === statement && one.outlook === 'dated' && one.view === 'author');
  const first = back?.times.find(({ kind, relation }) => kind !== 'duration' && relation !== 'until' && relation !== 'before');
  if (first === undefined) return false;
  const times = timesIn(report, statement).filter(isAhead);
  return times.some((time) => {
    if (time.start < first.end || time.relation === 'until') return false;
    const between = textBefore(statement, time.start, time.start - first.end);
    const after = textAfter(statement, time.end, 60);
    const step = NEXT_STEP.exec(between)?.[0];
    if (step === undefined || NO_STEP.test(between)) return false;
    const later =
      time.kind === 'duration'
        ? time.relation === 'after' || AFTER_THAT.test(after)
        : time.earliest !== undefined && first.latest !== undefined && time.earliest > first.latest;
    return later && OF_WORK.test(`${step}${CLAUSE_REST.exec(after)![0]}`) && isOwnAccount(report, statement, time);
  });
}

/** Restricted work with an end, or for good. */
function limitedUntil(report: Report, statement: Statement): boolean {
  const given = statement.sentence !== undefined && advice(report, statement.sentence).length > 0;
  if (!has(statement, LIMITED_WORK) && !(given && !has(statement, AWAY))) return false;
  const good = FOR_GOOD.exec(statement.text);
  if (good !== null && isOwnAccount(report, statement, { start: statement.start + good.index, end: statement.start + good.index + 1 }))
    return true;
  const advised =
    given ||
    statement.row !== undefined ||
    /^\W*(?:modified|amended|reduced|suitable|light|restricted|phased|graded|adjusted|altered|half)\b/i.test(statement.text) ||
    /\b(?:need|apply|applies|last|stay|continue|require|should|will|phased|advise|recommend|with|on)\w*\b/i.test(statement.text);
  if (!advised) return false;
  return timesIn(report, statement).some(
    (time) =>
      isAhead(time) &&
      endsLimits(statement, time) &&
      !OTHER_LENGTH.test(textBefore(statement, time.start, 60)) &&
      isOwnAccount(report, statement, time),
  );
}

/** "He is fit for all of his duties": no later date is called for. */
function fullNow(report: Report): boolean {
  return fitnessStatements(report).some(
    ({ fit, view, statement }) =>
      fit && view === 'author' && fullWorkIn(statement).some((match) => !NOT_YET.test(textBefore(statement, match.start))),
  );
}

/** Why it cannot be said yet, and when it will be. */
function putOff(report: Report): boolean {
  if (refusals(report).some((refusal) => refusal.reason !== undefined && refusal.advice !== undefined)) return true;
  return statements(report).some(
    (statement) =>
      has(statement, CANNOT_SAY) &&
      has(statement, REASON) &&
      [statement, ...(statement.next ? [statement.next] : [])].some((near) => timesIn(report, near).some(isAhead)),
  );
}
