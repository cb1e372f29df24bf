import { Chalk } from 'chalk';
import { rules } from '../../rules/index.ts';
import { count } from '../format/count.ts';
import { pad, wrap } from '../format/wrap.ts';
import type { AnyRule, RuleGroup } from '../lint/rule.ts';
import type { FlagValues, RULES_FLAGS } from './flags.ts';
import { columns, print } from './terminal.ts';

/** The complaint that each group of rules answers. */
const GROUPS: readonly (readonly [RuleGroup, string])[] = [
  ['template', 'Copied wording: “more than 75% of each report used exactly the same words”'],
  ['readable', 'Hard to read: “managers do not have time to read five-page reports with medical terminology”'],
  ['useful', 'No use to the manager: “none of the cases gave the manager a time frame”'],
  ['legal-exposure', 'Risky in court: “any reports and records you write may become available to courts”'],
  ['confidential', 'Private matters: “create clear procedures for sensitive information”'],
];

/** `ohlint rules`: all rules, by the complaint they answer. */
export async function rulesCommand({ format }: FlagValues<typeof RULES_FLAGS>): Promise<number> {
  print(format === 'json' ? asJson() : asTable());
  return 0;
}

function asJson(): string {
  const list = rules.map(({ id, group, severity, scope, summary, options }) => ({ id, group, severity, scope, summary, options }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(): string {
  const paint = new Chalk();
  const width = Math.min(120, columns());
  const ids = Math.max(...rules.map(({ id }) => id.length));
  const row = ({ id, severity, scope, summary }: AnyRule) => {
    const head = `  ${pad(id, ids)}  ${pad(severity, 7)}  ${pad(scope, 9)}  `;
    return wrap(summary, Math.max(30, width - head.length)).map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line);
  };
  const lines = GROUPS.flatMap(([group, complaint]) => {
    const members = rules.filter((rule) => rule.group === group);
    return members.length === 0 ? [] : [...wrap(complaint, width).map((line) => paint.bold(line)), '', ...members.flatMap(row), ''];
  });
  return [...lines, `${count(rules.length, 'rule')}. ohlint explain RULE says what a rule finds, why, and what to write instead.`, ''].join(
    '\n',
  );
}
