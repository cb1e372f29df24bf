import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../src/format/json.ts';
import { DRAFT, GOOD, ONLY, refused, workplace } from './workplace.ts';

const { run, here, file } = workplace({
  'draft.md': DRAFT,
  'good.md': GOOD,
  'reports/a/draft.markdown': DRAFT,
  'reports/good.txt': GOOD,
  'reports/draft.labels.yaml': 'kind: review\n',
  'reports/.hidden/draft.md': DRAFT,
  'reports/.hidden.md': DRAFT,
  'reports/~$good.md': 'x',
  'reports/node_modules/x/README.md': DRAFT,
  'reports/README.md': GOOD,
  'empty/rota.csv': 'a,b\n',
  'empty.md': '',
  'scan.pdf': '%PDF-1.7\n',
  'notes.yaml': 'a: 1\n',
});
const json = (args: readonly string[], more = {}): FileEntry[] =>
  JSON.parse(run(['--no-config', '--format', 'json', ...args], more).stdout);
const ids = (entry: FileEntry | undefined) => entry?.messages.map(({ ruleId }) => ruleId);

describe('exit codes', () => {
  test.each([
    [0, 'nothing to mend', ['good.md', ...ONLY]],
    [1, 'an error', ['draft.md', ...ONLY]],
    [0, 'only warnings', ['draft.md', '--only', 'undefined-abbreviation']],
    [1, 'warnings, where they fail', ['draft.md', '--only', 'undefined-abbreviation', '--fail-on', 'warning']],
    [1, 'more warnings than allowed', ['draft.md', '--only', 'undefined-abbreviation', '--max-warnings', '0']],
    [0, 'as many warnings as allowed', ['draft.md', '--only', 'undefined-abbreviation', '--max-warnings', '1']],
    [0, 'an error made a note', ['draft.md', ...ONLY, '--rule', 'allegation-as-fact:info']],
    [1, 'a note, where it fails', ['draft.md', '--only', 'allegation-as-fact', '--rule', 'allegation-as-fact:info', '--fail-on', 'info']],
    [2, 'a finding, and a file that is not there', ['draft.md', 'nowhere.md', ...ONLY]],
  ])('%i: %s', (code, _what, args) => {
    expect(run(['--no-config', ...args]).code).toBe(code);
  });

  test('never depend on the format, on an output file, or on what is shown', () => {
    for (const more of [
      [],
      ['--format', 'json'],
      ['--format', 'json=out/findings.json'],
      ['--quiet'],
      ['--excerpts', 'always'],
      ['--timing'],
    ]) {
      expect(run(['--no-config', 'draft.md', ...ONLY, ...more]).code).toBe(1);
    }
    expect(run(['--no-config', 'draft.md', '--only', 'undefined-abbreviation', '--quiet', '--max-warnings', '0']).code).toBe(1);
  });

  test('are never a number of findings', () => {
    const many = DRAFT.replace('He has been', `${'He was bullied by his supervisor. '.repeat(256)}He has been`);
    const { code, stdout } = run(['--no-config', '--format', 'json', '--only', 'allegation-as-fact', '-'], { input: many });
    expect(JSON.parse(stdout)[0].errorCount).toBeGreaterThanOrEqual(256);
    expect(code).toBe(1);
  });

  test('nothing is green where every rule is off', () => {
    const { code, stderr } = run(['--no-config', 'good.md', '--only', 'blame', '--skip', 'blame']);
    expect(stderr).toContain('Nothing was checked: every rule is switched off.');
    expect(code).toBe(2);
  });
});

