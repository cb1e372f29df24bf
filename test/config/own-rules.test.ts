import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configurations } from '../../src/config/config.ts';
import { JobError } from '../../src/config/job-error.ts';
import type { OwnRule } from '../../src/config/own-rules.ts';
import { readRuleFiles } from '../../src/config/rule-files.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-own-rules-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const write = (name: string, text: string) => {
  const file = path.join(work, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const show = (file: string) => path.relative(work, file).split(path.sep).join('/');
/** The rules that the configuration in the folder brings. Named outright, its code is trusted; found, it is not. */
const load = async (config: string, { trusted = true, name = 'ohlint.config.yaml' } = {}): Promise<readonly OwnRule[]> => {
  write(name, config);
  const governing = configurations({
    named: trusted ? path.join(work, name) : undefined,
    none: false,
    ignoreNothing: true,
    rules: [],
    commandLine: () => ({ origin: 'command line', values: {} }),
    show,
  });
  return (await governing(path.join(work, 'report.md'))).ownRules;
};
const complaint = async (loading: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await loading.catch((caught) => caught);
  expect(error).toBeInstanceOf(JobError);
  return (error as JobError).sentences;
};
const ids = (rules: readonly OwnRule[]) => rules.map(({ rule }) => rule.id);
const RULE = (id: string, more = '') => `id: ${id}\nkind: phrase\nphrases: [synergy]\nmessage: No.\n${more}`;

describe('files of rules', () => {
  test('a file with one rule, a file with several, a folder in the order of its names', async () => {
    write('rules/b.yml', RULE('house/b'));
    write('rules/a.yaml', `- ${RULE('house/a1').replaceAll('\n', '\n  ')}\n- ${RULE('house/a2').replaceAll('\n', '\n  ')}\n`);
    write('rules/more/c.json', '{ "id": "house/c", "kind": "metric", "formula": "words", "max": 9, "message": "Long." }');
    write('rules/.hidden.yaml', 'nonsense');
    write('one.yaml', RULE('house/one'));
    expect(ids(await load('rule-files: [one.yaml, rules]\n'))).toEqual(['house/one', 'house/a1', 'house/a2', 'house/b', 'house/c']);
  });

  test('the configuration can set their levels and options, and names what it does not know', async () => {
    write('one.yaml', RULE('house/one'));
    await load('rule-files: one.yaml\nrules:\n  house/one: [error, { keep: [synergy] }]\n');
    expect(await complaint(load('rule-files: one.yaml\nrules:\n  house/on: error\n'))).toEqual([
      'ohlint.config.yaml, line 3: there is no rule “house/on”. Did you mean “house/one”?',
    ]);
    expect(await complaint(load('rule-files: one.yaml\nrules:\n  house/one: [error, { kep: [x] }]\n'))).toEqual([
      'ohlint.config.yaml, line 3: house/one has no option “kep”. Did you mean “keep”?',
    ]);
  });

  test('rules of what is extended are there as well, each once', async () => {
    write('one.yaml', RULE('house/one'));
    write('base.yaml', 'rule-files: one.yaml\nrules: { house/one: info }\n');
    write('team.yaml', 'extends: ./base.yaml\n');
    expect(ids(await load('extends: [./base.yaml, ./team.yaml]\nrule-files: one.yaml\nrules: { house/one: error }\n'))).toEqual([
      'house/one',
    ]);
  });

  test('two rules of one name are a mistake, and both places are told', async () => {
    write('a.yaml', RULE('house/one'));
    write('b.yaml', RULE('house/one'));
    expect(await complaint(load('rule-files: [a.yaml, b.yaml]\n'))).toEqual([
      'b.yaml, line 1: there is a rule “house/one” already, in a.yaml, line 1. Give one of the two another id.',
    ]);
  });

  test('phrases can stand in a file of their own', async () => {
    write('rules/one.yaml', 'id: house/one\nkind: phrase\nphrases-from: words.txt\nmessage: No.\n');
    write('rules/words.txt', '# what we do not say\nsynergy\n\ngoing forward  # never\n');
    const [own] = await load('rule-files: rules/one.yaml\n');
    expect(own?.fingerprint).toContain('going forward');
    write('rules/words.txt', '# none\n');
    expect(await complaint(load('rule-files: rules/one.yaml\n'))).toEqual(['rules/one.yaml, line 3: there is no phrase in words.txt.']);
    rmSync(path.join(work, 'rules/words.txt'));
    expect(await complaint(load('rule-files: rules/one.yaml\n'))).toEqual([
      'rules/one.yaml, line 3: there is no file words.txt with phrases. The path counts from the folder of the rule.',
    ]);
  });

  test.each([
    [
      'rule-files: rulse.yaml\n',
      'ohlint.config.yaml, line 1: there is no file or folder rulse.yaml with rules in it. Did you mean “rules.yaml”?',
    ],
    [
      'rule-files: empty\n',
      'ohlint.config.yaml, line 1: there is no file of rules in the folder empty: their names end in .yaml, .yml or .json.',
    ],
    ['rule-files: [nothing.yaml]\n', 'nothing.yaml: there is no rule in it.'],
    ['rule-files: 3\n', 'ohlint.config.yaml, line 1: “rule-files” should be a text or a list of texts, not 3.'],
    ['rulefiles: x\n', 'ohlint.config.yaml, line 1: there is no key “rulefiles”. Did you mean “rule-files”?'],
  ])('%s', async (config, sentence) => {
    write('rules.yaml', RULE('house/one'));
    write('nothing.yaml', '');
    write('empty/readme.txt', '');
    expect(await complaint(load(config))).toEqual([sentence]);
  });
});

describe('a rule that is wrong is told with its line and the nearest known name', () => {
  test.each([
    ['id: house/x\nknd: phrase\n', '“kind” is missing: it should be phrase, substitution, required, occurrence, metric or section.', 1],
    [
      'id: house/x\nkind: phrases\n',
      '“kind” should be phrase, substitution, required, occurrence, metric or section, not “phrases”. Did you mean “phrase”?',
      2,
    ],
    [
      'id: synergy\nkind: phrase\nphrases: [x]\nmessage: No.\n',
      '“id” should be a name of yours, a slash and a name for the rule in small letters, as in house/no-synergy, not “synergy”.',
      1,
    ],
    ['id: ohlint/x\nkind: phrase\nphrases: [x]\nmessage: No.\n', '“id” should be a name of yours', 1],
    ['id: house/x\nkind: phrase\nphrases: [x]\n', '“message” is missing.', 1],
    ['id: house/x\nkind: phrase\nmessage: No.\n', 'the rule looks for nothing: give it “phrases”, “phrases-from” or “patterns”.', 1],
    ['id: house/x\nkind: phrase\nmessage: No.\nphrase: [x]\n', 'there is no key “phrase” here. Did you mean “phrases”?', 4],
    [
      'id: house/x\nkind: phrase\nmessage: No.\nphrases: [x]\nseverity: warn\n',
      '“severity” should be error, warning or info, not “warn”. Did you mean “warning”?',
      5,
    ],
    ['id: house/x\nkind: phrase\nmessage: No.\nphrases: [x]\nsections: [advise]\n', 'not “advise”. Did you mean “advice”?', 5],
    [
      'id: house/x\nkind: phrase\nmessage: No.\nphrases: [no, 12]\n',
      'A word that YAML takes for something else (no, on, 12) needs quotation marks.',
      4,
    ],
    [
      'id: house/x\nkind: phrase\nmessage: No.\npatterns:\n  - ok\n  - (?=x)\n',
      'the pattern “(?=x)” looks at what stands before or after it',
      6,
    ],
    ['id: house/x\nkind: phrase\nmessage: No {{found}}.\nphrases: [x]\n', '{{found}} repeats words of the report', 3],
    [
      'id: house/x\nkind: phrase\nmessage: No.\nphrases: [x]\nexamples:\n  wrong:\n    - txt: y\n  right: []\n',
      'there is no key “txt” here. Did you mean “text”?',
      7,
    ],
    [
      'id: house/x\nkind: metric\nmessage: No.\nformula: words / sentence\nmax: 3\n',
      'asks for “sentence”, which is not counted. Did you mean “sentences”?',
      4,
    ],
    ['id: house/x\nkind: metric\nmessage: No.\nformula: words\n', 'the rule sets no limit: give it “min”, “max” or both.', 1],
    [
      'id: house/x\nkind: occurrence\nmessage: No.\nphrases: [x]\nmin: 3\nmax: 2\n',
      '“min” (3) is more than “max” (2), so no report could be right.',
      5,
    ],
    ['id: house/x\nkind: section\nneed: [fitnes]\n', 'Did you mean “fitness”?', 3],
    ['id: house/x\nkind: substitution\nswap: {}\n', '“swap” has nothing to swap.', 3],
    [
      'id: house/x\nkind: phrase\nmessage: No.\nphrases: [x]\nurl: javascript:alert(1)\n',
      '“url” should be an address that begins with https://',
      5,
    ],
    ['id: house/x\n  kind: y\n', 'this is not YAML that can be read.', 1],
  ])('%j', async (text, sentence, line) => {
    write('rule.yaml', text);
    const sentences = await complaint(load('rule-files: rule.yaml\n'));
    const told = sentences.find((each) => each.includes(sentence));
    expect(told, sentences.join('\n')).toBeDefined();
    expect(told).toMatch(new RegExp(`^rule\\.yaml(?:, line ${line})?: `));
    if (line > 1) expect(told).toContain(`, line ${line}: `);
  });

  test('several mistakes are told at once', async () => {
    write('rule.yaml', '- id: x\n  kind: phrase\n  phrases: [x]\n- id: house/y\n  kind: nothing\n');
    expect(await complaint(load('rule-files: rule.yaml\n'))).toHaveLength(3);
  });

  test('aliases that unfold without end are refused', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
    ];
    write('rule.yaml', `${bomb.join('\n')}\n`);
    expect((await complaint(load('rule-files: rule.yaml\n')))[0]).toContain('Write out what is meant.');
  });
});

