// `npm run assurance [-- --seconds N]`: makes docs/assurance.md anew, which says how much was tried so that nothing is lost, leaked or let in: it injects the
// faults, looks for the canaries, and fuzzes the built command line for as long as is said (ten minutes where nothing is). It needs a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } });
const TESTS = ['test/laws/faults.test.ts', 'test/laws/redaction.test.ts', 'test/cli/kept-files.test.ts', 'test/cli/index-reports.test.ts'];

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-assurance-'));
const figures = path.join(work, 'figures');
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function run(args, env = {}) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(stdout);
  if (status === 0) return stdout;
  console.error('A promise was broken, so the figures are left as they were.');
  process.exit(1);
}

run([path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...TESTS], { OHLINT_FIGURES: figures });
const fuzzed = run([path.join('scripts', 'fuzz.js'), '--seconds', values.seconds]);

const counts = new Map();
for (const line of readFileSync(figures, 'utf8').trim().split('\n')) {
  const [what, times] = JSON.parse(line);
  counts.set(what, (counts.get(what) ?? 0) + times);
}
const countedAs = (kind) => [...counts].filter(([what]) => what.startsWith(kind)).map(([what, times]) => [what.slice(kind.length), times]);
const faults = countedAs('fault: ');
const tried = [...fuzzed.matchAll(/^(\S.*?) +(\d+) tried$/gm)].map(([, kind, times]) => [kind, Number(times)]);
const sum = (rows) => rows.reduce((total, [, times]) => total + times, 0);
const table = (head, rows) =>
  [
    `| ${head} | |`,
    '| --- | ---: |',
    ...[...rows, ['together', sum(rows)]].map(([what, times]) => `| ${what} | ${times.toLocaleString('en-GB')} |`),
  ].join('\n');
const seed = /^seed (\d+)/m.exec(fuzzed)?.[1];
const [codes, extremes] = fuzzed.trim().split('\n').slice(-2);

writeFileSync(
  path.join(root, 'docs', 'assurance.md'),
  `# Nothing lost, nothing leaked, nothing let in: what was tried

Made by \`npm run assurance\`, with Node ${process.version}. What ohlint promises, and against whom, stands in [SECURITY.md](../SECURITY.md).

## Faults

Each was injected into a run of the built command line: originals stayed whole, what was written was whole or not there, the other files were checked, and the exit code
and a sentence said what had happened. All were survived. The test run injects the same ones.

${table('fault injected and survived', faults)}

## Canaries

${counts.get('canaries: planted')} words that stand nowhere but in the reports (names, a diagnosis, a medicine, a place, telephone and reference numbers) were planted in them. Then ${counts.get('canaries: outputs and files looked through')} outputs and files
were looked through: each format, on the screen and in a file, what is kept from run to run (cache, baseline, record, index), errors, \`--timing\`, \`doctor\`. Where no
excerpts were asked for, **none was found**; where they were asked for, they are there, so the search can fail.

## Made-up inputs

Random and damaged files of each kind, given to the built command line for ${Number(values.seconds).toLocaleString('en-GB')} seconds (\`npm run fuzz -- --seed ${seed} --seconds ${values.seconds}\`). No crash, no hang, no exit code but
0, 1 and 2; every place of a finding inside its file; no file touched that should not be; a second run answers the same.

${table('kind', tried)}

In all: ${codes}; ${extremes}. A small share is in every test run.

## Changes of the code that a test must notice

See [mutation testing](../CONTRIBUTING.md#mutation-testing).
`,
);
