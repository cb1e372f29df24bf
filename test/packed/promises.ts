import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { asPromised } from './formats.ts';
import { ROOT, run } from './installation.ts';
import { DRAFT, GOOD, MANY, partOf, SECRETS } from './reports.ts';

/** What was seen after the commands: what each printed and told, and the folder they left. */
interface Seen {
  readonly printed: readonly string[];
  readonly told: readonly string[];
  readonly folder: string;
  readonly file: (name: string) => string;
}

/** A promise of ohlint’s, how somebody comes upon it, and what is seen where it is kept. */
export interface Promised {
  readonly says: string;
  /** Files that lie in the folder besides reports/draft.md, reports/good.md and report.docx. */
  readonly given?: Readonly<Record<string, string | Uint8Array>>;
  /** Each command as it is typed, and the exit code it ends with. */
  readonly typed: readonly (readonly [command: string, exitCode: 0 | 1 | 2])[];
  readonly seen: (seen: Seen) => void | Promise<void>;
}

const ids = (json: string): string[] =>
  JSON.parse(json).flatMap(({ messages }: { messages: { ruleId: string }[] }) => messages.map(({ ruleId }) => ruleId));
const countOf = (text: string, part: string) => text.split(part).length - 1;

const WORDY = 'He was well prior to his absence, and has been off for 6/52.\n';
const SYNERGY = `id: house/no-synergy
kind: phrase
severity: error
message: Say what will be done.
phrases: [synerg*]
examples:
  wrong: [{ text: He should find synergies., finds: [synergies] }]
  right: [{ text: He walks to work. }]
`;
const PLUGIN = `import { defineRule } from 'ohlint';
export default {
  rules: [
    defineRule({
      id: 'acme/call', group: 'house', severity: 'error', scope: 'sentence', summary: 'A call without a day.', options: {},
      messages: { when: 'Say on which day.' },
      check(report, context) {
        for (const span of report.prose) if (/I will call/.test(span.text)) context.report({ span, messageId: 'when' });
      },
    }),
  ],
  examples: { 'acme/call': { wrong: [{ text: 'I will call you.', finds: ['I will call you.'] }], right: [{ text: 'He walks.' }] } },
};
`;
const PROGRAM = `import { lintFiles, lintText } from 'ohlint/api';
import { testRule } from 'ohlint/tester';
import plugin from './call.mjs';
const [rule] = plugin.rules;
const { messages } = await lintText('# Report\\n\\nI will call you.\\n', { path: 'a.md', config: false, rules: [rule] });
console.log(messages.some(({ ruleId }) => ruleId === 'acme/call'), testRule(rule, plugin.examples['acme/call']).length);
console.log((await lintFiles('reports', { config: false })).map(({ filePath, errorCount }) => filePath + ' ' + (errorCount > 0)).join());
`;
const CONSUMER = `import { format, lintText, OhlintError, type FileResult, type LinterOptions } from 'ohlint/api';
import { defineRule, type Plugin } from 'ohlint';
import { testRule, type Failure } from 'ohlint/tester';

const options: LinterOptions = { config: false };
// @ts-expect-error a key that there is not
const mistyped: LinterOptions = { confg: false };
const result: FileResult = await lintText('He walks.', { ...options, path: 'a.md' });
const text: string = await format([result], 'sarif');
const rule = defineRule({ id: 'acme/x', group: 'house', severity: 'info', scope: 'span', summary: 'x', options: {}, messages: {}, check() {} });
const failures: readonly Failure[] = testRule(rule, { wrong: [], right: [] });
export const plugin: Plugin = { rules: [rule] };
export { failures, mistyped, OhlintError, text };
`;
const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: ['node'] },
  include: ['*.ts'],
});
/** Silences the first error of the draft, for a reason and until a day. */
const silenced = (until: string) =>
  DRAFT.replace(
    'Mr Talbot has been absent',
    `<!-- ohlint-disable-next-line allegation-as-fact -- until ${until}: agreed with the clinic -->\n\n$&`,
  );
const GIT = 'git init -q -b main . && git add reports && git commit -q -m start';

