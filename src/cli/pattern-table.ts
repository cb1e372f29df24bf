import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cutPatterns, patternsCompiled, patternsMade, usePatternTable } from '../patterns/quick-pattern.ts';

/** The name of the build, which load.cjs gives to the bundle. There is none where the source runs as it is. */
declare const ohlintBuild: string | undefined;

/** Takes the table that the build has put beside the bundle. Without one, or with that of another build, every pattern is simply tried. */
export function takePatternTable(): void {
  let table: Uint8Array | undefined;
  try {
    const bytes = readFileSync(path.join(import.meta.dirname, 'patterns.bin'));
    if (typeof ohlintBuild === 'string' && bytes.toString('latin1', 0, ohlintBuild.length) === ohlintBuild)
      table = bytes.subarray(ohlintBuild.length);
  } catch {
    // Nothing is lost but time.
  }
  usePatternTable(table);
}

/** Up to this many reports a run ends before whole patterns, well compiled, have paid for themselves. */
const FEW_REPORTS = 25;
/** Up to this many V8 had better not optimise our code either, but for what reads the texts for the table: it is over before that pays. */
const A_DRAFT_OR_TWO = 3;
/** Of a text of more characters there is enough to do for that to pay. */
const LONG_TEXT = 60_000;

/**
 * How V8 makes patterns and code ready. Most of a short run is compiling: so patterns are cut to the words of the report, and compiled once and
 * plainly. V8 on its own would first compile each for its interpreter, improve that, and compile it again at the second use, which takes
 * eight times as long. Where there are many reports the whole patterns are optimised, once for all. These are V8's own settings: what is found
 * is the same, and a V8 that does not know one of them passes over it.
 *
 * They must be such as V8 bears to be changed while it runs. `--no-regexp-tier-up` would do the same as no executions before tiering up, and crashes on
 * a pattern that was interpreted before (test/cli/v8-settings.test.ts).
 */
export function v8SettingsFor(reports: number): readonly string[] {
  return [
    '--regexp-tier-up-ticks=0',
    ...(reports <= FEW_REPORTS ? ['--no-regexp-optimization'] : []),
    ...(reports <= A_DRAFT_OR_TWO ? optimising('followSigns') : []),
  ];
}

/** Which of our functions V8 may optimise: those of a name (`WordTable.followSigns` in src/patterns/words.ts), or `*`. */
function optimising(name: string): readonly string[] {
  return [`--turbo-filter=${name}`, `--maglev-filter=${name}`];
}

/** Whether V8 was told not to optimise most of our code. */
let hurried = false;

export function prepareFor(reports: number): void {
  cutPatterns(reports <= FEW_REPORTS);
  hurried = reports <= A_DRAFT_OR_TWO;
  for (const setting of v8SettingsFor(reports)) setFlagsFromString(setting);
}

/** Called with each text that was read: a book of a report is not hurried through. */
export function prepareForText(characters: number): void {
  if (characters <= LONG_TEXT) return;
  hurried = false;
  for (const setting of optimising('*')) setFlagsFromString(setting);
}

/** Does work of which there is much even for one report: a draft is held against a thousand others of an index, in a few small loops. */
export async function unhurried<T>(work: () => Promise<T>): Promise<T> {
  if (!hurried) return work();
  for (const setting of optimising('*')) setFlagsFromString(setting);
  try {
    return await work();
  } finally {
    for (const setting of optimising('followSigns')) setFlagsFromString(setting);
  }
}

/** For the build: the patterns that a run of `ohlint lint` makes before it looks at a report, in their order. */
export async function patternsOfLint(): Promise<ReturnType<typeof patternsMade>> {
  await import('./lint.ts');
  return patternsMade();
}

/** For the test that holds a run to its budget. */
export { patternsCompiled };
