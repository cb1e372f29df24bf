import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { quoteOf } from '../../src/format/place.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { ohlint } from '../support/ohlint.ts';
import { reportOf } from '../support/report.ts';

// What other linters were caught by, each trap with its test. Those of outputs that ohlint does not have yet (workflow commands, fixes,
// baselines) come with them.

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-traps-'));
afterAll(() => rmSync(work, { recursive: true }));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), text);
};
const run = (...args: string[]) => ohlint(['--no-config', ...args], { cwd: work });
const parsed = (...args: string[]) => JSON.parse(run('--format', 'json', '--excerpts', 'always', ...args).stdout);

const FAULTY = '# Report\n\nShe has been bullied by her manager.\n';
write('faulty.md', FAULTY);
write('faulty.txt', 'REPORT\n\nShe has been bullied by her manager.\n');

test('256 findings are 1, not 0', () => {
  write('many.md', `# Report\n\n${'He/she is [insert name].\n\n'.repeat(128)}`);
  const { code, stdout } = run('--only', 'template-residue', '--format', 'json', 'many.md');
  expect(JSON.parse(stdout)[0].errorCount % 256).toBe(0);
  expect(code).toBe(1);
});

test('neither the format nor an output file changes the exit code', () => {
  for (const name of ['faulty.md', 'nowhere.md']) {
    const { code } = run(name);
    for (const format of ['json', 'stylish', 'json=out.json', 'stylish=out.txt']) expect(run(name, '--format', format).code).toBe(code);
  }
});

test('an empty pipe is a report without words, and not nothing', () => {
  expect(ohlint(['-'], { cwd: work, input: '' }).code).toBe(2);
  expect(ohlint(['--no-config', '-'], { cwd: work, input: FAULTY }).code).toBe(1);
});

test('an unknown flag is not taken for a path, nor a mistyped path for text', () => {
  expect(run('faulty.md', '--formt', 'json')).toMatchObject({ code: 2, stdout: '' });
  const mistyped = run('falty.md');
  expect(mistyped.code).toBe(2);
  expect(mistyped.stderr).toContain('falty.md');
});

test('a rule that crashes on one report is recorded, and the other rules still speak', () => {
  const crashing = defineRule({
    id: 'crashing',
    group: 'ohlint',
    severity: 'error',
    scope: 'document',
    summary: 'Crashes.',
    options: {},
    messages: {},
    check() {
      throw new Error('broken');
    },
  });
  const companions = { templates: [], others: [], previous: undefined, referral: undefined };
  const { findings, crashes } = lint(reportOf(FAULTY), [crashing, ...rules], DEFAULT_SETTINGS, companions);
  expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['crashing']);
  expect(findings.map((found) => found.rule.id)).toContain('allegation-as-fact');
});

test('no rule is inert for a format: text gives what Markdown gives', () => {
  const ids = (name: string) => parsed(name)[0].messages.map((message: { ruleId: string }) => message.ruleId);
  expect(ids('faulty.txt')).toEqual(ids('faulty.md'));
});

test('the report goes to standard output, so that a pipe keeps it', () => {
  const { stdout, stderr } = run('faulty.md');
  expect(stdout).toContain('allegation-as-fact');
  expect(stderr).toBe('');
});

test('paths in machine formats have forward slashes', () => {
  write('ward/north/faulty.md', FAULTY);
  expect(parsed('ward')[0].filePath).toBe('ward/north/faulty.md');
});

test('the same words twice are two places, and escapes, entities and a byte order mark shift none', () => {
  const line = 'She says &amp; writes \\*well\\*. **She** has been *bullied* by her manager &amp; supervisor.';
  write('places.md', `\ufeff# Report\r\n\r\n${line}\r\n\r\n${line}\r\n`);
  const messages = parsed('--only', 'allegation-as-fact', 'places.md')[0].messages;
  expect(messages.map((message: { line: number }) => message.line)).toEqual([3, 5]);
  for (const { column, endColumn, quote } of messages) {
    const words = line.slice(column - 1, endColumn - 1);
    expect(words.replaceAll('*', '')).toContain(quote.split(' ')[0]);
    expect(words.replaceAll('*', '')).toContain(quote.split(' ').at(-1));
  }
});

test('a finding at the very first character has its place', () => {
  const report = reportOf('He/she is fit.');
  const { findings } = lint(report, rules, DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined });
  const first = findings.find((found) => found.rule.id === 'template-residue');
  expect(first && quoteOf(report, first)).toBe('He/she');
  expect(first?.start).toEqual({ line: 1, column: 1, offset: 0 });
});

test('one configuration applies, the nearest, and nothing is merged into it', () => {
  write('nested/ohlint.config.yaml', 'rules:\n  allegation-as-fact: off\n');
  write('nested/deeper/ohlint.config.yaml', 'rules:\n  report-length: off\n');
  write('nested/faulty.md', FAULTY);
  write('nested/deeper/faulty.md', FAULTY);
  const { stdout } = ohlint(['nested', '--format', 'json'], { cwd: work });
  const found = Object.fromEntries(
    JSON.parse(stdout).map((result: { filePath: string; messages: { ruleId: string }[] }) => [
      result.filePath,
      result.messages.some((message) => message.ruleId === 'allegation-as-fact'),
    ]),
  );
  expect(found).toEqual({ 'nested/faulty.md': false, 'nested/deeper/faulty.md': true });
});

test('a misspelt severity is an error, and means none', () => {
  write('misspelt.yaml', 'rules:\n  allegation-as-fact: eror\n');
  const { code, stderr } = ohlint(['faulty.md', '--config', 'misspelt.yaml'], { cwd: work });
  expect(code).toBe(2);
  expect(stderr).toContain('error');
});

test('a paragraph that is hard to read is traced to words', () => {
  const hard =
    'Notwithstanding aforementioned considerations, multidisciplinary rehabilitation necessitates comprehensive biopsychosocial evaluation, individualised occupational reconfiguration and longitudinal interdisciplinary collaboration.';
  write('hard.md', `# Report\n\n${hard} ${hard} ${hard}\n`);
  const [message] = parsed('--only', 'readability', 'hard.md')[0].messages;
  expect(message.message).toMatch(/multidisciplinary|rehabilitation|biopsychosocial|interdisciplinary/);
});

test('names are sorted by their bytes, not by a locale', () => {
  for (const name of ['b.md', 'B.md', 'é.md', 'e.md', 'z.md']) write(`names/${name}`, FAULTY);
  const paths = parsed('names').map((result: { filePath: string }) => result.filePath);
  expect(paths).toEqual(['names/B.md', 'names/b.md', 'names/e.md', 'names/z.md', 'names/é.md']);
});

test('nothing in the package looks for updates', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect(Object.keys(dependencies).filter((name) => /update|notifier|telemetry|analytics/.test(name))).toEqual([]);
});