describe('which reports', () => {
  test('a folder means the reports in it, whatever else lies there', () => {
    expect(json(['reports', ...ONLY]).map(({ filePath }) => filePath)).toEqual([
      'reports/README.md',
      'reports/a/draft.markdown',
      'reports/good.txt',
    ]);
  });

  test('paths are relative to where ohlint was started, with /', () => {
    expect(json(['../good.md', ...ONLY], { cwd: 'reports' })[0]?.filePath).toBe('../good.md');
    expect(json([file('reports/good.txt'), ...ONLY])[0]?.filePath).toBe('reports/good.txt');
  });

  test('patterns that no shell has filled in', () => {
    expect(json(['reports/**/*.m*', ...ONLY]).map(({ filePath }) => filePath)).toEqual(['reports/README.md', 'reports/a/draft.markdown']);
  });

  test('what is piped in, under the name given for it', () => {
    expect(json(['-', ...ONLY], { input: DRAFT })[0]).toMatchObject({ filePath: 'stdin', errorCount: 1 });
    expect(json(['-', '--stdin-filename', 'letters/x.txt', ...ONLY], { input: GOOD })[0]?.filePath).toBe('letters/x.txt');
  });

  test('no sentence is needed for a file that is fine, whatever its line ends', () => {
    const crlf = run(['--no-config', '-', ...ONLY], { input: GOOD.replaceAll('\n', '\r\n') });
    expect(crlf).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [[], 'Name the reports to check'],
    [['nowhere.md'], 'There is no file or folder nowhere.md. Check the path.'],
    [['goood.md'], 'There is no file or folder goood.md. Did you mean good.md?'],
    [['reports/REEDME.md'], 'Did you mean reports/README.md?'],
    [['explian'], 'Did you mean the command “ohlint explain”?'],
    [['empty'], 'There is no report in the folder empty. ohlint looks for .md, .markdown, .txt and .docx files.'],
    [['drafts/*.md'], 'No report matches drafts/*.md.'],
    [['scan.pdf'], 'scan.pdf is a PDF file, which ohlint cannot read. Open it in Word, save it as a Word document (.docx)'],
    [['notes.yaml'], 'notes.yaml ends in .yaml, which ohlint cannot read.'],
  ])('%j is refused', async (args, sentence) => {
    refused(await here(['--no-config', ...args]), sentence);
  });

  test('an empty pipe is refused', () => {
    refused(run(['--no-config', '-']), 'Nothing came in on standard input');
  });

  test('an empty file cannot be checked, and the others are', () => {
    const { code, stdout, stderr } = run(['--no-config', '--format', 'json', 'empty.md', 'draft.md', ...ONLY]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^empty\.md: [A-Z].*\.$/m);
    const entries: FileEntry[] = JSON.parse(stdout);
    expect(ids(entries.find(({ filePath }) => filePath === 'draft.md'))).toEqual(['allegation-as-fact', 'undefined-abbreviation']);
    expect(entries.find(({ filePath }) => filePath === 'empty.md')).toMatchObject({
      fatalErrorCount: 1,
      messages: [{ ruleId: null, fatal: true }],
    });
  });
});