const CHECKING: readonly Promised[] = [
  {
    says: 'a draft with errors ends with 1 and says where they are, what is wrong, and a better wording',
    typed: [['ohlint reports/draft.md', 1]],
    seen: ({ printed: [out] }) => expect(out).toMatch(/14:53 +error +This tells as a fact[\s\S]*allegation-as-fact/),
  },
  {
    says: 'a good report ends with 0, and so does a Word document with suggestions alone',
    typed: [['ohlint reports/good.md report.docx', 0]],
    seen: ({ printed: [out] }) => expect(out).toMatch(/¶ \d+ +info/),
  },
  {
    says: 'what cannot be done ends with 2 and one sentence: no such file, no such option, no such rule, nothing to check',
    given: { 'empty/notes.csv': 'a', 'broken.docx': 'PK\u0003\u0004 nothing' },
    typed: [
      ['ohlint reprots/', 2],
      ['ohlint reports --formt json', 2],
      ['ohlint reports --only jargn', 2],
      ['ohlint empty', 2],
      ['ohlint broken.docx', 2],
      ['ohlint', 2],
    ],
    seen: ({ printed, told }) => {
      expect(told[0]).toContain('Did you mean reports');
      expect(told[1]).toContain('--format');
      expect(told[2]).toContain('Did you mean “jargon”?');
      for (const sentence of told.slice(0, 4)) expect(sentence).toMatch(/^\S[^\n]*\n$/);
      for (const index of [0, 1, 2, 3]) expect(printed[index]).toBe('');
    },
  },
  {
    says: 'a file that cannot be read leaves the others checked, and ends with 2',
    given: { 'broken.docx': 'PK\u0003\u0004 nothing' },
    typed: [['ohlint broken.docx reports/draft.md --format json', 2]],
    seen: ({ printed: [out = ''] }) => expect(ids(out)).toContain('allegation-as-fact'),
  },
  {
    says: '--version and --help are there without a report',
    typed: [
      ['ohlint --version', 0],
      ['ohlint --help', 0],
      ['ohlint lint --help', 0],
    ],
    seen: ({ printed }) => {
      expect(printed[0]).toBe(`${JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version}\n`);
      for (const flag of ['--baseline', '--fix', '--staged']) expect(printed[2]).toContain(flag);
    },
  },
  {
    says: 'a text that is piped in is checked as a file of that name is',
    typed: [
      ['ohlint reports/draft.md --format json', 1],
      ['cat reports/draft.md | ohlint - --stdin-filename reports/draft.md --format json', 1],
      ['cat report.docx | ohlint - --stdin-filename report.docx --format compact', 0],
    ],
    seen: ({ printed }) => expect(printed[1]).toBe(printed[0]),
  },
  {
    says: '--fail-on, --max-warnings and --quiet decide when a run fails and what is shown',
    typed: [
      ['ohlint report.docx --fail-on info', 1],
      ['ohlint reports/draft.md --only consent-statement', 0],
      ['ohlint reports/draft.md --only consent-statement --max-warnings 0', 1],
      ['ohlint reports/draft.md --quiet --format compact', 1],
    ],
    seen: ({ printed }) => {
      expect(printed[3]).toContain(': error: ');
      expect(printed[3]).not.toMatch(/: (?:warning|info): /);
    },
  },
  {
    says: '--only, --skip and --rule choose rules and their levels',
    typed: [
      ['ohlint reports/draft.md --only blame,causation --format json', 1],
      ['ohlint reports/draft.md --only blame,causation --skip blame --format json', 1],
      ['ohlint reports/draft.md --only blame --rule blame:info --format json', 0],
    ],
    seen: ({ printed: [both = '', one = '', info = ''] }) => {
      expect(new Set(ids(both))).toEqual(new Set(['blame', 'causation']));
      expect(new Set(ids(one))).toEqual(new Set(['causation']));
      expect(JSON.parse(info)[0]).toMatchObject({ errorCount: 0, infoCount: 1 });
    },
  },
  {
    says: 'machine formats and files hold no word of a report unless --excerpts always is given',
    typed: [
      [
        'ohlint reports/draft.md --format json --format sarif=s --format junit=j --format github=g --format gitlab=l --format checkstyle=c --format compact=o --format markdown=m --format html=h --format review=r --baseline b --update-baseline --record rec --cache --cache-location kept',
        0,
      ],
      ['ohlint reports/draft.md --format compact --format html=shown --excerpts always', 1],
    ],
    seen: ({ printed: [out = ''], file }) => {
      const kept = [out, ...['s', 'j', 'g', 'l', 'c', 'o', 'm', 'h', 'r', 'b', 'rec'].map(file)];
      for (const text of kept) for (const secret of SECRETS) expect(text).not.toContain(secret);
      for (const secret of SECRETS) expect(file('shown')).toContain(secret);
    },
  },
  {
    says: '--concurrency: one thread and several print the same bytes, whatever the order of the files',
    given: MANY,
    typed: [
      ['ohlint many --concurrency 1 --format json', 1],
      ['ohlint many/0[2-5]*.md many/01*.md --concurrency 2 --format json', 1],
    ],
    seen: ({ printed: [one, ...others] }) => {
      for (const other of others) expect(other === one).toBe(true);
    },
  },
  {
    says: '--print-facts and --print-config show what ohlint takes a report to say, and what applies to it',
    typed: [
      ['ohlint reports/good.md --print-facts', 0],
      ['ohlint reports/good.md --print-config', 0],
      ['ohlint reports/good.md --timing', 0],
    ],
    seen: ({ printed }) => {
      expect(printed[0]).toMatch(/kind +at-work/);
      expect(printed[1]).toContain('allegation-as-fact');
    },
  },
  {
    says: '--watch checks again when a report is saved, and ends when it is told to',
    typed: [
      [
        `ohlint reports/draft.md --watch > out 2>&1 & p=$!
         again() { i=0; until [ "$(grep -c 'Waiting for changes' out)" -ge "$1" ]; do i=$((i+1)); [ $i -lt 600 ] || exit 9; sleep 0.1; done; }
         again 1; cp reports/good.md reports/draft.md; again 2; kill -INT $p; wait $p`,
        0,
      ],
    ],
    seen: ({ file }) =>
      expect(file('out')).toMatch(/allegation-as-fact[\s\S]*Waiting for changes[\s\S]*draft\.md changed[\s\S]*Waiting for changes/),
  },
];

