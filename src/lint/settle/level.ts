import type { Step } from './settle.ts';

/** Gives every finding the level that was set for its rule. What the user sets holds for all findings of a rule, whatever level each came with. */
export const level: Step = (found, { settings }) =>
  found.flatMap((finding) => {
    const set = settings.rules.get(finding.rule.id)?.level;
    if (set === 'off') return [];
    return set === undefined ? finding : { ...finding, level: set };
  });
