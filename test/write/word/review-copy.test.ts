import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/read/open.ts';
import type { Span } from '../../../src/read/source.ts';
import { openArchive } from '../../../src/read/word/archive.ts';
import { UnwritableError } from '../../../src/write/unwritable.ts';
import { reviewCopy } from '../../../src/write/word/review-copy.ts';
import { archiveOf, NAMESPACES, paragraph, run, type WordContent, wordFile } from '../../support/word.ts';

const PATH = 'report.docx';

async function commented(bytes: Uint8Array, spans: readonly Span[], words = 'Should mend: say it plainly.'): Promise<Uint8Array> {
  const source = await open(bytes, PATH);
  const notes = spans.map((span) => ({ raw: source.rawSpan(span), paragraphs: [words, '(ohlint: blame)'] }));
  return reviewCopy(bytes, source, notes);
}

/** The words that each comment is anchored at, in the order of the comments' numbers. */
async function anchored(bytes: Uint8Array): Promise<string[]> {
  const document = (await (await openArchive(bytes)).text('word/document.xml')) ?? '';
  const ids = [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(([, id]) => Number(id)).sort((a, b) => a - b);
  return ids.map((id) => {
    const from = document.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    const to = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
    const text = [...document.slice(from, to).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, inner]) => inner).join('');
    return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  });
}

const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

async function anchoredAt(content: WordContent, words: string): Promise<string[]> {
  const bytes = await wordFile(content);
  const { text } = await open(bytes, PATH);
  return anchored(await commented(bytes, [spanOf(text, words)]));
}

test.each([
  ['inside a run', paragraph(run('She was bullied by him in May.')), 'bullied'],
  ['over several runs', paragraph(run('She was bul') + run('lied', '<w:b/>') + run(' by him.')), 'bullied by'],
  ['a whole run', paragraph(run('She was ') + run('bullied') + run('.')), 'bullied'],
  ['in a hyperlink and out of it', paragraph(`${run('Write ')}<w:hyperlink>${run('to a@b.c')}</w:hyperlink>${run(' now')}`), 'a@b.c now'],
  ['in text that was inserted', paragraph(`${run('A ')}<w:ins w:id="3" w:author="B">${run('new word')}</w:ins>`), 'word'],
  ['that end in a space before the next run', paragraph(run('She was ') + run('bullied', '<w:b/>')), 'was '],
  ['with characters that XML must escape', paragraph(run('A &amp; B &lt; C')), '& B'],
])('a comment stands at its words: %s', async (_what, body, words) => {
  expect(await anchoredAt({ body }, words)).toEqual([words]);
});

// Found by chance (seed 4242): the words were in no run, and the comment stood at the first words of the report.
test('a comment stands at words that end in a tab, and holds it', async () => {
  const bytes = await wordFile({ body: paragraph('<w:r><w:t>Seen: by</w:t><w:tab/><w:t xml:space="preserve">Dr Ash</w:t></w:r>') });
  const document = await (await openArchive(await commented(bytes, [{ start: 6, end: 9 }]))).text('word/document.xml');
  expect(document).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><w:t [^>]*>by<\/w:t><w:tab\/><\/w:r><w:commentRangeEnd w:id="1"\/>/);
});

test('a run that is split keeps its look', async () => {
  const bytes = await wordFile({ body: paragraph(run('one two three', '<w:b/><w:sz w:val="28"/>')) });
  const document = await (await openArchive(await commented(bytes, [{ start: 4, end: 7 }]))).text('word/document.xml');
  expect(document?.match(/<w:rPr><w:b\/><w:sz w:val="28"\/><\/w:rPr><w:t xml:space="preserve">/g)).toHaveLength(3);
});

test('words in a text box, which Word keeps no comments in, are commented on around the box', async () => {
  const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
  expect(await anchoredAt({ body: paragraph(run('Before ') + box + run(' after')) }, 'the box')).toEqual(['In the box']);
});

