import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import * as chai from 'chai';

// Stands in for vitest where the tests of pure code are collected and run in this process: as much of vitest as they use.

/** A unit test, as its file has told it. */
export interface UnitTest {
  readonly file: string;
  readonly name: string;
  run(): unknown;
}

export const collected: UnitTest[] = [];
const around: string[] = [];
let file = '';

/** bundle.js writes a call of it before each file's first line. */
export function testFile(name: string): void {
  file = name;
}

type Declare = (name: string, body: () => unknown) => void;

/** A table of cases, a row a case; a row that is a list is handed over as several values. */
function each(declare: Declare) {
  return (table: readonly unknown[]) => (name: string, body: (...values: unknown[]) => unknown) => {
    for (const [index, row] of table.entries()) {
      declare(`${name} (${index + 1})`, () => body(...(Array.isArray(row) ? row : [row])));
    }
  };
}

const declareTest: Declare = (name, body) => {
  collected.push({ file, name: [...around, name].join(' '), run: body });
};
const declareGroup: Declare = (name, body) => {
  around.push(name);
  body();
  around.pop();
};

export const test = Object.assign(declareTest, { each: each(declareTest) });
export const it = Object.assign(declareTest, { each: each(declareTest) });
export const describe = Object.assign(declareGroup, { each: each(declareGroup) });
export const vi = { setConfig() {} };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;
setState(
  { assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null },
  expect as never,
);
