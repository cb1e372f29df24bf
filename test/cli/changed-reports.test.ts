import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAFT, GOOD, ONLY, refused, workplace } from './workplace.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const NAMES = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
const ARGS = ['--no-config', '--format', 'json', ...ONLY];

/** A repository of its own, and git run in it without what the machine's owner has settled. */
function repository(name: string, files: Readonly<Record<string, string>> = {}) {
  const folder = place.file(name);
  const git = (...args: readonly string[]) => {
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...NAMES };
    const run = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
    return run.stdout;
  };
  const write = (file: string, content: string) => place.write(path.join(name, file), content);
  mkdirSync(folder, { recursive: true });
  git('init', '-q', '-b', 'main');
  for (const [file, content] of Object.entries(files)) write(file, content);
  if (Object.keys(files).length > 0) {
    git('add', '-A');
    git('commit', '-q', '-m', 'start');
  }
  const lint = (args: readonly string[], cwd = '') => place.run([...ARGS, ...args], { cwd: path.join(name, cwd) });
  /** The reports that were checked, each with how many errors it has. */
  const checked = (args: readonly string[], cwd = ''): Record<string, number> => {
    const { stdout, stderr } = lint(args, cwd);
    expect(stderr).toBe('');
    return Object.fromEntries(
      JSON.parse(stdout).map((entry: { filePath: string; errorCount: number }) => [entry.filePath, entry.errorCount]),
    );
  };
  return { folder, git, write, lint, checked };
}

const place = workplace({ 'plain/draft.md': DRAFT, 'plain/good.md': GOOD });

