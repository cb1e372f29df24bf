import { createRequire } from 'node:module';
import {
  inUtf32,
  lockedWord,
  noText,
  noWordByItsName,
  oldWord,
  openDocument,
  portableDocument,
  richText,
  savedMail,
  webPage,
  wordAsText,
} from '../failure-texts.ts';
import { UnreadableError } from './source.ts';

/** A file's text without its byte order mark, the encoding's name, and what the user should know of how it was read. */
export interface Decoded {
  readonly raw: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly notes: readonly string[];
}

const TOO_LARGE = 'The file is larger than 4 MB of text, far more than any report: check that it is the right file.';

/** Formats that are not text whatever is in them, by the end of the file's name. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\.docx$/i, wordAsText],
  [/\.do[ct]$/i, oldWord],
  [/\.rtf$/i, richText],
  [/\.odt$/i, openDocument],
  [/\.pdf$/i, portableDocument],
  [/\.x?html?$/i, webPage],
  [/\.(?:eml|msg)$/i, savedMail],
];

/** Formats by their first bytes (in Latin-1), whatever the file is called. */
const BY_SIGNATURE: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', noText],
  ['PK\x05\x06', noText],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', oldWord],
  ['%PDF-', portableDocument],
  ['{\\rtf', richText],
  ['\x89PNG', noText],
  ['\xff\xd8\xff', noText],
  ['GIF8', noText],
  ['\x1f\x8b', noText],
  ['7z\xbc\xaf', noText],
  ['II*\x00', noText],
  ['MM\x00*', noText],
];

/** A report has some thousand words. Beyond this no parser should be asked. */
const MOST_BYTES = 4_000_000;
/** How much of a file is looked at to tell UTF-16 by its NULs. */
const SAMPLE = 4096;

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** Looks for names inside a zip archive's first entries, which are not compressed. */
function holds(bytes: Uint8Array, name: string): boolean {
  let head = '';
  for (const byte of bytes.subarray(0, SAMPLE)) head += String.fromCharCode(byte);
  return head.includes(name);
}

/** Whether a file is a Word document by its first bytes, whatever it is called. Throws where it only claims to be one. */
export function isWordFile(bytes: Uint8Array, path: string): boolean {
  const head = latin1(bytes, Math.min(8, bytes.length));
  if (head.startsWith('PK\x03\x04')) return !holds(bytes, 'opendocument.text') && (/\.do[ct][xm]$/i.test(path) || holds(bytes, 'word/'));
  if (bytes.length === 0 || !/\.docx$/i.test(path)) return false;
  throw new UnreadableError(head.startsWith('\xd0\xcf\x11\xe0') ? lockedWord : noWordByItsName);
}

function refuseOtherFormats(bytes: Uint8Array, path: string): void {
  const head = latin1(bytes, 8);
  const signature = BY_SIGNATURE.find(([start]) => head.startsWith(start));
  if (head.startsWith('PK') && signature) {
    if (holds(bytes, 'opendocument.text')) throw new UnreadableError(openDocument);
    if (holds(bytes, '[Content_Types].xml') || holds(bytes, 'word/')) throw new UnreadableError(wordAsText);
  }
  const named = BY_NAME.find(([pattern]) => pattern.test(path));
  if (named) throw new UnreadableError(named[1]);
  if (signature) throw new UnreadableError(signature[1]);
}

/**
 * UTF-16 without a byte order mark, told by where its NULs stand: English in UTF-16 has one in nearly every second byte, and hardly
 * any in the others.
 */
function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const swap = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swap[at] = bytes[at + 1]!;
    swap[at + 1] = bytes[at]!;
  }
  return swap;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1);
  const raw = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(encoding === 'utf-16le' ? even : swapped(even));
  return { raw, encoding, notes: [] };
}

function utf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', notes: [] };
  } catch {
    return undefined;
  }
}

/**
 * Node's own `TextDecoder('windows-1252')` decodes as Latin-1 on several versions and so loses every smart quote; iconv-lite does not.
 * It is loaded only when a file needs it: few do, and it takes a tenth of a start-up.
 */
function windows1252(bytes: Uint8Array): Decoded {
  const iconv = createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');
  return {
    raw: iconv.decode(bytes as Buffer, 'windows-1252', { stripBOM: false }),
    encoding: 'windows-1252',
    notes: ['Read as Windows-1252, because it is not UTF-8: save it as UTF-8 if any letters look wrong.'],
  };
}

function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3)) ?? windows1252(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0) throw new UnreadableError(inUtf32);
    return utf16(bytes.subarray(2), 'utf-16le');
  }
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) throw new UnreadableError(inUtf32);
  // Text in UTF-16 is valid UTF-8 full of NULs, so the pattern is looked for first wherever there is a NUL.
  if (bytes.includes(0)) {
    const pattern = utf16Pattern(bytes);
    if (!pattern) throw new UnreadableError(noText);
    return utf16(bytes, pattern);
  }
  return utf8(bytes) ?? windows1252(bytes);
}

/** Text has tabs, line ends and page breaks, and hardly another control character; a decoding gone wrong has replacement characters. */
function refuseBinary(raw: string): void {
  let strange = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0) throw new UnreadableError(noText);
    if ((code < 32 && (code < 7 || code > 13)) || code === 0xfffd || code === 0xffff) strange += 1;
  }
  if (strange > 4 && strange > raw.length / 100) throw new UnreadableError(noText);
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as UTF-16 by its pattern, else as Windows-1252.
 * Throws `UnreadableError` with a sentence that says what to do when it is not text.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) throw new UnreadableError('The file is empty: there is nothing to check.');
  refuseOtherFormats(bytes, path);
  if (bytes.length > MOST_BYTES) throw new UnreadableError(TOO_LARGE);
  const decoded = decodeText(bytes);
  refuseBinary(decoded.raw);
  return decoded;
}
