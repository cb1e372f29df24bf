import type { ItemMarker } from './line-forms.ts';
import type { BlockKind, Span } from './source.ts';

/** A stretch of the file that is one line of a block, and its text. */
export interface Piece extends Span {
  readonly text: string;
}

/** A block of plain text in the making: its lines are known, but not yet whether it is a heading. */
export interface Draft {
  kind: BlockKind;
  /** Heading level or nesting depth. */
  depth: number;
  pieces: Piece[];
  readonly quoted: boolean;
  /** Whether a blank line, a rule or a table stands before it. */
  readonly gapBefore: boolean;
  /** Indexes in the flow of lines of its first and last line. */
  readonly firstLine: number;
  lastLine: number;
  /** Column of its first character. */
  readonly indent: number;
  /** Whether it starts with `Label:`. */
  readonly label: boolean;
  /** The marker that led it, where one did. */
  item: ItemMarker | undefined;
  /** Where the marker starts in the file. */
  readonly markerStart: number;
  list: number;
  marker: string;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number; readonly headerRow: boolean } | undefined;
  emphasised: boolean;
}

export function newDraft(given: Pick<Draft, 'kind' | 'pieces' | 'firstLine' | 'lastLine'> & Partial<Draft>): Draft {
  return {
    depth: 0,
    quoted: false,
    gapBefore: true,
    indent: 0,
    label: false,
    item: undefined,
    markerStart: -1,
    list: -1,
    marker: '',
    cell: undefined,
    emphasised: false,
    ...given,
  };
}

/** The text of a block that stands on one line; undefined for longer ones. */
export function onlyLine(draft: Draft | undefined): string | undefined {
  return draft?.pieces.length === 1 ? draft.pieces[0]!.text : undefined;
}

/** Makes a heading or paragraph of a block; a numbered one keeps its number as text, as it would in Markdown. */
export function makePlain(draft: Draft, kind: 'heading' | 'paragraph', depth: number): void {
  const [first, ...rest] = draft.pieces;
  if (draft.item && first)
    draft.pieces = [{ start: draft.markerStart, end: first.end, text: `${draft.item.marker} ${first.text}` }, ...rest];
  draft.kind = kind;
  draft.depth = depth;
  draft.item = undefined;
  draft.list = -1;
  draft.marker = '';
}
