import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ZipEntry } from './zip-entry.ts';

/** The parts and folders of any archive. What it says of itself zip.js reads and doubts. Throws where it is no sound archive. */
export async function zipEntries(bytes: Uint8Array): Promise<ZipEntry[]> {
  // All of a reader that is asked for where nothing is streamed.
  const reader = { size: bytes.length, readUint8Array: async (start: number, length: number) => bytes.subarray(start, start + length) };
  const entries = await new ZipReader(reader as unknown as Reader<Uint8Array>, { checkOverlappingEntry: true }).getEntries();
  return entries.map((entry) => ({
    name: entry.filename,
    directory: entry.directory,
    encrypted: entry.encrypted,
    method: entry.compressionMethod,
    crc: entry.signature,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    start: async () => {
      // Nothing is written: it only looks.
      await (entry as FileEntry).getData(undefined as never, { checkOverlappingEntryOnly: true });
      return entry.localDirectory!.dataOffset;
    },
  }));
}
