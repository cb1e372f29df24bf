import { bestClauseOf, type Clause, type Commonness } from './required.ts';
import type { Node } from './syntax.ts';

/**
 * A choice of which branches can be left out where a text lacks what they need. Which of the branches match, and which is tried first,
 * stays the same: a branch that can match nowhere in a text changes nothing there by being gone.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly branches: readonly {
    readonly start: number;
    readonly end: number;
    /** What a text must hold for it to match; undefined for a branch that always stays. */
    readonly clause: Clause | undefined;
    readonly inside: readonly Cut[];
  }[];
}

/** Where a pattern can be cut, in the order of its source. Empty where there is nothing to gain. */
export function cutsOf(node: Node, commonness: Commonness): Cut[] {
  switch (node.type) {
    case 'nothing':
      return node.body ? cutsOf(node.body, commonness) : [];
    case 'look':
      return cutsOf(node.body, commonness);
    case 'repeat': {
      const { body, start, end } = node;
      const inside = cutsOf(body, commonness);
      // What need not be there is a choice of one branch; a choice has its own.
      if (node.least > 0 || node.captures || body.type === 'choice' || end - start < SHORTEST_OPTIONAL) return inside;
      const clause = bestClauseOf(body, commonness);
      return clause ? [{ start, end, branches: [{ start, end, clause, inside }] }] : inside;
    }
    case 'sequence':
      return node.parts.flatMap((part) => cutsOf(part, commonness));
    case 'choice': {
      const branches = node.branches.map(({ start, end, node: inner, captures }) => ({
        start,
        end,
        clause: captures ? undefined : bestClauseOf(inner, commonness),
        inside: end - start < SHORTEST_INSIDE ? [] : cutsOf(inner, commonness),
      }));
      const useful = branches.some(({ clause, inside }) => clause || inside.length > 0);
      return useful ? [{ start: node.start, end: node.end, branches }] : [];
    }
    default:
      return [];
  }
}

/** A branch shorter than this is not cut in itself. */
const SHORTEST_INSIDE = 30;
/** An optional part shorter than this costs less than leaving it out. */
const SHORTEST_OPTIONAL = 14;
