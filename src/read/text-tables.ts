import { itemMarker } from './line-forms.ts';
import type { Span } from './source.ts';
import type { TextLine } from './text-lines.ts';

/** A cell of a table drawn in plain text. Each of its paragraphs is the stretches of the file that hold its lines. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly headerRow: boolean;
  readonly paragraphs: readonly (readonly Span[])[];
}

export interface TextTable {
  readonly cells: readonly TextCell[];
  /** Index of the first line after it. */
  readonly end: number;
}

/** No report has a longer table; bounds the search for its closing line. */
const LONGEST_TABLE = 2000;

/** The table that starts at a line, if one does: drawn with `+---+`, `|` or dashes, or set with tabs or aligned columns. */
export function tableAt(raw: string, lines: readonly TextLine[], index: number): TextTable | undefined {
  const { text } = lines[index]!;
  if (text === '') return undefined;
  if (text.startsWith('+')) return gridTable(lines, index);
  return (
    pipeTable(lines, index) ??
    dashedTable(raw, lines, index) ??
    (text.includes('\t') ? tabbedTable(lines, index) : text.includes('   ') ? alignedTable(raw, lines, index) : undefined)
  );
}

/** The table drawn with `+---+` or dashes that starts at a line, if one does. */
export function drawnTableAt(raw: string, lines: readonly TextLine[], index: number): TextTable | undefined {
  const { text } = lines[index]!;
  if (text === '') return undefined;
  return text.startsWith('+') ? gridTable(lines, index) : dashedTable(raw, lines, index);
}

/** Gathers the lines of each cell of a row until the row ends. */
class Rows {
  readonly cells: TextCell[] = [];
  private row = 0;
  private header = 0;
  private columns: (Span | undefined)[][] = [];

  add(column: number, span: Span | undefined): void {
    const lines = this.columns[column] ?? [];
    this.columns[column] = lines;
    lines.push(span);
  }

  get isOpen(): boolean {
    return this.columns.some((column) => column?.some((line) => line !== undefined));
  }

  endRow(): void {
    if (!this.isOpen) {
      this.columns = [];
      return;
    }
    this.columns.forEach((lines, column) => {
      const paragraphs = paragraphsOf(lines);
      if (paragraphs.length > 0) this.cells.push({ row: this.row, column, headerRow: false, paragraphs });
    });
    this.row += 1;
    this.columns = [];
  }

  /** What has been gathered so far is the header. */
  endHeader(): void {
    this.endRow();
    this.header = this.row;
  }

  /** A table without any text is one too: its lines show nothing, and need not be looked at again. */
  finish(end: number): TextTable {
    this.endRow();
    return { cells: this.cells.map((cell) => (cell.row < this.header ? { ...cell, headerRow: true } : cell)), end };
  }
}

/** A cell's lines taken apart at its blank lines; a blank line at its edge says nothing. */
function paragraphsOf(lines: readonly (Span | undefined)[]): Span[][] {
  const paragraphs: Span[][] = [];
  let open: Span[] | undefined;
  for (const line of lines) {
    if (!line) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      paragraphs.push(open);
    }
    open.push(line);
  }
  return paragraphs;
}

/** The stretch of a line between two of its columns without white space around it; undefined when it is blank. */
function stretch(text: string, offset: number, from: number, to: number): Span | undefined {
  let start = Math.max(from, 0);
  let end = Math.min(to, text.length);
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return start < end ? { start: offset + start, end: offset + end } : undefined;
}

const GRID_BORDER = /^\+(?:[-=:]+\+)+$/;

function gridTable(lines: readonly TextLine[], index: number): TextTable | undefined {
  if (!GRID_BORDER.test(lines[index]!.text)) return undefined;
  let end = index;
  const bounds = new Set<number>();
  for (; end < lines.length && /^[+|]/.test(lines[end]!.text); end += 1) {
    const { text } = lines[end]!;
    if (GRID_BORDER.test(text)) for (let at = 0; at < text.length; at += 1) if (text[at] === '+') bounds.add(at);
  }
  if (end - index < 3) return undefined;
  const edges = [...bounds].sort((a, b) => a - b);
  const rows = new Rows();
  for (let at = index + 1; at < end; at += 1) {
    const { text, start } = lines[at]!;
    if (GRID_BORDER.test(text)) {
      if (text.includes('=')) rows.endHeader();
      else rows.endRow();
      continue;
    }
    // A line whose bars are all there but out of line (a wide character, a tab) is cut at its bars.
    const bars = [...text.matchAll(/\|/g)].map((bar) => bar.index);
    const cuts = bars.length === edges.length ? bars : edges.filter((edge) => text[edge] === '|' || text[edge] === '+');
    for (let cut = 0; cut + 1 < cuts.length; cut += 1) {
      const column = bars.length === edges.length ? cut : edges.indexOf(cuts[cut]!);
      rows.add(column, stretch(text, start, cuts[cut]! + 1, cuts[cut + 1]!));
    }
  }
  return rows.finish(end);
}

