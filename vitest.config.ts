import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test is timed: a limit is there only so that a hang ends.
    testTimeout: 120_000,
    reporters: ['default', './test/support/summary-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'] },
  },
});
