/**
 * The named character references that word processors and people write, for HTML and converted text. Markdown's own are decoded by
 * its parser, which knows all of them.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bdquo: '\u201e',
  laquo: '\u00ab',
  raquo: '\u00bb',
  hellip: '\u2026',
  bull: '\u2022',
  middot: '\u00b7',
  pound: '\u00a3',
  euro: '\u20ac',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  deg: '\u00b0',
  plusmn: '\u00b1',
  times: '\u00d7',
  divide: '\u00f7',
  frac12: '\u00bd',
  frac14: '\u00bc',
  frac34: '\u00be',
  micro: '\u00b5',
  le: '\u2264',
  ge: '\u2265',
  agrave: '\u00e0',
  aacute: '\u00e1',
  acirc: '\u00e2',
  auml: '\u00e4',
  ccedil: '\u00e7',
  egrave: '\u00e8',
  eacute: '\u00e9',
  ecirc: '\u00ea',
  euml: '\u00eb',
  iacute: '\u00ed',
  iuml: '\u00ef',
  ntilde: '\u00f1',
  oacute: '\u00f3',
  ouml: '\u00f6',
  oslash: '\u00f8',
  uacute: '\u00fa',
  uuml: '\u00fc',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

export interface CharacterReference {
  /** Characters of the source, from `&` to `;`. */
  readonly length: number;
  /** What it stands for; undefined for a name we do not know. */
  readonly value: string | undefined;
}

/** The character reference that starts at an offset, if one does. */
export function characterReferenceAt(raw: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(raw);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) return { length: whole.length, value: Object.hasOwn(NAMED, name) ? NAMED[name] : undefined };
  const point = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number.parseInt(decimal, 10);
  return { length: whole.length, value: codePoint(point) };
}

/** NUL, lone surrogates and numbers beyond Unicode are the replacement character, as in CommonMark and HTML. */
function codePoint(point: number): string {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(point);
}
