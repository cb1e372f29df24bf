import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { rules } from '../rules/index.ts';
import { COMMANDS } from '../src/cli/command-table.ts';
import { withParts } from '../src/cli/completion/offer.ts';
import { isSearchedFor } from '../src/cli/folders.ts';
import { checkConfig, checkRules } from '../src/config/schema.ts';
import { FORMAT_NAMES } from '../src/format/formats.ts';
import { DRAFT, GOOD, workplace } from './cli/workplace.ts';

// What others use to run ohlint: hooks, CI, and the recipes in the docs. Each must name only what there is.

const ROOT = path.join(import.meta.dirname, '..');
const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const all = withParts(COMMANDS);
const KNOWN = new Set([...all.flatMap(([, { flags }]) => flags.map(({ name }) => `--${name}`)), '--help', '--version']);
/** Of npm and git. */
const OTHERS = new Set(['--if-missing', '--no-install', '--no-audit', '--no-fund', '--global', '--loglevel']);

/** Every option and format that a text speaks of, which ohlint does not have. */
function unknown(script: string): string[] {
  const flags = [...script.matchAll(/(?<![\w-])--[a-z][\w-]*/g)]
    .map(([flag]) => flag)
    .filter((flag) => !KNOWN.has(flag) && !OTHERS.has(flag));
  const formats = [...script.matchAll(/--format[ =]"?(\w+)/g)].map(([, format]) => format ?? '');
  return [...flags, ...formats.filter((format) => !(FORMAT_NAMES as readonly string[]).includes(format) && format !== 'NAME')];
}

const { run, write, file } = workplace({ 'reports/draft.md': DRAFT, 'good.md': GOOD, 'a b/good $(touch pwned).md': GOOD });
const BULLIED = /bullied|supervisor since/;

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml'));

  test('runs the command of the package, all files in one go', () => {
    const { bin, scripts } = JSON.parse(text('package.json'));
    expect(hook).toMatchObject({ id: 'ohlint', entry: Object.keys(bin)[0], language: 'node', require_serial: true });
    // pre-commit installs in a clone, which holds no built code, and packs that. Whatever a script prints while packing it takes for the file's name.
    expect(scripts.dependencies).toBe('node scripts/build.js --if-missing');
    for (const name of ['prepack', 'prepare', 'postpack']) expect(scripts).not.toHaveProperty(name);
  });

  test('takes the files that ohlint would find', () => {
    const pattern = new RegExp(hook.files.replace('(?i)', ''), 'i');
    for (const name of ['a.md', 'a.docx', 'x/A.DOCX', 'a.txt', 'a.markdown', 'a.md.bak', 'a.doc', 'amd', 'a.yaml', 'é ü.md'])
      expect(pattern.test(name), name).toBe(isSearchedFor(name));
  });
});

/** pre-commit itself, where it is installed. How it installs ohlint takes the network, and is not tried here: only what it runs and with which files. */
test.skipIf(spawnSync('pre-commit', ['--version']).error)('pre-commit runs the hook with the reports of a commit', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml'));
  const entry = `${process.execPath} ${path.join(ROOT, 'bin', 'ohlint.js')}`;
  const local = { ...hook, entry, language: 'system', args: ['--only', 'allegation-as-fact'] };
  const env = { PATH: process.env.PATH, HOME: file('home'), PRE_COMMIT_HOME: file('home'), GIT_CONFIG_NOSYSTEM: '1' };
  const started = (program: string, ...args: string[]) => spawnSync(program, args, { cwd: file('commit'), encoding: 'utf8', env });
  write('home/.keep', '');
  write('commit/.pre-commit-config.yaml', JSON.stringify({ repos: [{ repo: 'local', hooks: [local] }] }));
  for (const name of ['draft é.md', 'sub/b.txt', 'README.md']) write(`commit/${name}`, DRAFT);
  write('commit/notes.csv', 'a');
  write('commit/.ohlintignore', 'README.md\n');
  started('git', 'init', '-q');
  started('git', 'add', '-A');
  // What is staged counts, whatever has become of the file since.
  write('commit/sub/b.txt', GOOD);
  const found = started('pre-commit', 'run', '--color', 'never');
  expect(found.status).toBe(1);
  expect(found.stdout).toMatch(/^draft é\.md {2}[\s\S]*^sub\/b\.txt {2}[\s\S]*2 errors in 2 reports/m);
  expect(found.stdout).toContain('README.md is not checked, because of .ohlintignore, line 1.');
  expect(found.stdout).not.toMatch(BULLIED);
  expect(started('pre-commit', 'run', '--files', 'README.md').status).toBe(0);
});