test('what stands in a footnote or a header is told at the first words of the body', async () => {
  const content = { body: paragraph(run('Body text.')), header: paragraph(run('Employee: Mr A Doyle')) };
  expect(await anchoredAt(content, 'Doyle')).toEqual(['Body text.']);
});

test('comments of others stay, and those of a former run are replaced', async () => {
  const bytes = await wordFile({
    body: paragraph(
      `<w:commentRangeStart w:id="4"/>${run('One two.')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
    ),
    comments: `<w:comment w:id="4" w:author="A. Nurse">${paragraph(run('Mine.'))}</w:comment>`,
  });
  const once = await commented(bytes, [{ start: 4, end: 7 }]);
  const twice = await commented(once, [{ start: 4, end: 7 }]);
  expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  const none = await (await openArchive(await commented(twice, []))).text('word/comments.xml');
  expect(none).toContain('Mine.');
  expect(none).not.toContain('ohlint');
});

test('a document that never had a comment gets the part, its relationship and its content type', async () => {
  const copy = await openArchive(await commented(await wordFile({ body: paragraph(run('One two.')) }), [{ start: 0, end: 3 }]));
  expect(await copy.text('word/comments.xml')).toContain('Should mend: say it plainly.');
  expect(await copy.text('word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  expect(await copy.text('[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
});

test('nothing that a message holds can break the XML', async () => {
  const bytes = await commented(
    await wordFile({ body: paragraph(run('One.')) }),
    [{ start: 0, end: 3 }],
    'a < b & c > "d" \u0007 \ud800 ]]>',
  );
  expect(await (await openArchive(bytes)).text('word/comments.xml')).toContain('a &lt; b &amp; c &gt; "d"   ]]&gt;');
});

test('a signed document and one that is protected are refused', async () => {
  const related = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const document = `<w:document ${NAMESPACES}><w:body>${paragraph(run('One.'))}</w:body></w:document>`;
  const main = `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>`;
  const signed = await archiveOf({
    '_rels/.rels': related(
      `${main}<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`,
    ),
    'word/document.xml': document,
  });
  const locked = await archiveOf({
    '_rels/.rels': related(main),
    'word/_rels/document.xml.rels': related(`<Relationship Id="b" Type="${office}/settings" Target="settings.xml"/>`),
    'word/settings.xml': `<w:settings ${NAMESPACES}><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
    'word/document.xml': document,
  });
  for (const bytes of [signed, locked]) await expect(commented(bytes, [{ start: 0, end: 3 }])).rejects.toThrow(UnwritableError);
});

// Property: whatever is commented on, the text is the same, the comments stand at their words, and no other part changes by a bit.
test('a copy says what the original says', async () => {
  const text = fc.stringMatching(/^[a-zA-Z0-9 .,é’]{1,12}$/);
  const piece = fc.oneof(
    text.map((value) => run(value)),
    text.map((value) => run(value, '<w:i/>')),
    text.map((value) => `<w:ins w:id="1" w:author="B">${run(value)}</w:ins>`),
    text.map((value) => `<w:del w:id="2" w:author="B"><w:r><w:delText>${value}</w:delText></w:r></w:del>`),
    fc
      .tuple(text, fc.constantFrom('tab', 'br'))
      .map(([value, sign]) => `<w:r><w:t>${value.trim() || 'x'}</w:t><w:${sign}/><w:t xml:space="preserve">${value}</w:t></w:r>`),
  );
  const body = fc.array(fc.array(piece, { maxLength: 5 }), { minLength: 1, maxLength: 4 });
  const ranges = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(body, ranges, async (paragraphs, shares) => {
      const bytes = await wordFile({
        body: paragraph(run('Start here.')) + paragraphs.map((pieces) => paragraph(pieces.join(''))).join(''),
        styles: '',
      });
      const before = await open(bytes, PATH);
      const spans = shares.map(([a, b]) => {
        const block = before.blocks[Math.floor(a * before.blocks.length * 0.999)]!;
        const start = block.start + Math.floor(b * 0.999 * (block.end - block.start));
        return { start, end: Math.min(block.end, start + 4) };
      });
      const copy = await commented(bytes, spans);
      const after = await open(copy, PATH);
      expect(after.text).toBe(before.text);
      expect(after.blocks).toEqual(before.blocks);
      const squeezed = (value: string) => value.replace(/\s+/g, '');
      const wanted = spans.map(({ start, end }) => squeezed(before.text.slice(start, end)));
      expect((await anchored(copy)).map(squeezed).every((words, index) => words.includes(wanted[index]!))).toBe(true);
      const parts = async (of: Uint8Array) =>
        new Map(
          await Promise.all(
            (await new ZipReader(new Uint8ArrayReader(of)).getEntries()).map(
              async (entry) =>
                [
                  entry.filename,
                  entry.directory ? '' : Buffer.from(await entry.getData(new Uint8ArrayWriter(), { passThrough: true })).toString('hex'),
                ] as const,
            ),
          ),
        );
      const [old, now] = [await parts(bytes), await parts(copy)];
      expect(now.get('word/styles.xml')).toBe(old.get('word/styles.xml'));
    }),
    { numRuns: 60 },
  );
});

