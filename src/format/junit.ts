import { xmlText } from './escape.ts';
import { oneLine } from './one-line.ts';
import type { Format } from './outcome.ts';

/** JUnit's XML: a report is a suite, a finding a failed case; a report with nothing to mend is one case that passed. */
export const junit: Format = ({ files }, { excerpts }) => {
  const suites = files.map(({ path, findings, failures }) => {
    const cases = [
      ...failures.map(
        (failure) => `    <testcase classname="${xmlText(path)}" name="read"><error message="${xmlText(failure)}"/></testcase>\n`,
      ),
      ...findings.map(
        (found) =>
          `    <testcase classname="${xmlText(path)}" name="${xmlText(`${found.rule.id} ${found.start.line}:${found.start.column}`)}"><failure type="${found.level}" message="${xmlText(oneLine(found, excerpts))}"/></testcase>\n`,
      ),
    ];
    const passed = cases.length === 0 ? `    <testcase classname="${xmlText(path)}" name="nothing to mend"/>\n` : '';
    return `  <testsuite name="${xmlText(path)}" tests="${Math.max(1, cases.length)}" failures="${findings.length}" errors="${failures.length}">\n${passed}${cases.join('')}  </testsuite>\n`;
  });
  const total = (of: (file: (typeof files)[number]) => number) => files.reduce((sum, file) => sum + of(file), 0);
  const tests = total(({ findings, failures }) => Math.max(1, findings.length + failures.length));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ohlint" tests="${tests}" failures="${total(({ findings }) => findings.length)}" errors="${total(({ failures }) => failures.length)}">\n${suites.join('')}</testsuites>\n`;
};
