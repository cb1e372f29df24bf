import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/lint/tester/frame.ts';
import { ohlint } from '../support/ohlint.ts';
import { workplace } from './workplace.ts';

/** Prints, last of all, every module that was imported by name. */
const RECORD = `data:text/javascript,${encodeURIComponent("import { register } from 'node:module'; import { MessageChannel } from 'node:worker_threads'; const { port1, port2 } = new MessageChannel(); const names = []; port1.on('message', (name) => names.push(name)); port1.unref(); register('data:text/javascript,' + encodeURIComponent('let port; export const initialize = (given) => { port = given; }; export const resolve = async (name, context, next) => { const found = await next(name, context); port.postMessage(found.url); return found; };'), { data: port2, transferList: [port2] }); process.on('exit', () => { const { receiveMessageOnPort } = process.getBuiltinModule('node:worker_threads'); for (let held = receiveMessageOnPort(port1); held; held = receiveMessageOnPort(port1)) names.push(held.message); process.stdout.write('\\n' + JSON.stringify(names)); });")}`;

const SYNERGY = `- id: house/no-synergy
  kind: phrase
  severity: error
  summary: Management speak.
  message: This is management speak[[ (“{{found}}”)]]. Say what will be done.
  url: https://intranet.example/style#synergy
  phrases: [synerg*, going forward]
  examples:
    wrong:
      - text: He and his team can find synergies going forward.
        finds: [synergies, going forward]
    right:
      - text: He walks to work.
        why: plain
- id: house/plain
  kind: substitution
  safe: true
  swap: { commence: start }
  examples:
    wrong:
      - text: He will commence on Monday.
        finds: [commence]
    right:
      - text: He will start on Monday.
`;
const rule = (name: string, check: string) =>
  `{ id: 'acme/${name}', group: 'house', severity: 'warning', scope: 'span', summary: 'x', options: {}, messages: { found: 'Found.' }, check(report, context) { ${check} } }`;
const FAULTY = `export default { rules: [
  ${rule('throws', "throw new Error('synergy in ' + report.text);")},
  ${rule('outside', "context.report({ span: { start: 0, end: report.text.length + 9 }, messageId: 'found' });")},
  ${rule('nowhere', "context.report({ span: { start: report.text, end: NaN }, messageId: 'found' });")},
  ${rule('endless', "for (;;) context.report({ span: { start: 0, end: 1 }, messageId: 'found' });")},
  ${rule('wordless', 'context.report({ span: { start: 0, end: 1 }, messageId: report.text });')},
  ${rule('late', 'return Promise.reject(new Error(report.text));')},
  ${rule('well', "context.report({ span: { start: 2, end: 12 }, messageId: 'found' });")},
] };
`;
const { write, run, here, file } = workplace({
  'report.md': frame('We will find synergies, going forward. He will commence work in May.').markdown,
  'plain.md': frame('He walks for half an hour each day.').markdown,
  'project/here/package.json': '{}',
  'code/package.json': '{ "type": "module" }',
  'project/here/readme.txt': '',
  'house/ohlint.config.yaml': 'rule-files: rules.yaml\n',
  'house/rules.yaml': SYNERGY,
  'house/report.md': frame('We will find synergies, going forward. He will commence work in May.').markdown,
  'code/ohlint.config.yaml': 'plugins: [./faulty.js]\n',
  'code/faulty.js': FAULTY,
  'code/report.md': frame('We will find synergies.').markdown,
});
const json = (text: string) =>
  JSON.parse(text) as { filePath: string; messages: { ruleId: string; message: string; url?: string; fatal?: true }[] }[];

