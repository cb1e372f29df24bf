// Bundles the benchmark and runs it, with the arguments given: `npm run bench:overlap`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
// As deep below the root as the sources, so that what they find from there is found by the bundle too.
const cache = path.join(folder, '..', '..', 'node_modules', '.cache');
const bundle = path.join(cache, `ohlint-bench-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [path.join(folder, 'bench.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
try {
  process.exitCode = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(bundle, { force: true });
}