describe('action.yml', () => {
  const action = parse(text('action.yml'));
  const steps: { id?: string; run?: string; env?: Record<string, string>; shell?: string; uses?: string }[] = action.runs.steps;
  const lint = steps.find(({ id }) => id === 'lint');

  test('names only options that there are, and uses every input', () => {
    expect(unknown(text('action.yml'))).toEqual([]);
    const used = new Set([...text('action.yml').matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const step of steps) if (step.run) expect(step.shell).toBe('bash');
  });

  test('puts nothing into a script that comes from outside', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  /** The step as GitHub runs it. */
  const step = (inputs: Record<string, string>, summary = true) => {
    for (const name of ['output.txt', 'summary.md']) write(name, '');
    const given = { files: '.', since: '', 'fail-on': '', args: '', sarif: '', ...inputs };
    const env = Object.entries(lint?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] as keyof typeof given;
      return [name, given[input]];
    });
    mkdirSync(file('runner'), { recursive: true });
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lint?.run ?? ''], {
      cwd: file(''),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: file('output.txt'),
        ...(summary && { GITHUB_STEP_SUMMARY: file('summary.md') }),
        RUNNER_TEMP: file('runner'),
        ...Object.fromEntries(env),
      },
    });
    return { ...result, output: readFileSync(file('output.txt'), 'utf8'), summary: readFileSync(file('summary.md'), 'utf8') };
  };

  test('fails the job for findings, and shows them without a word of the report', () => {
    const { status, stdout, output, summary } = step({
      files: 'reports\ngood.md\n',
      sarif: 'out.sarif',
      args: '--only=allegation-as-fact\n\n',
    });
    expect({ status, output }).toEqual({ status: 1, output: 'exit-code=1\n' });
    expect(stdout).toMatch(/^::error /m);
    expect(summary).toContain('allegation-as-fact');
    const sarif = readFileSync(file('out.sarif'), 'utf8');
    for (const written of [stdout, summary, sarif]) expect(written).not.toMatch(BULLIED);
    expect(existsSync(file('runner/ohlint-summary.md'))).toBe(false);
  });

  test('passes with nothing to mend, whatever letters are in the inputs', () => {
    const { status, output } = step({ files: 'a b/good $(touch pwned).md', args: '--only=allegation-as-fact' }, false);
    expect({ status, output }).toEqual({ status: 0, output: 'exit-code=0\n' });
    expect(existsSync(file('pwned'))).toBe(false);
  });

  test('heeds --fail-on, and tells what cannot be done apart from findings', () => {
    expect(step({ files: 'reports', 'fail-on': 'info', args: '--only=undefined-abbreviation' }).status).toBe(1);
    expect(step({ files: 'reports', args: '--only=undefined-abbreviation' }).status).toBe(0);
    expect(step({ files: 'nowhere' })).toMatchObject({ status: 2, output: 'exit-code=2\n' });
    expect(step({ files: '--version' }).status).toBe(2);
  });
});

