import { expect, test } from 'vitest';
import { factsTable } from '../../src/format/facts.ts';
import { frame } from '../../src/lint/tester/frame.ts';
import { describeFacts } from '../../src/report/describe.ts';
import { reportOf } from '../support/report.ts';

test('facts are told with where they stand, and what is missing is told too', () => {
  const text = factsTable('a/report.md', describeFacts(reportOf(frame('He walks.').markdown)), { width: 80, colour: false });
  expect(text.split('\n')[0]).toBe('a/report.md');
  expect(text).toMatch(/^ {2}employee +Mr Colin Ashby \(stated, line 5\)$/m);
  expect(text).toMatch(/^ {4}job title +Archive assistant \(stated, line 6\)$/m);
  expect(text).toMatch(/^ {2}client +– \(not found\)$/m);
});
