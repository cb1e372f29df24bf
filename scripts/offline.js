// `npm run offline`: the whole suite with every way to a network made to throw in each process, and, where the system allows, in a network namespace of its own
// that has no interface at all. Arguments go to vitest.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const fence = pathToFileURL(path.join(root, 'test', 'support', 'no-network.mjs')).href;
// Child processes inherit it. Tests of the database start a server of their own, which needs one.
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${fence}`.trim() };
const suite = [
  process.execPath,
  path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--exclude',
  '**/postgres-store.test.ts',
  ...process.argv.slice(2),
];
const apart = ['unshare', '-n', '--'];
const allowed = spawnSync(apart[0], [...apart.slice(1), 'true']).status === 0;
console.log(
  allowed ? 'In a network namespace without an interface.' : 'This system lets nobody make a network namespace: the fence alone stands.',
);
const [command, ...args] = allowed ? [...apart, ...suite] : suite;
process.exitCode = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
