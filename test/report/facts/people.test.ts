import { describe, expect, test } from 'vitest';
import { reportOf } from '../../support/report.ts';

const employee = (markdown: string) => {
  const value = reportOf(markdown).facts.employee?.value;
  return value && [value.title, value.firstName, value.surname, value.pronoun, value.jobTitle?.value].join('|');
};

describe('the employee', () => {
  test.each([
    [
      'a table',
      '# Report\n\n| | |\n|---|---|\n| Employee | Mrs Dinah Cole |\n| Job title | Dispatch clerk, Bay 4 |\n',
      'Mrs|Dinah|Cole|she|Dispatch clerk',
    ],
    [
      'a table of four columns',
      '# Report\n\n| | | | |\n|---|---|---|---|\n| Name | Mr Jo Hill | Date seen | 3 May 2025 |\n| Post | Fitter | Employer | Ames Ltd |\n',
      'Mr|Jo|Hill|he|Fitter',
    ],
    [
      'a table with its labels on top',
      '# Report\n\n| Employee | Job title | Seen |\n|---|---|---|\n| Ms Ada Bell | Welder | 3 May 2025 |\n',
      'Ms|Ada|Bell|she|Welder',
    ],
    ['labelled lines', '# Report\n\n**Name:** Ms Ada Bell\n**Position:** Welder\n', 'Ms|Ada|Bell|she|Welder'],
    [
      'a name with the job after it',
      '# Report\n\nRe: Mr Jo Hill, Fitter (nights), works no. 2210\nTo: Ms Ada Bell\n',
      'Mr|Jo|Hill|he|Fitter (nights)',
    ],
    [
      'a subject line',
      'Dear Ms Bell\n\n**Fitness to attend a hearing: Mr Jo Hill, Fitter**\n\nI saw him on Monday.\n\nYours sincerely\n\nAnna Frost RGN\n',
      'Mr|Jo|Hill|he|Fitter',
    ],
    [
      'a subject line above the salutation, with when he was seen beneath it',
      'Fell View OH\n\n3 May 2025\n\nMs Ada Bell\nWorks Manager\nAmes Tools Ltd\n\n**Jo Hill, press fitter, Kendal works**\nSeen at the surgery on 1 May 2025\n\nDear Ms Bell\n\nMr Hill is fit. He agreed that Ms Dee in HR may have this.\n\nYours sincerely\n\nAnna Frost RGN\n',
      'Mr|Jo|Hill|he|press fitter',
    ],
    [
      'the member of a pension scheme',
      "# Report to the scheme's medical adviser\n\nMember: Mr Jo Hill, Watch Manager\nTo: Dr Ada Bell\n",
      'Mr|Jo|Hill|he|Watch Manager',
    ],
    [
      'a subject line in capitals',
      'Dear Ms Bell\n\nRE: JO HILL - FITTER - DOB 3/3/1980\n\nI saw Mr Hill on Monday.\n\nYours sincerely\n\nAnna Frost RGN\n',
      'Mr|Jo|Hill|he|FITTER',
    ],
    ['the title', '# Occupational health report: Ms Ada Bell\n\nShe is fit.\n', 'Ms|Ada|Bell|she|'],
    [
      'the text',
      '# Report\n\nThank you for referring Ada Bell, who works as a welder in your yard. Ms Bell is fit.\n',
      'Ms|Ada|Bell|she|welder',
    ],
    ['the surname first', '# Report\n\nEmployee name: HILL, Jo (Mr)\nJob title: Fitter\n', 'Mr|Jo|Hill|he|Fitter'],
    ['pronouns that are stated', '# Report\n\nEmployee: Ash Cole (they/them)\nJob: Fitter\n\nThey are fit.\n', '|Ash|Cole|they|Fitter'],
    [
      'pronouns that prevail',
      '# Report\n\nEmployee: Ash Cole\n\nHe is fit. His hand is better and he can grip. She told him so.\n',
      '|Ash|Cole|he|',
    ],
    [
      'a name of several parts',
      "# Report\n\nEmployee: Dr Ludwig van der Berg-O'Shea\n\nHe is fit. He can drive.\n",
      "Dr|Ludwig|van der Berg-O'Shea|he|",
    ],
    ['an initial', '# Report\n\nEmployee: Mr T. Wray\nOccupation: Porter\n', 'Mr|T.|Wray|he|Porter'],
  ])('in %s', (_, markdown, expected) => {
    expect(employee(markdown)).toBe(expected);
  });

  test('is nobody where the report names nobody', () => {
    expect(employee('# Report\n\nThe employee is fit for work.\n')).toBeUndefined();
  });

  test('is not the manager, nor the author', () => {
    expect(
      employee('Dear Mr Lane\n\nI write about the stores. Mr Lane asked me to.\n\nYours sincerely\n\nDr Nora Platt MFOM\n'),
    ).toBeUndefined();
  });

  test('has the place of the name', () => {
    const report = reportOf('# Report\n\nEmployee: Mrs Dinah Cole\n');
    const span = report.facts.employee!.span!;
    expect(report.text.slice(span.start, span.end)).toBe('Mrs Dinah Cole');
  });
});

