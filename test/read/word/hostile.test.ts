import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { open } from '../../../src/read/open.ts';
import { UnreadableError } from '../../../src/read/source.ts';
import { LIMITS } from '../../../src/read/word/limits.ts';
import { archiveOf, NAMESPACES, paragraph, run, wordFile } from '../../support/word.ts';

const refusal = async (bytes: Uint8Array, path = 'report.docx'): Promise<string> => {
  try {
    await open(bytes, path);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError);
    return (error as Error).message;
  }
  throw new Error('It was read.');
};

const sound = () => wordFile({ body: paragraph(run('He is fit for work.')) });
const withDocument = (xml: string) =>
  archiveOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': xml,
  });
const documentOf = (inner: string, head = '') => `${head}<w:document ${NAMESPACES}><w:body>${inner}</w:body></w:document>`;

/** One stored or deflated entry, with the sizes that its headers claim. */
function entryOf(name: string, data: Uint8Array, claimed = data.length): { local: Buffer; central: Buffer } {
  const packed = deflateRawSync(data, { level: 9 });
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimed, 18);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, lengths, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, lengths, Buffer.alloc(14), Buffer.from(name)]);
  return { local, central };
}

function zipOf(entries: readonly ReturnType<typeof entryOf>[]): Buffer {
  let at = 0;
  const centrals = entries.map(({ local, central }) => {
    const entry = Buffer.from(central);
    entry.writeUInt32LE(at, 42);
    at += local.length;
    return entry;
  });
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries.map(({ local }) => local), directory, end]);
}

test('a sound document is read, whatever it is called', async () => {
  expect((await open(await sound(), 'letter')).text).toBe('He is fit for work.\n');
});

test.each([
  ['truncated', async () => (await sound()).subarray(0, 900)],
  ['no archive at all behind the first bytes', async () => Buffer.from('PK\x03\x04 and nothing more', 'latin1')],
  ['XML that ends too early', () => withDocument('<w:document><w:body>')],
  ['an ampersand that stands alone', () => withDocument(documentOf(paragraph(run('A & B'))))],
  ['bytes that are no UTF-8', () => zipOf([entryOf('word/document.xml', Buffer.from([0xff, 0xfe, 0x00, 0xd8]))])],
  ['a part that is there twice', () => zipOf([entryOf('word/a.xml', Buffer.from('<a/>')), entryOf('WORD/A.xml', Buffer.from('<b/>'))])],
  ['a name that climbs out of the archive', () => zipOf([entryOf('word/../../etc/passwd', Buffer.from('<a/>'))])],
])('damaged: %s', async (_what, make) => {
  expect(await refusal(await make())).toMatch(/is damaged|is no Word document/);
});

test.each([
  ['a DOCTYPE', documentOf(paragraph(run('x')), '<!DOCTYPE w [<!ENTITY a "b">]>')],
  ['entities within entities', documentOf(paragraph(run('&b;')), '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
  ['an entity from outside', documentOf(paragraph(run('&x;')), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
  ['elements nested deeper than Word nests them', documentOf('<w:sdt>'.repeat(LIMITS.depth + 1) + '</w:sdt>'.repeat(LIMITS.depth + 1))],
  [
    'more attributes than an element has',
    documentOf(`<w:p ${Array.from({ length: LIMITS.attributes + 1 }, (_, index) => `a${index}=""`).join(' ')}/>`),
  ],
])('hostile: %s', async (_what, xml) => {
  expect(await refusal(await withDocument(xml))).toMatch(/^The Word file (?:holds constructions that Word never writes|is damaged)/);
});

test.each([
  ['a part that swells', () => zipOf([entryOf('word/document.xml', Buffer.alloc(8 * 1024 * 1024, 32))])],
  ['a part that claims to be larger than any', () => zipOf([entryOf('word/document.xml', Buffer.from('<a/>'), LIMITS.partBytes + 1)])],
  [
    'more parts than any document has',
    () => zipOf(Array.from({ length: LIMITS.parts + 1 }, (_, index) => entryOf(`word/${index}.xml`, Buffer.from('<a/>')))),
  ],
])('too large: %s', async (_what, make) => {
  expect(await refusal(make())).toMatch(/unpacks to far more/);
});

test('a part that lies about its size is not inflated to its end', async () => {
  const lie = zipOf([
    entryOf('_rels/.rels', Buffer.alloc(4 * 1024 * 1024, 32), 1000),
    entryOf('word/document.xml', Buffer.from(documentOf(paragraph(run('x'))))),
  ]);
  expect(await refusal(lie)).toMatch(/is damaged/);
});

test('what is protected with a password, or is no Word document, is told apart', async () => {
  expect(await refusal(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'))).toMatch(/password/);
  expect(await refusal(Buffer.from('Just some text'))).toMatch(/is no Word document/);
  expect(await refusal(await archiveOf({ 'xl/workbook.xml': '<a/>' }))).toMatch(/is no Word document/);
});

test('nothing outside the file is opened: a relationship that leads out is not followed', async () => {
  const bytes = await archiveOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="http://example.com/d.xml" TargetMode="External"/></Relationships>',
  });
  expect(await refusal(bytes)).toMatch(/is no Word document/);
});

test('a document without a word is empty', async () => {
  expect(await refusal(await wordFile({ body: paragraph('') }))).toMatch(/is empty/);
});

test('an element inside a text has an end, and its tags are no words', async () => {
  const inside = 'He is fit<w:sym w:char="F0FC" w:font="&gt; > x"/> for work.';
  const source = await open(await wordFile({ body: paragraph(run(inside)) }), 'report.docx');
  expect(source.text).not.toContain('F0FC');
  expect(source.text).toContain('He is fit for work.');
});
