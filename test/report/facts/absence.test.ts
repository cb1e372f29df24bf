import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/report/calendar.ts';
import { reportOf } from '../../support/report.ts';

function absence(text: string, extra = ''): string {
  const report = reportOf(
    `# Occupational health report\n\nEmployee: Mr Alan Ames\nReport date: 13 May 2025\n${extra}\n## Background\n\n${text}\n`,
  );
  const { status, firstDay } = report.facts.absence.value;
  return firstDay === undefined ? status : `${status} ${isoOf(firstDay)}`;
}

describe('absent now', () => {
  test.each([
    ['She has been absent from work since 3 March.', 'absent 2025-03-03'],
    ['He has been off sick for nine weeks.', 'absent'],
    ['He went off sick on 3 March and has not been back.', 'absent 2025-03-03'],
    ['She commenced sickness absence on 3 March 2025 with back pain.', 'absent 2025-03-03'],
    ['He last worked on 3 March.', 'absent 2025-03-04'],
    ['Her current absence began on 3 March 2025.', 'absent 2025-03-03'],
    ['This is his second absence since Christmas. The current one began on 3 March and he has not returned.', 'absent 2025-03-03'],
    ['She fell from a ladder on 3 March. She went home and has been off ever since.', 'absent 2025-03-03'],
    ['Her first day of absence was 3 March 2025.', 'absent 2025-03-03'],
    ['Mr Ames, who has been off since 3 March, would like to come back.', 'absent 2025-03-03'],
    ['She remains off work.', 'absent'],
    ['He is currently signed off.', 'absent'],
    ['She is still not at work.', 'absent'],
    ['He continues to be absent.', 'absent'],
    ['She has not yet returned to work.', 'absent'],
    ['He is on long-term sick leave.', 'absent'],
    ['She has been unable to work since the accident.', 'absent'],
    ["He has been out of work since the fall, under a doctor's note.", 'absent'],
    ['Her fit note runs to 30 May.', 'absent'],
    ['His GP has signed him off until 30 May.', 'absent'],
    ['She is in her sixth week of absence.', 'absent'],
    ['Off work for seven weeks with a broken wrist.', 'absent'],
    ['She stopped working in February because of the pain.', 'absent'],
    ['At the time of our call she had been off for ten weeks.', 'absent'],
    ['He returned to work on 2 April but went off again on 14 April.', 'absent 2025-04-14'],
    ['She tried to return to work in March. She is off again at present.', 'absent'],
    ['Off since: 3 March 2025', 'absent 2025-03-03'],
    ['He has been off for the past six weeks.', 'absent'],
    ['Although she is keen to be at work, she has been off since 3 March.', 'absent 2025-03-03'],
    ['She was last at work on 3 March.', 'absent 2025-03-04'],
    ['He has not set foot in the depot since 3 March.', 'absent 2025-03-03'],
    ['He reported sick on 3 March and remains so.', 'absent 2025-03-03'],
    ['She has been at home since 3 March with a broken ankle.', 'absent 2025-03-03'],
    ['It is now ten weeks since she was at work.', 'absent'],
    ['He had hoped to be back by now but remains off.', 'absent'],
    ['The worker has no capacity for any work until 30 May.', 'absent'],
    ['He was at work until 3 March, when he collapsed, and has been off since.', 'absent'],
  ])('%s', (text, expected) => {
    expect(absence(text)).toBe(expected);
  });

  test('a field of the header says it too', () => {
    expect(absence('He is better.', 'Absent since: 3 March 2025\n')).toBe('absent 2025-03-03');
    expect(absence('He returned to work on 2 April.', 'First day of absence: 3 March 2025\n')).toBe('at-work');
  });

  test('with nothing said of it, a return that lies ahead speaks for an absence, as an inference', () => {
    const report = reportOf('# Report\n\nIn my view she will be fit to return on 2 June 2025.\n');
    expect([report.facts.absence.value.status, report.facts.absence.sureness]).toEqual(['absent', 'inferred']);
  });
});

describe('at work', () => {
  test.each([
    ['He is at work.'],
    ['She remains at work on amended duties.'],
    ['He returned to work on 2 April.'],
    ['She has returned to work on reduced hours.'],
    ['He has been back at work since 7 April.'],
    ['He continues to work his normal shifts.'],
    ['She has remained in work throughout.'],
    ['He resumed his duties on 7 April.'],
    ['She was absent from 3 March and returned to work on 4 April.'],
    ['She had been off since January, and came back to work in March.'],
    ['He has been attending work but struggles with the stairs.'],
    ['She has not taken any time off.'],
    ['He has had no sickness absence this year.'],
    ['She has managed to stay at work.'],
    ['Mr Ames came back on 2 April after seven weeks away.'],
    ['She has now been back for a fortnight.'],
    ['Mr Ames carries on at work.'],
    ['His absence ended on 2 April.'],
    ['He was off from 3 March to 2 April and is now on a phased return.'],
    ['He is on his phased return, now in week two.'],
    ['He came back from sick leave in April and is doing well.'],
    ['She is at work, and will need about six weeks off after surgery in June.'],
  ])('%s', (text) => {
    expect(absence(text)).toBe('at-work');
  });
});

describe('neither is said', () => {
  test.each([
    ['She was off for three weeks in May last year.'],
    ['He had been absent twice before.'],
    ['If she is still off in June, please refer her again.'],
    ['Her manager has been off since March.'],
    ['She has had six absences since last March.'],
    ['He fears that he will be off for months.'],
    ['Should she go off sick, please ring me.'],
    ['He has been absent on four occasions this year.'],
    ['She took two days off in May.'],
    ['Is he still off sick?'],
    ['His GP signed him off until 3 May.'],
    ['He has been off work on and off since March.'],
    ['She has been absent for a total of 23 days since January.'],
    ['He has been off twice this year.'],
    ['In the past year she has been away from work for 21 days in all.'],
    ['The machine has been off since Monday.'],
    ['The pain came back in March.'],
    ['You asked whether she would be better off at home.'],
    ['He has never missed a deadline before.'],
  ])('%s', (text) => {
    expect(absence(text)).toBe('unknown');
  });

  test('in a report that is not about an absence', () => {
    const report = reportOf(
      '# Pre-placement health advice\n\nCandidate: Ms Ida Rowe\n\nShe has been off work since May to look after a child.\n',
    );
    expect(report.facts.absence.value.status).toBe('unknown');
  });
});
