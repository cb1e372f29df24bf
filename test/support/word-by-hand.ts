import { paragraph, run, type WordContent } from './word.ts';

const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const shape = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3500000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="400000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx>${box(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const change = (id: number) => `w:id="${id}" w:author="A. Nurse" w:date="2026-05-12T09:00:00Z"`;
const cell = (...inner: string[]) => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${inner.join('')}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="2400"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const heading = (text: string) => paragraph(run(text), '<w:pStyle w:val="Heading1"/>');
const item = (list: number, level: number, inner: string) =>
  paragraph(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A report with every construct that Word may put in the way of its text, and ten faults in it. */
export const BY_HAND: WordContent = {
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  header: paragraph(run('Northmoor Occupational Health')),
  footer: paragraph(run('In confidence. Page ') + field('PAGE', '1')),
  footnotes: `<w:footnote w:id="2">${paragraph(run('He is totally disabled under the Equality Act.'))}</w:footnote>`,
  comments: `<w:comment w:id="9" w:author="B. Doctor" w:initials="BD">${paragraph(run('Is this the right date?'))}</w:comment>`,
  body: [
    heading('Management referral report'),
    table(
      row(cell(paragraph(run('Employee'))), cell(paragraph(run('Mr Alan Do') + run('yle', '<w:b/>')))),
      row(
        cell(paragraph(run('Job title'))),
        cell(paragraph(`<w:smartTag w:uri="u" w:element="e">${run('Stores')}</w:smartTag>${run(' assistant')}`)),
      ),
      row(cell(paragraph(run('Report date'))), cell(paragraph(field('DATE', '13 May 2026')))),
    ),
    heading('Background'),
    paragraph(
      run('He has been off work since 2\u00a0March 2026. He was bul') +
        run('lied', '<w:i/>') +
        run(' by his line manager for months.') +
        shape('Prognosis is good.'),
    ),
    paragraph(
      `${run('He is ')}<w:ins ${change(11)}>${run('not ')}</w:ins><w:del ${change(12)}><w:r><w:delText xml:space="preserve">now </w:delText></w:r></w:del>${run('fit for his role.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    heading('Advice'),
    item(1, 0, run('You must give him light duties.')),
    item(
      1,
      1,
      `${run('Part')}<w:r><w:noBreakHyphen/><w:t>time hours prior to a re</w:t><w:softHyphen/><w:t xml:space="preserve">view in </w:t></w:r>${run('6/52')}${run('.')}`,
    ),
    item(1, 0, `<w:hyperlink w:anchor="x">${run('Support')}</w:hyperlink>${run(' as appropriate.')}`),
    paragraph(
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' He will definitely make a full recovery.')}<w:r><w:br/></w:r><w:commentRangeStart w:id="9"/>${run('He will return in due course.')}<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>`,
    ),
    paragraph(
      `<w:r><w:t xml:space="preserve">Risk &amp; cost: the employer was </w:t></w:r><w:r><w:t><![CDATA[negligent]]></w:t></w:r>${run('.')}${run(' Hidden note.', '<w:vanish/>')}`,
    ),
    table(
      row(
        cell(table(row(cell(paragraph(run('Inner cell'))), cell(paragraph(run('He ought to sue.'))))), paragraph('')),
        cell(paragraph(run('Outer cell'))),
      ),
    ),
    paragraph(run('Review: 24 June 2026.')),
  ].join(''),
};

/** What a reader sees of it, paragraph by paragraph. */
export const BY_HAND_TEXT: readonly string[] = [
  'Northmoor Occupational Health',
  'Management referral report',
  'Employee',
  'Mr Alan Doyle',
  'Job title',
  'Stores assistant',
  'Report date',
  '13 May 2026',
  'Background',
  'He has been off work since 2 March 2026. He was bullied by his line manager for months.',
  'Prognosis is good.',
  'He is not fit for his role.',
  'He is totally disabled under the Equality Act.',
  'Advice',
  'You must give him light duties.',
  'Part\u2011time hours prior to a review in 6/52.',
  'Support as appropriate.',
  '☒ He will definitely make a full recovery.',
  'He will return in due course.',
  'Risk & cost: the employer was negligent.',
  'Inner cell',
  'He ought to sue.',
  'Outer cell',
  'Review: 24 June 2026.',
  'In confidence. Page 1',
];
