import type { Stopwatch } from '../lint/run.ts';

/** Adds up what each stage and rule takes. */
export function timing(): { stopwatch: Stopwatch; table: () => string } {
  const spent = new Map<string, number>();
  const stopwatch: Stopwatch = (what, work) => {
    const start = performance.now();
    const stop = () => spent.set(what, (spent.get(what) ?? 0) + performance.now() - start);
    let result: ReturnType<typeof work>;
    try {
      result = work();
    } catch (error) {
      stop();
      throw error;
    }
    // Work that goes on after it gave its promise is timed to its end.
    if (result instanceof Promise) result.then(stop, stop);
    else stop();
    return result;
  };
  const table = () => {
    const total = [...spent.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
    const rows = [...spent].sort(([, a], [, b]) => b - a);
    const width = Math.max(...rows.map(([what]) => what.length), 5);
    const line = (what: string, milliseconds: number) =>
      `${what.padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)} ms  ${((100 * milliseconds) / (total || 1)).toFixed(0).padStart(3)} %`;
    return [...rows.map(([what, milliseconds]) => line(what, milliseconds)), line('total', total)].join('\n');
  };
  return { stopwatch, table };
}
