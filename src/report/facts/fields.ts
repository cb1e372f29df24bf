import type { Block, Span } from '../../read/source.ts';
import { datedPairs, type LabelKey, labelKey, labelled, labelledBySpace } from '../labels.ts';
import type { Layout } from '../layout.ts';
import type { Report } from '../report.ts';

/** A label of the header block or signature with its value. */
export interface Field {
  readonly key: LabelKey;
  readonly label: string;
  readonly value: string;
  /** Where the value stands in the report. */
  readonly span: Span;
  /** Where in the document: the header block, the signature or a table of the body. */
  readonly part: 'header' | 'signature' | 'body';
}

/** Every `Label: value` of the header block, the signature and the contact tables, in reading order. */
export function fieldsOf(report: Report, layout: Layout): readonly Field[] {
  const fields: Field[] = [];
  const { text, blocks } = report;
  const own = (span: Span) => text.slice(span.start, span.end);
  const part = (block: Block): Field['part'] =>
    block.index < layout.body ? 'header' : layout.roles[block.index] === 'signature' ? 'signature' : 'body';
  const add = (key: LabelKey | undefined, label: string, span: Span, block: Block) => {
    const value = own(span).trim();
    if (key !== undefined && value !== '') fields.push({ key, label, value, span, part: part(block) });
  };

  const tables = new Set<number>();
  for (const block of blocks) {
    const role = layout.roles[block.index]!;
    if (block.kind === 'cell') {
      const front = block.index < layout.body || role === 'field' || role === 'signature';
      if (front && !tables.has(block.table)) {
        tables.add(block.table);
        addTable(
          blocks.filter((cell) => cell.table === block.table),
          own,
          add,
        );
      }
      continue;
    }
    if (role !== 'field' && role !== 'signature' && role !== 'address') continue;
    const pairs = role === 'field' ? datedPairs(own(block)) : [];
    for (const { key, label, value, valueStart } of pairs)
      add(key, label, { start: block.start + valueStart, end: block.start + valueStart + value.length }, block);
    if (pairs.length > 0) continue;
    const found = labelled(own(block)) ?? (role === 'field' ? labelledBySpace(own(block)) : undefined);
    if (found) add(found.key, found.label, { start: Math.min(block.end, block.start + found.valueStart), end: block.end }, block);
    // A two-column table that lost its columns: the label by itself, its value in the next block.
    const next = blocks[block.index + 1];
    const label = own(block).replace(/:$/, '');
    if (
      role === 'field' &&
      next &&
      layout.roles[next.index] === 'field' &&
      !labelled(own(block))?.value &&
      labelKey(label) !== undefined &&
      labelKey(own(next)) === undefined
    ) {
      if (next.kind === 'paragraph' && !labelled(own(next))) add(labelKey(label), label, next, block);
    }
  }
  return fields;
}

function addTable(
  cells: readonly Block[],
  own: (span: Span) => string,
  add: (key: LabelKey | undefined, label: string, span: Span, block: Block) => void,
): void {
  const rows = new Map<number, Block[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const header = [...rows.values()].find((row) => row[0]!.headerRow);
  const body = [...rows.values()].filter((row) => !row[0]!.headerRow);
  const across = header?.filter((cell) => labelKey(own(cell)) !== undefined).length ?? 0;
  if (header && across >= 2 && body.length <= 2) {
    for (const cell of body[0] ?? []) {
      const label = header.find((other) => other.column === cell.column);
      if (label) add(labelKey(own(label)), own(label), cell, cell);
    }
    return;
  }
  for (const row of header && across > 0 && header.length === 2 ? [header, ...body] : body) {
    for (let column = 0; column < row.length; column += 2) {
      const label = row[column]!;
      const value = row[column + 1];
      const text = own(label).replace(/:\s*$/, '');
      const inCell = labelled(own(label));
      if (inCell && inCell.value !== '') {
        const start = label.start + inCell.valueStart;
        add(inCell.key, inCell.label, { start, end: label.end }, label);
        column -= 1;
      } else if (value) add(labelKey(text), text, value, label);
    }
  }
}
