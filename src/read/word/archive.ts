import { configure, type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';

// A worker costs more than the parts of a report take to inflate.
configure({ useWebWorkers: false });

const DAMAGED = 'The Word file is damaged: its parts cannot be read. Open it in Word, save it again, and check that file.';
const TOO_LARGE = 'The Word file unpacks to far more than any report holds, so it was left alone. Check that it is the right file.';
const ENCRYPTED = 'The Word file is protected with a password. Save a copy without the password, and check that.';

/** A Word file as an archive of named parts. */
export interface Archive {
  has(part: string): boolean;
  /** A part as text, without its byte order mark. Undefined where there is none of that name. */
  text(part: string): Promise<string | undefined>;
}

/** Opens an archive and holds it against the limits. Throws `UnreadableError`. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = await sound(async () => new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true }).getEntries());
  if (entries.length > LIMITS.parts) throw new UnreadableError(TOO_LARGE);
  const parts = new Map<string, FileEntry>();
  let total = 0;
  for (const entry of entries) {
    if (entry.directory) continue;
    if (entry.encrypted) throw new UnreadableError(ENCRYPTED);
    const { uncompressedSize, compressedSize } = entry;
    total += uncompressedSize;
    const swells = uncompressedSize > LIMITS.ratioFrom && uncompressedSize > LIMITS.ratio * Math.max(1, compressedSize);
    if (uncompressedSize > LIMITS.partBytes || total > LIMITS.totalBytes || swells) throw new UnreadableError(TOO_LARGE);
    // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    const name = entry.filename.toLowerCase();
    if (parts.has(name)) throw new UnreadableError(DAMAGED);
    parts.set(name, entry);
  }
  return {
    has: (part) => parts.has(part.toLowerCase()),
    text: async (part) => {
      const entry = parts.get(part.toLowerCase());
      return entry && decoded(await sound(() => entry.getData(new Uint8ArrayWriter(), { checkSignature: true })));
    },
  };
}

async function sound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new UnreadableError(DAMAGED);
  }
}

/** XML is UTF-8 or UTF-16, and says which by its first bytes; anything else Word would not open either. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError(DAMAGED);
  }
}
