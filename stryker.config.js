import { existsSync } from 'node:fs';

// Mutation testing: the code is changed in one small place after the other, and for every change a test must fail.
// `npm run mutate` takes `src/language`, `src/lint` and `rules`; `npm run mutate -- --mutate 'src/language/tokens.ts'` other parts,
// `src/lint/run.ts:20-40` some lines. It takes minutes to hours, so it is no part of `npm test`.

const given = process.argv.findIndex((argument) => argument === '--mutate' || argument === '-m');
const mutated = given < 0 ? ['src/language/**', 'src/lint/**', 'rules/*/*.ts'] : process.argv[given + 1].split(',');

/** Code without a world around it: all that it promises can be tried in one process (scripts/mutation). What else there is vitest runs. */
const pure = mutated.every((part) => /^(?:src\/(?:language|lint)|rules)\//.test(part));

/** Which rules, where nothing else is changed. */
const rulesChanged = mutated.map((part) => /^rules\/([\w-]+)\//.exec(part)?.[1]);
if (rulesChanged.every(Boolean)) process.env.OHLINT_CHANGED_RULES = [...new Set(rulesChanged)].join(',');

/** A file is held by the test of its name, where there is one, else by the tests of its folder. Those of the rules would hold it too, in days. */
function testsOf(part) {
  const own = part.replace(/^src\//, 'test/').replace(/\.ts(?::.*)?$/, '.test.ts');
  return own.endsWith('.test.ts') && existsSync(own) ? own : `test/${part.split('/')[1]}/**/*.test.ts`;
}

// The configuration of vitest reads them. Stryker's own `testFiles` would do, but with it (9.6.1) no mutant outside of functions is ever switched on.
process.env.OHLINT_MUTATED_BY = [...new Set(mutated.map(testsOf))].join(',');

export default {
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/runner.js'],
  testRunner: pure ? 'promises' : 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: [
    ...mutated,
    // Lists of words: one that lacks a word is another list and no mistake in logic. What each is worth is measured on reports.
    '!**/*wording.ts',
    '!src/language/{account,fault,party}-words.ts',
    '!src/language/time/words.ts',
    '!rules/jargon/medical-words.ts',
    '!rules/clinical-detail/medicines.ts',
  ],
  mutator: {
    excludedMutations: [
      // An empty text in the place of a message, or of a word in a list, would ask for tests that say every sentence again.
      'StringLiteral',
      // The patterns are lists of wordings too.
      'Regex',
    ],
  },
  // What is worked out while a module is loaded is a list of words, a table or a rule's description. A change in one is no change of logic, and
  // each would cost a process of its own.
  ignoreStatic: pure,
  // Types are stripped and not checked, so there is nothing to switch off.
  disableTypeChecks: false,
  concurrency: 1,
  // On a busy machine a slow run must not count as a hang; loops without end are found by counting.
  timeoutMS: 60_000,
  // The promises that one change is tried on take seconds, whatever all of them take together.
  timeoutFactor: pure ? 0 : 1.5,
  dryRunTimeoutMinutes: 15,
  warnings: { slow: false },
  ignorePatterns: ['/dist', '/bench', '/training', '/docs', '/test/evidence/held', '/test/evidence/hard', '/test/packed', '/test/fuzz'],
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/stryker/mutation.json' },
  htmlReporter: { fileName: 'node_modules/.cache/stryker/mutation.html' },
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  thresholds: { high: 90, low: 80, break: 80 },
};
