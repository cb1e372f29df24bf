import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configurations } from '../../src/config/config.ts';
import { explainConfig } from '../../src/config/explain.ts';
import { JobError } from '../../src/config/job-error.ts';
import type { Layer } from '../../src/config/layers.ts';
import { givenFacts, resolve, settingsOf } from '../../src/config/resolve.ts';
import { type AnyRule, defineRule } from '../../src/lint/rule.ts';

const rule = (id: string) =>
  defineRule({
    id,
    group: 'readable',
    severity: 'warning',
    scope: 'span',
    summary: '',
    options: {
      words: { type: 'number', default: 900, minimum: 1, maximum: 5000, description: 'words' },
      also: { type: 'strings', default: [], description: 'more words' },
      strict: { type: 'boolean', default: false, description: 'strictly' },
      measure: { type: 'choice', choices: ['flesch', 'fog'], default: 'flesch', description: 'which' },
    },
    messages: { found: 'Found.' },
    check: () => {},
  }) as AnyRule;
const plain = defineRule({ ...rule('jargon'), options: {} }) as AnyRule;
const rules = [rule('report-length'), rule('readability'), plain];
const NOTHING: Layer = { origin: 'command line', values: {} };

let work: string;
const started = process.cwd();
beforeEach(() => {
  work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ohlint-config-')));
  // Configurations that are code are run where they lie in the project that ohlint was started in.
  process.chdir(work);
});
afterEach(() => {
  process.chdir(started);
  rmSync(work, { recursive: true });
});

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), text);
};
const show = (file: string) => path.relative(work, file).split(path.sep).join('/');
const search = (more: { named?: string; none?: boolean; ignoreNothing?: boolean; commandLine?: Layer } = {}) =>
  configurations({
    named: more.named && path.join(work, more.named),
    none: more.none ?? false,
    ignoreNothing: more.ignoreNothing ?? false,
    rules,
    commandLine: () => more.commandLine ?? NOTHING,
    show,
  });
/** What applies to a report in the folder. */
const applies = async (file = 'report.md', more = {}, kind?: 'review' | 'stress') => {
  const full = path.join(work, file);
  const { layers } = await search(more)(full);
  return { ...resolve(layers, full, kind), given: givenFacts(layers, full) };
};
const complaint = async (text: string, name = 'ohlint.config.yaml') => {
  write(name, text);
  const error: unknown = await applies().catch((caught) => caught);
  expect(error).toBeInstanceOf(JobError);
  return (error as JobError).sentences;
};

describe('finding a configuration', () => {
  test('upward from the report, the nearest one alone', async () => {
    write('ohlint.config.yaml', 'fail-on: warning\nrules:\n  jargon: off\n');
    write('team/ohlint.config.json', '{ "jurisdiction": "ie" }');
    write('team/drafts/report.md', '');
    const far = await applies('report.md');
    expect(far.failOn).toEqual({ value: 'warning', origin: 'ohlint.config.yaml' });
    const near = await applies('team/drafts/report.md');
    expect(near.jurisdiction).toEqual({ value: 'ie', origin: 'team/ohlint.config.json' });
    expect(near.failOn).toEqual({ value: 'error', origin: 'default' });
    expect(near.rules.has('jargon')).toBe(false);
  });

  test.each([
    ['ohlint.config.yml', 'kind: review\n'],
    ['ohlint.config.js', 'export default { kind: "review" };\n'],
    ['package.json', '{ "name": "x", "type": "module", "ohlint": { "kind": "review" } }'],
  ])('in %s', async (name, text) => {
    write(name, text);
    expect((await applies()).kind).toEqual({ value: 'review', origin: name });
  });

  test('a package.json without our key, even a broken one, is passed over', async () => {
    write('ohlint.config.yaml', 'kind: review\n');
    write('a/package.json', '{ "name": "x" }');
    write('b/package.json', '{ not JSON');
    expect((await applies('a/report.md')).kind.value).toBe('review');
    expect((await applies('b/report.md')).kind.value).toBe('review');
  });

  test('an empty one is one', async () => {
    write('ohlint.config.yaml', 'kind: review\n');
    write('a/ohlint.config.yaml', '# nothing yet\n');
    write('b/ohlint.config.yaml', '');
    expect((await applies('a/report.md')).kind.value).toBeUndefined();
    expect((await applies('b/report.md')).kind.value).toBeUndefined();
  });

  test('one that is named wins, and none at all can be asked for', async () => {
    write('ohlint.config.yaml', 'kind: review\n');
    write('house.yaml', 'kind: stress\n');
    expect((await applies('report.md', { named: 'house.yaml' })).kind.value).toBe('stress');
    expect((await applies('report.md', { none: true })).kind.value).toBeUndefined();
    await expect(applies('report.md', { named: 'nowhere.yaml' })).rejects.toThrow('There is no configuration file nowhere.yaml');
  });
});

