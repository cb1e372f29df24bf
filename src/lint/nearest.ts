import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for; undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const meant = candidate.toLowerCase();
    // A word cut short or run on ("warn", "errors") is nearer than its letters say.
    const away = typed.length >= 3 && (meant.startsWith(typed) || typed.startsWith(meant)) ? 1 : distance(typed, meant);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** " Did you mean “causation”?", to follow a sentence; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}
