import { syllables } from '../../language/retext.ts';
import { type AnyRule, defineRule } from '../../lint/rule.ts';
import type { Report } from '../../report/report.ts';
import type { MetricRule } from '../definition.ts';
import { type Formula, FormulaError, formulaOf } from '../formula.ts';
import { whereOf } from '../materials.ts';
import { DefinitionError, messagesOf } from '../message.ts';
import { type Part, partsOf } from '../units.ts';
import { isFor } from '../where.ts';
import { limitOptions, SCOPE_OF } from './occurrence.ts';

/** A word of this many syllables is long to a reader (Gunning fog, SMOG). */
const LONG = 3;
/** Pages are of this many words where the layout is not known. */
const WORDS_A_PAGE = 450;

/** What can be counted, each by what it is called in a formula. Only what a formula asks for is counted. */
const COUNTS: Readonly<Record<string, (report: Report, part: Part) => number>> = {
  words: (_, { sentences }) => sentences.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0),
  sentences: (_, { sentences }) => sentences.length,
  questions: (_, { sentences }) => sentences.filter(({ question }) => question).length,
  paragraphs: (_, { sentences }) => new Set(sentences.map(({ block }) => block)).size,
  items: (_, { sentences }) => new Set(sentences.flatMap(({ block }) => (block.kind === 'item' ? block : []))).size,
  sections: (_, { sentences }) => new Set(sentences.map(({ section }) => section)).size,
  letters: (report, part) => wordsIn(report, part).reduce((sum, word) => sum + word.length, 0),
  syllables: (report, part) => wordsIn(report, part).reduce((sum, word) => sum + syllables(word), 0),
  longwords: (report, part) => wordsIn(report, part).filter((word) => syllables(word) >= LONG).length,
  pages: (report, part) => COUNTS.words!(report, part) / WORDS_A_PAGE,
};

function wordsIn({ words }: Report, { sentences }: Part): readonly string[] {
  return sentences.flatMap(({ firstWord, endWord }) => words.lower.slice(firstWord, endWord));
}

/** A figure that is worked out from counts, and its limits. */
export function metricRule(definition: MetricRule): AnyRule {
  const where = whereOf(definition);
  const formula = formulaIn(definition);
  const unit = definition.per ?? 'report';
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'warning',
    scope: SCOPE_OF[unit],
    summary: definition.summary ?? 'A figure outside its limits.',
    ...(definition.url !== undefined && { url: definition.url }),
    options: limitOptions(definition),
    messages: messagesOf(definition.message, { over: '', under: '' }, { safe: ['value', 'min', 'max', ...Object.keys(COUNTS)] }),
    check(report, context) {
      if (!isFor(where, report)) return;
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = context.options as { min?: number; max?: number };
      const asked = namesIn(definition, formula);
      for (const part of partsOf(report, where, unit)) {
        if (part.sentences.length === 0 && unit !== 'report') continue;
        const numbers = Object.fromEntries(asked.map((name) => [name, COUNTS[name]!(report, part)]));
        const value = formula.value(numbers);
        // Nothing to divide by is nothing to judge.
        if (!Number.isFinite(value)) continue;
        const data = { ...rounded(numbers), value: round(value), min: limit(min), max: limit(max) };
        if (value > max) context.report({ span: part.place, messageId: 'over', data });
        if (value < min) context.report({ span: part.place, messageId: 'under', data });
      }
    },
  });
}

function formulaIn({ formula }: MetricRule): Formula {
  try {
    return formulaOf(formula, Object.keys(COUNTS));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new DefinitionError(['formula'], `the formula ${error.message}`);
  }
}

/** What the formula counts, and what the message tells of besides. */
function namesIn({ message }: MetricRule, { names }: Formula): readonly string[] {
  const told = JSON.stringify(message);
  return Object.keys(COUNTS).filter((name) => names.includes(name) || told.includes(name));
}

function rounded(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, round(value)]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function limit(value: number): number | string {
  return Number.isFinite(value) ? value : 'no limit';
}
