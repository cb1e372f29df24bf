import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { type Answers, QUESTIONS, startingConfig } from '../../src/cli/starting-config.ts';
import { checkConfig, checkRules } from '../../src/config/schema.ts';
import { DRAFT, GOOD, ONLY, refused, workplace } from './workplace.ts';

const { run, write, file } = workplace({ 'good.md': GOOD, 'draft.md': DRAFT });
const NAME = 'ohlint.config.yaml';
const config = () => parse(readFileSync(file(NAME), 'utf8'));
beforeEach(() => rmSync(file(NAME), { force: true }));

describe('ohlint init', () => {
  test('--yes asks nothing, and what it writes is used', () => {
    const { code, stdout, stderr } = run(['init', '--yes']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('ohlint.config.yaml is written, with these answers: uk, various, drafts.');
    expect(config()).toEqual({ extends: 'uk', 'fail-on': 'error' });
    expect(run(['good.md', ...ONLY])).toMatchObject({ code: 0, stderr: '' });
    expect(run(['draft.md', '--print-config']).stdout).toMatch(/^jurisdiction: uk +# preset uk$/m);
  });

  test.each([
    ['ie\nmanager\nci\n', { extends: 'ie', audience: 'manager', excerpts: 'never', 'require-directive-reason': true }],
    ['4\r\n2\r\n2\r\n', { extends: 'au', audience: 'manager' }],
    [' US \n', { extends: 'us', 'fail-on': 'error' }],
    ['\n\nci', { extends: 'uk', excerpts: 'never' }],
  ])('answers may be piped in, a line each: %j', (input, expected) => {
    expect(run(['init'], { input })).toMatchObject({ code: 0, stdout: '' });
    expect(config()).toMatchObject(expected);
    expect(run(['good.md', ...ONLY])).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['fr\n', '“Where do you work?” is answered with uk, us, ie or au, or a number from 1 to 4, not “fr”.'],
    ['uk\nmanger\n', 'not “manger”. Did you mean “manager”?'],
    ['5\n', 'not “5”.'],
    ['', 'ohlint init asks three questions, and nobody is there to answer. With --yes it asks none.'],
    ['\n \n', 'With --yes it asks none.'],
  ])('an answer that cannot be used writes nothing: %j', (input, sentence) => {
    refused(run(['init'], { input }), sentence);
    expect(existsSync(file(NAME))).toBe(false);
  });

  test.each([
    ['here/ohlint.config.yaml', 'kind: review\n'],
    ['here/ohlint.config.json', '{}'],
    ['here/ohlint.config.js', 'throw new Error("not run");\n'],
    ['here/package.json', '{ "ohlint": {} }'],
  ])('never writes over a configuration that is there: %s', (name, text) => {
    rmSync(file('here'), { recursive: true, force: true });
    write(name, text);
    refused(run(['init', '--yes'], { cwd: 'here' }), `There is a configuration here already: ${name.slice(5)}.`);
    expect(readFileSync(file(name), 'utf8')).toBe(text);
    expect(existsSync(file('here/ohlint.config.yaml'))).toBe(name.endsWith('yaml'));
  });

  test('nor over anything else of that name', () => {
    mkdirSync(file('odd/ohlint.config.yaml'), { recursive: true });
    refused(run(['init', '--yes'], { cwd: 'odd' }), 'There is a configuration here already');
  });

  test('editors are told of the schema where ohlint is installed', () => {
    write('project/node_modules/ohlint/schemas/config.json', '{}');
    run(['init', '--yes'], { cwd: 'project' });
    expect(readFileSync(file('project/ohlint.config.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/ohlint\/schemas\/config\.json\n/,
    );
    run(['init', '--yes']);
    expect(readFileSync(file(NAME), 'utf8')).not.toContain('$schema');
  });
});

describe('the configuration to begin with', () => {
  const all = (part: Partial<Answers>[], question: (typeof QUESTIONS)[number]) =>
    part.flatMap((answers) => question.choices.map(({ word }) => ({ ...answers, [question.name]: word })));
  const every = QUESTIONS.reduce(all, [{}]) as Answers[];

  test('is right for all answers, also with what is in its comments', () => {
    expect(every).toHaveLength(4 * 5 * 3);
    for (const answers of every) {
      const text = startingConfig(answers, './schema.json');
      const lines = text.split('\n');
      // A comment that begins with a key, or is indented like one below it, is a setting to be switched on.
      const switchedOn = lines
        .map((line) => line.replace(/^# (?=[a-z-]+:(?: |$)| {2})/, ''))
        .filter((line) => !/^yaml-language-server/.test(line));
      for (const whole of [text, switchedOn.join('\n')]) {
        const { config, problems } = checkConfig(parse(whole));
        expect(problems).toEqual([]);
        expect(checkRules(config, rules)).toEqual([]);
      }
    }
  });
});
