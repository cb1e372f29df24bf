import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { LINT_FLAGS } from '../../src/cli/flags.ts';
import { ohlint } from '../support/ohlint.ts';
import { GOOD, refused, workplace } from './workplace.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const { run, here } = workplace({ 'good.md': GOOD });

describe('ohlint --version', () => {
  test('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('loads nothing of ours: no rules, and none of the libraries', () => {
    const { stdout } = ohlint(['--version'], { cwd: ROOT, node: ['--require', path.join(ROOT, 'test', 'support', 'files-opened.cjs')] });
    expect(stdout.split('\n').filter((line) => line.includes('dist'))).toEqual([]);
  });
});

describe('ohlint --help', () => {
  test('names the commands, the exit codes and an example', () => {
    const { code, stdout } = run(['--help']);
    expect(code).toBe(0);
    for (const word of ['lint', 'explain', 'rules', 'Exit codes: 0', 'ohlint report.md']) expect(stdout).toContain(word);
  });

  test('of a command that there is not', async () => {
    refused(await here(['help', 'nope']), 'There is no such command.');
  });

  test('more than a command takes', async () => {
    refused(await here(['explain', 'blame', 'causation']), 'There is more on the command line than this command takes.');
  });

  test.each([
    [['init', '--yse'], 'There is no option --yse. Did you mean --yes?'],
    [['doctor', '--zzzzzzzz'], 'There is no option --zzzzzzzz. “ohlint doctor --help” lists them all.'],
    [['index', 'forget', '--subjct', 'x'], 'There is no option --subjct. Did you mean --subject?'],
  ])('a mistyped option of a command: %j', async (args, sentence) => {
    refused(await here(args), sentence);
  });

  test('of lint has every flag', () => {
    const { stdout } = run(['lint', '--help']);
    for (const { name } of LINT_FLAGS) expect(stdout).toContain(`--${name}`);
  });
});

describe('ohlint explain', () => {
  test.each(rules.map(({ id }) => [id]))('%s', async (id) => {
    const { code, stdout, stderr } = await here(['explain', id]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const title = /^# (.*)$/m.exec(readFileSync(path.join(ROOT, 'rules', id, 'page.md'), 'utf8'))?.[1] ?? '?';
    expect(stdout).toContain(title);
    expect(stdout).toMatch(/\nWrong\n\n {2}✖ /);
    expect(stdout).toMatch(/\nRight\n\n {2}✔ /);
  });

  test('works where ohlint is installed', () => {
    expect(run(['explain', 'allegation-as-fact'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('an unknown rule', async () => {
    refused(await here(['explain', 'blaim']), 'There is no rule “blaim”. Did you mean “blame”?');
  });

  test('no rule', async () => {
    refused(await here(['explain']), 'Say which rule to explain: ohlint explain RULE.');
  });
});

describe('ohlint rules', () => {
  test('lists every rule with its level, scope and what it finds', () => {
    const { code, stdout } = run(['rules'], { env: { COLUMNS: '120' } });
    expect(code).toBe(0);
    for (const { id, severity, scope } of rules) expect(stdout).toMatch(new RegExp(`^  ${id} +${severity} +${scope} +\\S`, 'm'));
  });

  test('as json', () => {
    const list: { id: string }[] = JSON.parse(run(['rules', '--format', 'json']).stdout);
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(list[0]).toEqual(
      expect.objectContaining({
        group: expect.any(String),
        severity: expect.any(String),
        scope: expect.any(String),
        summary: expect.any(String),
      }),
    );
  });

  test('an unknown format', async () => {
    refused(await here(['rules', '--format', 'jsn']), '--format takes table or json, not “jsn”. Did you mean “json”?');
  });
});

test('--print-facts prints what the report says', () => {
  const { code, stdout } = run(['--no-config', 'good.md', '--print-facts']);
  expect(code).toBe(0);
  for (const fact of ['good.md', 'Mr Colin Ashby', 'Archive assistant', 'Ivy Brandt']) expect(stdout).toContain(fact);
});
