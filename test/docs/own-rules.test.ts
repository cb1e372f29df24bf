import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../src/own-rules/schema.ts';
import { ohlint } from '../support/ohlint.ts';
import { examplesIn } from './examples.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(ROOT, 'docs', 'own-rules.md'), 'utf8');
const examples = examplesIn(page);
const commands = examples
  .filter(({ language }) => language === 'console')
  .map(({ text }) => /^\$ (.+)\n([\s\S]*)$/.exec(text)?.slice(1) ?? [text, '']);

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'ohlint-docs-'));
  for (const { title, text } of examples) {
    if (title === undefined) continue;
    const file = path.join(cwd, title);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(cwd, 'package.json'), '{ "name": "reports" }');
  mkdirSync(path.join(cwd, 'node_modules'));
  symlinkSync(ROOT, path.join(cwd, 'node_modules', 'ohlint'), 'dir');
  symlinkSync(path.join(ROOT, 'node_modules', 'retext-equality'), path.join(cwd, 'node_modules', 'retext-equality'), 'dir');
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('the guide to rules of one’s own', () => {
  test('has an example of every kind', () => {
    for (const kind of Object.keys(DEFINITIONS)) expect(page).toContain(`kind: ${kind}\n`);
  });

  test('every rule on the page keeps its examples', () => {
    const { code, stdout, stderr } = ohlint(['test-rules', 'house-rules'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('✖');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n9 rules, \d+ examples: all kept\.\n$/);
  });

  test.each(commands)('%s', (command, output) => {
    expect(command).toMatch(/^ohlint /);
    // The first rule is there before the others of the page are.
    const args = command?.split(' ').slice(1) ?? [];
    if (args.length === 1) args.push('house-rules/no-synergy.yaml');
    expect(ohlint(args, { cwd }).stdout).toBe(output);
  });

  test('the plug-ins on the page can be used', () => {
    const { code, stdout, stderr } = ohlint(['rules'], { cwd: path.join(cwd, 'with-code') });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/house\/name-the-day[\s\S]*house\/equality/);
  });
});
