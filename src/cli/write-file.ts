import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: a run that is stopped leaves what was there before. The file keeps its permissions, and a link goes on pointing at it. */
export function writeWhole(target: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const known = statSync(target, { throwIfNoEntry: false });
  // A device or a pipe (/dev/stdout) is written to; a file in its place would be no such thing any more.
  if (known && !known.isFile()) {
    writeFileSync(target, content);
    return;
  }
  const file = known ? realpathSync(target) : target;
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, content, known ? { mode: known.mode } : {});
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
