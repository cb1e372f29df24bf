import path from 'node:path';
import { expect, test } from 'vitest';
import { ohlint } from '../support/ohlint.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const NO_NETWORK = path.join(ROOT, 'test', 'support', 'no-network.mjs');

// Law 4: no socket is ever opened. Every way that Node has to open one is made to end the process with code 70.
test.each([
  ['checking reports', ['fixtures', '--against', 'fixtures/five-reports']],
  ['explaining a rule', ['explain', 'blame']],
  ['listing rules', ['rules']],
  ['the version', ['--version']],
  ['the help', ['--help']],
  ['an unknown option', ['--upload']],
])('%s opens no socket', (_what, args) => {
  const { code, stderr } = ohlint(args, { cwd: ROOT, node: ['--import', NO_NETWORK] });
  expect(stderr).not.toContain('the network was touched');
  expect([0, 1, 2]).toContain(code);
});

test('the fence itself works: a socket ends the run', () => {
  const { code } = ohlint(['--version'], {
    cwd: ROOT,
    node: ['--import', NO_NETWORK, '--import', 'data:text/javascript,import net from "node:net"; net.connect(9)'],
  });
  expect(code).toBe(70);
});
