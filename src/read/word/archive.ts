import { crc32, inflateRawSync } from 'node:zlib';
import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { unpacksTooLarge } from '../../failure-texts.ts';
import { UnreadableError } from '../source.ts';
import { LIMITS } from './limits.ts';

const DAMAGED = 'The Word file is damaged: its parts cannot be read. Open it in Word, save it again, and check that file.';
const ENCRYPTED = 'The Word file is protected with a password. Save a copy without the password, and check that.';

/** How a part is kept; a Word file has no other ways (ECMA-376 part 2, 7.3.2). */
const STORED = 0;
const DEFLATED = 8;
/** zlib takes no smaller one. */
const LEAST_CHUNK = 64;

/** A Word file as an archive of named parts. */
export interface Archive {
  has(part: string): boolean;
  /** A part as text, without its byte order mark. Undefined where there is none of that name. */
  text(part: string): Promise<string | undefined>;
}

/**
 * Opens an archive and holds it against the limits. Throws `UnreadableError`. What the archive says of itself zip.js reads and doubts; a part is then
 * inflated in one go, which is a fifth of the work of a stream, and needs no streams to be loaded.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  // All of a reader that is asked for where nothing is streamed.
  const reader = { size: bytes.length, readUint8Array: async (start: number, length: number) => bytes.subarray(start, start + length) };
  const entries = await sound(() => new ZipReader(reader as unknown as Reader<Uint8Array>, { checkOverlappingEntry: true }).getEntries());
  if (entries.length > LIMITS.parts) throw new UnreadableError(unpacksTooLarge);
  const parts = new Map<string, FileEntry>();
  let total = 0;
  for (const entry of entries) {
    if (entry.directory) continue;
    if (entry.encrypted) throw new UnreadableError(ENCRYPTED);
    const { uncompressedSize, compressedSize } = entry;
    total += uncompressedSize;
    const swells = uncompressedSize > LIMITS.ratioFrom && uncompressedSize > LIMITS.ratio * Math.max(1, compressedSize);
    if (uncompressedSize > LIMITS.partBytes || total > LIMITS.totalBytes || swells) throw new UnreadableError(unpacksTooLarge);
    // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    const name = entry.filename.toLowerCase();
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
async function inflated(bytes: Uint8Array, entry: FileEntry): Promise<Uint8Array> {
  // Holds the entry's own header against the directory, and its place against those of the others; nothing is written.
  await entry.getData(undefined as never, { checkOverlappingEntryOnly: true });
  const start = entry.localDirectory!.dataOffset;
  const { compressionMethod, compressedSize, uncompressedSize, signature } = entry;
  const packed = bytes.subarray(start, start + compressedSize);
  if (compressionMethod !== DEFLATED && compressionMethod !== STORED) throw new Error('packed in a way that no Word file is');
  // Room for one more than there should be: the end is then seen without asking for more room.
  const size = Math.max(uncompressedSize + 1, LEAST_CHUNK);
  const part = compressionMethod === DEFLATED ? inflateRawSync(packed, { chunkSize: size, maxOutputLength: size }) : packed;
  if (part.length !== uncompressedSize || crc32(part) !== signature) throw new Error('not what the directory says');
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
