import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ROOT } from './installation.ts';

const fixture = (...names: string[]) => readFileSync(path.join(ROOT, 'fixtures', ...names));

/** A draft with much to mend, as text. */
export const DRAFT = fixture('drafts', 'draft.md').toString();
/** A report with nothing that must be mended. */
export const GOOD = fixture('exemplary', 'at-work-epilepsy-questions.md').toString();
export const WORD = fixture('word', 'shoulder.pandoc.docx');

/** Words of the draft that no file and no format for programs may hold: a name, a medicine, what is said of a third person. */
export const SECRETS = ['Talbot', 'sertraline', 'breast cancer', 'Whalley'];

/** Lies in every folder that ohlint is tried in. */
export const REPORTS: Readonly<Record<string, string | Uint8Array>> = {
  'reports/draft.md': DRAFT,
  'reports/good.md': GOOD,
  'report.docx': WORD,
};

/** Five letters that are mostly one letter. */
export const MANY: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  ['01-delivery-planner', '02-catering-assistant', '03-teaching-assistant', '04-machine-setter', '05-benefits-officer'].map((name) => [
    `many/${name}.md`,
    fixture('five-reports', `${name}.md`),
  ]),
);

/** A part of a Word document, as it is written there. */
export async function partOf(document: Uint8Array, name: string): Promise<string | undefined> {
  const entries = await new ZipReader(new Uint8ArrayReader(document)).getEntries();
  const entry = entries.find(({ filename }) => filename === name);
  return entry?.directory === false ? entry.getData(new TextWriter()) : undefined;
}
