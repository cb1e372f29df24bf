import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureReports, measureSentences } from '../evidence/measure.ts';
import { micro, rates, type Tallies, type Tally } from '../evidence/score.ts';

const EVIDENCE = path.join(import.meta.dirname, '..', 'evidence');
const FLOOR = path.join(EVIDENCE, 'floor.json');

const round = (share: number) => Math.round(share * 1000) / 1000;

function row(name: string, tally: Tally): string {
  const { precision, recall } = rates(tally);
  const counts = [tally.truePositives, tally.falsePositives, tally.falseNegatives, tally.trueNegatives];
  return `${name.padEnd(26)} ${counts.map((count) => String(count).padStart(5)).join('')}   ${precision.toFixed(2)}  ${recall.toFixed(2)}`;
}

// Law 7: precision and recall of each rule are printed by the test run, and do not fall unexplained. Who has a reason to lower a figure
// runs `npm run evidence` and commits floor.json with that reason. `corpus` is what the rules were made on; `own` was written by others than
// the rules' authors, and its first figures stand in the commit that brought it.
test.each(['corpus', 'own'])('%s: each rule is as precise and finds as much as when it was last measured', (set) => {
  const tallies: Tallies = new Map();
  measureReports(path.join(EVIDENCE, set, 'reports'), tallies);
  measureSentences(path.join(EVIDENCE, set, 'cases'), tallies);
  const ids = [...tallies.keys()].sort();
  const head = `${set.padEnd(26)}    tp   fp   fn   tn   prec   rec`;
  process.stdout.write(`\n${[head, ...ids.map((id) => row(id, tallies.get(id)!)), row('all', micro(tallies))].join('\n')}\n`);

  const measured: Figures = Object.fromEntries(
    ids.map((id) => {
      const { precision, recall } = rates(tallies.get(id)!);
      return [id, { precision: round(precision), recall: round(recall) }];
    }),
  );
  const floor: Record<string, Figures> = existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, 'utf8')) : {};
  if (process.env.OHLINT_WRITE_EVIDENCE) {
    floor[set] = measured;
    writeFileSync(FLOOR, `${JSON.stringify(floor, null, 2)}\n`);
  }
  expect(Object.keys(floor[set] ?? {})).toEqual(ids);
  for (const [id, least] of Object.entries(floor[set] ?? {})) {
    expect(measured[id]?.precision, `precision of ${id}`).toBeGreaterThanOrEqual(least.precision);
    expect(measured[id]?.recall, `recall of ${id}`).toBeGreaterThanOrEqual(least.recall);
  }
});

type Figures = Record<string, { precision: number; recall: number }>;
