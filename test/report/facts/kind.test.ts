import { describe, expect, test } from 'vitest';
import { reportOf } from '../../support/report.ts';

const kind = (markdown: string, path?: string) => reportOf(markdown, {}, path).facts.kind.value;
const titled = (title: string, text = 'He is fit.') => `# ${title}\n\nEmployee: Mr Jo Hill\n\n## Opinion\n\n${text}\n`;

describe('the kind of a report', () => {
  test.each([
    ['Occupational health review', 'review'],
    ['Review report', 'review'],
    ['Occupational health report: follow-up', 'review'],
    ['Health surveillance: outcome for employer', 'health-surveillance'],
    ['HAVS tier 3 outcome', 'health-surveillance'],
    ['Pre-placement health advice', 'pre-placement'],
    ['Pre-employment medical report', 'pre-placement'],
    ['Report in support of an application for ill-health retirement', 'ill-health-retirement'],
    ['Fitness for safety-critical work: outcome of assessment', 'safety-critical'],
    ['Fitness to attend a disciplinary hearing', 'meeting-fitness'],
    ['Occupational health report: stress referral', 'stress'],
    ['Case conference report', 'case-conference'],
    ['Night worker health assessment', 'night-work'],
    ['Workstation assessment report', 'workstation'],
    ['Pregnancy at work: advice', 'pregnancy'],
    ['Immunisation status report', 'immunisation'],
    ['Work Status Report', 'work-status'],
    ['Fitness-for-duty evaluation report', 'fitness-for-duty'],
    ['Phased return to work plan', 'phased-return-plan'],
  ])('by its title: %s', (title, expected) => {
    expect(kind(titled(title))).toBe(expected);
  });

  test.each([
    ['He has been absent since 3 May 2025.', 'long-term-absence'],
    ['He has been off since 3 May 2025 with stress at work.', 'stress'],
    ['He has had six absences since March. He is fit for his role.', 'short-term-absence'],
    ['He has had nine absences of a day or two each. He is at work at present.', 'short-term-absence'],
    ['He is at work and is managing his duties.', 'at-work'],
    ['He is fit.', 'general'],
  ])('by its text: %s', (text, expected) => {
    expect(kind(titled('Occupational health report', text))).toBe(expected);
  });

  test('a stress risk assessment that is advised makes no stress report', () => {
    expect(
      kind(titled('Report', 'He has been absent since 3 May 2025 with a knee injury. I advise a stress risk assessment when he is back.')),
    ).toBe('long-term-absence');
  });

  test('what is given wins, then front matter, then a field, then the title, then the file name', () => {
    const review = titled('Occupational health review');
    expect(reportOf(review, { kind: 'stress' }).facts.kind).toEqual({ value: 'stress', sureness: 'stated', span: undefined });
    expect(kind(`---\nkind: pregnancy\n---\n${review}`)).toBe('pregnancy');
    expect(kind('# Occupational health review\n\nEmployee: Mr Jo Hill\nType of report: Ill-health retirement\n')).toBe(
      'ill-health-retirement',
    );
    expect(kind(review, 'reports/hill-health-surveillance.md')).toBe('review');
    expect(kind(titled('Report'), 'reports/hill-health-surveillance.md')).toBe('health-surveillance');
    expect(kind(titled('Report'), 'review/hill.md')).toBe('general');
  });
});

describe('jurisdiction and audience', () => {
  const where = (text: string) => reportOf(`# Report\n\n${text}\n`).facts.jurisdiction.value;

  test.each([
    ['He is fit. The Equality Act 2010 may apply.', 'uk'],
    ['Her FMLA leave ends on 05/21/2025.', 'us'],
    ['He may need an accommodation under the ADA, with no lifting over 20 lbs.', 'us'],
    ['Her PPSN was not recorded.', 'ie'],
    ['The Employment Equality Acts may apply.', 'ie'],
    ['He has a certificate of capacity until 3 May.', 'au'],
    ['He has capacity for suitable duties but cannot meet the inherent requirements of the job.', 'au'],
    ['A colleague in Dublin rang him. He has a fit note.', 'uk'],
    ['The workload needs some accommodation.', 'uk'],
  ])('%s', (text, expected) => {
    expect(where(text)).toBe(expected);
  });

  test('what is stated beats what is inferred', () => {
    expect(reportOf('---\njurisdiction: ie\n---\nHe has FMLA leave.\n').facts.jurisdiction).toMatchObject({
      value: 'ie',
      sureness: 'stated',
    });
    expect(reportOf('He has FMLA leave.\n', { jurisdiction: 'uk' }).facts.jurisdiction.value).toBe('uk');
  });

  const reader = (markdown: string) => reportOf(markdown).facts.audience.value;

  test('a manager reads it, unless it says otherwise', () => {
    expect(reader('# Report\n\nTo: Ms Ada Bell\n\nHe is fit.\n')).toBe('manager');
    expect(reader('# Report\n\nTo: the Independent Registered Medical Practitioner\nRe: Mr Jo Hill\n\nHe is fit.\n')).toBe(
      'scheme-adviser',
    );
    expect(
      reader(
        'Fell View OH\n\n3 May 2025\n\nDr Lee Petty\nHigh Street Surgery\n\nDear Dr Petty\n\nRe: Mr Jo Hill\n\nI saw him.\n\nYours sincerely\n\nAnna Frost RGN\n',
      ),
    ).toBe('gp');
    expect(reader('Dear Mr Hill\n\nRe: Mr Jo Hill, Fitter\n\nI saw you on Monday.\n\nYours sincerely\n\nAnna Frost RGN\n')).toBe(
      'employee',
    );
    expect(
      reader(
        'High Street Surgery\n\n3 May 2025\n\nMs Ada Bell\nWorks Manager\n\nMr Jo Hill, fitter\nSeen at the surgery on 1 May\n\nDear Ms Bell\n\nHe is fit.\n\nYours sincerely\n\nDr Lee Petty\n',
      ),
    ).toBe('manager');
    expect(reader('# Report\n\nMember: Mr Jo Hill\nTo: Dr Ada Bell, Medical Adviser to the Scheme\n\nHe is fit.\n')).toBe('scheme-adviser');
    expect(reader("# Ill-health retirement: report to the scheme's medical adviser\n\nMember: Mr Jo Hill\n\nHe is fit.\n")).toBe(
      'scheme-adviser',
    );
    expect(reportOf('He is fit.\n', { audience: 'gp' }).facts.audience.value).toBe('gp');
  });
});
