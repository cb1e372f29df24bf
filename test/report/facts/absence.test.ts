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
