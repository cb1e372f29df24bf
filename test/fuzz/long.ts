import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { ohlint } from '../support/ohlint.ts';
import { KINDS } from './inputs.ts';
import { brokenPromise, type Trial } from './invariants.ts';
import { type CommandLine, FuzzFolder, runHere } from './run-here.ts';

// What `npm run fuzz` does, in a process that is watched by another (scripts/fuzz.js), which ends it should it hang.

/** Milliseconds that one input may take on a machine that is busy with other things. What takes longer is told; none of these inputs is large. */
const LONGEST = 20_000;
/** Bytes that the process may come to hold. A run holds one report at a time, and what was tried before is let go. */
const MOST_MEMORY = 1.5 * 2 ** 30;
const TRIALS_A_ROUND = 25;
/** One trial in so many is made in a process of its own as well, which must print the same. */
const IN_A_PROCESS = 20;

const [seed = 0, seconds = 60, only = ''] = process.argv.slice(2).map((given) => (/^\d+$/.test(given) ? Number(given) : given)) as [
  number,
  number,
  string,
];
const root = process.cwd();
const { main } = createRequire(import.meta.url)(path.join(root, 'dist', 'cli', 'load.cjs')).load() as { main: CommandLine };
const folder = new FuzzFolder();
const kinds = Object.keys(KINDS).filter((kind) => only === '' || kind === only);
const tried = new Map<string, number>(kinds.map((kind) => [kind, 0]));
const codes = new Map<number | null, number>();
let inProcesses = 0;
let slowest = 0;
let most = 0;
let broken = 0;

async function promises(trial: Trial, nth: number): Promise<void> {
  folder.fill(trial.files);
  const start = performance.now();
  const run = await runHere(main, trial.args, folder.path);
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  most = Math.max(most, process.memoryUsage().rss);
  codes.set(run.code, (codes.get(run.code) ?? 0) + 1);
  const wrong = (await brokenPromise(trial, run)) ?? folder.touched(trial);
  if (wrong !== undefined) throw new Error(wrong);
  if (took > LONGEST) throw new Error(`it took ${Math.round(took)} ms`);
  if (most > MOST_MEMORY) throw new Error(`the process came to hold ${Math.round(most / 2 ** 20)} MB`);
  const again = nth % IN_A_PROCESS === 0 ? ohlint(trial.args, { cwd: folder.path }) : await runHere(main, trial.args, folder.path);
  if (nth % IN_A_PROCESS === 0) inProcesses += 1;
  if (again.stdout !== run.stdout || again.code !== run.code)
    throw new Error(`the second run answered otherwise (${again.code}, before ${run.code})`);
}

const until = performance.now() + seconds * 1000;
for (let round = 0; performance.now() < until && broken < 10; round += 1) {
  for (const kind of kinds) {
    if (performance.now() >= until) break;
    const roundSeed = seed + round;
    process.send?.({ kind, seed: roundSeed });
    const outcome = await fc.check(
      fc.asyncProperty(KINDS[kind]!, async (made) => {
        const nth = (tried.get(kind) ?? 0) + 1;
        tried.set(kind, nth);
        await promises(await made, nth);
      }),
      { seed: roundSeed, numRuns: TRIALS_A_ROUND, endOnFailure: true },
    );
    if (!outcome.failed) continue;
    broken += 1;
    const { errorInstance, counterexamplePath, counterexample } = outcome;
    console.log(`\n${kind}, seed ${roundSeed}, path ${counterexamplePath}: ${errorInstance instanceof Error ? errorInstance.message : ''}`);
    console.log(fc.stringify(await counterexample?.[0]).slice(0, 1500));
  }
}
folder.close();
for (const [kind, count] of tried) console.log(`${kind.padEnd(26)}${String(count).padStart(7)} tried`);
const outcomes = [...codes].sort(([a], [b]) => Number(a) - Number(b)).map(([code, count]) => `${count} × ${code}`);
console.log(`exit codes: ${outcomes.join(', ')}; ${inProcesses} also in a process of their own`);
console.log(`slowest ${Math.round(slowest)} ms, most memory ${Math.round(most / 2 ** 20)} MB, ${broken} broken promises`);
process.exitCode = broken > 0 ? 1 : 0;
process.disconnect?.();
