import { type AnyRule, defineRule } from '../../lint/rule.ts';
import type { Span } from '../../read/source.ts';
import type { Report, Section } from '../../report/report.ts';
import { list, type Needed, type SectionRule } from '../definition.ts';
import { whereOf } from '../materials.ts';
import { messagesOf } from '../message.ts';
import { plain } from '../phrases.ts';
import { isFor } from '../where.ts';

/** Sections that a report must have. That one is there, stands in its order, is not empty and has its level are told each by itself. */
export function sectionRule(definition: SectionRule): AnyRule {
  const where = whereOf(definition);
  return defineRule({
    id: definition.id,
    group: 'house',
    severity: definition.severity ?? 'warning',
    scope: 'document',
    summary: definition.summary ?? 'Sections that the house asks for.',
    ...(definition.url !== undefined && { url: definition.url }),
    options: {},
    messages: messagesOf(
      definition.message,
      {
        missing: 'The report has no section “{{section}}”. Readers look for it under a heading of its own.',
        order: 'The section “{{section}}” should stand after “{{before}}”.',
        empty: 'The section “{{section}}” has a heading and nothing under it. Say what there is to say, or why there is nothing.',
        level: 'The heading of “{{section}}” should be of level {{level}}.',
      },
      { safe: ['section', 'before', 'level'] },
    ),
    check(report, context) {
      if (!isFor(where, report)) return;
      let latest: { readonly name: string; readonly section: Section } | undefined;
      for (const needed of definition.need) {
        const name = nameOf(needed);
        const section = find(report, needed);
        if (!section) {
          context.report({ span: report.placeFor(), messageId: 'missing', data: { section: name } });
          continue;
        }
        const span = placeOf(report, section);
        if (!definition['may-be-empty'] && isEmpty(report, section)) context.report({ span, messageId: 'empty', data: { section: name } });
        const level = typeof needed === 'string' ? undefined : needed.level;
        if (level !== undefined && section.heading && section.heading.depth !== level) {
          context.report({ span, messageId: 'level', data: { section: name, level } });
        }
        if (!definition['in-order']) continue;
        if (latest && section.index < latest.section.index) {
          context.report({ span, messageId: 'order', data: { section: name, before: latest.name } });
        } else latest = { name, section };
      }
    },
  });
}

function nameOf(needed: Needed): string {
  return typeof needed === 'string' ? needed : needed.heading;
}

function find(report: Report, needed: Needed): Section | undefined {
  if (typeof needed === 'string') return report.section(needed);
  const headings = [needed.heading, ...list(needed.or)].map(bare);
  return report.sections.find((section) => headings.includes(bare(headingOf(report, section))));
}

/** A heading without its number, its full stop and its capitals. */
function bare(heading: string): string {
  return plain(heading)
    .toLowerCase()
    .replace(/^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.)] |\d{1,3} )/, '')
    .replace(/[ .:]+$/, '');
}

function headingOf({ text }: Report, { heading, label }: Section): string {
  const named = heading ?? label;
  return named ? text.slice(named.start, named.end) : '';
}

/** The words that name it; for what stands before all headings, its first sentence. */
function placeOf(report: Report, { heading, label, start, end }: Section): Span {
  const named = heading ?? label ?? report.sentences.find((sentence) => sentence.start >= start && sentence.start < end);
  return named ? { start: named.start, end: named.end } : report.placeFor();
}

/** Nothing under the heading, and no smaller heading below it that has something. */
function isEmpty(report: Report, { heading, index, firstBlock, endBlock }: Section): boolean {
  const next = report.sections[index + 1];
  if (heading && next?.heading && next.heading.depth > heading.depth && next.firstBlock >= endBlock) return isEmpty(report, next);
  return !report.blocks.slice(firstBlock, endBlock).some((block) => /[\p{L}\p{N}]/u.test(report.text.slice(block.start, block.end)));
}
