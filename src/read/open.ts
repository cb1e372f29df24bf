import { isWordFile } from './encoding.ts';
import { read } from './read.ts';
import type { Source } from './source.ts';

/**
 * Reads a file of any format into a `Source`. `path` is as it will be printed. Throws `UnreadableError` when it cannot be read as a report.
 * What reads Word documents is loaded only for one. `foreseen` is told about how many characters there are, before they are read.
 */
export async function open(bytes: Uint8Array, path: string, foreseen: (characters: number) => void = () => {}): Promise<Source> {
  if (isWordFile(bytes, path)) {
    const { readWord } = await import('./word/word.ts');
    return readWord(bytes, path, foreseen);
  }
  foreseen(bytes.length);
  return read(bytes, path);
}
