import type { TextLine } from './text-lines.ts';

const LONGEST_LINE = 110;
const PAGE_ALONE =
  /^[[(|–—-]{0,2} ?(?:page|pg\.?|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})? ?[\])|–—-]{0,2}$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$|^[–—-] ?\d{1,3} ?[–—-]$/i;
/** A page number at the edge of a line that says something else too, set off by a sign or a gap. */
const PAGE_AT_EDGE =
  /(?:[|–—·•] ?| - |\s{2,}|\t)\(?page ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\)?$|^page ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?[|–—·•]| - |\s{2,}|\t)/i;
const PAGE_IN_LINE = /\bpage ?\d{1,3} ?(?:of|\/) ?\d{1,3}\b/i;
const NUMBER_ALONE = /^\d{1,3}$/;
/** How many lines of text away from a page number or page break a running header or footer may stand. */
const NEAR = 3;
const SHORTEST_RUNNING = 6;

/** A line with its numbers made alike, so that "Page 2 of 3" and "Page 3 of 3" are the same line. */
function alike(line: TextLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Marks the lines that belong to the page and not to the report: page numbers, and what recurs beside page numbers or page breaks.
 * Given every line, blank ones too; answers for each.
 */
export function pageFurniture(lines: readonly TextLine[]): boolean[] {
  const furniture = lines.map(() => false);
  const candidates = lines.map((line) => line.text !== '' && line.text.length <= LONGEST_LINE);
  const edges: number[] = [];
  const counts = new Map<string, number[]>();
  const note = (index: number): void => {
    const key = alike(lines[index]!);
    const found = counts.get(key);
    if (found) found.push(index);
    else counts.set(key, [index]);
  };
  lines.forEach((line, index) => {
    if (line.afterPageBreak) edges.push(index);
    if (!candidates[index]) return;
    if (PAGE_ALONE.test(line.text) || PAGE_AT_EDGE.test(line.text)) furniture[index] = true;
    else if (PAGE_IN_LINE.test(line.text)) note(index);
    if (furniture[index]) edges.push(index);
  });
  markRecurring(counts, furniture, edges);
  if (edges.length === 0) return furniture;
  counts.clear();
  const seen = new Set<number>();
  for (const edge of edges) {
    for (const index of neighbours(lines, candidates, edge)) {
      if (seen.has(index)) continue;
      seen.add(index);
      if (NUMBER_ALONE.test(lines[index]!.text) && nextToBreak(lines, index)) furniture[index] = true;
      else if (lines[index]!.text.length >= SHORTEST_RUNNING) note(index);
    }
  }
  markRecurring(counts, furniture, []);
  return furniture;
}

function markRecurring(counts: ReadonlyMap<string, readonly number[]>, furniture: boolean[], edges: number[]): void {
  for (const indexes of counts.values()) {
    if (indexes.length < 2) continue;
    for (const index of indexes) {
      furniture[index] = true;
      edges.push(index);
    }
  }
}

/** The lines of text nearest to a page's edge, on both sides. */
function neighbours(lines: readonly TextLine[], candidates: readonly boolean[], edge: number): number[] {
  const near: number[] = [];
  for (const step of [-1, 1]) {
    let left = NEAR;
    for (let at = step < 0 ? edge - 1 : edge; at >= 0 && at < lines.length && left > 0; at += step) {
      if (lines[at]!.text === '') continue;
      left -= 1;
      if (candidates[at]) near.push(at);
    }
  }
  return near;
}

function nextToBreak(lines: readonly TextLine[], index: number): boolean {
  if (lines[index]!.afterPageBreak) return true;
  for (let at = index + 1; at < lines.length && at <= index + NEAR; at += 1) {
    if (lines[at]!.afterPageBreak) return true;
    if (lines[at]!.text !== '') return false;
  }
  return false;
}
