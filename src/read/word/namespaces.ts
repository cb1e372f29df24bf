const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What an element's namespace means to us. The strict and the transitional form of a namespace are one. */
export type Vocabulary = 'word' | 'compatibility' | 'relationships' | 'properties' | 'other';

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'word'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'word'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'compatibility'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'relationships'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'relationships'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'relationships'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'properties'],
]);

/** Names and namespaces that are remembered. Word uses a few hundred; a part made of nothing but new ones shall not fill the memory. */
const MOST_KNOWN = 4096;

/** What an element is, by its namespace and its name without prefix. */
export interface ElementName {
  readonly vocabulary: Vocabulary;
  readonly local: string;
}

/** A start tag as it is written, and what it says where it stands. */
export interface Tag {
  readonly name: string;
  readonly element: ElementName;
  /** Names of the attributes, without prefix, and their values. */
  readonly names: string[];
  readonly values: string[];
  readonly selfClosing: boolean;
}

/** What holds inside an element that declares prefixes, up to the next one that does. */
interface Scope {
  readonly outer: Scope | undefined;
  /** Depth of the element that declares. */
  readonly depth: number;
  /** Namespaces by the prefixes that this element declares itself; '' is the one of elements without prefix. */
  readonly declared: Map<string, string>;
  /** Names that were met in the scope, as they are written. Nearly all are met again and again, and are taken apart once. */
  readonly elements: Map<string, ElementName>;
  readonly attributes: Map<string, string>;
  /** Whole start tags, which come again and again too. */
  readonly tags: Map<string, Tag>;
}

function scope(outer: Scope | undefined, depth: number): Scope {
  return { outer, depth, declared: new Map(), elements: new Map(), attributes: new Map(), tags: new Map() };
}

/** A name that is none, or whose prefix stands for nothing. */
export class NamespaceError extends Error {}

/**
 * Says what the names of a part mean, by the rules of Namespaces in XML 1.0 and 1.1. It does what `xmlns: true` does in saxes, which takes each name
 * apart anew, in three objects, and doubles the time of a document.
 */
export class Namespaces {
  private scope = scope(undefined, -1);
  /** Of each namespace the prefix that first stood for it, and whether any has had two: only then can two attributes of different names be one. */
  private readonly prefixes = new Map<string, string>();
  private ambiguous = false;

  constructor() {
    this.scope.declared.set('xml', XML).set('xmlns', XMLNS);
    this.prefixes.set(XML, 'xml').set(XMLNS, 'xmlns');
  }

  /**
   * Enters an element. `names` and `values` are those of its attributes, `count` of them; each name is replaced by the one without its prefix.
   * Undeclaring a prefix is for XML 1.1. Throws `NamespaceError`.
   */
  enter(name: string, depth: number, names: string[], values: readonly string[], count: number, undeclares: boolean): ElementName {
    for (let index = 0; index < count; index += 1) {
      const attribute = names[index]!;
      if (attribute.charCodeAt(0) === 120 /* x */ && attribute.startsWith('xmlns'))
        this.declare(attribute, values[index]!, depth, undeclares);
    }
    const known = this.scope.elements.get(name) ?? this.element(name);
    if (count > 1 && this.ambiguous) this.refuseDoubles(names, count);
    for (let index = 0; index < count; index += 1) {
      const attribute = names[index]!;
      names[index] = this.scope.attributes.get(attribute) ?? this.attribute(attribute);
    }
    return known;
  }

  /** The start tag that is written like this, where it was met before and means the same again. */
  tag(written: string): Tag | undefined {
    return this.scope.tags.get(written);
  }

  /** Remembers a start tag that declares nothing, after it was entered. */
  know(written: string, tag: Tag): void {
    if (!this.ambiguous && this.scope.tags.size < MOST_KNOWN) this.scope.tags.set(written, tag);
  }

  leave(depth: number): void {
    if (this.scope.depth === depth) this.scope = this.scope.outer!;
  }

  private declare(attribute: string, value: string, depth: number, undeclares: boolean): void {
    if (attribute.length > 5 && attribute[5] !== ':') return;
    const prefix = attribute.slice(6);
    const namespace = value.trim();
    if (attribute.length > 5 && (prefix === '' || (namespace === '' && !undeclares))) throw new NamespaceError(attribute);
    // These two stand for what they stand for, and nothing else does.
    if ((prefix === 'xml') !== (namespace === XML) || prefix === 'xmlns' || namespace === XMLNS) throw new NamespaceError(attribute);
    if (this.scope.depth !== depth) this.scope = scope(this.scope, depth);
    this.scope.declared.set(prefix, namespace);
    if (prefix === '') return;
    const other = this.prefixes.get(namespace);
    if (other === undefined && this.prefixes.size < MOST_KNOWN) this.prefixes.set(namespace, prefix);
    else if (other !== prefix) this.becomeAmbiguous();
  }

  /** From here on attributes have to be compared in each tag anew. */
  private becomeAmbiguous(): void {
    this.ambiguous = true;
    for (let at: Scope | undefined = this.scope; at; at = at.outer) at.tags.clear();
  }

  private element(name: string): ElementName {
    const colon = colonIn(name);
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const namespace = this.resolve(prefix) ?? '';
    if (prefix !== '' && (namespace === '' || prefix === 'xmlns')) throw new NamespaceError(name);
    const known = { vocabulary: VOCABULARIES.get(namespace) ?? 'other', local: interned(name.slice(colon + 1)) };
    if (this.scope.elements.size < MOST_KNOWN) this.scope.elements.set(name, known);
    return known;
  }

  private attribute(name: string): string {
    const colon = colonIn(name);
    if (colon >= 0 && this.resolve(name.slice(0, colon)) === undefined) throw new NamespaceError(name);
    const local = interned(name.slice(colon + 1));
    if (this.scope.attributes.size < MOST_KNOWN) this.scope.attributes.set(name, local);
    return local;
  }

  /** The parser knows attributes of one name; these are of one namespace and name, under two prefixes. */
  private refuseDoubles(names: readonly string[], count: number): void {
    const seen = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      const name = names[index]!;
      const colon = colonIn(name);
      if (colon < 0) continue;
      const expanded = `{${this.resolve(name.slice(0, colon))}}${name.slice(colon + 1)}`;
      if (seen.has(expanded)) throw new NamespaceError(name);
      seen.add(expanded);
    }
  }

  private resolve(prefix: string): string | undefined {
    for (let at: Scope | undefined = this.scope; at; at = at.outer) {
      const namespace = at.declared.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  }
}

/** Where the prefix of a name ends; −1 where it has none. */
function colonIn(name: string): number {
  const colon = name.indexOf(':');
  if (colon === 0 || (colon > 0 && (colon === name.length - 1 || name.includes(':', colon + 1)))) throw new NamespaceError(name);
  return colon;
}

/** The same string as the engine keeps it for names of properties: it compares at once with the names in the code. */
function interned(name: string): string {
  return Object.keys({ [name]: true })[0]!;
}
