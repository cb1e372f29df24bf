import { Chalk, type ChalkInstance } from 'chalk';
import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { count, series } from './count.ts';
import { harmless } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import type { FileOutcome, Format, Outcome, Presentation } from './outcome.ts';
import { concernsWhole, contextSpan } from './place.ts';
import { widthOnScreen } from './width.ts';
import { pad, wrap } from './wrap.ts';

/** So many findings of one rule are shown for a report; the rest are counted. */
const SHOWN_A_RULE = 3;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 110;
const NARROWEST = 48;

interface Page {
  readonly paint: ChalkInstance;
  readonly width: number;
  readonly excerpts: boolean;
}

/** For people: findings grouped by report, in reading order, and a line at the end that says how it went. */
export const stylish: Format = (outcome, { excerpts, width, colour }: Presentation) => {
  // Without colour everything is plain; with it, chalk asks the terminal what it can show.
  const paint = new Chalk(colour ? {} : { level: 0 });
  const page = { paint, width: Math.max(NARROWEST, Math.min(WIDEST, width)), excerpts };
  const files = outcome.files.filter((file) => file.findings.length > 0);
  return ['', ...files.flatMap((file) => [...fileLines(file, page), '']), ...summaryLines(outcome, page), ''].join('\n');
};

function fileLines(file: FileOutcome, page: Page): string[] {
  const { report, findings } = file;
  if (!report) return [];
  const places = Math.max(...findings.map((found) => placeOf(report, found).length));
  const seen = new Map<string, number>();
  const lines = [fileTitle(file, report, page)];
  for (const found of findings) {
    const before = seen.get(found.rule.id) ?? 0;
    seen.set(found.rule.id, before + 1);
    if (before >= SHOWN_A_RULE) continue;
    lines.push('', ...findingLines(report, found, places, page));
    if (before + 1 === SHOWN_A_RULE) lines.push(...restLines(report, found, findings, places, page));
  }
  return lines;
}

function fileTitle({ path }: FileOutcome, report: Report, { paint }: Page): string {
  const { kind } = report.facts;
  const what = kind.value === 'general' ? '' : `${kind.value}, `;
  return `${paint.underline(harmless(path))}  ${paint.dim(`${what}${count(report.words.count, 'word')}`)}`;
}

/** Where a finding stands: line and column, in a Word document the paragraph. */
function placeOf(report: Report, { start }: Pick<Found, 'start'>): string {
  return report.source.format === 'docx' ? `¶ ${start.line}` : `${start.line}:${start.column}`;
}

const LEVEL_WIDTH = 'warning'.length;

function findingLines(report: Report, found: Found, places: number, page: Page): string[] {
  const { paint, width, excerpts } = page;
  const indent = 2 + places + 2 + LEVEL_WIDTH + 2;
  const room = width - indent;
  const head = `  ${paint.dim(pad(placeOf(report, found), places, 'start'))}  ${levelWord(found.level, paint)}  `;
  const body = [
    ...withRuleId(wrap(harmless(messageOf(found, excerpts)), room), found.rule.id, room, paint),
    ...(excerpts ? excerptLines(report, found, room, paint) : []),
    ...relatedLines(report, found, room, page),
  ];
  return body.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line);
}

function levelWord(level: Level, paint: ChalkInstance): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[level];
  return colour(pad(level, LEVEL_WIDTH));
}

