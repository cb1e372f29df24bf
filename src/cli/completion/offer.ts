import { RULE_LEVELS } from '../../config/values.ts';
import type { CommandEntry } from '../command-table.ts';
import type { Flag } from '../flags.ts';

/** What a shell offers where something is to follow: words, files, or nothing, because only the user can know it. */
export type Offer = readonly string[] | 'files' | 'nothing';

/** What every script is made from. */
export interface Completed {
  readonly commands: readonly CommandEntry[];
  readonly ruleIds: readonly string[];
}

/** What may follow a flag. */
export function offerFor(flag: Flag, ruleIds: readonly string[]): Offer {
  const words = flag.choices ?? flag.offers;
  if (words) return words;
  switch (flag.argument) {
    case 'ID':
      return ruleIds;
    case 'ID:SEVERITY':
      return ruleIds.flatMap((id) => RULE_LEVELS.map((level) => `${id}:${level}`));
    case 'FILE':
    case '[=FILE]':
    case 'PATH':
    case 'PLACE':
      return 'files';
    default:
      return 'nothing';
  }
}

/** What may be named after a command. */
export function offerAfter({ takes }: CommandEntry, ruleIds: readonly string[]): Offer {
  if (!takes) return 'nothing';
  if (takes.what === 'rule') return ruleIds;
  return takes.choices ?? (takes.what === 'files' ? 'files' : 'nothing');
}

/** A command and those below it, each with the words that lead to it: “index add”. */
export function withParts(commands: readonly CommandEntry[]): readonly (readonly [string, CommandEntry])[] {
  return commands.flatMap((entry) => [
    [entry.name, entry] as const,
    ...(entry.parts ?? []).map((part) => [`${entry.name} ${part.name}`, part] as const),
  ]);
}
