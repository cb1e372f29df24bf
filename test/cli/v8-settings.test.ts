import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { v8SettingsFor } from '../../src/cli/pattern-table.ts';

const CODE = path.join(import.meta.dirname, '..', 'support', 'patterns-under-settings.cjs');

test.each([1, 10, 100])('V8 bears the settings for %d reports to be changed while it runs', (reports) => {
  const { status, signal, stdout } = spawnSync(process.execPath, [CODE, ...v8SettingsFor(reports)], { encoding: 'utf8' });
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'whole\n' });
});
