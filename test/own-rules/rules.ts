import { messageOf } from '../../src/lint/message.ts';
import type { AnyRule, Companions } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import type { Definition } from '../../src/own-rules/definition.ts';
import { patternMaker } from '../../src/own-rules/linear-pattern.ts';
import { ownRule } from '../../src/own-rules/own-rule.ts';
import { checkDefinition } from '../../src/own-rules/schema.ts';
import type { GivenFacts } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

const pattern = await patternMaker();
const ALONE: Companions = { templates: [], others: [], previous: undefined, referral: undefined };

/** The rule that a definition makes. What is wrong with it is thrown. */
export function made(values: object): AnyRule {
  const { definition, problems } = checkDefinition({ id: 'house/rule', ...values });
  if (!definition) throw new Error(problems.map(({ sentence }) => sentence).join('\n'));
  return ownRule(definition as Definition, { pattern, phrasesFrom: () => [] });
}

/** What a rule finds in a report: the words with the message, without words of the report. */
export function finds(
  rule: AnyRule,
  markdown: string,
  given: GivenFacts = {},
  options: Readonly<Record<string, number | readonly string[]>> = {},
): string[] {
  const report = reportOf(markdown, given);
  const settings = { ...DEFAULT_SETTINGS, rules: new Map([[rule.id, { level: undefined, options }]]) };
  const { findings, crashes } = lint(report, [rule], settings, ALONE);
  if (crashes[0]) throw crashes[0].cause;
  return findings.map(
    (found) => `${found.span ? report.source.text.slice(found.span.start, found.span.end) : ''} | ${messageOf(found, false)}`,
  );
}
