import { advice, termsOfReturn } from '../../src/language/advice.ts';
import { accounts } from '../../src/language/attribution.ts';
import { isToldAs, opinionSentences } from '../../src/language/author-opinion.ts';
import { clauses } from '../../src/language/clauses.ts';
import { isActionable, vagueness } from '../../src/language/concrete.ts';
import { conditions } from '../../src/language/condition.ts';
import { declined } from '../../src/language/declining.ts';
import { hrDecisions } from '../../src/language/hr-decisions.ts';
import { negations } from '../../src/language/negation.ts';
import { opinion } from '../../src/language/opinion.ts';
import { managersNamed, mentions } from '../../src/language/people.ts';
import { quantities } from '../../src/language/quantities.ts';
import { questions } from '../../src/language/questions.ts';
import { quotations } from '../../src/language/quoted.ts';
import { stance } from '../../src/language/stance.ts';
import { termsOfArt, titles } from '../../src/language/terms-of-art.ts';
import { timesIn } from '../../src/language/time.ts';
import { isOfSomebodyElse, isOfTheWork } from '../../src/language/whose.ts';
import { read } from '../../src/read/read.ts';
import type { Span } from '../../src/read/source.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';

/**
 * How the sentences of a report are read, a line a reading: what the language layer promises the rules. Places count from the beginning of
 * the sentence.
 */
export function readings(bytes: Uint8Array, name: string): string[] {
  const report = understand(read(bytes, name), {});
  const whole = [
    ...managersNamed(report).map((manager) => `manager: ${manager}`),
    ...titles(report).map((span) => `title: ${report.text.slice(span.start, span.end)}`),
    ...termsOfArt(report).map((span) => `term: ${report.text.slice(span.start, span.end)}`),
  ];
  return [...whole, ...report.sentences.flatMap((sentence) => [sentence.text, ...readingsOf(report, sentence).map((line) => `  ${line}`)])];
}

function readingsOf(report: Report, sentence: Sentence): string[] {
  const { start } = sentence;
  const all = (name: string, found: readonly object[]) => found.map((one) => `${name} ${shown(one, start)}`);
  /** Where nothing is to be said of a stretch but that it is there, it is not said. */
  const telling = (name: string, found: readonly object[]) =>
    all(name, found).filter((line) => !/^\w+ (?:[\d-]+)?(?: kind main)?$/.test(line));
  const { accounts: told, endorsed } = accounts(report, sentence);
  const given = advice(report, sentence);
  const people = mentions(report, sentence);
  const split = clauses(sentence);
  return [
    ...(split.length > 1 ? all('clause', split) : telling('clause', split)),
    ...all('person', people),
    ...all('account', told),
    ...all('endorsed', endorsed),
    ...all('negated', negations(sentence)),
    ...all('supposed', conditions(sentence)),
    ...all('asked', questions(sentence)),
    ...all('quoted', quotations(sentence)),
    ...all('declined', declined(sentence)),
    ...telling(
      'stance',
      split.map((clause) => ({ start: clause.start, end: clause.end, ...stance(report, sentence, clause) })),
    ),
    ...all('time', timesIn(report, sentence)),
    ...all('quantity', quantities(sentence)),
    ...all('advice', given),
    ...given.map((one) =>
      [isActionable(report, sentence, one) ? 'actionable' : 'not actionable', vagueness(report, sentence, one) ?? ''].join(' ').trim(),
    ),
    ...all('terms of return', termsOfReturn(report, sentence)),
    ...all('decision', hrDecisions(report, sentence)),
    ...telling('opinion', [opinion(sentence)]),
    ...(opinionSentences(report).has(sentence) ? ['the author’s opinion'] : []),
    ...(isToldAs(report, sentence) ? ['told as an account'] : []),
    ...all(
      'of somebody else',
      split.filter((clause) => isOfSomebodyElse(report, sentence, clause)),
    ),
    ...all(
      'of the work',
      people.filter((person) => isOfTheWork(sentence, person)),
    ),
  ];
}

/** The text stands above already, and by which word it was found is nobody’s promise. */
const NOT_SHOWN = new Set(['text', 'groups', 'first', 'last', 'auxiliary']);

function shown(value: object, base: number): string {
  const { start, end, ...rest } = value as Partial<Span>;
  const place = start === undefined || end === undefined ? [] : [`${start - base}-${end - base}`];
  const parts = Object.entries(rest).flatMap(([name, one]: [string, unknown]): string[] => {
    if (one === undefined || one === false || one === '' || NOT_SHOWN.has(name)) return [];
    if (one === true) return [name];
    if (typeof one === 'object' && one !== null) return [`${name} (${shown(one, base)})`];
    return [`${name} ${one}`];
  });
  return [...place, ...parts].join(' ');
}