const FORMATS: readonly Promised[] = [
  ...Object.entries(asPromised).map(
    ([name, check]): Promised => ({
      says: `--format ${name} is what its readers take, and the same bytes on every run`,
      typed: [
        [`ohlint reports report.docx --format ${name} --excerpts always`, 1],
        [`ohlint report.docx reports --format ${name} --excerpts always`, 1],
      ],
      seen: async ({ printed: [first = '', second], folder }) => {
        expect(second).toBe(first);
        await check(first, folder);
      },
    }),
  ),
  {
    says: 'all formats at once: one is printed, each of the others has its file',
    typed: [
      [
        `ohlint reports report.docx --excerpts always ${Object.keys(asPromised)
          .map((name) => `--format ${name}=out/${name}`)
          .join(' ')} --format compact`,
        1,
      ],
    ],
    seen: ({ printed: [out], file, folder }) => {
      expect(file('out/compact')).toBe(out);
      for (const [name, check] of Object.entries(asPromised)) check(file(`out/${name}`), folder);
    },
  },
  {
    says: 'a format of one’s own is a module',
    given: {
      'worst.mjs': 'export default (results, { version }) => version + " " + results.map((each) => each.errorCount).join() + "\\n";',
    },
    typed: [['ohlint reports --format ./worst.mjs', 1]],
    seen: ({ printed: [out] }) => expect(out).toMatch(/^\d+\.\d+\.\d+ \d+,\d+\n$/),
  },
];

