import type { Step } from './settle.ts';

/** A rule says a thing once of the same words. */
export const duplicates: Step = (found) => {
  const seen = new Set<string>();
  return found.filter((finding) => {
    const key = `${finding.rule.id}\0${finding.messageId}\0${finding.raw.start}\0${finding.raw.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
