import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { type Digest, fingerprints } from '../../../src/lint/settle/fingerprint.ts';
import { open } from '../../../src/read/open.ts';
import { read } from '../../../src/read/read.ts';
import { understand } from '../../../src/report/understand.ts';
import { asWord } from '../../support/word.ts';

const none = { templates: [], others: [], previous: undefined, referral: undefined };
const digest: Digest = (words) => createHmac('sha256', 'salt').update(words).digest('hex');

test('the same report as Markdown, as text and as a Word document has the same fingerprints', async () => {
  const folder = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'converted');
  const bytes = readFileSync(path.join(folder, 'ward-housekeeper.md'));
  const sources = [
    read(bytes, 'a.md'),
    read(readFileSync(path.join(folder, 'ward-housekeeper.txt')), 'a.txt'),
    await open(await asWord(read(bytes, 'a.md')), 'a.docx'),
  ];
  const [first, ...others] = sources.map((source) => {
    const report = understand(source, {});
    return [...fingerprints(report, lint(report, rules, DEFAULT_SETTINGS, none).findings, digest)].sort();
  });
  expect(first?.length).toBeGreaterThan(5);
  for (const other of others) expect(other).toEqual(first);
});
