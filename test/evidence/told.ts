import { quoteOf } from '../../src/format/place.ts';
import type { Found } from '../../src/lint/finding.ts';
import type { Report } from '../../src/report/report.ts';

/** What a reader is told by a finding, on one line: its level and message, the words, what else it shows and what it proposes. */
export function told(report: Report, found: Found): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => quoted(report.text.slice(start, end));
  const quote = quoteOf(report, found);
  return [
    `${found.level} ${found.rule.id}/${found.messageId} ${quoted(quote)}`,
    ...Object.entries(found.data).flatMap(([name, value]) => (value === quote ? [] : [`${name}: ${value}`])),
    ...found.related.map(({ span, note }) => `${note}: ${words(span)}`),
    ...found.suggestions.map(({ span, text }) => `${words(span)} to ${quoted(text)}`),
    ...(found.fix ? ['fixed unasked'] : []),
  ]
    .join('; ')
    .replace(/\s+/g, ' ');
}

/** Of a long stretch the two ends say where it stands. */
function quoted(text: string): string {
  return `“${text.length <= 100 ? text : `${text.slice(0, 40)} … ${text.slice(-40)}`}”`;
}