const author = (markdown: string) => {
  const value = reportOf(markdown).facts.author?.value;
  return value && [value.name, value.qualification, value.role, value.phone, value.email].map((part) => part ?? '').join('|');
};

describe('the author', () => {
  test.each([
    [
      'in a field, with a number in the text',
      '# Report\n\nAuthor: Anna Frost RGN SCPHN (OH), Occupational Health Adviser\n\n## Next step\n\nIf anything is unclear, please ring me, Anna Frost, on 01632 960 142 or write to a.frost@example.com.\n',
      'Anna Frost|RGN SCPHN (OH)|Occupational Health Adviser|01632 960 142|a.frost@example.com',
    ],
    [
      'in a table with a line of its own for the number',
      '# Report\n\n| | |\n|---|---|\n| Employee | Mr Jo Hill |\n| Assessed by | Dr Nora Platt MBChB MFOM, Occupational Physician |\n| Telephone | 01632 960 506 |\n',
      'Dr Nora Platt|MBChB MFOM|Occupational Physician|01632 960 506|',
    ],
    [
      'who can be found at a number',
      '# Report\n\nAuthor: Anna Frost RGN\n\n## Next step\n\nI can usually be reached on 01632 960 142.\n',
      'Anna Frost|RGN||01632 960 142|',
    ],
    [
      'called the writer',
      '# Report\n\nAuthor: Anna Frost RGN\n\n## Next step\n\nPlease telephone the writer on 01632 960 142.\n',
      'Anna Frost|RGN||01632 960 142|',
    ],
    [
      'named by the post',
      '# Report\n\nEmployee: Mr Jo Hill\nOccupational Health Nurse: Max Penn RN BSc (Occupational Health)\n',
      'Max Penn|RN BSc (Occupational Health)|Occupational Health Nurse||',
    ],
    [
      'in a signature of several lines',
      'Dear Ms Bell\n\nHe is fit.\n\nYours sincerely\n\nAnna Frost\nRGN, BSc (Hons)\nOccupational Health Nurse Adviser\nTel: 01632 960 142\nanna.frost@example.com\n',
      'Anna Frost|RGN, BSc (Hons)|Occupational Health Nurse Adviser|01632 960 142|anna.frost@example.com',
    ],
    [
      'in one line at the end',
      '# Report\n\nHe is fit.\n\nAnna Frost RGN, Occupational Health Nurse, ext. 5512\n',
      'Anna Frost|RGN|Occupational Health Nurse|ext. 5512|',
    ],
    [
      'in a letterhead, with a bare signature',
      'Fell View Occupational Health\nDr Nora Platt MBBS DOccMed\nOccupational Physician\nDirect line 01632 960 188\n\n3 March 2026\n\nMs Ada Bell\nHR Manager\n\nDear Ms Bell\n\nHe is fit.\n\nYours sincerely\n\nDr Nora Platt\n',
      'Dr Nora Platt|MBBS DOccMed|Occupational Physician|01632 960 188|',
    ],
    [
      'signed on a line',
      '# Report\n\nHe is fit.\n\nSigned: Anna Frost, Occupational Health Nurse\nDate: 3 May 2025\n',
      'Anna Frost||Occupational Health Nurse||',
    ],
    [
      'from abroad',
      '# Work status report\n\nPatient: Jo Hill\nProvider: Maria Vega, MD, MPH\n\nCall my office at (312) 555-0142.\n',
      'Maria Vega|MD, MPH||(312) 555-0142|',
    ],
    [
      'only in the sentence that says how to reach them',
      '# Report\n\nHe is fit.\n\nPlease ask for me, Anna Frost, on 01632 960 142.\n',
      'Anna Frost|||01632 960 142|',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(author(markdown)).toBe(expected);
  });

  test.each([
    ['the department’s', 'The occupational health team can be reached on 01632 960 100.'],
    ['a helpline', 'I have given her the number of the helpline, 0808 157 0123.'],
    ['somebody else’s', 'For questions about his pay, Ms Shaw in payroll is on extension 2214.'],
    ['the employee’s', 'Mr Hill can be rung on 07700 900461.'],
    ['a treating clinician’s', 'I have spoken to his physiotherapist, Ms Lyle (01632 960 771).'],
    ['the employee’s, told to the author', 'He rang me on 07700 900462 last week.'],
    ['the employee’s, of which the author is told', 'I am advised that he is on 07700 900463.'],
    ['the employee’s, of which the author is glad', 'I am pleased that he can now be reached on 07700 900464.'],
    ['the employee’s, given to the author', 'He gave me, for the next call, 07700 900465.'],
    ['the one the employee is to use', 'I have asked him to ring me on 01632 960 772.'],
  ])('%s number is not theirs', (_, sentence) => {
    expect(author(`# Report\n\nEmployee: Mr Jo Hill\n\n## Contact\n\n${sentence}\n\nAnna Frost RGN\nOccupational Health Nurse\n`)).toBe(
      'Anna Frost|RGN|Occupational Health Nurse||',
    );
  });

  test('is not the case manager, the GP or the referring manager', () => {
    expect(
      author('# Report\n\nEmployee: Mr Jo Hill\nCase manager: Kay Stone\nGP: Dr L. Petty\nReferring manager: Ms Ada Bell\n\nHe is fit.\n'),
    ).toBeUndefined();
  });
});

describe('manager and client', () => {
  const both = (markdown: string) => [reportOf(markdown).facts.manager?.value, reportOf(markdown).facts.client?.value];

  test('in fields', () => {
    expect(
      both('# Report\n\nEmployee: Mr Jo Hill\nEmployer: Ames Tools Ltd\nReferred by: Ms Ada Bell, Works Manager, on 3 May 2025\n'),
    ).toEqual(['Ms Ada Bell, Works Manager', 'Ames Tools Ltd']);
    expect(both('# Report\n\nTo: Mrs Salt\nReferred by: Mrs Dee Salt, Head\nSchool: Hill Top School\n')).toEqual([
      'Mrs Dee Salt, Head',
      'Hill Top School',
    ]);
  });

  test('in a letter', () => {
    expect(
      both(
        'Fell View OH\n\n3 May 2025\n\nMr Owen Pratt\nWorks Manager\nBrathay Timber, Kendal\n\nDear Mr Pratt\n\nHe is fit.\n\nYours sincerely\n\nAnna Frost RGN\n',
      ),
    ).toEqual(['Mr Owen Pratt, Works Manager', 'Brathay Timber, Kendal']);
    expect(both('Dear Mr Pratt\n\nHe is fit.\n\nYours sincerely\n\nAnna Frost RGN\n')).toEqual(['Mr Pratt', undefined]);
  });
});
