import type { Block } from '../read/source.ts';
import { identifies, labelKey, labelled } from './labels.ts';
import type { LayoutDraft } from './layout.ts';
import { isSentenceLike } from './letter.ts';
import { sectionLabelled, sectionNamed } from './section-names.ts';

/** What columns of a body table are called. */
const COLUMN_WORD =
  /^(?:weeks?|date|dates|day|days|hours|duties|duty|stage|phase|step|tasks?|activity|what\b.*|why|when|who|how long|from|to|until|outcome|heading|item|area|issue|concern|demand|adjustments?|recommendations?|actions?|reasons?|rationale|review|duration|period|timescale|responsib\w+|owner|by when|start|end|finish|limits?|restrictions?|advice|comments?|notes?|status|question|answer|response|element|factor|fitness|capacity|frequency|measure|test|result)\b/i;

type Row = readonly Block[];

function rowsOf(draft: LayoutDraft, from: number, to: number): Row[] {
  const rows: Block[][] = [];
  for (let index = from; index < to; index += 1) {
    const block = draft.blocks[index]!;
    const row = rows.at(-1);
    if (row && row[0]!.row === block.row) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

/**
 * Whether a table says whom and when, rather than what is advised. `body` is the block with which the report proper begins where the
 * same table goes on to it: forms set their sections as rows beneath the names and dates.
 */
export function headerTable(draft: LayoutDraft, from: number): { readonly end: number; readonly body: number | undefined } | undefined {
  const end = draft.tableEnd(from);
  const rows = rowsOf(draft, from, end);
  const header = rows.find((row) => row[0]!.headerRow);
  const body = rows.filter((row) => !row[0]!.headerRow && draft.textOf(row[0]!) !== '');
  const across =
    header?.filter((cell) => identifies(labelKey(draft.textOf(cell))) && !/^(?:subject|name)$/i.test(draft.textOf(cell))).length ?? 0;
  // "Employee | Job title | Seen" over one row of values.
  if (across >= 2 && body.length <= 2) return { end, body: undefined };
  const known = body.filter(
    (row) => identifies(labelKey(draft.textOf(row[0]!)) ?? labelled(draft.textOf(row[0]!))?.key) && !isSectional(draft, row),
  );
  const sectional = body.filter((row) => isSectional(draft, row));
  if (known.length === 0 || known.length * 3 < body.length - sectional.length) return undefined;
  return { end, body: sectional.length > 1 ? sectional[0]![0]!.index : undefined };
}

/** Gives the cells of a header table their roles, up to the row with which the report begins. */
export function setHeaderTable(draft: LayoutDraft, from: number, to: number): void {
  for (const row of rowsOf(draft, from, to)) {
    // What a form says of fitness or return among its fields is the author's opinion all the same.
    const opinion = !row[0]!.headerRow && labelKey(draft.textOf(row[0]!)) === 'opinion';
    for (const cell of row) draft.roles[cell.index] ??= opinion ? 'prose' : 'field';
  }
}

/** A row whose first cell is a heading of the field and whose second one tells something ("Current health | He tells me that …"). */
function isSectional(draft: LayoutDraft, row: Row): boolean {
  if (row.length !== 2) return false;
  const label = draft.textOf(row[0]!);
  const value = draft.textOf(row[1]!);
  return (
    isSentenceLike(value) &&
    value.split(' ').length >= 6 &&
    label.split(' ').length <= 8 &&
    sectionNamed(label) !== undefined &&
    !isSentenceLike(label)
  );
}

/** "Alan Doyle, baker": filled in, and no name of a column. */
const NAME_AND_POST = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w'-]+ [A-Z][\w'-]+, /;

/** Whether the first row of a table that the format does not mark says what the columns hold ("Week | Hours | Duties"). */
function headsColumns(draft: LayoutDraft, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (!first || first.length < 2 || rows.length < 2 || first[0]!.headerRow) return false;
  const texts = first.map((cell) => draft.textOf(cell));
  if (texts.some((own) => own.split(' ').length > 6 || /\d|[.?!;]$/.test(own) || NAME_AND_POST.test(own))) return false;
  return texts.filter((own) => COLUMN_WORD.test(own)).length * 2 >= texts.length;
}

/** What is filled in beside a label: an answer, a date, a person, a sentence. */
const FILLED_IN =
  /^(?:yes|no|none|nil|n\/a|not\b|un\w+|fit\b|given|obtained|granted|signed|agreed|declined|offered|refused|verbal|written|closed|discharged|off work|temporarily|permanently|currently)|\d|[.@]|[a-z]\w* [a-z]\w* [a-z]\w* [a-z]/i;

/** A format that must have a header row makes one of the first entry: "Fit for role? | Not at present". */
function isEntry(draft: LayoutDraft, row: Row): boolean {
  if (row.length !== 2) return false;
  const [label, value] = row.map((cell) => draft.textOf(cell)) as [string, string];
  return label !== '' && !COLUMN_WORD.test(value) && !/\d/.test(label) && FILLED_IN.test(value) && label.split(' ').length <= 8;
}

/**
 * Tables in the body advise: their cells are the author's own words. One that only says how to reach somebody is a header all the
 * same, and one whose rows are the sections of a form has its labels for headings.
 */
export function setBodyTable(draft: LayoutDraft, from: number): void {
  const end = draft.tableEnd(from);
  const rows = rowsOf(draft, from, end);
  const headed = headsColumns(draft, rows);
  const names = (row: Row): boolean => (row[0]!.headerRow && !isEntry(draft, row)) || (headed && row === rows[0]);
  const body = rows.filter((row) => !names(row));
  const named = rows.some(names);
  const sections = named
    ? []
    : body.filter((row) => isSectional(draft, row) && (sectionLabelled(draft.textOf(row[0]!)) !== undefined || rows.length > 2));
  const keys = body.map((row) => labelKey(draft.textOf(row[0]!)));
  const reaches = keys.some((key) => key === 'phone' || key === 'email');
  const contact = reaches && keys.every((key) => identifies(key)) && body.every((row) => row.length === 2);
  for (const row of rows) {
    const heads = names(row);
    if (sections.length > 1 && (sections.includes(row) || (row.length === 2 && sectionLabelled(draft.textOf(row[0]!)) !== undefined)))
      draft.setHeading(row[0]!, 7);
    for (const cell of row) draft.roles[cell.index] ??= contact ? 'field' : heads ? 'heading' : 'prose';
  }
}