const CHANGING: readonly Promised[] = [
  {
    says: '--fix-dry-run shows what --fix writes; a fixed file has fewer findings and no new one',
    given: { 'wordy.txt': WORDY },
    typed: [
      ['ohlint wordy.txt --format json --fail-on error', 1],
      ['ohlint wordy.txt --fix-dry-run --excerpts always', 1],
      ['ohlint wordy.txt --fix --format json', 1],
      ['ohlint wordy.txt --format json', 1],
    ],
    seen: ({ printed: [before = '', dry = '', fixed = '', after = ''], file }) => {
      expect(dry).toContain(`-${WORDY}+He was well before his absence, and has been off for 6 weeks.\n`);
      expect(file('wordy.txt')).toBe('He was well before his absence, and has been off for 6 weeks.\n');
      expect(fixed).toBe(after);
      expect(ids(after).length).toBeLessThan(ids(before).length);
      for (const id of new Set(ids(after))) {
        expect(ids(after).filter((each) => each === id).length).toBeLessThanOrEqual(ids(before).filter((each) => each === id).length);
      }
    },
  },
  {
    says: '--comments writes a copy of a Word document with the findings in its margin, and leaves the original',
    typed: [
      ['cp report.docx before.docx && ohlint report.docx --comments && cmp report.docx before.docx', 0],
      ['ohlint report.docx --comments=copy.docx --fix && cmp copy.docx report.ohlint.docx', 0],
    ],
    seen: async ({ folder }) => {
      const comments = await partOf(readFileSync(path.join(folder, 'report.ohlint.docx')), 'word/comments.xml');
      expect(comments).toContain('Two sentences would be easier');
    },
  },
];

const ADOPTING: readonly Promised[] = [
  {
    says: '--baseline: what is known stays silent, what is new speaks, and only --update-baseline writes',
    typed: [
      ['ohlint reports --baseline known.txt --update-baseline', 0],
      ['cp known.txt before.txt && ohlint reports --baseline known.txt --format json', 0],
      [`printf '\\nHe was harassed by Ms Oake in June.\\n' >> reports/good.md && ohlint reports --baseline known.txt --format json`, 1],
      ['cmp known.txt before.txt', 0],
    ],
    seen: ({ printed }) => {
      expect(ids(printed[1] ?? '')).toEqual([]);
      expect(ids(printed[2] ?? '')).toContain('allegation-as-fact');
    },
  },
  {
    says: '--cache: the second run prints the same bytes, and what is kept holds no word',
    typed: [
      ['ohlint reports report.docx --cache --cache-location kept --format json', 1],
      ['ohlint reports report.docx --cache --cache-location kept --format json', 1],
      ['ohlint reports report.docx --format json', 1],
      ['cat $(find kept -type f)', 0],
    ],
    seen: ({ printed: [first, second, without, kept = ''] }) => {
      expect(second).toBe(first);
      expect(without).toBe(first);
      expect(kept).not.toBe('');
      for (const secret of SECRETS) expect(kept).not.toContain(secret);
    },
  },
  {
    says: '--staged checks what is staged, as it is staged; --since what has changed on a branch',
    given: { 'other/a.md': DRAFT },
    typed: [
      [GIT, 0],
      ['git add other && cp reports/good.md other/a.md && ohlint --staged --format compact', 1],
      ['git add other && ohlint --staged', 0],
      ['git checkout -q -b more && cp reports/draft.md new.md && ohlint --since main --format compact', 1],
      ['ohlint --since nothing-of-the-kind', 2],
    ],
    seen: ({ printed }) => {
      expect(printed[1]).toContain('other/a.md:14:53');
      expect(printed[3]).toMatch(/^new\.md:/m);
      expect(printed[3]).not.toContain('reports/draft.md');
    },
  },
  {
    says: '.ohlintignore also wins for a file that is named outright; --no-ignore checks everything',
    given: { '.ohlintignore': 'reports/draft.md\n' },
    typed: [
      ['ohlint reports/draft.md', 0],
      ['ohlint reports', 0],
      ['ohlint reports/draft.md --no-ignore', 1],
    ],
    seen: ({ told: [note] }) => expect(note).toContain('reports/draft.md'),
  },
  {
    says: 'extends takes a file and an installed package, and the configuration wins over both',
    given: {
      'ohlint.config.yaml': 'extends: [uk, ohlint-config-acme, ./house.yaml]\nrules:\n  blame: off\n',
      'house.yaml': 'rules:\n  blame: info\n  causation: info\n',
      'node_modules/ohlint-config-acme/package.json': '{ "name": "ohlint-config-acme", "version": "1.0.0" }',
      'node_modules/ohlint-config-acme/ohlint.config.yaml': 'rules:\n  causation: warning\n  third-party: info\n',
    },
    typed: [['ohlint reports/draft.md --format compact', 1]],
    seen: ({ printed: [out] }) => {
      expect(out).not.toContain('(blame)');
      expect(out).toMatch(/: info: .*\(causation\)$/m);
      expect(out).toMatch(/: info: .*\(third-party\)$/m);
    },
  },
  {
    says: 'overrides hold for some reports alone: by path, and by kind of report',
    given: {
      'old/a.md': DRAFT,
      'ohlint.config.yaml':
        'overrides:\n  - files: old/\n    rules: { allegation-as-fact: off }\n  - kinds: at-work\n    rules: { sentence-length: off, diagnosis-disclosure: off }\n',
    },
    typed: [['ohlint old reports --format compact', 1]],
    seen: ({ printed: [out] }) => {
      expect(out).toMatch(/reports\/draft\.md.*allegation-as-fact/);
      expect(out).not.toMatch(/old\/a\.md.*allegation-as-fact/);
      expect(out).not.toMatch(/reports\/good\.md.*sentence-length/);
    },
  },
  {
    says: 'init writes a configuration that holds at once; doctor says what applies and opens no report',
    typed: [
      ['ohlint init --yes', 0],
      ['ohlint init --yes', 2],
      ['ohlint doctor', 0],
      ['ohlint reports', 1],
    ],
    seen: ({ printed, file }) => {
      expect(file('ohlint.config.yaml')).toMatch(/^extends: uk$/m);
      expect(printed[2]).toContain('ohlint.config.yaml');
      for (const secret of SECRETS) expect(printed[2]).not.toContain(secret);
    },
  },
  {
    says: 'completion prints a script for each of four shells, with commands, options and rules in it',
    typed: [
      ['ohlint completion bash > bash && bash -n bash && cat bash', 0],
      ['ohlint completion zsh', 0],
      ['ohlint completion fish', 0],
      ['ohlint completion powershell', 0],
      ['ohlint completion ksh', 2],
    ],
    seen: ({ printed }) => {
      for (const script of printed.slice(0, 4)) {
        for (const word of ['doctor', 'update-baseline', 'allegation-as-fact']) expect(script).toContain(word);
      }
    },
  },
];

