import { type AnyRule, defineRule, type Suggestion } from '../../lint/rule.ts';
import type { Span } from '../../read/source.ts';
import { list, type SubstitutionRule } from '../definition.ts';
import { finderFor, type Materials, whereOf } from '../materials.ts';
import { messagesOf } from '../message.ts';
import { plain } from '../phrases.ts';
import { isFor, isMeant, sentencesFor } from '../where.ts';
import { NOT_CHOSEN } from './phrase.ts';

/** Words for which there are better ones. */
export function substitutionRule(definition: SubstitutionRule, materials: Materials): AnyRule {
  const where = whereOf(definition, NOT_CHOSEN);
  const better = new Map(
    Object.entries(definition.swap).map(([phrase, given]) => [
      plain(phrase).toLowerCase(),
      list(given ?? []).filter((words) => words !== ''),
    ]),
  );
  const matchCase = definition['match-case'] ?? false;
  const finder = finderFor({ phrases: Object.keys(definition.swap) }, definition, materials);
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'info',
    scope: 'span',
    summary: definition.summary ?? 'Words for which the house has better ones.',
    ...(definition.url !== undefined && { url: definition.url }),
    style: definition.style ?? true,
    options: { keep: { type: 'strings', default: [], description: 'Words that are left alone all the same.' } },
    messages: messagesOf(
      definition.message,
      {
        better: 'There is a better word for this[[: “{{better}}” for “{{found}}”]].',
        omit: 'These words can go[[ (“{{found}}”)]].',
      },
      { words: ['found', 'better'] },
    ),
    check(report, context) {
      if (!isFor(where, report)) return;
      const keep = new Set(context.options.keep.map((words) => plain(words).toLowerCase()));
      const find = finder();
      for (const sentence of sentencesFor(where, report)) {
        for (const { start, end, text } of find(sentence)) {
          const span = { start, end };
          if (keep.has(text.toLowerCase()) || !isMeant(where, report, sentence, span)) continue;
          const choices = better.get(text.toLowerCase()) ?? [];
          const suggestions = choices.map((words) => suggestion(span, matchCase ? words : inCaseOf(text, words)));
          context.report({
            span,
            messageId: choices.length > 0 ? 'better' : 'omit',
            data: { found: report.source.text.slice(start, end), better: choices.join('” or “') },
            suggestions,
            // With several to choose from the author has to choose.
            fix: definition.safe && suggestions.length === 1 ? suggestions[0] : undefined,
          });
        }
      }
    },
  });
}

function suggestion(span: Span, text: string): Suggestion {
  return { desc: 'Use the other word', span, text };
}

/** The new words with a capital where the old ones have one. */
function inCaseOf(old: string, words: string): string {
  return /^\p{Lu}/u.test(old) ? words.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : words;
}
