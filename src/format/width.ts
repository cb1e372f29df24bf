import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/**
 * ASCII, European letters and the usual quotation marks, dashes, dots and arrows, lines of tables and our own ticks and crosses: each takes one column, and none joins with its neighbour.
 * (The soft hyphen, which takes none, is left out.)
 */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f\u2714\u2716]*$/;

let widthOf: ((text: string) => number) | undefined;

/** Columns that a text takes on a screen. The package that knows wide and joined characters is loaded for the first text that is not plain. */
export function widthOnScreen(text: string): number {
  if (PLAIN.test(text)) return text.length;
  widthOf ??= (require('string-width') as typeof import('string-width')).default;
  return widthOf(text);
}
