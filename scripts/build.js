// Bundles the command line and the library into dist/, in chunks that are loaded when a run needs them. With --types the declarations
// of the public types are written too (`npm run build`); without, a build takes a fraction of a second.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
// Built aside and swapped in, so that a run that is under way never finds half a build.
const aside = path.join(root, 'node_modules', '.cache', `ohlint-build-${process.pid}`);
const fresh = path.join(aside, 'dist');
const readJson = (...names) => JSON.parse(readFileSync(path.join(root, ...names), 'utf8'));

/**
 * Our code and the libraries that are ES modules: finding and opening their many small files took a third of the time of a short
 * run. CommonJS libraries, which do not bundle well, stay outside.
 */
async function bundle() {
  const libraries = Object.keys(readJson('package.json').dependencies);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: libraries.filter((name) => readJson('node_modules', name, 'package.json').type !== 'module'),
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    metafile: true,
  });
  writeFileSync(path.join(fresh, 'THIRD-PARTY.txt'), notices(Object.keys(metafile.inputs)));
}

/** Names, versions and licences of the libraries inside the bundle, which their licences ask to be passed on. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = readJson(folder, 'package.json');
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join('\n---\n\n');
}

function declarations() {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = ['--project', 'tsconfig.types.json', '--outDir', path.join(fresh, 'types')];
  const run = spawnSync(process.execPath, [tsc, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error('the declarations could not be written');
}

function swapIn() {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(dist)) renameSync(dist, path.join(aside, `retired-${attempt}`));
      renameSync(fresh, dist);
      return;
    } catch (error) {
      // Somebody else has built at the same moment: theirs is swapped for ours.
      if (attempt === 5) throw error;
    }
  }
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
