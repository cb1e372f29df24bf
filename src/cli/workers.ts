import { availableParallelism } from 'node:os';

/** Of fewer reports one thread is done sooner: each worker has to make the code and the patterns ready for itself. */
const WORTH_WORKERS = 300;
/** More make no run quicker: reading the reports and comparing them with each other is one after the other. */
const MOST_WORKERS = 8;

/** How many workers a run gets: as many as asked for, else as the machine has processors, and none where they do not pay. */
export function workersFor(reports: number, asked: number | undefined): number {
  if (asked === undefined && reports < WORTH_WORKERS) return 0;
  const workers = Math.min(asked ?? availableParallelism(), MOST_WORKERS, reports);
  return workers < 2 ? 0 : workers;
}
