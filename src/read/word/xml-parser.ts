import { SaxesParser } from 'saxes';
import { hostileXml, noSoundXml } from '../../failure-texts.ts';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';
import { NamespaceError, Namespaces } from './namespaces.ts';
import { Attributes, OpenElement, type XmlVisitor } from './xml-element.ts';

const LESS = 60;

/**
 * Where a tag starts, by where its name should have started and a place inside the tag. No attribute may hold a "<" (XML 1.0, 3.1), so the last one
 * before that place opens the tag; nearly always it is where it should be, and need not be looked for.
 */
function tagStart(xml: string, expected: number, inside: number): number {
  return xml.charCodeAt(expected) === LESS ? expected : xml.lastIndexOf('<', inside);
}

/**
 * Reads a part from its start to its end with saxes, which is the authority on what XML is. `told` says how many elements' starts and ends the visitor
 * has been told before. Throws `UnreadableError` on what is no XML, and on what no word processor writes.
 */
export function parseXml(xml: string, visitor: XmlVisitor, told: number): void {
  // Every parser is asked for the same, and none for text: one that is asked for more is an object of another kind to V8, and from then on all of saxes
  // takes two or three times as long. Text is taken from the part itself, where its places are.
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  const attributes = new Attributes();
  const elements: OpenElement[] = [];
  let depth = 0;
  let start = 0;
  let events = 0;
  parser.on('error', () => {
    throw new UnreadableError(noSoundXml);
  });
  parser.on('doctype', () => {
    throw new UnreadableError(hostileXml);
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.includes(':')) throw new UnreadableError(noSoundXml);
  });
  parser.on('opentagstart', ({ name }) => {
    const { position } = parser;
    start = tagStart(xml, position - name.length - 2, position - 1);
    attributes.count = 0;
    if (depth >= LIMITS.depth) throw new UnreadableError(hostileXml);
  });
  parser.on('attribute', ({ name, value }) => {
    const { count } = attributes;
    if (count >= LIMITS.attributes) throw new UnreadableError(hostileXml);
    attributes.names[count] = name;
    attributes.values[count] = value;
    attributes.count = count + 1;
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const { names, values, count } = attributes;
    let element = elements[depth];
    if (!element) {
      element = new OpenElement(attributes);
      elements.push(element);
    }
    const known = namespaces.enter(name, depth, names, values, count, parser.xmlDecl.version === '1.1');
    element.vocabulary = known.vocabulary;
    element.name = known.local;
    element.start = start;
    element.end = parser.position;
    element.selfClosing = isSelfClosing;
    depth += 1;
    events += 1;
    if (events > told) visitor.open(element);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const element = elements[depth]!;
    const { position } = parser;
    events += 1;
    if (events > told)
      visitor.close(element, element.selfClosing ? element.start : tagStart(xml, position - name.length - 3, position - 1), position);
    namespaces.leave(depth);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof NamespaceError ? new UnreadableError(noSoundXml) : error;
  }
}
