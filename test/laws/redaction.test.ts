import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ohlint } from '../support/ohlint.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-redaction-'));
afterAll(() => rmSync(work, { recursive: true }));

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

function holdsNoCanary(output: string): void {
  for (const canary of CANARIES) expect(output.toLowerCase()).not.toContain(canary.toLowerCase());
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

test('an output file holds no word of the report', () => {
  ohlint(['--no-config', 'draft.md', '--format', 'json=out.json', '--format', 'stylish=out.txt'], { cwd: work });
  holdsNoCanary(readFileSync(path.join(work, 'out.json'), 'utf8'));
  holdsNoCanary(readFileSync(path.join(work, 'out.txt'), 'utf8'));
});

test('the canaries are there when excerpts are asked for, so the test above can fail', () => {
  const { stdout } = ohlint(['--no-config', 'draft.md', '--format', 'json', '--excerpts', 'always'], { cwd: work });
  expect(stdout).toContain('Quillfeather');
  expect(stdout).toContain('brontomalacia');
});
