import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { counted } from '../support/counted.ts';
import { DRAFT, ONLY, workplace } from './workplace.ts';

const { file, run, write } = workplace({});

/** Ends the process, as a kill does, at one of the calls that write; nothing after it happens. */
const killAt = (call: 'writeFileSync' | 'renameSync', what: string, after: boolean) => `
  const fs = require('node:fs');
  const real = fs.${call};
  fs.${call} = (...given) => {
    if (!given.some((item) => typeof item === 'string' && item.includes(${JSON.stringify(what)}))) return real(...given);
    ${after ? 'real(...given);' : call === 'writeFileSync' ? 'real(given[0], String(given[1]).slice(0, 40));' : ''}
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  };
  require('node:module').syncBuiltinESMExports();
`;

const KEPT = {
  baseline: { name: 'known.txt', args: ['--baseline', 'known.txt', '--update-baseline'] },
  record: { name: 'record.json', args: ['--record', 'record.json'] },
  cache: { name: '.sealed', args: ['--cache', '--cache-location', 'cache'] },
};

describe.each(Object.entries(KEPT))('%s: killed while it is written', (what, { name, args }) => {
  test.each([
    ['writeFileSync', false],
    ['writeFileSync', true],
    ['renameSync', false],
    ['renameSync', true],
  ] as const)('at %s (done: %s), what was there stays whole or the new one is, and the next run is as ever', (call, after) => {
    const folder = `${what}-${call}-${after}`;
    write(`${folder}/a.md`, DRAFT);
    write(`${folder}/kill.cjs`, killAt(call, name, after));
    const check = (node?: string[]) => {
      const command = ['a.md', '--no-config', ...ONLY, '--format', 'json', ...args];
      return run(command, { cwd: folder, ...(node && { env: { NODE_OPTIONS: `--require ${path.join(file(folder), 'kill.cjs')}` } }) });
    };
    const content = () =>
      readdirSync(file(folder), { recursive: true, encoding: 'utf8' })
        .filter((entry) => entry.endsWith(name))
        .map((entry) => readFileSync(path.join(file(folder), entry), 'latin1'));
    expect(check(['killed']).code).toBeNull();
    // There was none before: it is whole, or not there.
    for (const text of content()) expect(text.length).toBeGreaterThan(200);
    const next = check();
    expect(next.code).toBe(what === 'baseline' ? 0 : 1);
    expect(next.stderr).not.toContain('damaged');
    expect(readFileSync(path.join(file(folder), 'a.md'), 'utf8')).toBe(DRAFT);
    counted('fault: killed while it writes');
  });
});
