import type { Audience, Report, ReportKind } from './report.ts';

/** What a report may be asked to say. Contact, consent and header are asked of every report to a manager. */
export type Element = 'fitness' | 'return' | 'attendance' | 'advice' | 'next-step';

/** `must`: its absence is a fault. `may`: it need not be there, but what is said must hold. `none`: not looked at. */
export type Requirement = 'must' | 'may' | 'none';

type Requirements = Readonly<Record<Element, Requirement>>;

const ABSENCE: Requirements = { fitness: 'must', return: 'must', attendance: 'none', advice: 'must', 'next-step': 'must' };
/** The person is at work, or is not employed yet: nobody asks for a date of return. An absence told here is over, or short. */
const AT_WORK: Requirements = { ...ABSENCE, return: 'none' };
/** Another purpose than the absence: what is said of a return must hold, but nothing need be said. */
const OTHER_PURPOSE: Requirements = { ...ABSENCE, return: 'may' };

/** What a report of each kind must have for the reader who asked for it. */
const BY_KIND: Readonly<Record<ReportKind, Requirements>> = {
  general: ABSENCE,
  'long-term-absence': ABSENCE,
  review: ABSENCE,
  stress: ABSENCE,
  'work-status': ABSENCE,
  'fitness-for-duty': ABSENCE,
  // Dates do not matter where absences are short and many; what matters is whether they will go on.
  'short-term-absence': { ...AT_WORK, attendance: 'must' },
  'at-work': AT_WORK,
  'pre-placement': AT_WORK,
  'health-surveillance': AT_WORK,
  'night-work': AT_WORK,
  'safety-critical': OTHER_PURPOSE,
  'meeting-fitness': OTHER_PURPOSE,
  // A plan and a note of a meeting rest on a report that gave the opinion; so does a letter on the stages of a pregnancy.
  'phased-return-plan': { ...ABSENCE, fitness: 'none' },
  pregnancy: { ...OTHER_PURPOSE, fitness: 'none' },
  'case-conference': { ...OTHER_PURPOSE, fitness: 'none' },
  // Furniture and screens, not health.
  workstation: { ...AT_WORK, fitness: 'none' },
  // "Cleared" or "not cleared" is the whole answer.
  immunisation: { fitness: 'none', return: 'none', attendance: 'none', advice: 'none', 'next-step': 'none' },
  // The scheme's question is permanence; what the manager may do until then is not asked.
  'ill-health-retirement': { ...OTHER_PURPOSE, advice: 'none' },
};

/** What a reader other than the manager does not look for. */
const NOT_FOR: Readonly<Record<Audience, readonly Element[]>> = {
  manager: [],
  'scheme-adviser': ['advice'],
  employee: ['advice', 'next-step'],
  gp: ['fitness', 'return', 'attendance', 'advice', 'next-step'],
};

/** Whether a report of this kind, to this reader, must speak of an element. */
export function requirement(report: Report, element: Element): Requirement {
  const { kind, audience } = report.facts;
  return NOT_FOR[audience.value].includes(element) ? 'none' : BY_KIND[kind.value][element];
}
