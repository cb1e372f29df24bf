import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { JobError } from '../config/job-error.ts';
import { wrap } from '../format/wrap.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { AnyRule, OptionSchema } from '../lint/rule.ts';
import type { Examples, RightExample } from '../lint/tester/examples.ts';
import { packageRoot } from './package-root.ts';
import { columns, print } from './terminal.ts';

/** So many examples of each kind are shown; all of them lie in the rule's folder. */
const EXAMPLES_SHOWN = 5;

/** `ohlint explain RULE`: the rule's page, its options, and examples. */
export async function explainCommand(id: string | undefined): Promise<number> {
  if (id === undefined) throw new JobError('Say which rule to explain: ohlint explain RULE. “ohlint rules” lists them all.');
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const near =
      didYouMean(
        id,
        rules.map((known) => known.id),
      ) || ' “ohlint rules” lists them all.';
    throw new JobError(`There is no rule “${id}”.${near}`);
  }
  const folder = path.join(packageRoot(), 'rules', rule.id);
  const page = readFileSync(path.join(folder, 'page.md'), 'utf8');
  const examples: Examples = parse(readFileSync(path.join(folder, 'examples.yaml'), 'utf8'));
  print([styled(page), facts(rule), ...optionLines(rule), ...exampleLines(examples)].join('\n'));
  return 0;
}

const paint = new Chalk();
const width = () => Math.min(100, columns());

/** Markdown is readable as it stands; on a terminal the headings stand out and the paragraphs are wrapped. */
function styled(page: string): string {
  return page
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (/^#/.test(line)) return [paint.bold(line.replace(/^#+ /, (marks) => (marks.length === 2 ? '' : marks.slice(1).trimStart())))];
      if (line.length <= width() || /^(?:\||```| {4})/.test(line)) return [line];
      const hang = /^(?:[-*>] |\d+\. )?/.exec(line)?.[0].length ?? 0;
      return wrap(line.slice(hang), width() - hang).map((part, index) => (index === 0 ? line.slice(0, hang) : ' '.repeat(hang)) + part);
    })
    .join('\n');
}

function facts({ id, severity, scope }: AnyRule): string {
  return `\n${paint.bold('Level')}: ${severity}, set with --rule ${id}:LEVEL or under “rules” in ohlint.config.yaml. It points at a ${scope}.\n`;
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

function exampleLines({ wrong, right }: Examples): string[] {
  const list = (title: string, mark: string, examples: readonly RightExample[]) => [
    paint.bold(title),
    '',
    ...examples.slice(0, EXAMPLES_SHOWN).flatMap(({ text, why }) => {
      const lines = text
        .trim()
        .split('\n')
        .flatMap((line) => wrap(line, width() - 4));
      const reason = why ? wrap(`(${why})`, width() - 4).map((line) => paint.dim(line)) : [];
      return [...lines, ...reason].map((line, index) => (index === 0 ? `  ${mark} ${line}` : `    ${line}`));
    }),
    '',
  ];
  return [...list('Wrong', paint.red('✖'), wrong), ...list('Right', paint.green('✔'), right)];
}
