import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: a run that is stopped leaves what was there before. The file keeps its permissions. */
export function writeWhole(target: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const unfinished = `${target}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, content, mode === undefined ? {} : { mode });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