describe('what a configuration says', () => {
  test('levels and options', async () => {
    write('ohlint.config.yaml', 'rules:\n  jargon: off\n  report-length: [error, { words: 700 }]\n  readability: [info]\n');
    const { rules } = settingsOf(await applies());
    expect(rules.get('jargon')?.level).toBe('off');
    expect(rules.get('report-length')).toEqual({ level: 'error', options: { words: 700 } });
    expect(rules.get('readability')).toEqual({ level: 'info', options: {} });
  });

  test('presets and files that it extends, its own word last', async () => {
    write('house.yaml', 'extends: ie\nrules:\n  report-length: [warning, { words: 700 }]\n  jargon: error\ntemplate: ./t/house.md\n');
    write('team/ohlint.config.yaml', 'extends: [strict, ../house.yaml]\nrules:\n  report-length: error\ntemplate: [team.md]\n');
    const resolved = await applies('team/report.md');
    expect(resolved.jurisdiction).toEqual({ value: 'ie', origin: 'preset ie' });
    expect(resolved.failOn).toEqual({ value: 'warning', origin: 'preset strict' });
    expect(resolved.requireDirectiveReason.value).toBe(true);
    // A level alone keeps the options that were set before.
    expect(resolved.rules.get('report-length')).toEqual({
      setting: { level: 'error', options: { words: 700 } },
      origin: 'team/ohlint.config.yaml',
      optionsOrigin: 'house.yaml',
    });
    expect(resolved.rules.get('jargon')?.origin).toBe('house.yaml');
    expect(resolved.templates.map(({ value }) => show(value))).toEqual(['t/house.md', 'team/team.md']);
  });

  test('overrides by file and by kind', async () => {
    write(
      'ohlint.config.yaml',
      `overrides:
  - files: reviews/
    kind: review
    jurisdiction: ie
  - kinds: [review, stress]
    rules: { jargon: off }
  - files: ['*.txt']
    kinds: stress
    fail-on: info
`,
    );
    expect((await applies('reviews/report.md')).given).toEqual({ kind: 'review', jurisdiction: 'ie' });
    expect((await applies('report.md')).given).toEqual({});
    expect((await applies('report.md')).rules.has('jargon')).toBe(false);
    expect((await applies('report.md', {}, 'stress')).rules.get('jargon')).toMatchObject({ origin: 'override 2 of ohlint.config.yaml' });
    expect((await applies('report.md', {}, 'stress')).failOn.value).toBe('error');
    expect((await applies('report.txt', {}, 'stress')).failOn.value).toBe('info');
  });

  const ignoredBy = async (file: string, more = {}) => (await search(more)(path.join(work, file))).ignoredBy;

  test('files to ignore', async () => {
    write('house.yaml', 'ignore: old/\n');
    write('ohlint.config.yaml', 'extends: ./house.yaml\nignore: [README.md, archive/, "!archive/keep.md"]\n');
    expect(await ignoredBy('README.md')).toBe('ohlint.config.yaml');
    expect(await ignoredBy('archive/2025/report.md')).toBe('ohlint.config.yaml');
    expect(await ignoredBy('old/report.md')).toBe('house.yaml');
    expect(await ignoredBy('report.md')).toBeUndefined();
    expect(await ignoredBy('README.md', { ignoreNothing: true })).toBeUndefined();
  });

  test('ignore files beside a report and above it, the nearest with the last word', async () => {
    write('.ohlintignore', '\uFEFF# drafts\r\n\r\ndrafts/\r\n/template.md\r\n*.txt');
    write('team/.ohlintignore', '!kept.txt\nown.md\n');
    expect(await ignoredBy('drafts/a.md')).toBe('.ohlintignore, line 3');
    expect(await ignoredBy('team/drafts/a.md')).toBe('.ohlintignore, line 3');
    expect(await ignoredBy('template.md')).toBe('.ohlintignore, line 4');
    expect(await ignoredBy('team/template.md')).toBeUndefined();
    expect(await ignoredBy('team/other.txt')).toBe('.ohlintignore, line 5');
    expect(await ignoredBy('team/kept.txt')).toBeUndefined();
    expect(await ignoredBy('team/sub/own.md')).toBe('team/.ohlintignore, line 2');
    expect(await ignoredBy('own.md')).toBeUndefined();
    // They are no configuration, so they stay where none is wanted.
    expect(await ignoredBy('own.txt', { none: true })).toBe('.ohlintignore, line 5');
    expect(await ignoredBy('own.txt', { ignoreNothing: true })).toBeUndefined();
  });

  test('an ignore file that cannot be read is told', async () => {
    mkdirSync(path.join(work, '.ohlintignore'));
    await expect(ignoredBy('a.md')).rejects.toThrow('.ohlintignore cannot be read (EISDIR). Check that it is a file that you may read.');
  });

  test('the command line has the last word', async () => {
    write('ohlint.config.yaml', 'kind: review\nrules:\n  jargon: off\n  report-length: [off, { words: 5 }]\n');
    const commandLine: Layer = {
      origin: 'command line',
      values: { kind: 'stress', rules: new Map([['report-length', { level: undefined }]]) },
    };
    const resolved = await applies('report.md', { commandLine });
    expect(resolved.given.kind).toBe('stress');
    // Asked for by name, a rule runs at its own level and with the options that were set.
    expect(resolved.rules.get('report-length')?.setting).toEqual({ level: undefined, options: { words: 5 } });
    expect(resolved.rules.get('jargon')?.setting.level).toBe('off');
  });
});

