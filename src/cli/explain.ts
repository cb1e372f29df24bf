import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { JobError } from '../config/job-error.ts';
import { wrap } from '../format/wrap.ts';
import { fillMessage } from '../lint/message.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { AnyRule, OptionSchema, Scope } from '../lint/rule.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import type { Examples, RightExample } from '../lint/tester/examples.ts';
import { packageRoot } from './package-root.ts';
import { layOut } from './page.ts';
import { columns, print } from './terminal.ts';

/** So many examples of each kind are shown, fewer where each is a whole report; all of them lie in the rule's folder. */
const EXAMPLES_SHOWN = { sentence: 5, report: 2 };

/** `ohlint explain RULE`: the rule's page, its options, and examples. */
export async function explainCommand(id: string | undefined): Promise<number> {
  if (id === undefined) throw new JobError('Say which rule to explain: ohlint explain RULE. “ohlint rules” lists them all.');
  const own = Object.values(directiveRules).find((known) => known.id === id);
  if (own) return explainOwn(own);
  const rule = rules.find((known) => known.id === id);
  if (!rule) return explainOwnRule(id);
  const folder = path.join(packageRoot(), 'rules', rule.id);
  const page = readFileSync(path.join(folder, 'page.md'), 'utf8');
  const examples: Examples = parse(readFileSync(path.join(folder, 'examples.yaml'), 'utf8'));
  // Most pages speak of their options themselves, and better than a list can.
  const options = /^## Options/m.test(page) ? [] : optionLines(rule);
  print([...layOut(page, width(), paint), ...facts(rule), ...options, ...exampleLines(examples)].join('\n'));
  return 0;
}

/** What ohlint says of the instructions in a report has no page: it is all in its sentences. */
function explainOwn({ id, summary, severity, messages }: (typeof directiveRules)[keyof typeof directiveRules]): number {
  const said = Object.values(messages).map((message) => `- ${fillMessage(message, { rule: 'RULE', near: 'RULE' }, false)}`);
  print(
    layOut([`# ${id}`, summary, `Level: ${severity}. It says:`, said.join('\n')].join('\n\n'), width(), paint)
      .join('\n')
      .concat('\n'),
  );
  return 0;
}

/** A rule that the configuration here brings: it has no page, but what it says, its options and its examples are at hand. */
async function explainOwnRule(id: string): Promise<number> {
  const { ownRules } = await (await import('./governing-here.ts')).governingHere();
  const own = ownRules.find(({ rule }) => rule.id === id);
  if (!own) {
    const known = [...rules, ...Object.values(directiveRules), ...ownRules.map(({ rule }) => rule)].map((each) => each.id);
    throw new JobError(`There is no rule “${id}”.${didYouMean(id, known) || ' “ohlint rules” lists them all.'}`);
  }
  const { rule, examples, origin } = own;
  const said = Object.values<string>(rule.messages).filter((message) => message !== '');
  const from = `A rule of your own, from ${origin}.${rule.url === undefined ? '' : ` More: ${rule.url}`}`;
  const page = [`# ${id}`, rule.summary, from, 'It says:', said.map((message) => `- ${message.replace(/\[\[|\]\]/g, '')}`).join('\n')].join(
    '\n\n',
  );
  const shown = examples ? exampleLines(examples) : [];
  print([...layOut(page, width(), paint), ...facts(rule), ...optionLines(rule), ...shown].join('\n'));
  return 0;
}

const paint = new Chalk();
const width = () => Math.min(100, columns());

const POINTS_AT: Record<Scope, string> = {
  span: 'the words',
  sentence: 'the sentence',
  paragraph: 'the paragraph',
  document: 'the report as a whole',
};

function facts({ id, severity, scope }: AnyRule): string[] {
  const text = `Level: ${severity}; “--rule ${id}:LEVEL”, or “rules” in ohlint.config.yaml, sets another. It points at ${POINTS_AT[scope]}.`;
  return ['', ...wrap(text, width()), ''];
}

function optionLines(rule: AnyRule): string[] {
  const options: [string, OptionSchema][] = Object.entries(rule.options);
  if (options.length === 0) return [];
  const lines = options.flatMap(([name, schema]) => {
    const choices = schema.type === 'choice' ? ` (${schema.choices.join(', ')})` : '';
    return wrap(`${schema.description}${choices} Default: ${JSON.stringify(schema.default)}.`, width() - 4).map((line, index) =>
      index === 0 ? `  ${paint.cyan(name)}\n    ${line}` : `    ${line}`,
    );
  });
  return [paint.bold('Options'), '', ...lines, ''];
}

function exampleLines({ wrong, right, frame }: Examples): string[] {
  const shown = frame === 'none' ? EXAMPLES_SHOWN.report : EXAMPLES_SHOWN.sentence;
  const list = (title: string, mark: string, examples: readonly RightExample[]) => [
    paint.bold(title),
    '',
    ...examples.slice(0, shown).flatMap(({ text, why }) => {
      const lines = layOut(text, width() - 4, paint);
      const reason = why ? wrap(`(${why})`, width() - 4).map((line) => paint.dim(line)) : [];
      return [...lines, ...reason].map((line, index) => (index === 0 ? `  ${mark} ${line}` : line && `    ${line}`));
    }),
    '',
  ];
  return [...list('Wrong', paint.red('✖'), wrong), ...list('Right', paint.green('✔'), right)];
}
