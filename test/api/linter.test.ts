import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLinter, format, lintFiles, lintText, loadConfig, OhlintError, rules } from '../../src/api.ts';
import { defineRule } from '../../src/index.ts';
import { frame } from '../../src/lint/tester/frame.ts';
import { testRule } from '../../src/tester.ts';

const crates = defineRule({
  id: 'house/crates',
  group: 'house',
  severity: 'warning',
  scope: 'span',
  summary: 'Crates are boxes here.',
  options: { word: { type: 'choice', choices: ['crates', 'boxes'], default: 'crates', description: 'The word.' } },
  messages: { found: 'Say it otherwise[[: “{{word}}”]].' },
  check(report, context) {
    const start = report.text.indexOf(context.options.word);
    if (start < 0) return;
    const span = { start, end: start + context.options.word.length };
    context.report({
      span,
      messageId: 'found',
      data: { word: context.options.word },
      suggestions: [{ desc: 'boxes', span, text: 'boxes' }],
    });
  },
});
const { markdown } = frame('He lifts crates and was bullied by his supervisor.');
const CLEAN = frame('He walks for half an hour each day.').markdown;
const alone = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
const ours = (messages: readonly { readonly ruleId: string | null }[]) => messages.filter(({ ruleId }) => ruleId?.startsWith('house/'));

let cwd: string;
const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(cwd, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'ohlint-api-'));
  write('draft.md', markdown);
  write('clean.md', CLEAN);
  write('team/ohlint.config.yaml', 'rule-files: rules.yaml\nignore: old.md\nmax-warnings: 3\n');
  write('team/rules.yaml', 'id: house/walks\nkind: phrase\nphrases: [walks]\nmessage: Not[[ “{{found}}”]].\n');
  write('team/clean.md', CLEAN);
  write('team/old.md', markdown);
  write('word.docx', readFileSync(path.join(import.meta.dirname, '..', '..', 'fixtures', 'word', 'shoulder.pandoc.docx')));
});
afterAll(() => rmSync(cwd, { recursive: true }));
const refused = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((caught) => caught);
  expect(error).toBeInstanceOf(OhlintError);
  return (error as OhlintError).sentences;
};

