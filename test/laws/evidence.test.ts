import { readFileSync, writeFileSync } from 'node:fs';
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
// runs `npm run evidence` and commits floor.json with that reason.
test('each rule is as precise and finds as much as when it was last measured', () => {
  const tallies: Tallies = new Map();
  measureReports(path.join(EVIDENCE, 'corpus', 'reports'), tallies);
  measureSentences(path.join(EVIDENCE, 'corpus', 'cases'), tallies);
  const ids = [...tallies.keys()].sort();
  const table = [
    `${'rule'.padEnd(26)}    tp   fp   fn   tn   prec   rec`,
    ...ids.map((id) => row(id, tallies.get(id)!)),
    row('all', micro(tallies)),
  ];
  process.stdout.write(`\n${table.join('\n')}\n`);

  const measured = Object.fromEntries(
    ids.map((id) => {
      const { precision, recall } = rates(tallies.get(id)!);
      return [id, { precision: round(precision), recall: round(recall) }];
    }),
  );
  if (process.env.OHLINT_WRITE_EVIDENCE) writeFileSync(FLOOR, `${JSON.stringify(measured, null, 2)}\n`);
  const floor: typeof measured = JSON.parse(readFileSync(FLOOR, 'utf8'));
  for (const [id, least] of Object.entries(floor)) {
    expect(measured[id]?.precision, `precision of ${id}`).toBeGreaterThanOrEqual(least.precision);
    expect(measured[id]?.recall, `recall of ${id}`).toBeGreaterThanOrEqual(least.recall);
  }
});