test('whatever stands in a file of rules is a rule or told in sentences', async () => {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
  );
  const key = fc.constantFrom(
    'id',
    'kind',
    'phrases',
    'patterns',
    'message',
    'swap',
    'need',
    'formula',
    'min',
    'max',
    'per',
    'in',
    'says',
    'unless',
    'examples',
    'except',
    'if',
    'x',
  );
  const kind = fc.constantFrom('phrase', 'substitution', 'required', 'occurrence', 'metric', 'section');
  const rule = fc.tuple(kind, fc.dictionary(key, value)).map(([kind, rest]) => ({ id: 'house/x', kind, message: 'No.', ...rest }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(rule, fc.array(rule, { maxLength: 2 }), value), async (values) => {
      write('any.json', JSON.stringify(values));
      try {
        await readRuleFiles('any.json', { file: path.join(work, 'c.yaml'), show }, 'here');
      } catch (error) {
        expect(error).toBeInstanceOf(JobError);
        for (const sentence of (error as JobError).sentences) expect(sentence).toMatch(/^(?:any\.json|here)(?:, line \d+)?: .*[.?]$/s);
      }
    }),
    { numRuns: 300 },
  );
});

const CODE = (id: string, more = '') =>
  `export default { rules: [{ id: '${id}', group: 'house', severity: 'info', scope: 'span', summary: 'x', options: {}, messages: { found: 'x' }, check() {} ${more} }] };\n`;

