import { createRequire } from 'node:module';

/** A text in the encoding of the file it replaces, with that file's byte order mark. `encoding` is what the reader called it. */
export function encodedLike(original: Uint8Array, text: string, encoding: string): Uint8Array {
  if (encoding === 'windows-1252') {
    const iconv = createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');
    return iconv.encode(text, 'windows-1252');
  }
  if (encoding === 'utf-8') {
    const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
    return Buffer.from(marked ? `\ufeff${text}` : text, 'utf8');
  }
  const [first, second] = original;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
