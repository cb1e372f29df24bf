import type { FileOutcome } from '../../src/format/outcome.ts';
import { type AnyRule, defineRule, type Finding, type Level, type Scope } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

/** A rule that finds every place of some words. */
export const finds = (
  id: string,
  words: string,
  severity: Level,
  more: { scope?: Scope; message?: string; with?: (report: Report) => Omit<Partial<Finding>, 'messageId'> } = {},
) =>
  defineRule({
    id,
    group: 'legal-exposure',
    severity,
    scope: more.scope ?? 'span',
    summary: '',
    options: {},
    messages: { found: more.message ?? 'These words[[ (“{{words}}”)]] are a risk. Say it otherwise.' },
    check(report, context) {
      for (let at = report.text.indexOf(words); at >= 0; at = report.text.indexOf(words, at + 1)) {
        context.report({ span: { start: at, end: at + words.length }, messageId: 'found', data: { words }, ...more.with?.(report) });
      }
    },
  }) as AnyRule;

/** What comes of a report under some rules. */
export function outcomeOf(path: string, markdown: string, rules: readonly AnyRule[]): FileOutcome {
  const report = reportOf(markdown, { kind: 'review' }, path);
  const { findings } = lint(report, rules, DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined });
  return { path, report, findings, failures: [] };
}

export const unread = (path: string): FileOutcome => ({
  path,
  report: undefined,
  findings: [],
  failures: ['The file is empty: there is nothing to check.'],
});
