import path from 'node:path';
import { expect, test } from 'vitest';
import { workersFor } from '../../src/cli/workers.ts';
import { ohlint } from '../support/ohlint.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

test('worker threads start where there are many reports, or where they are asked for', () => {
  expect(workersFor(1, undefined)).toBe(0);
  expect(workersFor(100, undefined)).toBe(0);
  expect(workersFor(100, 1)).toBe(0);
  expect(workersFor(100, 3)).toBe(3);
  expect(workersFor(2, 4)).toBe(2);
});

test('the output is the same bytes with and without them', () => {
  const args = ['fixtures', '--no-config', '--format', 'json', '--excerpts', 'always'];
  const [alone, together] = ['1', '2'].map((threads) => ohlint([...args, '--concurrency', threads], { cwd: ROOT }));
  expect(together).toEqual(alone);
});

// V8 has 512 MB for machine code at the most, and all rules on 280 reports and pages of many kinds once filled them: the process was gone without a word.
test.runIf(process.env.OHLINT_LONG)(
  'one thread checks all that lies here',
  () => {
    const { code, stdout } = ohlint(['.', '--no-config', '--concurrency', '1'], { cwd: ROOT });
    expect(code).toBe(1);
    expect(stdout).toMatch(/ in \d{3} reports \(/);
  },
  600_000,
);
