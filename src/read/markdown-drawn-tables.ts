import type { Span } from './source.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { drawnTableAt, type TextTable } from './text-tables.ts';

/** A table drawn with `+---+` or dashes, as pandoc writes them into its own Markdown, and the lines it takes up. */
export interface DrawnTable extends Span {
  readonly cells: TextTable['cells'];
}

const DRAWN = /^[ \t]{0,12}(?:\+[-=:]{2,}[-=:+]*\+|-{2,}(?: {1,80}-{2,})+)[ \t]*$/m;
const FENCE = /^(?:`{3,}|~{3,})/;

/** The drawn tables of a Markdown file. Its parser knows only tables with bars and takes these for prose and rules. */
export function drawnTables(raw: string): DrawnTable[] {
  if (!DRAWN.test(raw)) return [];
  const { lines } = textLines(raw, 0);
  const tables: DrawnTable[] = [];
  let fenced = false;
  for (let index = 0; index < lines.length; index += 1) {
    if (FENCE.test(lines[index]!.text)) fenced = !fenced;
    if (fenced || (index > 0 && lines[index - 1]!.text !== '')) continue;
    const table = drawnTableAt(raw, lines, index);
    if (!table) continue;
    tables.push({ cells: table.cells, start: lines[index]!.from, end: lastLine(lines, table).end });
    index = table.end - 1;
  }
  return tables;
}

function lastLine(lines: readonly TextLine[], table: TextTable): TextLine {
  return lines[table.end - 1]!;
}

/** The file with its drawn tables blank, every other character in its place. */
export function withoutTables(raw: string, tables: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of tables) {
    masked += raw.slice(at, start) + raw.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return masked + raw.slice(at);
}
