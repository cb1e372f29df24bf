import { textOf } from './characters.ts';
import { LIMITS } from './limits.ts';
import { NamespaceError, Namespaces, type Tag } from './namespaces.ts';
import { Attributes, OpenElement, type XmlVisitor } from './xml-element.ts';

/** All of a part was read. */
export const WHOLE = -1;

const BANG = 33;
const SLASH = 47;
const GREATER = 62;
/** Longer start tags are hardly written twice. */
const LONGEST_KNOWN = 400;

const COMMENT = '<!--';
const SECTION = '<![CDATA[';
const SECTION_END = ']]>';

// Called and not constructed, all of these, so that the build leaves them alone: they are tried in nearly every part.
const WHITE = '\\t\\r\\n';
const SPACES = `[ ${WHITE}]`;
const NAME = '[A-Za-z_][\\w.\\-]*(?::[A-Za-z_][\\w.\\-]*)?';
const DECLARATION = RegExp(
  `<\\?xml version=(["'])1\\.0\\1(?:${SPACES}+encoding=(["'])[A-Za-z][\\w.\\-]{0,40}\\2)?(?:${SPACES}+standalone=(["'])(?:yes|no)\\3)?${SPACES}*\\?>`,
  'y',
);
const BLANK = RegExp(`${SPACES}*`, 'y');
const OPENING = RegExp(`<(${NAME})`, 'y');
const ATTRIBUTE = RegExp(`${SPACES}+(${NAME})${SPACES}*=${SPACES}*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const ENDING = RegExp(`${SPACES}*(/?)>`, 'y');
const NUMBER = '#(?:x([\\da-fA-F]{1,6})|(\\d{1,7}))';
const REFERENCE = RegExp(`&(?:amp|lt|gt|quot|apos|${NUMBER});`, 'y');
const LINE_END = RegExp(`\\r\\n|[${WHITE}]`, 'g');
const CHANGED = RegExp(`[&${WHITE}]`);
/** Characters that no XML 1.0 has. */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f';
const FORBIDDEN = RegExp(`[${CONTROL}\\ufffe\\uffff]`);

/**
 * Reads a part as far as it is made of elements, text and comments, as Word and converters write it: in a quarter of the time of a parser that looks at
 * each character, and with little to load. Whatever else stands there, sound or not, it leaves to the parser: then it says how many elements' starts and ends
 * the visitor has been told until there. Of what it reads it tells what the parser would (test/read/word/xml.test.ts), and so it refuses nothing itself.
 */
export function visitPlainXml(xml: string, visitor: XmlVisitor): number {
  return isOrdinary(xml) ? new PlainXml(xml, visitor).read() : 0;
}

/** Whether all characters and references are such as XML has. */
function isOrdinary(xml: string): boolean {
  // Node 20 has it, the library of ES2023 not yet.
  if (!(xml as string & { isWellFormed(): boolean }).isWellFormed() || FORBIDDEN.test(xml)) return false;
  for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    const [, hexadecimal, decimal] = REFERENCE.exec(xml) ?? [];
    if (REFERENCE.lastIndex === 0) return false;
    if (hexadecimal !== undefined && !isCharacter(Number.parseInt(hexadecimal, 16))) return false;
    if (decimal !== undefined && !isCharacter(Number(decimal))) return false;
  }
  return true;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Where white space from a place on ends. */
function afterBlank(xml: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(xml);
  return BLANK.lastIndex;
}

class PlainXml {
  private readonly xml: string;
  private readonly visitor: XmlVisitor;
  private readonly namespaces = new Namespaces();
  private readonly attributes = new Attributes();
  private readonly elements: OpenElement[] = [];
  /** The names of the open elements, as they are written. */
  private readonly names: string[] = [];
  private depth = 0;
  private told = 0;
  /** Where the next section may end; the part's length where none does. */
  private sectionEnd = -1;

  constructor(xml: string, visitor: XmlVisitor) {
    this.xml = xml;
    this.visitor = visitor;
  }

  read(): number {
    const { xml } = this;
    DECLARATION.lastIndex = 0;
    let at = this.beside(DECLARATION.test(xml) ? DECLARATION.lastIndex : 0);
    // The root element, and all that is in it.
    do {
      const less = this.depth === 0 ? at : xml.indexOf('<', at);
      if (less < 0 || this.endsSection(at, less)) return this.told;
      const sign = xml.charCodeAt(less + 1);
      at = sign === SLASH ? this.close(less) : sign === BANG ? this.unseen(less) : this.open(less);
      if (at < 0) return this.told;
    } while (this.depth > 0);
    return this.beside(at) === xml.length ? WHOLE : this.told;
  }

  /** Where white space and comments outside the root end. */
  private beside(start: number): number {
    const { xml } = this;
    let at = afterBlank(xml, start);
    while (xml.startsWith(COMMENT, at)) {
      const end = this.unseen(at);
      if (end < 0) break;
      at = afterBlank(xml, end);
    }
    return at;
  }

  /** Where the comment or the section that opens at a place ends: neither has elements in it. −1 where it is left to the parser. */
  private unseen(start: number): number {
    const { xml } = this;
    if (xml.startsWith(COMMENT, start)) {
      const end = xml.indexOf('--', start + COMMENT.length);
      return end >= 0 && xml.charCodeAt(end + 2) === GREATER ? end + 3 : -1;
    }
    const end = this.depth > 0 && xml.startsWith(SECTION, start) ? xml.indexOf(SECTION_END, start) : -1;
    return end < 0 ? -1 : end + SECTION_END.length;
  }

  /** Whether a stretch of text has what may only end a section. */
  private endsSection(start: number, end: number): boolean {
    while (this.sectionEnd < start) {
      const next = this.xml.indexOf(SECTION_END, start);
      this.sectionEnd = next < 0 ? this.xml.length : next;
    }
    return this.sectionEnd < end;
  }

  /** Reads the start tag that opens at a place. Gives where it ends; −1 where that is left to the parser. */
  private open(start: number): number {
    const { xml, attributes, depth } = this;
    const end = xml.indexOf('>', start) + 1;
    if (end === 0 || depth >= LIMITS.depth) return -1;
    const written = end - start <= LONGEST_KNOWN ? xml.slice(start, end) : undefined;
    const known = written === undefined ? undefined : this.namespaces.tag(written);
    const tag = known ?? this.newTag(start);
    if (!tag) return -1;
    // An attribute's value may hold a ">".
    const after = known ? end : ENDING.lastIndex;
    if (!known && written !== undefined && after === end && !written.includes('xmlns')) this.namespaces.know(written, tag);
    attributes.names = tag.names;
    attributes.values = tag.values;
    attributes.count = tag.names.length;
    let element = this.elements[depth];
    if (!element) {
      element = new OpenElement(attributes);
      this.elements.push(element);
    }
    element.vocabulary = tag.element.vocabulary;
    element.name = tag.element.local;
    element.start = start;
    element.end = after;
    element.selfClosing = tag.selfClosing;
    this.told += 1;
    this.visitor.open(element);
    if (tag.selfClosing) {
      this.told += 1;
      this.visitor.close(element, start, after);
      this.namespaces.leave(depth);
    } else {
      this.names[depth] = tag.name;
      this.depth = depth + 1;
    }
    return after;
  }

  /** Takes a start tag apart and enters its element; `ENDING` has then been found at its end. */
  private newTag(start: number): Tag | undefined {
    const { xml } = this;
    OPENING.lastIndex = start;
    const name = OPENING.exec(xml)?.[1];
    if (name === undefined) return undefined;
    const names: string[] = [];
    const values: string[] = [];
    let at = OPENING.lastIndex;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const attribute = ATTRIBUTE.exec(xml);
      if (!attribute) break;
      if (names.length >= LIMITS.attributes || names.includes(attribute[1]!)) return undefined;
      names.push(attribute[1]!);
      values.push(meant(attribute[2] ?? attribute[3]!));
      at = ATTRIBUTE.lastIndex;
    }
    ENDING.lastIndex = at;
    const ending = ENDING.exec(xml);
    if (!ending) return undefined;
    try {
      const element = this.namespaces.enter(name, this.depth, names, values, names.length, false);
      return { name, element, names, values, selfClosing: ending[1] === '/' };
    } catch (error) {
      if (error instanceof NamespaceError) return undefined;
      throw error;
    }
  }

  /** Reads the end tag that opens at a place, as `open` does. */
  private close(start: number): number {
    const { xml } = this;
    const depth = this.depth - 1;
    const name = this.names[depth];
    if (name === undefined || !xml.startsWith(name, start + 2)) return -1;
    const named = start + 2 + name.length;
    const end = xml.charCodeAt(named) === GREATER ? named : afterBlank(xml, named);
    if (xml.charCodeAt(end) !== GREATER) return -1;
    this.depth = depth;
    this.told += 1;
    this.visitor.close(this.elements[depth]!, start, end + 1);
    this.namespaces.leave(depth);
    return end + 1;
  }
}

/** What an attribute's value says: white space is spaces, unless it is written as references (XML 1.0, 3.3.3). */
function meant(value: string): string {
  if (!CHANGED.test(value)) return value;
  const even = value.replace(LINE_END, ' ');
  return textOf(even, 0, even.length);
}
