import { EDGE, isWordSign, KELVIN, LONG_S, signOf } from './signs.ts';
import { type Branch, LARGEST_SET, type Node } from './syntax.ts';

/**
 * What a text must hold before a pattern can match anywhere in it: of each clause at least one string. Strings are written in the
 * signs of `signs.ts`, a character each.
 */
export type Clause = readonly string[];

interface Need {
  /** All that the node can match, where that is a short list; undefined where it is not known. */
  readonly exact: readonly string[] | undefined;
  /** Holds besides. */
  readonly clauses: readonly Clause[];
}

const MOST_STRINGS = 4000;
const MOST_PRODUCT = 64;
const LONGEST = 24;
const EDGE_MARK = String.fromCharCode(EDGE);
const EMPTY: Need = { exact: [''], clauses: [] };
const UNKNOWN: Need = { exact: undefined, clauses: [] };

/** How much a string tells: the share of sentences that hold it, estimated. */
export type Commonness = (text: string) => number;

/** The most telling clauses of a pattern, the best first. None where nothing can be said. */
export function clausesOf(node: Node, commonness: Commonness, most = 3): Clause[] {
  const need = needOf(node, commonness);
  const clauses = [...need.clauses];
  if (need.exact) clauses.push(...clauseOf(need.exact, commonness));
  const best = new Map<string, { clause: Clause; share: number }>();
  for (const clause of clauses) {
    const share = shareOf(clause, commonness);
    if (share < TOO_COMMON) best.set(clause.join('\n'), { clause, share });
  }
  const sorted = [...best.values()].sort((a, b) => a.share - b.share);
  // Where the first is rare, another is hardly ever asked.
  return sorted.slice(0, (sorted[0]?.share ?? 0) < RARE ? 1 : most).map(({ clause }) => clause);
}

/** A clause that more sentences than this fulfil is not worth asking about. */
const TOO_COMMON = 0.4;
/** A clause that fewer sentences than this fulfil says enough by itself. */
const RARE = 0.004;

function shareOf(clause: Clause, commonness: Commonness): number {
  let absent = 1;
  for (const text of clause) absent *= 1 - Math.min(1, commonness(text));
  return 1 - absent;
}

function needOf(node: Node, commonness: Commonness): Need {
  switch (node.type) {
    case 'nothing':
      return EMPTY;
    case 'unknown':
      return UNKNOWN;
    case 'edge':
      return { exact: [EDGE_MARK], clauses: [] };
    case 'character':
      return ofCharacter(node.codes);
    case 'look': {
      const inner = needOf(node.body, commonness);
      return { exact: [''], clauses: allOf(inner, commonness) };
    }
    case 'sequence':
      return ofSequence(
        node.parts.map((part) => needOf(part, commonness)),
        commonness,
      );
    case 'choice':
      return ofChoice(node.branches, commonness);
    case 'repeat':
      return ofRepeat(node, commonness);
  }
}

function ofCharacter(codes: readonly number[] | 'any'): Need {
  if (codes === 'any') return UNKNOWN;
  const signs = new Set<number>();
  for (const code of codes) {
    // Half of a pair may be read as a whole, and two letters are taken for ASCII by some patterns.
    if (code > 0xffff || code === LONG_S || code === KELVIN) return UNKNOWN;
    signs.add(signOf(code));
  }
  if (signs.size === 0 || signs.size > LARGEST_SET) return UNKNOWN;
  return { exact: [...signs].map((sign) => String.fromCharCode(sign)), clauses: [] };
}

function ofSequence(parts: readonly Need[], commonness: Commonness): Need {
  let run: readonly string[] = [''];
  let whole = true;
  const clauses: Clause[] = [];
  for (const part of parts) {
    clauses.push(...part.clauses);
    const joined = part.exact && product(run, part.exact);
    if (joined) run = joined;
    else {
      clauses.push(...clauseOf(run, commonness));
      run = part.exact ?? [''];
      whole = false;
    }
  }
  if (whole) return { exact: run, clauses };
  clauses.push(...clauseOf(run, commonness));
  return { exact: undefined, clauses };
}

function product(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length === 1 && left[0] === '') return right;
  if (right.length === 1 && right[0] === '') return left;
  // An edge joins any list; two lists only while they are short.
  const single = left.length === 1 || right.length === 1;
  if (left.length * right.length > (single ? MOST_STRINGS : MOST_PRODUCT)) return undefined;
  const joined = left.flatMap((first) => right.map((second) => first + second));
  return joined.some((text) => text.length > LONGEST) ? undefined : [...new Set(joined)];
}

