import { Chalk, type ChalkInstance } from 'chalk';
import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { series } from './count.ts';
import { harmless } from './escape.ts';
import type { FileOutcome, Format } from './outcome.ts';
import { concernsWhole, headingOver, placeWord, quoteOf, showsNoWords } from './place.ts';
import { widthOnScreen } from './width.ts';
import { wrap } from './wrap.ts';

/** What a level asks of the author, gravest first. */
const ASKS: readonly { readonly level: Level; readonly title: string }[] = [
  { level: 'error', title: 'Must mend before sending' },
  { level: 'warning', title: 'Should mend' },
  { level: 'info', title: 'Consider' },
];
const WIDEST = 100;
/** A quotation longer than this is cut: the author knows the sentence by its beginning. */
const LONGEST_QUOTE = 120;
/** So many findings of one rule are told at a level; for the rest it is enough to know where they are. */
const TOLD_A_RULE = 3;
const WHOLE = 'The report as a whole';

interface Page {
  readonly paint: ChalkInstance;
  readonly room: number;
  readonly excerpts: boolean;
}

/**
 * For the practitioner: plain sentences, what must be mended before what may be, in reading order under the report's own headings; rule ids last.
 * Without excerpts headings are named by what they are.
 */
export const review: Format = ({ files }, { excerpts, width, colour }) => {
  const page = { paint: new Chalk(colour ? {} : { level: 0 }), room: Math.min(WIDEST, width), excerpts };
  const lines = files.flatMap((file) => reportLines({ ...file, path: harmless(file.path) }, page));
  return lines.map((line) => `${line}\n`).join('');
};

function reportLines({ path, report, findings, failures }: FileOutcome, page: Page): string[] {
  const { paint, room } = page;
  const lines = [paint.bold(path), '='.repeat(Math.min(room, widthOnScreen(path))), ''];
  for (const failure of failures) lines.push(...wrap(harmless(failure), room).map((line) => paint.red(line)), '');
  if (!report) return lines;
  if (findings.length === 0) return [...lines, ...wrap(NOTHING, room), ''];
  const parts = ASKS.map(({ level, title }) => ({ level, title, own: findings.filter((found) => found.level === level) }));
  const asked = parts.filter(({ own }) => own.length > 0);
  lines.push(...wrap(asked.map(({ title, own }) => `${title}: ${own.length}.`).join(' '), room), '');
  return [...lines, ...asked.flatMap(({ level, title, own }) => levelLines(report, level, title, own, page))];
}

const NOTHING = 'Nothing to mend. ohlint reads how the report is written, and cannot tell whether what it says is right.';

function levelLines(report: Report, level: Level, title: string, own: readonly Found[], page: Page): string[] {
  const { paint, room, excerpts } = page;
  const lines = [paint.bold(colourOf(level, paint)(title.toUpperCase())), ''];
  // What concerns the report as a whole stands nowhere in particular, and is read first.
  const whole = own.filter((found) => concernsWhole(report, found));
  const placed = own.filter((found) => !whole.includes(found));
  const told = new Map<string, number>();
  let under: string | undefined;
  for (const found of [...whole, ...placed]) {
    const before = told.get(found.rule.id) ?? 0;
    told.set(found.rule.id, before + 1);
    if (before >= TOLD_A_RULE) continue;
    const heading = whole.includes(found) ? WHOLE : harmless(headingOver(report, found, excerpts));
    if (heading !== under) lines.push(...wrap(heading, room - 2).map((line) => `  ${paint.underline(line)}`), '');
    under = heading;
    const more = before + 1 === TOLD_A_RULE ? restLine(report, found, own) : '';
    const words = [...findingLines(report, found, page), ...wrap(more, room - 6), paint.dim(`(${found.rule.id})`)].filter(
      (line) => line !== '',
    );
    lines.push(...words.map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`), '');
  }
  return lines;
}

function colourOf(level: Level, paint: ChalkInstance): ChalkInstance {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[level];
}

function findingLines(report: Report, found: Found, { excerpts, room, paint }: Page): string[] {
  const related = found.related.map(
    (place) => `See also ${placeWord(report, place).toLowerCase()}: ${fillMessage(place.note, found.data, excerpts)}.`,
  );
  const better = excerpts ? found.suggestions.map(({ desc, text }) => `${desc}: “${text}”.`) : [];
  return [
    ...wrap(harmless(placeLine(report, found, excerpts)), room - 6).map((line) => paint.cyan(line)),
    ...wrap(harmless([messageOf(found, excerpts), ...better].join(' ')), room - 6),
    ...related.slice(0, 3).flatMap((line) => wrap(harmless(line), room - 6)),
  ];
}

/** The words it is about and where they stand; nothing for the report as a whole. */
function placeLine(report: Report, found: Found, excerpts: boolean): string {
  if (concernsWhole(report, found)) return '';
  const where = placeWord(report, found);
  if (!excerpts || showsNoWords(report, found)) return `${where}.`;
  const quote = quoteOf(report, found).replace(/\s+/g, ' ');
  return `“${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)} …` : quote}” (${where.toLowerCase()}).`;
}

/** "And 4 more like it: lines 40, 52, 61 and 70." */
function restLine(report: Report, last: Found, own: readonly Found[]): string {
  const rest = own.filter((found) => found.rule.id === last.rule.id).slice(TOLD_A_RULE);
  if (rest.length === 0) return '';
  const lines = [...new Set(rest.map((found) => String(found.start.line)))];
  const unit = report.source.format === 'docx' ? 'paragraph' : 'line';
  return `And ${rest.length} more like it: ${unit}${lines.length === 1 ? '' : 's'} ${series(lines)}.`;
}
