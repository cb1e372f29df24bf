import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Installing the tarball and going through every promise on four Nodes takes as long as all the rest: `npm run test:packed` does it before a release.
    exclude: process.env.OHLINT_PACKED ? [] : ['test/packed/**'],
    // No test is timed: a limit is there only so that a hang ends.
    testTimeout: 120_000,
    reporters: ['default', './test/support/summary-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'] },
  },
});