describe('templates/ohlint.yml', () => {
  const [head, body] = parseAllDocuments(text('templates/ohlint.yml')).map((document) => document.toJS());
  const job = body.ohlint;

  test('names only options that there are, and uses every input', () => {
    expect(unknown(text('templates/ohlint.yml'))).toEqual([]);
    const used = [...text('templates/ohlint.yml').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(head.spec.inputs).sort());
    for (const line of job.script) expect(line).not.toContain('$[[');
  });

  test('runs, writes both reports, and shows no word of what it checks', () => {
    const variables = { OHLINT_FILES: 'reports', OHLINT_SINCE: '', OHLINT_FAIL_ON: 'error' };
    write(
      'bin/ohlint',
      `#!/bin/sh\nshift\nexec '${process.execPath}' '${path.join(ROOT, 'bin', 'ohlint.js')}' lint --only allegation-as-fact "$@"\n`,
    );
    write('bin/npm', '#!/bin/sh\necho "$@" > npm.txt\n');
    for (const name of ['bin/ohlint', 'bin/npm']) chmodSync(file(name), 0o755);
    const env = { PATH: `${file('bin')}:${process.env.PATH}`, OHLINT_PACKAGE: 'ohlint@1', ...variables };
    // As the runner does: every line, and the end with the first that fails.
    const started = (more: Record<string, string> = {}) =>
      spawnSync('sh', ['-ec', job.script.join('\n')], { cwd: file(''), encoding: 'utf8', env: { ...env, ...more } });
    const { status, stdout, stderr } = started();
    expect({ status, stderr: stderr.replace(/^The findings are in .*\n/gm, '') }).toEqual({ status: 1, stderr: '' });
    expect(readFileSync(file('npm.txt'), 'utf8')).toContain('ohlint@1');
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(file(codequality), 'utf8'))).toHaveLength(1);
    for (const written of [stdout, readFileSync(file(codequality), 'utf8'), readFileSync(file(junit), 'utf8')])
      expect(written).not.toMatch(BULLIED);
    expect(started({ OHLINT_FILES: 'a b/good $(touch pwned).md' }).status).toBe(0);
    expect(started({ OHLINT_SINCE: 'no such; touch pwned' })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/not under git|no commit, branch or tag/),
    });
    expect(existsSync(file('pwned'))).toBe(false);
  });
});

describe.each(['docs/hooks.md', 'docs/ci.md', 'docs/configuration.md'])('%s', (name) => {
  const blocks = [...text(name).matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, language, code = '']) => ({ language, code }));

  test('names only options and commands that there are', () => {
    expect(unknown(text(name))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });

  test('its YAML and JSON can be read', () => {
    for (const { language, code } of blocks) {
      if (language === 'yaml') expect(() => parse(code)).not.toThrow();
      if (language === 'json') expect(() => JSON.parse(code)).not.toThrow();
    }
  });

  test('its commands are understood by ohlint as they stand', () => {
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.split('\n'));
    const commands = lines.flatMap((line) => /\bnpx --no-install ohlint (.*)$/.exec(line)?.[1] ?? []);
    for (const command of commands) {
      const { stderr } = run(command.split(' '));
      expect(stderr, command).not.toMatch(/There is no option|takes |no format|needs something/);
    }
  });
});

test('what the docs say of the action and of the template is what these have', () => {
  const { inputs } = parse(text('action.yml'));
  const [{ spec }] = parseAllDocuments(text('templates/ohlint.yml')).map((document) => document.toJS());
  const docs = text('docs/ci.md');
  for (const name of Object.keys(inputs)) expect(docs).toContain(`\`${name}\``);
  const [github, , gitlab] = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, code = '']) => parse(code));
  const step = github.jobs.ohlint.steps.find(({ uses }: { uses: string }) => uses.includes('/ohlint@'));
  for (const name of Object.keys(step.with)) expect(inputs).toHaveProperty(name);
  for (const name of Object.keys(gitlab.include[0].inputs)) expect(spec.inputs).toHaveProperty(name);
  expect(existsSync(path.join(ROOT, gitlab.include[0].file))).toBe(true);
});

test('the configuration in the docs is one', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(text('docs/configuration.md')) ?? [];
  const { config, problems } = checkConfig(parse(yaml));
  expect([...problems, ...checkRules(config, rules)]).toEqual([]);
  expect(existsSync(path.join(ROOT, 'schemas', 'config.json'))).toBe(true);
});

test('the docs that ohlint points to are there', () => {
  for (const name of ['docs/hooks.md', 'docs/ci.md']) expect(existsSync(path.join(ROOT, name))).toBe(true);
});