const PIPE_RULE = /^[|+]?[ \t]*:?-{2,}:?[ \t]*(?:[|+][ \t]*:?-{2,}:?[ \t]*){1,60}[|+]?$|^\|[ \t]*:?-{2,}:?[ \t]*\|$/;

function pipeTable(lines: readonly TextLine[], index: number): TextTable | undefined {
  const led = lines[index]!.text.startsWith('|');
  const ruled = lines[index + 1] !== undefined && PIPE_RULE.test(lines[index + 1]!.text) && lines[index]!.text.includes('|');
  if (!led && !ruled) return undefined;
  let end = index;
  while (end < lines.length && lines[end]!.text.includes('|', 1)) end += 1;
  if (ruled && end === index + 1) end += 1;
  if (end - index < 2) return undefined;
  const rows = new Rows();
  for (let at = index; at < end; at += 1) {
    const { text, start } = lines[at]!;
    if (PIPE_RULE.test(text)) {
      if (at === index + 1) rows.endHeader();
      continue;
    }
    const cuts = [text.startsWith('|') ? 0 : -1];
    for (let bar = 1; bar < text.length; bar += 1) if (text[bar] === '|' && text[bar - 1] !== '\\') cuts.push(bar);
    if (cuts.at(-1) !== text.length - 1) cuts.push(text.length);
    for (let cut = 0; cut + 1 < cuts.length; cut += 1) rows.add(cut, stretch(text, start, cuts[cut]! + 1, cuts[cut + 1]!));
    rows.endRow();
  }
  return rows.finish(end);
}

/** `-----  ------` names the columns; a single rule opens or closes a table whose rows run over lines. */
const COLUMNS = /^(?:-{2,}(?: {1,80}-{2,}){1,60}|={2,}(?: {1,80}={2,}){1,60})$/;
const RULE = /^(?:-{6,}|={6,})$/;

function dashedTable(raw: string, lines: readonly TextLine[], index: number): TextTable | undefined {
  const opensWithRule = RULE.test(lines[index]!.text);
  let columnsAt = index;
  const furthest = Math.min(lines.length, index + (opensWithRule ? 12 : 4));
  while (columnsAt < furthest && lines[columnsAt]!.text !== '' && !COLUMNS.test(lines[columnsAt]!.text)) columnsAt += 1;
  if (columnsAt >= furthest || lines[columnsAt]!.text === '') return undefined;
  const columns = lines[columnsAt]!;
  const starts = [...columns.text.matchAll(/[-=]+/g)].map((group) => columns.start - columns.from + group.index);
  const rows = new Rows();
  for (let at = index + (opensWithRule ? 1 : 0); at < columnsAt; at += 1) addColumns(raw, lines[at]!, starts, rows);
  if (rows.isOpen) {
    if (!opensWithRule && columnsAt > index + 1 && !keepsTo(raw, lines[index]!, starts)) return undefined;
    rows.endHeader();
  }
  const last = closingRule(raw, lines, columnsAt + 1, starts, opensWithRule || columnsAt === index);
  // Without a header, or under a rule of its own, a table has a line below it too; else these are lines drawn between paragraphs.
  if (last === undefined && (opensWithRule || columnsAt === index)) return undefined;
  const gaps = last !== undefined && lines.slice(columnsAt + 1, last).some((line) => line.text === '');
  let at = columnsAt + 1;
  for (; at < (last ?? lines.length); at += 1) {
    const line = lines[at]!;
    if (line.text === '') {
      if (last === undefined) break;
      rows.endRow();
      continue;
    }
    // Where no blank line separates rows, a line without its first column goes on with the row above.
    if (!gaps && !isBlankUpTo(raw, line, starts[1]!)) rows.endRow();
    addColumns(raw, line, starts, rows);
  }
  return rows.finish(last === undefined ? at : last + 1);
}

