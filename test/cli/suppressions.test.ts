import { describe, expect, test } from 'vitest';
import { refused, workplace } from './workplace.ts';

const REPORT = `# Occupational health report

## Background

<!-- ohlint-disable-next-line allegation-as-fact -- until 2020-01-31: agreed with Mrs Quillfeather -->

He was bullied by his manager since May.

<!-- ohlint-disable-next-line undefined-abbreviation -- until 2999-01-31: the term is known to the team -->

He sees the MSK team.

<!-- ohlint-disable-next-line jargon, zorbomycin -->

He walks each day.
`;
const { run, write } = workplace({ 'reports/a.md': REPORT, 'b.md': '# Report\n\nHe walks.\n' });

describe('ohlint suppressions', () => {
  test('lists every instruction with its state, its day and its reason', () => {
    const { code, stdout } = run(['suppressions', 'reports', 'b.md', '--no-config', '--excerpts', 'always']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'reports/a.md',
        '  5:1  allegation-as-fact: expired, 1 finding came back, until 2020-01-31',
        '      agreed with Mrs Quillfeather',
        '  9:1  undefined-abbreviation: silences 1 finding, until 2999-01-31',
        '      the term is known to the team',
        '  13:1  jargon: silences nothing',
        '      no reason given',
        '',
        '3 instructions: 1 used, 1 unused and 1 expired; 1 without a reason.',
        '',
      ].join('\n'),
    );
  });

  test('shows a log and a program the general words of a reason alone, and no name that is no rule', () => {
    for (const format of ['text', 'json']) {
      const { stdout } = run(['suppressions', 'reports', '--no-config', '--format', format]);
      expect(stdout).toContain('agreed with …');
      expect(stdout).not.toMatch(/quillfeather|zorbomycin/i);
      expect(run(['suppressions', 'reports', '--no-config', '--format', format, '--excerpts', 'never']).stdout).not.toContain('agreed');
    }
  });

  test('says the same to programs', () => {
    const [entry] = JSON.parse(run(['suppressions', 'reports', '--no-config', '--format', 'json']).stdout);
    expect(entry.filePath).toBe('reports/a.md');
    expect(entry.suppressions[1]).toEqual({
      line: 9,
      column: 1,
      action: 'disable-next-line',
      rules: ['undefined-abbreviation'],
      allRules: false,
      state: 'used',
      until: '2999-01-31',
      hasReason: true,
      reason: 'the term is known to the team',
      findings: { 'undefined-abbreviation': 1 },
    });
  });

  test('says that there are none', () => {
    expect(run(['suppressions', 'b.md', '--no-config']).stdout).toBe('No instruction in these reports silences a rule.\n');
  });

  test('is never green where nothing could be read', () => {
    refused(run(['suppressions']), 'Name the reports to look through');
    refused(run(['suppressions', 'nowhere.md']), 'There is no file or folder nowhere.md.');
    write('broken.docx', 'PK\u0003\u0004 nothing');
    expect(run(['suppressions', 'broken.docx', '--no-config']).code).toBe(2);
  });
});

test('an expired instruction is told by every run, and fails one that fails on warnings', () => {
  const args = ['reports/a.md', '--no-config', '--only', 'undefined-abbreviation,ohlint/expired-directive', '--format', 'compact'];
  expect(run(args)).toMatchObject({ code: 0 });
  const { code, stdout } = run([...args, '--fail-on', 'warning']);
  expect(stdout).toContain('was to be silent until 2020-01-31, which is over');
  expect(code).toBe(1);
});
