import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { v8SettingsFor } from '../../src/cli/pattern-table.ts';
import { type Ended, install, nodeOf, OTHER_NODES, ROOT, run } from './installation.ts';
import { ON_EVERY_NODE, PROMISES, type Promised } from './promises.ts';
import { REPORTS } from './reports.ts';

// Many programs are started, one after the other, and npm takes its time on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const PATTERNS = path.join(ROOT, 'test', 'support', 'patterns-under-settings.cjs');
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
});
afterAll(() => house && rmSync(house, { recursive: true }));

let folders = 0;

/** A folder with reports below the one that ohlint is installed in, in which somebody types. */
function terminal(given: Promised['given'], programs: string) {
  const folder = path.join(house, `${folders++}`);
  for (const [name, content] of Object.entries({ ...REPORTS, ...given })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const PATH = [programs, path.join(house, 'node_modules', '.bin'), process.env.PATH].join(':');
  const env = {
    PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const type = async (command: string): Promise<Ended & { readonly command: string }> => {
    const ended = await run('sh', ['-c', command], { cwd: folder, env });
    // Neither a crash of ours nor a warning of Node’s own.
    expect(ended.stderr, command).not.toMatch(/\bat .*:\d+:\d+|Warning:|\w*Error:|--trace|itself failed/);
    return { command, ...ended };
  };
  return { folder, type };
}

const HERE = path.dirname(process.execPath);

/** Types the commands of a promise, and looks at what comes of them. */
async function keeps({ given, typed, seen }: Promised): Promise<void> {
  const { folder, type } = terminal(given, HERE);
  const printed: string[] = [];
  const told: string[] = [];
  for (const [command, exitCode] of typed) {
    const { code, stdout, stderr } = await type(command);
    expect({ command, code, ...(code === exitCode ? {} : { stdout, stderr }) }).toEqual({ command, code: exitCode });
    printed.push(stdout);
    told.push(stderr);
  }
  await seen({ printed, told, folder, file: (name) => readFileSync(path.join(folder, name), 'utf8') });
}

/** What each command prints and ends with. On standard error there may be how far a long one has come, which is a matter of time. */
async function typedOn(programs: string): Promise<readonly object[]> {
  const { type } = terminal(ON_EVERY_NODE.given, programs);
  const all: object[] = [];
  for (const each of ON_EVERY_NODE.typed) {
    const { command, code, stdout } = await type(each);
    all.push({ command, code, stdout });
  }
  return all;
}

let typedHere: ReturnType<typeof typedOn> | undefined;

describe.concurrent(`ohlint, packed and installed, on Node ${process.version}`, () => {
  test.for(PROMISES)('$says', async (promised, { skip }) => {
    if (missing !== undefined) skip(missing);
    await keeps(promised);
  });
});

describe.concurrent.each(OTHER_NODES)('on Node %s', (version) => {
  let programs: string;
  let why: string | undefined;
  beforeAll(async () => {
    try {
      programs = await nodeOf(version);
    } catch (error) {
      if (EXPECTED) throw error;
      why = `Node ${version} is not to be had: ${error instanceof Error ? error.message : error}`;
    }
  });

  // What a run sets of V8 while it runs, and code that another Node has compiled, could end the process without a word.
  test.for([1, 100])('V8 bears the settings for %d reports', async (reports, { skip }) => {
    if (why !== undefined) skip(why);
    const ended = await run(path.join(programs, 'node'), [PATTERNS, ...v8SettingsFor(reports)], { cwd: ROOT });
    expect(ended).toEqual({ code: 0, stdout: 'whole\n', stderr: '' });
  });

  test(`each command prints what it prints on ${process.version}`, async ({ skip }) => {
    const lacking = missing ?? why;
    if (lacking !== undefined) skip(lacking);
    typedHere ??= typedOn(HERE);
    expect(await typedOn(programs)).toEqual(await typedHere);
  });
});
