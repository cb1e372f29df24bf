import type { Found } from '../finding.ts';
import type { AnyRule } from '../rule.ts';
import type { Settings } from '../settings.ts';

type OwnRule = Found['rule'] & Pick<AnyRule, 'severity' | 'summary' | 'options'>;

/** What is said of the instructions to ohlint in a report. These have no check of their own: `directives.ts` finds them while it obeys. */
export const directiveRules = {
  unused: {
    id: 'ohlint/unused-directive',
    group: 'ohlint',
    scope: 'span',
    severity: 'warning',
    summary: 'An instruction to ohlint that silences nothing (with --report-unused-directives).',
    options: {},
    messages: {
      unused: 'This instruction to ohlint silences nothing. Take it out, so that nobody thinks there is something to hide here.',
      rule: 'This instruction names a rule of which it silences nothing: {{rule}}. Take that rule out of it.',
      enable: 'This instruction switches on again what nothing before it had switched off. Take it out.',
    },
  },
  unknown: {
    id: 'ohlint/unknown-directive',
    group: 'ohlint',
    scope: 'span',
    severity: 'warning',
    summary: 'An instruction to ohlint that it does not know, or for a rule that there is not.',
    options: {},
    messages: {
      word: 'This instruction is not one that ohlint knows, so it does nothing. It knows ohlint-disable-next-line, ohlint-disable and ohlint-enable.',
      day: 'The day in this instruction is none, so it silences nothing. Write it as year, month and day: -- until 2027-01-31: reason.',
      rule: 'There is no rule by the name given here[[ (“{{rule}}”)]], so this instruction does nothing for it.',
      misspelt:
        'There is no rule by the name given here[[ (“{{rule}}”)]], so this instruction does nothing for it. Did you mean “{{near}}”?',
    },
  },
  expired: {
    id: 'ohlint/expired-directive',
    group: 'ohlint',
    scope: 'span',
    severity: 'warning',
    summary: 'An instruction to ohlint whose day is over (“-- until 2027-01-31: reason”), so that it silences nothing any more.',
    options: {},
    messages: {
      back: 'The rule that is silenced here was to be silent until {{day}}, which is over, so what it finds is told again. Mend that, or give a new day and the reason for it.',
      idle: 'The rule that is silenced here was to be silent until {{day}}, which is over, and it finds nothing here any more. Take this instruction out.',
    },
  },
  reason: {
    id: 'ohlint/directive-reason',
    group: 'ohlint',
    scope: 'span',
    severity: 'error',
    summary: 'An instruction that silences a rule without saying why (where the configuration demands a reason).',
    options: {},
    messages: {
      missing: 'A rule is silenced here and no reason is given. Add one after two hyphens: ohlint-disable-next-line RULE -- reason.',
    },
  },
} as const satisfies Record<string, OwnRule>;

/** Ids of those that are looked for with these settings. */
export function directiveRulesOn(settings: Settings): readonly string[] {
  const { unused, unknown, expired, reason } = directiveRules;
  const asked: readonly OwnRule[] = [
    unknown,
    expired,
    ...(settings.reportUnusedDirectives ? [unused] : []),
    ...(settings.requireDirectiveReason ? [reason] : []),
  ];
  return settings.inlineConfig ? asked.map(({ id }) => id).filter((id) => settings.rules.get(id)?.level !== 'off') : [];
}
