import type { Pair, PairedReport } from '../overlap/pairs.ts';

/** Reports, each compared with every other. */
export interface Alike {
  readonly reports: readonly PairedReport[];
  /** The pair of two reports, the one named earlier first. */
  pairOf(row: number, column: number): Pair;
}

/** How much of the report `row` stands in the report `column`, in whole per cent, rounded down: 100 is the whole of it. */
export function percent({ reports, pairOf }: Alike, row: number, column: number): number {
  const found = pairOf(row, column);
  const words = row < column ? found.first : found.second;
  return Math.floor((100 * words) / Math.max(1, (reports[row] as PairedReport).words));
}

/** How much of a report stands in any of the others. */
export function percentInAny({ reports, pairOf }: Alike, row: number): number {
  const { counted, words } = reports[row] as PairedReport;
  const shared = new Uint8Array(counted.length);
  for (let column = 0; column < reports.length; column += 1) {
    if (column === row) continue;
    for (const { draft, other } of pairOf(row, column).passages) for (const word of row < column ? draft : other) shared[word] = 1;
  }
  return Math.floor((100 * shared.reduce((sum, word, at) => sum + (word & (counted[at] as number)), 0)) / Math.max(1, words));
}

/** The bands in which a share is shown: what insurers, universities and our own rule take notice of. */
export const BANDS = [25, 50, 75] as const;

export function bandOf(share: number): 0 | 1 | 2 | 3 {
  return BANDS.filter((limit) => share >= limit).length as 0 | 1 | 2 | 3;
}

/** All pairs, the most alike first: by the greater of their two shares. */
export function closestPairs(alike: Alike): { readonly row: number; readonly column: number; readonly share: number }[] {
  const pairs: { row: number; column: number; share: number }[] = [];
  for (let row = 0; row < alike.reports.length; row += 1) {
    for (let column = row + 1; column < alike.reports.length; column += 1) {
      pairs.push({ row, column, share: Math.max(percent(alike, row, column), percent(alike, column, row)) });
    }
  }
  return pairs.sort((a, b) => b.share - a.share || a.row - b.row || a.column - b.column);
}