function isBlankUpTo(raw: string, line: TextLine, column: number): boolean {
  return line.start - line.from >= column - 1 || raw.slice(line.from, Math.min(line.from + column, line.end)).trim() === '';
}

/** Whether the columns cut a line between its words: prose beside a table does not keep to them. */
function keepsTo(raw: string, line: TextLine, starts: readonly number[]): boolean {
  return starts.slice(1).every((column) => line.from + column > line.end || /\s/.test(raw[line.from + column - 1] ?? ' '));
}

/** The rule that closes a table. Where its rows may stand apart, it is one only if the lines up to it keep to the columns. */
function closingRule(raw: string, lines: readonly TextLine[], from: number, starts: readonly number[], apart: boolean): number | undefined {
  const limit = Math.min(lines.length, from + LONGEST_TABLE);
  let kept = 0;
  let broken = 0;
  for (let at = from; at < limit; at += 1) {
    const line = lines[at]!;
    if (RULE.test(line.text) || COLUMNS.test(line.text)) return apart && broken * 4 > kept ? undefined : at;
    if (line.text === '') {
      if (!apart) return undefined;
    } else if (keepsTo(raw, line, starts)) kept += 1;
    else broken += 1;
  }
  return undefined;
}

function addColumns(raw: string, line: TextLine, starts: readonly number[], rows: Rows): void {
  const text = raw.slice(line.from, line.end);
  let from = 0;
  starts.forEach((_, column) => {
    let to = starts[column + 1] ?? text.length;
    // A word that reaches over its column's edge stays whole.
    while (to > 0 && to < text.length && text[to - 1] !== ' ' && text[to] !== ' ') to += 1;
    rows.add(column, stretch(text, line.from, from, to));
    from = Math.max(from, to);
  });
}

const LONGEST_FIRST_CELL = 120;

function isTabbed(line: TextLine | undefined): boolean {
  if (!line?.text.includes('\t')) return false;
  const marker = itemMarker(line.text);
  return !marker && line.text.indexOf('\t') <= LONGEST_FIRST_CELL;
}

function tabbedTable(lines: readonly TextLine[], index: number): TextTable | undefined {
  let end = index;
  while (end < lines.length && isTabbed(lines[end])) end += 1;
  if (end - index < 2) return undefined;
  // Several tabs together are an empty cell where all rows have the same number of them; else somebody lined the columns up by eye.
  const counts = new Set(lines.slice(index, end).map((line) => line.text.split('\t').length));
  const separator = counts.size === 1 ? /\t/g : /\t+/g;
  const rows = new Rows();
  for (let at = index; at < end; at += 1) {
    const { text, start } = lines[at]!;
    let from = 0;
    let column = 0;
    for (const tab of text.matchAll(separator)) {
      rows.add(column, stretch(text, start, from, tab.index));
      from = tab.index + tab[0].length;
      column += 1;
    }
    rows.add(column, stretch(text, start, from, text.length));
    rows.endRow();
  }
  return rows.finish(end);
}

/** The columns of a line, counted from its own start, at which text begins after three or more spaces. */
function columnStarts(line: TextLine | undefined): number[] {
  if (!line || line.text === '' || itemMarker(line.text)) return [];
  return [...line.text.matchAll(/(?<=\S) {3,}(?=\S)/g)].map((gap) => line.start - line.from + gap.index + gap[0].length);
}

function alignedTable(raw: string, lines: readonly TextLine[], index: number): TextTable | undefined {
  const first = columnStarts(lines[index]);
  if (first.length === 0) return undefined;
  const start = lines[index]!.start - lines[index]!.from;
  const starts = [start, ...first];
  const rows = new Rows();
  let count = 0;
  let end = index;
  for (; end < lines.length; end += 1) {
    const line = lines[end]!;
    if (line.text === '' || line.text.includes('\t')) break;
    const own = columnStarts(line);
    const from = line.start - line.from;
    const isRow = from === start && own.length > 0 && own.every((column) => starts.includes(column));
    const goesOnWithRow = count > 0 && first.includes(from) && own.every((column) => starts.includes(column));
    if (!isRow && !goesOnWithRow) break;
    if (isRow) {
      rows.endRow();
      count += 1;
    }
    addColumns(raw, line, starts, rows);
  }
  return count >= 2 ? rows.finish(end) : undefined;
}
