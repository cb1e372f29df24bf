import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { quoteOf } from '../../src/format/place.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { open } from '../../src/read/open.ts';
import { read } from '../../src/read/read.ts';
import type { Source } from '../../src/read/source.ts';
import { understand } from '../../src/report/understand.ts';
import { asWord } from '../support/word.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FOLDERS = ['fixtures/exemplary', 'fixtures/five-reports', 'test/evidence/corpus/reports'];

const reports = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => [name, path.join(ROOT, folder, name)] as const),
);

/** What the rules say, by the words and the paragraph: in Word a place is the paragraph and the words. */
function said(source: Source) {
  const report = understand(source, {});
  const beside = { templates: [], others: [], previous: undefined, referral: undefined };
  const { findings, crashes } = lint(report, rules, DEFAULT_SETTINGS, beside);
  expect(crashes).toEqual([]);
  return findings
    .flatMap((found) => (found.span ? [{ ...found, span: found.span }] : []))
    .map(
      (found) =>
        `${report.source.blocks.findIndex((block) => block.end > found.span.start) + 1} ${found.rule.id} ${found.messageId} ${quoteOf(report, found)}`,
    )
    .sort();
}

/** Front matter and directives stand outside the visible text, and so are not carried over. */
const visible = (source: Source) => source.frontMatter === undefined && source.directives.length === 0;

// Law 1: places. The same report in Word gives the same findings at the same words.
test.each(reports)('%s: the same findings in Word', async (name, file) => {
  const source = read(readFileSync(file), name);
  if (!visible(source)) return;
  const word = await open(await asWord(source), 'report.docx');
  expect(word.text).toBe(source.text);
  expect(word.blocks.map(({ kind, marker, table, column, lead }) => [kind, marker, table, column, lead])).toEqual(
    source.blocks.map(({ kind, marker, table, column, lead }) => [
      kind,
      /[\p{L}\p{N}]/u.test(marker) || marker === '' ? marker : '•',
      table,

      column,
      lead,
    ]),
  );
  expect(said(word)).toEqual(said(source));
});
