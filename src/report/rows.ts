import type { Block } from '../read/source.ts';
import type { BlockRole, Row, Section } from './report.ts';

/** The rows of all tables, header rows apart: each is read as one statement. */
export function rowsOf(
  text: string,
  blocks: readonly Block[],
  roles: readonly BlockRole[],
  sectionOf: (block: Block) => Section,
): readonly Row[] {
  const rows: Row[] = [];
  const headers = new Map<number, Block[]>();
  let cells: Block[] = [];
  const close = () => {
    const first = cells[0];
    const last = cells.at(-1);
    if (!first || !last) return;
    const own = cells;
    cells = [];
    if (last.end === first.start) return;
    rows.push({
      table: first.table,
      row: first.row,
      cells: own,
      section: sectionOf(first),
      role: own.some((cell) => roles[cell.index] === 'prose' && cell.end > cell.start) ? 'prose' : roles[first.index]!,
      header: headers.get(first.table) ?? [],
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
    });
  };
  for (const block of blocks) {
    if (block.kind !== 'cell') {
      close();
      continue;
    }
    if ((block.headerRow && roles[block.index] !== 'prose') || roles[block.index] === 'heading') {
      close();
      const header = headers.get(block.table);
      if (header) header.push(block);
      else headers.set(block.table, [block]);
      continue;
    }
    const first = cells[0];
    if (first && (first.table !== block.table || first.row !== block.row)) close();
    cells.push(block);
  }
  close();
  return rows;
}
