import { expect, test, vi } from 'vitest';
import { GOOD, ONLY, refused, workplace } from './workplace.ts';

// Nobody can take a right from root, as whom tests run in containers: what the system answers is made up.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  const isClosed = (folder: unknown) => /closed[^/\\]*[/\\]?$/.test(String(folder));
  return {
    ...fs,
    readdirSync: (folder: string, options: object) => {
      if (isClosed(folder)) throw denied;
      return fs.readdirSync(folder, options);
    },
    readdir: (folder: string, options: object, done: (error: Error | null, entries?: unknown) => void) =>
      isClosed(folder) ? done(denied) : fs.readdir(folder, options, done),
  };
});

const { here } = workplace({
  'all/a.md': GOOD,
  'all/closed/b.md': GOOD,
  'all/in/c.md': GOOD,
  'all/in/closed-too/d.md': GOOD,
  'closed/e.md': GOOD,
});
const AND_WHAT_TO_DO = 'so what is in there was not found. Check that you may read it, or name the reports themselves.';

test.each(['all', 'all/**/*.md', 'all/**'])('the reports in the other folders are checked: %s', async (named) => {
  const { code, stdout, stderr } = await here(['--no-config', named, ...ONLY, '--format', 'json']);
  expect((JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath)).toEqual(['all/a.md', 'all/in/c.md']);
  expect(stderr).toBe(`The folder all/closed and 1 other cannot be searched (EACCES), ${AND_WHAT_TO_DO}\n`);
  expect(code).toBe(2);
});

test('a folder in which nothing else is', async () => {
  refused(await here(['--no-config', 'closed']), `The folder closed cannot be searched (EACCES), ${AND_WHAT_TO_DO}`);
});

test('what reports are compared with is compared with whole, or not at all', async () => {
  const { code, stderr } = await here(['--no-config', 'all/a.md', '--against', 'all']);
  expect(stderr).toContain('Reports to compare with: The folder all/closed and 1 other cannot be searched (EACCES)');
  expect(code).toBe(2);
});
