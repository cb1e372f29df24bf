import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../../src/read/open.ts';
import { read } from '../../../src/read/read.ts';
import type { Source } from '../../../src/read/source.ts';
import { wordFile } from '../../support/word.ts';
import { BY_HAND, BY_HAND_TEXT } from '../../support/word-by-hand.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', '..', 'fixtures');
const original = read(readFileSync(path.join(FIXTURES, 'exemplary', 'long-term-absence-shoulder.md')), 'r.md');
/** Programs number lists in their own ways and set tables with and without header rows; what is said is the same. */
const linesOf = (source: Source) => source.blocks.map(({ kind, start, end }) => [kind, source.text.slice(start, end)]);

test.each(['pandoc', 'libreoffice'])('what %s writes reads as the report it was made from', async (program) => {
  const bytes = readFileSync(path.join(FIXTURES, 'word', `shoulder.${program}.docx`));
  expect(linesOf(await open(bytes, 'r.docx'))).toEqual(linesOf(original));
});

test('a document with every construct that Word may put in the way of its text', async () => {
  const source = await open(await wordFile(BY_HAND), 'r.docx');
  expect(source.blocks.map(({ start, end }) => source.text.slice(start, end))).toEqual(BY_HAND_TEXT);
  expect(source.word?.traces.map(({ kind }) => kind).sort()).toEqual(['comment', 'hidden-text', 'tracked-change', 'tracked-change']);
  // The fixture is the same document, for people to open and for other programs.
  const fixture = await open(readFileSync(path.join(FIXTURES, 'word', 'by-hand.docx')), 'r.docx');
  expect(fixture.raw).toBe(source.raw);
});
