import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/read/open.ts';
import type { Source } from '../../../src/read/source.ts';
import { paragraph, run, type WordContent, wordFile } from '../../support/word.ts';

const sourceOf = async (content: WordContent): Promise<Source> => open(await wordFile(content), 'report.docx');
const blocksOf = async (content: WordContent) => {
  const source = await sourceOf(content);
  return source.blocks.map((block) => source.text.slice(block.start, block.end));
};

describe('text as a reader sees it', () => {
  test.each<[string, string, string]>([
    ['runs that part a word', run('She is f') + run('it for work.'), 'She is fit for work.'],
    [
      'references, CDATA and an XML comment',
      '<w:r><w:t>A &amp; B &#163;5<![CDATA[ <ok>]]><!-- no --> end</w:t></w:r>',
      'A & B £5 <ok> end',
    ],
    [
      'a tab and hyphens',
      '<w:r><w:t>A</w:t><w:tab/><w:t>part</w:t><w:noBreakHyphen/><w:t>ti</w:t><w:softHyphen/><w:t>me</w:t></w:r>',
      'A part\u2011time',
    ],
    ['space that is not preserved', '<w:r><w:t>  plain  </w:t></w:r><w:r><w:t xml:space="preserve"> kept</w:t></w:r>', 'plain kept'],
    ['a symbol of a font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> fit</w:t></w:r>', '☑ fit'],
    ['a hyperlink', `Write to <w:hyperlink>${run('a@example.com')}</w:hyperlink>`, 'a@example.com'],
    ['a simple field', `${run('Page ')}<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple>`, 'Page 2'],
    [
      'the result of a field and not its instruction',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3 May 2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}`,
      '3 May 2026.',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' fit')}`,
      '☒ fit',
    ],
    ['a smart tag', `<w:smartTag>${run('Leeds')}</w:smartTag>`, 'Leeds'],
    [
      'all changes accepted',
      `${run('fit')}<w:ins>${run(' now')}</w:ins><w:del><w:r><w:delText> never</w:delText></w:r></w:del><w:moveFrom>${run(' gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo>`,
      'fit now here',
    ],
    ['nothing that is hidden', run('seen') + run(' unseen', '<w:vanish/>') + run(' too', '<w:vanish w:val="0"/>'), 'seen too'],
    [
      'one of the alternatives',
      `<mc:AlternateContent><mc:Choice Requires="wps">${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent>`,
      'new',
    ],
  ])('%s', async (_what, inner, text) => {
    expect(await blocksOf({ body: paragraph(inner) })).toEqual([text]);
  });

  test('a text box stands after the paragraph that holds it, once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const inner = `${run('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In the box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In the box')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' and on')}`;
    expect(await blocksOf({ body: paragraph(inner) + paragraph(run('After')) })).toEqual(['Before and on', 'In the box', 'After']);
  });

  test('a footnote stands after the paragraph that refers to it', async () => {
    const body = paragraph(`${run('Unfit.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph(run('Next.'));
    const footnotes = `<w:footnote w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph(run('Until June.'))}</w:footnote>`;
    expect(await blocksOf({ body, footnotes })).toEqual(['Unfit.', 'Until June.', 'Next.']);
  });

  test('a line break in a header block makes lines of their own', async () => {
    const body = paragraph('<w:r><w:t>Employee: Mr A Doyle</w:t><w:br/><w:t>Job title: Driver</w:t></w:r>');
    expect(await blocksOf({ body })).toEqual(['Employee: Mr A Doyle', 'Job title: Driver']);
  });

  test('what stands at the head of each page is furniture, unless it says whom the report is about', async () => {
    const said = await sourceOf({
      body: paragraph(run('Body.')),
      header: paragraph(run('Acme Health')),
      footer: paragraph(run('In confidence')),
    });
    expect(said.blocks.map(({ furniture }) => furniture)).toEqual([true, false, true]);
    const field = await sourceOf({ body: paragraph(run('Body.')), header: paragraph(run('Employee: Mr A Doyle')) });
    expect(field.blocks[0]?.furniture).toBe(false);
  });
});

describe('form', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Section"/><w:basedOn w:val="H"/></w:style><w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

  test('headings by style, by a style based on one, and by outline level', async () => {
    const source = await sourceOf({
      styles,
      body:
        paragraph(run('One'), '<w:pStyle w:val="H"/>') +
        paragraph(run('Two'), '<w:pStyle w:val="Own"/>') +
        paragraph(run('Three'), '<w:outlineLvl w:val="0"/>') +
        paragraph(run('Plain')),
    });
    expect(source.blocks.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 2],
      ['heading', 2],
      ['heading', 1],
      ['paragraph', 0],
    ]);
  });

  test('bold by the run, by its style, and switched off again', async () => {
    const source = await sourceOf({
      styles,
      body:
        paragraph(run('Outlook', '<w:b/>')) +
        paragraph(run('Outlook.', '<w:rStyle w:val="S"/>') + run(' Good.')) +
        paragraph(run('No', '<w:b w:val="false"/>')),
    });
    expect(source.blocks.map(({ emphasised, lead, start }) => [emphasised, lead - start])).toEqual([
      [true, 7],
      [false, 8],
      [false, 0],
    ]);
  });

  test('numbers and letters of lists as a reader sees them', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const item = (text: string, list: number, level = 0) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
    const source = await sourceOf({
      numbering,
      body:
        item('a', 1) +
        item('b', 1, 1) +
        item('c', 1, 1) +
        item('d', 1) +
        item('e', 1, 1) +
        paragraph(run('x')) +
        item('f', 2) +
        item('g', 3) +
        item('h', 0),
    });
    expect(source.blocks.map(({ kind, depth, marker }) => `${kind} ${depth} ${marker}`.trim())).toEqual([
      'item 1 1.',
      'item 2 (a)',
      'item 2 (b)',
      'item 1 2.',
      'item 2 (a)',
      'paragraph 0',
      'item 1 •',
      'item 1 1.',
      'paragraph 0',
    ]);
  });

  test('cells of tables, also of a table in a cell', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
    const p = (text: string) => paragraph(run(text));
    const source = await sourceOf({
      body: table(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Week'))}${cell(p('Hours'))}</w:tr>`,
        row(p('1'), table(row(p('inner'))) + p('12')),
      ),
    });
    expect(
      source.blocks.map(({ table: t, row: r, column, headerRow, start, end }) => [source.text.slice(start, end), t, r, column, headerRow]),
    ).toEqual([
      ['Week', 0, 0, 0, true],
      ['Hours', 0, 0, 1, true],
      ['1', 0, 1, 0, false],
      ['inner', 1, 0, 0, false],
      ['12', 0, 1, 1, false],
    ]);
  });
});

