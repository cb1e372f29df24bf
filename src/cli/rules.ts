import { Chalk } from 'chalk';
import { rules } from '../../rules/index.ts';
import { JobError } from '../config/job-error.ts';
import type { OwnRule } from '../config/own-rules.ts';
import { count } from '../format/count.ts';
import { pad, wrap } from '../format/wrap.ts';
import type { AnyRule, RuleGroup } from '../lint/rule.ts';
import type { FlagValues, RULES_FLAGS } from './flags.ts';
import { governingHere } from './governing-here.ts';
import { type Counts, countsOf, LABELLED_SETS, type Measured, precision, readMeasured, recall } from './measured.ts';
import { columns, print, say } from './terminal.ts';

/** The complaint that each group of rules answers. */
export const GROUPS: readonly (readonly [RuleGroup, string])[] = [
  ['template', 'Copied wording: “more than 75% of each report used exactly the same words”'],
  ['readable', 'Hard to read: “managers do not have time to read five-page reports with medical terminology”'],
  ['useful', 'No use to the manager: “none of the cases gave the manager a time frame”'],
  ['legal-exposure', 'Risky in court: “any reports and records you write may become available to courts”'],
  ['confidential', 'Private matters: “create clear procedures for sensitive information”'],
  ['house', 'Of your own'],
];

/** `ohlint rules`: all rules, by the complaint they answer, and those that the configuration here brings. */
export async function rulesCommand({ format }: FlagValues<typeof RULES_FLAGS>): Promise<number> {
  const ownRules = await ownRulesHere();
  const all = [...rules, ...ownRules.map(({ rule }) => rule)];
  print(format === 'json' ? asJson(all) : asTable(all));
  return 0;
}

/** Whoever looks a rule up may well do so to mend a configuration that is broken. */
async function ownRulesHere(): Promise<readonly OwnRule[]> {
  try {
    return (await governingHere()).ownRules;
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    for (const sentence of error.sentences) say(sentence);
    return [];
  }
}

function asJson(all: readonly AnyRule[]): string {
  const measured = readMeasured();
  const list = all.map(({ id, group, severity, scope, summary, options }) => {
    const figures = Object.fromEntries(
      LABELLED_SETS.map((set) => [set, countsOf(measured, set, id)] as const).map(([set, counts]) => [
        set,
        counts && { ...counts, precision: precision(counts), recall: recall(counts) },
      ]),
    );
    return { id, group, severity, scope, summary, options, measured: figures };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(all: readonly AnyRule[]): string {
  const paint = new Chalk();
  const width = Math.min(120, columns());
  const ids = Math.max(...all.map(({ id }) => id.length));
  const measured = readMeasured();
  const row = ({ id, severity, scope, summary }: AnyRule) => {
    const head = `  ${pad(id, ids)}  ${pad(severity, 7)}  ${pad(scope, 9)}  ${figures(measured, id)}  `;
    return wrap(summary, Math.max(30, width - head.length)).map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line);
  };
  const lines = GROUPS.flatMap(([group, complaint]) => {
    const members = all.filter((rule) => rule.group === group);
    return members.length === 0 ? [] : [...wrap(complaint, width).map((line) => paint.bold(line)), '', ...members.flatMap(row), ''];
  });
  const key = [
    'Two pairs of per cents, as in 97/88, follow what a rule points at: how many of its findings a reviewer wanted, and how many of those wanted it made.',
    'The first pair is for the reports it was made on, the second for text kept back from its authors (– where nothing was wanted).',
  ].join(' ');
  return [
    ...wrap(key, width),
    '',
    ...lines,
    `${count(all.length, 'rule')}. ohlint explain RULE says what a rule finds, why, and what to write instead.`,
    '',
  ].join('\n');
}

/** "100/97  94/88": precision and recall in a hundred, on the text a rule was made on and on text kept back. */
function figures(measured: Measured, id: string): string {
  const share = (value: number | undefined) => (value === undefined ? '–' : String(Math.floor(value * 100)));
  const pair = (counts: Counts | undefined) => pad(counts ? `${share(precision(counts))}/${share(recall(counts))}` : '–', 7);
  return [pair(countsOf(measured, 'corpus', id)), pair(countsOf(measured, 'held', id))].join('  ');
}
