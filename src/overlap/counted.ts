import type { Report } from '../report/report.ts';
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
