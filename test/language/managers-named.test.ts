import { describe, expect, it, test } from 'vitest';
import { managersNamed, mentions } from '../../src/language/people.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';
import { reportOf } from '../support/report.ts';

const HEADER = `# Occupational health report

| | |
|---|---|
| Employee | Ms Ruth Ames |
| Job title | Lecturer |
| Head of department | Professor Owen Tarn |
| Report to | Mr Lee Sandhu, HR Adviser |
| GP | Dr Ann Beck |

## Opinion

`;
const report = (text: string) => understand(read(Buffer.from(HEADER + text), 'report.md'), {});

test('those named in the header as managing or receiving are managers, whatever their title', () => {
  expect(managersNamed(report('She is fit.'))).toEqual(expect.arrayContaining(['Professor Owen Tarn', 'Mr Lee Sandhu, HR Adviser']));
  expect(managersNamed(report('She is fit.')).join()).not.toContain('Beck');
  const said = report('Professor Tarn rang.');
  expect(mentions(said, said.prose[0]!).map(({ party }) => party)).toEqual(['manager']);
});

test('a pronoun of the other gender with nobody else to mean is the manager of the header', () => {
  const said = report('His sniping has made her ill.');
  expect(mentions(said, said.prose[0]!).map(({ party }) => party)).toEqual(['manager', 'employee']);
});

/** The managers that a header, or a text under a header that names none, gives away; each once. */
const namedIn = (header: string, text = 'She is fit.') => [
  ...new Set(managersNamed(reportOf(`# Occupational health report\n\n${header}\n\n## Opinion\n\n${text}\n`))),
];

describe('the labels of a header say who manages', () => {
  it('in a table, whatever else stands there', () => {
    const rows = [
      ['Employee', 'Ms Ruth Ames'],
      ['Line manager', 'Mr Ivo Lamb'],
      ['Manager’s email', 'i.lamb@tor.example'],
      ['Case manager', 'Ms Vane'],
      ['Copy to', 'Mrs Ada Finch, HR'],
      ['Team leader’s name', 'Rosa Kemp'],
      ['Clinical lead', 'Dr Beck'],
      ['GP', 'Dr Ann Beck'],
      ['Head of department', 'Professor Owen Tarn'],
    ].map((cells) => `| ${cells.join(' | ')} |`);
    rows.splice(1, 0, '|---|---|');
    expect(namedIn(rows.join('\n'))).toEqual(['Mr Ivo Lamb', 'Mrs Ada Finch, HR', 'Rosa Kemp', 'Professor Owen Tarn']);
  });

  it.each<[string, string[]]>([
    [
      'Employee: Ms Ruth Ames\n\nShift supervisor: Ivo Lamb\n\nDean: Professor Owen Tarn\n\nWard: Seven',
      ['Ivo Lamb', 'Professor Owen Tarn'],
    ],
    ['Employee: Ms Ruth Ames\n\nSupervisor telephone: 0191 498 0000', []],
    ['Employee: Ms Ruth Ames\n\nForeman: Ivo Lamb\n\nReferred by: Ada Finch', ['Ivo Lamb', 'Ada Finch']],
    ['To: Mr Ivo Lamb, Depot Manager\n\nEmployee: Ms Ruth Ames', ['Mr Ivo Lamb, Depot Manager']],
    ['Employee: Ms Ruth Ames', []],
  ])('in lines: %j', (header, expected) => expect(namedIn(header)).toEqual(expected));
});

describe('a doctor or professor may manage at work, as the post after the name says', () => {
  it.each<[string, string[]]>([
    ['I met Professor Neil Abbott (Head of Department) and Dr Ann Beck (consultant psychiatrist).', ['Professor Neil Abbott']],
    ['Dr Lena Moss, her lecturer, and Dr Ian Hall, ward manager, came.', ['Dr Lena Moss']],
    [
      'Professor Abbott - the programme lead for nursing - rang. Dr Owen Tarn, who is the bursar, rang.',
      ['Professor Abbott', 'Dr Owen Tarn'],
    ],
    ['The leave was agreed by Dr Moss, and the manager rang.', []],
    ['Dr Moss rang.', []],
  ])('%s', (text, expected) => expect(namedIn('Employee: Ms Ruth Ames', text)).toEqual(expected));
});