describe('plug-ins', () => {
  test('a file beside the configuration, and packages of every make', async () => {
    write('mine.mjs', CODE('acme/mine'));
    const install = (name: string, manifest: object, files: Readonly<Record<string, string>>) => {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, ...manifest }));
      for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
    };
    install('ohlint-plugin-a', { type: 'module', exports: './a.js' }, { 'a.js': CODE('acme/a') });
    install(
      '@acme/ohlint',
      { type: 'module', exports: { '.': { types: './x.d.ts', import: './b.js' }, './strict': './c.js' } },
      { 'b.js': CODE('acme/b'), 'c.js': CODE('acme/c') },
    );
    install('old', { main: 'lib/index' }, { 'lib/index.js': CODE('acme/d').replace('export default', 'module.exports =') });
    const rules = await load('plugins: [./mine.mjs, ohlint-plugin-a, "@acme/ohlint", "@acme/ohlint/strict", old]\n');
    expect(ids(rules)).toEqual(['acme/mine', 'acme/a', 'acme/b', 'acme/c', 'acme/d']);
    expect(rules.map(({ fingerprint }) => fingerprint)).toEqual(Array(5).fill(undefined));
  });

  test.each([
    ['https://example.com/rules.js', 'is an address, and code is not loaded from one.'],
    ['data:text/javascript,export default {}', 'is an address, and code is not loaded from one.'],
    ['file:///etc/passwd', 'is an address, and code is not loaded from one.'],
    ['node:fs', 'is an address, and code is not loaded from one.'],
    ['fs', 'there is no package “fs” installed here. Install it: npm install --save-dev fs'],
    ['ohlint-plugin-none', 'there is no package “ohlint-plugin-none” installed here.'],
    ['./none.js', 'there is no file ./none.js. The path counts from the folder of ohlint.config.yaml.'],
    ['./broken.mjs', './broken.mjs cannot be run: '],
    ['./throws.mjs', './throws.mjs cannot be run: no.'],
    ['./nothing.mjs', 'has no default export'],
    ['./empty.mjs', 'brings no rules.'],
    [
      './function.mjs',
      'is a function, as retext plug-ins are. To use one as a rule, say what it is called: { use: ./function.mjs, as: house/name }.',
    ],
    ['./id.mjs', 'rule 1 of ./id.mjs cannot be used: its id should be a name of yours'],
    ['./level.mjs', 'the severity of acme/x should be error, warning or info, not “fatal”.'],
    ['./bare.mjs', 'its id should be'],
  ])('%s is refused', async (name, sentence) => {
    write('broken.mjs', 'export default {');
    write('throws.mjs', 'throw new Error("no");');
    write('nothing.mjs', 'export const rules = [];');
    write('empty.mjs', 'export default { rules: [] };');
    write('function.mjs', 'export default () => {};');
    write('id.mjs', CODE('Synergy'));
    write('level.mjs', CODE('acme/x', ', severity: "fatal"'));
    write('bare.mjs', 'export default { rules: [{}] };');
    const [told, ...more] = await complaint(load(`plugins:\n  - ${JSON.stringify(name)}\n`));
    expect(more).toEqual([]);
    expect(told).toMatch(/^ohlint\.config\.yaml, line 2: [^\n]*$/);
    expect(told).toContain(sentence);
  });

  test('a configuration that was come upon outside the project cannot run code, by whatever way it names it', async () => {
    write('mine.mjs', CODE('acme/mine'));
    write('node_modules/p/package.json', '{ "name": "p", "type": "module", "exports": "./p.js" }');
    write('node_modules/p/p.js', CODE('acme/p'));
    symlinkSync(path.join(work, 'mine.mjs'), path.join(work, 'link.mjs'));
    for (const name of ['./mine.mjs', './link.mjs', path.join(work, 'mine.mjs'), 'p']) {
      const [told] = await complaint(load(`plugins: [${JSON.stringify(name)}]\n`, { trusted: false }));
      expect(told).toContain('is a program and lies outside the project');
    }
  });
});

