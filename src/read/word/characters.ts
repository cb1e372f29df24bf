/** Receives one UTF-16 unit with the stretch of the part that it was written as. */
export type Take = (code: number, start: number, end: number) => void;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA = '<![CDATA[';
const AMPERSAND = 38;
const LESS = 60;

/** Word puts no element where text stands; a file that was tampered with may, and its tags are no text. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = xml.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  return xml.length;
}

/**
 * What the `&` or `<` at a place of an element's content stands for: a reference is one character, a CDATA section those in it, comments and
 * processing instructions are none. Gives where it ends. The XML is sound: the parser has read it.
 */
export function markupAt(xml: string, at: number, take: Take): number {
  if (xml.charCodeAt(at) === AMPERSAND) {
    const close = xml.indexOf(';', at);
    const name = xml.slice(at + 1, close);
    const value = NAMED[name] ?? String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    for (let index = 0; index < value.length; index += 1) take(value.charCodeAt(index), at, close + 1);
    return close + 1;
  }
  if (xml.startsWith(CDATA, at)) {
    const close = xml.indexOf(']]>', at);
    for (let index = at + CDATA.length; index < close; index += 1) take(xml.charCodeAt(index), index, index + 1);
    return close + 3;
  }
  if (xml.startsWith('<!--', at)) return xml.indexOf('-->', at) + 3;
  if (xml.startsWith('<?', at)) return xml.indexOf('?>', at) + 2;
  return tagEnd(xml, at);
}

/** An element's content in `xml[start, end)` as text. */
export function textOf(xml: string, start: number, end: number): string {
  let text = '';
  charactersOf(xml, start, end, (code) => {
    text += String.fromCharCode(code);
  });
  return text;
}

/** The characters of an element's content in `xml[start, end)`, each with its place. */
export function charactersOf(xml: string, start: number, end: number, take: Take): void {
  let at = start;
  while (at < end) {
    const code = xml.charCodeAt(at);
    if (code === AMPERSAND || code === LESS) at = markupAt(xml, at, take);
    else {
      take(code, at, at + 1);
      at += 1;
    }
  }
}
