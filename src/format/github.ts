import type { Level } from '../lint/rule.ts';
import { count } from './count.ts';
import { harmless } from './escape.ts';
import { oneLine } from './one-line.ts';
import { type Format, GRAVEST_FIRST, gravestFirst, type Placed } from './outcome.ts';
import { placeWord } from './place.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows so many annotations of a kind for a step, and drops the rest without a word. */
const SHOWN = 10;

/** Workflow commands for GitHub Actions: annotations at the lines of a pull request, the most severe first. What GitHub would drop is counted. */
export const github: Format = (outcome, { excerpts }) => {
  const failures = outcome.files.flatMap(({ path, failures: told }) =>
    told.map((failure) => command('error', { file: path, title: 'ohlint' }, harmless(failure))),
  );
  const findings = gravestFirst(outcome);
  const lines = GRAVEST_FIRST.flatMap((level) => {
    const own = findings.filter(({ found }) => found.level === level).map((placed) => annotation(placed, excerpts));
    return shown(level === 'error' ? [...failures, ...own] : own, level === 'info' ? 'suggestion' : level);
  });
  return lines.map((line) => `${line}\n`).join('');
};

/** As many as GitHub shows, and how many more there are. */
function shown(lines: readonly string[], what: string): string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `${count(rest, `more ${what}`)} of ohlint: see the log of another format.`] : [...lines];
}

function annotation({ file: { path }, report, found }: Placed, excerpts: boolean): string {
  // GitHub cannot point at a paragraph of a Word document: it is told in words.
  const word = report.source.format === 'docx';
  const place: Record<string, number> = word ? {} : { line: found.start.line, endLine: found.end.line, col: found.start.column };
  const message = word ? `${placeWord(report, found)}: ${oneLine(found, excerpts)}` : oneLine(found, excerpts);
  return command(COMMANDS[found.level], { file: path, ...place, title: `ohlint ${found.rule.id}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(harmless(String(value)))}`);
  return `::${name} ${given.join(',')}::${data(message)}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
