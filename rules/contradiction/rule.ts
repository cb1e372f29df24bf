import { defineRule, type Report } from '../../src/lint/rule.ts';
import { ageOn, ages, timesOfBirth } from '../../src/report/ages.ts';
import { attendanceConflicts } from './attendance.ts';
import type { Conflict } from './conflict.ts';
import { denialConflicts, pastReviews, restrictionConflicts } from './denials.ts';
import { fitnessConflicts } from './fitness.ts';
import { hoursConflicts, lengthConflicts } from './lengths.ts';
import { planConflicts } from './plans.ts';
import { sideConflicts } from './sides.ts';

export const rule = defineRule({
  id: 'contradiction',
  group: 'useful',
  severity: 'error',
  scope: 'sentence',
  summary: 'Two statements that cannot both hold',
  options: {},
  messages: {
    fitness:
      'This says the opposite of an earlier statement on fitness for the same work at the same time, so the manager cannot know which to act on. Keep the one that is your opinion, or say what differs: the task, the hours or the date.',
    return:
      'This puts a return inside a period for which the report says that the person is not fit. Mend one of the two dates, or say for which work each of them holds.',
    activity:
      'The same activity is allowed in one place and ruled out in another at the same time; an accident in between would be hard to explain. Keep one, or say from which day or for which part of the work each holds.',
    denied:
      'The report says of one thing[[, {{name}},]] that it is not needed or not planned, and gives it all the same elsewhere. Take out whichever does not apply, so that the manager knows what to arrange.',
    disability:
      'The opinion on disability is given both ways in this report. Keep the one that you hold, with its reasons; the employer, and perhaps a tribunal, will rely on it.',
    restrictions: 'All restrictions end on one day here, and one of them lasts longer elsewhere. Say which restriction ends when.',
    weeks:
      'The plan is said to last {{said}} weeks, but the weeks listed come to {{listed}}. The manager will roster by one or the other: make them agree.',
    'plan-end':
      'The plan cannot end on this day if it begins and lasts as stated. Work out the last day again, or give only the start and the weeks.',
    hours:
      'A week of the plan has more hours than the contract stated in this report. Check both, since the manager will roster and pay by them.',
    'past-review': 'The review that is to come lies before the date of this report. Check the day and the year.',
    side: 'Left in one place and right in another, for what reads as the same injury. Check the side against the notes, since restrictions follow from it.',
    age: 'The age given does not go with the date of birth given in this report. Check both; one may have come from somebody else’s report.',
  },
  check(report, context) {
    const conflicts = [
      ...fitnessConflicts(report),
      ...attendanceConflicts(report),
      ...planConflicts(report),
      ...lengthConflicts(report),
      ...hoursConflicts(report),
      ...denialConflicts(report),
      ...restrictionConflicts(report),
      ...pastReviews(report),
      ...sideConflicts(report),
      ...ageConflicts(report),
    ];
    const told = new Set<unknown>();
    for (const { at, other, messageId, data } of conflicts) {
      const sentence = report.sentenceAt(at.start);
      if (told.has(sentence)) continue;
      told.add(sentence);
      context.report({
        span: at,
        messageId,
        ...(data === undefined ? {} : { data }),
        related: [{ span: other, note: 'the other of the two' }],
      });
    }
  },
});

/** Days around a birthday within which an age may have been taken before or after it. */
const BIRTHDAY = 45;

function ageConflicts(report: Report): Conflict[] {
  const days = [report.facts.reportDate, report.facts.assessmentDate, report.facts.referralDate].flatMap((fact) => fact?.value ?? []);
  if (days.length === 0) return [];
  const born = timesOfBirth(report)[0];
  if (born === undefined) return [];
  const right = new Set(
    days.flatMap((day) => [day - BIRTHDAY, day, day + BIRTHDAY]).flatMap((day) => [ageOn(born.from, day), ageOn(born.to, day)]),
  );
  const wrong = ages(report).find((age) => !right.has(age.years));
  if (wrong === undefined) return [];
  const [other, at] = wrong.start > born.start ? [born, wrong] : [wrong, born];
  return [{ at, other, messageId: 'age' }];
}
