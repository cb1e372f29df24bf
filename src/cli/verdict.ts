import type { Level } from '../lint/rule.ts';
import type { Checked } from './check-file.ts';

const RANK: Record<Level, number> = { info: 0, warning: 1, error: 2 };

/** Whether a level is at or above the one that fails a run. */
export function fails(level: Level, failOn: Level): boolean {
  return RANK[level] >= RANK[failOn];
}

/**
 * 0 nothing to mend, 1 findings, 2 the job could not be done. It depends on what was found alone, never on how that is shown, and is
 * never a number of findings: those wrap round to 0 at 256.
 */
export function exitCode(checked: readonly Checked[], limitForAll: boolean, say: (sentence: string) => void): 0 | 1 | 2 {
  const read = checked.filter(({ outcome }) => outcome.report);
  if (read.length > 0 && read.every(({ rulesOn }) => rulesOn === 0)) {
    say('Nothing was checked: every rule is switched off.');
    return 2;
  }
  if (checked.some(({ outcome }) => outcome.failures.length > 0)) return 2;
  const found = checked.some(({ outcome, failOn }) => outcome.findings.some(({ level }) => fails(level, failOn)));
  return overLimit(checked, limitForAll, say) || found ? 1 : 0;
}

/** Warnings are counted over all reports of one configuration; a limit on the command line counts them all. */
function overLimit(checked: readonly Checked[], limitForAll: boolean, say: (sentence: string) => void): boolean {
  const counts = new Map<string, { limit: number; warnings: number }>();
  for (const { outcome, maxWarnings, configFile } of checked) {
    if (maxWarnings === undefined) continue;
    const key = limitForAll ? '' : (configFile ?? '');
    const count = counts.get(key) ?? { limit: maxWarnings, warnings: 0 };
    count.warnings += outcome.findings.filter(({ level }) => level === 'warning').length;
    counts.set(key, count);
  }
  const over = [...counts.values()].filter(({ limit, warnings }) => warnings > limit);
  for (const { limit, warnings } of over) say(`There are ${warnings} warnings, and max-warnings allows ${limit}.`);
  return over.length > 0;
}
