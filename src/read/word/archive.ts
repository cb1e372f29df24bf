import { crc32, inflateRawSync } from 'node:zlib';
import { unpacksTooLarge } from '../../failure-texts.ts';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';
import { plainEntries } from './plain-zip.ts';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry.ts';

const DAMAGED = 'The Word file is damaged: its parts cannot be read. Open it in Word, save it again, and check that file.';
const ENCRYPTED = 'The Word file is protected with a password. Save a copy without the password, and check that.';

/** zlib takes no smaller one. */
const LEAST_CHUNK = 64;

/** A Word file as an archive of named parts. */
export interface Archive {
  has(part: string): boolean;
  /** A part as text, without its byte order mark. Undefined where there is none of that name. */
  text(part: string): Promise<string | undefined>;
}

/**
 * Opens an archive and holds it against the limits. Throws `UnreadableError`. A part is inflated in one go, which is a fifth of the work of a stream, and
 * needs no streams to be loaded.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = plainEntries(bytes) ?? (await sound(async () => (await import('./zip-directory.ts')).zipEntries(bytes)));
  if (entries.length > LIMITS.parts) throw new UnreadableError(unpacksTooLarge);
  const parts = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of entries) {
    if (entry.directory) continue;
    if (entry.encrypted) throw new UnreadableError(ENCRYPTED);
    const { size, packedSize } = entry;
    total += size;
    const swells = size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(1, packedSize);
    if (size > LIMITS.partBytes || total > LIMITS.totalBytes || swells) throw new UnreadableError(unpacksTooLarge);
    // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    const name = entry.name.toLowerCase();
    if (parts.has(name)) throw new UnreadableError(DAMAGED);
    parts.set(name, entry);
  }
  return {
    has: (part) => parts.has(part.toLowerCase()),
    text: async (part) => {
      const entry = parts.get(part.toLowerCase());
      return entry && decoded(await sound(() => inflated(bytes, entry)));
    },
  };
}

/** A part as it was before it was packed. Throws where it is not what the directory says of it: no longer, no shorter, and the same checksum. */
async function inflated(bytes: Uint8Array, { method, packedSize, size, crc, start: place }: ZipEntry): Promise<Uint8Array> {
  const start = await place();
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== DEFLATED && method !== STORED) throw new Error('packed in a way that no Word file is');
  // Room for one more than there should be: the end is then seen without asking for more room.
  const room = Math.max(size + 1, LEAST_CHUNK);
  const part = method === DEFLATED ? inflateRawSync(packed, { chunkSize: room, maxOutputLength: room }) : packed;
  if (part.length !== size || crc32(part) !== crc) throw new Error('not what the directory says');
  return part;
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
