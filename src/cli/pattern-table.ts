import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cutPatterns, patternsCompiled, patternsMade, usePatternTable } from '../patterns/quick-pattern.ts';

/** Takes the table that the build has put beside the bundle. There is none where the source runs as it is. */
export function takePatternTable(): void {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readFileSync(path.join(import.meta.dirname, 'patterns.bin'));
  } catch {
    // Every pattern is simply tried.
  }
  usePatternTable(bytes);
}

/**
 * How patterns are made ready. Most of a short run is V8 compiling them: so they are cut to the words of the report, and compiled once
 * and plainly. V8 on its own would first compile each for its interpreter, optimise that, and compile it again at the second use, which takes
 * eight times as long. Where there are many reports the whole patterns are optimised, once for all.
 */
export function preparePatterns(few: boolean): void {
  cutPatterns(few);
  setFlagsFromString('--no-regexp-tier-up');
  if (few) setFlagsFromString('--no-regexp-optimization');
}

/** For the build: the patterns that a run of `ohlint lint` makes before it looks at a report, in their order. */
export async function patternsOfLint(): Promise<ReturnType<typeof patternsMade>> {
  await import('./lint.ts');
  return patternsMade();
}

/** For the test that holds a run to its budget. */
export { patternsCompiled };
