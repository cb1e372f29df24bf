import type { Draft } from './text-drafts.ts';

/** A list that is open: items of one style at one place. */
interface OpenList {
  readonly id: number;
  readonly style: string;
  readonly indent: number;
}

/**
 * Says of each item which list it belongs to and how deep it is nested. Indentation tells, and where the converter lost it, the style:
 * bullets right under a number are nested in it, and the next number goes on with its own list.
 */
export function assignLists(drafts: readonly Draft[]): void {
  const open: OpenList[] = [];
  let lists = 0;
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'item') {
      open.length = 0;
      return;
    }
    const before = drafts[index - 1];
    if (draft.item) {
      const { style } = draft.item;
      const led = before?.pieces.at(-1)?.text.endsWith(':') ?? false;
      while (open.length > 0 && open.at(-1)!.indent > draft.indent + 1) open.pop();
      const same = open.findLastIndex((list) => list.style === style && Math.abs(list.indent - draft.indent) <= 1);
      if (same >= 0) open.length = same + 1;
      else {
        if (draft.gapBefore && !led) while (open.length > 0 && open.at(-1)!.indent >= draft.indent - 1) open.pop();
        open.push({ id: lists++, style, indent: draft.indent });
      }
    }
    draft.list = open.at(-1)?.id ?? -1;
    draft.depth = open.length;
  });
}
