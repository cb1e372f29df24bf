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

/**
 * Makes quotation marks, dashes and special spaces plain, one character for one, so that offsets stay.
 *
 * Mail-merge fields («Name») lose their shape here: rules that look for them read `Source.text`.
 */
export function fold(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
}
