import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAFT, GOOD, ONLY, workplace } from './workplace.ts';

const { file, run } = workplace({ 'draft.md': DRAFT, 'good.md': GOOD });
const checked = (args: readonly string[]): string[] => {
  const { stdout } = run([...args, '--no-config', ...ONLY, '--format', 'json']);
  return JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);
};

test('what ohlint wrote itself lies among the reports and is none: a baseline, a comment for a pull request', () => {
  run(['.', '--no-config', '--baseline', 'known.txt', '--update-baseline', '--format', 'markdown=comment.md']);
  expect(readFileSync(file('known.txt'), 'utf8')).toContain('draft.md');
  expect(readFileSync(file('comment.md'), 'utf8')).not.toBe('');
  expect(checked(['.'])).toEqual(['draft.md', 'good.md']);
  spawnSync('git', ['init', '-q'], { cwd: file('') });
  spawnSync('git', ['add', '-A'], { cwd: file('') });
  expect(checked(['--staged'])).toEqual(['draft.md', 'good.md']);
});

test('where it is named outright, as a commit hook names every file, that is said', () => {
  const { code, stderr } = run(['known.txt', 'good.md', '--no-config', ...ONLY]);
  expect(code).toBe(0);
  expect(stderr).toContain('known.txt is not checked, because of what it is: ohlint wrote it, and it is no report.\n');
  expect(run(['known.txt', '--no-config']).code).toBe(0);
});
