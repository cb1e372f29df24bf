import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Counts, LABELLED_SETS, type Measured } from '../../src/cli/measured.ts';
import { labelledReports, labelledSentences } from '../evidence/measure.ts';
import { asRecorded, isRecorded } from '../evidence/recorded.ts';
import { macroF1, micro, rates, type Tallies, type Tally } from '../evidence/score.ts';

const EVIDENCE = path.join(import.meta.dirname, '..', 'evidence');
const MEASURED = path.join(import.meta.dirname, '..', '..', 'rules', 'measured.json');

function row(name: string, tally: Tally): string {
  const { precision, recall } = rates(tally);
  const counts = [tally.truePositives, tally.falsePositives, tally.falseNegatives, tally.trueNegatives];
  return `${name.padEnd(26)} ${counts.map((count) => String(count).padStart(5)).join('')}   ${precision.toFixed(2)}  ${recall.toFixed(2)}`;
}

const counted = ({ truePositives, falsePositives, falseNegatives }: Tally): Counts => ({
  right: truePositives,
  falseAlarms: falsePositives,
  missed: falseNegatives,
});

// Law 7: precision and recall of each rule are printed by the test run, and do not fall unexplained. Who has a reason to lower a figure
// runs `npm run evidence` and commits rules/measured.json with that reason: `ohlint rules` prints it.
test.each(LABELLED_SETS)('%s: each rule is as precise and finds as much as when it was last measured', (set) => {
  const tallies: Tallies = new Map();
  const texts = [...labelledReports(path.join(EVIDENCE, set, 'reports')), ...labelledSentences(path.join(EVIDENCE, set, 'cases'))];
  const findings = texts.map((text) => [text.name, ...text.measure(tallies).map((line) => `  ${line}`)].join('\n'));
  const ids = [...tallies.keys()].sort();
  const head = `${set.padEnd(26)}    tp   fp   fn   tn   prec   rec`;
  const all = `${row('all', micro(tallies))}   macro F1 ${macroF1(tallies).toFixed(2)}`;
  process.stdout.write(`\n${[head, ...ids.map((id) => row(id, tallies.get(id)!)), all].join('\n')}\n`);

  const now = Object.fromEntries(ids.map((id) => [id, counted(tallies.get(id)!)]));
  const last: Partial<Measured> = existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, 'utf8')) : {};
  if (process.env.OHLINT_WRITE_EVIDENCE) writeFileSync(MEASURED, `${JSON.stringify({ ...last, [set]: now }, null, 2)}\n`);
  else expect(now).toEqual(last[set]);
  if (isRecorded(set)) asRecorded(`${set}.txt`, findings);
});
