const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
};
const TYPOGRAPHIC =
  /[\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4\u201c\u201d\u201e\u2033\u00ab\u00bb\u2010-\u2014\u2212\u00a0\u2007\u2009\u202f\t]/g;

const ONE_BYTE = '\\u0000-\\u00ff';
// Called and not constructed, so that the build leaves it alone: there is nothing to ask first.
const WIDE = RegExp(`[^${ONE_BYTE}]`);

/**
 * Makes quotation marks, dashes and special spaces plain, one character for one, so that offsets stay.
 *
 * Mail-merge fields («Name») lose their shape here: rules that look for them read `Source.text`.
 */
export function fold(text: string): string {
  const plain = text.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
  // A string keeps the width of what it was made of: two bytes a character for one curly quote, now gone. Patterns compile to longer code for such strings, and
  // compile twice where both are met; so what fits in one byte a character is written anew.
  return !WIDE.test(text) || WIDE.test(plain) ? plain : Buffer.from(plain, 'latin1').toString('latin1');
}
