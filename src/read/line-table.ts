import type { Position } from './source.ts';

const LF = 10;
const CR = 13;

/** Where each line of a text starts: CRLF, LF and a lone CR each end one line. */
export function lineStarts(raw: string): Int32Array {
  let starts = new Int32Array(64);
  let count = 1;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    if (code === CR && raw.charCodeAt(at + 1) === LF) at += 1;
    if (count === starts.length) {
      const longer = new Int32Array(count * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count] = at + 1;
    count += 1;
  }
  return starts.subarray(0, count);
}

/** Line and column (from 1, in UTF-16 units) of an offset; offsets outside the text are moved to its edges. */
export function positionIn(starts: Int32Array, length: number, rawOffset: number): Position {
  const offset = Math.min(Math.max(rawOffset, 0), length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}
