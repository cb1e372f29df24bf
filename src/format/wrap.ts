import { widthOnScreen } from './width.ts';

/** Breaks a text into lines of at most `width` columns, at spaces; a word wider than a line has one to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const wide = widthOnScreen(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += line === '' ? word : ` ${word}`;
    used += used === 0 ? wide : wide + 1;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Fills up with spaces to a number of columns. */
export function pad(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const gap = ' '.repeat(Math.max(0, width - widthOnScreen(text)));
  return side === 'end' ? text + gap : gap + text;
}
