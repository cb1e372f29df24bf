import { defineConfig } from 'vitest/config';

/** The tests as `npm run mutate` runs them, hundreds of times over. stryker.config.js says which. */
export default defineConfig({
  test: {
    include: (process.env.OHLINT_MUTATED_BY ?? 'test/lint/**/*.test.ts').split(','),
    exclude: [
      // Each loads every rule and every pattern anew for each change, and holds little that the others do not.
      'test/lint/settle/fingerprint-formats.test.ts',
      'test/lint/tester/clean-frame.test.ts',
    ],
    setupFiles: ['./test/support/seed.ts', './test/support/few-runs.ts'],
    testTimeout: 120_000,
  },
});
