import { findAll, type Match, type Stretch } from '../language/pattern.ts';
import { fold } from '../read/fold.ts';

const WORD = '[\\p{L}\\p{M}\\p{N}_]';
const STARTS_WITH_WORD = new RegExp(`^(?:${WORD}|\\*)`, 'u');
const ENDS_WITH_WORD = new RegExp(`(?:${WORD}|\\*)$`, 'u');
/** As many letters as a star stands for: no word has more. */
const STAR = "[\\p{L}\\p{M}\\p{N}'-]{0,40}";

/**
 * Finds words and phrases as they are written: straight or curly quotes and hyphens are the same, a star stands for any letters. They
 * hold no pattern, so the engine of JavaScript finds them, in one go.
 *
 * Word ends are looked for only where a phrase begins or ends with a letter: “etc.” and “(sic)” are found as well, which a word end put around
 * everything would rule out without a word (vale-cli/vale#1154).
 */
export function phraseFinder(phrases: readonly string[], matchCase: boolean, wholeWords: boolean): (stretch: Stretch) => Match[] {
  if (phrases.length === 0) return () => [];
  // The longest first: “in order to” before “in order”.
  const sorted = [...new Set(phrases.map(plain))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(sorted.map((phrase) => patternOf(phrase, wholeWords)).join('|'), matchCase ? 'gu' : 'giu');
  return (stretch) => findAll(stretch, pattern);
}

function patternOf(phrase: string, wholeWords: boolean): string {
  const escaped = phrase.replace(/[\\^$.|?+()[\]{}/]/g, '\\$&').replaceAll('*', STAR);
  const before = wholeWords && STARTS_WITH_WORD.test(phrase) ? `(?<!${WORD})` : '';
  const after = wholeWords && ENDS_WITH_WORD.test(phrase) ? `(?!${WORD})` : '';
  return `${before}${escaped}${after}`;
}

/** A phrase as the report's text has it: plain quotes and hyphens, single spaces. */
export function plain(phrase: string): string {
  return fold(phrase).trim().replace(/\s+/g, ' ');
}