describe('mistakes, each in a sentence with its line', () => {
  test.each([
    ['ruels: {}\n', 'ohlint.config.yaml, line 1: there is no key “ruels”. Did you mean “rules”?'],
    ['kind: review\nrules:\n  jargn: off\n', 'ohlint.config.yaml, line 3: there is no rule “jargn”. Did you mean “jargon”?'],
    [
      'rules:\n  jargon: of\n',
      'ohlint.config.yaml, line 2: “rules.jargon” should be off, info, warning or error, or one of them with options, as in [warning, { words: 900 }], not “of”. Did you mean “off”?',
    ],
    ['rules:\n  jargon: warn\n', 'Did you mean “warning”?'],
    [
      'rules:\n  report-length: [warning, { wrods: 3 }]\n',
      'ohlint.config.yaml, line 2: report-length has no option “wrods”. Did you mean “words”?',
    ],
    ['rules:\n  report-length: [warning, { words: many }]\n', 'report-length: words should be a number from 1 to 5000, not “many”.'],
    ['rules:\n  report-length: [warning, { words: 0 }]\n', 'report-length: words should be a number from 1 to 5000, not 0.'],
    ['rules:\n  report-length: [warning, { also: x }]\n', 'report-length: also should be a list of words, not “x”.'],
    ['rules:\n  report-length: [warning, { strict: 1 }]\n', 'report-length: strict should be true or false, not 1.'],
    ['rules:\n  report-length: [warning, { measure: flech }]\n', 'measure should be flesch or fog, not “flech”. Did you mean “flesch”?'],
    ['rules:\n  jargon: [warning, { words: 3 }]\n', 'jargon has no options, so “words” must go.'],
    ['fail-on: warnings\n', '“fail-on” should be error, warning or info, not “warnings”. Did you mean “warning”?'],
    ['max-warnings: -1\n', '“max-warnings” should be 0 or more, not -1.'],
    ['max-warnings: few\n', '“max-warnings” should be a whole number, not “few”.'],
    ['excerpts: true\n', '“excerpts” should be auto, always or never, not true.'],
    ['template: 3\n', '“template” should be a text or a list of texts, not 3.'],
    ['extends: strct\n', 'ohlint.config.yaml, line 1: there is no preset or package “strct”. Did you mean “strict”?'],
    ['extends: ./house.yaml\n', 'ohlint.config.yaml, line 1: there is no file house.yaml to extend.'],
    ['extends: ./ohlint.config.yaml\n', 'extends itself'],
    ['overrides:\n  - rules: { jargon: off }\n', 'ohlint.config.yaml, line 2: an override needs “files” or “kinds”'],
    [
      'overrides:\n  - kinds: review\n    jurisdiction: us\n',
      'ohlint.config.yaml, line 3: “jurisdiction” cannot be set for reports of a kind',
    ],
    ['overrides:\n  - files: x\n    rule: {}\n', 'line 3: there is no key “rule”. Did you mean “rules”?'],
    ['overrides:\n  - kinds: revue\n', '“overrides.1.kinds” should be one or more of'],
    ['- rules\n', 'the configuration should have keys and values'],
    ['rules: [\n', 'ohlint.config.yaml, line 2: this is not YAML that can be read.'],
    ['a: 1\na: 2\n', 'Map keys must be unique'],
  ])('%j', async (text, sentence) => {
    expect((await complaint(text)).join('\n')).toContain(sentence);
  });

  test('in JSON, with its line as well', async () => {
    expect(await complaint('{\n  "rules": {\n    "jargn": "off"\n  }\n}\n', 'ohlint.config.json')).toEqual([
      'ohlint.config.json, line 3: there is no rule “jargn”. Did you mean “jargon”?',
    ]);
  });

  test('in a package.json', async () => {
    expect(await complaint('{\n  "ohlint": {\n    "kid": "review"\n  }\n}\n', 'package.json')).toEqual([
      'package.json, line 3: there is no key “kid”. Did you mean “kind”?',
    ]);
  });

  test('in JavaScript', async () => {
    expect((await complaint('export default nothing;\n', 'ohlint.config.js')).join()).toContain(
      'ohlint.config.js cannot be run: nothing is not defined',
    );
  });

  test('all of them at once', async () => {
    expect(await complaint('rules:\n  jargn: off\n  report-length: [info, { wrods: 1 }]\n')).toHaveLength(2);
  });

  test('in a file that is extended, that file is named', async () => {
    write('house.yaml', 'ruels: {}\n');
    expect((await complaint('extends: ./house.yaml\n'))[0]).toMatch(/^house\.yaml, line 1/);
  });
});

test('what applies is printed with where it comes from, and is a configuration itself', async () => {
  write('ohlint.config.yaml', 'extends: uk\nrules:\n  report-length: [error, { words: 700 }]\ntemplate: t.md\n');
  const text = explainConfig(await applies(), rules, show);
  expect(text).toMatch(/^jurisdiction: uk +# preset uk$/m);
  expect(text).toMatch(
    /^ {2}report-length: \[error, \{ words: 700, also: \[\], strict: false, measure: "flesch" \}\] +# ohlint\.config\.yaml$/m,
  );
  expect(text).toMatch(/^ {2}jargon: warning +# default$/m);
  write('again.yaml', text);
  expect((await applies('report.md', { named: 'again.yaml' })).rules.get('report-length')?.setting.options).toMatchObject({ words: 700 });
});
