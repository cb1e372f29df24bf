import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FOLDERS = [
  'test/evidence/corpus/reports',
  'test/evidence/own/reports',
  'fixtures/exemplary',
  'fixtures/converted',
  'fixtures/drafts',
];

/** Whole reports of every kind, by their names: Markdown and plain text. */
export function sampleReports(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(path.join(ROOT, folder))) {
      if (/\.(?:md|txt)$/.test(name)) texts.set(name, readFileSync(path.join(ROOT, folder, name), 'utf8'));
    }
  }
  return texts;
}
