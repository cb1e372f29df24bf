import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PLAIN = /^[ -~]*$/;

let widthOf: ((text: string) => number) | undefined;

/** Columns that a text takes on a screen. The package that knows wide and joined characters is loaded for the first text that is not plain. */
export function widthOnScreen(text: string): number {
  if (PLAIN.test(text)) return text.length;
  widthOf ??= (require('string-width') as typeof import('string-width')).default;
  return widthOf(text);
}
