import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { DRAFT, GOOD, ONLY, workplace } from './workplace.ts';

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'schemas', 'record.v1.json'), 'utf8'));
const valid = new Ajv({ strict: true }).compile(schema);
const { file, run, write } = workplace({});

function recordOf(args: readonly string[]) {
  const { code, stderr } = run([...args, '--no-config', '--format', 'json', '--record', 'out/record.json']);
  const text = readFileSync(file('out/record.json'), 'utf8');
  const record = JSON.parse(text);
  expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
  return { code, stderr, text, record };
}

describe('--record', () => {
  test('says what was checked, by what, and with what outcome', () => {
    write('a.md', DRAFT);
    write('b.md', GOOD);
    const { code, record, stderr } = recordOf(['a.md', 'b.md', ...ONLY]);
    expect(code).toBe(1);
    expect(stderr).toContain('The record of this run is in out/record.json.');
    expect(record.verdict).toEqual({ exitCode: 1, outcome: 'findings' });
    expect(record.totals).toEqual({ reports: 2, notChecked: 0, errors: 1, warnings: 1, infos: 0, known: 0, suppressions: 0 });
    expect(record.reports[0].document.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(file('a.md')))
        .digest('hex'),
    );
    expect(record.reports[0].findings.byRule).toEqual({ 'allegation-as-fact': 1, 'undefined-abbreviation': 1 });
    expect(record.reports[0].rules).toEqual(expect.arrayContaining(['allegation-as-fact', 'undefined-abbreviation']));
    expect(record.reports[0].sections).toContain('advice');
    expect(record.reports[1].findings).toMatchObject({ errors: 0, warnings: 0, byRule: {} });
  });

  test('is the same for the same run, and names settings by a hash that changes with them alone', () => {
    write('a.md', DRAFT);
    const first = recordOf(['a.md', ...ONLY]);
    expect(recordOf(['a.md', ...ONLY]).text).toBe(first.text);
    const other = recordOf(['a.md', ...ONLY, '--rule', 'allegation-as-fact:info']).record;
    expect(other.reports[0].configuration).not.toBe(first.record.reports[0].configuration);
    expect(other.tool.rules).toBe(first.record.tool.rules);
  });

  test('lists what is silenced with the general words of its reason, and counts what the baseline knows', () => {
    write(
      'c.md',
      DRAFT.replace(
        'He has been bullied',
        '<!-- ohlint-disable-next-line allegation-as-fact -- until 2999-01-31: agreed with Mrs Quillfeather -->\n\nHe has been bullied',
      ),
    );
    run(['c.md', '--no-config', ...ONLY, '--baseline', 'c.txt', '--update-baseline']);
    const { code, record } = recordOf(['c.md', ...ONLY, '--baseline', 'c.txt']);
    expect(code).toBe(0);
    expect(record.reports[0].findings).toMatchObject({ known: 1, byRule: {} });
    expect(record.reports[0].suppressions).toEqual([
      expect.objectContaining({
        rules: ['allegation-as-fact'],
        state: 'used',
        until: '2999-01-31',
        reason: 'agreed with …',
        findings: { 'allegation-as-fact': 1 },
      }),
    ]);
  });

  test('records a report that could not be read as not checked', () => {
    write('d.docx', 'PK\u0003\u0004 nothing');
    const { code, record } = recordOf(['d.docx']);
    expect(code).toBe(2);
    expect(record.verdict.outcome).toBe('not done');
    expect(record.reports[0]).toMatchObject({ checked: false, document: null, configuration: null });
  });

  test('holds no word of a report, also where excerpts are on', () => {
    write('e.md', DRAFT);
    run(['e.md', '--no-config', '--record', 'e.json', '--excerpts', 'always']);
    const text = readFileSync(file('e.json'), 'utf8').toLowerCase();
    for (const word of ['ashby', 'bullied', 'supervisor', 'archive', 'farrow', '01632', 'colin']) expect(text).not.toContain(word);
  });

  test('that cannot be written makes the run one that was not done', () => {
    write('a.md', DRAFT);
    const { code, stderr } = run(['a.md', '--no-config', ...ONLY, '--record', 'a.md/record.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/The record could not be written to a\.md\/record\.json \(E\w+\)\./);
    expect(existsSync(file('a.md/record.json'))).toBe(false);
  });
});
