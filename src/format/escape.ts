/**
 * A report, a rule of somebody's own or the name of a file may hold anything. Here is how such text is written where something would
 * obey it: a terminal and a log, JSON, XML, a web page, Markdown.
 */

/** What a terminal obeys or a reader is misled by: control characters, line separators, marks that turn the direction of writing, tags that nobody sees, halves of characters. */
const OBEYED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2061-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Words at the start of a line (of GitHub: “::error::”) or anywhere in it (“##[…]”, of Azure also “##vso[…]”, of TeamCity “##teamcity[…]”) that a CI
 * service takes for commands.
 */
const COMMAND_AT_START = /(?<=^|\s)::(?=\w)/g;
const COMMAND_ANYWHERE = /##(?=\w*\[)/g;

/** Text on one line, for a screen or a log. It stays as long as it was, so that places in it still hold. */
export function harmless(text: string): string {
  return text
    .replace(OBEYED, (sign) => ' '.repeat(sign.length))
    .replace(COMMAND_AT_START, ': ')
    .replace(COMMAND_ANYWHERE, '# ');
}

/** Half of a character, which the name of a file can hold, is no character: it is shown as a sign that something stood there. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** A value as JSON that says the same and holds nothing that a terminal or a log would obey. */
export function jsonText(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2)
    .replace(OBEYED, (sign) => (sign === '\n' ? sign : unitsOf(sign).map(inHex).join('')))
    .replace(COMMAND_ANYWHERE, '#\\u0023');
  return `${escaped}\n`;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function inHex(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** Text for an attribute in XML: what XML cannot hold at all is left out. */
export function xmlText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(OBEYED, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(COMMAND_ANYWHERE, '#&#35;');
}

/** Text for a web page, as text or in an attribute. What would turn the direction of writing is shown as a sign that something stood there. */
export function htmlText(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replace(OBEYED, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'))
    .replace(COMMAND_ANYWHERE, '#&#35;');
}

/** Keeps what follows from being read as a name, the number of an issue, an address or a picture (“:tada:”): these are looked for after Markdown has been read, so no backslash helps. */
const NO_LINK = '\u200b';

/** Text on one line within a paragraph or a table cell of Markdown: no markup, no link, nobody called by “@”. */
export function markdownText(text: string): string {
  return harmless(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=]/g, '\\$&')
    .replace(/[@#](?=\w)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)/gi, (sign) => sign + NO_LINK);
}
