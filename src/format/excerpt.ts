/** The flagged words in what stands around them, cut to measure. */
export interface Excerpt {
  readonly before: string;
  readonly flagged: string;
  readonly after: string;
}

/** Cuts the sentence around the flagged words, at word ends, so that the whole is at most `room` characters long. */
export function excerptOf(context: string, start: number, end: number, room: number): Excerpt {
  const flagged = context.slice(start, end);
  if (flagged.length >= room) return { before: '', flagged: `${cutEnd(flagged, room - 1)}…`, after: '' };
  const spare = room - flagged.length;
  const beforeWhole = context.slice(0, start);
  const afterWhole = context.slice(end);
  // What the shorter side does not need goes to the other.
  const forBefore = Math.min(beforeWhole.length, Math.max(Math.floor(spare / 2), spare - afterWhole.length));
  const forAfter = spare - forBefore;
  const before = beforeWhole.length <= forBefore ? beforeWhole : `…${cutStart(beforeWhole, forBefore - 1)}`;
  const after = afterWhole.length <= forAfter ? afterWhole : `${cutEnd(afterWhole, forAfter - 1)}…`;
  return { before, flagged, after };
}

function cutEnd(text: string, room: number): string {
  const cut = text.slice(0, Math.max(0, room));
  const space = cut.lastIndexOf(' ');
  return space > room / 2 ? cut.slice(0, space) : cut;
}

function cutStart(text: string, room: number): string {
  const cut = room <= 0 ? '' : text.slice(-room);
  const space = cut.indexOf(' ');
  return space >= 0 && space < room / 2 ? cut.slice(space + 1) : cut;
}
