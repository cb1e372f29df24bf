import type { Found } from '../lint/finding.ts';
import type { Block, Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';

/** Where a finding stands, in the words of somebody who has the document open. */
export interface PlaceInReport {
  readonly block: Block | undefined;
  /** Number of the block among all blocks, from 1. */
  readonly paragraph: number | undefined;
  /** The heading's own words. */
  readonly heading: string;
  /** The canonical name of the section, which says nothing of the report. */
  readonly section: string;
}

export function placeInReport(report: Report, found: Found): PlaceInReport {
  const block = blockOf(report, found);
  if (!block) return { block, paragraph: undefined, heading: '', section: 'body' };
  const section = report.sectionOf(block);
  const heading = section.heading ? report.source.text.slice(section.heading.start, section.heading.end).trim() : '';
  return { block, paragraph: block.index + 1, heading, section: section.name };
}

/** The block that holds the finding; for what stands outside the visible text, the block after it, else the last one. */
function blockOf(report: Report, found: Found): Block | undefined {
  const { span } = found;
  if (span) {
    const block = firstEndingAfter(report.blocks, span.start);
    return block && block.start < span.end ? block : report.blocks.at(-1);
  }
  return report.blocks.find((block) => report.source.rawSpan(block).start >= found.raw.end) ?? report.blocks.at(-1);
}

/** Blocks stand one after another, so the first that ends after an offset is found by halving. */
function firstEndingAfter(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** The heading over a finding: in the report's own words where excerpts are on, else in ours. */
export function headingOver(report: Report, found: Found, excerpts: boolean): string {
  const { heading, section } = placeInReport(report, found);
  return excerpts && heading ? heading : (SECTIONS[section] ?? section);
}

/** What we call the sections where their own headings may not be shown. */
const SECTIONS: Readonly<Record<string, string>> = {
  header: 'Header',
  summary: 'Summary',
  consent: 'Consent',
  background: 'Background',
  job: 'The job',
  health: 'Health and history',
  fitness: 'Fitness and opinion',
  prognosis: 'Outlook',
  advice: 'Advice',
  questions: 'Answers to questions',
  disability: 'Disability law',
  causation: 'Cause',
  attendance: 'Future attendance',
  'next-step': 'Next step',
  contact: 'Contact',
  scope: 'Scope and limits',
  body: 'The report',
};

/** “Line 12”, in a Word document “Paragraph 12”. */
export function placeWord(report: Report, { start }: Pick<Found, 'start'>): string {
  return `${report.source.format === 'docx' ? 'Paragraph' : 'Line'} ${start.line}`;
}

/** What a whole report lacks stands nowhere: the finding points at a heading or at the first line for want of a better place. */
export function concernsWhole(report: Report, found: Found): boolean {
  const { span, rule } = found;
  if (!span || rule.scope !== 'document') return false;
  return placeInReport(report, found).block?.kind === 'heading' || span.start === report.placeFor().start;
}

/** Whether there are no words of the report to show: those of an instruction to ohlint are none. */
export function showsNoWords(report: Report, found: Found): boolean {
  return !found.span || concernsWhole(report, found);
}

/** The flagged words. */
export function quoteOf(report: Report, found: Found): string {
  return found.span ? report.source.text.slice(found.span.start, found.span.end) : report.source.raw.slice(found.raw.start, found.raw.end);
}

/** The whole sentence, or sentences, in which the flagged words stand. */
export function contextSpan(report: Report, { start, end }: Span): Span {
  const first = report.sentenceAt(start);
  const last = report.sentenceAt(end - 1);
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

export function contextOf(report: Report, found: Found): string {
  if (!found.span) return quoteOf(report, found);
  const { start, end } = contextSpan(report, found.span);
  return report.source.text.slice(start, end).trim();
}
