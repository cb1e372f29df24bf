import type { Span } from '../read/source.ts';

/** What is written beside the words of a report: a paragraph each of the message and what follows it. */
export interface Note {
  /** The words it speaks of, in `Source.raw`. */
  readonly raw: Span;
  readonly paragraphs: readonly string[];
}

/** Who the notes are by. Notes of this author are replaced by the next run. */
export const AUTHOR = 'ohlint';
