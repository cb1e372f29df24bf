import { stance } from '../language/stance.ts';
import type { Span } from '../read/source.ts';
import type { Audience, Jurisdiction, Report, ReportKind, SectionName, Sentence } from '../report/report.ts';

/** Kinds of text that a rule may look at, by what they are to the reader of the letter. */
export const PLACES = [
  'prose', // the author's own sentences: what every rule looks at unless told otherwise
  'paragraph',
  'item',
  'cell',
  'title',
  'heading',
  'field',
  'address',
  'signature',
  'question',
  'quotation',
  'boilerplate',
  'anywhere',
] as const;
export type Place = (typeof PLACES)[number];

export const SPEAKERS = ['author', 'others', 'anyone'] as const;
/** Stances in which words may be left alone. */
export const STANCES = ['quoted', 'negated', 'supposed', 'asked', 'declined', 'title'] as const;

/** Where a rule looks, and whose words it means. */
export interface Where {
  readonly in: readonly Place[];
  readonly sections: readonly SectionName[];
  readonly notSections: readonly SectionName[];
  readonly reportKinds: readonly ReportKind[];
  readonly audiences: readonly Audience[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly says: (typeof SPEAKERS)[number];
  readonly unless: readonly (typeof STANCES)[number][];
}

/** Whether a rule is for a report at all. */
export function isFor({ reportKinds, audiences, jurisdictions }: Where, { facts }: Report): boolean {
  const among = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return among(reportKinds, facts.kind.value) && among(audiences, facts.audience.value) && among(jurisdictions, facts.jurisdiction.value);
}

/** The sentences that a rule looks at. */
export function sentencesFor(where: Where, report: Report): readonly Sentence[] {
  const pool = where.in.every(isProse) ? report.prose : report.sentences;
  return pool.filter((sentence) => inSection(where, sentence.section.name) && where.in.some((place) => standsAt(place, sentence)));
}

export function inSection({ sections, notSections }: Where, name: SectionName): boolean {
  return (sections.length === 0 || sections.includes(name)) && !notSections.includes(name);
}

function isProse(place: Place): boolean {
  return place === 'prose' || place === 'paragraph' || place === 'item' || place === 'cell';
}

function standsAt(place: Place, { prose, role, block }: Sentence): boolean {
  switch (place) {
    case 'anywhere':
      return true;
    case 'prose':
      return prose;
    case 'paragraph':
    case 'item':
    case 'cell':
      return prose && block.kind === place;
    default:
      return role === place;
  }
}

/** Whether words are the ones that a rule means, by who says them and what the sentence does with them. */
export function isMeant({ says, unless }: Where, report: Report, sentence: Sentence, span: Span): boolean {
  if (says === 'anyone' && unless.length === 0) return true;
  const held = stance(report, sentence, span);
  if (unless.some((name) => held[name])) return false;
  const others = (held.attributed !== undefined && !held.endorsed) || held.quoted;
  return says === 'anyone' || others === (says === 'others');
}