describe('fixes as tracked changes', () => {
  const changed = async (body: string, words: string, text: string) => {
    const bytes = await wordFile({ body });
    const source = await open(bytes, PATH);
    const raw = source.rawSpan(spanOf(source.text, words));
    const copy = await reviewCopy(bytes, source, [{ raw, paragraphs: ['Consider: shorter.'] }], [{ raw, text }]);
    const document = (await (await openArchive(copy)).text('word/document.xml')) ?? '';
    const rejected = document
      .replace(/<w:ins [^>]*ohlint.*?<\/w:ins>/g, '')
      .replace(/<w:del (?:(?!<\/w:del>).)*ohlint.*?<\/w:del>/g, (deleted) =>
        deleted.replaceAll('delText', 't').replace(/<\/?w:del\b[^>]*>/g, ''),
      );
    const reread = await wordFile({ body: /<w:body>(.*)<w:sectPr>/s.exec(rejected)![1]! });
    return { accepted: (await open(copy, PATH)).text, rejected: (await open(reread, PATH)).text, original: source.text };
  };

  test.each([
    ['in the middle of a run', paragraph(run('He came prior to noon.', '<w:b/>')), 'He came before noon.\n'],
    ['a whole run', paragraph(run('He came ') + run('prior to') + run(' noon.')), 'He came before noon.\n'],
    ['at the end of a cell', `<w:tbl><w:tr><w:tc>${paragraph(run('Not prior to'))}</w:tc></w:tr></w:tbl>`, 'Not before\n'],
  ])('%s: accepted it reads the new words, rejected the old', async (_what, body, wanted) => {
    const { accepted, rejected, original } = await changed(body, 'prior to', 'before');
    expect(accepted).toBe(wanted);
    expect(rejected).toBe(original);
  });

  test.each([
    ['over two runs', paragraph(run('He came prior') + run(' to noon.'))],
    ['inside a change of somebody else', paragraph(`<w:ins w:id="1" w:author="B">${run('He came prior to noon.')}</w:ins>`)],
    ['inside a content control', `<w:sdt><w:sdtContent>${paragraph(run('He came prior to noon.'))}</w:sdtContent></w:sdt>`],
    [
      'inside a field',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('He came prior to noon.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ],
    ['text with a CDATA section', paragraph('<w:r><w:t>He came prior to <![CDATA[noon]]>.</w:t></w:r>')],
  ])('%s: only the comment is written', async (_what, body) => {
    const { accepted, original } = await changed(body, 'prior to', 'before');
    expect(accepted).toBe(original);
  });
});
