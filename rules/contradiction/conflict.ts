import type { Span } from '../../src/lint/rule.ts';

/** Two places of a report that cannot both be right. The later one is reported, the other is shown with it. */
export interface Conflict {
  readonly at: Span;
  readonly other: Span;
  readonly messageId:
    | 'fitness'
    | 'return'
    | 'activity'
    | 'denied'
    | 'disability'
    | 'restrictions'
    | 'weeks'
    | 'plan-end'
    | 'hours'
    | 'past-review'
    | 'side'
    | 'age';
  readonly data?: Readonly<Record<string, string | number>>;
}
