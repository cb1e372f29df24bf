import type { Found } from '../lint/finding.ts';
import { messageOf } from '../lint/message.ts';
import { AUTHOR, type Note } from './note.ts';

/** The note for a finding: how grave it is and what it says, the better wording, and the rule it comes from. */
export function noteOf(found: Found): Note {
  const better = found.suggestions.map(({ desc }) => desc);
  return { raw: found.raw, paragraphs: [`${TITLES[found.level]}: ${messageOf(found, true)}`, ...better, `(${AUTHOR}: ${found.rule.id})`] };
}

/** What a level asks of the author. */
const TITLES = { error: 'Must mend', warning: 'Should mend', info: 'Consider' } as const;
