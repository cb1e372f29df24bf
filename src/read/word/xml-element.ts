import type { Vocabulary } from './namespaces.ts';

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

/** The attributes of the element that opens, in one place for all: names without prefix, and values. There may be more room than attributes. */
export class Attributes {
  names: string[] = [];
  values: string[] = [];
  count = 0;
}

export class OpenElement implements XmlElement {
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
