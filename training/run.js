import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `node training/run.js train` or `node training/run.js measure FOLDER`: puts the TypeScript of this folder into one file and runs it. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
const file = path.join(root, 'node_modules', `.training.${process.pid}.mjs`);
await build({
  entryPoints: [path.join(root, 'training', `${script}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: file,
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit', cwd: root });
rmSync(file, { force: true });
process.exitCode = status ?? 1;