describe('facts about the draft', () => {
  test('tracked changes, open comments and hidden text are known, each at its words', async () => {
    const source = await sourceOf({
      body:
        paragraph(`${run('He is ')}<w:ins>${run('not ')}</w:ins>${run('fit.')}`) +
        paragraph(`<w:commentRangeStart w:id="1"/>${run('Check.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`) +
        paragraph(run('Seen.') + run('secret', '<w:vanish/>')),
      comments: `<w:comment w:id="1" w:author="A. Nurse">${paragraph(run('Is this right?'))}</w:comment>`,
    });
    expect(source.word?.traces.map(({ kind, span }) => [kind, source.text.slice(span.start, span.end)])).toEqual([
      ['tracked-change', 'not'],
      ['hidden-text', 'Seen.'],
      ['comment', 'Check.'],
    ]);
  });

  test('a comment that speaks to ohlint is a directive and no comment', async () => {
    const source = await sourceOf({
      body: paragraph(run('One.')) + paragraph(`${run('Two.')}<w:r><w:commentReference w:id="7"/></w:r>`),
      comments: `<w:comment w:id="7" w:author="A. Nurse">${paragraph(run('ohlint-disable-next-line blame -- quoted'))}</w:comment>`,
    });
    expect(source.directives.map(({ body }) => body)).toEqual(['disable-next-line blame -- quoted']);
    expect(source.word?.traces).toEqual([]);
    expect(source.position(source.directives[0]!.span.start).line).toBe(2);
  });

  test('custom properties are front matter; what other programs write there is not', async () => {
    const source = await sourceOf({
      body: paragraph(run('One.')),
      custom: { Kind: 'review', 'Report date': '13 May 2026', _AdHocReviewCycleID: '5' },
    });
    expect(JSON.parse(source.frontMatter?.yaml ?? '{}')).toEqual({ kind: 'review', 'report-date': '13 May 2026' });
  });
});

// Property: text and map are in step, however a document is cut into runs and whatever stands between them.
test('each character of the text stands in the file where the map says', async () => {
  const text = fc.stringMatching(/^[a-zA-Z0-9 .,&<>£é’-]{1,12}$/);
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;');
  const piece = fc.oneof(
    text.map((value) => run(escaped(value))),
    text.map((value) => run(escaped(value), '<w:b/>')),
    text.map((value) => `<w:ins>${run(escaped(value))}</w:ins>`),
    text.map((value) => `<w:del><w:r><w:delText>${escaped(value)}</w:delText></w:r></w:del>`),
    text.map((value) => `<w:hyperlink>${run(escaped(value))}</w:hyperlink>`),
    fc.constantFrom('<w:r><w:tab/></w:r>', '<w:bookmarkStart w:id="0"/>', '<w:proofErr/>', '<w:r><w:noBreakHyphen/></w:r>'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), async (paragraphs) => {
      const source = await sourceOf({ body: paragraph(run('Start.')) + paragraphs.map((pieces) => paragraph(pieces.join(''))).join('') });
      const decoded = (raw: string) =>
        raw.startsWith('<') ? '\u2011' : raw.replace('&amp;', '&').replace('&lt;', '<').replace('&#62;', '>');
      for (const block of source.blocks) {
        for (let at = block.start; at < block.end; at += 1) {
          const character = source.text[at]!;
          const { start, end } = source.rawSpan({ start: at, end: at + 1 });
          if (character !== ' ') expect(decoded(source.raw.slice(start, end))).toBe(character);
          expect(source.position(start)).toMatchObject({ line: block.index + 1, column: at - block.start + 1 });
        }
      }
    }),
    { numRuns: 150 },
  );
});
