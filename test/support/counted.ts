import { appendFileSync } from 'node:fs';

/** Counts what a test tries or looks at, where somebody wants the figures (`npm run assurance`). Elsewhere it does nothing. */
export function counted(what: string, times = 1): void {
  const { OHLINT_FIGURES } = process.env;
  if (OHLINT_FIGURES) appendFileSync(OHLINT_FIGURES, `${JSON.stringify([what, times])}\n`);
}
