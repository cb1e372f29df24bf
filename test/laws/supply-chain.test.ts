import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What comes in with ohlint, and what goes out with it.

const ROOT = path.join(import.meta.dirname, '..', '..');
const json = (...names: string[]) => JSON.parse(readFileSync(path.join(ROOT, ...names), 'utf8'));

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const all = Object.entries(json('package-lock.json').packages as Record<string, Locked>).filter(([place]) => place !== '');
const shipped = all.filter(([, { dev }]) => !dev);

/** Licences that ask for no more than that their text is passed on, which dist/THIRD-PARTY.txt does. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];
/** Packages too old for the field, and what they say elsewhere in their package.json. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = { 'node_modules/format': 'MIT' };

test('nothing that is installed with ohlint runs a script when it is installed', () => {
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
  expect(Object.keys(json('package.json').scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test('every library has a licence that may be passed on', () => {
  const others = shipped.filter(([place, { license }]) => !ALLOWED.includes(license ?? SAID_OTHERWISE[place] ?? ''));
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

/** Where a package comes from, unless the lock file says otherwise. */
const REGISTRY = 'https://registry.npmjs.org/';

test('every library is fixed to one version, from the registry, with its hash', () => {
  const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const unsound = all.filter(
    ([, { resolved, integrity }]) => !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity?.startsWith('sha512-'),
  );
  expect(unsound.map(([place]) => place)).toEqual([]);
});

test('the notices name every library that is in the bundle, with its licence', () => {
  const notices = readFileSync(path.join(ROOT, 'dist', 'THIRD-PARTY.txt'), 'utf8');
  const heads = [...notices.matchAll(/^(?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S* \((.*)\)$/gm)].map(([, licence]) => licence);
  expect(heads.length).toBeGreaterThan(50);
  expect(heads.filter((licence) => !ALLOWED.includes(licence!))).toEqual([]);
});

test('it is published with a statement of where it was built', () => {
  expect(json('package.json').publishConfig).toMatchObject({ provenance: true });
});

test('the package holds what is needed to run, and nothing else', () => {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files, size }] = JSON.parse(answer) as [{ files: { path: string }[]; size: number }];
  const names = files.map((file) => file.path);
  for (const needed of [
    'package.json',
    'README.md',
    'LICENSE',
    'bin/ohlint.js',
    'bin/package.json',
    'dist/index.js',
    'dist/THIRD-PARTY.txt',
    'rules/measured.json',
    'rules/blame/page.md',
    'rules/blame/examples.yaml',
  ])
    expect(names).toContain(needed);
  for (const needed of ['load.cjs', 'ohlint.js', 'ohlint.cache', 'patterns.bin']) expect(names).toContain(`dist/cli/${needed}`);
  const folders =
    /^(?:bin|dist|schemas|docs)\/|^rules\/(?:measured\.json|[\w-]+\/(?:page\.md|examples\.yaml))$|^(?:package\.json|README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|\.pre-commit-hooks\.yaml|action\.yml)$/;
  expect(names.filter((name) => !folders.test(name))).toEqual([]);
  expect(names.filter((name) => /\.test\.|\.(?:docx|part|jsonl|sealed|log)$|(?:^|\/)\.env/.test(name))).toEqual([]);
  expect(size).toBeLessThan(9 * 2 ** 20);
});
