import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ohlint } from '../support/ohlint.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-silence-'));
afterAll(() => rmSync(work, { recursive: true }));
mkdirSync(path.join(work, 'no-reports'));
writeFileSync(path.join(work, 'no-reports', 'rota.csv'), 'a,b\n');
writeFileSync(path.join(work, 'empty.md'), '');
writeFileSync(path.join(work, 'blank.txt'), ' \n\n\t\n');
writeFileSync(path.join(work, 'picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
writeFileSync(path.join(work, 'report.docx'), Buffer.from([0x50, 0x4b, 3, 4]));
writeFileSync(path.join(work, 'scan.pdf'), '%PDF-1.7\n');
writeFileSync(path.join(work, 'good.md'), '# Report\n\nMr Doyle is at work and fit for his role.\n');
writeFileSync(path.join(work, 'broken.yaml'), 'rules:\n  blame: [error\n');
writeFileSync(path.join(work, 'typo.yaml'), 'rules:\n  blaim: error\n');
writeFileSync(path.join(work, 'level.yaml'), 'rules:\n  blame: eror\n');
writeFileSync(path.join(work, 'key.yaml'), 'ruels: {}\n');

// Law 2: what was not checked is never green, and one sentence says what to do.
test.each([
  ['no file named', []],
  ['a file that is not there', ['nowhere.md']],
  ['a directory without reports', ['no-reports']],
  ['an empty file', ['empty.md']],
  ['a file without words', ['blank.txt']],
  ['a binary', ['picture.md']],
  ['a Word file', ['report.docx']],
  ['a PDF', ['scan.pdf']],
  ['an unknown option', ['good.md', '--quite']],
  ['an unknown rule', ['good.md', '--only', 'blaim']],
  ['an unknown rule to leave out', ['good.md', '--skip', 'blaim']],
  ['an unknown severity', ['good.md', '--rule', 'blame:eror']],
  ['an unknown format', ['good.md', '--format', 'jsn']],
  ['an unknown kind', ['good.md', '--kind', 'long-absence']],
  ['a configuration that is not there', ['good.md', '--config', 'nowhere.yaml']],
  ['a configuration with broken syntax', ['good.md', '--config', 'broken.yaml']],
  ['a configuration with an unknown rule', ['good.md', '--config', 'typo.yaml']],
  ['a configuration with an unknown severity', ['good.md', '--config', 'level.yaml']],
  ['a configuration with an unknown key', ['good.md', '--config', 'key.yaml']],
  ['an empty pipe', ['-']],
  ['a template that is not there', ['good.md', '--template', 'nowhere.md']],
])('%s ends with 2 and a sentence', (_what, args) => {
  const { code, stderr } = ohlint(args, { cwd: work });
  expect(code).toBe(2);
  expect(stderr).toMatch(/[a-z].*[.]/);
  expect(stderr).not.toMatch(/\bat .*\.js:\d+|Error:/);
});

test('the nearest known name is offered', () => {
  expect(ohlint(['good.md', '--only', 'blaim'], { cwd: work }).stderr).toContain('blame');
  expect(ohlint(['good.md', '--quite'], { cwd: work }).stderr).toContain('--quiet');
  expect(ohlint(['good.md', '--config', 'key.yaml'], { cwd: work }).stderr).toContain('rules');
});

test('the other files are still checked', () => {
  const { code, stdout } = ohlint(['--no-config', '--format', 'json', 'nowhere.md', 'empty.md', 'picture.md', 'good.md'], { cwd: work });
  expect(code).toBe(2);
  const good = JSON.parse(stdout).find((result: { filePath: string }) => result.filePath === 'good.md');
  expect(good.messages.length).toBeGreaterThan(0);
});
