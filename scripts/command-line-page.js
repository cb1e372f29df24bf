// docs/command-line.md, made from the tables of commands and flags (src/cli/command-table.ts, src/cli/flags.ts).
import { importSource } from './import-source.js';

/** The text of docs/command-line.md. */
export async function commandLinePage(root) {
  const { COMMANDS } = await importSource(root, "export { COMMANDS } from './src/cli/command-table.ts';");
  const sections = COMMANDS.flatMap((command) => [
    command,
    ...(command.parts ?? []).map((part) => ({ ...part, name: `${command.name} ${part.name}` })),
  ]);
  return `${[HEAD, ...sections.map(section), TAIL].join('\n\n')}\n`;
}

function section({ name, help, takes, flags, parts }) {
  const usage = [
    'ohlint',
    name,
    ...(flags.length > 0 ? ['[options]'] : []),
    ...(takes ? [takes.argument] : []),
    ...(parts ? ['COMMAND'] : []),
  ].join(' ');
  const groups = [...new Set(flags.map(({ group }) => group))];
  return [
    `## ohlint ${name}`,
    `${sentence(help)}`,
    `\`\`\`\n${usage}\n\`\`\``,
    ...(takes ? [`\`${takes.argument}\`: ${takes.help}.`] : []),
    ...(parts ? [`Its commands: ${parts.map((part) => `\`${part.name}\``).join(', ')}, below.`] : []),
    ...groups.map((group) => {
      const rows = flags.filter((flag) => flag.group === group).map(row);
      return `${group === 'Options:' ? '' : `**${group}**\n\n`}| option | |\n|---|---|\n${rows.join('\n')}`;
    }),
  ].join('\n\n');
}

function row({ name, argument, optional, repeatable, choices, help }) {
  const taken = argument === undefined ? '' : optional ? argument : ` ${argument}`;
  const more = [
    ...(choices ? [`One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`] : []),
    ...(repeatable ? ['May be given several times.'] : []),
  ];
  return `| \`--${name}${taken}\` | ${[sentence(help), ...more].join(' ').replaceAll('|', '\\|')} |`;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const HEAD = `<!-- Made by \`npm run generate\` from src/cli/command-table.ts, src/cli/flags.ts and scripts/command-line-page.js. -->

# The command line

Options may stand before or after the files, as \`--name value\` or \`--name=value\`; after \`--\` everything is a file. \`ohlint lint --help\` says the same as this page. An option or a word
that is not known ends with exit code 2 and the nearest known one.

## Exit codes

| code | what it means |
|---|---|
| 0 | Nothing at the level of \`--fail-on\` (error, unless you say otherwise) or above, and no more warnings than \`--max-warnings\` allows. |
| 1 | Findings: at that level or above, or too many warnings. Of \`test-rules\`: an example is not kept. |
| 2 | The job could not be done: no file matched, nothing readable in a file, a bad configuration, an unknown rule or option, a rule that crashed, a file that could not be written. |

The code does not depend on the format, nor on whether the findings go into a file. Where one file or folder cannot be read, the others are still checked. A run that checked nothing is never green, but for \`--staged\`
and \`--since\` where nothing is staged or has changed, and for files that are all ignored.

## Environment

| variable | what it does |
|---|---|
| \`NO_COLOR\`, \`FORCE_COLOR\` | No colour, or colour where the output is no terminal. |
| \`COLUMNS\` | How wide the terminal is taken to be. |
| \`OHLINT_INDEX\` | The index, as with \`--index\`, where that is not given; wins over a configuration. |
| \`OHLINT_INDEX_KEY\` | The key of the index, where no file holds it. |`;

const TAIL = `## See also

[Formats](formats.md), [configuration](configuration.md), [the rules](rules/README.md), [before each commit](hooks.md), [in CI](ci.md).`;
