import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const BUILT = path.join(import.meta.dirname, '..', '..', 'dist', 'cli');
const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-code-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What V8 says of the compiled code that the loader hands it: undefined where it is handed none. */
function rejected(cli: string): string {
  const code = 'console.log(String(require(process.argv[1]).scriptOf().cachedDataRejected))';
  return spawnSync(process.execPath, ['-e', code, path.join(cli, 'load.cjs')], { encoding: 'utf8' }).stdout.trim();
}

test('the Node that has compiled the bundle takes what it compiled', () => {
  expect(rejected(BUILT)).toBe('false');
});

// V8 would take it, and crash: Node 20.19.0 on what 20.20.2 had made.
test.each([
  ['another Node', `${process.versions.node},`, '20.18.9,'],
  ['another build of this Node', `,${process.versions.openssl},`, ',9.9.9,'],
  ['another processor', ` ${process.arch}\n`, ' mips\n'],
])('what %s compiled is not even handed to V8', (_what, own, other) => {
  cpSync(BUILT, folder, { recursive: true });
  const cache = path.join(folder, 'ohlint.cache');
  const bytes = readFileSync(cache);
  const head = bytes.subarray(0, bytes.indexOf('\n') + 1).toString('latin1');
  expect(head).toContain(own);
  writeFileSync(cache, Buffer.concat([Buffer.from(head.replace(own, other), 'latin1'), bytes.subarray(head.length)]));
  expect(rejected(folder)).toBe('undefined');
});
