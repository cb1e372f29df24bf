import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { series } from './count.ts';
import { harmless } from './escape.ts';
import type { FileOutcome, Format, Presentation } from './outcome.ts';
import { headingOver, placeWord, pointsAtNothing, quoteOf } from './place.ts';
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
  const parts = files.map((file) => reportText({ ...file, path: harmless(file.path) }, presentation));
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
};

function reportText({ path, report, findings, failures }: FileOutcome, { excerpts, width }: Presentation): string[] {
  const room = Math.min(WIDEST, width);
  const lines = [path, '='.repeat(Math.min(room, path.length)), ''];
  for (const failure of failures) lines.push(...wrap(harmless(failure), room), '');
  if (!report) return lines;
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
      const under = harmless(headingOver(report, found, excerpts));
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
  const where = placeWord(report, found);
  const words = excerpts && !pointsAtNothing(report, found) ? `“${shown}” (${where.toLowerCase()}).` : `${where}.`;
  const related = found.related.map(
    (place) => `See also ${placeWord(report, place).toLowerCase()}: ${fillMessage(place.note, found.data, excerpts)}.`,
  );
  const better = excerpts ? found.suggestions.map(({ desc, text }) => `${desc}: “${text}”.`) : [];
  return [
    ...wrap(harmless(words), room),
    ...wrap(harmless([messageOf(found, excerpts), ...better].join(' ')), room),
    ...related.slice(0, 3).flatMap((line) => wrap(harmless(line), room)),
    `(${found.rule.id})`,
  ];
}
