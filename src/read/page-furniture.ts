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
/** The same in lines of any kind, so that blank ones without end cost nothing. */
const FURTHEST = 40;
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
  for (const index of recurring(counts)) {
    furniture[index] = true;
    edges.push(index);
  }
  if (edges.length === 0) return furniture;
  counts.clear();
  const skipped = lines.map((line, index) => line.text === '' || furniture[index]!);
  const neighbours = (edge: number, count: number): number[] => nearest(skipped, edge, count).filter((index) => candidates[index]);
  const near = new Set(edges.flatMap((edge) => neighbours(edge, NEAR)));
  // A letterhead may come back at the head of each page. Its first place, above the report, is its own.
  const head = new Set(neighbours(0, NEAR));
  const beside = new Set(edges.flatMap((edge) => neighbours(edge, 1)));
  for (const index of new Set([...head, ...near])) {
    if (near.has(index) && NUMBER_ALONE.test(lines[index]!.text) && nextToBreak(lines, index)) furniture[index] = true;
    else if (lines[index]!.text.length >= SHORTEST_RUNNING) note(index);
  }
  for (const index of recurring(counts)) if (!head.has(index) || beside.has(index)) furniture[index] = true;
  return furniture;
}

function recurring(counts: ReadonlyMap<string, readonly number[]>): number[] {
  return [...counts.values()].filter((indexes) => indexes.length > 1).flat();
}

/** The lines nearest to a page's edge that are not to be skipped, so many on either side. */
function nearest(skipped: readonly boolean[], edge: number, count: number): number[] {
  const near: number[] = [];
  for (const step of [-1, 1]) {
    let left = count;
    const first = step < 0 ? edge - 1 : edge;
    for (let at = first; at >= 0 && at < skipped.length && left > 0 && Math.abs(at - first) < FURTHEST; at += step) {
      if (skipped[at]) continue;
      left -= 1;
      near.push(at);
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
