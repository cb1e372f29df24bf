import { DROP, PASSAGE_CONTENT_WORDS, PASSAGE_WORDS } from '../../src/overlap/align.ts';
import type { ComparedText } from '../../src/overlap/normalise.ts';

/**
 * The truth that every short cut is held to: local alignment over the whole table of two texts, every cell of it worked out, written on its own and
 * sharing nothing with the alignment of ohlint but the numbers of its definition. Gives the words of the draft that stand in a passage.
 */
export function exactlyShared(draft: ComparedText, other: ComparedText): Uint8Array {
  const rows = draft.forms.length;
  const columns = other.forms.length;
  const numbers = new Map<string, number>();
  const numbered = (forms: readonly string[]) =>
    Int32Array.from(forms, (form) => {
      const known = numbers.get(form) ?? numbers.size;
      numbers.set(form, known);
      return known;
    });
  const own = numbered(draft.forms);
  const theirs = numbered(other.forms);
  const width = columns + 1;
  const score = new Int16Array((rows + 1) * width);
  const best = new Int16Array((rows + 1) * width);
  /** 1 equal, 2 both differ, 3 only in the draft, 4 only in the other. */
  const step = new Uint8Array((rows + 1) * width);
  const root = new Int32Array((rows + 1) * width);
  const ends = new Map<number, number>();
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const cell = row * width + column;
      const diagonal = cell - width - 1;
      const equal = own[row - 1] === theirs[column - 1];
      let high = 0;
      let from = 0;
      let way = 0;
      if (equal) {
        high = 1;
        way = 1;
      }
      // Up to the left, then from above, then from the left: of steps as good the first is taken.
      for (let kind = 0; kind < 3; kind += 1) {
        const before = kind === 0 ? diagonal : kind === 1 ? cell - width : cell - 1;
        const stood = score[before] as number;
        if (stood === 0) continue;
        const reached = kind === 0 && equal ? stood + 1 : stood - 1;
        if (reached <= high || (best[before] as number) - reached > DROP) continue;
        high = reached;
        from = before;
        way = kind === 0 ? (equal ? 1 : 2) : kind + 2;
      }
      if (high === 0) continue;
      score[cell] = high;
      step[cell] = way;
      root[cell] = from === 0 ? cell : (root[from] as number);
      best[cell] = Math.max(high, from === 0 ? 0 : (best[from] as number));
      const end = ends.get(root[cell] as number);
      if (end === undefined || high > (score[end] as number)) ends.set(root[cell] as number, cell);
    }
  }
  const shared = new Uint8Array(rows);
  for (const [start, end] of ends) {
    if ((score[end] as number) < 3) continue;
    const words: number[] = [];
    let content = 0;
    for (let cell = end; ; ) {
      const way = step[cell] as number;
      if (way === 1) {
        const word = Math.floor(cell / width) - 1;
        words.push(word);
        content += draft.content[word] as number;
      }
      if (cell === start) break;
      cell -= way <= 2 ? width + 1 : way === 3 ? width : 1;
    }
    if (words.length < PASSAGE_WORDS || content < PASSAGE_CONTENT_WORDS) continue;
    for (const word of words) shared[word] = 1;
  }
  return shared;
}
