import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { COMMANDS, type CommandEntry } from '../../src/cli/command-table.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
const PAGES = ['README.md', 'SECURITY.md', ...markdownIn('docs').sort()].filter((page) => existsSync(path.join(ROOT, page)));
const WRITTEN = PAGES.filter((page) => !page.startsWith(path.join('docs', 'rules')));

/** What GitHub and GitLab make of a heading for links to it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsIn = (markdown: string) =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe.each(PAGES)('%s', (page) => {
  test('every link leads somewhere', () => {
    const prose = read(page)
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replace(/`[^`\n]+`/g, '');
    for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? page : path.join(path.dirname(page), file);
      expect(existsSync(path.join(ROOT, to)), `${target} in ${page}`).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(read(to)), `${target} in ${page}`).toContain(anchor);
    }
  });
});

/** Each “ohlint …” that a page has somebody type, in a block or in backquotes, cut at what a shell does with it. */
function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```(?:sh|console|yaml|json)?\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
    text.replaceAll('\\\n', ' ').split('\n'),
  );
  const inline = [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline].flatMap((line) => {
    const command = /^(?:\$ |@call |exec |- )?(?:npx (?:--no-install )?)?(ohlint(?: .*)?)$/.exec(line.trim())?.[1];
    return command === undefined ? [] : [command.replace(/ #.*$/, '').replace(/ [|>].*$/, '')];
  });
}

const known = (command: CommandEntry) => new Set([...command.flags.map(({ name }) => name), 'help', 'version']);

test.each(WRITTEN)('%s names no command, option, rule or script that there is not', (page) => {
  const text = read(page);
  for (const typed of commandsIn(text)) {
    const words = [...typed.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word).slice(1);
    const first = words[0] ?? '';
    const named = COMMANDS.find(({ name }) => name === first);
    // A word alone is no file: it would be a command that has gone.
    if (named === undefined && /^[a-z-]+$/.test(first) && !first.startsWith('-'))
      expect([...COMMANDS.map(({ name }) => name), 'reports', 'fixtures'], typed).toContain(first);
    const part = named?.parts?.find(({ name }) => name === words[1]);
    if (named?.parts && /^[a-z-]+$/.test(words[1] ?? '')) expect(part, typed).toBeDefined();
    const command = part ?? named ?? COMMANDS[0]!;
    const end = words.indexOf('--');
    for (const [at, word] of words.slice(0, end < 0 ? undefined : end).entries()) {
      const flag = /^--([a-z-]+)/.exec(word)?.[1];
      if (flag === undefined) continue;
      expect(known(command), `--${flag} in “${typed}” of ${page}`).toContain(flag);
      const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
      if (['only', 'skip', 'rule'].includes(flag) && value && /^[a-z,:-]+$/.test(value))
        for (const each of value.split(','))
          expect(
            rules.map(({ id }) => id),
            typed,
          ).toContain(each.split(':')[0]);
    }
    if (first === 'explain' && /^[a-z-]+$/.test(words[1] ?? ''))
      expect(
        rules.map(({ id }) => id),
        typed,
      ).toContain(words[1]);
  }
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
    expect(scripts, `npm run ${script} in ${page}`).toHaveProperty([script]);
});

test('the commands of the pages are found at all', () => {
  expect(commandsIn(read('README.md')).length).toBeGreaterThan(15);
  expect(commandsIn(read('docs/practitioner.md')).length).toBeGreaterThan(8);
  expect(commandsIn('```sh\n$ npx --no-install ohlint a.md | cat\n```\nand `ohlint rules`')).toEqual(['ohlint a.md', 'ohlint rules']);
});

test('every option of ohlint has its line in docs/command-line.md', () => {
  const page = read('docs/command-line.md');
  for (const command of COMMANDS.flatMap((each) => [each, ...(each.parts ?? [])])) {
    for (const { name } of command.flags) expect(page).toMatch(new RegExp(`^\\| \`--${name}[ \`\\[]`, 'm'));
  }
});
