import { expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { withNotes } from '../../src/write/text-notes.ts';

const sourceOf = (text: string, path: string) => read(new TextEncoder().encode(text), path);

function noted(text: string, path: string, ...quotes: string[]): string {
  const source = sourceOf(text, path);
  return withNotes(
    source,
    quotes.map((quote) => {
      const start = source.text.indexOf(quote);
      return {
        raw: source.rawSpan({ start, end: start + quote.length }),
        paragraphs: ['Should mend: say it --> plainly [now].', '(ohlint: blame)'],
      };
    }),
  );
}

test('Markdown: a note stands after the paragraph it speaks of, and after a whole table or list', () => {
  const text = '# Report\n\nShe was\nbullied there.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\nEnd.\n';
  const note = '<!-- ohlint: Should mend: say it –> plainly [now]. (ohlint: blame) -->'.replace('–>', '–>');
  expect(noted(text, 'r.md', 'was bullied', 'one', 'c', 'End')).toBe(
    text
      .replace('bullied there.', `bullied there.\n\n${note}`)
      .replace('- two', `- two\n\n${note}`)
      .replace('| c | d |', `| c | d |\n\n${note}`)
      .replace('End.', `End.\n\n${note}`),
  );
});

test('text: a note is a line in brackets that no later run reads', () => {
  const copy = noted('He is fit.\r\n\r\nShe is not.\r\n', 'r.txt', 'He is');
  expect(copy).toBe('He is fit.\r\n[ohlint: Should mend: say it --> plainly now. (ohlint: blame)]\r\n\r\nShe is not.\r\n');
  expect(sourceOf(copy, 'r.txt').text).toBe(sourceOf('He is fit.\r\n\r\nShe is not.\r\n', 'r.txt').text);
});

test.each(['r.md', 'r.txt'])('%s: notes of a former run are replaced, and a copy says what the original says', (path) => {
  const text = 'He is fit.\n\nShe is not fit.\n\nNeither are they.\n';
  const once = noted(text, path, 'He is', 'Neither');
  expect(noted(once, path, 'He is', 'Neither')).toBe(once);
  expect(noted(once, path)).toBe(text);
  expect(sourceOf(once, path).text).toBe(sourceOf(text, path).text);
});
