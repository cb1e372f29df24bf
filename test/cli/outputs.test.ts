import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/format/formats.ts';
import { DRAFT, GOOD, ONLY, refused, workplace } from './workplace.ts';

const { run, here, file } = workplace({
  'draft.md': DRAFT,
  'good.md': GOOD,
  'own.mjs': [
    'export default (results, { rules, excerpts, version }) =>',
    "  [rules, excerpts, /^\\d+\\.\\d+/.test(version), ...results.map(({ filePath, errorCount }) => filePath + ' ' + errorCount)].join() + '\\n';",
  ].join('\n'),
  'later.js': "module.exports = async (results) => results.length + '\\n';\n",
  'throws.mjs': "export default ([{ messages }]) => { throw new TypeError('secret ' + messages.length); };\n",
  'number.mjs': 'export default () => 7;\n',
  'named.mjs': 'export const format = () => "x";\n',
  'broken.mjs': 'export default (\n',
});
const lint = (...args: string[]) => run(['--no-config', 'draft.md', ...ONLY, ...args]);
const text = (name: string) => readFileSync(file(name), 'utf8');

test('every format at once, each into its own file, and the exit code is that of the findings', () => {
  const formats = FORMAT_NAMES.flatMap((name) => ['--format', `${name}=all/${name}`]);
  const { code, stdout, stderr } = lint(...formats);
  expect([code, stdout]).toEqual([1, '']);
  for (const name of FORMAT_NAMES) {
    expect(text(`all/${name}`)).toContain('allegation-as-fact');
    expect(stderr).toContain(`The findings are in all/${name}.\n`);
  }
  // The same bytes every time, and nothing half written is left.
  const before = FORMAT_NAMES.map((name) => text(`all/${name}`));
  lint(...formats);
  expect(FORMAT_NAMES.map((name) => text(`all/${name}`))).toEqual(before);
  expect(readdirSync(file('all')).sort()).toEqual([...FORMAT_NAMES].sort());
});

test.each(FORMAT_NAMES)('%s: the exit code does not depend on it, printed or in a file', (name) => {
  for (const [report, code] of [
    ['draft.md', 1],
    ['good.md', 0],
  ] as const) {
    for (const format of [name, `${name}=code.out`]) expect(run(['--no-config', report, ...ONLY, '--format', format]).code).toBe(code);
  }
});

describe('a file that cannot be written', () => {
  test('is told in a sentence, with 2, and the others are written all the same', () => {
    const { code, stdout, stderr } = lint('--format', 'json=good.md/x.json', '--format', 'junit=after.xml', '--format', 'compact');
    expect(stderr).toMatch(
      /^The findings could not be written to good\.md\/x\.json \(\w+\)\. Check the path and whether you may write there\.$/m,
    );
    expect(code).toBe(2);
    expect(stdout).toContain('allegation-as-fact');
    expect(text('after.xml')).toContain('allegation-as-fact');
  });

  test('is one of the reports: it is left as it was', () => {
    const { code, stderr } = lint('--format', 'json=./draft.md');
    expect(stderr).toContain('The findings were not written to ./draft.md: it is one of the reports.');
    expect(code).toBe(2);
    expect(text('draft.md')).toBe(DRAFT);
  });

  test('is asked for twice', async () => {
    refused(await here(['draft.md', '--format', 'json=x', '--format', 'sarif=./x']), 'Two formats would be written to x.');
  });
});

test('a link goes on pointing at what it pointed at, a file or a device', () => {
  const linked = (name: string, to: string) => {
    rmSync(file(name), { force: true });
    symlinkSync(to, file(name));
  };
  linked('link.json', 'target.json');
  lint('--format', 'json=target.json');
  lint('--format', 'compact=link.json');
  expect(lstatSync(file('link.json')).isSymbolicLink()).toBe(true);
  expect(text('target.json')).toMatch(/^draft\.md:/);
  if (!existsSync('/dev/null')) return;
  // By a link, so that no mistake here could put a file in the device's place.
  linked('nothing.json', '/dev/null');
  expect(lint('--format', 'json=nothing.json').code).toBe(1);
  expect(lstatSync(file('nothing.json')).isSymbolicLink()).toBe(true);
});

test('colour is shown where it is asked for, and not where NO_COLOR says so', () => {
  const env = { FORCE_COLOR: '1' };
  for (const name of ['stylish', 'review']) {
    const args = ['--no-config', 'draft.md', ...ONLY, '--format', name];
    expect(run(args, { env }).stdout).toMatch(/\u001b\[/);
    expect(run(args, { env: { NO_COLOR: '1' } }).stdout).not.toMatch(/\u001b/);
    // A file has no colour, whatever is asked for.
    run([...args.slice(0, -1), `${name}=plain.txt`], { env });
    expect(text('plain.txt')).not.toMatch(/\u001b/);
  }
});

describe('a format of one’s own', () => {
  test('gets what --format json prints, and what it returns is printed or written', () => {
    expect(lint('--format', './own.mjs')).toMatchObject({ code: 1, stdout: '2,false,true,draft.md 1\n' });
    lint('--format', 'own.mjs=own.txt', '--excerpts', 'always');
    expect(text('own.txt')).toBe('2,true,true,draft.md 1\n');
  });

  test('may be CommonJS, and may take its time', () => {
    expect(lint('--format', './later.js')).toMatchObject({ code: 1, stdout: '1\n' });
  });

  test('that throws is told without what it said, which may hold words of a report; the others are written', () => {
    const { code, stdout, stderr } = lint('--format', './throws.mjs', '--format', 'compact=compact.txt');
    expect(stderr).toMatch(
      /^The format \.\/throws\.mjs broke \(TypeError at [^\s]*throws\.mjs:1:\d+\), which is a defect in that format\./m,
    );
    expect(stderr).not.toContain('secret');
    expect([code, stdout]).toEqual([2, '']);
    expect(text('compact.txt')).toContain('allegation-as-fact');
  });

  test('that returns no string', () => {
    refused(lint('--format', './number.mjs'), '--format ./number.mjs: the function must return a string, or a promise of one.');
  });

  test.each([
    ['./named.mjs', '--format ./named.mjs: the module has no default export that is a function.'],
    ['./broken.mjs', '--format ./broken.mjs: the module could not be loaded (SyntaxError'],
    ['./nowhere.mjs', '--format: there is no file ./nowhere.mjs. Check the path.'],
  ])('%s is refused before anything is checked', (name, sentence) => {
    const outcome = lint('--format', name, '--format', 'json=never.json');
    refused(outcome, sentence);
    expect(existsSync(file('never.json'))).toBe(false);
  });
});
