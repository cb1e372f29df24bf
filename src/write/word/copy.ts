import {
  type FileEntry,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';

/**
 * A copy of a Word file in which some parts are other: `replaced` by the part's name. Every other part is copied as it was compressed, bit for
 * bit, in its order; parts that were not there come last.
 */
export async function copyWith(bytes: Uint8Array, replaced: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  const written = new Set<string>();
  for (const entry of entries) {
    if (entry.directory) continue;
    const name = [...replaced.keys()].find((part) => part.toLowerCase() === entry.filename.toLowerCase());
    const { filename, lastModDate } = entry;
    if (name === undefined) {
      const raw = await (entry as FileEntry).getData(new Uint8ArrayWriter(), { passThrough: true });
      await writer.add(filename, new Uint8ArrayReader(raw), {
        passThrough: true,
        lastModDate,
        compressionMethod: entry.compressionMethod,
        uncompressedSize: entry.uncompressedSize,
        signature: entry.signature,
      });
      continue;
    }
    written.add(name);
    await writer.add(filename, new TextReader(replaced.get(name)!), { lastModDate });
  }
  const lastModDate = entries[0]?.lastModDate ?? new Date(1980, 0, 1);
  for (const [name, text] of replaced) if (!written.has(name)) await writer.add(name, new TextReader(text), { lastModDate });
  return writer.close();
}
