import { rules } from '../../rules/index.ts';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import { didYouMean } from '../lint/nearest.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { COMMANDS, SHELLS } from './command-table.ts';
import { bash } from './completion/bash.ts';
import { fish } from './completion/fish.ts';
import type { Completed } from './completion/offer.ts';
import { powershell } from './completion/powershell.ts';
import { zsh } from './completion/zsh.ts';
import { print } from './terminal.ts';

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (completed: Completed) => string>> = { bash, zsh, fish, powershell };

/** `ohlint completion SHELL`: prints a script by which a shell completes commands, options, rules and levels. */
export async function completionCommand(shell: string | undefined): Promise<number> {
  const known = SHELLS.find((name) => name === shell);
  if (!known) {
    const how = `ohlint completion bash. There is ${listed(SHELLS, 'and')}.`;
    throw new JobError(
      shell === undefined
        ? `Say for which shell: ${how}`
        : `There is no completion for “${shell}”.${didYouMean(shell, SHELLS) || ` ${how}`}`,
    );
  }
  const ruleIds = [...rules, ...Object.values(directiveRules)].map(({ id }) => id);
  print(SCRIPTS[known]({ commands: COMMANDS, ruleIds }));
  return 0;
}
