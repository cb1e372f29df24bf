import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAFT, GOOD, ONLY, refused, workplace } from './workplace.ts';

const { run, write, file } = workplace({
  'good.md': GOOD,
  'draft.md': DRAFT,
  'archive/a.md': DRAFT,
  'archive/b.md': DRAFT,
  'reports/good.md': GOOD,
  'reports/notes/draft.md': DRAFT,
  '.ohlintignore': '# kept for the record\narchive/\ndraft.md\n',
  'configured/ohlint.config.yaml': 'ignore: old/\n',
  'configured/old/b.md': DRAFT,
  'configured/new.md': GOOD,
});
const lint = (...args: string[]) => run([...args, ...ONLY, '--format', 'json']);
const checked = (stdout: string) => JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);

describe('an ignored report', () => {
  test('is left out of a folder without a word', () => {
    const { code, stdout, stderr } = lint('reports');
    expect({ code, checked: checked(stdout), stderr }).toEqual({ code: 0, checked: ['reports/good.md'], stderr: '' });
  });

  test('is left out also where it is named itself, with a note', () => {
    const { code, stdout, stderr } = lint('good.md', 'draft.md', 'archive/a.md', 'archive/b.md');
    expect({ code, checked: checked(stdout) }).toEqual({ code: 0, checked: ['good.md'] });
    expect(stderr).toBe(
      'archive/a.md and 1 other are not checked, because of .ohlintignore, line 2. --no-ignore checks what is ignored.\n' +
        'draft.md is not checked, because of .ohlintignore, line 3. --no-ignore checks what is ignored.\n',
    );
  });

  test('fails no commit hook, which names whatever it comes upon', () => {
    const { code, stdout, stderr } = lint('draft.md');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toContain('draft.md is not checked, because of .ohlintignore, line 3.');
    expect(run(['draft.md', ...ONLY])).toMatchObject({ code: 0, stdout: '' });
    expect(lint('configured/old/b.md')).toMatchObject({
      code: 0,
      stderr:
        'configured/old/b.md is not checked, because of configured/ohlint.config.yaml. --no-ignore checks what is ignored.\nNothing is left to check.\n',
    });
  });

  test('hides no report that is not there', () => {
    const { code, stderr } = lint('draft.md', 'nowhere.md');
    expect(stderr).toContain('There is no file or folder nowhere.md.');
    expect(code).toBe(2);
  });

  test('a folder in which everything is ignored is not green', () => {
    refused(run(['archive', ...ONLY]), 'Nothing was checked: every report that was found is ignored. --no-ignore checks what is ignored.');
    refused(run(['archive/*.md', 'draft.md', ...ONLY]), 'Nothing was checked');
  });

  test('is checked with --no-ignore', () => {
    for (const name of ['draft.md', 'archive', 'configured/old/b.md']) expect(lint(name, '--no-ignore').code).toBe(1);
  });

  test('may be what is piped in, by the name given for it', () => {
    const args = ['-', '--stdin-filename', 'archive/new.md', '--format', 'json', ...ONLY];
    expect(run(args, { input: DRAFT })).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('is told by --print-config', () => {
    expect(run(['draft.md', '--print-config']).stdout).toMatch(
      /^# draft\.md: there is no configuration; this file is not checked, because of \.ohlintignore, line 3$/m,
    );
  });

  test('an empty ignore file ignores nothing', () => {
    write('empty/.ohlintignore', '');
    write('empty/a.md', DRAFT);
    expect(lint('empty').code).toBe(1);
  });
});

describe('what a folder may hold', () => {
  test('links to reports, to folders, to nothing, and in circles', () => {
    write('links/inside/a.md', GOOD);
    symlinkSync('inside/a.md', file('links/linked.md'));
    symlinkSync('..', file('links/inside/up'));
    symlinkSync('inside', file('links/folder.md'));
    symlinkSync('nowhere.md', file('links/dangling.md'));
    symlinkSync('self.md', file('links/self.md'));
    const { code, stdout, stderr } = lint('links');
    // A report and a link to it are one report.
    expect({ code, checked: checked(stdout).length, stderr }).toEqual({ code: 0, checked: 1, stderr: '' });
    refused(run(['links/self.md']), 'links/self.md is a link that leads to');
  });

  test.skipIf(process.platform === 'win32')('pipes under the name of a report are left alone: reading one may never end', () => {
    write('pipes/a.md', GOOD);
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', file('pipes/b.md')]).status).toBe(0);
    const { code, stdout } = lint('pipes');
    expect({ code, checked: checked(stdout) }).toEqual({ code: 0, checked: ['pipes/a.md'] });
  });

  test.skipIf(process.platform === 'win32')('a device that is named is no report', () => {
    refused(run(['/dev/zero']), '/dev/zero is a device and no file.');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be read takes nothing from the others',
    () => {
      write('closed/in/a.md', GOOD);
      write('closed/open.md', GOOD);
      chmodSync(file('closed/in'), 0o000);
      for (const named of ['closed', 'closed/**/*.md']) {
        const { code, stdout, stderr } = lint(named);
        expect({ code, checked: checked(stdout) }).toEqual({ code: 2, checked: ['closed/open.md'] });
        expect(stderr).toContain('The folder closed/in cannot be searched (EACCES)');
      }
    },
  );
});
