import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Block, Source } from '../../src/read/source.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Declared on the root of each part, so that tests write `w:p` and `mc:Choice` without more ado. */
export const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="${RELATED}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;

/** The parts of a Word document in a test; what is left out is not there. Each is the inside of its root element. */
export interface WordContent {
  /** Inside `<w:body>`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Custom properties by name. */
  readonly custom?: Readonly<Record<string, string>>;
}

const RELATED_PARTS = [
  ['styles', 'styles', 'w:styles'],
  ['numbering', 'numbering', 'w:numbering'],
  ['footnotes', 'footnotes', 'w:footnotes'],
  ['comments', 'comments', 'w:comments'],
  ['header', 'header1', 'w:hdr'],
  ['footer', 'footer1', 'w:ftr'],
] as const;

/** An archive with these parts, in this order. */
export async function archiveOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text), { lastModDate: new Date(2026, 0, 1) });
  return writer.close();
}

/** A Word document with its parts named and related as Word does it. */
export async function wordFile(content: WordContent): Promise<Uint8Array> {
  const given = RELATED_PARTS.filter(([key]) => content[key] !== undefined);
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATED}/${kind}" Target="${target}"/>`;
  const relationships = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const references = given
    .filter(([key]) => key === 'header' || key === 'footer')
    .map(([key]) => `<w:${key}Reference w:type="default" r:id="${key}"/>`)
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[['document', 'document.main'], ...given.map(([, file]) => [file, file.replace(/\d$/, '')])].map(([file, type]) => `<Override PartName="/word/${file}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(
      relationship('document', 'officeDocument', 'word/document.xml') +
        (content.custom ? relationship('custom', 'custom-properties', 'docProps/custom.xml') : ''),
    ),
    'word/_rels/document.xml.rels': relationships(given.map(([key, file]) => relationship(key, key, `${file}.xml`)).join('')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${NAMESPACES}><w:body>${content.body}<w:sectPr>${references}</w:sectPr></w:body></w:document>`,
  };
  for (const [key, file, root] of given) parts[`word/${file}.xml`] = `<${root} ${NAMESPACES}>${content[key]}</${root}>`;
  if (content.custom) {
    const properties = Object.entries(content.custom).map(
      ([name, value], index) => `<property pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
    );
    parts['docProps/custom.xml'] =
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
  }
  return archiveOf(parts);
}

/** A run with text. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs or other inline content. */
export const paragraph = (inner: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

const HEADINGS = Array.from(
  { length: 6 },
  (_, index) => `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/></w:style>`,
)
  .join('')
  .concat('<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same report as a Word document: each block as the paragraph, heading, list item or cell that it is, its front matter as properties. */
export async function asWord(source: Source): Promise<Uint8Array> {
  const lists = new Map<number, string>();
  const textOf = ({ start, end }: Block) => source.text.slice(start, end);
  const content = (block: Block) => {
    if (block.emphasised) return run(escaped(textOf(block)), '<w:b/>');
    const lead = source.text.slice(block.start, block.lead);
    return (lead && run(escaped(lead), '<w:b/>')) + run(escaped(source.text.slice(block.lead, block.end)));
  };
  const properties = (block: Block) => {
    if (block.kind === 'heading') return `<w:pStyle w:val="Heading${block.depth}"/>`;
    if (block.kind !== 'item' || block.marker === '') return block.quoted ? '<w:pStyle w:val="Quote"/>' : '';
    // Each marker has a definition of its own, so that "3." and "(b)" are what they were.
    const id = lists.size + 1;
    const bullet = !/[\p{L}\p{N}]/u.test(block.marker);
    lists.set(
      id,
      `<w:lvl w:ilvl="${block.depth - 1}"><w:numFmt w:val="${bullet ? 'bullet' : 'decimal'}"/><w:lvlText w:val="${escaped(block.marker)}"/></w:lvl>`,
    );
    return `<w:numPr><w:ilvl w:val="${block.depth - 1}"/><w:numId w:val="${id}"/></w:numPr>`;
  };
  let body = '';
  source.blocks.forEach((block, index) => {
    const inner = paragraph(content(block), properties(block));
    if (block.kind !== 'cell') {
      body += inner;
      return;
    }
    const before = source.blocks[index - 1];
    const after = source.blocks[index + 1];
    const same = (other: Block | undefined, what: 'table' | 'row') =>
      other?.kind === 'cell' && other.table === block.table && (what === 'table' || other.row === block.row);
    const row = `<w:tr>${block.headerRow ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}`;
    if (!same(before, 'table')) body += `<w:tbl>${row}`;
    else if (!same(before, 'row')) body += `</w:tr>${row}`;
    const skipped = block.column - (same(before, 'row') ? before!.column + 1 : 0);
    body += `${`<w:tc>${paragraph('')}</w:tc>`.repeat(Math.max(0, skipped))}<w:tc>${inner}</w:tc>`;
    if (!same(after, 'table')) body += '</w:tr></w:tbl>';
  });
  const numbering = [...lists].map(([id, level]) => `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`).join('');
  const numbers = [...lists.keys()].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
  return wordFile({ body, styles: HEADINGS, numbering: numbering + numbers });
}
