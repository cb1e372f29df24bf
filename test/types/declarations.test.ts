import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

let work: string;
const tsc = (args: readonly string[], cwd: string) => spawnSync(process.execPath, [TSC, ...args], { cwd, encoding: 'utf8' });

/** A folder in which ohlint is installed, with the declarations that are packed with it. */
beforeAll(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-types-'));
  const home = path.join(work, 'node_modules', 'ohlint');
  mkdirSync(home, { recursive: true });
  copyFileSync(path.join(ROOT, 'package.json'), path.join(home, 'package.json'));
  const { status, stdout } = tsc(['--project', 'tsconfig.types.json', '--outDir', path.join(home, 'dist', 'types')], ROOT);
  expect(stdout).toBe('');
  expect(status).toBe(0);
  mkdirSync(path.join(work, 'node_modules', '@types'));
  symlinkSync(path.join(ROOT, 'node_modules', '@types', 'node'), path.join(work, 'node_modules', '@types', 'node'), 'dir');
  symlinkSync(path.join(ROOT, 'node_modules', 'undici-types'), path.join(work, 'node_modules', 'undici-types'), 'dir');
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: ['node'] };
  writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(path.join(work, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rmSync(work, { recursive: true }));

const CONSUMER = `
import { createLinter, format, lintFiles, lintText, loadConfig, OhlintError, rules, type FileResult, type LinterOptions } from 'ohlint/api';
import { defineRule, type AnyRule, type Examples, type Plugin, type Report, type Sentence } from 'ohlint';
import { testRule, type Failure } from 'ohlint/tester';

const rule = defineRule({
  id: 'acme/long',
  group: 'house',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Long sentences.',
  options: {
    most: { type: 'number', default: 30, minimum: 1, description: 'words' },
    also: { type: 'strings', default: [], description: 'more' },
  },
  messages: { long: '{{words}} words.' },
  check(report, context) {
    const most: number = context.options.most;
    const also: readonly string[] = context.options.also;
    // @ts-expect-error an option that the rule does not have
    context.options.least;
    for (const sentence of report.prose) {
      const words = sentence.endWord - sentence.firstWord;
      if (words > most || also.includes(sentence.text)) context.report({ span: sentence, messageId: 'long', data: { words } });
      // @ts-expect-error a message that the rule does not have
      context.report({ span: sentence, messageId: 'short' });
    }
    // @ts-expect-error reports are not to be changed
    report.text = '';
  },
});
// @ts-expect-error a level that there is not
defineRule({ ...rule, severity: 'fatal' });

const examples: Examples = { wrong: [{ text: 'x', finds: ['x'], kind: 'review' }], right: [] };
const failures: readonly Failure[] = testRule(rule, examples);
const place: [string, number] = [failures[0]!.list, failures[0]!.index];
export const plugin: Plugin = { rules: [rule], examples: { 'acme/long': examples } };
export const all: readonly AnyRule[] = [...rules, rule];

const options: LinterOptions = { cwd: '.', config: { rules: { jargon: ['error', { known: ['x'] }] }, plugins: ['./x.js', { use: 'retext-equality', as: 'house/equality' }] }, rules: [rule] };
// @ts-expect-error a key that a configuration does not have
const mistyped: LinterOptions = { config: { ruels: {} } };

export async function check(text: string | Uint8Array): Promise<string> {
  const result: FileResult = await lintText(text, { ...options, path: 'x.docx', kind: 'review' });
  for (const message of result.messages) {
    const level: 'error' | 'warning' | 'info' = message.level;
    if (message.ruleId === null) console.log(level, message.fatal);
    else console.log(message.endColumn, message.suggestions?.[0]?.fix.range[0]);
  }
  const linter = createLinter(options);
  const results = await linter.lintFiles(['a.md']);
  linter.forget();
  const { rules: applied } = await loadConfig({ path: 'a.md' });
  console.log(applied['jargon']?.level, (await lintFiles('x')).length, place);
  try {
    return await format(results, 'sarif', { excerpts: false });
  } catch (error) {
    if (error instanceof OhlintError) return error.sentences.join(' ');
    throw error;
  }
}
export const first = (report: Report): Sentence | undefined => report.prose[0];
`;

test('a program that uses all of it is checked against the packed declarations, and its mistakes are found', () => {
  writeFileSync(path.join(work, 'consumer.ts'), CONSUMER);
  // The declarations themselves are checked too: no skipLibCheck. An error that is expected and does not come is one.
  const { stdout, status } = tsc(['--project', '.'], work);
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
