import type { ReportKind, SectionName } from '../../src/report/report.ts';

/** Where only text is at hand a page is reckoned at this many words: 11-point type with a letterhead. */
export const WORDS_A_PAGE = 450;

export interface Limits {
  readonly warning: number;
  readonly error: number;
  readonly thin: number;
}

/**
 * Words of the body. No body in the field publishes a limit. Managers complained of five pages (about 2,000 words) and of three-page
 * templates; a management referral is usually answered well in 350 to 800 words. A pension scheme's adviser and a case conference need
 * more, a surveillance outcome or a pre-placement clearance much less (80 to 250 and 60 to 200); where it carries restrictions it needs twice that.
 */
export const LIMITS: Readonly<Partial<Record<ReportKind, Limits>>> = {
  general: { warning: 900, error: 1400, thin: 150 },
  'case-conference': { warning: 1500, error: 2200, thin: 150 },
  'ill-health-retirement': { warning: 1500, error: 2200, thin: 150 },
  'health-surveillance': { warning: 500, error: 800, thin: 80 },
  'pre-placement': { warning: 400, error: 700, thin: 60 },
  immunisation: { warning: 300, error: 600, thin: 40 },
  'work-status': { warning: 500, error: 900, thin: 60 },
  'safety-critical': { warning: 800, error: 1200, thin: 80 },
  'night-work': { warning: 700, error: 1100, thin: 80 },
  workstation: { warning: 900, error: 1400, thin: 100 },
};

/** What we call the sections. */
export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  header: 'header',
  summary: 'summary',
  consent: 'consent',
  background: 'background',
  job: 'the job',
  health: 'health and history',
  fitness: 'fitness and opinion',
  prognosis: 'outlook',
  advice: 'advice',
  questions: 'answers to questions',
  disability: 'disability law',
  causation: 'cause',
  attendance: 'future attendance',
  'next-step': 'next step',
  contact: 'contact',
  scope: 'scope and limits',
  body: 'text under no usual heading',
};
