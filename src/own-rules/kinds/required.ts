import { type AnyRule, defineRule } from '../../lint/rule.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../../report/report.ts';
import type { RequiredRule } from '../definition.ts';
import { asSought, finderFor, type Materials, whereOf } from '../materials.ts';
import { messagesOf } from '../message.ts';
import { isFor, isMeant, sentencesFor, type Where } from '../where.ts';
import type { Finder } from '../wording.ts';

/** Words that a report must have: always, or where others stand in it. */
export function requiredRule(definition: RequiredRule, materials: Materials): AnyRule {
  const where = whereOf(definition);
  const finder = finderFor(definition, definition, materials);
  const { except: _, ...how } = definition;
  const condition = definition.if === undefined ? undefined : finderFor(asSought(definition.if), how, materials);
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'warning',
    scope: 'document',
    summary: definition.summary ?? 'Words that the house asks for.',
    ...(definition.url !== undefined && { url: definition.url }),
    options: {},
    messages: messagesOf(definition.message, { missing: '' }, {}),
    check(report, context) {
      if (!isFor(where, report)) return;
      const because = condition && first(report.prose, condition());
      if (condition && !because) return;
      if (stands(where, report, finder())) return;
      context.report({ span: because ?? report.placeFor(...where.sections), messageId: 'missing' });
    },
  });
}

function stands(where: Where, report: Report, find: Finder): boolean {
  return sentencesFor(where, report).some((sentence) => find(sentence).some((match) => isMeant(where, report, sentence, match)));
}

function first(sentences: Report['prose'], find: Finder): Span | undefined {
  for (const sentence of sentences) {
    const [match] = find(sentence);
    if (match) return { start: match.start, end: match.end };
  }
  return undefined;
}
