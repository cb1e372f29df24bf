import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/format/formats.ts';
import { ohlint } from '../support/ohlint.ts';

// Reports come from anywhere: what stands in one, what it is called and what lies beside it must not reach a terminal, a log or a page as anything but words.

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-hostile-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), text);
};
const run = (...args: string[]) => ohlint(['--no-config', ...args], { cwd: work });

/** Control characters, and those that turn the direction of text round: no terminal should be sent one. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ATTACKS = [
  '\u001b]0;owned\u0007',
  '\u001b[2J',
  '\u009b31m',
  '\n::error::owned',
  '\r::set-output name=a::b',
  '##vso[task.complete]',
  '##teamcity[buildStatus]',
  '<script>owned()</script>',
  '"><img src=x onerror=owned()>',
  ']]><owned/>',
  '</failure>',
  '`owned`',
  '[click](javascript:owned)',
  '| owned | owned |',
  '\u202egnp\u202c',
  '\u2066owned\u2069',
];
write(
  'attack.md',
  `# Report\n\n${ATTACKS.map((attack) => `He has been bullied ${attack} by his manager ${attack}.`).join('\n\n')}\n\nSee the XQZ ${ATTACKS.join(' ')}.\n`,
);

test.each(FORMAT_NAMES)('%s: what stands in a report is words to whatever reads the output', (format) => {
  const { code, stdout, stderr } = run('attack.md', '--format', format, '--excerpts', 'always');
  expect(code).toBe(1);
  expect(stderr).not.toMatch(UNSEEN);
  expect(stdout).not.toContain('\u001b]0;');
  expect(stdout).not.toContain('\u001b[2J');
  expect(stdout).not.toMatch(UNSEEN);
  if (format === 'html' || format === 'markdown' || format === 'junit' || format === 'checkstyle')
    expect(stdout).not.toMatch(/<script>owned|<img src=x|<owned\/>/);
  if (format === 'github')
    for (const line of stdout.split('\n').filter((each) => each !== '')) expect(line).toMatch(/^(?:::(?:error|warning|notice) |\d+ more )/);
  // A workflow command counts where it opens a line, whoever prints it.
  if (format !== 'github') expect(stdout).not.toMatch(/^\s*(?:::|##vso|##teamcity)/m);
});

test('letters of other scripts do not hide words without a trace, and do not shift places', () => {
  write('homoglyphs.md', '# Report\n\nHе has bеen bulliеd by his managеr. He has been bul\u200blied by his manager.\n');
  const { stdout } = run('homoglyphs.md', '--only', 'allegation-as-fact', '--format', 'json', '--excerpts', 'always');
  const [message] = JSON.parse(stdout)[0].messages;
  expect(message.quote).toContain('bullied');
  expect(message.line).toBe(3);
});

const NAMES = [
  'new\nline.md',
  'red\u001b[31m.md',
  '::error::x.md',
  '\u202egnp.md',
  '--fix.md',
  '<b>x.md',
  'a b.md',
  'quote\'".md',
  '$(touch owned).md',
  '*.md',
  '[a].md',
];

test('files with strange names are checked, and their names are printed as names', () => {
  for (const name of NAMES) write(`names/${name}`, '# Report\n\nHe has been bullied by his manager.\n');
  const told = JSON.parse(run('names', '--format', 'json').stdout) as { filePath: string }[];
  expect(told.map(({ filePath }) => filePath.slice('names/'.length)).sort()).toEqual([...NAMES].sort());
  for (const format of ['stylish', 'github', 'junit', 'html', 'markdown']) {
    const { stdout, stderr } = run('names', '--format', format);
    expect(stdout + stderr).not.toMatch(UNSEEN);
    expect(stdout).not.toMatch(/^(?:::error::x|line\.md)/m);
  }
  for (const name of ['*.md', '[a].md']) expect(JSON.parse(run(`names/${name}`, '--format', 'json').stdout)).toHaveLength(1);
  expect(readdirSync(work)).not.toContain('owned');
});

// Windows has neither.
test.skipIf(process.platform === 'win32')(
  'links that lead in circles, pipes and devices hold up no search, and what is beside them is checked',
  () => {
    write('links/a.md', '# Report\n\nHe has been bullied by his manager.\n');
    const at = (name: string) => path.join(work, 'links', name);
    symlinkSync('.', at('loop'));
    symlinkSync('../links', at('around'));
    symlinkSync('self.md', at('self.md'));
    symlinkSync('/dev/zero', at('zero.md'));
    symlinkSync('nowhere.md', at('dangling.md'));
    execFileSync('mkfifo', [at('pipe.md')]);
    const { stdout } = run('links', '--format', 'json');
    expect(JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath)).toEqual(['links/a.md']);
    for (const name of ['self.md', 'zero.md', 'dangling.md']) expect(run(`links/${name}`).code).toBe(2);
    // What a report names is opened only where it is a file.
    for (const name of ['pipe.md', 'zero.md']) {
      write('named.md', `---\nprevious: links/${name}\n---\n\n# Report\n\nHe has been bullied by his manager.\n`);
      expect(run('named.md').code).toBe(2);
      expect(run('links/a.md', '--template', `links/${name}`).code).toBe(2);
    }
  },
);

test.each([
  ['an address', 'plugins: ["https://example.invalid/x.js"]\n'],
  ['code in the text', 'plugins: ["data:text/javascript,process.exit(77)"]\n'],
  ['a tag that makes functions', 'rules:\n  blame: !!js/function "function () { process.exit(77) }"\n'],
  ['a configuration by address', 'extends: "data:text/javascript,process.exit(77)"\n'],
  ['a prototype', '{"__proto__": {"polluted": true}, "rules": {"__proto__": "off"}}'],
  ['aliases without an end', 'a: &a [*a]\nextends: *a\n'],
  [
    'aliases that fill the memory',
    `${['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 8 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(', ')}]`)].join('\n')}\n`,
  ],
  ['brackets without an end', '['.repeat(20_000)],
  ['itself', 'extends: ./hostile.yaml\n'],
])('a configuration that asks for %s is refused in a sentence', (_what, text) => {
  write('hostile.yaml', text);
  const { code, stderr } = ohlint(['--config', 'hostile.yaml', 'links/../attack.md'], { cwd: work });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^hostile\.yaml/m);
  expect(stderr).not.toMatch(/defect in ohlint/);
});

test('a pattern of the user that would take for ever takes no time', () => {
  write('slow.yaml', 'rule-files: [rules.yaml]\n');
  write(
    'rules.yaml',
    'rules:\n  - id: house/slow\n    kind: phrase\n    pattern: "(a+)+b"\n    message: Found.\n    examples: { wrong: [aaab], right: [aaa] }\n',
  );
  write('slow.md', `# Report\n\n${'a'.repeat(50_000)} is fit.\n`);
  expect(ohlint(['--config', 'slow.yaml', '--only', 'house/slow', 'slow.md'], { cwd: work }).stderr).not.toContain('defect');
});

test('words of front matter that YAML warns of stay unsaid', () => {
  write('warned.md', '---\n? { Quillfeather: zorbomycin }\n: review\n---\n\n# Report\n\nHe has been bullied by his manager.\n');
  const { stdout, stderr } = run('warned.md', '--format', 'json');
  expect(stdout + stderr).not.toMatch(/Quillfeather|zorbomycin/);
});

// These end, in work that stays in proportion to their size; how long that takes is measured by `npm run fuzz -- --work`, with a million characters.
const SENTENCE = 'He has been bullied by his manager since 3 May, which Dr Smith of the MSK team said was because of the risk, ';
test.each([
  ['tens of thousands of characters in a line', 'line.md', `# Report\n\n${SENTENCE.repeat(300)}\n`],
  ['a hundred thousand without a space', 'letters.md', `# Report\n\n${'a'.repeat(100_000)} is fit.\n`],
  ['thousands of dates', 'dates.txt', `Report\n\n${'3 May 2026 '.repeat(4000)}\n`],
  [
    'hundreds of headings',
    'headings.md',
    Array.from({ length: 600 }, (_, index) => `# Advice ${index}\n\nHe is fit, number ${index}.\n`).join('\n'),
  ],
  ['deep quotations', 'quotes.md', `# Report\n\n${'> '.repeat(90)}He is fit.\n`],
  ['quotations too deep', 'deeper.md', `# Report\n\n${'> '.repeat(50_000)}He is fit.\n`],
  ['deep lists', 'lists.md', `# Report\n\n${Array.from({ length: 80 }, (_, index) => `${'  '.repeat(index)}- He is fit`).join('\n')}\n`],
])('%s are checked, or refused in a sentence', (_what, name, text) => {
  write(name, text);
  const { code, stdout, stderr } = run(name, '--format', 'json');
  expect([0, 1, 2]).toContain(code);
  expect(stderr).not.toContain('defect');
  if (code === 2) expect(stderr).toContain(name);
  else expect(JSON.parse(stdout)[0].messages.length).toBeGreaterThan(0);
});
