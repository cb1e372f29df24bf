import { type Checked, crashSentence } from './check-file.ts';
import { say } from './terminal.ts';

/** Says on standard error what the reader could not make out, what could not be checked, and which rules broke. */
export function tellTroubles(checked: readonly Checked[]): void {
  const crashes = new Map<string, { ruleId: string; where: string; files: string[] }>();
  const told = new Set<string>();
  for (const { outcome, notes, troubles, crashes: own } of checked) {
    for (const note of notes) say(`${outcome.path}: ${note}`);
    for (const trouble of troubles) {
      if (!told.has(trouble)) say(trouble);
      told.add(trouble);
    }
    for (const { ruleId, where } of own) {
      const known = crashes.get(`${ruleId} ${where}`) ?? { ruleId, where, files: [] };
      known.files.push(outcome.path);
      crashes.set(`${ruleId} ${where}`, known);
    }
  }
  for (const { ruleId, where, files } of crashes.values()) say(crashSentence(ruleId, where, files));
}
