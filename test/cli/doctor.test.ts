import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAFT, GOOD, workplace } from './workplace.ts';

const CANARY = 'Zebedee Quillfeather';
const { run, write, file } = workplace({
  'ohlint.config.yaml': [
    'extends: [ie, ./house.yaml]',
    'ignore: archive/',
    'rules:',
    '  jargon: off',
    '  blame: error',
    '  report-length: [warning, { warning: 800 }]',
    'overrides:',
    '  - kinds: review',
    '    rules: { blame: off }',
    'index: nowhere.index',
    'index-key: house.key',
    '',
  ].join('\n'),
  'house.yaml': 'fail-on: warning\n',
  '.ohlintignore': '*.txt\n',
  [`${CANARY}.md`]: DRAFT.replaceAll(/Ashby/g, CANARY),
  'archive/old.md': `${CANARY} ${DRAFT}`,
  'note.txt': CANARY,
  'plain/report.md': GOOD,
  'plain/ohlint.config.json': '{}',
  'broken/ohlint.config.yaml': 'ruels: {}\n',
  'broken/a.md': GOOD,
});

describe('ohlint doctor', () => {
  test('says what applies and why', () => {
    const { code, stdout, stderr } = run(['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of [
      /^ohlint {2,}\d+\.\d+\.\d+, in \/.*/m,
      /^Node\.js +\d+\.\d+\.\d+, and 20\.19 or newer is needed; \w+ \w+$/m,
      /^Terminal +none: what is printed goes into a pipe or a file$/m,
      /^Configuration +ohlint\.config\.yaml$/m,
      /^ +extends preset ie, house\.yaml$/m,
      /^ +1 override for some of the reports/m,
      /^ +ignores archive\/ \(ohlint\.config\.yaml\)$/m,
      /^ +jurisdiction: ie \(preset ie\)$/m,
      /^ +fail-on: warning \(house\.yaml\)$/m,
      /^Words of reports +excerpts: auto \(default\)$/m,
      /^Rules +\d+ of \d+ are on$/m,
      /^ +jargon: off \(ohlint\.config\.yaml\)$/m,
      /^ +report-length: .*with warning set \(ohlint\.config\.yaml\)$/m,
      /^Reports +“ohlint \.” would check 3 reports$/m,
      /^ +1 ignored, because of \.ohlintignore, line 1$/m,
      /^ +1 ignored, because of ohlint\.config\.yaml$/m,
      /^Index +nowhere\.index \(ohlint\.config\.yaml\); there is no such file yet$/m,
      /^Key of the index +house\.key \(ohlint\.config\.yaml\)$/m,
      /^Cache +none/m,
      /^git +\S.*this folder is not under git$/m,
    ])
      expect(stdout).toMatch(line);
  });

  test('opens no report, and names none that was not named', () => {
    for (const secret of [CANARY, 'bullied', 'old.md', 'note.txt']) expect(run(['doctor']).stdout).not.toContain(secret);
    // Not even by accident: what cannot be opened does not disturb it.
    write('plain/shut.md', CANARY);
    chmodSync(file('plain/shut.md'), 0o000);
    const { code, stdout } = run(['doctor', 'plain']);
    expect(code).toBe(0);
    expect(stdout).not.toContain(CANARY);
  });

  test('says of each file that is named what would become of it', () => {
    const { code, stdout } = run(['doctor', 'note.txt', 'archive', 'plain/report.md', `${CANARY}.md`]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +note\.txt: is not checked, because of \.ohlintignore, line 1$/m);
    expect(stdout).toMatch(/archive\/old\.md: is not checked, because of ohlint\.config\.yaml$/m);
    expect(stdout).toMatch(/ plain\/report\.md: is checked, by plain\/ohlint\.config\.json$/m);
    expect(stdout).toMatch(/Quillfeather\.md: is checked, by ohlint\.config\.yaml$/m);
    expect(stdout).not.toContain('bullied');
  });

  test('what is wrong is told, with 2, and the rest all the same', () => {
    const missing = run(['doctor', 'nowhere.md', 'plain/report.md']);
    expect(missing).toMatchObject({ code: 2, stderr: 'There is no file or folder nowhere.md. Check the path.\n' });
    expect(missing.stdout).toContain('plain/report.md: is checked');
    const broken = run(['doctor'], { cwd: 'broken' });
    expect(broken).toMatchObject({ code: 2, stderr: 'ohlint.config.yaml, line 1: there is no key “ruels”. Did you mean “rules”?\n' });
    expect(broken.stdout).toMatch(/^Configuration +it cannot be used; what is wrong stands below$/m);
    expect(broken.stdout).toMatch(/^git /m);
    expect(run(['doctor', 'broken/a.md']).stdout).toContain('broken/a.md: cannot be checked, because of its configuration');
    expect(run(['doctor', '--config', 'nowhere.yaml'])).toMatchObject({ code: 2, stderr: expect.stringContaining('nowhere.yaml') });
  });

  test('without anything settled', () => {
    write('empty/.keep', '');
    const { code, stdout } = run(['doctor', '--config', '../plain/ohlint.config.json'], { cwd: 'empty' });
    expect(code).toBe(0);
    expect(stdout).toContain('“ohlint .” would check 0 reports');
  });

  test('knows where hooks are settled', () => {
    const git = (...args: string[]) => expect(spawnSync('git', args, { cwd: file('project') }).status).toBe(0);
    write('project/package.json', '{ "devDependencies": { "ohlint": "1" } }');
    git('init', '-q');
    expect(run(['doctor'], { cwd: 'project' }).stdout).toMatch(/^Commit hook +none is installed\n +ohlint is named in none of the files/m);
    write('project/.pre-commit-config.yaml', 'repos: [{ repo: x/ohlint }]\n');
    write('project/.git/hooks/pre-commit', '#!/bin/sh\nexec npx ohlint --staged\n');
    expect(run(['doctor'], { cwd: 'project' }).stdout).toMatch(
      /^Commit hook +\.git\/hooks\/pre-commit runs before each commit\n +ohlint is named in \.git\/hooks\/pre-commit, \.pre-commit-config\.yaml$/m,
    );
    expect(run(['doctor'], { cwd: 'project', env: { PATH: '' } }).stdout).toMatch(/^git +not installed$/m);
  });
});
