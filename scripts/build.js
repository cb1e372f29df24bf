// Bundles our own code into dist/. Libraries stay outside and are loaded by Node where a run needs them. With --types the
// declarations of the public types are written too (`npm run build`); without, a build takes a fraction of a second.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
// Built aside and swapped in, so that a run that is under way never finds half a build.
const aside = path.join(root, 'node_modules', '.cache', `ohlint-build-${process.pid}`);
const fresh = path.join(aside, 'dist');
const retired = path.join(aside, 'retired');

async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
}

function declarations() {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = ['--project', 'tsconfig.types.json', '--outDir', path.join(fresh, 'types')];
  const run = spawnSync(process.execPath, [tsc, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error('the declarations could not be written');
}

function swapIn() {
  if (existsSync(dist)) renameSync(dist, retired);
  renameSync(fresh, dist);
}

mkdirSync(aside, { recursive: true });
try {
  await bundle();
  if (process.argv.includes('--types')) declarations();
  swapIn();
} catch (error) {
  // esbuild and tsc have already printed what is wrong in the code; anything else is told here.
  if (!error.errors) console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
