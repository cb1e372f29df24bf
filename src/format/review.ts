import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { series } from './count.ts';
import type { FileOutcome, Format, Presentation } from './outcome.ts';
import { placeInReport, quoteOf } from './place.ts';
import { wrap } from './wrap.ts';

/** What a level asks of the author, gravest first. */
const ASKS: readonly (readonly [Level, string])[] = [
  ['error', 'Must mend before sending'],
  ['warning', 'Should mend'],
  ['info', 'Consider'],
];
const WIDEST = 100;
/** A quotation longer than this is cut: the author knows the sentence by its beginning. */
const LONGEST_QUOTE = 120;

/**
 * For the practitioner: plain sentences, what must be mended before what may be, in reading order under the report's own headings; rule ids last.
 * Without excerpts headings are named by what they are.
 */
export const review: Format = ({ files }, presentation) => {
  const parts = files.map((file) => (file.report ? reportText(file, file.report, presentation) : [file.path, '', ...file.failures, '']));
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
};

function reportText({ path, findings, failures }: FileOutcome, report: Report, { excerpts, width }: Presentation): string[] {
  const room = Math.min(WIDEST, width);
  const lines = [path, '='.repeat(Math.min(room, path.length)), ''];
  for (const failure of failures) lines.push(...wrap(failure, room), '');
  if (findings.length === 0) return [...lines, 'Nothing to mend.', ''];
  const numbers = ASKS.map(
    ([level, title]) => [findings.filter((found) => found.level === level).length, title.toLowerCase()] as const,
  ).filter(([number]) => number > 0);
  lines.push(...wrap(`${series(numbers.map(([number, title]) => `${number} ${title}`))}.`, room), '');
  for (const [level, title] of ASKS) {
    const own = findings.filter((found) => found.level === level);
    if (own.length === 0) continue;
    lines.push(title.toUpperCase(), '');
    let heading: string | undefined;
    for (const found of own) {
      const place = placeInReport(report, found);
      const under = excerpts && place.heading ? place.heading : (SECTIONS[place.section] ?? place.section);
      if (under !== heading) lines.push(`  ${under}`, '');
      heading = under;
      lines.push(...findingText(report, found, excerpts, room - 6).map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`), '');
    }
  }
  return lines;
}

function findingText(report: Report, found: Found, excerpts: boolean, room: number): string[] {
  const quote = quoteOf(report, found).replace(/\s+/g, ' ');
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)} …` : quote;
  const where = report.source.format === 'docx' ? `paragraph ${found.start.line}` : `line ${found.start.line}`;
  const words = excerpts && found.rule.scope !== 'document' ? `“${shown}” (${where}).` : `${where[0]?.toUpperCase()}${where.slice(1)}.`;
  const related = found.related.map(
    ({ note, start }) => `See also ${where.split(' ')[0]} ${start.line}: ${fillMessage(note, found.data, excerpts)}.`,
  );
  const better = excerpts ? found.suggestions.map(({ desc, text }) => `${desc}: “${text}”.`) : [];
  return [
    ...wrap(words, room),
    ...wrap([messageOf(found, excerpts), ...better].join(' '), room),
    ...related.slice(0, 3).flatMap((line) => wrap(line, room)),
    `(${found.rule.id})`,
  ];
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
