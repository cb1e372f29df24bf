import type { Report } from '../../report/report.ts';
import type { Found } from '../finding.ts';
import type { Settings } from '../settings.ts';
import { obey, type Suppression, suppressionsOf } from './directive.ts';
import { directives } from './directives.ts';
import { duplicates } from './duplicates.ts';
import { level } from './level.ts';
import { order } from './order.ts';
import { shield } from './shield.ts';

/** What a step may look at. */
export interface Settling {
  readonly report: Report;
  readonly settings: Settings;
  /** Ids of all rules there are. */
  readonly known: ReadonlySet<string>;
  /** Ids of the rules that ran on this report to the end. */
  readonly ran: ReadonlySet<string>;
}

/** A step: findings in, findings out. */
export type Step = (found: readonly Found[], settling: Settling) => readonly Found[];

/**
 * What happens to findings after the rules, in this order: terms of art are shielded first, so that a directive is not thought used
 * by a finding nobody would have seen; directives need the findings of all rules, and what is said of them
 * has a level as well; order comes last.
 */
const steps: readonly Step[] = [shield, duplicates, directives, level, order];

export function settle(found: readonly Found[], settling: Settling): readonly Found[] {
  return steps.reduce((current, step) => step(current, settling), found);
}

/** The instructions in the report that silence rules, each with what it silences. */
export function suppressions(found: readonly Found[], settling: Settling): readonly Suppression[] {
  if (!settling.settings.inlineConfig || settling.report.source.directives.length === 0) return [];
  const before = steps.slice(0, steps.indexOf(directives));
  return suppressionsOf(
    obey(
      before.reduce((current, step) => step(current, settling), found),
      settling,
    ),
  );
}
