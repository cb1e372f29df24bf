import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { examplesOf, gatheredOf, type NamedExample, toldByAll, triedLines } from '../../test/evidence/examples.ts';
import { type LabelledText, labelledReports, labelledSentences } from '../../test/evidence/measure.ts';
import { readings } from '../../test/evidence/readings.ts';
import type { Tallies, Tally } from '../../test/evidence/score.ts';
import { collected } from './vitest.ts';

/** Something that the project promises: an example, a labelled text, a unit test. */
export interface Promised {
  /** The file that holds it. */
  readonly group: string;
  readonly name: string;
  readonly kind: 'unit test' | 'text' | 'gathered' | 'report' | 'reading';
  /** The rule it is about, where it is about one. */
  readonly rule: string | undefined;
  /** What comes of it, in words that are the same every time. `onlyRule`: nothing else can have changed. */
  outcome(onlyRule: string | undefined): unknown;
}

// As test/support/{seed,few-runs}.ts set them; what is smallest is not looked for, it is enough that one fails.
fc.configureGlobal({ seed: 1, numRuns: 20, endOnFailure: true });

const EVIDENCE = path.join('test', 'evidence');
const SETS = ['corpus', 'own'];

/** Where rules alone are changed (stryker.config.js), nothing but what is promised of these can break. */
const changed = process.env.OHLINT_CHANGED_RULES?.split(',');
const asked = rules.filter(({ id }) => changed?.some((one) => familyOf(one) === familyOf(id)) ?? true);

/** OHLINT_PROMISES=more asks only those with the word in their file or name: whether new examples notice what an earlier run calls survived takes seconds. */
const word = process.env.OHLINT_PROMISES ?? '';

export function promises(): Promised[] {
  const all = [
    ...units(),
    ...asked.flatMap(({ id }) => examples(id)),
    ...SETS.flatMap(labelled),
    ...(changed ? [] : SETS.flatMap(readingsOf)),
  ];
  return all.filter(({ group, name }) => `${group} ${name}`.includes(word));
}

/** Here everything is slower, and by how much is no promise. */
const TIMED = /\bhostile\b|\bquickly\b|\bcosts time\b/;

/** bundle.js imports the files of tests before it asks. */
function units(): Promised[] {
  return collected
    .filter(({ name }) => !TIMED.test(name))
    .filter(({ file }) => !changed || file.startsWith('test/rules/'))
    .map(({ file, name, run }): Promised => {
      const outcome = async () => {
        await run();
        return '';
      };
      return { group: file, name, kind: 'unit test', rule: undefined, outcome };
    });
}

function examples(id: string): Promised[] {
  const rule = rules.find((candidate) => candidate.id === id)!;
  const promised = ({ name, example }: NamedExample, kind: Promised['kind']): Promised => ({
    group: path.join('rules', id, 'examples.yaml'),
    name,
    kind,
    rule: id,
    outcome: () => ({ told: triedLines(rule, example).join('\n') }),
  });
  const byAll: Promised = {
    group: path.join('rules', id, 'examples.yaml'),
    name: `${id}, by all rules`,
    kind: 'report',
    rule: undefined,
    outcome: (onlyRule) => {
      const chosen = onlyRule === undefined ? asked : rules.filter((one) => one.id === onlyRule);
      return Object.fromEntries(chosen.map((one) => [`told by ${one.id}`, toldByAll(id, [one]).join('\n')]));
    },
  };
  return [...examplesOf(id).map((one) => promised(one, 'text')), ...gatheredOf(id).map((one) => promised(one, 'gathered')), byAll];
}

function labelled(set: string): Promised[] {
  const promised = (group: string, kind: Promised['kind'], text: LabelledText): Promised => ({
    group,
    name: text.name,
    kind,
    rule: text.rule?.id,
    outcome: (onlyRule) => {
      const tallies: Tallies = new Map();
      const about = text.rule?.id ?? onlyRule;
      const chosen = about === undefined ? asked : rules.filter(({ id }) => familyOf(id) === familyOf(about));
      const lines = text.measure(tallies, chosen);
      const findings = chosen.map(({ id }) => [`told by ${id}`, lines.filter((line) => line.includes(` ${id}/`)).join('\n')]);
      return { ...figures(tallies), ...Object.fromEntries(findings) };
    },
  });
  const sentences = labelledSentences(path.join(EVIDENCE, set, 'cases'));
  const reports = labelledReports(path.join(EVIDENCE, set, 'reports'));
  return [
    ...sentences.filter(isAsked).map((text) => promised(path.join(EVIDENCE, set, 'cases', text.name.replace(/:.*/, '')), 'text', text)),
    ...reports.map((text) => promised(path.join(EVIDENCE, set, 'reports', text.name), 'report', text)),
  ];
}

function isAsked({ rule }: LabelledText): boolean {
  return rule === undefined || asked.some(({ id }) => id === rule.id);
}

/** How the sentences of the labelled reports are read, as test/laws/evidence.test.ts holds it. */
function readingsOf(set: string): Promised[] {
  const folder = path.join(EVIDENCE, set, 'reports');
  const names = readdirSync(folder).filter((name) => !name.endsWith('.labels.yaml'));
  return names.sort().map((name) => ({
    group: path.join('test/evidence/recorded/readings.txt'),
    name,
    kind: 'reading',
    rule: undefined,
    outcome: () => ({ readings: readings(readFileSync(path.join(folder, name)), name).join('\n') }),
  }));
}

/** The two are measured as one. */
function familyOf(rule: string): string {
  return rule === 'undefined-abbreviation' ? 'jargon' : rule;
}

/** What the law of evidence compares, for each rule. */
function figures(tallies: Tallies): Record<string, string> {
  const told = ({ truePositives, falsePositives, falseNegatives }: Tally) =>
    `${truePositives} right, ${falsePositives} false alarms, ${falseNegatives} missed`;
  return Object.fromEntries([...tallies].map(([id, tally]) => [id, told(tally)]));
}
