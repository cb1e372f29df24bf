import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { v8SettingsFor } from '../../src/cli/pattern-table.ts';

const CODE = path.join(import.meta.dirname, '..', 'support', 'patterns-under-settings.cjs');

test.each([1, 10, 100])('V8 bears the settings for %d reports to be changed while it runs', (reports) => {
  const { status, signal, stdout } = spawnSync(process.execPath, [CODE, ...v8SettingsFor(reports)], { encoding: 'utf8' });
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'whole\n' });
});

test('a Node that was told to do without compiled code, and so without WebAssembly, finds the same', () => {
  const root = path.join(import.meta.dirname, '..', '..');
  const report = path.join(root, 'fixtures', 'five-reports', '01-delivery-planner.md');
  const check = (...settings: string[]) =>
    spawnSync(process.execPath, [...settings, path.join(root, 'bin', 'ohlint.js'), '--no-config', '--format', 'json', report], {
      encoding: 'utf8',
    });
  const { status, stdout } = check('--jitless');
  expect({ status, stdout }).toEqual({ status: 1, stdout: check().stdout });
});
