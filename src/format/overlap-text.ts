import { Chalk, type ChalkInstance } from 'chalk';
import type { PairedReport } from '../overlap/pairs.ts';
import { count } from './count.ts';
import { harmless } from './escape.ts';
import { type Alike, bandOf, closestPairs, percent, percentInAny } from './overlap-matrix.ts';
import { pad, wrap } from './wrap.ts';

/** Pairs that are listed under a matrix, or in the place of one that would not fit. */
const LISTED = 10;
const CELL = 4;

/** How alike reports are, for a terminal: a matrix where it fits, and the closest pairs. */
export function overlapText(alike: Alike, { excerpts, width, colour }: { excerpts: boolean; width: number; colour: boolean }): string {
  const paint = new Chalk(colour ? {} : { level: 0 });
  const { reports } = alike;
  const numbers = String(reports.length).length;
  const names = reports.map(({ report }, row) => `${String(row + 1).padStart(numbers)}  ${harmless(report.source.path)}`);
  const cells = (reports.length + 1) * CELL;
  const label = Math.max(16, Math.min(Math.max(...names.map((name) => name.length)), width - cells - 1));
  const fits = label + cells < width;
  const lines = [
    ...wrap(
      `How much of each report (its row) stands word for word in another (the column), in per cent of its own words; names, dates and numbers count as the same. “any” is what stands in any of the others.`,
      width,
    ),
    '',
    ...(fits ? matrix(alike, names, label, paint) : perReport(alike, names, paint)),
    '',
    ...closest(alike, width, paint),
    ...(excerpts ? passages(alike, width) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function matrix(alike: Alike, names: readonly string[], label: number, paint: ChalkInstance): string[] {
  const head = `${' '.repeat(label)}${names.map((_, column) => String(column + 1).padStart(CELL)).join('')} any`;
  return [
    head,
    ...names.map((name, row) => {
      const cells = names.map((_, column) => (column === row ? '·'.padStart(CELL) : cell(percent(alike, row, column), paint)));
      return `${pad(shortened(name, label), label)}${cells.join('')}${cell(percentInAny(alike, row), paint)}`;
    }),
  ];
}

function perReport(alike: Alike, names: readonly string[], paint: ChalkInstance): string[] {
  return names.map((name, row) => `${cell(percentInAny(alike, row), paint)} %  ${name}`);
}

function closest(alike: Alike, width: number, paint: ChalkInstance): string[] {
  const pairs = closestPairs(alike).slice(0, LISTED);
  return [
    paint.bold('Most alike'),
    ...pairs.flatMap(({ row, column }) => {
      const { passages } = alike.pairOf(row, column);
      const longest = Math.max(0, ...passages.map(({ draft }) => draft.length));
      const shares = `${percent(alike, row, column)} % of ${row + 1} stands in ${column + 1}, ${percent(alike, column, row)} % of ${column + 1} in ${row + 1}`;
      const line = `${shares}: ${count(passages.length, 'passage')}${longest > 0 ? `, the longest of ${longest} words` : ''}`;
      return wrap(line, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`);
    }),
    '',
    ...wrap(
      'ohlint overlap FILES… --format html=page.html writes a page that shows two reports side by side, with what they share in colour.',
      width,
    ),
  ];
}

/** The longest passages of the closest pair, in the words of the first. */
function passages(alike: Alike, width: number): string[] {
  const [nearest] = closestPairs(alike);
  if (!nearest || nearest.share === 0) return [];
  const { report, text } = alike.reports[nearest.row] as PairedReport;
  const found = [...alike.pairOf(nearest.row, nearest.column).passages].sort((a, b) => b.draft.length - a.draft.length).slice(0, 3);
  return [
    '',
    `The longest passages that ${nearest.row + 1} and ${nearest.column + 1} share:`,
    ...found.flatMap(({ draft }) => {
      const words = report.source.text.slice(text.start[draft[0] as number], text.end[draft.at(-1) as number]).replace(/\s+/g, ' ');
      const shown = words.length > 240 ? `${words.slice(0, 240).replace(/ \S*$/, '')} …` : words;
      return wrap(harmless(`“${shown}”`), width - 4).map((line, index) => `${index === 0 ? '  ' : '   '}${line}`);
    }),
  ];
}

function cell(share: number, paint: ChalkInstance): string {
  const shown = String(share).padStart(CELL);
  const band = bandOf(share);
  return band === 0 ? paint.dim(shown) : band === 1 ? shown : band === 2 ? paint.yellow(shown) : paint.red.bold(shown);
}

/** The end of a path says most. */
function shortened(name: string, width: number): string {
  if (name.length <= width) return name;
  const number = /^ *\d+ {2}/.exec(name)?.[0] ?? '';
  return `${number}…${name.slice(name.length - (width - number.length - 1))}`;
}
