import type { Found } from '../lint/finding.ts';
import type { Level } from '../lint/rule.ts';
import { count } from './count.ts';
import { oneLine } from './one-line.ts';
import type { FileOutcome, Format } from './outcome.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' };
const LEVELS: readonly Level[] = ['error', 'warning', 'info'];
/** GitHub shows so many annotations of a kind for a step, and drops the rest without a word. */
const SHOWN = 10;

/** Workflow commands for GitHub Actions: annotations at the lines of a pull request, the most severe first. What GitHub would drop is counted. */
export const github: Format = ({ files }, { excerpts }) => {
  const failures = files.flatMap(({ path, failures: told }) =>
    told.map((failure) => command('error', { file: path, title: 'ohlint' }, failure)),
  );
  const lines = LEVELS.flatMap((level) => {
    const own = files.flatMap((file) => file.findings.filter((found) => found.level === level).map((found) => [file, found] as const));
    const room = level === 'error' ? Math.max(0, SHOWN - failures.length) : SHOWN;
    const shown = own.slice(0, room).map(([file, found]) => annotation(file, found, excerpts));
    const rest = own.length - shown.length;
    return rest > 0
      ? [...shown, `${count(rest, `more ${level === 'info' ? 'suggestion' : level}`)} of ohlint: see the log of another format.`]
      : shown;
  });
  return [...failures, ...lines].map((line) => `${line}\n`).join('');
};

function annotation({ path, report }: FileOutcome, found: Found, excerpts: boolean): string {
  // In a Word document a line is a paragraph, which GitHub cannot point at.
  const place: Record<string, number> =
    report?.source.format === 'docx' ? {} : { line: found.start.line, endLine: found.end.line, col: found.start.column };
  return command(COMMANDS[found.level], { file: path, ...place, title: `ohlint ${found.rule.id}` }, oneLine(found, excerpts));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${given.join(',')}::${data(message)}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