const SILENCING: readonly Promised[] = [
  {
    says: 'an instruction silences a rule for a reason and until a day; suppressions lists it; a day that is over brings the finding back',
    given: { 'silent.md': silenced('2999-01-31'), 'over.md': silenced('2020-01-31') },
    typed: [
      ['ohlint silent.md --only allegation-as-fact', 0],
      ['ohlint suppressions silent.md over.md --excerpts always', 0],
      ['ohlint over.md --only allegation-as-fact,ohlint/expired-directive --format json', 1],
      ['ohlint silent.md --only allegation-as-fact --no-inline-config', 1],
    ],
    seen: ({ printed: [, list, over = ''] }) => {
      expect(list).toMatch(/silences 1 finding, until 2999-01-31\n +agreed with the clinic/);
      expect(list).toContain('expired');
      expect(ids(over).sort()).toEqual(['allegation-as-fact', 'ohlint/expired-directive']);
    },
  },
  {
    says: 'an instruction that silences nothing is reported, and a reason can be demanded',
    given: {
      'unused.md': GOOD.replace('\n## ', '\n<!-- ohlint-disable-next-line litigation -->\n\n## '),
      'strict.yaml': 'require-directive-reason: true\n',
    },
    typed: [
      ['ohlint unused.md --report-unused-directives --format json', 0],
      ['ohlint unused.md --config strict.yaml --format json --fail-on info', 1],
    ],
    seen: ({ printed: [unused, reasonless] }) => {
      expect(unused).toContain('ohlint/unused-directive');
      expect(reasonless).toMatch(/ohlint\/[\w-]*reason/);
    },
  },
  {
    says: '--record writes what was checked, by what and with what outcome, and no text',
    typed: [
      ['ohlint reports report.docx --record record.json', 1],
      ['cp record.json first.json && ohlint reports report.docx --record record.json && false || cmp record.json first.json', 0],
    ],
    seen: async ({ file, folder }) => {
      const { Ajv } = await import('ajv');
      const schema = JSON.parse(readFileSync(path.join(folder, '..', 'node_modules', 'ohlint', 'schemas', 'record.v1.json'), 'utf8'));
      const record = JSON.parse(file('record.json'));
      const valid = new Ajv({ strict: true }).compile(schema);
      expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
      expect(record).toMatchObject({ verdict: { exitCode: 1 }, totals: { reports: 3 } });
      for (const secret of SECRETS) expect(file('record.json')).not.toContain(secret);
    },
  },
];

