import { visitXml, type XmlElement } from './xml.ts';

/** What a style says of a paragraph or run, with all that it is based on. Undefined: it says nothing. */
export interface Style {
  /** Level 1–6 of the heading that it makes. */
  readonly heading: number | undefined;
  /** Whether it sets a quotation apart. */
  readonly quoted: boolean;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly numbering: { readonly id: string; readonly level: number } | undefined;
}

interface OwnStyle {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean | undefined;
  numberingId: string | undefined;
  numberingLevel: number | undefined;
}

const PLAIN: Style = { heading: undefined, quoted: false, bold: undefined, italic: undefined, hidden: undefined, numbering: undefined };
const DEEPEST_HEADING = 6;
/** Built-in styles for quotations, which other programs use too. */
const QUOTATION = /^(?:(?:intense )?quote|block text|quotations?)$/i;
/** Styles may be based on each other in a ring, in a file that is broken. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly own = new Map<string, OwnStyle>();
  private readonly known = new Map<string, Style>();
  private defaultParagraph: string | undefined;

  constructor(xml: string | undefined) {
    if (xml === undefined) return;
    let style: OwnStyle | undefined;
    visitXml(xml, {
      open: (element) => {
        if (element.vocabulary !== 'word') return;
        if (element.name === 'style') {
          style = ownStyle();
          const id = element.attribute('styleId');
          if (id !== undefined) this.own.set(id, style);
          if (id !== undefined && element.attribute('type') === 'paragraph' && isOn(element.attribute('default') ?? '0'))
            this.defaultParagraph = id;
        } else if (style) take(style, element);
      },
      close: (element) => {
        if (element.name === 'style') style = undefined;
      },
    });
  }

  /** A paragraph's or run's style; the default paragraph style where none is named. */
  of(id: string | undefined): Style {
    const named = id ?? this.defaultParagraph;
    if (named === undefined) return PLAIN;
    let style = this.known.get(named);
    if (!style) {
      style = this.resolve(named);
      this.known.set(named, style);
    }
    return style;
  }

  private resolve(id: string): Style {
    const chain: OwnStyle[] = [];
    for (let own = this.own.get(id); own && chain.length < LONGEST_CHAIN; own = this.own.get(own.basedOn ?? '')) chain.push(own);
    const first = <K extends keyof OwnStyle>(key: K): OwnStyle[K] | undefined => chain.find((own) => own[key] !== undefined)?.[key];
    const outline = first('outline');
    const named = chain.map(({ name }) => headingNamed(name)).find((level) => level !== undefined);
    const level = named ?? (outline !== undefined && outline < 9 ? outline + 1 : undefined);
    const numberingId = first('numberingId');
    return {
      heading: level === undefined ? undefined : Math.min(level, DEEPEST_HEADING),
      quoted: chain.some(({ name }) => QUOTATION.test(name)),
      bold: first('bold'),
      italic: first('italic'),
      hidden: first('hidden'),
      numbering: numberingId === undefined ? undefined : { id: numberingId, level: first('numberingLevel') ?? 0 },
    };
  }
}

function ownStyle(): OwnStyle {
  return {
    name: '',
    basedOn: undefined,
    outline: undefined,
    bold: undefined,
    italic: undefined,
    hidden: undefined,
    numberingId: undefined,
    numberingLevel: undefined,
  };
}

function take(style: OwnStyle, element: XmlElement): void {
  const value = element.attribute('val');
  if (element.name === 'name') style.name = value ?? '';
  else if (element.name === 'basedOn') style.basedOn = value;
  else if (element.name === 'outlineLvl') style.outline = Number(value);
  else if (element.name === 'b') style.bold = isOn(value);
  else if (element.name === 'i') style.italic = isOn(value);
  else if (element.name === 'vanish') style.hidden = isOn(value);
  else if (element.name === 'numId') style.numberingId = value;
  else if (element.name === 'ilvl') style.numberingLevel = Number(value);
}

/** Built-in headings keep these names in every language of Word (ECMA-376 part 1, 17.7.4.9). */
function headingNamed(name: string): number | undefined {
  const match = /^heading ([1-9])$/i.exec(name);
  if (match) return Number(match[1]);
  return /^title$/i.test(name) ? 1 : /^subtitle$/i.test(name) ? 2 : undefined;
}

/** A switch such as `<w:b/>` is on unless its value says otherwise (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}
