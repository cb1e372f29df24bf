/** The tester that ohlint's own rules are tried with. */
export type { Circumstances, Examples, RightExample, WrongExample } from './lint/tester/examples.ts';
export { type Failure, testRule } from './lint/tester/test-rule.ts';
