import type { BlockRole, Report } from '../report/report.ts';
import type { ComparedText } from './normalise.ts';

/** Which words of a draft are counted: those of its running text, and not of headings, the header, the signature or quoted questions. */
export function countedWords(report: Report, text: ComparedText): Uint8Array {
  const counted = new Uint8Array(text.forms.length);
  let word = 0;
  for (const sentence of report.prose) {
    while (word < counted.length && (text.start[word] as number) < sentence.start) word += 1;
    for (; word < counted.length && (text.start[word] as number) < sentence.end; word += 1) counted[word] = 1;
  }
  return counted;
}

/** What names somebody or says where they are reached: it is nobody's wording, and an index has no need of it. */
const IDENTIFYING: ReadonlySet<BlockRole> = new Set(['field', 'address', 'signature', 'title'] as const);

/** Which words of a report may stand in a draft's running text: all but those that identify somebody. A draft may copy a heading or a question of another report. */
export function comparableWords(report: Report, text: ComparedText): Uint8Array {
  const comparable = countedWords(report, text);
  let block = 0;
  for (let word = 0; word < comparable.length; word += 1) {
    while (block < report.blocks.length && (report.blocks[block]?.end as number) <= (text.start[word] as number)) block += 1;
    if (!IDENTIFYING.has(report.roles[block] ?? 'field')) comparable[word] = 1;
  }
  return comparable;
}
