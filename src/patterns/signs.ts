/**
 * The alphabet in which texts and patterns are compared before a pattern is tried: ASCII letters without case, one sign for all
 * digits, one for white space, one for everything beyond ASCII, and an edge wherever a word begins or ends. It tells fewer texts
 * apart than any pattern does, so what it rules out no pattern can match.
 */
export const EDGE = 0;
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
const FIRST_MARK = 4;
const MARKS = '\'",.;:()-/@%&_';
const FIRST_LETTER = FIRST_MARK + MARKS.length;
/** How many signs there are; a row of the automaton's table. */
export const SIGNS = FIRST_LETTER + 26;

/** The two characters beyond ASCII that a pattern with the flags i and u takes for ASCII letters: a text with one is not judged. */
export const LONG_S = 0x17f;
export const KELVIN = 0x212a;

const WHITE = /\s/;

/** The sign of a character. */
export function signOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  return WHITE.test(String.fromCharCode(code)) ? SPACE : OTHER;
}

function asciiSign(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (WHITE.test(character)) return SPACE;
  const letter = character.toLowerCase().charCodeAt(0) - 97;
  if (letter >= 0 && letter < 26) return FIRST_LETTER + letter;
  const mark = MARKS.indexOf(character);
  return mark < 0 ? OTHER : FIRST_MARK + mark;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiSign(code));
const UNDERLINE = FIRST_MARK + MARKS.indexOf('_');

/** Whether a sign is part of a word as `\b` sees it. */
export function isWordSign(sign: number): boolean {
  return sign >= FIRST_LETTER || sign === DIGIT || sign === UNDERLINE;
}

/** What the program of the table takes for the sign of a character by whose side no text can be judged. */
const UNJUDGED = 255;
const IN_WORD = 128;

/** The sign of every code, as the program of the table looks it up: with the highest bit for what is part of a word. */
export function signsOfCodes(): Uint8Array {
  return Uint8Array.from({ length: 65_536 }, (_, code) => {
    if (code === LONG_S || code === KELVIN) return UNJUDGED;
    const sign = signOf(code);
    return isWordSign(sign) ? sign | IN_WORD : sign;
  });
}
