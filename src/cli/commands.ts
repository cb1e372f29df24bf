import { Command, CommanderError, Option } from 'commander';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import { didYouMean, nearest } from '../lint/nearest.ts';
import {
  type Flag,
  type FlagValues,
  INDEX_ADD_FLAGS,
  INDEX_FLAGS,
  INDEX_FORGET_FLAGS,
  INDEX_PRUNE_FLAGS,
  LINT_FLAGS,
  OVERLAP_FLAGS,
  RULES_FLAGS,
} from './flags.ts';

/** Runs the command that the arguments ask for and gives its exit code. */
export async function runCommand(args: readonly string[], version: string): Promise<number> {
  let code = 0;
  const program = new Command('ohlint')
    .description('Checks occupational health reports before they are sent to a manager.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', FAREWELL)
    .version(version, '-v, --version', 'print the version');

  const lint = command('lint', LINT_FLAGS)
    .description('check reports (this is what happens when no command is named)')
    .argument('[files...]', 'reports (.docx, .md, .txt), folders with reports in them, or - for what is piped in')
    .action(async (files: string[]) => {
      const { lintCommand } = await import('./lint.ts');
      code = await lintCommand(files, valuesOf(lint, LINT_FLAGS));
    });
  const explain = command('explain', [])
    .description('say what a rule finds, why, and what to write instead')
    .argument('[rule]', 'id of the rule')
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import('./explain.ts');
      code = await explainCommand(rule);
    });
  const rules = command('rules', RULES_FLAGS)
    .description('list all rules')
    .action(async () => {
      const { rulesCommand } = await import('./rules.ts');
      code = await rulesCommand(valuesOf(rules, RULES_FLAGS));
    });
  const overlap = command('overlap', OVERLAP_FLAGS)
    .description('show how alike reports are, and what they share')
    .argument('[files...]', 'reports, or folders with reports in them')
    .action(async (files: string[]) => {
      const { overlapCommand } = await import('./overlap.ts');
      code = await overlapCommand(files, valuesOf(overlap, OVERLAP_FLAGS));
    });
  const index = new Command('index').helpOption('-h, --help', 'print this help').description('keep the index of all reports');
  const add = command('add', INDEX_ADD_FLAGS)
    .description('add reports; those that are there already are left alone')
    .argument('[files...]', 'reports, or folders with reports in them')
    .action(async (files: string[]) => {
      code = await (await import('./index-reports.ts')).indexAdd(files, valuesOf(add, INDEX_ADD_FLAGS));
    });
  const forget = command('forget', INDEX_FORGET_FLAGS)
    .description('erase the reports on a person, or single reports, for good')
    .argument('[files...]', 'reports, where they are still at hand')
    .action(async (files: string[]) => {
      code = await (await import('./index-reports.ts')).indexForget(files, valuesOf(forget, INDEX_FORGET_FLAGS));
    });
  const prune = command('prune', INDEX_PRUNE_FLAGS)
    .description('erase the reports that may no longer be kept')
    .action(async () => {
      code = await (await import('./index-reports.ts')).indexPrune(valuesOf(prune, INDEX_PRUNE_FLAGS));
    });
  const status = command('status', INDEX_FLAGS)
    .description('say how much is in the index')
    .action(async () => {
      code = await (await import('./index-reports.ts')).indexStatus(valuesOf(status, INDEX_FLAGS));
    });
  const exported = command('export', INDEX_FLAGS)
    .description('print every record: pseudonyms and keyed hashes, no words')
    .action(async () => {
      code = await (await import('./index-reports.ts')).indexExport(valuesOf(exported, INDEX_FLAGS));
    });
  for (const part of [add, forget, prune, status, exported]) index.addCommand(part);
  program.addCommand(lint, { isDefault: true }).addCommand(explain).addCommand(rules).addCommand(overlap).addCommand(index);
  quiet(program);

  try {
    await program.parseAsync(spelledOut(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new JobError(sentenceFor(error));
  }
  return code;
}

const FAREWELL = `
“ohlint lint --help” lists the options for checking reports.

Exit codes: 0 nothing to mend at --fail-on or above, 1 findings, 2 the job could not be done.

Examples:
  ohlint report.md
  ohlint reports/ --format json=findings.json
  ohlint explain return-to-work-timeframe`;

function command(name: string, flags: readonly Flag[]): Command {
  const made = new Command(name).helpOption('-h, --help', 'print this help').configureHelp({ sortOptions: false });
  for (const flag of flags) made.addOption(optionOf(flag));
  return made;
}

function optionOf(flag: Flag): Option {
  // The words that a flag takes are listed, unless its help has them all already.
  const choices = flag.choices?.some((choice) => !flag.help.includes(choice)) ? ` (${flag.choices.join(', ')})` : '';
  const option = new Option(flag.argument ? `--${flag.name} <value>` : `--${flag.name}`, flag.help + choices);
  // Set afterwards, because commander reads brackets in the name of an argument as its being optional.
  if (flag.argument) option.flags = `--${flag.name}${flag.optional ? '' : ' '}${flag.argument}`;
  if (flag.repeatable) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option.helpGroup(flag.group);
}

/** A flag that may stand alone never takes the next word for its argument: “--comments report.docx” names a report. */
function spelledOut(args: readonly string[]): string[] {
  const alone = new Set<string>(LINT_FLAGS.filter((flag) => 'optional' in flag).map(({ name }) => `--${name}`));
  const end = args.indexOf('--');
  return args.map((arg, index) => (alone.has(arg) && (end < 0 || index < end) ? `${arg}=` : arg));
}

/** Mistakes are told in our own words, once, by whoever calls. */
function quiet(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} });
  for (const child of command.commands) quiet(child);
}

function valuesOf<const T extends readonly Flag[]>(command: Command, flags: T): FlagValues<T> {
  const given: Record<string, unknown> = command.opts();
  const values = flags.map((flag) => [flag.name, givenFor(flag, given)]);
  return Object.fromEntries(values) as FlagValues<T>;
}

function givenFor(flag: Flag, given: Readonly<Record<string, unknown>>): unknown {
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (flag.name.startsWith('no-')) return given[camel(flag.name.slice(3))] === false;
  const value = given[camel(flag.name)];
  if (!flag.argument) return value === true;
  if (flag.repeatable) return value ?? [];
  if (typeof value !== 'string') return undefined;
  if (flag.count) return countOf(flag, value);
  if (flag.choices && !flag.choices.includes(value)) throw new JobError(unknownWord(flag, flag.choices, value));
  return value;
}

function countOf(flag: Flag, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new JobError(`--${flag.name} takes a whole number, 0 or more, not “${value}”.`);
}

function unknownWord(flag: Flag, choices: readonly string[], value: string): string {
  return `--${flag.name} takes ${listed(choices)}, not “${value}”.${didYouMean(value, choices)}`;
}

function sentenceFor(error: CommanderError): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = [...LINT_FLAGS.map(({ name }) => `--${name}`), '--help', '--version'];
      const near = nearest(quoted.split('=')[0], known);
      return `There is no option ${quoted}.${near ? ` Did you mean ${near}?` : ' “ohlint lint --help” lists them all.'}`;
    }
    case 'commander.optionMissingArgument': {
      const [name, argument] = quoted.split(' ');
      return `${name} needs something after it: ${name} ${argument}.`;
    }
    case 'commander.help':
      return 'There is no such command. “ohlint --help” lists them.';
    case 'commander.excessArguments':
      return `There is more on the command line than this command takes. “ohlint --help” says what goes where.`;
    default:
      return error.message.replace(/^error: /, '').replace(/^./, (first) => first.toUpperCase());
  }
}
