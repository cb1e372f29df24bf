import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/format/formats.ts';
import { frame } from '../../src/lint/tester/frame.ts';
import { ohlint } from '../support/ohlint.ts';
import { examplesIn } from './examples.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(ROOT, 'docs', 'formats.md'), 'utf8');
const examples = examplesIn(page);
const commands = examples.filter(({ language }) => language === 'sh').map(({ text }) => text.trim().replace(/^npx ohlint /, ''));

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'ohlint-docs-'));
  mkdirSync(path.join(cwd, 'reports'));
  writeFileSync(path.join(cwd, 'reports', 'a.md'), frame('He was bullied by his supervisor.').markdown);
  copyFileSync(path.join(ROOT, 'fixtures', 'word', 'shoulder.pandoc.docx'), path.join(cwd, 'report.docx'));
  for (const { title, text } of examples) if (title !== undefined) writeFileSync(path.join(cwd, title), text);
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('docs/formats.md', () => {
  test.each(commands)('ohlint %s', (command) => {
    const { code, stdout, stderr } = ohlint(command.split(' '), { cwd });
    expect([0, 1]).toContain(code);
    expect(stderr.replace(/^The findings are in .*\n/gm, '')).toBe('');
    const prints = !command.includes('--format') || /--format \w+(?: |$)/.test(command);
    expect(stdout === '').toBe(!prints);
  });

  test('has an example of each format, and of one’s own', () => {
    for (const name of FORMAT_NAMES) expect(page).toMatch(new RegExp(`^### \`${name}\`$`, 'm'));
    expect(readFileSync(path.join(cwd, 'worst.txt'), 'utf8')).toMatch(
      /^ohlint \d+\.\d+\.\d+\nreports\/a\.md: \d+ to mend before sending, [\d.]+ pages\n$/,
    );
  });
});

test('the README names no format that there is not', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/ohlint (?!overlap|rules)[^`\n]*?--format (\w+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(1);
  for (const name of named) expect(FORMAT_NAMES).toContain(name);
});
