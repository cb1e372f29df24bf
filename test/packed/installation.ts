import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..', '..');
const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The releases of Node that ohlint is run on besides the one that runs the tests: the oldest that `engines` promises, and the later ones. */
export const OTHER_NODES = ['20.19.0', '22.23.3', '24.21.0'].filter((version) => `v${version}` !== process.version);

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunIn {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program, and lets other tests go on meanwhile. */
export function run(program: string, args: readonly string[], { cwd, env }: RunIn): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: env ?? process.env });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  // What npm has kept from earlier installations is good enough: then nothing is asked of a network.
  const { code, stderr } = await run('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} failed: ${stderr.trim().split('\n').slice(0, 3).join(' ')}`);
}

/**
 * Packs ohlint and installs the tarball in an empty folder, as somebody does who has it from a registry, with a retext plug-in beside it. Gives the
 * folder. dist/ is packed as `npm run build` left it; the declarations are made here where a build without them was the last.
 */
export async function install(): Promise<string> {
  if (!existsSync(path.join(ROOT, 'dist', 'types'))) await run(process.execPath, ['scripts/build.js', '--types'], { cwd: ROOT });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-packed-'));
  await npm(['pack', ROOT, '--ignore-scripts', '--pack-destination', folder], folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "house", "private": true }\n');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const beside = ['retext-equality', '@types/node'].map((name) => `${name}@${PACKAGE.devDependencies[name]}`);
  await npm(['install', `./${tarball}`, ...beside], folder);
  return folder;
}

/**
 * A release of Node, from the package that holds its program alone; the package `node` itself would fetch this by a script. It is kept in
 * node_modules/.cache. Gives the folder with the program.
 */
export async function nodeOf(version: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') throw new Error(`no release of Node is fetched on ${process.platform}`);
  const kept = path.join(ROOT, 'node_modules', '.cache', 'ohlint-nodes', version);
  if (!existsSync(kept)) {
    mkdirSync(path.dirname(kept), { recursive: true });
    const aside = mkdtempSync(`${kept}-`);
    try {
      writeFileSync(path.join(aside, 'package.json'), '{ "private": true }\n');
      await npm(['install', `${name}@${version}`, '--ignore-scripts'], aside);
      // Only now does it lie where the next run looks for it.
      renameSync(aside, kept);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  return path.join(kept, 'node_modules', name, 'bin');
}
