import { type TablePattern, tableOf } from './automaton.ts';
import { cutsOf } from './cuts.ts';
import { clausesOf } from './required.ts';
import { EDGE, isWordSign, signOf } from './signs.ts';
import { parsePattern } from './syntax.ts';

/** The table for these expressions. `sample` is report prose, by which it is told which words are common; `program` is table-program.wat, assembled. */
export function tableFor(
  patterns: readonly { readonly source: string; readonly flags: string }[],
  sample: string,
  program: Uint8Array,
): Uint8Array {
  const commonness = commonnessIn(sample);
  const known = new Map<string, Pick<TablePattern, 'clauses' | 'cuts'>>();
  const told = ({ source, flags }: { readonly source: string; readonly flags: string }) => {
    // Sets within sets are read by nobody here.
    if (flags.includes('v')) return { clauses: [], cuts: [] };
    const key = `${flags.includes('u')}${source}`;
    let found = known.get(key);
    if (!found) {
      const node = parsePattern(source, flags);
      found = { clauses: clausesOf(node, commonness), cuts: source.length < SHORTEST_CUT ? [] : cutsOf(node, source, commonness) };
      known.set(key, found);
    }
    return found;
  };
  return tableOf(
    patterns.map((pattern) => ({ source: pattern.source, ...told(pattern) })),
    program,
  );
}

/** A pattern shorter than this is compiled sooner than it is cut. */
const SHORTEST_CUT = 60;

/** What share of sentences hold a string, counted in a sample; what the sample lacks is the rarer the longer it is. */
function commonnessIn(sample: string): (text: string) => number {
  const counts = new Map<string, number>();
  const sentences = sample.split(/(?<=[.:])\s+|\n+/);
  for (const sentence of sentences) {
    const written = writtenInSigns(sentence);
    const seen = new Set<string>();
    for (let start = 0; start < written.length; start += 1) {
      for (let length = 1; length <= LONGEST_COUNTED && start + length <= written.length; length += 1) {
        seen.add(written.slice(start, start + length));
      }
    }
    for (const part of seen) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  return (text) => {
    let share = known.get(text);
    if (share === undefined) {
      let least = Number.POSITIVE_INFINITY;
      for (let start = 0; start === 0 || start + LONGEST_COUNTED <= text.length; start += 1) {
        least = Math.min(least, counts.get(text.slice(start, start + LONGEST_COUNTED)) ?? 0);
      }
      share = (least + UNSEEN / text.length) / (sentences.length + 1);
      known.set(text, share);
    }
    return share;
  };
}

const LONGEST_COUNTED = 5;
const UNSEEN = 0.5;

function writtenInSigns(text: string): string {
  let written = '';
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charCodeAt(at));
    if (isWordSign(sign) !== inWord) {
      inWord = !inWord;
      written += String.fromCharCode(EDGE);
    }
    written += String.fromCharCode(sign);
  }
  return written;
}
