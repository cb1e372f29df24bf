import { Command, CommanderError, Option } from 'commander';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import { didYouMean, nearest } from '../lint/nearest.ts';
import { COMMANDS, type CommandEntry } from './command-table.ts';
import { type Flag, LINT_FLAGS } from './flags.ts';

/** Runs the command that the arguments ask for and gives its exit code. */
export async function runCommand(args: readonly string[], version: string): Promise<number> {
  let code = 0;
  const program = new Command('ohlint')
    .description('Checks occupational health reports before they are sent to a manager.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', FAREWELL)
    .version(version, '-v, --version', 'print the version');

  const finished = (exitCode: number) => {
    code = exitCode;
  };
  for (const [index, entry] of COMMANDS.entries()) program.addCommand(commandOf(entry, finished), { isDefault: index === 0 });
  quiet(program);

  try {
    await program.parseAsync(spelledOut(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new JobError(sentenceFor(error, args));
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

/** A command of the table, with the commands below it. */
function commandOf(entry: CommandEntry, finished: (code: number) => void): Command {
  const made = new Command(entry.name).helpOption('-h, --help', 'print this help').configureHelp({ sortOptions: false });
  made.description(entry.help);
  for (const flag of entry.flags) made.addOption(optionOf(flag));
  for (const part of entry.parts ?? []) made.addCommand(commandOf(part, finished));
  if (entry.takes) made.argument(entry.takes.argument, entry.takes.help);
  const { run } = entry;
  if (run) made.action(async () => finished(await run(made.args, valuesOf(made, entry.flags))));
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

/** The command whose options were meant. */
function namedCommand([first, second]: readonly string[]): { readonly words: string; readonly flags: readonly Flag[] } {
  const entry = COMMANDS.find(({ name }) => name === first) ?? COMMANDS[0];
  const part = entry.parts?.find(({ name }) => name === second);
  return part ? { words: `${entry.name} ${part.name}`, flags: part.flags } : { words: entry.name, flags: entry.flags };
}

/** Mistakes are told in our own words, once, by whoever calls. */
function quiet(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} });
  for (const child of command.commands) quiet(child);
}

function valuesOf(command: Command, flags: readonly Flag[]): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = command.opts();
  return Object.fromEntries(flags.map((flag) => [flag.name, givenFor(flag, given)]));
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

function sentenceFor(error: CommanderError, args: readonly string[]): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const named = namedCommand(args);
      const known = [...named.flags.map(({ name }) => `--${name}`), '--help', '--version'];
      const near = nearest(quoted.split('=')[0], known);
      return `There is no option ${quoted}.${near ? ` Did you mean ${near}?` : ` “ohlint ${named.words} --help” lists them all.`}`;
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
