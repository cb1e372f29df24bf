import type { Words } from './report.ts';

const NOT_A_WORD = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks that stay inside a word between two letters or digits: it's, long-term. */
const INNER = 3;
/** Marks that stay inside a word between two digits: 7.30, 1,400, 01/09/2025, 10:15. */
const NUMERIC = 4;
const AT = 5;

const KIND = new Uint8Array(0x250);
for (let code = 0; code < KIND.length; code += 1) {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) KIND[code] = DIGIT;
  else if (/\p{L}/u.test(character)) KIND[code] = LETTER;
  else if (character === "'" || character === '-') KIND[code] = INNER;
  else if ('.,/:'.includes(character)) KIND[code] = NUMERIC;
  else if (character === '@') KIND[code] = AT;
}

const OTHER_LETTER = /[\p{L}\p{M}\p{N}\p{Co}]/u;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KIND.length) return KIND[code]!;
  // Half of a pair outside the basic plane: emoji and signs are no words, and the rare letters there are left as letters.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER_LETTER.test(String.fromCodePoint(text.codePointAt(at)!)) ? LETTER : NOT_A_WORD;
  return OTHER_LETTER.test(text[at]!) ? LETTER : NOT_A_WORD;
}

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

const LOCAL_PART = /[\p{L}\p{N}._%+-]/u;
const DOMAIN_PART = /[\p{L}\p{N}.-]/u;
/** The longest local part or domain that RFC 5321 allows: bounds the look back and ahead from an `@`. */
const ADDRESS_LIMIT = 255;

/**
 * All words of a text in one pass. Letters and digits with inner hyphens and apostrophes; numbers keep what stands inside them
 * (7.30, 1,400, 01/09/2025, 4/52), reference numbers their slashes (MWH/25/30617), initials their full stops (e.g, p.m), and an
 * email address is one word. "and/or" and "he/she" are two.
 */
export function wordsOf(folded: string): Words {
  const length = folded.length;
  let start = new Int32Array(Math.max(16, Math.ceil(length / 5)));
  let end = new Int32Array(start.length);
  let count = 0;
  let at = 0;
  while (at < length) {
    let kind = kindOf(folded, at);
    if (!isWordKind(kind)) {
      at += 1;
      continue;
    }
    let from = at;
    /** Where the stretch since the last full stop began, to tell initials (e.g.) from a missing space (plan.She). */
    let piece = at;
    at += 1;
    while (at < length) {
      const before = kind;
      kind = kindOf(folded, at);
      if (isWordKind(kind)) {
        at += 1;
        continue;
      }
      if (kind === NOT_A_WORD || at + 1 >= length) break;
      const after = kindOf(folded, at + 1);
      if (kind === AT) {
        if (!isWordKind(after)) break;
        const earliest = Math.max(0, from - ADDRESS_LIMIT);
        while (from > earliest && LOCAL_PART.test(folded[from - 1]!)) from -= 1;
        while (!isWordKind(kindOf(folded, from))) from += 1;
        const latest = Math.min(length, at + ADDRESS_LIMIT);
        at += 2;
        while (at < latest && DOMAIN_PART.test(folded[at]!)) at += 1;
        while (!isWordKind(kindOf(folded, at - 1))) at -= 1;
        break;
      }
      if (!isWordKind(after)) break;
      const mark = folded[at]!;
      if (kind === NUMERIC) {
        const digits = before === DIGIT || after === DIGIT;
        const initials =
          mark === '.' && at - piece === 1 && before === LETTER && after === LETTER && !isWordKind(kindAfter(folded, at + 2));
        if (!(initials || (mark === '/' ? digits : before === DIGIT && after === DIGIT))) break;
        piece = at + 1;
      }
      at += 2;
      kind = after;
    }
    // An address that begins with what was taken for words (j.pallister@…) swallows them.
    while (count > 0 && end[count - 1]! > from) count -= 1;
    if (count === start.length) {
      start = grown(start);
      end = grown(end);
    }
    start[count] = from;
    end[count] = at;
    count += 1;
  }
  start = start.subarray(0, count);
  end = end.subarray(0, count);
  const lowered = folded.toLowerCase();
  const lower: string[] = new Array(count);
  // A few letters grow when lowered (İ): offsets then no longer agree, and each word is lowered by itself.
  const sameLength = lowered.length === length;
  for (let word = 0; word < count; word += 1) {
    lower[word] = sameLength ? lowered.slice(start[word], end[word]) : folded.slice(start[word], end[word]).toLowerCase();
  }
  return { count, start, end, lower };
}

function kindAfter(text: string, at: number): number {
  return at < text.length ? kindOf(text, at) : NOT_A_WORD;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The first word that starts at or after an offset (`words.count` when there is none). */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
