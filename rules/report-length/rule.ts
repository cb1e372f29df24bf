import { advice } from '../../src/language/advice.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { fitnessStatements } from '../../src/report/fitness/fitness.ts';
import type { Report, ReportKind, SectionName } from '../../src/report/report.ts';
import { LIMITS, type Limits, SECTION_TITLES, WORDS_A_PAGE } from './wording.ts';

const SECTIONS_NAMED = 3;

export const rule = defineRule({
  id: 'report-length',
  group: 'readable',
  severity: 'warning',
  scope: 'document',
  summary: 'A report too long to be read, or too thin to be of use.',
  options: {
    warning: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: 'Words above which it is a warning, whatever the kind of report (0: by kind).',
    },
    error: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: 'Words above which it is an error, whatever the kind of report (0: by kind).',
    },
    thin: { type: 'number', default: 0, minimum: 0, description: 'Words below which a report without advice is too thin (0: by kind).' },
  },
  messages: {
    'long-warning':
      'The report has {{words}} words, about {{pages}} pages; a report of this kind is best kept under {{limit}}. Cut what the manager knows already and what nobody will act on[[; the longest sections are {{longest}}]].',
    'long-error':
      'The report has {{words}} words, about {{pages}} pages; few managers will read that far, and {{limit}} is the most for a report of this kind. Shorten the longest sections first[[: {{longest}}]].',
    thin: 'The report has {{words}} words and gives no advice. Say what the person can and cannot do, for how long, and what would help.',
  },
  check(report, context) {
    const limits = limitsFor(report.facts.kind.value, context.options);
    const words = report.bodyWords;
    if (words > limits.warning) {
      const over = words > limits.error;
      const longest = longestSections(report);
      context.report({
        span: report.placeFor(),
        messageId: over ? 'long-error' : 'long-warning',
        level: over ? 'error' : 'warning',
        data: {
          words,
          pages: Math.round((words / WORDS_A_PAGE) * 10) / 10,
          limit: over ? limits.error : limits.warning,
          longest: longest.map(([name, count]) => `${SECTION_TITLES[name]} (${count} words)`).join(', '),
        },
      });
    } else if (words < limits.thin && !givesAdvice(report)) {
      context.report({ span: report.placeFor(), messageId: 'thin', data: { words } });
    }
  },
});

function limitsFor(kind: ReportKind, given: Limits): Limits {
  const byKind = LIMITS[kind] ?? LIMITS.general!;
  const warning = given.warning || byKind.warning;
  return { warning, error: Math.max(given.error || byKind.error, warning), thin: given.thin || byKind.thin };
}

const NOTHING_NEEDED =
  /\b(?:(?:with|needs?|requires?|recommend|advise|see) no (?:further |other |workplace |need for )?|without (?:any )?|no (?:need for )?)(?:changes?|adjustments?|restrictions?|limits?)\b/i;

function givesAdvice(report: Report): boolean {
  return report.prose.some(
    (sentence) =>
      advice(report, sentence).length > 0 ||
      // "She is fit for all of her job, with no changes": nothing is left to advise.
      (NOTHING_NEEDED.test(sentence.text) && fitnessStatements(report).some(({ fit, view }) => fit && view === 'author')),
  );
}

/** The longest sections by our names for them: a message must not repeat the report's words. */
function longestSections(report: Report): [SectionName, number][] {
  const counts = new Map<SectionName, number>();
  for (const { section, firstWord, endWord } of report.prose) {
    counts.set(section.name, (counts.get(section.name) ?? 0) + endWord - firstWord);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, SECTIONS_NAMED);
}
