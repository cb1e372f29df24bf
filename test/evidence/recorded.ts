import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** Of these sets the findings themselves are kept; the others nobody who mends may read. */
export const RECORDED: readonly string[] = ['corpus', 'own'];

export function isRecorded(set: string): boolean {
  return RECORDED.includes(set);
}

/** Compares with what was recorded; `npm run evidence` records, for its author to read the difference. */
export function asRecorded(name: string, lines: readonly string[]): void {
  const file = path.join(import.meta.dirname, 'recorded', name);
  const now = `${lines.join('\n')}\n`;
  if (process.env.OHLINT_WRITE_EVIDENCE) writeFileSync(file, now);
  else expect(now).toBe(readFileSync(file, 'utf8'));
}
