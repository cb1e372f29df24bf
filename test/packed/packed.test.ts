import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, nodeOf, OTHER_NODES, run } from './installation.ts';
import { PROMISES, type Promised } from './promises.ts';
import { REPORTS } from './reports.ts';

/** What a machine without a network leaves out; CI has what it takes. */
const EXPECTED = process.env.CI !== undefined;

let house: string;
let missing: string | undefined;
beforeAll(async () => {
  try {
    house = await install();
  } catch (error) {
    if (EXPECTED) throw error;
    missing = `ohlint could not be installed from its tarball: ${error instanceof Error ? error.message : error}`;
  }
}, 600_000);
afterAll(() => house && rmSync(house, { recursive: true }));

let folders = 0;

/** Types the commands of a promise in a folder of its own below the one that ohlint is installed in, and looks at what comes of them. */
async function keeps({ given = {}, typed, seen }: Promised, programs: readonly string[]): Promise<void> {
  const folder = path.join(house, `${folders++}`);
  for (const [name, content] of Object.entries({ ...REPORTS, ...given })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const git = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const PATH = [...programs, path.join(house, 'node_modules', '.bin'), process.env.PATH].join(':');
  const printed: string[] = [];
  const told: string[] = [];
  for (const [command, exitCode] of typed) {
    const { code, stdout, stderr } = await run('sh', ['-c', command], { cwd: folder, env: { ...git, HOME: folder, PATH } });
    // Neither a crash of ours nor a warning of Node’s own.
    expect(stderr, command).not.toMatch(/\bat .*:\d+:\d+|Warning:|\w*Error:|--trace/);
    expect({ command, code, ...(code === exitCode ? {} : { stdout, stderr }) }).toEqual({ command, code: exitCode });
    printed.push(stdout);
    told.push(stderr);
  }
  await seen({ printed, told, folder, file: (name) => readFileSync(path.join(folder, name), 'utf8') });
}

describe.concurrent(`ohlint, packed and installed, on Node ${process.version}`, () => {
  test.each(PROMISES)('$says', async (promised) => {
    if (missing !== undefined) return;
    await keeps(promised, [path.dirname(process.execPath)]);
  });
});

describe.each(OTHER_NODES)('on Node %s', (version) => {
  let programs: string;
  let why: string | undefined;
  beforeAll(async () => {
    try {
      programs = await nodeOf(version);
    } catch (error) {
      if (EXPECTED) throw error;
      why = `Node ${version} is not to be had: ${error instanceof Error ? error.message : error}`;
    }
  }, 600_000);

  test.each(PROMISES.filter(({ everywhere }) => everywhere))('$says', async (promised) => {
    if (missing !== undefined || why !== undefined) return;
    await keeps(promised, [programs]);
  });
});
