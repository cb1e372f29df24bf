import type { Source, Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { align, PASSAGE_WORDS } from './align.ts';
import { type Archive, houseWords } from './archive.ts';
import { countedWords } from './counted.ts';
import { type ComparedText, comparedText } from './normalise.ts';
import { DraftSeeds, seedsOf } from './seeds.ts';
import { countBeyond, countBoth, countHolding, countWords, inBoth, inEither, marksOf, noWords, type WordSet, wordSet } from './word-set.ts';

/** A stretch of the draft that stands elsewhere too. */
export interface SharedPassage {
  /** In the draft's text. */
  readonly span: Span;
  readonly words: number;
  /** How many of the other reports hold at least half of it. */
  readonly reports: number;
  readonly inTemplate: boolean;
}

/** How much of a draft stands in other texts. All numbers are words of the draft; a name, date or number counts as one. */
export interface Share {
  /** Words of the author's running text, declared standard text set aside. */
  readonly counted: number;
  /** Words of declared standard text: neither counted nor shared. */
  readonly setAside: number;
  /** Words that stand in a template or in another report. */
  readonly shared: number;
  readonly inTemplates: number;
  readonly inOthers: number;
  /** The one other report that holds most of the draft: its text, or its handle where only an index has it. */
  readonly nearest: { readonly source: Source | undefined; readonly handle: string | undefined; readonly words: number } | undefined;
  /** How many other reports the draft was held against. */
  readonly compared: number;
  /** How many of the other reports hold at least half of what the draft shares with any of them. */
  readonly alike: number;
  /** In reading order, not overlapping. */
  readonly passages: readonly SharedPassage[];
  /** Blocks that are declared standard text but for a word that turns their meaning: they count, and are wrong in themselves. */
  readonly altered: readonly Span[];
}

export interface ComparedWith {
  readonly templates: readonly Source[];
  readonly others: readonly Source[];
  /** Texts that the organisation has declared as its standard wording. */
  readonly standard: readonly Source[];
  /** What an index has of reports whose text is not at hand. */
  readonly archive?: Archive;
}

/**
 * How many of the other reports are aligned: the likeliest to be the nearest, and then those that add most to what is found so far. The rest only
 * add to the number of reports that a passage stands in. Up to so many others nothing is left out; among 40 to 200 made-up reports the share was 1 to 2
 * percentage points below that of all pairs on average, 4.4 at most, and never above it.
 */
const ALIGNED = 20;
const NEAREST = 4;
/** Of so many other reports each may be aligned with one draft or another of a run. */
const FEW = 400;
/** A report is aligned for what it adds only if that is a passage at least (eight words hold four seeds) and this part of the draft. */
const ADDS_SEEDS = PASSAGE_WORDS - 4;
const ADDS_PART = 0.005;
/** Words that may differ between two shared stretches shown as one passage. */
const BRIDGE = 3;
/** How much of a block must stand in the standard text for the block to be it. */
const STANDARD = 0.9;
/** Words whose presence turns a statement around: a standard text in which they differ is none. */
const TURNING = new Set('not no never without unless except decline declined refuse refused withdrawn must may should will can'.split(' '));

/** Takes the blocks that are declared standard text out of the count. Tells how many words that were, and which blocks would have been but for a turning word. */
export function setStandardAside(
  report: Report,
  text: ComparedText,
  standard: readonly Source[],
  counted: Uint8Array,
): { setAside: number; altered: Span[] } {
  const altered: Span[] = [];
  if (standard.length === 0) return { setAside: 0, altered };
  // For each standard text, the number of its word that stands at each word of the report, worked out once for all blocks.
  const pairs = standard.map(comparedText).map((each) => {
    const held = new Int32Array(text.forms.length).fill(-1);
    for (const passage of align(text, each)) for (const [at, word] of passage.draft.entries()) held[word] = passage.other[at] as number;
    return { each, held };
  });
  let aside = 0;
  let from = 0;
  for (const block of report.blocks) {
    while (from < counted.length && (text.start[from] as number) < block.start) from += 1;
    let to = from;
    while (to < counted.length && (text.start[to] as number) < block.end) to += 1;
    if (to === from || counted.subarray(from, to).every((one) => one === 0)) continue;
    let turned = false;
    let isStandard = false;
    for (const { each, held } of pairs) {
      let count = 0;
      let first = each.forms.length;
      let last = 0;
      for (let word = from; word < to; word += 1) {
        const other = held[word] as number;
        if (other === -1) continue;
        count += 1;
        first = Math.min(first, other);
        last = Math.max(last, other + 1);
      }
      if (count === 0 || count < STANDARD * (to - from)) continue;
      if (turning(text, from, to) !== turning(each, first, last)) {
        turned = true;
        continue;
      }
      isStandard = true;
      for (let word = from; word < to; word += 1) {
        aside += counted[word] as number;
        counted[word] = 0;
      }
      break;
    }
    if (turned && !isStandard) altered.push({ start: text.start[from] as number, end: text.end[to - 1] as number });
    from = to;
  }
  return { setAside: aside, altered };
}

function turning(text: ComparedText, from: number, to: number): string {
  return text.forms
    .slice(from, to)
    .filter((form) => TURNING.has(form))
    .join(' ');
}

/** The counted words of the draft that `other` shares. */
function mark(text: ComparedText, other: ComparedText, counted: Uint8Array): WordSet {
  const words = noWords(counted.length);
  for (const { draft } of align(text, other)) {
    for (let at = 0; at < draft.length; at += 1) {
      const word = draft[at]!;
      words[word >>> 5]! |= counted[word]! << (word & 31);
    }
  }
  return words;
}

/** How much of a report stands in declared templates and in other people's reports. */
export function share(report: Report, compared: ComparedWith): Share {
  const text = comparedText(report.source);
  const counted = countedWords(report, text);
  const { setAside, altered } = setStandardAside(report, text, compared.standard, counted);
  const templates = compared.templates.map((template) => mark(text, comparedText(template), counted));
  const own = compared.others.length > 0 ? new DraftSeeds(text) : undefined;
  const candidates = own ? candidatesAmong(compared.others, own) : [];
  const chosen = mostTelling(candidates, own?.count ?? 0);
  const aligned: Held[] = Array.from(chosen, ({ source }) => heldBy(source, undefined, mark(text, comparedText(source), counted)));
  // A report whose text is at hand may lie in the index too: both say the same of it, and the text says it exactly.
  const countedSet = wordSet(counted);
  const archived: Held[] = (compared.archive?.sharing ?? []).map(({ handle, words, count }) =>
    // It was held against the words that are counted; only those of standard text, which is set aside here, do not count.
    setAside > 0 ? heldBy(undefined, handle, inBoth(words, countedSet)) : { source: undefined, handle, words, shared: count },
  );
  const held = [...aligned, ...archived];
  const others = candidates.filter((other) => !chosen.has(other));

  const inTemplates = union(templates, counted.length);
  const nearest = held.reduce<Held | undefined>((most, other) => (other.shared > (most?.shared ?? 0) ? other : most), undefined);
  // Among thousands of reports somebody has used almost every phrase: what an index holds counts where many have it, or the one nearest report.
  const house = compared.archive ? [inBoth(wordSet(houseWords(compared.archive, counted.length)), countedSet)] : [];
  const inOthers = union([...aligned.map(({ words }) => words), ...house, ...(nearest ? [nearest.words] : [])], counted.length);
  const inOthersWords = countWords(inOthers);
  const shared = inEither(inTemplates, inOthers);
  const heldSets = held.map(({ words }) => words);
  const found = stretches(marksOf(shared, counted.length)).filter(({ start, end }) => countWords(shared, start, end) >= PASSAGE_WORDS);
  const beyond = own && holders(own, found, others);
  return {
    counted: sum(counted),
    setAside,
    shared: countWords(shared),
    inTemplates: countWords(inTemplates),
    inOthers: inOthersWords,
    nearest: nearest && { source: nearest.source, handle: nearest.handle, words: nearest.shared },
    compared: compared.others.length + (compared.archive?.compared ?? 0),
    alike:
      held.filter((other) => inOthersWords > 0 && other.shared * 2 >= inOthersWords).length +
      others.filter((other) => other.count * 2 >= (candidates[0]?.count ?? 0)).length,
    passages: found.map((stretch, index): SharedPassage => {
      const { start, end } = stretch;
      const words = countWords(shared, start, end);
      return {
        span: { start: text.start[start] as number, end: text.end[end - 1] as number },
        words,
        reports: countHolding(heldSets, words / 2, start, end) + (beyond?.[index] ?? 0),
        inTemplate: countWords(inTemplates, start, end) * 2 >= words,
      };
    }),
    altered,
  };
}

/** Another report, with the counted words of the draft that it holds. */
interface Held {
  readonly source: Source | undefined;
  readonly handle: string | undefined;
  readonly words: WordSet;
  readonly shared: number;
}

function heldBy(source: Source | undefined, handle: string | undefined, words: WordSet): Held {
  return { source, handle, words, shared: countWords(words) };
}

interface Candidate {
  readonly source: Source;
  /** The seeds of the draft that it holds, by their numbers. */
  readonly seeds: WordSet;
  readonly count: number;
}

/** The other reports that share a seed with the draft, those that share most of them first. */
function candidatesAmong(others: readonly Source[], own: DraftSeeds): Candidate[] {
  const keep = others.length <= FEW;
  return others
    .map((source): Candidate => ({ source, ...own.sharedWith(seedsOf(source, keep)) }))
    .filter((other) => other.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The reports to align, of `candidates` in order of their shared seeds: the first few, then always the one that adds most. */
function mostTelling(candidates: readonly Candidate[], seedCount: number): ReadonlySet<Candidate> {
  if (candidates.length <= ALIGNED) return new Set(candidates);
  const covered = noWords(seedCount);
  const chosen = new Set<Candidate>();
  const take = (candidate: Candidate) => {
    chosen.add(candidate);
    for (let at = 0; at < covered.length; at += 1) covered[at]! |= candidate.seeds[at]!;
  };
  for (const candidate of candidates.slice(0, NEAREST)) take(candidate);
  const left = candidates.slice(NEAREST).map((candidate) => ({ candidate, most: candidate.count }));
  while (chosen.size < ALIGNED) {
    let best: Candidate | undefined;
    let most = Math.max(ADDS_SEEDS, ADDS_PART * seedCount) - 1;
    for (const each of left) {
      // In order of size: who holds no more than the best adds cannot add more.
      if (each.candidate.count <= most) break;
      // Nor who added no more when less was covered.
      if (each.most <= most || chosen.has(each.candidate)) continue;
      each.most = countBeyond(each.candidate.seeds, covered);
      if (each.most > most) [best, most] = [each.candidate, each.most];
    }
    if (!best) break;
    take(best);
  }
  return chosen;
}

/** For each stretch, how many of the candidates hold at least half of its seeds. */
function holders(own: DraftSeeds, found: readonly Span[], candidates: readonly Candidate[]): number[] {
  if (candidates.length === 0) return found.map(() => 0);
  return own.within(found).map(({ count, seeds }) => {
    if (count === 0) return 0;
    return candidates.filter((candidate) => countBoth(candidate.seeds, seeds) * 2 >= count).length;
  });
}

function union(sets: readonly WordSet[], length: number): WordSet {
  return sets.reduce(inEither, noWords(length));
}

function sum(words: Uint8Array): number {
  let total = 0;
  for (const word of words) total += word;
  return total;
}

/** Runs of shared words, with a few that differ bridged. */
function stretches(shared: Uint8Array): Span[] {
  const found: { start: number; end: number }[] = [];
  for (let word = 0; word < shared.length; word += 1) {
    if (shared[word] === 0) continue;
    const last = found.at(-1);
    if (last && word - last.end <= BRIDGE) last.end = word + 1;
    else found.push({ start: word, end: word + 1 });
  }
  return found;
}
