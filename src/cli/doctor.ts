import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations } from '../config/config.ts';
import { resolve } from '../config/resolve.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { heard, reportsHere, reportsNamed } from './doctor/reports.ts';
import { repository } from './doctor/repository.ts';
import { kept, settings } from './doctor/settings.ts';
import type { Told } from './doctor/told.ts';
import { environmentLayer } from './environment.ts';
import { shownPath } from './files.ts';
import type { DOCTOR_FLAGS, FlagValues } from './flags.ts';
import { packageRoot, packageVersion } from './package-root.ts';
import { columns, onScreen, print, say } from './terminal.ts';

/** Width of what a line is about. */
const LABEL = 18;

/**
 * `ohlint doctor`: what applies here and why, to be read and to be sent to whoever helps. No report is opened, and none is named that was not named
 * on the command line: names of files may be names of people.
 */
export async function doctorCommand(named: readonly string[], flags: FlagValues<typeof DOCTOR_FLAGS>): Promise<number> {
  const known = [...rules, ...Object.values(directiveRules)];
  const configuration = configurations({
    named: flags.config === undefined ? undefined : path.resolve(flags.config),
    none: false,
    ignoreNothing: false,
    rules: known,
    environment: environmentLayer(),
    commandLine: () => ({ origin: 'command line', values: {} }),
    show: shownPath,
  });
  const problems: string[] = [];
  const here = path.resolve('report.md');
  const governing = await heard(configuration(here), problems);
  const told: readonly Told[] = [
    ...machine(problems),
    ...(governing ? settings(governing, here, known) : [['Configuration', ['it cannot be used; what is wrong stands below']] as const]),
    ...(await (named.length === 0 ? reportsHere(configuration) : reportsNamed(named, configuration, problems))),
    ...(governing ? kept(resolve(governing.layers, here, undefined)) : []),
    ...repository(),
  ];
  const rows = told.flatMap(([what, lines]) => lines.map((line, index) => (index === 0 ? what : '').padEnd(LABEL) + line));
  print(`${rows.join('\n')}\n`);
  for (const problem of problems) say(problem);
  return problems.length > 0 ? 2 : 0;
}

function machine(problems: string[]): Told[] {
  const needed: string = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const { node } = process.versions;
  if (isOlder(node, needed)) problems.push(`ohlint needs Node.js ${needed} or newer, and this is ${node}. Install a newer one.`);
  return [
    ['ohlint', [`${packageVersion()}, in ${packageRoot()}`]],
    ['Node.js', [`${node}, and ${needed} or newer is needed; ${process.platform} ${process.arch}`]],
    ['Terminal', [onScreen() ? `a screen of ${columns()} columns` : 'none: what is printed goes into a pipe or a file']],
  ];
}

/** Whether a version such as 20.19.1 comes before another. */
function isOlder(version: string, other: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number);
  const wanted = numbers(other);
  const difference = numbers(version).map((number, index) => number - (wanted[index] ?? 0));
  return (difference.find((part) => part !== 0) ?? 0) < 0;
}
