import { defineRule } from '../../src/lint/rule.ts';
import { type Share, type SharedPassage, share } from '../../src/overlap/share.ts';

export const rule = defineRule({
  id: 'boilerplate-overlap',
  group: 'template',
  severity: 'warning',
  scope: 'document',
  summary: 'Most of the report stands in a template or in reports on other people',
  options: {
    warnFrom: {
      type: 'number',
      default: 50,
      minimum: 1,
      maximum: 100,
      description: 'Share of the words, in per cent, from which it is a warning.',
    },
    errorFrom: {
      type: 'number',
      default: 75,
      minimum: 1,
      maximum: 100,
      description: 'Share of the words, in per cent, from which it is an error.',
    },
    minimumWords: {
      type: 'number',
      default: 200,
      minimum: 0,
      description: 'Reports with fewer words than this are not judged: a short certificate is a form, and rightly the same for everybody.',
    },
  },
  messages: {
    reports:
      '{{share}}% of the {{counted}} words of this report{{aside}} also stand in reports on other people, swapped names, dates and numbers apart. The closest one[[, {{nearest}},]] holds {{closest}}% of it, and {{alike}} of the {{compared}} reports compared hold most of the same wording. Keep the standard text that is needed, and write the rest about this person and this job.',
    template:
      '{{share}}% of the {{counted}} words of this report{{aside}} come from the template. A manager learns about this employee only from what is left: write the opinion, the timescale and the advice for this person and this job.',
    both: '{{share}}% of the {{counted}} words of this report{{aside}} stand in the template ({{inTemplates}}%) or in reports on other people ({{inOthers}}%), swapped names, dates and numbers apart. The closest report[[, {{nearest}},]] holds {{closest}}% of it, and {{alike}} of the {{compared}} compared hold most of the same wording. Keep the standard text that is needed, and write the rest about this person and this job.',
    altered:
      'This is your service’s standard text, but a word that turns its meaning (a “not”, a “must” or the like) was changed in it. A reader who knows the standard text will miss that. Restore it, or write what differs in a sentence of its own.',
  },
  check(report, context) {
    const { templates, others, exempt = [], archive } = context.companions;
    const { options } = context;
    if (templates.length + others.length + exempt.length + (archive?.compared ?? 0) === 0) return;
    const found = share(report, { templates, others, standard: exempt, archive });
    for (const span of found.altered) context.report({ span, messageId: 'altered', level: 'error' });
    if (found.counted < options.minimumWords) return;
    const percent = (words: number) => Math.floor((100 * words) / Math.max(1, found.counted));
    const shared = percent(found.shared);
    const lowest = Math.min(options.warnFrom, options.errorFrom);
    if (shared < lowest) return;
    context.report({
      span: report.placeFor(),
      messageId: messageFor(found),
      level: shared >= options.errorFrom ? 'error' : 'warning',
      data: {
        share: shared,
        counted: found.counted,
        aside: found.setAside > 0 ? ` (standard text of ${found.setAside} words apart)` : '',
        inTemplates: percent(found.inTemplates),
        inOthers: percent(found.inOthers),
        nearest: found.nearest ? (found.nearest.source?.path ?? `${found.nearest.handle} in the index`) : '',
        closest: percent(found.nearest?.words ?? 0),
        alike: found.alike,
        compared: found.compared,
      },
      related: found.passages.map((passage) => ({ span: passage.span, note: noteFor(passage) })),
    });
  },
});

function messageFor(found: Share): 'reports' | 'template' | 'both' {
  if (found.inTemplates === 0) return 'reports';
  return found.inOthers === 0 ? 'template' : 'both';
}

function noteFor({ words, reports, inTemplate }: SharedPassage): string {
  const where = [inTemplate ? 'the template' : '', reports > 0 ? `${reports} other ${reports === 1 ? 'report' : 'reports'}` : ''].filter(
    Boolean,
  );
  return where.length > 0
    ? `${words} words that also stand in ${where.join(' and in ')}`
    : `${words} words that stand in several other reports, in pieces`;
}
