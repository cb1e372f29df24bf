import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { configurations } from '../../src/config/config.ts';
import { explainConfig } from '../../src/config/explain.ts';
import { JobError } from '../../src/config/job-error.ts';
import { resolve } from '../../src/config/resolve.ts';

let work: string;
const started = process.cwd();
beforeEach(() => {
  work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ohlint-extends-')));
  write('project/.git/HEAD', '');
  process.chdir(path.join(work, 'project'));
});
afterEach(() => {
  process.chdir(started);
  rmSync(work, { recursive: true });
});

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), text);
};
const show = (file: string) => path.relative(process.cwd(), file).split(path.sep).join('/');
const governing = (file: string, named?: string) =>
  configurations({
    named: named && path.join(work, named),
    none: false,
    ignoreNothing: false,
    rules,
    commandLine: () => ({ origin: 'command line', values: {} }),
    show,
  })(path.join(work, file));
const applies = async (file = 'project/report.md', named?: string) => {
  const { layers } = await governing(file, named);
  return resolve(layers, path.join(work, file), undefined);
};
const complaint = async (file = 'project/report.md', named?: string) => {
  const error: unknown = await governing(file, named).catch((caught) => caught);
  expect(error).toBeInstanceOf(JobError);
  return (error as JobError).message;
};

describe('a package', () => {
  const installed = (name: string, files: Readonly<Record<string, string>>, at = 'project') => {
    write(
      `${at}/node_modules/${name}/package.json`,
      files['package.json'] ?? `{ "name": "${name}", "peerDependencies": { "ohlint": "*" } }`,
    );
    for (const [file, text] of Object.entries(files)) write(`${at}/node_modules/${name}/${file}`, text);
  };

  test.each([
    ['ohlint.config.yaml', 'jurisdiction: ie\n'],
    ['ohlint.config.json', '{ "jurisdiction": "ie" }'],
    ['ohlint.config.js', 'export default { jurisdiction: "ie" };\n'],
    ['package.json', '{ "name": "ohlint-config-acme", "ohlint": { "jurisdiction": "ie" } }'],
  ])('with its configuration in %s', async (file, text) => {
    installed('ohlint-config-acme', { [file]: text });
    write('project/ohlint.config.yaml', 'extends: ohlint-config-acme\n');
    const origin = `node_modules/ohlint-config-acme/${file}`;
    expect((await applies()).jurisdiction).toEqual({ value: 'ie', origin });
  });

  test('of an owner, from a folder above, and a part of it', async () => {
    installed('@acme/ohlint-config', {
      'ohlint.config.yaml': 'extends: ./parts/base.yaml\nkind: review\n',
      'parts/base.yaml': 'audience: gp\n',
    });
    write('project/team/ohlint.config.yaml', 'extends: ["@acme/ohlint-config", "@acme/ohlint-config/parts/base"]\n');
    const resolved = await applies('project/team/report.md');
    expect(resolved.kind.value).toBe('review');
    expect(resolved.audience).toEqual({ value: 'gp', origin: 'node_modules/@acme/ohlint-config/parts/base.yaml' });
  });

  test('speaks in patterns of the reports of whoever extends it, in paths of its own files', async () => {
    installed('ohlint-config-acme', {
      'ohlint.config.yaml': 'template: house.md\nignore: archive/\noverrides:\n  - files: reviews/\n    jurisdiction: us\n',
    });
    write('project/ohlint.config.yaml', 'extends: ohlint-config-acme\n');
    expect((await applies('project/reviews/a.md')).jurisdiction.value).toBe('us');
    expect((await applies('project/a.md')).jurisdiction.value).toBeUndefined();
    expect((await governing('project/archive/a.md')).ignoredBy).toBe('node_modules/ohlint-config-acme/ohlint.config.yaml');
    expect((await applies('project/a.md')).templates[0]?.value).toBe(path.join(work, 'project/node_modules/ohlint-config-acme/house.md'));
  });

  test('that is linked into the project may be code', async () => {
    write('elsewhere/ohlint-config-acme/package.json', '{}');
    write('elsewhere/ohlint-config-acme/ohlint.config.js', 'export default { kind: "review" };\n');
    mkdirSync(path.join(work, 'project/node_modules'));
    symlinkSync(path.join(work, 'elsewhere/ohlint-config-acme'), path.join(work, 'project/node_modules/ohlint-config-acme'));
    write('project/ohlint.config.yaml', 'extends: ohlint-config-acme\n');
    expect((await applies()).kind.value).toBe('review');
  });

  test.each([
    [
      'ohlint-config-amce',
      'ohlint.config.yaml, line 2: there is no package “ohlint-config-amce” installed here. Did you mean “ohlint-config-acme”?',
    ],
    ['ohlint-config-other-service', 'Install it: npm install ohlint-config-other-service'],
    ['acme', 'ohlint.config.yaml, line 2: there is no preset or package “acme”. The presets are recommended, strict, uk, us, ie and au;'],
    ['strct', 'there is no preset or package “strct”. Did you mean “strict”?'],
    ['ohlint-config-acme/nowhere', 'the package “ohlint-config-acme” (node_modules/ohlint-config-acme) has no configuration nowhere.'],
    ['ohlint-config-acme/../../../secret', 'has no configuration ../../../secret.'],
    ['empty', 'the package “empty” (node_modules/empty) holds no configuration: it should have an ohlint.config.yaml'],
    ['./hous.yaml', 'there is no file hous.yaml to extend. Did you mean ./house.yaml?'],
    ['hous.yaml', 'Did you mean house.yaml?'],
    ['../other/nothing.yaml', 'there is no file ../other/nothing.yaml to extend. The path counts from the folder of ohlint.config.yaml.'],
    ['./house', '“./house” is no configuration: a file is named with its ending, as in ./house.yaml.'],
  ])('%s is not there', async (name, sentence) => {
    installed('ohlint-config-acme', { 'ohlint.config.yaml': 'kind: review\n' });
    installed('empty', {});
    write('secret.yaml', 'kind: stress\n');
    write('project/house.yaml', 'kind: review\n');
    write('project/ohlint.config.yaml', `extends:\n  - "${name}"\n`);
    expect(await complaint()).toContain(sentence);
  });
});

