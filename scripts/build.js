// Bundles the command line and the library into dist/, in chunks that are loaded when a run needs them. With --types the declarations
// of the public types are written too (`npm run build`); without, a build takes a fraction of a second.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { quickPatterns, writePatternTable } from './quick-patterns.js';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
// Built aside and swapped in, so that a run that is under way never finds half a build.
const aside = path.join(root, 'node_modules', '.cache', `ohlint-build-${process.pid}`);
const fresh = path.join(aside, 'dist');
// `npm install` in a fresh copy of the repository ends with this, so that hooks which install from there (pre-commit) find what they run.
if (process.argv.includes('--if-missing') && existsSync(path.join(dist, 'cli', 'ohlint.js'))) process.exit();
const readJson = (...names) => JSON.parse(readFileSync(path.join(root, ...names), 'utf8'));

/** Large libraries that few reports need: they are found in node_modules when they are. */
const RARE = ['iconv-lite', 'libsql', 'pg', 're2js'];

/** Starting programs is for few runs, and takes Node's own network code to load: it is, when it is used. */
const lateChildProcess = {
  name: 'late-child-process',
  setup(build) {
    const names = JSON.stringify(Object.keys(createRequire(import.meta.url)('node:child_process')));
    const contents = `for (const name of ${names}) Object.defineProperty(exports, name, { enumerable: true, get: () => require('node:child_process')[name] });`;
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    build.onLoad({ filter: /./, namespace: 'late' }, () => ({ contents }));
  },
};

/** What both bundles have in common. */
const settings = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', metafile: true };
const libraries = Object.keys(readJson('package.json').dependencies);
// CommonJS libraries do not bundle well into ES modules and stay outside.
const external = libraries.filter((name) => readJson('node_modules', name, 'package.json').type !== 'module');

/**
 * The command line, as one CommonJS file: finding and opening many small files took a third of the time of a short run, and Node starts
 * CommonJS sooner than ES modules.
 */
async function bundleCommandLine() {
  const file = path.join(fresh, 'cli', 'ohlint.js');
  const { metafile } = await build({
    ...settings,
    entryPoints: ['src/cli/main.ts'],
    outfile: file,
    format: 'cjs',
    external: RARE,
    plugins: [quickPatterns(root), lateChildProcess],
    define: { 'import.meta.url': 'ohlintUrl', 'import.meta.dirname': '__dirname' },
    banner: {
      js: "(function (exports, require, module, __filename, __dirname, ohlintImport, ohlintBuild) { const ohlintUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    footer: { js: '})' },
  });
  // A script that comes from a cache cannot import by itself.
  const script = readFileSync(file, 'utf8')
    .replace(/(?<![.\w])import\(/g, 'ohlintImport(')
    // esbuild leaves patterns as they were written; the loader takes bytes for characters (see load.cjs).
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // The name of the build, by which load.cjs knows what was compiled of it.
  writeFileSync(file, `${script}//${createHash('sha256').update(script).digest('hex').slice(0, 32)}`);
  const loader = path.join(fresh, 'cli', 'load.cjs');
  copyFileSync(path.join(root, 'src', 'cli', 'load.cjs'), loader);
  copyFileSync(path.join(root, 'src', 'cli', 'worker.cjs'), path.join(fresh, 'cli', 'worker.cjs'));
  await writePatternTable(loader, aside);
  writeCodeCache(loader);
  await writeEntries(loader);
  return Object.keys(metafile.inputs);
}

/** What V8 compiles for a run, kept. It is made in a process of its own, which does nothing else. */
function writeCodeCache(loader) {
  const cache = path.join(path.dirname(loader), 'ohlint.cache');
  // What reads plain Word documents is little; those that ask for zip.js or saxes would bring much that no other run needs.
  const reports = ['exemplary', 'five-reports', 'word/shoulder.libreoffice.docx', 'word/shoulder.pandoc.docx'].map((name) =>
    path.join(root, 'fixtures', name),
  );
  const args = [path.join(import.meta.dirname, 'code-cache.js'), loader, cache, ...reports];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) throw new Error('the code cache could not be written');
}

/** What rules of one's own are made with, in an ES module by itself: a plug-in that imports it is not to load all of ohlint. */
async function bundleLibrary() {
  const { metafile } = await build({ ...settings, entryPoints: { index: 'src/index.ts' }, outdir: fresh, format: 'esm', external });
  return Object.keys(metafile.inputs);
}

/** ohlint/api and ohlint/tester hand on what is in the bundle of the command line: there it starts sooner, and there is one ohlint and not two. */
async function writeEntries(loader) {
  const library = await createRequire(import.meta.url)(loader)
    .load()
    .library();
  const open = "import { createRequire } from 'node:module';\n\n";
  const load = "const { load } = createRequire(import.meta.url)('./cli/load.cjs');\nexport const library = await load().library();\n";
  writeFileSync(path.join(fresh, 'library.js'), open + load);
  for (const [entry, exported] of Object.entries(library)) {
    const names = Object.keys(exported).sort();
    writeFileSync(
      path.join(fresh, `${entry}.js`),
      `import { library } from './library.js';\n\nexport const { ${names.join(', ')} } = library.${entry};\n`,
    );
  }
}

/** Names, versions and licences of the libraries inside the bundle, which their licences ask to be passed on. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license, licenses } = readJson(folder, 'package.json');
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license ?? licenses[0].type})\n\n${text}\n`;
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
  const inputs = (await Promise.all([bundleCommandLine(), bundleLibrary()])).flat();
  writeFileSync(path.join(fresh, 'THIRD-PARTY.txt'), notices(inputs));
  if (process.argv.includes('--types')) declarations();
  swapIn();
} catch (error) {
  // esbuild and tsc have already printed what is wrong in the code; anything else is told here.
  if (!error.errors) console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
