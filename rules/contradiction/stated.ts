import type { TimeExpression } from '../../src/language/time.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import { isDay } from '../../src/report/fitness/owners.ts';
import type { Day } from '../../src/report/report.ts';

/** No sentence that anybody wrote is longer. */
const LONGEST = 1500;

export const isTooLong = ({ text }: { readonly text: string }): boolean => text.length > LONGEST;

/** A sentence that says something: a question says nothing that could be contradicted. */
export const isStatement = (sentence: Sentence): boolean => !sentence.question && !isTooLong(sentence);

/** What the report says in sentences of its own. */
export function stated(report: Report): readonly Sentence[] {
  return report.prose.filter(isStatement);
}

/** A time with its place in the calendar. */
export type PlacedTime = TimeExpression & { readonly earliest: Day; readonly latest: Day };

/** A day, or a period such as a month, of which the first and last day are known. */
export const isPlaced = (time: TimeExpression): time is PlacedTime =>
  isDay(time) && time.earliest !== undefined && time.latest !== undefined;

const YEAR = /\b\d{4}\b/;

/** An end that lies before its beginning is a slip where both years are written. Where they were worked out, it is these that are wrong. */
export const isSureOfOrder = (start: PlacedTime, end: PlacedTime): boolean =>
  end.latest > start.earliest || (YEAR.test(start.text) && YEAR.test(end.text));
