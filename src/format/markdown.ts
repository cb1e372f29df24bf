import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Report } from '../report/report.ts';
import { count } from './count.ts';
import { markdownText } from './escape.ts';
import { type Format, gravestFirst, numbersOf, type Outcome, type Placed } from './outcome.ts';
import { headingOver, placeWord, quoteOf, showsNoWords } from './place.ts';

/** A comment that is longer than this is scrolled past, however grave its findings are. */
const MOST_ROWS = 50;
/** GitHub takes comments of 65,536 characters; what stands around the rows has room beside these. */
const MOST_CHARACTERS = 60_000;
/** So many reports that could not be checked are named. */
const MOST_FAILURES = 10;
const LONGEST_QUOTE = 160;

/** A comment for a pull request: how it went, the gravest findings first, and how many there was no room for. */
export const markdown: Format = (outcome, { excerpts }) => {
  const parts = [MARK, `### ${headline(outcome)}`, ...failureLines(outcome), ...findingTable(outcome, excerpts)];
  return `${parts.join('\n\n')}\n`;
};

/** Not shown; a CI job finds its own comment by it, to renew it instead of adding one. */
const MARK = '<!-- ohlint -->';

function headline(outcome: Outcome): string {
  const findings = gravestFirst(outcome);
  const reports = outcome.files.filter(({ report }) => report).length;
  const failed = outcome.files.length - reports;
  const checked = `${count(reports, 'report')}${failed > 0 ? ` (${count(failed, 'more file')} could not be checked)` : ''}`;
  const below = outcome.quiet ? ' at the level that fails' : '';
  return findings.length > 0 ? `${numbersOf(findings)} in ${checked}` : `Nothing to mend${below} in ${checked}`;
}

function failureLines({ files }: Outcome): string[] {
  const told = files.flatMap(({ path, failures }) => failures.map((failure) => `- **${markdownText(path)}** ${markdownText(failure)}`));
  const rest = told.length - MOST_FAILURES;
  if (told.length === 0) return [];
  return [[...told.slice(0, MOST_FAILURES), ...(rest > 0 ? [`- and ${count(rest, 'more failure')}`] : [])].join('\n')];
}

function findingTable(outcome: Outcome, excerpts: boolean): string[] {
  const all = gravestFirst(outcome);
  if (all.length === 0) return [];
  const rows: string[] = [];
  let room = MOST_CHARACTERS;
  for (const placed of all.slice(0, MOST_ROWS)) {
    const row = rowOf(placed, excerpts);
    room -= row.length + 1;
    if (room < 0) break;
    rows.push(row);
  }
  const rest = all.slice(rows.length);
  const table = ['| | Where | What to mend |', '|:--|:--|:--|', ...rows].join('\n');
  return [...(rows.length > 0 ? [table] : []), ...overflow(rest), NOTE + (excerpts ? '' : ' The words of the reports are left out here.')];
}

const NOTE = '“ohlint explain RULE” says why a rule speaks and what to write instead.';

function rowOf({ file, report, found }: Placed, excerpts: boolean): string {
  const where = `${markdownText(file.path)}<br>${markdownText(`${placeWord(report, found)}, ${headingOver(report, found, excerpts)}`)}`;
  const what = [markdownText(messageOf(found, excerpts)), ...wordsLine(report, found, excerpts), ...relatedLine(report, found, excerpts)];
  return `| **${found.level}** | ${where} | ${what.join('<br>')} (${markdownText(found.rule.id)}) |`;
}

function wordsLine(report: Report, found: Found, excerpts: boolean): string[] {
  if (!excerpts || showsNoWords(report, found)) return [];
  const quote = quoteOf(report, found).replace(/\s+/g, ' ');
  return [`“${markdownText(quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)} …` : quote)}”`];
}

function relatedLine(report: Report, found: Found, excerpts: boolean): string[] {
  const [first] = found.related;
  if (!first) return [];
  const rest = found.related.length - 1;
  const more = rest > 0 ? `, and ${count(rest, 'more place')}` : '';
  return [markdownText(`${placeWord(report, first)}: ${fillMessage(first.note, found.data, excerpts)}${more}`)];
}

/** "12 more are not shown: 3 warnings and 9 suggestions." */
function overflow(rest: readonly Placed[]): string[] {
  if (rest.length === 0) return [];
  return [`**${count(rest.length, 'more finding')} for which there is no room here:** ${numbersOf(rest)}. Another format has them all.`];
}
