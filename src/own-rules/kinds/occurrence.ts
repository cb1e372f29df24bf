import { type AnyRule, defineRule, type OptionSchema } from '../../lint/rule.ts';
import type { Span } from '../../read/source.ts';
import type { OccurrenceRule, Unit } from '../definition.ts';
import { finderFor, type Materials, whereOf } from '../materials.ts';
import { messagesOf } from '../message.ts';
import { partsOf } from '../units.ts';
import { isFor, isMeant } from '../where.ts';
import { NOT_CHOSEN } from './phrase.ts';

/** What a rule that counts in a unit points at. */
export const SCOPE_OF = { report: 'document', section: 'document', paragraph: 'paragraph', sentence: 'sentence' } as const satisfies Record<
  Unit,
  string
>;
/** So many other places are named beside the one that is pointed at. */
const MOST_RELATED = 10;

/** The limits of a rule as its options: a configuration may set others. */
export function limitOptions({ min, max }: { readonly min?: number; readonly max?: number }): Readonly<Record<string, OptionSchema>> {
  return {
    ...(min !== undefined && { min: { type: 'number', default: min, description: 'The least that there should be.' } }),
    ...(max !== undefined && { max: { type: 'number', default: max, description: 'The most that there should be.' } }),
  };
}

/** Words that stand too often, or not often enough. */
export function occurrenceRule(definition: OccurrenceRule, materials: Materials): AnyRule {
  const where = whereOf(definition, NOT_CHOSEN);
  const finder = finderFor(definition, definition, materials);
  const unit = definition.per ?? 'report';
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'warning',
    scope: SCOPE_OF[unit],
    summary: definition.summary ?? 'Words that stand too often, or not often enough.',
    ...(definition.url !== undefined && { url: definition.url }),
    options: limitOptions(definition),
    messages: messagesOf(definition.message, { many: '', few: '' }, { safe: ['count', 'min', 'max'] }),
    check(report, context) {
      if (!isFor(where, report)) return;
      const { min = 0, max = Number.POSITIVE_INFINITY } = context.options as { min?: number; max?: number };
      const find = finder();
      for (const { sentences, place } of partsOf(report, where, unit)) {
        const found = sentences.flatMap((sentence) => find(sentence).filter((match) => isMeant(where, report, sentence, match)));
        const count = found.length;
        const data = { count, min, max: Number.isFinite(max) ? max : 'no limit' };
        if (count < min) context.report({ span: place, messageId: 'few', data });
        if (count > max) {
          const [span = place, ...others] = found.slice(Math.floor(max)).map(({ start, end }): Span => ({ start, end }));
          const related = others.slice(0, MOST_RELATED).map((other) => ({ span: other, note: 'And here' }));
          context.report({ span, messageId: 'many', data, related });
        }
      }
    },
  });
}
