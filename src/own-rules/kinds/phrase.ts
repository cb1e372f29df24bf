import { type AnyRule, defineRule } from '../../lint/rule.ts';
import type { PhraseRule } from '../definition.ts';
import { finderFor, type Materials, whereOf } from '../materials.ts';
import { messagesOf } from '../message.ts';
import { plain } from '../phrases.ts';
import { isFor, isMeant, sentencesFor } from '../where.ts';

/** Words in quotation marks and names of policies are not the author's choice, and left alone unless the rule says otherwise. */
export const NOT_CHOSEN = ['quoted', 'title'] as const;

/** Words that should not stand in a report. */
export function phraseRule(definition: PhraseRule, materials: Materials): AnyRule {
  const where = whereOf(definition, NOT_CHOSEN);
  const finder = finderFor(definition, definition, materials);
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'warning',
    scope: 'span',
    summary: definition.summary ?? 'Words that the house does not use.',
    ...(definition.url !== undefined && { url: definition.url }),
    style: definition.style ?? true,
    options: { keep: { type: 'strings', default: [], description: 'Words that are left alone all the same.' } },
    messages: messagesOf(definition.message, { found: '' }, { words: ['found'] }),
    check(report, context) {
      if (!isFor(where, report)) return;
      const keep = new Set(context.options.keep.map((words) => plain(words).toLowerCase()));
      const find = finder();
      for (const sentence of sentencesFor(where, report)) {
        for (const { start, end, text } of find(sentence)) {
          const span = { start, end };
          if (keep.has(text.toLowerCase()) || !isMeant(where, report, sentence, span)) continue;
          context.report({ span, messageId: 'found', data: { found: report.source.text.slice(start, end) } });
        }
      }
    },
  });
}
