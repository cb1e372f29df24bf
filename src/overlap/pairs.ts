import type { Source, Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { align, type Passage } from './align.ts';
import { countedWords } from './counted.ts';
import { type ComparedText, comparedText } from './normalise.ts';
import { setStandardAside } from './share.ts';

/** A report made ready to be held against others. */
export interface PairedReport {
  readonly report: Report;
  readonly text: ComparedText;
  /** 1 for the words that count: the author's running text, declared standard text set aside. */
  readonly counted: Uint8Array;
  readonly words: number;
}

/** What two reports share. */
export interface Pair {
  /** Counted words of each that stand in the other. */
  readonly first: number;
  readonly second: number;
  readonly passages: readonly Passage[];
}

/** A stretch of a shared passage, in the text of one of the two reports. */
export interface PassagePart extends Span {
  /** `same` in both; `filled`: a name, date or number where the other has another; `own`: words that the other has not. */
  readonly kind: 'same' | 'filled' | 'own';
}

export function paired(report: Report, standard: readonly Source[]): PairedReport {
  const text = comparedText(report.source);
  const counted = countedWords(report, text);
  setStandardAside(report, text, standard, counted);
  return { report, text, counted, words: counted.reduce((sum, word) => sum + word, 0) };
}

/** Aligns two reports word by word. */
export function pair(first: PairedReport, second: PairedReport): Pair {
  const passages = align(first.text, second.text);
  const distinct = (words: readonly number[], counted: Uint8Array) => new Set(words.filter((word) => counted[word] === 1)).size;
  return {
    first: distinct(
      passages.flatMap(({ draft }) => draft),
      first.counted,
    ),
    second: distinct(
      passages.flatMap(({ other }) => other),
      second.counted,
    ),
    passages,
  };
}

/** The passages of a pair as they lie in one of its reports: in reading order, not overlapping, each in parts. `at` is the number of the passage in the pair. */
export function passagesIn(
  side: 'first' | 'second',
  { passages }: Pair,
  first: PairedReport,
  second: PairedReport,
): readonly { readonly at: number; readonly parts: readonly PassagePart[] }[] {
  const own = side === 'first' ? first : second;
  const other = side === 'first' ? second : first;
  const taken = new Int32Array(own.text.forms.length).fill(-1);
  const partner = new Int32Array(own.text.forms.length).fill(-1);
  // The longest first: of passages that overlap it is the one that is shown.
  const order = [...passages.keys()].sort((a, b) => (passages[b] as Passage).draft.length - (passages[a] as Passage).draft.length);
  for (const at of order) {
    const passage = passages[at] as Passage;
    const words = side === 'first' ? passage.draft : passage.other;
    const partners = side === 'first' ? passage.other : passage.draft;
    for (const [index, word] of words.entries()) {
      if (taken[word] !== -1) continue;
      taken[word] = at;
      partner[word] = partners[index] as number;
    }
  }
  const found: { at: number; parts: PassagePart[] }[] = [];
  let lastWord = -1;
  for (let word = 0; word < taken.length; word += 1) {
    const at = taken[word] as number;
    if (at === -1) continue;
    const last = found.at(-1);
    const parts = last?.at === at ? last.parts : [];
    if (last?.at !== at) found.push({ at, parts });
    else if (word > lastWord + 1) parts.push({ ...place(own.text, lastWord + 1, word - 1), kind: 'own' });
    parts.push({ ...place(own.text, word, word), kind: sameWords(own, word, other, partner[word] as number) ? 'same' : 'filled' });
    lastWord = word;
  }
  return found.map(({ at, parts }) => ({ at, parts: joined(parts) }));
}

function place(text: ComparedText, first: number, last: number): Span {
  return { start: text.start[first] as number, end: text.end[last] as number };
}

function sameWords(own: PairedReport, word: number, other: PairedReport, partner: number): boolean {
  // Only what stands for a slot can be written in two ways that matter; "has" and "have" go with the pronoun.
  if (!(own.text.forms[word] as string).startsWith('<')) return true;
  const written = ({ report, text }: PairedReport, at: number) => report.source.folded.slice(text.start[at], text.end[at]).toLowerCase();
  return written(own, word) === written(other, partner);
}

/** Parts of one kind in a row are one, with what stands between them. */
function joined(parts: readonly PassagePart[]): PassagePart[] {
  const all: PassagePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.kind === part.kind) all[all.length - 1] = { ...last, end: Math.max(last.end, part.end) };
    else all.push(part);
  }
  return all;
}