describe('lintText', () => {
  test('checks a report with every rule that comes with ohlint', async () => {
    expect((await lintText(markdown, { cwd })).messages.map(({ ruleId }) => ruleId)).toContain('allegation-as-fact');
  });

  test('runs rules of your own beside them, with levels and options', async () => {
    const entry = async (settings: object) =>
      ours((await lintText(markdown, { cwd, rules: [crates], config: { rules: { ...alone, ...settings } } })).messages);
    expect(await entry({})).toMatchObject([{ ruleId: 'house/crates', level: 'warning', message: 'Say it otherwise.' }]);
    expect(await entry({ 'house/crates': 'off' })).toEqual([]);
    expect(await entry({ 'house/crates': ['error', { word: 'boxes' }] })).toEqual([]);
    expect(await entry({ 'house/crates': 'error' })).toMatchObject([{ severity: 2 }]);
  });

  test('shows words of the report only where that is asked for, and places count in the text that was given', async () => {
    const options = { cwd, rules: [crates], config: { rules: alone } };
    expect(JSON.stringify(await lintText(markdown, options))).not.toContain('crates and');
    const start = markdown.indexOf('crates');
    expect((await lintText(markdown, { ...options, excerpts: true })).messages[0]).toMatchObject({
      quote: 'crates',
      message: 'Say it otherwise: “crates”.',
      suggestions: [{ fix: { range: [start, start + 'crates'.length] } }],
    });
  });

  test('takes bytes, a name that says how to read them, and what is known of the report', async () => {
    const entry = await lintText(Buffer.from('OPINION\n\nHe lifts crates.\n'), { cwd, path: 'x.txt', kind: 'night-work' });
    expect(entry).toMatchObject({ filePath: 'x.txt', kind: 'night-work' });
    const word = await lintText(readFileSync(path.join(cwd, 'word.docx')), { cwd, path: 'word.docx' });
    expect(word.stats?.words).toBeGreaterThan(50);
  });

  test('takes the configuration that stands beside its path', async () => {
    expect(ours((await lintText(CLEAN, { cwd, path: 'team/new.md' })).messages)).toMatchObject([
      { ruleId: 'house/walks', message: 'Not.' },
    ]);
    expect(ours((await lintText(CLEAN, { cwd, path: 'team/new.md', config: false })).messages)).toEqual([]);
    expect(ours((await lintText(CLEAN, { cwd, path: 'new.md', config: 'team/ohlint.config.yaml' })).messages)).toHaveLength(1);
    expect(ours((await lintText(CLEAN, { cwd, path: 'team/new.md', settings: { rules: { 'house/walks': 'off' } } })).messages)).toEqual([]);
  });

  test('a text that cannot be read, and a rule that breaks, are told in the result', async () => {
    expect(await lintText('', { cwd })).toMatchObject({
      fatalErrorCount: 1,
      messages: [{ fatal: true, message: 'The file is empty: there is nothing to check.' }],
    });
    const breaks = {
      ...crates,
      check: () => {
        throw new Error('crates');
      },
    };
    const { fatalErrorCount, messages } = await lintText(markdown, { cwd, rules: [breaks], config: { rules: alone } });
    expect(fatalErrorCount).toBe(1);
    expect(messages).toMatchObject([
      { ruleId: null, fatal: true, message: expect.stringMatching(/^The rule house\/crates broke \(Error at /) },
    ]);
  });

  test('what is wrong with what it was given is an OhlintError, in sentences', async () => {
    expect(await refused(lintText(markdown, { cwd, config: { 'fail-on': 'warn' as never } }))).toEqual([
      'the configuration given: “fail-on” should be error, warning or info, not “warn”. Did you mean “warning”?',
    ]);
    expect(await refused(lintText(markdown, { cwd, config: 'none.yaml' }))).toEqual([
      'There is no configuration file none.yaml, or it cannot be read. Check the path.',
    ]);
    expect(await refused(lintText(markdown, { cwd, settings: { rules: { jargn: 'off' } } }))).toEqual([
      'the configuration given: there is no rule “jargn”. Did you mean “jargon”?',
    ]);
    expect(await refused(lintText(markdown, { cwd, rules: [{ ...crates, id: 'crates' }] }))).toEqual([
      'A rule given to ohlint cannot be used: its id should be a name of yours, a slash and a name for the rule in small letters, as in acme/no-synergy, not “crates”.',
    ]);
  });
});

describe('lintFiles', () => {
  test('files, folders and patterns, sorted by path, each once', async () => {
    const results = await lintFiles(['team', '*.md', 'draft.md', 'word.docx'], { cwd });
    expect(results.map(({ filePath }) => filePath)).toEqual(['clean.md', 'draft.md', 'team/clean.md', 'word.docx']);
    expect(ours(results[2]?.messages ?? [])).toHaveLength(1);
  });
  test('says the same as lintText of the same report', async () => {
    const [result] = await lintFiles('draft.md', { cwd });
    expect(await lintText(markdown, { cwd, path: 'draft.md' })).toEqual(result);
  });
  test('what is not there is told in a result; nothing to check is an error', async () => {
    expect(await lintFiles(['clean.md', 'claen.md'], { cwd })).toMatchObject([
      { filePath: 'clean.md', fatalErrorCount: 0 },
      { filePath: 'claen.md', fatalErrorCount: 1, messages: [{ message: 'There is no file or folder claen.md. Did you mean clean.md?' }] },
    ]);
    expect(await refused(lintFiles([], { cwd }))).toEqual(['No report was named, so nothing was checked.']);
    expect(await refused(lintFiles('team/old.md', { cwd }))).toEqual(['Nothing was checked: every report that was named is ignored.']);
  });
});

describe('format', () => {
  test('lays results out as the command line does', async () => {
    const results = await lintFiles(['clean.md', 'draft.md'], { cwd });
    expect(JSON.parse(await format(results, 'json'))).toEqual(JSON.parse(JSON.stringify(results)));
    expect(JSON.parse(await format(results, 'sarif')).version).toBe('2.1.0');
    expect(await format(results, 'compact')).toContain('draft.md:');
    expect(await format(results, 'stylish')).not.toContain('supervisor');
    expect(await format(results, 'stylish', { excerpts: true })).toContain('supervisor');
  });
  test('of an unknown name, or of what ohlint did not give, is an OhlintError', async () => {
    const results = await lintFiles('clean.md', { cwd });
    expect(await refused(format(results, 'jsn'))).toEqual(['There is no format “jsn”. Did you mean “json”?']);
    expect((await refused(format(structuredClone(results) as typeof results, 'json')))[0]).toContain('is not one that ohlint gave');
  });
});

test('loadConfig says what applies', async () => {
  const { file, ignoredBy, failOn, maxWarnings, rules: set } = await loadConfig({ cwd, path: 'team/report.md' });
  expect({ file, ignoredBy, failOn, maxWarnings }).toEqual({
    file: 'team/ohlint.config.yaml',
    ignoredBy: undefined,
    failOn: 'error',
    maxWarnings: 3,
  });
  expect(set['house/walks']).toEqual({ level: 'warning', options: { keep: [] } });
  expect((await loadConfig({ cwd, path: 'team/old.md' })).ignoredBy).toBe('team/ohlint.config.yaml');
  expect((await loadConfig({ cwd })).file).toBeUndefined();
});

describe('a linter that is kept', () => {
  test('reads configurations, rules and templates once, until it is told to forget them', async () => {
    write('kept/ohlint.config.yaml', 'rule-files: rules.yaml\n');
    write('kept/rules.yaml', 'id: house/a\nkind: phrase\nphrases: [walks]\nmessage: No.\n');
    const linter = createLinter({ cwd });
    const ids = async (text = CLEAN) => ours((await linter.lintText(text, { path: 'kept/r.md' })).messages).map(({ ruleId }) => ruleId);
    expect(await ids()).toEqual(['house/a']);
    write('kept/rules.yaml', 'id: house/b\nkind: phrase\nphrases: [walks]\nmessage: No.\n');
    expect(await ids()).toEqual(['house/a']);
    expect(await ids(CLEAN.replace('walks', 'runs'))).toEqual([]);
    linter.forget();
    expect(await ids()).toEqual(['house/b']);
  });

  test('says of each report what a fresh one says, in whatever order', async () => {
    const kept = createLinter({ cwd });
    for (const text of [markdown, CLEAN, markdown, `${CLEAN}\nHe was bullied by Ms Oak.\n`, CLEAN]) {
      expect(await kept.lintText(text)).toEqual(await lintText(text, { cwd }));
    }
  });

  test('several at once do not meet', async () => {
    const linter = createLinter({ cwd });
    const texts = [markdown, CLEAN, markdown, CLEAN];
    const results = await Promise.all(texts.map((text) => linter.lintText(text)));
    expect(results[0]).toEqual(results[2]);
    expect(results[1]).toEqual(results[3]);
  });
});

test('nothing is printed, nothing ends the process, and the process’s own folder does not matter', async () => {
  const spies = [
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never),
    ...(['log', 'error', 'warn', 'info'] as const).map((name) => vi.spyOn(console, name)),
  ];
  const before = process.exitCode;
  try {
    await lintFiles(['.'], { cwd });
    await lintText('', { cwd });
    await refused(lintFiles([], { cwd }));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(before);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const started = process.cwd();
  const here = await lintFiles(['team', 'draft.md'], { cwd });
  process.chdir(os.tmpdir());
  try {
    expect(await lintFiles(['team', 'draft.md'], { cwd })).toEqual(here);
  } finally {
    process.chdir(started);
  }
});

test('the tester is there for rules of your own', () => {
  expect(testRule(crates, { wrong: [{ text: 'He lifts crates.', finds: ['crates'] }], right: [{ text: 'He lifts boxes.' }] })).toEqual([]);
  expect(testRule(crates, { wrong: [{ text: 'He lifts boxes.', finds: ['boxes'] }], right: [] })).toEqual([
    { text: 'He lifts boxes.', list: 'wrong', index: 0, problem: 'Nothing was found.', expected: ['boxes'], found: [] },
  ]);
});
