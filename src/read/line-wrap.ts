import { endsSentence, firstWordLength, goesOn } from './line-forms.ts';

/** Shortest line that is taken for one that was wrapped: no editor wraps narrower. */
const NARROWEST = 16;

const NARROW = 40;

/** Whether a line certainly goes on in the next: the next starts in lower case, and nothing ended. */
export function surelyWraps(line: string, next: string): boolean {
  return line.length >= NARROWEST && goesOn(next) && !endsSentence(line) && !line.endsWith(':') && !/^[#|<+]/.test(line);
}

/** How a text was wrapped: the length of its longest wrapped line, and whether each word that would have fitted was kept on its line. */
export interface Wrapping {
  readonly width: number;
  readonly exact: boolean;
}

/**
 * The width at which a text was wrapped by hand or by a program, from the line ends that are certainly wraps; undefined where its
 * paragraphs stand on one line each. Lines are given without their indentation, blank ones as ''; `indents` are added to lengths.
 */
export function wrappingOf(lines: readonly string[], indents?: ArrayLike<number>): Wrapping | undefined {
  const wraps: number[] = [];
  let width = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1]!;
    if (line === '' || lines[index] === '' || !surelyWraps(line, lines[index]!)) continue;
    wraps.push(index - 1);
    width = Math.max(width, line.length + (indents?.[index - 1] ?? 0));
  }
  if (wraps.length === 0) return undefined;
  const length = (index: number): number => lines[index]!.length + (indents?.[index] ?? 0);
  let longer = 0;
  for (let index = 0; index < lines.length; index += 1) if (length(index) > width * 1.2) longer += 1;
  // Few wrap narrower than forty characters; short lines among long ones are more likely a list that lost its bullets.
  if (longer > (width < NARROW ? wraps.length / 4 : wraps.length)) return undefined;
  const exact = wraps.every((index) => length(index) + 1 + firstWordLength(lines[index + 1]!) > width);
  return { width, exact };
}
