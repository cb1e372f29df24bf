import { expect, test } from 'vitest';
import { managersNamed, mentions } from '../../src/language/people.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';

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
