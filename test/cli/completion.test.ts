import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { COMMANDS, SHELLS } from '../../src/cli/command-table.ts';
import { withParts } from '../../src/cli/completion/offer.ts';
import { FORMAT_NAMES } from '../../src/format/formats.ts';
import { REPORT_KINDS } from '../../src/report/report.ts';
import { refused, workplace } from './workplace.ts';

const { here } = workplace({});
const has = (program: string) => !spawnSync(program, ['--version']).error;
const names = COMMANDS.map(({ name }) => name);

let folder: string;
const script: Record<string, string> = {};
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-completion-'));
  for (const file of ['report.md', 'other.docx']) writeFileSync(path.join(folder, file), '');
  for (const shell of SHELLS) {
    const { code, stdout, stderr } = await here(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    script[shell] = path.join(folder, `.${shell}`);
    writeFileSync(script[shell], stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function printed(program: string, args: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.split('\n').filter(Boolean);
}

/** What a shell that really runs the script offers at the end of a line. */
const SHELLS_HERE: Readonly<Record<string, (line: string) => string[]>> = {
  // As readline does it: what is left for it to complete as files is asked of it too.
  bash: (line) => {
    const set = `COMP_LINE=$1 COMP_POINT=\${#1} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'`;
    return printed('bash', [
      '--norc',
      '-uc',
      `. ${script.bash}; complete -p ohlint >/dev/null; ${set}; _ohlint; printf '%s\\n' "\${COMPREPLY[@]-}"`,
      'bash',
      line,
    ]);
  },
  fish: (line) => printed('fish', ['-c', `source ${script.fish}; complete -C $argv[1]`, line]).map((row) => row.split('\t')[0] ?? ''),
  // zsh completes only for somebody at a terminal, so it is given one.
  zsh: (line) => {
    const session = [
      'zmodload zsh/zpty',
      'zpty z zsh -f -i',
      'send() { zpty -w z "$1" }',
      'send "PS1=ASKS; autoload -Uz compinit; compinit -u -D; zstyle \':completion:*\' list-colors; LISTMAX=9999"',
      `send "source ${script.zsh}"`,
      'send "bindkey \'^I\' list-choices; stty columns 300 rows 900"',
      `send "compadd() { local -a found; builtin compadd -O found \\"\\$@\\"; print -rl -- \\"<\\"\\$^found\\">\\" >> ${folder}/.offered; builtin compadd \\"\\$@\\" }"`,
      // Only when it asks does it read keys: before that the terminal itself takes Ctrl-U for its own.
      'send "print READY"; zpty -r z out "*READY*READY*ASKS*"',
      'zpty -w -n z "$1"$\'\\t\'',
      'zpty -w -n z $\'\\C-u\'; send "print DO""NE"; zpty -r z out "*DONE*"',
    ].join('\n');
    rmSync(path.join(folder, '.offered'), { force: true });
    printed('zsh', ['-fc', `${session}\ncat ${folder}/.offered > ${folder}/.result 2>/dev/null || :`, 'zsh', line]);
    return printed('cat', [path.join(folder, '.result')]).map((row) => row.replace(/^<|>$/g, ''));
  },
};

// A shell at a terminal has timing of its own, on a busy machine above all.
describe.each(Object.keys(SHELLS_HERE).filter(has))('%s, really', { retry: 2 }, (shell) => {
  const offers = (line: string) => {
    const offered = SHELLS_HERE[shell]?.(line) ?? [];
    return [
      ...new Set(offered.map((word) => word.replace(/^.*[=:](?=.)/, (prefix) => (prefix.includes(':') ? prefix : '')).trim())),
    ].sort();
  };

  test('commands', () => {
    expect(offers('ohlint ')).toEqual(expect.arrayContaining(names));
    expect(offers('ohlint exp')).toEqual(['explain']);
    expect(offers('ohlint index ')).toEqual(expect.arrayContaining(['add', 'forget', 'prune', 'status', 'export']));
    expect(offers('ohlint index pr')).toEqual(['prune']);
  });

  test('options of each command', () => {
    for (const [words, { flags }] of withParts(COMMANDS).filter(([, { parts }]) => !parts)) {
      expect(offers(`ohlint ${words} --`), words).toEqual(expect.arrayContaining(flags.map(({ name }) => `--${name}`)));
    }
    expect(offers('ohlint --fail')).toEqual(['--fail-on']);
    expect(offers('ohlint explain --')).not.toContain('--fail-on');
  });

  test('what an option takes, after a space and after “=”', () => {
    expect(offers('ohlint --kind ')).toEqual(expect.arrayContaining([...REPORT_KINDS]));
    expect(offers('ohlint report.md --fail-on w')).toEqual(['warning']);
    expect(offers('ohlint report.md --fail-on=w')).toEqual(['warning']);
    expect(offers('ohlint --format=js')).toEqual(['json']);
    expect(offers('ohlint lint --format ')).toEqual(expect.arrayContaining([...FORMAT_NAMES]));
    expect(offers('ohlint rules --format ')).toEqual(['json', 'table']);
    expect(offers('ohlint --skip allegation')).toEqual(['allegation-as-fact']);
    expect(offers('ohlint --rule jar').some((word) => word.startsWith('jargon'))).toBe(true);
  });

  test('rules to explain, shells to complete', () => {
    expect(offers('ohlint explain ')).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(offers('ohlint completion ')).toEqual([...SHELLS].sort());
  });
});

test.runIf(has('bash'))('bash splits words at a colon, and is given what comes after it', () => {
  expect(SHELLS_HERE.bash?.('ohlint --rule jargon:w')).toEqual(['warning']);
  // Where nothing is offered, bash completes files.
  expect(SHELLS_HERE.bash?.('ohlint --config ')).toEqual([]);
  expect(SHELLS_HERE.bash?.('ohlint lint rep')).toEqual([]);
  expect(SHELLS_HERE.bash?.("ohlint 'a *' --fail-on ")).toEqual(['error', 'warning', 'info']);
});

// There is no PowerShell among Debian's packages, so its script is only read here, and has not been run.
test('PowerShell’s has every command, option and word, and its quotes and brackets match', async () => {
  const { stdout } = await here(['completion', 'powershell']);
  for (const [words, { flags }] of withParts(COMMANDS)) {
    expect(stdout).toContain(`'${words}' = [ordered]@{`);
    for (const { name } of flags) expect(stdout).toContain(`'--${name}' = '`);
  }
  for (const { id } of rules) expect(stdout).toContain(`'${id}'`);
  const code = stdout
    .replace(/#.*$/gm, '')
    .replace(/'(?:''|[^'])*'/g, '')
    .replace(/"[^"\n]*"/g, '');
  expect(code).not.toMatch(/['"]/);
  for (const [open, close] of ['()', '{}', '[]']) expect(code.split(open ?? '').length, open).toBe(code.split(close ?? '').length);
});

test.each([
  [[], 'Say for which shell: ohlint completion bash. There is bash, zsh, fish and powershell.'],
  [['bsh'], 'There is no completion for “bsh”. Did you mean “bash”?'],
  [['tcsh-x'], 'There is no completion for “tcsh-x”.'],
])('completion %j is refused', async (args, sentence) => {
  refused(await here(['completion', ...args]), sentence);
});