describe('--staged', () => {
  test('checks what is staged, and nothing else', () => {
    const { git, write, checked } = repository('staged', { 'kept.md': DRAFT, 'old.md': DRAFT, 'gone.md': DRAFT, 'notes.csv': 'a' });
    write('new.md', DRAFT);
    write('notes.csv', 'b');
    write('.hidden/x.md', DRAFT);
    git('mv', 'old.md', 'renamed.md');
    git('rm', '-q', 'gone.md');
    git('add', '-A');
    write('unstaged.md', DRAFT);
    expect(checked(['--staged'])).toEqual({ 'new.md': 1, 'renamed.md': 1 });
  });

  test('as it is staged, whatever has become of the file since', () => {
    const { git, write, checked, folder } = repository('half', { 'better.md': GOOD, 'worse.md': GOOD, 'removed.md': GOOD });
    write('better.md', DRAFT);
    write('worse.md', `${GOOD}\nShe swims.\n`);
    write('removed.md', DRAFT);
    git('add', '-A');
    write('better.md', GOOD);
    write('worse.md', DRAFT);
    rmSync(path.join(folder, 'removed.md'));
    expect(checked(['--staged'])).toEqual({ 'better.md': 1, 'removed.md': 1, 'worse.md': 0 });
    expect(checked(['--staged', 'removed.md'])).toEqual({ 'removed.md': 1 });
  });

  test('before the first commit, and whatever letters are in a path', () => {
    const { git, write, checked } = repository('names');
    const names = ['a b.md', 'line\nbreak.md', 'Übergabe – März.md', '"quoted".md', "it's.md", '-dash.md', 'x[1].md', 'deep/in/it.md'];
    for (const name of names) write(name, name.startsWith('x') ? GOOD : DRAFT);
    git('add', '-A');
    expect(checked(['--staged'])).toEqual(Object.fromEntries(names.map((name) => [name, name.startsWith('x') ? 0 : 1])));
    expect(checked(['--staged', 'x[1].md', 'a b.md'])).toEqual({ 'a b.md': 1, 'x[1].md': 0 });
  });

  test('from a folder of the repository, with what is named counted from there', () => {
    const { git, write, checked } = repository('below');
    for (const name of ['top.md', 'team/a.md', 'team/b.txt', 'team/sub/c.md']) write(name, DRAFT);
    git('add', '-A');
    expect(Object.keys(checked(['--staged'], 'team'))).toEqual(['../top.md', 'a.md', 'b.txt', 'sub/c.md']);
    expect(Object.keys(checked(['--staged', '.'], 'team'))).toEqual(['a.md', 'b.txt', 'sub/c.md']);
    expect(Object.keys(checked(['--staged', 'team/*.md']))).toEqual(['team/a.md']);
    expect(Object.keys(checked(['--staged', 'team/**/*.md']))).toEqual(['team/a.md', 'team/sub/c.md']);
  });

  test('whatever git was told to do with paths and differences', () => {
    const { git, write, checked } = repository('settings', { 'team/a.md': DRAFT });
    for (const setting of ['diff.relative', 'diff.noprefix', 'core.quotePath']) git('config', setting, 'true');
    for (const setting of ['diff.renames', 'color.diff']) git('config', setting, setting === 'color.diff' ? 'always' : 'copies');
    git('mv', 'team/a.md', 'team/é.md');
    write('top.md', DRAFT);
    git('add', '-A');
    expect(checked(['--staged'], 'team')).toEqual({ '../top.md': 1, 'é.md': 1 });
  });

  test('a file that git keeps in another form is brought into its own', () => {
    const { git, write, checked } = repository('filters');
    git('config', 'filter.upside.clean', 'rev');
    git('config', 'filter.upside.smudge', 'rev');
    write('.gitattributes', 'kept*.md filter=upside\n');
    write('kept a.md', DRAFT);
    write('kept\nb.md', DRAFT);
    write('plain.md', DRAFT);
    git('add', '-A');
    expect(git('show', ':kept a.md')).not.toContain('bullied');
    expect(checked(['--staged'])).toEqual({ 'kept\nb.md': 1, 'kept a.md': 1, 'plain.md': 1 });
  });

  test('links and other repositories are no reports', () => {
    const { git, write, checked, folder } = repository('links');
    write('real.md', DRAFT);
    symlinkSync('real.md', path.join(folder, 'link.md'));
    git('add', '-A');
    expect(checked(['--staged'])).toEqual({ 'real.md': 1 });
  });

  test('a file in the middle of a merge cannot be checked', () => {
    const { git, write, lint } = repository('merge', { 'a.md': GOOD });
    git('checkout', '-q', '-b', 'other');
    write('a.md', `${GOOD}\nShe swims.\n`);
    git('commit', '-qam', 'one');
    git('checkout', '-q', 'main');
    write('a.md', `${GOOD}\nShe runs.\n`);
    git('commit', '-qam', 'two');
    expect(() => git('merge', 'other')).toThrow();
    const { code, stderr } = lint(['--staged']);
    expect(stderr).toContain('a.md is in the middle of a merge. Settle the conflict and stage the file.');
    expect(code).toBe(2);
  });

  test('with nothing staged there is nothing to mend, and whoever reads the findings finds none', () => {
    const { git, write, lint } = repository('nothing', { 'a.md': DRAFT });
    expect(lint(['--staged'])).toEqual({ code: 0, stdout: '[]\n', stderr: 'No report is staged, so there is nothing to check.\n' });
    expect(place.run(['--no-config', '--staged'], { cwd: 'nothing' })).toMatchObject({ code: 0, stdout: '' });
    write('.ohlintignore', 'b.md\n');
    write('b.md', DRAFT);
    git('add', '-A');
    expect(lint(['--staged'])).toMatchObject({
      code: 0,
      stderr: 'No report that is not ignored is staged, so there is nothing to check.\n',
    });
    expect(lint(['--staged', '--no-ignore']).code).toBe(1);
  });

  test('a name that leads nowhere is no "nothing staged"', () => {
    const { lint } = repository('nowhere', { 'reports/a.md': DRAFT });
    refused(lint(['--staged', 'reprots']), 'There is no file or folder reprots. Did you mean reports?');
    expect(lint(['--staged', 'reports']).code).toBe(0);
  });

  test('as a commit hook, also for “git commit FILE”, which has an index of its own', () => {
    const { git, write, folder } = repository('hook', { 'a.md': GOOD, 'b.md': GOOD });
    const hook = path.join(folder, '.git', 'hooks', 'pre-commit');
    const ohlint = `'${process.execPath}' '${path.join(ROOT, 'bin', 'ohlint.js')}'`;
    writeFileSync(hook, `#!/bin/sh\nexec ${ohlint} --no-config ${ONLY.join(' ')} --staged\n`);
    chmodSync(hook, 0o755);
    write('a.md', DRAFT);
    write('b.md', `${GOOD}\nShe swims.\n`);
    expect(() => git('commit', '-qam', 'both')).toThrow(/.*/);
    git('add', 'a.md');
    git('commit', '-q', '-m', 'one', 'b.md');
    expect(() => git('commit', '-q', '-m', 'the other')).toThrow();
    write('a.md', `${GOOD}\nShe runs.\n`);
    git('commit', '-qam', 'mended');
    expect(git('status', '--short')).toBe('');
  });

  test('--fix would write what is not staged', () => {
    const { lint } = repository('fix', { 'a.md': DRAFT });
    refused(lint(['--staged', '--fix']), '--fix writes files, and --staged checks what is staged');
    refused(lint(['--staged', '--since', 'HEAD']), '--staged and --since ask for different reports. Give one of them.');
    refused(lint(['--staged', '-']), '--staged asks git for the reports, so nothing can be piped in with it.');
  });
});

