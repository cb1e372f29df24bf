import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { cutPatterns, limitCode, patternsCompiled, patternsMade, usePatternTable } from '../patterns/quick-pattern.ts';
import { tableMemory } from '../patterns/table-program.ts';
import { WordTable } from '../patterns/words.ts';

/** The name of the build, which load.cjs gives to the bundle. There is none where the source runs as it is. */
declare const ohlintBuild: string | undefined;

/** Takes the table that the build has put beside the bundle. Without one, or with that of another build, every pattern is simply tried. */
export function takePatternTable(): void {
  let table: WordTable | undefined;
  try {
    if (typeof ohlintBuild === 'string') table = tableOfBuild(ohlintBuild);
  } catch {
    // Nothing is lost but time: where there is no file, and where Node was told to do without WebAssembly.
  }
  usePatternTable(table);
  limitCode({ ...CODE, bytes: codeInThisThread, spare: () => setFlagsFromString('--no-regexp-optimization') });
}

/** In bytes; of 512 MB on x64 and of 128 MB elsewhere that V8 gives to code of all kinds, with gaps. */
const CODE = process.arch === 'x64' ? { much: 120e6, most: 360e6 } : { much: 40e6, most: 85e6 };

function codeInThisThread(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name }) => space_name.includes('code'));
  return spaces.reduce((bytes, { space_used_size }) => bytes + space_used_size, 0);
}

/** Reads the file to where it is worked with. It begins with the name of the build that it belongs to. */
function tableOfBuild(build: string): WordTable | undefined {
  const file = openSync(path.join(import.meta.dirname, 'patterns.bin'), 'r');
  try {
    const { size } = fstatSync(file);
    const memory = tableMemory(size);
    const bytes = Buffer.from(memory.buffer, 0, size);
    for (let at = 0, read = -1; at < size && read !== 0; at += read) read = readSync(file, bytes, at, size - at, at);
    return bytes.toString('latin1', 0, build.length) === build ? new WordTable(memory, build.length) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Up to this many reports a run ends before whole patterns, well compiled, have paid for themselves. */
const FEW_REPORTS = 25;
/** Up to this many V8 had better not optimise our code either: it is over before that pays. */
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
    ...(reports <= A_DRAFT_OR_TWO ? ['--no-opt'] : []),
    // Of each report little is kept, and left to itself V8 lets what is not kept pile up to four times that before it collects it, in each thread.
    ...(reports > FEW_REPORTS ? ['--heap-growing-percent=30'] : []),
  ];
}

/** Whether V8 was told not to optimise our code. */
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
  setFlagsFromString('--opt');
}

/** Does work of which there is much even for one report: a draft is held against a thousand others of an index, in a few small loops. */
export async function unhurried<T>(work: () => Promise<T>): Promise<T> {
  if (!hurried) return work();
  setFlagsFromString('--opt');
  try {
    return await work();
  } finally {
    setFlagsFromString('--no-opt');
  }
}

/** For the build: the patterns that a run of `ohlint lint` makes before it looks at a report, in their order. */
export async function patternsOfLint(): Promise<ReturnType<typeof patternsMade>> {
  await import('./lint.ts');
  return patternsMade();
}

/** For the test that holds a run to its budget. */
export { patternsCompiled };
