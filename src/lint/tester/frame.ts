import type { Span } from '../../read/source.ts';

/** The parts of the frame that a rule's examples may leave out. */
export const FRAME_PARTS = ['header', 'consent', 'absence', 'fitness', 'timeframe', 'advice', 'next', 'contact'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

const TITLE = '# Occupational health report';

const HEADER = `${TITLE}

| | |
|---|---|
| Employee | Mr Colin Ashby |
| Job title | Archive assistant |
| Date of referral | 5 October 2026 |
| Date of assessment | 12 October 2026 (by telephone) |
| Report date | 14 October 2026 |
| Report to | Ms Leona Farrow, Records Manager |`;

const SIGNATURE = 'Ivy Brandt RGN SCPHN (OH)\\\nOccupational Health Nurse Adviser';

const PARTS: Record<FramePart, string> = {
  header: HEADER,
  consent:
    'Mr Ashby has agreed to this report being sent to you. He was offered sight of it first and chose to have a copy at the same time.',
  absence: 'Mr Ashby has been off work since 3 August 2026.',
  fitness: 'In my opinion he is not fit for his work in the archive at present.',
  timeframe: 'I expect him to be fit to return to work on 16 November 2026, and to full hours and duties by 14 December 2026.',
  advice:
    'For the first four weeks I recommend work at the enquiry desk, lifting no more than 5 kg, because his strength is still coming back.',
  next: 'No further appointment with occupational health is planned and I have closed the case.',
  contact: 'If you would like to talk about this report, please ring me on 01632 960 473 or write to ivy.brandt@example.com.',
};

/** A report in Markdown, and where in it the text of an example stands. */
export interface Framed {
  readonly markdown: string;
  readonly text: Span;
}

/**
 * A plain good report, clean under every rule of the catalogue, with a text set into its opinion as paragraphs of its own: what a
 * rule's examples are judged in. Parts are left out where the example is to bring them, or to lack them.
 */
export function frame(text: string, without: readonly FramePart[] = []): Framed {
  const part = (name: FramePart) => (without.includes(name) ? '' : PARTS[name]);
  const join = (...paragraphs: string[]) => paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  const before = join(part('header') || TITLE, '## Background', part('absence'), part('consent'), '## Opinion', part('fitness'));
  const after = join(
    part('timeframe'),
    '## Advice',
    part('advice'),
    '## Next step',
    part('next'),
    part('contact'),
    part('header') && SIGNATURE,
  );
  const start = before.length + 2;
  const own = text.trim();
  return { markdown: `${before}\n\n${own}\n\n${after}\n`, text: { start, end: start + own.length } };
}