const EXTENDING: readonly Promised[] = [
  {
    says: 'rules in YAML speak, are listed and explained, and test-rules holds them to their examples',
    given: {
      'house-rules/synergy.yaml': SYNERGY,
      'wrong.yaml': SYNERGY.replace('He should find synergies., finds: [synergies]', 'He walks.'),
      'ohlint.config.yaml': 'rule-files: house-rules\n',
      'a.md': GOOD.replace('\n## ', '\nHe will find synergies.\n\n## '),
    },
    typed: [
      ['ohlint test-rules', 0],
      ['ohlint test-rules wrong.yaml', 1],
      ['ohlint a.md --only house/no-synergy --format json', 1],
      ['ohlint rules', 0],
      ['ohlint explain house/no-synergy', 0],
    ],
    seen: ({ printed: [kept, , found = '', list, page] }) => {
      expect(kept).toContain('1 rule, 2 examples: all kept.');
      expect(ids(found)).toEqual(['house/no-synergy']);
      expect(list).toContain('house/no-synergy');
      expect(page).toContain('Say what will be done.');
    },
  },
  {
    says: 'a plug-in brings rules with code, and any retext plug-in is a rule',
    given: {
      'call.mjs': PLUGIN,
      'ohlint.config.yaml': 'plugins:\n  - ./call.mjs\n  - { use: retext-equality, as: house/equality, severity: warning }\n',
      'a.md': GOOD.replace('\n## ', '\nI will call you. The foreman is a crazy cripple.\n\n## '),
    },
    typed: [
      ['ohlint test-rules call.mjs', 0],
      ['ohlint a.md --only acme/call,house/equality --format json', 1],
    ],
    seen: ({ printed: [, found = ''] }) => expect(new Set(ids(found))).toEqual(new Set(['acme/call', 'house/equality'])),
  },
  {
    says: 'ohlint/api and ohlint/tester are imported by a program, and fit their types',
    given: {
      'check.mjs': PROGRAM,
      'call.mjs': PLUGIN,
      'package.json': '{ "private": true, "type": "module" }',
    },
    typed: [['node check.mjs', 0]],
    seen: ({ printed }) => expect(printed[0]).toBe('true 0\nreports/draft.md true,reports/good.md false\n'),
  },
  {
    says: 'a program in TypeScript is checked against the declarations in the package, and its mistakes are found',
    given: { 'consumer.ts': CONSUMER, 'tsconfig.json': TSCONFIG, 'package.json': '{ "private": true, "type": "module" }' },
    typed: [],
    seen: async ({ folder }) => {
      const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
      expect(await run(process.execPath, [tsc, '--project', '.'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  },
  {
    says: 'explain shows what a rule finds, why and what to write instead; rules lists all of them',
    typed: [
      ['ohlint explain allegation-as-fact', 0],
      ['ohlint explain alegation-as-fact', 2],
      ['ohlint rules', 0],
      ['ohlint rules --format json', 0],
    ],
    seen: ({ printed, told }) => {
      for (const part of ['Why', 'Wrong', 'Right']) expect(printed[0]).toContain(part);
      expect(told[1]).toContain('allegation-as-fact');
      expect(JSON.parse(printed[3] ?? '').length).toBe(countOf(printed[3] ?? '', '"id":'));
    },
  },
];

const COMPARING: readonly Promised[] = [
  {
    says: 'overlap shows how alike reports are, as text, as JSON and as a page',
    given: MANY,
    typed: [
      ['ohlint overlap many', 0],
      ['ohlint overlap many --format json', 0],
      ['ohlint overlap many --format html=page.html', 0],
    ],
    seen: ({ printed: [text, json = ''], file }) => {
      expect(text).toContain('Most alike');
      expect(JSON.parse(json)).toBeTypeOf('object');
      expect(file('page.html')).toMatch(/^<!doctype html>/i);
    },
  },
  {
    says: 'an index of all reports is kept and asked, and holds no word',
    given: MANY,
    typed: [
      ['ohlint index add reports many --index house.index --index-key house.key', 0],
      ['ohlint index status --index house.index --index-key house.key', 0],
      ['ohlint index export --index house.index --index-key house.key', 0],
      ['cat house.index*', 0],
      ['ohlint many/02-catering-assistant.md --only boilerplate-overlap --index house.index --index-key house.key', 1],
    ],
    seen: ({ printed: [added, status, exported = '', kept = ''] }) => {
      expect(added).toContain('7 reports added');
      expect(status).toMatch(/^reports +7$/m);
      for (const secret of SECRETS) for (const text of [exported, kept]) expect(text).not.toContain(secret);
    },
  },
  {
    says: 'a report is compared with a template and with reports on other people',
    given: MANY,
    typed: [['ohlint many/01-delivery-planner.md --against many --template many/02-catering-assistant.md --format json', 1]],
    seen: ({ printed: [out = ''] }) => expect(ids(out)).toContain('boilerplate-overlap'),
  },
];

/**
 * Each command and each format once: what is typed on every release of Node, in one folder, one after the other. Each must print the same bytes and end
 * with the same code as on the Node at hand.
 */
export const ON_EVERY_NODE: Pick<Promised, 'given'> & { readonly typed: readonly string[] } = {
  given: {
    ...MANY,
    'wordy.txt': WORDY,
    'silent.md': silenced('2999-01-31'),
    'check.mjs': PROGRAM,
    'call.mjs': PLUGIN,
    'house/ohlint.config.yaml':
      'extends: [uk, ../house.yaml]\nrule-files: rules\nplugins:\n  - ../call.mjs\n  - { use: retext-equality, as: house/equality }\n',
    'house/rules/synergy.yaml': SYNERGY,
    'house/a.md': GOOD.replace('\n## ', '\nI will call you. The foreman finds synergies.\n\n## '),
    'house.yaml': 'overrides:\n  - kinds: at-work\n    rules: { sentence-length: off }\n',
  },
  typed: [
    'ohlint --version',
    'ohlint --help',
    'ohlint reprots/ 2>&1',
    `ohlint reports report.docx --excerpts always ${Object.keys(asPromised)
      .map((name) => `--format ${name}=out/${name}`)
      .join(' ')}; cat out/*`,
    'cat report.docx | ohlint - --stdin-filename report.docx',
    'ohlint many/01-delivery-planner.md many/02-catering-assistant.md --concurrency 2 --format json',
    'ohlint wordy.txt --fix; cat wordy.txt',
    'ohlint report.docx --comments --fix; cksum report.docx report.ohlint.docx',
    'ohlint reports --baseline known.txt --update-baseline',
    'ohlint reports --baseline known.txt --record record.json; cat record.json',
    'ohlint reports --cache --cache-location kept --format compact',
    'ohlint reports --cache --cache-location kept --format compact',
    'ohlint silent.md --only allegation-as-fact; ohlint suppressions silent.md',
    'ohlint house/a.md --format json',
    'ohlint test-rules house/rules call.mjs',
    'node check.mjs',
    'ohlint explain allegation-as-fact',
    'ohlint rules',
    'ohlint overlap many',
    'ohlint index add many --index house.index --index-key house.key',
    'ohlint index status --index house.index --index-key house.key',
    'ohlint init --yes; cat ohlint.config.yaml',
    'ohlint doctor | grep Configuration',
    'ohlint completion bash',
    // Last, because a repository is a project of its own: no plug-in from above it is run in it.
    `${GIT} && git add many/01* && ohlint --staged --format compact`,
    'ohlint --since HEAD --no-config --format compact',
  ],
};

export const PROMISES: readonly Promised[] = [...CHECKING, ...FORMATS, ...CHANGING, ...ADOPTING, ...SILENCING, ...EXTENDING, ...COMPARING];
