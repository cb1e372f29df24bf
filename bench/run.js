// npm run bench: times ohlint and, where they are installed (npm install in this folder), its peers, on generated reports, and writes
// docs/performance-figures.md and docs/performance.svg. Every figure to compare is a ratio of processor times of the same sitting,
// because a machine's speed drifts: commands take turns, and of each the median counts.
//
//   node bench/run.js [--sizes 1,100,1000] [--runs 5] [--limit 300]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { growthWithLength } from './growth.js';
import { readingOfWord } from './word.js';

const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,100,1000' },
    runs: { type: 'string', default: '5' },
    limit: { type: 'string', default: '300' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const limit = Number(values.limit) * 1000;

const OHLINT = path.join(root, 'bin', 'ohlint.js');
const tool = (name) => path.join(import.meta.dirname, 'node_modules', name);
/** What is timed: each gives the arguments for Node. */
const COMMANDS = {
  'node -e 0': () => ['-e', '0'],
  ohlint: (files, out) => [OHLINT, '--no-config', `--format=json=${out}`, ...files],
  'write-good': (files) => [tool('write-good/bin/write-good.js'), ...files],
  'textlint, 8 rules': (files) => [
    tool('textlint/bin/textlint.js'),
    '--config',
    path.join(import.meta.dirname, '.textlintrc.json'),
    ...files,
  ],
  alex: (files) => [tool('alex/cli.js'), ...files],
};

const scratch = mkdtempSync(path.join(os.tmpdir(), 'ohlint-bench-'));
const wrapper = path.join(scratch, 'measured.cjs');
// In the process that is measured, so that it needs nothing of the system: what it used is written when it ends.
writeFileSync(
  wrapper,
  `const used = ${JSON.stringify(path.join(scratch, 'used.json'))};
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(used, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
});
`,
);

/** One run in a process of its own: seconds by the clock and of processors, and peak memory. */
function once(args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--require', wrapper, ...args], { stdio: 'ignore', timeout: limit, cwd: scratch });
  if (run.error || run.signal) return undefined;
  return { wall: (performance.now() - started) / 1000, ...JSON.parse(readFileSync(path.join(scratch, 'used.json'), 'utf8')) };
}

const median = (list) => [...list].sort((a, b) => a - b)[(list.length - 1) >> 1];

function reportsOf(size) {
  const folder = path.join(scratch, `reports-${size}`);
  const made = spawnSync(process.execPath, [path.join(import.meta.dirname, 'reports.js'), '--out', folder, '--count', String(size)]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

/** The commands in turn, as often as asked; a long one once. */
function timed(commands, files) {
  const found = new Map();
  const out = path.join(scratch, 'findings.json');
  for (let round = 0; round < runs; round += 1) {
    for (const [name, args] of commands) {
      const known = found.get(name) ?? [];
      if (known.includes(undefined) || (known.length > 0 && known[0].wall > 30)) continue;
      found.set(name, [...known, once(args(files, out))]);
    }
  }
  return [...found]
    .filter(([, list]) => !list.includes(undefined))
    .map(([name, list]) => ({
      name,
      runs: list.length,
      ...Object.fromEntries(['wall', 'cpu', 'peak'].map((key) => [key, median(list.map((each) => each[key]))])),
    }));
}

/** What `--timing` says of each stage and rule. */
function stages(files) {
  const run = spawnSync(
    process.execPath,
    [OHLINT, '--no-config', '--timing', `--format=json=${path.join(scratch, 'findings.json')}`, ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return [...run.stderr.matchAll(/^(\S.*?) {2,}([\d.]+) ms +(\d+) %$/gm)].map(([, what, ms, share]) => ({
    what,
    ms: Number(ms),
    share: Number(share),
  }));
}

const number = (value, digits = 2) => value.toFixed(digits);
const row = (...cells) => `| ${cells.join(' | ')} |`;

const lines = [
  '# Figures',
  '',
  `Made by \`npm run bench\`: ${os.cpus().length} processors (${os.cpus()[0]?.model.trim()}), Node ${process.version}, up to ${runs} runs of each in turn, medians.`,
  'Reports are generated (`bench/reports.js`, seed 1), about 890 words each. Compare the ratios, not the seconds: they are of processor time, which a busy machine changes least.',
  '',
];
const available = Object.entries(COMMANDS).filter(
  ([name, args]) => name === 'node -e 0' || existsSync(args([], '').find((arg) => /\.js$/.test(arg))),
);
const growth = new Map();
const started = timed(
  [
    ['node -e 0', COMMANDS['node -e 0']],
    ['ohlint --version', () => [OHLINT, '--version']],
  ],
  [],
);
lines.push('## Start', '', row('command', 'processor s', 'x node -e 0', 'peak MiB'), row('---', '---:', '---:', '---:'));
for (const each of started) lines.push(row(each.name, number(each.cpu, 3), number(each.cpu / started[0].cpu), number(each.peak, 0)));
for (const size of sizes) {
  const files = reportsOf(size);
  const all = timed(available, files);
  const node = all.find(({ name }) => name === 'node -e 0');
  const own = all.find(({ name }) => name === 'ohlint');
  lines.push('', `## ${size} report${size === 1 ? '' : 's'}`, '');
  lines.push(
    row('tool', 'runs', 'clock s', 'processor s', 'x node -e 0', 'ohlint in terms of it', 'peak MiB'),
    row('---', '---:', '---:', '---:', '---:', '---:', '---:'),
  );
  for (const each of all) {
    const ratios = [number(each.cpu / node.cpu, 1), number(own.cpu / each.cpu)];
    lines.push(row(each.name, each.runs, number(each.wall), number(each.cpu), ...ratios, number(each.peak, 0)));
    if (each.name !== 'node -e 0') growth.set(each.name, [...(growth.get(each.name) ?? []), { size, cpu: each.cpu }]);
  }
  if (size === sizes.at(-1) || size === 1) {
    const table = stages(files);
    const shown = table.filter(({ what }) => what !== 'total').slice(0, 20);
    lines.push(
      '',
      `Stages and rules, the twenty dearest (\`--timing\`, ms a report):`,
      '',
      row('stage or rule', 'ms a report', 'share'),
      row('---', '---:', '---:'),
    );
    for (const { what, ms, share } of shown) lines.push(row(what, number(ms / size), `${share} %`));
  }
}

const { all, alone, again } = growthWithLength(reportsOf(1)[0], scratch);
const steepest = alone.sort((a, b) => b.ratio - a.ratio).slice(0, 5);
lines.push(
  '',
  '## A report of a hundred times the length',
  '',
  'In one process that has checked both before; start-up is taken off. Each rule alone was measured as well; shown are the five that grow most.',
  '',
  row('rules', 'one report, ms', 'a hundred times as long, ms', 'x'),
  row('---', '---:', '---:', '---:'),
  ...[{ rule: 'all', ...all }, ...steepest].map(({ rule, one, long, ratio }) =>
    row(rule, number(one, 1), number(long, 0), number(ratio, 0)),
  ),
  '',
  '## A draft linted again through the API after an edit',
  '',
  `${number(again.median, 0)} ms by the clock (median), ${number(again.p95, 0)} ms at P95.`,
);

lines.push(
  '',
  '## A Word document of a million characters',
  '',
  'Reading alone, from the bytes of the file to the text with its places, in terms of a bare pass of the XML parser over its document (saxes, handlers that do nothing). Each in a process of its own, after a letter of a page.',
  '',
  row('written', 'first, ms', 'x bare pass', 'later, ms', 'x bare pass', 'peak MiB', 'of the bare pass', 'of Node alone'),
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'),
);
for (const { shape, first, firstRatio, later, laterRatio, peak, barePeak, nodePeak } of await readingOfWord(scratch, runs)) {
  const times = [number(first, 0), number(firstRatio), number(later, 0), number(laterRatio)];
  lines.push(row(shape, ...times, ...[peak, barePeak, nodePeak].map((each) => number(each, 0))));
}

mkdirSync(path.join(root, 'docs'), { recursive: true });
writeFileSync(path.join(root, 'docs', 'performance-figures.md'), `${lines.join('\n')}\n`);
writeFileSync(path.join(root, 'docs', 'performance.svg'), chart(growth));
rmSync(scratch, { recursive: true, force: true });
console.log(lines.join('\n'));

/** Processor time over the number of reports, both in powers of ten. */
function chart(series) {
  const [width, height, left, bottom] = [640, 400, 60, 40];
  const points = [...series.values()].flat();
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...points.map(({ cpu }) => cpu)))),
    Math.ceil(Math.log10(Math.max(...points.map(({ cpu }) => cpu)))),
  ];
  const most = Math.max(1, Math.log10(Math.max(...points.map(({ size }) => size))));
  const x = (size) => left + ((width - left - 130) * Math.log10(size)) / most;
  const y = (cpu) => height - bottom - ((height - bottom - 20) * (Math.log10(cpu) - low)) / (high - low || 1);
  const colours = ['#0b6e4f', '#b5651d', '#7a3e9d', '#3566a8'];
  const grid = Array.from({ length: high - low + 1 }, (_, step) => low + step).map(
    (power) =>
      `<path d="M${left} ${y(10 ** power)}H${width - 130}" stroke="#ddd"/><text x="${left - 6}" y="${y(10 ** power) + 4}" text-anchor="end">${10 ** power} s</text>`,
  );
  const ticks = sizes.map((size) => `<text x="${x(size)}" y="${height - bottom + 18}" text-anchor="middle">${size}</text>`);
  const curves = [...series].map(([name, list], index) => {
    const colour = colours[index % colours.length];
    const path_ = list.map(({ size, cpu }, at) => `${at === 0 ? 'M' : 'L'}${x(size).toFixed(1)} ${y(cpu).toFixed(1)}`).join('');
    const last = list.at(-1);
    const dots = list
      .map(({ size, cpu }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(cpu).toFixed(1)}" r="3" fill="${colour}"/>`)
      .join('');
    return `<path d="${path_}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${x(last.size) + 8}" y="${y(last.cpu) + 4}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>Processor time by number of reports</title>${grid.join('')}${ticks.join('')}<text x="${left}" y="${height - 6}">reports</text>${curves.join('')}</svg>\n`;
}
