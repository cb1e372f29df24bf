import { SaxesParser } from 'saxes';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';

const DAMAGED = 'The Word file is damaged: one of its parts is no sound XML. Open it in Word, save it again, and check that file.';
const HOSTILE =
  'The Word file holds constructions that Word never writes, so it was left alone. Save it again from Word, and check that file.';

/** What an element's namespace means to us. The strict and the transitional form of a namespace are one. */
export type Vocabulary = 'word' | 'drawing' | 'compatibility' | 'relationships' | 'properties' | 'other';

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'word',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'word',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'compatibility',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'relationships',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'relationships',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'properties',
};

export interface XmlElement {
  readonly vocabulary: Vocabulary;
  /** The name without its prefix. */
  readonly name: string;
  /** Where the start tag stands in the XML: from `<` to after `>`. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** An attribute by its name without prefix. */
  attribute(name: string): string | undefined;
}

export interface XmlVisitor {
  open(element: XmlElement): void;
  /** `start` and `end` are those of the end tag; of the start tag where it closes itself. */
  close(element: XmlElement, start: number, end: number): void;
  /** Text between tags, decoded. Left out where nobody asks: places inside text come from the raw part. */
  text?(text: string): void;
}

/** Reads a part from its start to its end. Throws `UnreadableError` on what is no XML, and on what no word processor writes. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let attributes = 0;
  parser.on('error', () => {
    throw new UnreadableError(DAMAGED);
  });
  parser.on('doctype', () => {
    throw new UnreadableError(HOSTILE);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (open.length >= LIMITS.depth) throw new UnreadableError(HOSTILE);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > LIMITS.attributes) throw new UnreadableError(HOSTILE);
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    const element: XmlElement = {
      vocabulary: VOCABULARIES[tag.uri] ?? 'other',
      name: tag.local,
      // No attribute may hold a "<" (XML 1.0, 3.1), so the last one before the end opens the tag.
      start: xml.lastIndexOf('<', end - 1),
      end,
      selfClosing: tag.isSelfClosing,
      attribute: (name) => {
        for (const key in tag.attributes) if (tag.attributes[key]!.local === name) return tag.attributes[key]!.value;
        return undefined;
      },
    };
    open.push(element);
    visitor.open(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop()!;
    const end = parser.position;
    visitor.close(element, tag.isSelfClosing ? element.start : xml.lastIndexOf('<', end - 1), end);
  });
  if (visitor.text) parser.on('text', (text) => visitor.text?.(text));
  parser.write(xml).close();
}
