import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chart } from './chart.ts';

/** What a process used: milliseconds of the processor and by the clock, and megabytes at most. */
export interface Used {
  readonly cpu: number;
  readonly clock: number;
  readonly peak: number;
}

/** What was measured with an index of so many reports. */
export interface Figures {
  readonly reports: number;
  readonly machine: string;
  /** Seconds that the generator took for the last nine tenths of them. */
  readonly fill: number;
  readonly bytes: number;
  /** A draft checked with all rules: without an index, with it, and with it when nothing of it was in memory. */
  readonly without: Used;
  readonly check: Used;
  readonly cold: Used;
  /** Milliseconds of the processor that the index adds to a check. */
  readonly extra: number;
  /** Milliseconds to add one more report that was read and understood before. */
  readonly add: { readonly cpu: number; readonly clock: number };
  /** Milliseconds of the processor a report for `ohlint index add` of a folder, all in all. */
  readonly command: number;
}

const ROOT = path.join(import.meta.dirname, '..', '..');
const KEPT = path.join(ROOT, 'bench', 'overlap', 'figures.json');

/** Keeps what was measured in the place of what was measured for as many reports before, and draws it. */
export function keepFigures(measured: readonly Figures[]): void {
  const kept: readonly Figures[] = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : [];
  const all = [...kept.filter(({ reports }) => !measured.some((each) => each.reports === reports)), ...measured];
  const rounded = JSON.stringify(
    all.sort((a, b) => a.reports - b.reports),
    (_, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value),
    2,
  );
  writeFileSync(KEPT, `${rounded}\n`);
  drawFigures();
}

/** Makes the table and the chart in docs/ of the figures that were kept. */
export function drawFigures(): void {
  const figures: readonly Figures[] = JSON.parse(readFileSync(KEPT, 'utf8'));
  writeFileSync(path.join(ROOT, 'docs', 'overlap-figures.md'), page(figures));
  writeFileSync(path.join(ROOT, 'docs', 'overlap.svg'), chart(figures));
}

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function page(figures: readonly Figures[]): string {
  const number = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const lines = figures.map(({ reports, without, check, cold, extra, add, command, bytes }) =>
    row(
      number(reports),
      number(extra),
      number(check.cpu),
      number(without.cpu),
      number(check.clock),
      number(without.clock),
      number(cold.clock),
      number(cold.cpu),
      number(add.cpu, 1),
      number(command, 1),
      number(bytes / 1e6),
      number(bytes / reports / 1000, 1),
      number(check.peak),
    ),
  );
  return `# What an index costs

Made by \`npm run bench:overlap -- --cost 1000000\` on ${[...new Set(figures.map(({ machine }) => machine))].join('; ')}; drawn in [overlap.svg](overlap.svg).
Made-up reports of a thousand words by 400 authors, a third to most of each standing text, in an index in a file. A draft of a thousand words is checked with all
rules. Milliseconds are of the processor unless it says clock; medians. *Cold*: nothing of the index is in memory. What a check takes beside the index grows with the rules and not with the
index. The clock says as well who else was busy on the machine: compare it with that of the run without an index.

${[
  row(
    'reports',
    'the index adds to a check',
    'a check in all',
    'without index',
    'clock',
    'clock without index',
    'clock, cold',
    'processor, cold',
    'one report more',
    'with reading it',
    'MB on disk',
    'kB a report',
    'MB of memory',
  ),
  row(...Array.from({ length: 13 }, () => '---:')),
  ...lines,
].join('\n')}
`;
}
