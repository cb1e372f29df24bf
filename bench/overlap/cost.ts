import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { indexKey, KEY_BYTES } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { type Figures, keepFigures, type Used } from './figures.ts';
import { AUTHOR, fillIndex } from './fill.ts';
import { hold, median } from './measure.ts';
import { Random } from './random.ts';
import { inventReport, understood, written } from './reports.ts';

const MASTER = new Uint8Array(KEY_BYTES).fill(1);
const KEY = indexKey(MASTER);
const SEED = 6;
/** Runs with an index and without, in turn. */
const PAIRS = 5;
const COLD = 3;
const ADDED = 40;
const IN_A_COMMAND = 50;

const OHLINT = path.join(import.meta.dirname, '..', '..', 'bin', 'ohlint.js');
const WITHOUT = ['--no-config', '--format=json'];

/** What an index of 1,000, 10,000 … reports takes: disk, memory, and time to add a report and to check a draft with the built command line. */
export async function cost(most: number): Promise<void> {
  console.log('\nCost of the index in a file');
  const folder = mkdtempSync(path.join(process.env.OHLINT_BENCH_FOLDER ?? os.tmpdir(), 'ohlint-bench-'));
  const file = path.join(folder, 'bench.index');
  const key = path.join(folder, 'bench.key');
  const draft = path.join(folder, 'draft.md');
  const random = new Random(SEED);
  writeFileSync(key, Buffer.from(MASTER).toString('hex'));
  const author = AUTHOR.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  writeFileSync(draft, `${written(inventReport(random, 99, { boilerplate: 0.6, edits: 0.03 }))}\n${author}\nOccupational Physician\n`);
  const more = path.join(folder, 'more');
  mkdirSync(more);
  for (let report = 0; report < IN_A_COMMAND; report += 1)
    writeFileSync(path.join(more, `${report}.md`), written(inventReport(random, 200 + report, { boilerplate: 0.6, edits: 0.03 })));
  const used = path.join(folder, 'used.json');
  const wrapper = path.join(folder, 'used.cjs');
  // In the process that is measured, so that it needs nothing of the system: what it used is written when it ends.
  writeFileSync(
    wrapper,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.resourceUsage())));`,
  );
  const run = (...args: readonly string[]): Used => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', wrapper, OHLINT, ...args], { encoding: 'utf8' });
    const clock = performance.now() - start;
    if (status !== 0 && status !== 1) throw new Error(`ohlint ${args.join(' ')} ended with ${status}: ${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8'));
    return { clock, cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  };
  const index = ['--index', file, '--index-key', key];
  try {
    fillApart(file, 0, 0);
    let size = 0;
    const measured: Figures[] = [];
    for (let next = Math.min(1000, most); next <= most && next > size; next *= 10) {
      const began = performance.now();
      fillApart(file, next - size, next);
      const fill = (performance.now() - began) / 1000;
      size = next;
      const bytes = statSync(file).size;
      const added = apart<{ cpu: number[]; clock: number[] }>('--add', file);
      run('index', 'add', more, ...index);
      run('index', 'forget', more, ...index);
      const command = run('index', 'add', more, ...index);
      run('index', 'forget', more, ...index);
      const pairs = Array.from({ length: PAIRS }, () => [run(draft, ...WITHOUT), run(draft, ...WITHOUT, ...index)] as const);
      const cold = Array.from({ length: COLD }, () => {
        forgetCached(file);
        return run(draft, ...WITHOUT, ...index);
      });
      const figures: Figures = {
        reports: size,
        machine: `${os.cpus().length} processors (${os.cpus()[0]?.model.trim()}), Node ${process.version}`,
        fill,
        bytes,
        without: medians(pairs.map(([without]) => without)),
        check: medians(pairs.map(([, with_]) => with_)),
        extra: median(pairs.map(([without, with_]) => with_.cpu - without.cpu)),
        cold: medians(cold),
        add: { cpu: median(added.cpu), clock: median(added.clock) },
        command: command.cpu / IN_A_COMMAND,
      };
      measured.push(figures);
      tell(figures);
    }
    keepFigures(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell({ reports, bytes, fill, extra, without, check, cold, add, command }: Figures): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `  ${reports} reports: ${(bytes / reports / 1000).toFixed(1)} kB each, filled in ${fill.toFixed(0)} s; a check ${ms(check.cpu)} of the processor (${ms(extra)} more than without), ${ms(check.clock)} by the clock (${ms(without.clock)} without); cold ${ms(cold.cpu)}, ${ms(cold.clock)}; memory ${check.peak.toFixed(0)} MB (${without.peak.toFixed(0)} without); a report more ${add.cpu.toFixed(1)} ms (${add.clock.toFixed(1)} by the clock), ${command.toFixed(1)} ms with reading it`,
  );
  hold(`to index a report that is understood, median, at ${reports}`, add.cpu, 25, 'ms');
  if (reports === 10_000) hold('to check a draft against 10,000: what the index adds to it', extra, 150, 'ms');
  if (reports === 1_000_000) hold('to check a draft against 1,000,000, cold, all in all', cold.clock, 1500, 'ms');
}

function medians(all: readonly Used[]): Used {
  return {
    cpu: median(all.map(({ cpu }) => cpu)),
    clock: median(all.map(({ clock }) => clock)),
    peak: median(all.map(({ peak }) => peak)),
  };
}

/** Runs a part of this program in a process of its own. */
function apart<T>(...args: readonly string[]): T {
  const run = spawnSync(process.execPath, [process.argv[1] as string, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}`);
  return JSON.parse(run.stdout);
}

function fillApart(file: string, count: number, seed: number): void {
  apart('--fill', file, String(count), String(seed));
}

/** What `--fill` does. */
export async function fillHere(file: string, count: number, seed: number): Promise<void> {
  await fillIndex(file, KEY, new Random(SEED + seed), count);
  console.log('{}');
}

/** What `--add` does: adds reports that are understood, each by itself, and takes them out again. */
export async function addHere(file: string): Promise<void> {
  const random = new Random(SEED + 1);
  const index = await openIndex(file, KEY, { shown: 'bench.index', create: false });
  const found: { cpu: number[]; clock: number[] } = { cpu: [], clock: [] };
  for (let number = 0; number < ADDED; number += 1) {
    const report = understood(written(inventReport(random, 300 + number, { boilerplate: 0.6, edits: 0.03 })));
    void [report.prose, report.facts.kind, report.facts.employee, report.facts.author, report.facts.reportDate];
    const start = performance.now();
    const before = process.cpuUsage();
    await index.add([index.rowOf(report, 20_000)]);
    const { user, system } = process.cpuUsage(before);
    found.cpu.push((user + system) / 1000);
    found.clock.push(performance.now() - start);
  }
  await index.prune(20_001);
  await index.close();
  console.log(JSON.stringify(found));
}

/** Makes the system forget what it has read of a file, as after a night. */
function forgetCached(file: string): void {
  spawnSync('sync');
  spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0']);
}
