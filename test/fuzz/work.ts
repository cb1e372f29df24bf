import { rules } from '../../rules/index.ts';
import { lint, type Stopwatch } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';

// What `npm run fuzz -- --work` does: each stage and rule on hostile texts of two sizes, and those whose work grows faster than the text. Time is no test, so
// this is none; it tells where to look.

const SENTENCE =
  'He has been bullied by his manager since 3 May, which Dr Smith of the MSK team said was because of the risk, and he will return in due course if adjustments such as light duties where possible are made';
const SHAPES: Readonly<Record<string, readonly [name: string, text: (characters: number) => string]>> = {
  'one sentence': ['a.md', (size) => `# Report\n\n${`${SENTENCE}, `.repeat(size / 200)}.\n`],
  'sentences in one line': ['a.md', (size) => `# Report\n\n${`${SENTENCE}. `.repeat(size / 200)}\n`],
  'letters without a space': ['a.md', (size) => `# Report\n\n${'a'.repeat(size)} is fit.\n`],
  dates: ['a.md', (size) => `# Report\n\n${'3 May 2026 '.repeat(size / 11)}\n`],
  'headings in Markdown': ['a.md', (size) => `# Advice\n\nHe is fit. ${SENTENCE.slice(0, 80)}.\n\n`.repeat(size / 100)],
  'headings in text': ['a.txt', (size) => `ADVICE\n\nHe is fit. ${SENTENCE.slice(0, 80)}.\n\n`.repeat(size / 100)],
  items: [
    'a.md',
    (size) => `# Advice\n\n${'- He should have lighter duties for four weeks, and be seen again by Dr Smith.\n'.repeat(size / 80)}`,
  ],
  cells: ['a.md', (size) => `# Advice\n\n| a | b |\n|---|---|\n${'| Employee | He should return in four weeks. |\n'.repeat(size / 45)}`],
};
const SMALL = 30_000;
const TIMES = 4;
/** In proportion it would be `TIMES`; what is quicker than this is noise. */
const SUSPECT = TIMES * 2.2;
const NOTICED = 300;

function spent(name: string, text: string): Map<string, number> {
  const times = new Map<string, number>();
  const stopwatch: Stopwatch = (what, work) => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    times.set(what, (times.get(what) ?? 0) + (user + system) / 1000);
    return result;
  };
  const source = stopwatch('reading', () => read(new TextEncoder().encode(text), name));
  const report = stopwatch('understanding', () => {
    const understood = understand(source, {});
    void understood.facts;
    return understood;
  });
  lint(report, rules, DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined }, stopwatch);
  return times;
}

for (const [shape, [name, text]] of Object.entries(SHAPES)) {
  spent(name, text(SMALL / 3));
  const [small, large] = [spent(name, text(SMALL)), spent(name, text(SMALL * TIMES))];
  const all = (times: ReadonlyMap<string, number>) => [...times.values()].reduce((sum, time) => sum + time, 0);
  console.log(`${shape}: ${Math.round(all(small))} ms of work for ${SMALL} characters, ${Math.round(all(large))} ms for ${SMALL * TIMES}`);
  for (const [what, time] of [...large].sort(([, a], [, b]) => b - a)) {
    const before = small.get(what) ?? 0;
    if (time > NOTICED && time > before * SUSPECT)
      console.log(`  ${what}: ${Math.round(before)} → ${Math.round(time)} ms, ${(time / before).toFixed(1)} times`);
  }
}
process.disconnect?.();
