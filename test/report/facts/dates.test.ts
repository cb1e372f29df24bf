import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/report/calendar.ts';
import { reportOf } from '../../support/report.ts';

const dates = (markdown: string) => {
  const { referralDate, assessmentDate, reportDate } = reportOf(markdown).facts;
  return [referralDate, assessmentDate, reportDate].map((fact) => (fact ? isoOf(fact.value) : '-')).join(' ');
};

const header = (...lines: string[]) => `# Report\n\nEmployee: Mr Jo Hill\n${lines.join('\n')}\n\n## Opinion\n\nHe is fit.\n`;
const letter = (text: string) =>
  `Fell View OH\n\n12 March 2026\n\nMr Owen Pratt\n\nDear Mr Pratt\n\n${text}\n\nYours sincerely\n\nAnna Frost RGN\n`;

describe('dates', () => {
  test.each([
    [
      header('Date of referral: 1 May 2025', 'Date of assessment: 7 May 2025', 'Date of report: 8 May 2025'),
      '2025-05-01 2025-05-07 2025-05-08',
    ],
    [header('Referred: Monday 28 April 2025', 'Seen: 7th May 2025, by video', 'Typed: 8.5.25'), '2025-04-28 2025-05-07 2025-05-08'],
    [header('Referred by: Ms Ada Bell, on 01/05/2025', 'Assessed: 07/05/2025', 'Reported: 08/05/2025'), '2025-05-01 2025-05-07 2025-05-08'],
    [
      header('Referral received: 2025-05-01', 'Consultation: Wed 7 May 2025, by phone', 'Report: Thu 8 May 2025'),
      '2025-05-01 2025-05-07 2025-05-08',
    ],
    [
      'Fell View OH\n\n12 March 2026\n\nMr Owen Pratt\n\nMs Ada Bell, fitter\nSeen in person on 5 March 2026\n\nDear Mr Pratt\n\nI saw the workshop on 9 March 2026.\n\nYours sincerely\n\nAnna Frost RGN\n',
      '- 2026-03-05 2026-03-12',
    ],
    [header('Date and type of appointment: 07/05/2025, telephone', 'Date: 8 May 2025'), '- 2025-05-07 2025-05-08'],
    [header('Assessed: 7 May 2025', 'Date of this outcome: 8 May 2025'), '- 2025-05-07 2025-05-08'],
    [header('Report date:', 'Date of birth: 3 March 1980'), '- - -'],
    [header('First report: 3 January 2025', 'Review appointment: 7 May 2025', 'Date of report: 8 May 2025'), '- 2025-05-07 2025-05-08'],
  ])('in fields (%#)', (markdown, expected) => {
    expect(dates(markdown)).toBe(expected);
  });

  test.each([
    ['Thank you for your referral of 24th February. I saw Mr Hill by video on 7th March.', '2026-02-24 2026-03-07 2026-03-12'],
    ['Thank you for asking me to see Mr Hill, who came to my clinic on 9 March.', '- 2026-03-09 2026-03-12'],
    ['I met Oonagh at our rooms on Tuesday 10 March.', '- 2026-03-10 2026-03-12'],
    ['You referred Mr Hill on 2/3/2026 and I assessed him by telephone on 9/3/2026.', '2026-03-02 2026-03-09 2026-03-12'],
    ['Thanks for sending Mr Hill along on Monday.', '- 2026-03-09 2026-03-12'],
    ['I spoke to Mr Hill yesterday.', '- 2026-03-11 2026-03-12'],
    ['I had the pleasure of meeting Mr Hill on 20 December.', '- 2025-12-20 2026-03-12'],
    ['He saw his GP on 3 March and was seen by the surgeon on 4 March.', '- - 2026-03-12'],
  ])('in a letter: %s', (text, expected) => {
    expect(dates(letter(text))).toBe(expected);
  });

  test('beneath the signature', () => {
    expect(dates('Dear Mr Pratt\n\nI saw Mr Hill on 3 May.\n\nYours sincerely\n\nAnna Frost RGN\nDate: 8 May 2025\n')).toBe(
      '- 2025-05-03 2025-05-08',
    );
  });

  test('month first where the report is American', () => {
    expect(
      dates(
        '# Work status report\n\nPatient: Jo Hill\nClaim no.: 88-1\nDate of service: 05/06/2025\n\nReleased to modified duty until 05/21/2025 under workers’ comp.\n',
      ),
    ).toBe('- 2025-05-06 -');
  });
});
