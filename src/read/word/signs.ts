/**
 * Characters of the symbol fonts that reports use, as the letters that plain text has for them: tick boxes, ticks, crosses, bullets. Word
 * stores them in the private use area, F000 and up, or as bare codes.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '•',
  110: '▪',
  111: '☐',
  112: '☐',
  113: '☐',
  114: '☐',
  120: '☒',
  167: '▪',
  168: '☐',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '☐' };
const SYMBOL: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  109: 'μ',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  183: '•',
};

/** What a reader sees where a symbol of a font stands; nothing where the font is not known. */
export function signOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isFinite(code)) return '';
  const own = code >= 0xf000 ? code - 0xf000 : code;
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2[own] ?? '';
  if (/^wingdings/i.test(font)) return WINGDINGS[own] ?? '';
  if (/^symbol$/i.test(font)) return SYMBOL[own] ?? '';
  return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code & 0xffff);
}
