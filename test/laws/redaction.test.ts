import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/format/formats.ts';
import { counted } from '../support/counted.ts';
import { ohlint } from '../support/ohlint.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-redaction-'));
afterAll(() => {
  rmSync(work, { recursive: true });
  counted('canaries: planted', CANARIES.length);
});

/** Words that stand in the report and nowhere in ohlint. */
const CANARIES = ['Quillfeather', 'Zanthorpe', 'brontomalacia', 'Oxmantown', '01632 960 777', 'QF-88123', 'zorbomycin', 'GQX', 'WRVQ'];

const REPORT = `# Occupational health report: Mr Zebedee Quillfeather

| | |
|---|---|
| Employee | Mr Zebedee Quillfeather |
| Job title | Oxmantown lamp trimmer |
| Reference | QF-88123 |
| Report date | |

## Background

Mr Quillfeather has been absent since 2 March with brontomalacia and takes zorbomycin 50 mg tds. He was bullied by Ms Zanthorpe, who
failed to act, and his brontomalacia was caused by the Oxmantown works. The WRVQ is raised. {{Quillfeather}} will definitely recover.
You must pay Mr Quillfeather in full. He is disabled under the Equality Act. The Oxmantown company was negligent. See GQX.
Utilise the Quillfeather plan. If you have questions ring 01632 960 777. Light duties at Oxmantown are advised where possible.
He should return when the brontomalacia is better. I recommend that Quillfeather be dismissed.

<!-- ohlint-disable-next-line zorbomycin -- Quillfeather -->

## Zanthorpe
`;
writeFileSync(path.join(work, 'draft.md'), REPORT);
writeFileSync(path.join(work, 'other.md'), REPORT.replaceAll('Zebedee', 'Ezra'));
writeFileSync(path.join(work, 'broken.md'), Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), Buffer.from(REPORT)]));

/** In what is sealed three or four letters in a row stand by chance, in one file of some hundred. */
const IN_SEALED = CANARIES.filter((canary) => canary.length > 4);

function holdsNoCanary(output: string, canaries: readonly string[] = CANARIES): void {
  for (const canary of canaries) expect(output.toLowerCase()).not.toContain(canary.toLowerCase());
  counted('canaries: outputs and files looked through');
}

// Law 3: canary names, numbers and diagnoses never leave in a machine format, a file or a crash text.
test.each([
  ['json on standard output', ['--format', 'json']],
  ['json with excerpts forbidden', ['--format', 'json', '--excerpts', 'never']],
  ['stylish into a pipe', ['--format', 'stylish']],
  ['stylish with excerpts forbidden', ['--format', 'stylish', '--excerpts', 'never']],
  ['with unused directives', ['--report-unused-directives', '--format', 'json']],
  ['against another report', ['--against', 'other.md', '--template', 'other.md', '--format', 'json']],
  ['an unreadable file', ['broken.md', '--format', 'json']],
])('%s holds no word of the report', (_what, args) => {
  const { stdout, stderr } = ohlint(['--no-config', 'draft.md', ...args], { cwd: work });
  expect(stdout).not.toBe('');
  holdsNoCanary(stdout);
  holdsNoCanary(stderr);
});

/** A format of somebody's own, which prints everything it is given. */
writeFileSync(path.join(work, 'all.mjs'), 'export default (...given) => JSON.stringify(given);\n');
const EVERY_FORMAT = [...FORMAT_NAMES, './all.mjs'];

const files = ['draft.md', 'other.md', 'broken.md'];
const fileOf = (name: string) => path.join('out', path.basename(name));
const intoFiles = (...excerpts: string[]) =>
  ohlint(['--no-config', ...files, ...EVERY_FORMAT.flatMap((name) => ['--format', `${name}=${fileOf(name)}`]), ...excerpts], { cwd: work });

describe('every format there is', () => {
  test.each(EVERY_FORMAT)('%s, printed, holds no word of the report', (name) => {
    const { stdout, stderr } = ohlint(['--no-config', ...files, '--format', name], { cwd: work });
    expect(stdout).not.toBe('');
    holdsNoCanary(stdout);
    holdsNoCanary(stderr);
  });

  test.each([[], ['--excerpts', 'auto'], ['--excerpts', 'never']])('in a file holds no word of the report %s %s', (...excerpts) => {
    holdsNoCanary(intoFiles(...excerpts).stderr);
    for (const name of EVERY_FORMAT) holdsNoCanary(readFileSync(path.join(work, fileOf(name)), 'utf8'));
  });

  test('holds them when excerpts are asked for, so the tests above can fail; and it is said of each file', () => {
    const { stderr } = intoFiles('--excerpts', 'always');
    for (const name of EVERY_FORMAT) {
      expect(readFileSync(path.join(work, fileOf(name)), 'utf8')).toContain('Quillfeather');
      expect(stderr).toContain(`The findings are in ${fileOf(name)}. They hold words of the reports: keep the file as safe as them.`);
    }
  });
});

test('the canaries are there when excerpts are asked for, so the test above can fail', () => {
  const { stdout } = ohlint(['--no-config', 'draft.md', '--format', 'json', '--excerpts', 'always'], { cwd: work });
  expect(stdout).toContain('Quillfeather');
  expect(stdout).toContain('brontomalacia');
});

test('nothing that is kept from run to run holds a word of the report', () => {
  const kept = ['--baseline', 'known.txt', '--update-baseline', '--record', 'record.json', '--cache', '--cache-location', 'cache'];
  for (const more of [[], ['--excerpts', 'always']]) {
    const { stderr } = ohlint(['--no-config', 'draft.md', '--format', 'json', ...kept, ...more], { cwd: work });
    holdsNoCanary(stderr);
    for (const name of ['known.txt', 'record.json']) holdsNoCanary(readFileSync(path.join(work, name), 'utf8'));
    const sealed = readdirSync(path.join(work, 'cache'));
    expect(sealed.length).toBeGreaterThan(2);
    for (const name of sealed) holdsNoCanary(readFileSync(path.join(work, 'cache', name), 'latin1'), IN_SEALED);
  }
});

test.each(['text', 'json'])('the list of suppressions as %s holds no word of the report, not of a reason either', (format) => {
  const { stdout } = ohlint(['suppressions', 'draft.md', '--no-config', '--format', format], { cwd: work });
  expect(stdout).toContain('draft.md');
  holdsNoCanary(stdout);
});

test('an index, and whatever is said of it, holds no word of the report', () => {
  const args = ['--no-config', 'draft.md', 'other.md', '--format', 'json'];
  const where = ['--index', 'kept/index.db', '--index-key', 'kept/index.key'];
  const runs = [
    ['index', 'add', 'draft.md', 'other.md', ...where],
    ['index', 'status', ...where],
    ['index', 'export', ...where],
    [...args, ...where],
    ['overlap', 'draft.md', 'other.md', '--format', 'json'],
    [...args, '--fix-dry-run'],
    [...args, '--timing'],
    ['doctor', 'draft.md'],
  ];
  for (const each of runs) {
    const { stdout, stderr } = ohlint(each, { cwd: work });
    holdsNoCanary(stdout);
    holdsNoCanary(stderr);
  }
  const kept = readdirSync(path.join(work, 'kept'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.length).toBeGreaterThan(1);
  for (const entry of kept) {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name));
    for (const encoding of ['latin1', 'utf16le'] as const) holdsNoCanary(bytes.toString(encoding), IN_SEALED);
    holdsNoCanary(entry.name);
  }
});