describe('--since', () => {
  test('checks what has changed since then, committed or not, as it is now', () => {
    const { git, write, checked, folder } = repository('since', {
      'kept.md': DRAFT,
      'gone.md': DRAFT,
      'a.md': GOOD,
      '.gitignore': 'out/\n',
    });
    write('b b.md', DRAFT);
    git('add', '-A');
    git('commit', '-q', '-m', 'second');
    write('a.md', DRAFT);
    write('new/ü.md', GOOD);
    write('out/x.md', DRAFT);
    rmSync(path.join(folder, 'gone.md'));
    expect(checked(['--since', 'HEAD'])).toEqual({ 'a.md': 1, 'new/ü.md': 0 });
    expect(checked(['--since', 'HEAD~1'])).toEqual({ 'a.md': 1, 'b b.md': 1, 'new/ü.md': 0 });
    expect(checked(['--since', 'HEAD~1'], 'new')).toEqual({ '../a.md': 1, '../b b.md': 1, 'ü.md': 0 });
    expect(checked(['--since=HEAD~1', 'new'])).toEqual({ 'new/ü.md': 0 });
  });

  test('of a branch: since this one left it, whatever has come there meanwhile', () => {
    const { git, write, checked } = repository('branch', { 'a.md': GOOD, 'b.md': GOOD });
    git('checkout', '-q', '-b', 'mine');
    write('a.md', DRAFT);
    git('commit', '-qam', 'mine');
    git('checkout', '-q', 'main');
    write('b.md', DRAFT);
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'mine');
    expect(checked(['--since', 'main'])).toEqual({ 'a.md': 1 });
  });

  test('nothing changed', () => {
    const { lint } = repository('same', { 'a.md': DRAFT });
    expect(lint(['--since', 'HEAD'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'No report has changed since HEAD, so there is nothing to check.\n',
    });
  });

  test.each(['nowhere', '--all', 'HEAD:a.md', ''])('what git does not know: %j', (ref) => {
    const { lint } = repository('unknown', {});
    refused(lint([`--since=${ref}`]), `--since: git knows no commit, branch or tag “${ref}” here.`);
  });
});

describe('without git', () => {
  beforeAll(() => mkdirSync(place.file('empty'), { recursive: true }));

  test.each([[['--staged']], [['--since', 'HEAD']]])('%j outside a repository', (args) => {
    refused(place.run(args, { cwd: 'plain' }), 'This folder is not under git, so nothing is known of what has changed.');
  });

  test.each([[['--staged']], [['--since', 'HEAD']]])('%j where git is not installed', (args) => {
    refused(place.run(args, { cwd: 'plain', env: { PATH: place.file('empty') } }), 'There is no git here to ask what has changed.');
  });
});
