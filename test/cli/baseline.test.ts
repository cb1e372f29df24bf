import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { asWord } from '../support/word.ts';
import { DRAFT, ONLY, refused, workplace } from './workplace.ts';

const { file, run, write } = workplace({});
const findings = (stdout: string): string[] =>
  JSON.parse(stdout).flatMap((entry: { messages: { ruleId: string }[] }) => entry.messages.map(({ ruleId }) => ruleId));
const check = (args: readonly string[], rules = ONLY) => run([...args, '--no-config', ...rules, '--format', 'json']);

describe('--baseline', () => {
  test('after an update nothing is found, and the run is green', () => {
    write('a.md', DRAFT);
    expect(check(['a.md']).code).toBe(1);
    const update = check(['a.md', '--baseline', 'a.txt', '--update-baseline']);
    expect([update.code, findings(update.stdout)]).toEqual([0, []]);
    expect(update.stderr).toContain('a.txt: 2 findings added, 0 taken out, 2 known in all.');
    const { code, stdout, stderr } = check(['a.md', '--baseline', 'a.txt']);
    expect([code, findings(stdout)]).toEqual([0, []]);
    expect(stderr).toBe('2 known findings of a.txt are left out.\n');
  });

  test('an edit elsewhere lets nothing speak; a new finding speaks, and is not taken in', () => {
    write('b.md', DRAFT);
    check(['b.md', '--baseline', 'b.txt', '--update-baseline']);
    const before = readFileSync(file('b.txt'), 'utf8');
    write('b.md', DRAFT.replace('## Background', '## Purpose\n\nHe asked for this report.\n\n## Background').replaceAll('\n', '\r\n'));
    expect(findings(check(['b.md', '--baseline', 'b.txt']).stdout)).toEqual([]);
    write('b.md', DRAFT.replace('## Advice', 'She was harassed by Mr Tarn last June.\n\n## Advice'));
    const { code, stdout } = check(['b.md', '--baseline', 'b.txt']);
    expect([code, findings(stdout)]).toEqual([1, ['allegation-as-fact']]);
    expect(readFileSync(file('b.txt'), 'utf8')).toBe(before);
  });

  test('one mended and one made anew is not the same count of the same: the new one speaks', () => {
    write('c.md', DRAFT);
    check(['c.md', '--baseline', 'c.txt', '--update-baseline']);
    write('c.md', DRAFT.replace('He has been bullied by his supervisor since May.', 'He was harassed by Ms Oake in June.'));
    const { stdout, stderr } = check(['c.md', '--baseline', 'c.txt']);
    expect(findings(stdout)).toEqual(['allegation-as-fact']);
    expect(stderr).toContain('c.txt has 1 stale entry: what it was for is no longer found. --update-baseline takes it out.');
  });

  test('an update says what it adds and takes out; nothing to do leaves the same bytes', () => {
    write('d.md', DRAFT);
    check(['d.md', '--baseline', 'd.txt', '--update-baseline']);
    const first = readFileSync(file('d.txt'), 'utf8');
    check(['d.md', '--baseline', 'd.txt', '--update-baseline']);
    expect(readFileSync(file('d.txt'), 'utf8')).toBe(first);
    write('d.md', DRAFT.replace('He has been bullied by his supervisor since May.', 'He walks.'));
    expect(check(['d.md', '--baseline', 'd.txt', '--update-baseline']).stderr).toContain('0 findings added, 1 taken out, 1 known in all.');
  });

  test('an update of one report leaves what is known of the others, and of rules that did not run', () => {
    write('e/one.md', DRAFT);
    write('e/two.md', DRAFT.replaceAll('Ashby', 'Brook'));
    check(['e', '--baseline', 'e.txt', '--update-baseline']);
    const { stderr } = check(['e/one.md', '--baseline', 'e.txt', '--update-baseline'], ['--only', 'allegation-as-fact']);
    expect(stderr).toContain('0 findings added, 0 taken out, 4 known in all.');
    expect(check(['e/one.md', '--baseline', 'e.txt'], ['--only', 'jargon']).stderr).not.toContain('stale');
    rmSync(file('e/two.md'));
    expect(check(['e/one.md', '--baseline', 'e.txt', '--update-baseline']).stderr).toContain('2 taken out, 2 known in all.');
  });

  test('what is known in one report is not known in another', () => {
    write('f/one.md', DRAFT);
    check(['f/one.md', '--baseline', 'f.txt', '--update-baseline']);
    copyFileSync(file('f/one.md'), file('f/two.md'));
    expect(findings(check(['f/two.md', '--baseline', 'f.txt']).stdout)).toHaveLength(2);
  });

  test('a report that turns into a Word document of the same name keeps what is known of it when the path does', async () => {
    write('g/report', DRAFT);
    check(['g/report', '--baseline', 'g.txt', '--update-baseline']);
    write('g/report', await asWord(read(Buffer.from(DRAFT), 'report.md')));
    expect(findings(check(['g/report', '--baseline', 'g.txt']).stdout)).toEqual([]);
  });

  test('paths count from the baseline, so it does not matter where ohlint is started', () => {
    write('h/reports/a.md', DRAFT);
    check(['h/reports', '--baseline', 'h/known.txt', '--update-baseline']);
    const elsewhere = run(['a.md', '--baseline', '../known.txt', '--no-config', ...ONLY, '--format', 'json'], { cwd: 'h/reports' });
    expect(findings(elsewhere.stdout)).toEqual([]);
    expect(readFileSync(file('h/known.txt'), 'utf8')).toContain('"reports/a.md" ');
  });

  test('--fix leaves what is known as it is, and works beside it', () => {
    const text = 'He was well prior to his absence. He was bullied by his manager.\n';
    write('i.txt', text);
    const rules = ['--only', 'plain-words,allegation-as-fact'];
    check(['i.txt', '--baseline', 'i.base', '--update-baseline'], rules);
    check(['i.txt', '--baseline', 'i.base', '--fix'], rules);
    expect(readFileSync(file('i.txt'), 'utf8')).toBe(text);
    write('i.txt', `${text}\nShe rests prior to lunch.\n`);
    const { code, stdout } = check(['i.txt', '--baseline', 'i.base', '--fix'], rules);
    expect([code, findings(stdout)]).toEqual([0, []]);
    expect(readFileSync(file('i.txt'), 'utf8')).toBe(`${text}\nShe rests before lunch.\n`);
  });

  test('--fix changes no sentence that holds a known finding: it would speak again', () => {
    const text = 'He was bullied by his manager prior to his absence.\n';
    write('l.txt', text);
    check(['l.txt', '--baseline', 'l.base', '--update-baseline'], ['--only', 'allegation-as-fact']);
    const { code, stdout } = check(['l.txt', '--baseline', 'l.base', '--fix'], ['--only', 'plain-words,allegation-as-fact']);
    expect([code, findings(stdout)]).toEqual([0, ['plain-words']]);
    expect(readFileSync(file('l.txt'), 'utf8')).toBe(text);
  });

  test('a report that could not be read keeps its entries', () => {
    write('j/a.md', DRAFT);
    check(['j', '--baseline', 'j.txt', '--update-baseline']);
    write('j/a.md', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), Buffer.from(DRAFT)]));
    const { code, stderr } = check(['j', '--baseline', 'j.txt', '--update-baseline']);
    expect(code).toBe(2);
    expect(stderr).toContain('0 findings added, 0 taken out, 2 known in all.');
  });

  test('it holds no word of a report', () => {
    write('k.md', DRAFT);
    run(['k.md', '--no-config', '--baseline', 'k.txt', '--update-baseline']);
    const kept = readFileSync(file('k.txt'), 'utf8').toLowerCase();
    for (const word of ['ashby', 'bullied', 'supervisor', 'archive', 'farrow', '01632', 'msk']) expect(kept).not.toContain(word);
  });
});

