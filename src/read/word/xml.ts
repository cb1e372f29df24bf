import { SaxesParser } from 'saxes';
import { hostileXml, noSoundXml } from '../../failure-texts.ts';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';
import { NamespaceError, Namespaces, type Vocabulary } from './namespaces.ts';

/** An element while it is open. The next one of its depth takes its place, so that a document of a million characters makes no million objects. */
export interface XmlElement {
  readonly vocabulary: Vocabulary;
  /** The name without its prefix. */
  readonly name: string;
  /** Where the start tag stands in the XML: from `<` to after `>`. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** An attribute by its name without prefix. Asked when the element opens; afterwards the attributes are those of the next. */
  attribute(name: string): string | undefined;
}

export interface XmlVisitor {
  open(element: XmlElement): void;
  /** `start` and `end` are those of the end tag; of the start tag where it closes itself. */
  close(element: XmlElement, start: number, end: number): void;
}

const LESS = 60;

/**
 * Where a tag starts, by where its name should have started and a place inside the tag. No attribute may hold a "<" (XML 1.0, 3.1), so the last one
 * before that place opens the tag; nearly always it is where it should be, and need not be looked for.
 */
function tagStart(xml: string, expected: number, inside: number): number {
  return xml.charCodeAt(expected) === LESS ? expected : xml.lastIndexOf('<', inside);
}

/** The attributes of the element that opens, in one place for all. */
class Attributes {
  readonly names: string[] = [];
  readonly values: string[] = [];
  count = 0;
}

class OpenElement implements XmlElement {
  vocabulary: Vocabulary = 'other';
  name = '';
  start = 0;
  end = 0;
  selfClosing = false;
  private readonly attributes: Attributes;

  constructor(attributes: Attributes) {
    this.attributes = attributes;
  }

  attribute(name: string): string | undefined {
    const { names, values, count } = this.attributes;
    for (let index = 0; index < count; index += 1) if (names[index] === name) return values[index];
    return undefined;
  }
}

/** Reads a part from its start to its end. Throws `UnreadableError` on what is no XML, and on what no word processor writes. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  // Every parser is asked for the same, and none for text: one that is asked for more is an object of another kind to V8, and from then on all of saxes
  // takes two or three times as long. Text is taken from the part itself, where its places are.
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  const attributes = new Attributes();
  const elements: OpenElement[] = [];
  let depth = 0;
  let start = 0;
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
    visitor.open(element);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const element = elements[depth]!;
    const { position } = parser;
    visitor.close(element, element.selfClosing ? element.start : tagStart(xml, position - name.length - 3, position - 1), position);
    namespaces.leave(depth);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof NamespaceError ? new UnreadableError(noSoundXml) : error;
  }
}
