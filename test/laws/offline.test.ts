import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('a server for the index that only a configuration names, which came with the reports', () => {
  const foreign = path.join(work, 'foreign');
  const key = { OHLINT_INDEX_KEY: '0123456789abcdef'.repeat(4) };
  const fenced = (args: readonly string[], env: Record<string, string> = key) =>
    ohlint(args, { cwd: foreign, node: ['--import', NO_NETWORK], env: { ...key, ...env } });
  const CONFIG = 'rules: {}\nindex: postgres://thief:word@127.0.0.1:9/x\n';
  beforeAll(() => {
    mkdirSync(path.join(foreign, '.git'), { recursive: true });
    writeFileSync(path.join(foreign, 'report.md'), readFileSync(path.join(ROOT, 'fixtures/exemplary/long-term-absence-shoulder.md')));
    writeFileSync(path.join(foreign, 'ohlint.config.yaml'), CONFIG);
    mkdirSync(path.join(foreign, 'extending'));
    writeFileSync(path.join(foreign, 'extending/ohlint.config.yaml'), 'extends: ../ohlint.config.yaml\n');
    writeFileSync(path.join(foreign, 'extending/report.md'), readFileSync(path.join(foreign, 'report.md')));
  });

  test.each([[['report.md']], [['extending']], [['index', 'add', 'report.md']], [['index', 'status']]])('%j is refused', (args) => {
    const { code, stderr } = fenced(args);
    expect(stderr).toContain('ohlint.config.yaml, line 2: “index” names a server');
    expect(stderr).toContain('--no-config');
    expect(stderr).not.toMatch(/thief|network was touched/);
    expect(code).toBe(2);
  });

  test.each([[['--print-config', 'report.md']], [['doctor']], [['report.md', '--no-config', '--only', 'jargon']]])(
    '%j connects to nothing, and is done',
    (args) => {
      const { code, stderr } = fenced(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );

  test('the doctor says so', () => {
    expect(fenced(['doctor']).stdout).toMatch(
      /^Index +postgres:\/\/127\.0\.0\.1:9\/x \(ohlint\.config\.yaml\)\n +not connected to: only ohlint\.config\.yaml, line 2 names it$/m,
    );
  });

  test('an index of one’s own is asked instead', () => {
    const own = path.join(work, 'own.db');
    expect(fenced(['index', 'add', 'report.md'], { OHLINT_INDEX: own })).toMatchObject({ code: 0, stderr: '' });
    expect(fenced(['report.md', '--only', 'boilerplate-overlap'], { OHLINT_INDEX: own })).toMatchObject({ code: 0, stderr: '' });
    expect(fenced(['report.md', '--only', 'boilerplate-overlap', '--index', own])).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['on the command line', ['report.md', '--index', 'postgres://127.0.0.1:9/x'], {}],
    ['in the environment', ['report.md'], { OHLINT_INDEX: 'postgres://127.0.0.1:9/x' }],
    ['in a configuration that is named', ['report.md', '--config', 'ohlint.config.yaml'], {}],
    ['in what that extends', ['report.md', '--config', 'extending/ohlint.config.yaml'], {}],
  ])('a server that the user names is connected to: %s', (_what, args, env) => {
    expect(fenced(args, env).stderr).toContain('the network was touched');
  });
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