describe('“baseline” in the configuration', () => {
  const asJson = (args: readonly string[], cwd?: string) => run([...args, ...ONLY, '--format', 'json'], cwd === undefined ? {} : { cwd });

  test('is found from its folder, and written by an update', () => {
    write('team/ohlint.config.yaml', 'baseline: known.txt\n');
    write('team/reports/a.md', DRAFT);
    const missing = asJson(['team/reports/a.md']);
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain('There is no baseline team/known.txt.');
    expect(asJson(['team/reports/a.md', '--update-baseline']).stderr).toContain('team/known.txt: 2 findings added');
    const { code, stdout } = asJson(['a.md'], 'team/reports');
    expect([code, findings(stdout)]).toEqual([0, []]);
  });

  test('gives way to the one on the command line', () => {
    write('given.txt', readFileSync(file('team/known.txt'), 'utf8').split('\n').slice(0, 2).join('\n'));
    expect(findings(asJson(['team/reports/a.md', '--baseline', 'given.txt']).stdout)).toHaveLength(2);
  });
});

describe('a baseline that cannot be used', () => {
  test('is not there', () => {
    write('m.md', DRAFT);
    refused(run(['m.md', '--baseline', 'nowhere.txt']), 'There is no baseline nowhere.txt.', '--update-baseline');
  });

  test('is something else, or broken', () => {
    write('m.md', DRAFT);
    refused(run(['m.md', '--baseline', 'm.md']), 'm.md is no baseline of ohlint.');
    mkdirSync(file('folder'), { recursive: true });
    refused(run(['m.md', '--baseline', 'folder']), 'folder is no baseline of ohlint.');
    write('m.txt', '# ohlint baseline 9\n');
    refused(run(['m.md', '--baseline', 'm.txt', '--update-baseline']), 'written by a newer ohlint');
  });

  test('has no name', () => {
    refused(
      run(['m.md', '--update-baseline']),
      '--update-baseline needs the file to write: --baseline FILE, or “baseline” in the configuration.',
    );
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0)('may not be written: what was there stays, and the exit code is 2', () => {
    write('ro/a.md', DRAFT);
    chmodSync(file('ro'), 0o555);
    const { code, stderr } = check(['ro/a.md', '--baseline', 'ro/known.txt', '--update-baseline']);
    chmodSync(file('ro'), 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written (EACCES)');
  });

  test('lies where nothing can be written: the exit code is 2', () => {
    write('m.md', DRAFT);
    const { code, stderr } = check(['m.md', '--baseline', 'm.md/known.txt', '--update-baseline']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/The baseline m\.md\/known\.txt could not be written \(E\w+\), and is as it was\./);
  });
});
