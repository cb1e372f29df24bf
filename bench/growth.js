// How the time for one report grows with its length, for all rules together and for each alone, and what it takes to lint a draft again through the API
// after an edit. All warm, in one process: milliseconds of processor time, medians.
//
//   node bench/growth.js REPORT FOLDER     (by `npm run bench`: measures, and says so in JSON)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const TIMES = 100;
const RUNS = 7;
const EDITS = 100;

const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[(list.length - 1) >> 1];

/** The body of a report so many times over, with other figures each time. */
function longer(report) {
  const [head, ...sections] = report.split('\n## ');
  const body = sections.map((section) => `\n## ${section}`).join('');
  const copies = Array.from({ length: TIMES }, (_, nth) => body.replace(/\d+/g, (figure) => String(Number(figure) + (nth % 7))));
  return head + copies.join('');
}

async function measure(file, folder) {
  const { main } = createRequire(import.meta.url)(path.join(root, 'dist', 'cli', 'load.cjs')).load();
  const report = readFileSync(file, 'utf8');
  const files = { none: '# Report\n', one: report, long: longer(report) };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.md`), text);
  const out = path.join(folder, 'out.json');
  const taken = async (name, only) => {
    const before = process.cpuUsage();
    await main(['--no-config', `--format=json=${out}`, ...only, path.join(folder, `${name}.md`)]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const growth = async (only) => {
    // The second run over the long one finds every pattern compiled, as the later runs over the short one do.
    for (const name of ['long', 'none', 'one']) await taken(name, only);
    const times = { none: [], one: [], long: [await taken('long', only)] };
    for (let run = 0; run < RUNS; run += 1) for (const name of ['none', 'one']) times[name].push(await taken(name, only));
    const [none, one, long] = ['none', 'one', 'long'].map((name) => median(times[name]));
    return { one: one - none, long: long - none, ratio: (long - none) / (one - none) };
  };
  const { createLinter } = await import(pathToFileURL(path.join(root, 'dist', 'api.js')));
  const alone = [];
  for (const rule of readdirSync(path.join(root, 'rules')).filter((name) => existsSync(path.join(root, 'rules', name, 'rule.ts'))))
    alone.push({ rule, ...(await growth(['--only', rule])) });
  console.log(JSON.stringify({ all: await growth([]), alone, again: await again(createLinter, report) }));
  // It is that of the findings.
  process.exitCode = 0;
}

/** A word is added in one sentence after the other, and the whole linted after each. */
async function again(createLinter, report) {
  const linter = createLinter({ config: {} });
  const ends = [...report.matchAll(/[a-z]\.(?=\s)/g)].map(({ index }) => index + 1);
  const times = [];
  for (let edit = 0; edit < EDITS * 2; edit += 1) {
    const at = ends[edit % ends.length];
    const text = `${report.slice(0, at)} again${edit}${report.slice(at)}`;
    const start = performance.now();
    await linter.lintText(text, { path: 'report.md' });
    times.push(performance.now() - start);
  }
  const late = sorted(times.slice(EDITS));
  return { median: median(late), p95: late[Math.floor(late.length * 0.95)] };
}

/** Milliseconds for one report and for one a hundred times as long, their ratio, and the milliseconds of linting again. */
export function growthWithLength(report, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, report, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

if (process.argv[1] === import.meta.filename) await measure(...process.argv.slice(2));