describe('rules without code', () => {
  test('are applied where the configuration names them, and nowhere else', () => {
    const { code, stdout } = run(['house/report.md', 'report.md', '--format', 'json']);
    expect(code).toBe(1);
    const [house, other] = json(stdout);
    expect(house?.messages.filter(({ ruleId }) => ruleId.startsWith('house/')).map(({ ruleId }) => ruleId)).toEqual([
      'house/no-synergy',
      'house/no-synergy',
      'house/plain',
    ]);
    expect(other?.messages.filter(({ ruleId }) => ruleId?.startsWith('house/'))).toEqual([]);
  });

  test('hold no word of the report in a machine format, and say where more is told', () => {
    const { stdout } = run(['house/report.md', '--format', 'json', '--only', 'house/no-synergy']);
    expect(stdout).not.toMatch(/synergies|going forward/);
    expect(json(stdout)[0]?.messages[0]).toMatchObject({
      message: 'This is management speak. Say what will be done.',
      url: 'https://intranet.example/style#synergy',
    });
  });

  test('are set, chosen and left out by name, and silenced in the report', () => {
    expect(run(['house/report.md', '--only', 'house/no-synergy', '--rule', 'house/no-synergy:info']).code).toBe(0);
    expect(run(['house/report.md', '--only', 'house/no-synergy']).code).toBe(1);
    expect(run(['house/report.md', '--skip', 'house/no-synergy', '--format', 'json']).stdout).not.toContain('house/no-synergy');
    write(
      'house/silenced.md',
      frame('<!-- ohlint-disable-next-line house/no-synergy -- a quotation -->\nWe will find synergies.').markdown,
    );
    expect(run(['house/silenced.md', '--only', 'house/no-synergy', '--report-unused-directives']).code).toBe(0);
  });

  test('that there are not are an error with the nearest name', async () => {
    for (const flag of ['--only', '--skip']) {
      const { code, stderr } = run(['house/report.md', flag, 'house/no-synergi']);
      expect(stderr).toContain(`${flag}: there is no rule “house/no-synergi”. Did you mean “house/no-synergy”?`);
      expect(code).toBe(2);
    }
    expect(run(['report.md', '--only', 'house/no-synergy']).code).toBe(2);
  });

  test('that are safe are written by --fix', () => {
    expect(run(['house/report.md', '--only', 'house/plain', '--fix-dry-run', '--excerpts', 'always']).stdout).toContain(
      'He will start work in May.',
    );
  });

  test('are listed and explained', () => {
    expect(run(['rules'], { cwd: 'house' }).stdout).toMatch(/Of your own\n\n {2}house\/no-synergy +error +span .*Management speak\./);
    const { code, stdout } = run(['explain', 'house/no-synergy'], { cwd: 'house' });
    expect(code).toBe(0);
    for (const words of [
      'Management speak.',
      'rules.yaml',
      'https://intranet.example/style#synergy',
      '✖ He and his team',
      '✔ He walks to work.',
      'keep',
    ]) {
      expect(stdout).toContain(words);
    }
    expect(run(['--print-config'], { cwd: 'house' }).stdout).toMatch(/house\/no-synergy: \[error, \{ keep: \[\] \}\]/);
  });

  test('that are wrong end in 2, and the reports of other configurations are checked', () => {
    write('wrong/ohlint.config.yaml', 'rule-files: rules.yaml\n');
    write('wrong/rules.yaml', 'id: house/x\nkind: phrase\npatterns: ["(?=x)"]\nmessage: No.\n');
    write('wrong/report.md', frame('He walks.').markdown);
    const { code, stdout, stderr } = run(['wrong/report.md', 'plain.md', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^wrong\/rules\.yaml, line 3: the pattern “\(\?=x\)” looks at what stands before or after it .*\.\n$/);
    expect(json(stdout).map(({ filePath }) => filePath)).toEqual(['plain.md', 'wrong/report.md']);
  });

  test('whose pattern would hang the engine of JavaScript are harmless', () => {
    write('slow/ohlint.config.yaml', 'rule-files: rules.yaml\n');
    write('slow/rules.yaml', `id: house/slow\nkind: phrase\npatterns: ['(a+)+$', '(\\w+\\s?)*\\d$']\nmessage: No.\n`);
    write('slow/report.md', `# Report\n\n${'a'.repeat(100_000)}!\n`);
    const { code, stderr } = run(['slow/report.md', '--only', 'house/slow']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    write('slow/rules.yaml', `id: house/slow\nkind: phrase\npatterns: ['a.*b|a']\nmessage: No.\n`);
    const stopped = run(['slow/report.md', '--only', 'house/slow']);
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toMatch(
      /^The rule house\/slow broke on slow\/report\.md \((?:its pattern matches too often in a sentence without end|it made more than 10000 findings in one report)\)/,
    );
  });
});

describe('rules with code', () => {
  test('that do what no rule may are told in a sentence each, and the others go on', () => {
    const ran = run(['code/report.md', '--format', 'json']);
    expect(ran.code).toBe(2);
    const broken = (name: string, why: string) =>
      `The rule acme/${name} broke on code/report.md (${why}), which is a defect in that rule. The other rules went on; --skip acme/${name} leaves it out until it is mended.`;
    const told = ran.stderr.trim().split('\n');
    expect(told).toHaveLength(6);
    expect(told[0]).toMatch(
      /^The rule acme\/throws broke on code\/report\.md \(Error at [\w./-]+:\d+:\d+\), which is a defect in that rule\./,
    );
    expect(told[1]).toMatch(/it pointed at 0–\d+, outside the text/);
    expect(told.slice(2)).toEqual([
      broken('nowhere', 'it pointed at no number–NaN, outside the text'),
      broken('endless', 'it made more than 10000 findings in one report'),
      broken('wordless', 'it reported a message that it does not have'),
      broken('late', 'its check is async, and a check must have reported everything when it returns'),
    ]);
    expect(ran.stderr).not.toContain('synergies');
    const [result] = json(ran.stdout);
    expect(result?.messages.filter(({ fatal }) => fatal)).toHaveLength(6);
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('acme/well');
    expect(ran.stdout).not.toContain('synergies');
  });

  test('are not run from a folder that only the reports came in', () => {
    const { code, stderr } = run(['../../code/report.md', '--format', 'json'], { cwd: 'project/here' });
    expect(code).toBe(2);
    expect(stderr).toContain('is a program and lies outside the project');
  });
});

describe('ohlint test-rules', () => {
  test('tries the rules that the configuration names: 0', () => {
    const { code, stdout, stderr } = run(['test-rules'], { cwd: 'house' });
    expect(stdout).toBe(
      '\n✔ house/no-synergy  rules.yaml, 2 examples\n✔ house/plain  rules.yaml, 2 examples\n\n2 rules, 4 examples: all kept.\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('tells of an example that is not kept its rule, its place, what was expected and what was found: 1', () => {
    write(
      'broken.yaml',
      `id: house/broken
kind: phrase
phrases: [synergy, walks]
message: No.
examples:
  wrong:
    - text: |
        We find synergies.
      finds: [synergies]
    - text: 'He said "synergy".'
  right:
    - text: He walks.
`,
    );
    const { code, stdout } = run(['test-rules', 'broken.yaml']);
    expect(code).toBe(1);
    expect(stdout).toBe(`
✖ house/broken  broken.yaml, 3 examples
    broken.yaml, line 7, wrong example 1: Nothing was found.
      text: We find synergies.
      expected: “synergies”
      found: nothing
    broken.yaml, line 10, wrong example 2: Nothing was found.
      text: He said "synergy".
      found: nothing
      why: the words stand in quotation marks or in the name of a policy;
           “unless: []” finds them there as well.
    broken.yaml, line 12, right example 1: “walks” (found) was found, and it is
    right.
      text: He walks.
      expected: nothing
      found: “walks” (found)

1 rule, 3 examples: 3 not kept.
`);
    const told = JSON.parse(run(['test-rules', 'broken.yaml', '--format', 'json']).stdout);
    expect(told[0]).toMatchObject({
      ruleId: 'house/broken',
      from: 'broken.yaml',
      examples: 3,
      failures: [
        { place: 'broken.yaml, line 7', list: 'wrong', number: 1, expected: ['synergies'], found: [] },
        { place: 'broken.yaml, line 10', list: 'wrong', number: 2, hint: expect.stringContaining('unless: []') },
        { place: 'broken.yaml, line 12', list: 'right', number: 1, found: ['“walks” (found)'] },
      ],
    });
  });

  test('asks of a rule that it shows what it finds and what it leaves alone: 1', () => {
    write('bare.yaml', `${SYNERGY}- id: house/bare\n  kind: phrase\n  phrases: [x]\n  message: No.\n`);
    const { code, stdout } = run(['test-rules', 'bare.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '✖ house/bare  bare.yaml, 0 examples\n    It has no “wrong” example, so nothing shows that it finds anything.',
    );
    expect(stdout).toContain('3 rules, 4 examples: all kept; 1 rule without enough of them.');
  });

  test('tries rules with code on the examples that their module brings', () => {
    const text = (examples: string) =>
      `export default { rules: [${rule('boxes', "const at = report.text.indexOf('boxes'); if (at >= 0) context.report({ span: { start: at, end: at + 5 }, messageId: 'found' });")}], examples: { 'acme/boxes': ${examples} } };\n`;
    write('rules.mjs', text("{ wrong: [{ text: 'He lifts boxes.', finds: ['boxes'] }], right: [{ text: 'He lifts crates.' }] }"));
    expect(run(['test-rules', 'rules.mjs']).code).toBe(0);
    write('rules.mjs', text("{ wrong: [{ text: 'He lifts crates.' }], right: [{ text: 'He sits.' }] }"));
    const { code, stdout } = run(['test-rules', 'rules.mjs']);
    expect(code).toBe(1);
    expect(stdout).toContain('rules.mjs, wrong example 1: Nothing was found.');
  });

  test('a message that would carry words into a log fails its example', () => {
    const leaky = `{ ...${rule('leaky', "const at = report.text.indexOf('boxes'); if (at >= 0) context.report({ span: { start: at, end: at + 5 }, messageId: 'found', data: { word: 'boxes' } });")}, messages: { found: 'Not {{word}}.' } }`;
    write(
      'leaky.mjs',
      `export default { rules: [${leaky}], examples: { 'acme/leaky': { wrong: [{ text: 'He lifts boxes.' }], right: [{ text: 'He sits.' }] } } };\n`,
    );
    const { code, stdout } = run(['test-rules', 'leaky.mjs']);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Without excerpts the message “found” still says “boxes”: it belongs in [[ ]].');
  });

  test.each([
    [['test-rules', 'none.yaml'], 'test-rules: there is no file or folder none.yaml with rules in it.'],
    [['test-rules'], 'There are no rules of your own to test'],
    [['test-rules', 'bad.yaml'], 'bad.yaml, line 2: “kind” should be'],
    [['test-rules', 'code/faulty.js'], 'Nothing was tested: none of these rules has an example.'],
    [['test-rules', '--format', 'yaml', 'house/rules.yaml'], '--format takes text or json, not “yaml”.'],
  ])('%j: 2', async (args, sentence) => {
    write('bad.yaml', 'id: house/x\nkind: phrse\n');
    const ran = await here(args);
    expect(ran.stderr).toContain(sentence);
    expect(ran.code).toBe(2);
  });
});

describe('what a run loads', () => {
  const loaded = (args: readonly string[], cwd: string) => {
    const { stdout } = ohlint([...args, '--format', 'json'], { cwd: path.join(folder(), cwd), node: ['--import', RECORD] });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as string[];
  };
  const folder = () => file('.');

  test('the engine for patterns only where a rule has a pattern', () => {
    write('pattern/ohlint.config.yaml', 'rule-files: rules.yaml\n');
    write('pattern/rules.yaml', 'id: house/x\nkind: phrase\npatterns: ["syn\\\\w+"]\nmessage: No.\n');
    write('pattern/report.md', frame('He walks.').markdown);
    expect(loaded(['report.md'], 'pattern')).toContainEqual(expect.stringContaining('re2js'));
    expect(loaded(['report.md'], 'house').filter((name) => name.includes('re2js'))).toEqual([]);
    expect(loaded(['report.md'], '.').filter((name) => name.includes('re2js'))).toEqual([]);
  });
});
