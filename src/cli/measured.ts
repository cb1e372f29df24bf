import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.ts';

/** How often a rule was right on labelled text: findings that were wanted, that were not, and wanted ones that were missed. */
export interface Counts {
  readonly right: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

/**
 * The labelled sets, by what the rules' authors knew of them: `corpus` is what the rules were made on, `own` was first measured unseen and
 * then learnt from, `held` was written by somebody else, as clinicians write, and kept back, so that it predicts best what a rule does on a new
 * report. `hard` was kept back too; its wordings were chosen to escape lists of phrases.
 */
export const LABELLED_SETS = ['corpus', 'own', 'held', 'hard'] as const;
export type LabelledSet = (typeof LABELLED_SETS)[number];

/** A set that has come since the last measurement has no figures yet. */
export type Measured = Readonly<Partial<Record<LabelledSet, Readonly<Record<string, Counts>>>>>;

/** Measured as one with another rule: where one ends and the other begins is a matter of taste. */
const WITH: Readonly<Record<string, string>> = { 'undefined-abbreviation': 'jargon' };

/** The figures that the last measurement left in the package (`npm run evidence`). */
export function readMeasured(): Measured {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'rules', 'measured.json'), 'utf8'));
}

export function countsOf(measured: Measured, set: LabelledSet, id: string): Counts | undefined {
  return measured[set]?.[WITH[id] ?? id];
}

/** Share of the findings that were wanted; undefined where there were none. */
export function precision({ right, falseAlarms }: Counts): number | undefined {
  return right + falseAlarms === 0 ? undefined : right / (right + falseAlarms);
}

/** Share of the wanted findings that were made; undefined where none was wanted. */
export function recall({ right, missed }: Counts): number | undefined {
  return right + missed === 0 ? undefined : right / (right + missed);
}
