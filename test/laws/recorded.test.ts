import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { examplesOf, gatheredOf, toldByAll, triedLines } from '../evidence/examples.ts';
import { readings } from '../evidence/readings.ts';
import { asRecorded, RECORDED } from '../evidence/recorded.ts';

// The words that are flagged, the message, the level, what is proposed: a change that alters any of it shows in the record, for its author to
// read before it is committed. `npm run evidence` writes it.
// Two of the records take a minute: they are compared in a long run (`npm run test:long`).
const long = test.runIf(process.env.OHLINT_LONG || process.env.OHLINT_WRITE_EVIDENCE);
const under = (name: string, lines: readonly string[]) => [name, ...lines.map((line) => `  ${line}`)];

test('the examples of the rules are flagged in the recorded words', () => {
  asRecorded(
    'examples.txt',
    rules.flatMap((rule) => examplesOf(rule.id).flatMap(({ name, example }) => under(name, triedLines(rule, example)))),
  );
});

long('so they are in one report, in a list, in a table', () => {
  asRecorded(
    'gathered.txt',
    rules.flatMap((rule) => gatheredOf(rule.id).flatMap(({ name, example }) => under(name, triedLines(rule, example)))),
  );
});

long('every rule says what it said of the examples of the others', () => {
  asRecorded(
    'by-all-rules.txt',
    rules.flatMap(({ id }) => under(id, toldByAll(id, rules))),
  );
});

// The rules build on how sentences are read. What changes there and no finding shows is seen here.
test('the sentences of labelled reports are read as recorded', () => {
  const folderOf = (set: string) => path.join(import.meta.dirname, '..', 'evidence', set, 'reports');
  const reports = RECORDED.flatMap((set) => readdirSync(folderOf(set)).map((name) => path.join(folderOf(set), name)));
  asRecorded(
    'readings.txt',
    reports
      .filter((file) => !file.endsWith('.labels.yaml'))
      .sort()
      .flatMap((file) => [`# ${path.basename(file)}`, ...readings(readFileSync(file), path.basename(file))]),
  );
});
