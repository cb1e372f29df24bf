import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { ohlint } from '../support/ohlint.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-offline-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const INDEX = path.join(work, 'index.db');
const KEY = path.join(work, 'index.key');
const NO_NETWORK = path.join(ROOT, 'test', 'support', 'no-network.mjs');

// Law 4: no socket is ever opened. Every way that Node has to open one is made to end the process with code 70.
/** These ask somebody at a terminal, or wait for an editor. */
const NEEDS_SOMEBODY = ['init', 'lsp'];
const TRIED: readonly (readonly [string, readonly string[]])[] = [
  ['checking reports', ['fixtures', '--against', 'fixtures/five-reports']],
  ['explaining a rule', ['explain', 'blame']],
  ['listing rules', ['rules']],
  ['fixing and commenting, as a dry run', ['fixtures/five-reports', '--fix-dry-run']],
  ['printing facts', ['fixtures/exemplary', '--print-facts']],
  ['printing the configuration', ['--print-config']],
  ['comparing reports', ['overlap', 'fixtures/five-reports', '--format', 'json']],
  ['adding to an index', ['index', 'add', 'fixtures/exemplary', '--index', INDEX, '--index-key', KEY]],
  ['asking an index', ['fixtures/exemplary', '--index', INDEX, '--index-key', KEY]],
  ['the state of an index', ['index', 'status', '--index', INDEX, '--index-key', KEY]],
  ['forgetting', ['index', 'forget', '--subject', 'E-1', '--index', INDEX, '--index-key', KEY]],
  ['the doctor', ['doctor']],
  ['testing rules', ['test-rules']],
  ['what reports have silenced', ['suppressions', 'fixtures/five-reports']],
  ['the completion of a shell', ['completion', 'bash']],
  ['an address for a report', ['https://example.invalid/report.md']],
  ['an address for a configuration', ['fixtures/exemplary', '--config', 'https://example.invalid/ohlint.config.yaml']],
  ['a format by address', ['fixtures/exemplary', '--format', 'https://example.invalid/format.js']],
  ['the version', ['--version']],
  ['the help', ['--help']],
  ['an unknown option', ['--upload']],
];

test.each(TRIED)('%s opens no socket', (_what, args) => {
  const { code, stderr } = ohlint(args, { cwd: ROOT, node: ['--import', NO_NETWORK] });
  expect(stderr).not.toContain('the network was touched');
  expect([0, 1, 2]).toContain(code);
});

test('every command there is was tried', () => {
  const names = COMMANDS.filter(({ name }) => !NEEDS_SOMEBODY.includes(name)).map(({ name }) => name);
  expect(names.filter((name) => name !== 'lint' && !TRIED.some(([, args]) => args[0] === name))).toEqual([]);
});

test('the fence itself works: a socket ends the run', () => {
  const { code } = ohlint(['--version'], {
    cwd: ROOT,
    node: ['--import', NO_NETWORK, '--import', 'data:text/javascript,import net from "node:net"; net.connect(9)'],
  });
  expect(code).toBe(70);
});
