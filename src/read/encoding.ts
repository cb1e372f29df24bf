import { UnreadableError } from './source.ts';

/** A file's text without its byte order mark, the encoding's name, and what the user should know of how it was read. */
export interface Decoded {
  readonly raw: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** Decodes a file. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notes: [] };
  } catch {
    throw new UnreadableError('The file is not UTF-8 text: save it as plain text in UTF-8 and try again.');
  }
}
