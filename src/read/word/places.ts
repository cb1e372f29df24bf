import { firstAbove } from '../place-map.ts';
import type { Position, Span } from '../source.ts';
import type { BuiltText } from '../text-builder.ts';

interface PlacedBlock {
  /** Where the block stands in `raw`. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** From offsets in `raw` to what a Word user can find: the paragraph, and the character in it. */
export class Places {
  private readonly built: BuiltText;
  /** Blocks in the order of the file, which is not that of the text where a note stands in a part of its own. */
  private readonly order: readonly PlacedBlock[];
  /** For each of them how far it and those before it reach: a paragraph reaches over the text boxes in it. */
  private readonly reach: Int32Array;

  constructor(built: BuiltText) {
    this.built = built;
    this.order = built.blocks
      .map((block) => ({ ...built.places.spanOf(block), block: block.index }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let reach = 0;
    this.reach = Int32Array.from(this.order, ({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** Paragraph (as `line`) and character in it (as `column`), both from 1. */
  position(offset: number): Position {
    const { built } = this;
    const at = this.blockAt(offset);
    const block = built.blocks[at?.block ?? 0];
    if (!block) return { line: 1, column: 1, offset };
    const low = built.places.firstEndingAfter(offset, block.start, block.end);
    return { line: block.index + 1, column: low - block.start + 1, offset };
  }

  /** The visible text that a stretch of the file shows. Where it shows none, the paragraph that it opens, or else the one that it ends. */
  visible(start: number, end: number, opens: boolean): Span | undefined {
    const { built, order } = this;
    const next = firstAbove((index) => this.reach[index]!, start, 0, order.length);
    for (let index = next; index < order.length && order[index]!.start < end; index += 1) {
      const block = built.blocks[order[index]!.block]!;
      if (order[index]!.end <= start) continue;
      let first = built.places.firstStartingAfter(start - 1, block.start, block.end);
      let last = built.places.firstEndingAfter(end, block.start, block.end);
      if (built.text[first] === ' ') first += 1;
      if (built.text[last - 1] === ' ') last -= 1;
      if (first < last) return { start: first, end: last };
    }
    // What shows nothing stands at the end of a paragraph, or opens one.
    const inside = next < order.length && order[next]!.start <= start;
    const ended = !inside && !opens && next > 0;
    const beside = order[ended ? next - 1 : Math.min(next, order.length - 1)];
    return beside && { start: built.blocks[beside.block]!.start, end: built.blocks[beside.block]!.end };
  }

  /** The first block that ends at or after an offset; the last block where none does. */
  private blockAt(offset: number): PlacedBlock | undefined {
    let low = 0;
    let high = this.order.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order[middle]!.end >= offset) high = middle;
      else low = middle + 1;
    }
    return this.order[low];
  }
}
