import type { Day } from '../report/report.ts';

const A_DAY = 86_400_000;

/** The day that it is, in UTC: the same wherever the run is, so that an instruction does not expire in one office and count in another. */
export function today(): Day {
  return Math.floor(Date.now() / A_DAY);
}
