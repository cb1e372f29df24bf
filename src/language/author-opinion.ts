import type { Report, Sentence } from '../lint/rule.ts';
import { fitnessStatements } from '../report/fitness/fitness.ts';
import { returnStatements } from '../report/fitness/returns.ts';
import type { SectionName } from '../report/report.ts';
import { advice } from './advice.ts';
import { accounts } from './attribution.ts';
import { opinion } from './opinion.ts';
import { has } from './pattern.ts';
import type { Party } from './people.ts';
import { verbGroups } from './verb-groups.ts';

/** Sections that hold what the author thinks and advises; a plain statement there is the author's. */
const OPINION_SECTIONS: ReadonlySet<SectionName> = new Set([
  'fitness',
  'prognosis',
  'advice',
  'disability',
  'causation',
  'attendance',
  'summary',
  'questions',
]);
/** Sections that hold neither an account nor an opinion. */
export const OTHER_SECTIONS: ReadonlySet<SectionName> = new Set(['consent', 'contact', 'scope', 'next-step', 'header', 'job']);

/** "See above.", "Please refer to HR.": sends the reader on and gives no opinion. */
const SENDS_ON = /^(?:please )?(?:see|refer)\b[^.]{0,60}[.!]?$/i;

/** What the reader asked or wrote, told back to them. */
const READER_TOLD =
  /^(?:you|your (?:\w+ )?(?:referral|letter|email|form|question)s?|the (?:\w+ )?(?:referral|form)|thank you)\b[^.;]{0,60}\b(?:ask|asks|asked|asking|say|says|said|tell|tells|told|want|wants|wanted|like|know|mention\w*|report|reports|reported|write|writes|wrote|refer\w*|seek|seeks|raise[sd]?)\b/i;

/** What the author thinks of work, function or course: an opinion however it stands. */
const JUDGES =
  /\b(?:I (?:would |do |also |therefore |cannot |could |should |still |have )*(?:recommend|advise|suggest|think|consider|believe|expect|anticipate|judge|conclude|doubt|estimate|see no|find no|am of the|am satisfied|am confident)|in my (?:opinion|view|judge?ment)|my (?:opinion|view|advice|conclusion|estimate|assessment) is|(?:un)?likely|probabl[ey]|on balance|prognosis|should be (?:able|fit|well|possible|kept|given|allowed|excused|spared|moved)|(?:is|are|was|remains?) (?:currently |still |now |not |un|temporarily |permanently |medically )*(?:fit|unfit|capable|well enough)\b(?! note)|would (?:help|benefit|be (?:helpful|sensible|wise|reasonable|prudent))|equality act|disab(?:led|ility)|risk assessment|adjustments?|phased return|no (?:medical|health) reason)\b/i;

const known = new WeakMap<Report, ReadonlySet<Sentence>>();

/** The sentences in which occupational health says what it thinks or advises: fitness, return, limits, cause, advice. */
export function opinionSentences(report: Report): ReadonlySet<Sentence> {
  let found = known.get(report);
  if (found === undefined) {
    found = read(report);
    known.set(report, found);
  }
  return found;
}

function read(report: Report): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  const stated = [...fitnessStatements(report), ...returnStatements(report)].filter(({ view, endorsed }) => view === 'author' || endorsed);
  for (const { statement } of stated) if (statement.sentence?.prose) found.add(statement.sentence);
  for (const sentence of report.prose) {
    if (
      OTHER_SECTIONS.has(sentence.section.name) ||
      sentence.question ||
      isToldAs(report, sentence) ||
      has(sentence, SENDS_ON) ||
      has(sentence, READER_TOLD)
    )
      continue;
    const { marked, probable } = opinion(sentence);
    if (marked || probable || has(sentence, JUDGES) || advice(report, sentence).length > 0 || isPlainlyOwn(sentence)) found.add(sentence);
  }
  return found;
}

/** In a section of opinion, what is said of now or the time to come without a source is the author's. */
function isPlainlyOwn(sentence: Sentence): boolean {
  if (!OPINION_SECTIONS.has(sentence.section.name)) return false;
  const [verb] = verbGroups(sentence);
  return verb !== undefined && verb.tense !== 'past';
}

/** Whether half of a sentence or more is told as somebody's account: of the party named, or of anybody but the author. */
export function isToldAs(report: Report, sentence: Sentence, whose?: Party): boolean {
  const length = sentence.end - sentence.start;
  return accounts(report, sentence).accounts.some(({ to, start, end, by }) => {
    if (whose !== undefined ? to !== whose : to === 'author' || to === 'occupational-health') return false;
    const own = by.start >= sentence.start && by.end <= sentence.end;
    const from = Math.max(sentence.start, own ? Math.min(start, by.start) : start);
    const until = Math.min(sentence.end, own ? Math.max(end, by.end) : end);
    return (until - from) * 2 >= length;
  });
}
