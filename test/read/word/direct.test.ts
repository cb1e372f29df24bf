import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../../src/read/source.ts';
import { readWord } from '../../../src/read/word/word.ts';
import { paragraph, run, wordFile } from '../../support/word.ts';
import { BY_HAND } from '../../support/word-by-hand.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'word');

/** All that a source says, each character with its place. */
function said(source: Source) {
  const { path: _path, rawSpan, position, ...rest } = source;
  const places = Array.from(source.text, (_, at) => rawSpan({ start: at, end: at + 1 }));
  return { ...rest, places, positions: places.map(({ start }) => position(start)) };
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  const [direct, byCharacter] = await Promise.all(
    (['direct', 'by-character'] as const).map((writing) =>
      readWord(bytes, 'report.docx', undefined, writing).then(said, (error: Error) => error.message),
    ),
  );
  expect(direct).toEqual(byCharacter);
}

test.each(readdirSync(FIXTURES))(
  '%s: plain paragraphs written at once are what they are written one character after the other',
  async (name) => {
    await expectSame(readFileSync(path.join(FIXTURES, name)));
  },
);

test('so is a document with every construct in it', async () => {
  await expectSame(await wordFile(BY_HAND));
});

// What labels, bullets, tick boxes and addresses are made of, and what white space, references and signs do between.
const word = fc.constantFrom(
  'He',
  'is',
  'Name',
  'Date of report',
  'fit',
  ':',
  ': ',
  '•',
  '- ',
  '1.',
  '(a)',
  '[x] ',
  '[ ]',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\n',
  '\r\n',
  '&amp;',
  '&#58;',
  '&#x2022;',
  '&lt;',
  '<!-- no -->',
  '<![CDATA[A: b]]>',
  '😀',
  '’',
  'x'.repeat(70),
  ' '.repeat(130),
  'Dear Mrs Owen',
  'Role: ',
  '   ',
  ' | ',
  '·',
  '@',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const properties = fc.constantFrom('', '', '<w:b/>', '<w:i w:val="0"/>', '<w:vanish/>');
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(words, properties).map(([inner, look]) => run(inner, look)) },
  { weight: 2, arbitrary: words.map((inner) => `<w:r><w:t>${inner}</w:t></w:r>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>', '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'),
  },
  { weight: 1, arbitrary: words.map((inner) => `<w:ins>${run(inner)}</w:ins>`) },
  {
    weight: 1,
    arbitrary: words.map((inner) => `<w:r><w:drawing><w:txbxContent>${paragraph(run(inner))}</w:txbxContent></w:drawing></w:r>`),
  },
);
const style = fc.constantFrom('', '', '', '<w:pStyle w:val="Heading1"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const block = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.array(piece, { maxLength: 4 }), style).map(([inner, look]) => paragraph(inner.join(''), look)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((cells) => `<w:tbl><w:tr>${cells.map((inner) => `<w:tc>${paragraph(inner.join(''))}</w:tc>`).join('')}</w:tr></w:tbl>`),
  },
);

test('so is any other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
      await expectSame(
        await wordFile({
          body: blocks.join(''),
          styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        }),
      );
    }),
    { numRuns: 400 },
  );
});

test('a million characters are read whatever they are cut into, and changes in them are found in no time', async () => {
  const changes = Array.from(
    { length: 10_000 },
    (_, index) => `<w:ins>${run(`word${index} `)}</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>`,
  );
  const source = await readWord(
    await wordFile({
      body: paragraph(run('He is fit. '.repeat(90_000))) + paragraph(changes.join('')) + changes.map((each) => paragraph(each)).join(''),
    }),
    'report.docx',
  );
  expect(source.text.length).toBeGreaterThan(1_000_000);
  expect(source.word?.traces).toHaveLength(40_000);
  const inserted = source.word!.traces.filter((_, index) => index % 2 === 0);
  expect(inserted.map(({ span }) => source.text.slice(span.start, span.end)).slice(9999, 10_002)).toEqual(['word9999', 'word0', 'word1']);
});