describe('plug-ins of retext', () => {
  test.each([
    ['{ use: ./p.mjs }', '“plugins.1” should be a file or package, as in ./house-rules.js, or a plug-in of retext and its name'],
    ['{ use: ./p.mjs, as: equality }', '“as” should be a name of yours, a slash and a name for the rule'],
    ['{ use: ./object.mjs, as: house/x }', 'is no retext plug-in, so it cannot be taken as “house/x”'],
    [
      '{ use: ./waits.mjs, as: house/x }',
      './waits.mjs works asynchronously, and a rule must be done when its check returns, so it cannot be one.',
    ],
    ['{ use: ./throws.mjs, as: house/x }', './throws.mjs cannot be set up: no options.'],
    ['{ use: ./p.mjs, as: house/x, message: "{{reason}}" }', '{{reason}} repeats words of the report'],
    ['{ use: ./p.mjs, as: house/x, level: info }', 'a plug-in of retext and its name'],
  ])('%s is refused', async (entry, sentence) => {
    write('p.mjs', 'export default () => () => {};');
    write('object.mjs', 'export default { rules: [] };');
    write('waits.mjs', 'export default () => async () => {};');
    write('throws.mjs', 'export default () => { throw new Error("no options"); };');
    expect((await complaint(load(`plugins:\n  - ${entry}\n`)))[0]).toContain(sentence);
  });
});
