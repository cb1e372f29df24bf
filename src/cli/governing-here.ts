import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations, type Governing } from '../config/config.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { shownPath } from './files.ts';

/** The configuration that governs reports in this folder, or the one that is named, without what the command line says of rules. */
export async function governingHere(named?: string): Promise<Governing> {
  return configurations({
    named: named === undefined ? undefined : path.resolve(named),
    none: false,
    ignoreNothing: true,
    rules: [...rules, ...Object.values(directiveRules)],
    commandLine: () => ({ origin: 'command line', values: {} }),
    show: shownPath,
  })(path.resolve('report.md'));
}