/** The rule's id stands at the right margin of the last line, or on one of its own where that is full. */
function withRuleId(lines: readonly string[], id: string, room: number, paint: ChalkInstance): string[] {
  const last = lines.at(-1) ?? '';
  const gap = room - widthOnScreen(last) - id.length;
  if (gap >= 2) return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${paint.dim(id)}`];
  return [...lines, `${' '.repeat(Math.max(0, room - id.length))}${paint.dim(id)}`];
}

/** The flagged words in their sentence. */
function excerptLines(report: Report, found: Found, room: number, paint: ChalkInstance): string[] {
  const { span } = found;
  if (!span || concernsWhole(report, found)) return [];
  const around = contextSpan(report, span);
  const context = harmless(report.source.text.slice(around.start, around.end));
  const { before, flagged, after } = excerptOf(context, span.start - around.start, span.end - around.start, 2 * room - 8);
  // Without colour the words are pointed at, unless they are all that is shown.
  const pointed = paint.level === 0 && /\w/.test(before + after);
  return paintLines(wrap(`${before}${START}${flagged}${END}${after}`, room - 2), paint, pointed);
}

// Marks around the flagged words that survive wrapping and take no room.
const START = '\u2061';
const END = '\u2062';

function paintLines(lines: readonly string[], paint: ChalkInstance, pointed: boolean): string[] {
  let inside = false;
  return lines.flatMap((line) => {
    let carets = '';
    const pieces = line.split(/([\u2061\u2062])/).map((piece) => {
      if (piece === START || piece === END) {
        inside = piece === START;
        return '';
      }
      carets += (inside ? '^' : ' ').repeat(widthOnScreen(piece));
      return piece === '' ? '' : inside ? paint.cyan(piece) : paint.dim(piece);
    });
    const shown = `${paint.dim('│')} ${pieces.join('')}`;
    return pointed && carets.includes('^') ? [shown, `│ ${carets.trimEnd()}`] : [shown];
  });
}

function relatedLines(report: Report, found: Found, room: number, { paint, excerpts }: Page): string[] {
  const shown = found.related.slice(0, SHOWN_A_RULE);
  const rest = found.related.length - shown.length;
  return [
    ...shown.flatMap((related) => wrap(`${placeOf(report, related)}: ${harmless(fillMessage(related.note, found.data, excerpts))}`, room)),
    ...(rest > 0 ? [`and ${count(rest, 'more place')}`] : []),
  ].map((line) => paint.dim(line));
}

/** "and 4 more like it: lines 40, 52, 61, 70" */
function restLines(report: Report, last: Found, findings: readonly Found[], places: number, { paint, width }: Page): string[] {
  const alike = findings.filter((found) => found.rule.id === last.rule.id).slice(SHOWN_A_RULE);
  if (alike.length === 0) return [];
  const indent = 2 + places + 2 + LEVEL_WIDTH + 2;
  const lines = [...new Set(alike.map((found) => String(found.start.line)))];
  const unit = report.source.format === 'docx' ? 'paragraph' : 'line';
  const text = `and ${alike.length} more like it: ${unit}${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + paint.dim(line));
}

function summaryLines(outcome: Outcome, { paint, width, excerpts }: Page): string[] {
  const { files } = outcome;
  const reports = files.filter(({ report }) => report);
  const found = files.flatMap(({ findings }) => findings);
  const number = (level: Level) => found.filter((finding) => finding.level === level).length;
  const words = reports.reduce((sum, { report }) => sum + (report?.words.count ?? 0), 0);
  const checked = `${count(reports.length, 'report')} (${count(words, 'word')}, ${count(outcome.rules, 'rule')})`;
  const failed = files.filter(({ failures }) => failures.length > 0).length;
  const missing = failed > 0 ? [paint.red(`${count(failed, 'file')} could not be checked, or not in full: see what is said above.`)] : [];
  if (found.length === 0) {
    if (reports.length === 0) return missing;
    const below = outcome.quiet ? ' at the level that fails' : '';
    if (failed > 0) return [...wrap(`Nothing to mend${below} in what could be checked: ${checked}.`, width), ...missing];
    return wrap(`✔ Nothing to mend${below} in ${checked}.`, width).map((line) => paint.green(line));
  }
  const parts = [
    number('error') > 0 ? paint.red(count(number('error'), 'error')) : '',
    number('warning') > 0 ? paint.yellow(count(number('warning'), 'warning')) : '',
    number('info') > 0 ? paint.blue(count(number('info'), 'suggestion')) : '',
  ].filter((part) => part !== '');
  const mark = number('error') > 0 ? paint.red('✖') : paint.yellow('!');
  const clean = reports.filter(({ findings }) => findings.length === 0).length;
  const hints = [
    ...(clean > 0 && !outcome.quiet ? [`${count(clean, 'report has', 'reports have')} nothing to mend.`] : []),
    'ohlint explain RULE says why a rule speaks and what to write instead.',
    ...(excerpts ? [] : ['Words of the reports are left out here; --excerpts always shows them.']),
  ];
  return [
    ...wrap(`${mark} ${series(parts)} in ${checked}`, width),
    ...wrap(hints.join(' '), width).map((line) => paint.dim(line)),
    ...missing,
  ];
}
