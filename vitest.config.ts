import { defineConfig } from 'vitest/config';

/**
 * Tests that take as long as all the rest together: the packed tarball on four Nodes, every pattern with and without its table, faults at every write. `npm run
 * test:long` runs them too, before a release and after work on what they hold.
 */
const LONG = ['test/packed/**', 'test/patterns/bundle.test.ts', 'test/laws/faults.test.ts', 'test/laws/places-in-word.test.ts', 'test/fuzz/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.OHLINT_LONG ? [] : LONG,
    // No test is timed: a limit is there only so that a hang ends.
    testTimeout: 120_000,
    reporters: ['default', './test/support/summary-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'] },
  },
});