describe('flags', () => {
  test.each([
    [['--quite'], 'There is no option --quite. Did you mean --quiet?'],
    [['--formt=json'], 'There is no option --formt=json. Did you mean --format?'],
    [['--format'], '--format needs something after it: --format NAME[=FILE].'],
    [['--format', 'jsno'], '--format: there is no format “jsno”. Did you mean “json”?'],
    [
      ['--format', 'zzzzzz'],
      'The formats are stylish, review, html, markdown, json, sarif, github, gitlab, junit, checkstyle and compact;',
    ],
    [['--format', 'json='], '--format json= names no file after the “=”.'],
    [['--format', 'json', '--format', 'stylish'], 'Only one format can be printed.'],
    [['--kind', 'reveiw'], '--kind takes long-term-absence'],
    [['--kind', 'reveiw'], 'not “reveiw”. Did you mean “review”?'],
    [['--jurisdiction', 'fr'], '--jurisdiction takes uk, us, ie or au, not “fr”.'],
    [['--audience', 'boss'], '--audience takes'],
    [['--fail-on', 'warn'], '--fail-on takes error, warning or info, not “warn”. Did you mean “warning”?'],
    [['--excerpts', 'on'], '--excerpts takes auto, always or never, not “on”.'],
    [['--max-warnings', '-1'], '--max-warnings takes a whole number, 0 or more, not “-1”.'],
    [['--max-warnings', '1.5'], 'not “1.5”'],
    [['--rule', 'blame'], '--rule takes a rule and its level, as in --rule jargon:warning, not “blame”.'],
    [['--rule', 'blame:eror'], '--rule blame:eror: the level should be off, info, warning or error, not “eror”. Did you mean “error”?'],
    [['--rule', 'blaim:off'], '--rule: there is no rule “blaim”. Did you mean “blame”?'],
    [['--only', 'blaim'], '--only: there is no rule “blaim”. Did you mean “blame”?'],
    [['--skip', 'zzzzzz'], '--skip: there is no rule “zzzzzz”. “ohlint rules” lists them all.'],
    [['--config', 'nowhere.yaml'], 'There is no configuration file nowhere.yaml'],
    [['--template', 'nowhere.md'], 'Template: There is no file or folder nowhere.md.'],
    [['--against', 'empty'], 'Reports to compare with: There is no report in the folder empty.'],
    [['--previous', 'nowhere.md'], 'Previous report: there is no file nowhere.md'],
    [['--referral', 'scan.pdf'], 'Referral: scan.pdf'],
  ])('%j is refused', async (args, sentence) => {
    const result = await here(['good.md', ...args]);
    expect(result.stderr).toContain(sentence);
    expect(result.code).toBe(2);
    expect(result.stderr).not.toMatch(/\bat .*\.js:\d+|Error:/);
  });

  test('an earlier report belongs to one person', () => {
    refused(run(['--no-config', 'good.md', 'draft.md', '--previous', 'good.md']), '--previous belongs to one person');
  });

  test('--only and --skip take several rules, each way of writing them', () => {
    expect(ids(json(['draft.md', '--only', 'allegation-as-fact,undefined-abbreviation'])[0])).toEqual([
      'allegation-as-fact',
      'undefined-abbreviation',
    ]);
    expect(ids(json(['draft.md', ...ONLY, '--skip', 'allegation-as-fact'])[0])).toEqual(['undefined-abbreviation']);
  });

  test('--quiet shows what fails and nothing else', () => {
    expect(ids(json(['draft.md', ...ONLY, '--quiet'])[0])).toEqual(['allegation-as-fact']);
    expect(ids(json(['draft.md', ...ONLY, '--quiet', '--fail-on', 'warning'])[0])).toHaveLength(2);
  });

  test('--kind says what the report is', () => {
    expect(json(['good.md', ...ONLY, '--kind', 'night-work'])[0]?.kind).toBe('night-work');
  });

  test('--timing says on standard error how long each rule took', () => {
    const { stdout, stderr } = run(['--no-config', 'good.md', ...ONLY, '--timing', '--format', 'json']);
    expect(stderr).toMatch(/^allegation-as-fact +[\d.]+ ms +\d+ %$/m);
    expect(stderr).toMatch(/^total /m);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test('--no-inline-config passes over instructions in the report', () => {
    const silenced = `<!-- ohlint-disable -->\n\n${DRAFT}`;
    expect(ids(json(['-', ...ONLY], { input: silenced })[0])).toEqual([]);
    expect(ids(json(['-', ...ONLY, '--no-inline-config'], { input: silenced })[0])).toHaveLength(2);
  });

  test('--report-unused-directives', () => {
    const input = GOOD.replace('## Advice', '<!-- ohlint-disable-next-line blame -->\n\n## Advice');
    expect(ids(json(['-', '--only', 'blame,ohlint/unused-directive', '--report-unused-directives'], { input })[0])).toEqual([
      'ohlint/unused-directive',
    ]);
  });

  test('--report-unused-directives with --only judges the instructions for the rules that run, and no others', () => {
    const instructions = ['blame', 'jargon', ''].map((rule) => `<!-- ohlint-disable-next-line ${rule} -->\n\n`).join('');
    const input = GOOD.replace('## Advice', `${instructions}## Advice`);
    const unused = (...args: string[]) =>
      json(['-', ...args, '--report-unused-directives'], { input })[0].messages.map(
        ({ line }: { line: number }) => input.split('\n')[line - 1],
      );
    expect(unused('--only', 'blame')).toEqual(['<!-- ohlint-disable-next-line blame -->']);
    expect(unused('--only', 'blame', '--skip', 'ohlint/unused-directive')).toEqual([]);
  });
});

test('the front matter of a report may name the earlier one, from its own folder', () => {
  const { write } = beside;
  write('reports/last/report.md', GOOD);
  write('reports/report.md', `---\nprevious: last/report.md\n---\n\n${GOOD}`);
  write('reports/lost.md', `---\nprevious: nowhere.md\n---\n\n${GOOD}`);
  expect(beside.run(['--no-config', 'reports/report.md', ...ONLY]).code).toBe(0);
  const lost = beside.run(['--no-config', 'reports/lost.md', ...ONLY]);
  expect(lost.stderr).toContain('Previous report: there is no file reports/nowhere.md, or it cannot be read. Check the path.');
  expect(lost.code).toBe(2);
});
const beside = workplace({});

test('what could not be made out of a report is said, and fails nothing', () => {
  beside.write('odd.md', `---\nkind: reveiw\n---\n\n${GOOD}`);
  beside.write('old.txt', Buffer.from(GOOD.replace('14 October 2026', '14 October 2026 \u0096'), 'latin1'));
  const { code, stderr } = beside.run(['--no-config', 'odd.md', 'old.txt', ...ONLY]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^odd\.md: The front matter gives a kind that ohlint does not know/m);
  expect(stderr).toMatch(/^old\.txt: .*Windows-1252/m);
});

describe('outputs', () => {
  test('the findings are on standard output, everything else on standard error', () => {
    const { stdout, stderr } = run(['--no-config', 'draft.md', ...ONLY]);
    expect(stdout).toContain('allegation-as-fact');
    expect(stderr).toBe('');
  });

  test('several formats, each into its own file', () => {
    const { stdout } = run([
      '--no-config',
      'draft.md',
      ...ONLY,
      '--format',
      'json=out/a.json',
      '--format',
      'stylish=out/a.txt',
      '--format',
      'stylish',
    ]);
    expect(stdout).toContain('allegation-as-fact');
    expect(JSON.parse(readFileSync(file('out/a.json'), 'utf8'))[0].errorCount).toBe(1);
    expect(readFileSync(file('out/a.txt'), 'utf8')).toContain('allegation-as-fact');
  });

  test('a file that cannot be written is told, with 2', () => {
    const { code, stderr } = run(['--no-config', 'good.md', ...ONLY, '--format', 'json=good.md/x.json']);
    expect(stderr).toMatch(/^The findings could not be written to good\.md\/x\.json/m);
    expect(code).toBe(2);
    expect(existsSync(file('good.md'))).toBe(true);
  });

  test('no colour where nobody looks at a screen', () => {
    expect(run(['--no-config', 'draft.md', ...ONLY]).stdout).not.toMatch(/\u001b/);
  });
});

describe('configuration', () => {
  test('is found upward from each report, and told', () => {
    const { write, run } = place;
    write('ohlint.config.yaml', 'rules:\n  allegation-as-fact: off\n');
    write('team/ohlint.config.yaml', 'fail-on: warning\n');
    expect(run(['draft.md', ...ONLY.slice(2)]).code).toBe(0);
    expect(run(['team/draft.md', ...ONLY.slice(2)]).code).toBe(1);
    expect(run(['--print-config', 'team/draft.md']).stdout).toMatch(
      /^# team\/draft\.md: the configuration is team\/ohlint\.config\.yaml\n.*^fail-on: warning +# team\/ohlint\.config\.yaml$/ms,
    );
    expect(run(['--print-config']).stdout).toMatch(/^# report\.md: the configuration is ohlint\.config\.yaml$/m);
  });

  test('a broken one is told once, and the reports of other folders are checked', () => {
    const { write, run } = place;
    write('broken/ohlint.config.yaml', 'kind: review\nruels: {}\n');
    write('broken/a.md', GOOD);
    write('broken/b.md', GOOD);
    const { code, stdout, stderr } = run(['broken', 'team', ...ONLY, '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toBe('broken/ohlint.config.yaml, line 2: there is no key “ruels”. Did you mean “rules”?\n');
    expect(ids(JSON.parse(stdout).at(-1))).toContain('allegation-as-fact');
  });

  test('what it ignores is not checked; where that is everything, the run is not green', () => {
    const { write, run } = place;
    write('old/ohlint.config.yaml', 'ignore: archive/\n');
    write('old/archive/a.md', DRAFT);
    write('old/b.md', GOOD);
    expect(run(['old', ...ONLY]).code).toBe(0);
    refused(run(['old/archive', ...ONLY]), 'Nothing was checked: every report that was found is ignored.');
  });

  test('max-warnings is counted over the reports of one configuration', () => {
    const { write, run } = place;
    write('limit/ohlint.config.yaml', 'max-warnings: 1\n');
    write('limit/a.md', DRAFT);
    const only = ['--only', 'undefined-abbreviation'];
    expect(run(['limit', ...only]).code).toBe(0);
    write('limit/b.md', DRAFT);
    const { code, stderr } = run(['limit', ...only]);
    expect(stderr).toContain('There are 2 warnings, and max-warnings allows 1.');
    expect(code).toBe(1);
  });

  const place = workplace({ 'draft.md': DRAFT, 'team/draft.md': DRAFT });
});

describe('excerpts', () => {
  const config = workplace({
    'draft.md': DRAFT,
    'ohlint.config.yaml': 'excerpts: always\n',
    'careful/draft.md': DRAFT,
    'careful/ohlint.config.yaml': 'excerpts: never\n',
  });

  test.each([
    ['auto', false],
    ['never', false],
    ['always', true],
  ])('%s, into a pipe', (when, shown) => {
    for (const format of ['json', 'stylish']) {
      const { stdout } = run(['--no-config', 'draft.md', ...ONLY, '--excerpts', when, '--format', format]);
      for (const word of ['bullied', 'MSK', 'Ashby']) {
        if (word !== 'Ashby') expect(stdout.includes(word), `${format} ${word}`).toBe(shown);
        else expect(stdout).not.toContain(word);
      }
    }
  });

  test('json has quote, context and heading only where they are on', () => {
    const [on] = json(['draft.md', ...ONLY, '--excerpts', 'always']);
    expect(on?.messages[0]).toMatchObject({
      context: 'He has been bullied by his supervisor since May.',
      section: 'Opinion',
      suggestions: expect.any(Array),
    });
    const [off] = json(['draft.md', ...ONLY]);
    expect(off?.messages[0]).not.toHaveProperty('quote');
    expect(off?.messages[0]).not.toHaveProperty('context');
    expect(off?.messages[0]).not.toHaveProperty('suggestions');
    expect(off?.messages[0]).toMatchObject({ section: 'fitness', ruleId: 'allegation-as-fact' });
  });

  test('the configuration may decide, and the most careful one does', () => {
    expect(config.run(['draft.md', ...ONLY]).stdout).toContain('bullied');
    expect(config.run(['draft.md', 'careful/draft.md', ...ONLY]).stdout).not.toContain('bullied');
    expect(config.run(['draft.md', 'careful/draft.md', ...ONLY, '--excerpts', 'always']).stdout).toContain('bullied');
  });
});