describe('what extends itself', () => {
  test('by way of others', async () => {
    write('project/ohlint.config.yaml', 'extends: ./a.yaml\n');
    write('project/a.yaml', 'extends: [uk, ./b.yaml]\n');
    write('project/b.yaml', 'extends: ./a.yaml\n');
    expect(await complaint()).toBe('b.yaml, line 1: a.yaml extends itself by way of b.yaml. Take one of the two out.');
  });

  test('by way of a link', async () => {
    write('project/ohlint.config.yaml', 'extends: ./link/ohlint.config.yaml\n');
    symlinkSync('.', path.join(work, 'project/link'));
    expect(await complaint()).toContain('extends itself by way of ohlint.config.yaml');
  });

  test('the same file twice is no circle', async () => {
    write('project/ohlint.config.yaml', 'extends: [./a.yaml, ./b.yaml]\n');
    write('project/a.yaml', 'extends: ./base.yaml\n');
    write('project/b.yaml', 'extends: ./base.yaml\nkind: stress\n');
    write('project/base.yaml', 'kind: review\n');
    expect((await applies()).kind.value).toBe('stress');
  });
});

describe('a configuration that is code', () => {
  const CODE = `globalThis.ohlintRan = (globalThis.ohlintRan ?? 0) + 1;\nexport default { kind: 'review' };\n`;
  const ran = () => (globalThis as { ohlintRan?: number }).ohlintRan ?? 0;

  test('is run in the project, also above the folder that ohlint was started in', async () => {
    write('project/ohlint.config.js', CODE);
    write('project/team/x/a.md', '');
    process.chdir(path.join(work, 'project/team/x'));
    expect((await applies('project/team/x/a.md')).kind.value).toBe('review');
  });

  test('is not run where a report has brought it along', async () => {
    const before = ran();
    write('mail/ohlint.config.js', CODE);
    expect(await complaint('mail/report.md')).toBe(
      `../mail/ohlint.config.js is a program and lies outside the project (${path.join(work, 'project')}), so it is not run. If it is yours, name it with --config; if not, delete it, or use --no-config.`,
    );
    write('mail2/ohlint.config.yaml', 'extends: ./code.js\n');
    write('mail2/code.js', CODE);
    expect(await complaint('mail2/report.md')).toContain('../mail2/code.js is a program');
    write('mail3/ohlint.config.yaml', 'extends: ohlint-config-bad\n');
    write('mail3/node_modules/ohlint-config-bad/package.json', '{}');
    write('mail3/node_modules/ohlint-config-bad/ohlint.config.js', CODE);
    expect(await complaint('mail3/report.md')).toContain('is a program');
    expect(ran()).toBe(before);
  });

  test('is not run through a link out of the project', async () => {
    const before = ran();
    write('mail/code.js', CODE);
    symlinkSync(path.join(work, 'mail'), path.join(work, 'project/inbox'));
    write('project/ohlint.config.yaml', 'extends: ./inbox/code.js\n');
    expect(await complaint()).toContain('inbox/code.js is a program and lies outside the project');
    expect(ran()).toBe(before);
  });

  test('is run where the user names it', async () => {
    write('elsewhere/house.js', CODE);
    write('elsewhere/house.yaml', 'extends: ./house.js\n');
    expect((await applies('project/a.md', 'elsewhere/house.js')).kind.value).toBe('review');
    expect((await applies('project/a.md', 'elsewhere/house.yaml')).kind.value).toBe('review');
  });

  test('one that is mere settings is read from anywhere', async () => {
    write('mail/ohlint.config.yaml', 'kind: review\n');
    expect((await applies('mail/report.md')).kind.value).toBe('review');
  });
});

test('every setting is printed with where it comes from', async () => {
  write(
    'project/house.yaml',
    'extends: strict\nignore: [old/, "*.txt"]\nrules:\n  report-length: [warning, { warning: 800 }]\n  jargon: off\n',
  );
  write('project/ohlint.config.yaml', 'extends: [ie, ./house.yaml]\nignore: drafts/\nrules:\n  report-length: error\ntemplate: t.md\n');
  const text = explainConfig(await applies(), rules, show, (await governing('project/report.md')).ignore);
  for (const line of text.trimEnd().split('\n')) if (!/:$/.test(line)) expect(line).toMatch(/ {2}# \S|^# kind: {2,}# |^# audience: {2,}# /);
  expect(text).toMatch(/^jurisdiction: ie +# preset ie$/m);
  expect(text).toMatch(/^fail-on: warning +# preset strict$/m);
  expect(text).toMatch(/^ {2}- "\*\.txt" +# house\.yaml$/m);
  expect(text).toMatch(/^ {2}- "drafts\/" +# ohlint\.config\.yaml$/m);
  expect(text).toMatch(/^ {2}jargon: \[?off.* +# house\.yaml$/m);
  expect(text).toMatch(/^ {2}report-length: \[error, \{ warning: 800.*# ohlint\.config\.yaml; its options: house\.yaml$/m);
});
