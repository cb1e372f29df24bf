import { type Clause, type Commonness, clausesOf } from './required.ts';
import { isWordSign, signOf } from './signs.ts';
import type { Node } from './syntax.ts';

/**
 * A choice of which branches can be left out where a text lacks what they need. Which of the branches match, and which is tried first,
 * stays the same: a branch that can match nowhere in a text changes nothing there by being gone.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Whether one of the branches must match for the pattern, or for the branch that this stands in, to match. */
  readonly needed: boolean;
  /** Whether each branch, with what stands before and after the choice, can be tried as a pattern of its own: the leftmost match of any is the whole's. */
  readonly apart?: boolean;
  readonly branches: readonly {
    readonly start: number;
    readonly end: number;
    /** What a text must hold for it to match, of each clause a string; none where nothing is known. */
    readonly clauses: readonly Clause[];
    /** Whether it stays in any case: the number or name of a group in it counts. */
    readonly stays: boolean;
    readonly inside: readonly Cut[];
  }[];
}

/** Whether what stands before and after a part ends a word. */
interface Beside {
  readonly before: boolean;
  readonly after: boolean;
}

const ALONE: Beside = { before: false, after: false };

/** Where a pattern can be cut, in the order of its source. Empty where there is nothing to gain. */
export function cutsOf(node: Node, source: string, commonness: Commonness): Cut[] {
  const [first, ...others] = cutsIn(node, commonness);
  return first ? [{ ...first, apart: fallsApart(node, first, source.length) }, ...others] : [];
}

/**
 * Whether a pattern is one choice of many branches. Nothing but looks around may stand before it: so each branch begins where the whole does,
 * and of two that match there the whole takes the one that is named first. A branch that captures would number its groups anew.
 */
function fallsApart(node: Node, { start, end, branches }: Cut, length: number): boolean {
  if (length < SHORTEST_APART || branches.length < FEWEST_APART || end - start < length * SHARE_APART) return false;
  const parts = node.type === 'sequence' ? node.parts : [node];
  const choice = parts.find(({ type }) => type !== 'edge' && type !== 'nothing' && type !== 'look');
  return choice?.type === 'choice' && choice.start === start && branches.every(({ stays }) => !stays);
}

const SHORTEST_APART = 1500;
const FEWEST_APART = 4;
/** What stands beside the choice is compiled with every branch. */
const SHARE_APART = 0.6;

function cutsIn(node: Node, commonness: Commonness, needed = true, beside = ALONE): Cut[] {
  const clausesHere = (body: Node) => clausesOf(within(body, beside), commonness, CLAUSES_A_BRANCH);
  switch (node.type) {
    case 'nothing':
      return node.body ? cutsIn(node.body, commonness, false) : [];
    case 'look':
      return cutsIn(node.body, commonness, needed);
    case 'repeat': {
      const { body, start, end } = node;
      const once = node.most === 1 ? beside : ALONE;
      if (node.least > 0) return cutsIn(body, commonness, needed, once);
      // What need not be there is a choice of one branch; a choice has its own.
      if (node.captures || body.type === 'choice' || end - start < SHORTEST_OPTIONAL) return cutsIn(body, commonness, false, once);
      const clauses = clausesOf(body, commonness, CLAUSES_A_BRANCH);
      const inside = cutsIn(body, commonness);
      if (clauses.length === 0 && inside.length === 0) return [];
      return [{ start, end, needed: false, branches: [{ start, end, clauses, stays: false, inside }] }];
    }
    case 'sequence':
      return node.parts.flatMap((part, index) => {
        const before = node.parts.slice(0, index).reduce((edge, each) => endsWord(each, edge, 'last'), beside.before);
        const after = node.parts.slice(index + 1).reduceRight((edge, each) => endsWord(each, edge, 'first'), beside.after);
        return cutsIn(part, commonness, needed, { before, after });
      });
    case 'choice': {
      const branches = node.branches.map(({ start, end, node: inner, captures }) => ({
        start,
        end,
        clauses: clausesHere(inner),
        stays: captures,
        inside: end - start < SHORTEST_INSIDE ? [] : cutsIn(inner, commonness, true, beside),
      }));
      const useful = branches.some(({ clauses, inside }) => clauses.length > 0 || inside.length > 0);
      return useful ? [{ start: node.start, end: node.end, needed, branches }] : [];
    }
    default:
      return [];
  }
}

function within(body: Node, { before, after }: Beside): Node {
  const edge: Node = { type: 'edge' };
  return before || after ? { type: 'sequence', parts: [...(before ? [edge] : []), body, ...(after ? [edge] : [])] } : body;
}

/**
 * Whether no word goes on over one end of a part: its last end, seen from what follows, or its first, seen from what stands before.
 * `beyond` tells the same of what lies beyond a part that may be empty.
 */
function endsWord(node: Node, beyond: boolean, end: 'first' | 'last'): boolean {
  switch (node.type) {
    case 'edge':
      return true;
    case 'nothing':
    case 'look':
      return beyond;
    case 'character':
      return node.codes !== 'any' && node.codes.every((code) => !isWordSign(signOf(code)));
    case 'choice':
      return node.branches.every((branch) => endsWord(branch.node, beyond, end));
    case 'sequence':
      return end === 'last'
        ? node.parts.reduce((edge, part) => endsWord(part, edge, end), beyond)
        : node.parts.reduceRight((edge, part) => endsWord(part, edge, end), beyond);
    case 'repeat':
      // Repeated, it stands beside itself.
      return (node.least > 0 || beyond) && endsWord(node.body, node.least > 0 ? false : beyond, end);
    case 'unknown':
      return false;
  }
}

/** How many clauses of a branch are asked about. */
export const CLAUSES_A_BRANCH = 2;
/** A branch shorter than this is not cut in itself. */
const SHORTEST_INSIDE = 30;
/** An optional part shorter than this costs less than leaving it out. */
const SHORTEST_OPTIONAL = 14;
