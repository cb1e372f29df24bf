/** A change to a text: what stands in `[start, end)` is replaced. An insertion has `start === end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all edits made; what no edit names stays as it is, character for character. Edits do not overlap; insertions at one place keep their order. */
export function spliced(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, index) => ({ edit, index }));
  inOrder.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of inOrder) {
    if (edit.start < at) throw new RangeError('edits overlap');
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
