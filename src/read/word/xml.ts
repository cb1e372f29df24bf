import { visitPlainXml, WHOLE } from './plain-xml.ts';
import type { XmlVisitor } from './xml-element.ts';
import { parseXml } from './xml-parser.ts';

export type { XmlElement } from './xml-element.ts';

/** Reads a part from its start to its end. Throws `UnreadableError` on what is no XML, and on what no word processor writes. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const told = visitPlainXml(xml, visitor);
  if (told !== WHOLE) parseXml(xml, visitor, told);
}
