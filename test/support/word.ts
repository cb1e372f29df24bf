import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

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
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
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
