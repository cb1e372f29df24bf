import { defineConfig } from 'vitest/config';

/** The packed tarball on four Nodes: it is installed from the registry, and hundreds of programs are started. `npm run test:long` does it too, before a release. */
const LONG = ['test/packed/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.OHLINT_LONG ? [] : LONG,
    setupFiles: ['./test/support/seed.ts'],
    // One fewer than there are processors, as it comes, is one alone on a small machine.
    maxWorkers: '100%',
    // No test is timed: a limit is there only so that a hang ends.
    testTimeout: 120_000,
    reporters: ['default', './test/support/summary-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'] },
  },
});
