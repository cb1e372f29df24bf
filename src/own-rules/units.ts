import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import type { Unit } from './definition.ts';
import { sentencesFor, type Where } from './where.ts';

/** A part of a report that something is counted in. */
export interface Part {
  readonly sentences: readonly Sentence[];
  /** Where a finding about the part points. */
  readonly place: Span;
}

/** The parts of a report of a kind, as far as a rule looks at them. */
export function partsOf(report: Report, where: Where, unit: Unit): readonly Part[] {
  const sentences = sentencesFor(where, report);
  if (unit === 'report') return [{ sentences, place: report.placeFor(...where.sections) }];
  if (unit === 'sentence')
    return sentences.map((sentence) => ({ sentences: [sentence], place: { start: sentence.start, end: sentence.end } }));
  const key = unit === 'section' ? (sentence: Sentence) => sentence.section : (sentence: Sentence) => sentence.block;
  const parts = new Map<object, Sentence[]>();
  for (const sentence of sentences) {
    const known = parts.get(key(sentence));
    if (known) known.push(sentence);
    else parts.set(key(sentence), [sentence]);
  }
  return [...parts.values()].map((own) => ({
    sentences: own,
    place: unit === 'section' ? headOf(own[0]!) : { start: own[0]!.block.start, end: own[0]!.block.end },
  }));
}

/** The words that name the section of a sentence; the sentence itself where nothing does. */
function headOf(sentence: Sentence): Span {
  const { start, end } = sentence.section.heading ?? sentence.section.label ?? sentence;
  return { start, end };
}
