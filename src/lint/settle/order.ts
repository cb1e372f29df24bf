import type { Found } from '../finding.ts';
import type { Step } from './settle.ts';

/** By place, then by rule and message id: the same order on every machine, so never by locale. */
export const order: Step = (found) =>
  [...found].sort(
    (a, b) =>
      a.raw.start - b.raw.start ||
      a.raw.end - b.raw.end ||
      byCode(a.rule.id, b.rule.id) ||
      byCode(a.messageId, b.messageId) ||
      byNotes(a, b),
  );

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byNotes(a: Found, b: Found): number {
  return byCode(JSON.stringify(a.data), JSON.stringify(b.data));
}
