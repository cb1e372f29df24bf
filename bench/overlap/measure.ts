/** Errors of a measurement, in percentage points, and what is asked of them. */
export class Errors {
  readonly #all: number[] = [];

  add(error: number): void {
    this.#all.push(error);
  }

  get count(): number {
    return this.#all.length;
  }

  get bias(): number {
    return this.#all.reduce((sum, error) => sum + error, 0) / this.#all.length;
  }

  /** Mean of the absolute errors. */
  get mean(): number {
    return this.#all.reduce((sum, error) => sum + Math.abs(error), 0) / this.#all.length;
  }

  /** The absolute error that one in twenty exceeds. */
  get p95(): number {
    const sorted = this.#all.map(Math.abs).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
  }
}

let missed = 0;

/** Prints a measured figure beside what is asked of it. */
export function hold(what: string, measured: number, most: number, unit = 'pp'): void {
  const kept = measured <= most;
  if (!kept) missed += 1;
  console.log(`  ${kept ? 'ok  ' : 'MISS'} ${what.padEnd(66)} ${measured.toFixed(2).padStart(8)} ${unit.padEnd(3)} (at most ${most})`);
}

/** How many figures were not what is asked of them. */
export function misses(): number {
  return missed;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