function ofChoice(branches: readonly Branch[], commonness: Commonness): Need {
  const needs = branches.map(({ node }) => needOf(node, commonness));
  if (needs.every(({ exact, clauses }) => exact && clauses.length === 0)) {
    const all = [...new Set(needs.flatMap(({ exact }) => exact ?? []))];
    if (all.length <= MOST_STRINGS) return { exact: all, clauses: [] };
  }
  const either: string[] = [];
  for (const need of needs) {
    const clause = bestOf(allOf(need, commonness), commonness);
    if (!clause) return UNKNOWN;
    either.push(...clause);
  }
  return { exact: undefined, clauses: [least(either)] };
}

function ofRepeat({ body, least, most }: Extract<Node, { type: 'repeat' }>, commonness: Commonness): Need {
  const inner = needOf(body, commonness);
  if (least === 0) {
    if (most === 1 && inner.exact && inner.exact.length <= MOST_PRODUCT && inner.clauses.length === 0) {
      return { exact: [...new Set(['', ...inner.exact])], clauses: [] };
    }
    return most === 0 ? EMPTY : UNKNOWN;
  }
  if (least === most && least <= 6) return ofSequence(new Array(least).fill(inner), commonness);
  return { exact: undefined, clauses: allOf(inner, commonness) };
}

function allOf({ exact, clauses }: Need, commonness: Commonness): Clause[] {
  return [...clauses, ...(exact ? clauseOf(exact, commonness) : [])];
}

function bestOf(clauses: readonly Clause[], commonness: Commonness): Clause | undefined {
  let best: Clause | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    const share = shareOf(clause, commonness) + clause.length / 1e6;
    if (share < lowest) {
      lowest = share;
      best = clause;
    }
  }
  return best;
}

/** The list of strings as a clause, or nothing where one of them says nothing. */
function clauseOf(strings: readonly string[], commonness: Commonness): Clause[] {
  const telling: string[] = [];
  for (const text of strings) {
    const written = telltale(withEdges(text), commonness);
    if (written === '') return [];
    telling.push(written);
  }
  return [least(telling)];
}

/** A string that holds another of the list adds nothing to it. */
function least(strings: readonly string[]): string[] {
  const kept: string[] = [];
  const known = new Set<string>();
  for (const text of [...new Set(strings)].sort((a, b) => a.length - b.length)) {
    if (holdsKnown(text, known)) continue;
    known.add(text);
    kept.push(text);
  }
  return kept.sort();
}

function holdsKnown(text: string, known: ReadonlySet<string>): boolean {
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) if (known.has(text.slice(start, end))) return true;
  }
  return false;
}

/**
 * A string with an edge wherever a word begins or ends in it, as the text will have one. At either end there is an edge only where the
 * pattern asks for one beside a letter: whether "(?<!\w)" before a mark stands at an edge is not known.
 */
function withEdges(text: string): string {
  const signs = [...text].map((sign) => sign.charCodeAt(0));
  let written = '';
  let before: number | undefined;
  let asked = false;
  for (const sign of signs) {
    if (sign === EDGE) {
      asked = true;
      continue;
    }
    const edge = before === undefined ? asked && isWordSign(sign) : isWordSign(before) !== isWordSign(sign);
    if (edge) written += EDGE_MARK;
    written += String.fromCharCode(sign);
    before = sign;
    asked = false;
  }
  return asked && before !== undefined && isWordSign(before) ? written + EDGE_MARK : written;
}

/** The longest string that is looked for in a text. With 6 a report had a quarter more patterns compiled; with 12 a sixth fewer, of twice the table. */
const LONGEST_TELLTALE = 8;

/** The part of a string that fewest texts hold. */
function telltale(text: string, commonness: Commonness): string {
  if (text.length <= LONGEST_TELLTALE) return text;
  let best = '';
  let lowest = Number.POSITIVE_INFINITY;
  for (let start = 0; start + LONGEST_TELLTALE <= text.length; start += 1) {
    const part = text.slice(start, start + LONGEST_TELLTALE);
    const common = commonness(part) + start / 1e9;
    if (common < lowest) {
      lowest = common;
      best = part;
    }
  }
  return best;
}
