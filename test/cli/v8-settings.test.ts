import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { v8SettingsFor } from '../../src/cli/pattern-table.ts';

/** Runs patterns in every way before and after the settings change. Node's own code has run some before ours can change anything. */
const CODE = `
  const { setFlagsFromString } = require('node:v8');
  const patterns = Array.from({ length: 400 }, (_, n) => new RegExp('(?:foo' + n + '|ba(r|z)' + n + '|[a-z]+x' + n + ')+y?', 'g'));
  for (const pattern of patterns) pattern.exec('hello barx');
  for (const setting of process.argv.slice(1)) setFlagsFromString(setting);
  for (let round = 0; round < 60; round += 1) {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      const text = 'abc bar' + round + ' foo1 ' + 'q'.repeat(round);
      pattern.test(text);
      text.replace(pattern, (match) => match + '!');
      text.split(pattern);
      text.match(pattern);
    }
  }
  console.log('whole');
`;

test.each([1, 10, 100])('V8 bears the settings for %d reports to be changed while it runs', (reports) => {
  const { status, signal, stdout } = spawnSync(process.execPath, ['-e', CODE, '--', ...v8SettingsFor(reports)], { encoding: 'utf8' });
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'whole\n' });
});
