// `npm run fuzz -- --work` measures instead which rules' work grows faster than the text.
// `npm run fuzz -- [--seed N] [--seconds N] [--kind NAME]`: tries made-up inputs on the built command line for as long as is said (a minute where nothing is).
// The seed is printed, and the same seed makes the same inputs. They are made of our own fixtures; nothing is kept of what was tried.
import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    kind: { type: 'string', default: '' },
    work: { type: 'boolean', default: false },
  },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
/** Silence for so long, in milliseconds, is a hang: a round of one kind takes a few seconds. */
const HANGS = 90_000;

// As deep below the root as test/fuzz/, so that the fixtures are found from there.
const cache = path.join(root, 'node_modules', '.cache');
const bundle = path.join(cache, `ohlint-fuzz-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [path.join(root, 'test', 'fuzz', values.work ? 'work.ts' : 'long.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
if (!values.work) console.log(`seed ${seed}: npm run fuzz -- --seed ${seed} tries the same again`);
const child = fork(bundle, [seed, values.seconds, values.kind], { cwd: root, stdio: 'inherit' });
let at;
let watch;
const heard = (message) => {
  at = message ?? at;
  clearTimeout(watch);
  if (values.work) return;
  watch = setTimeout(() => {
    console.log(`It hangs: ${at?.kind}, seed ${at?.seed}.`);
    child.kill('SIGKILL');
  }, HANGS);
};
heard();
child.on('message', heard);
child.on('exit', (code) => {
  clearTimeout(watch);
  rmSync(bundle, { force: true });
  process.exitCode = code ?? 1;
});
