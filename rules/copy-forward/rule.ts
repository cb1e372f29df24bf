import { defineRule, type Report, type Span } from '../../src/lint/rule.ts';
import { carried, carriedFromIndex } from '../../src/overlap/carried.ts';

export const rule = defineRule({
  id: 'copy-forward',
  group: 'template',
  severity: 'warning',
  scope: 'document',
  summary: 'A review repeats the previous report on the same person',
  options: {
    warnFrom: {
      type: 'number',
      default: 60,
      minimum: 1,
      maximum: 100,
      description: 'Share of the words taken over from the previous report, in per cent, from which it is reported.',
    },
    minimumWords: {
      type: 'number',
      default: 80,
      minimum: 0,
      description: 'Reports with fewer words than this are not judged.',
    },
  },
  messages: {
    repeated:
      '{{share}}% of the {{counted}} words of this report{{aside}} stand in the previous report on the same person; {{fresh}} words are new{{changes}}. A manager who has read the last one looks for what has changed: say that first, and refer to the last report for the rest.',
    values:
      '{{share}}% of the {{counted}} words of this report{{aside}} stand in the previous report on the same person, and only {{changed}} dates or numbers were changed in them. Say at the top what changed and why, so that the manager need not compare two letters.',
    unchanged:
      'The previous report on the same person is repeated: {{share}}% of the {{counted}} words{{aside}} stand there, and nothing in it is new. Say what has happened since, or that nothing has and what follows from that.',
    indexed:
      '{{share}}% of the {{counted}} words of this report{{aside}} stand in the last report on the same person that the index holds; {{fresh}} words are new, changed dates and numbers apart. A manager who has read the last one looks for what has changed: say that first, and refer to the last report for the rest.',
  },
  check(report, context) {
    const { previous, exempt = [], archive } = context.companions;
    const earlier = archive?.earlier[0];
    if (previous === undefined && earlier === undefined) return;
    if (previous !== undefined && isOnSomebodyElse(report, previous)) return;
    const indexed = previous === undefined && earlier !== undefined;
    const found = previous
      ? carried(report, previous.source, exempt)
      : { ...carriedFromIndex(report, earlier as Uint8Array, exempt), changed: [] };
    if (found.counted < context.options.minimumWords) return;
    const share = Math.floor((100 * found.carried) / Math.max(1, found.counted));
    if (share < context.options.warnFrom) return;
    const { changed, fresh } = found;
    const values = changed.length;
    context.report({
      span: report.placeFor(),
      messageId: indexed ? 'indexed' : fresh.length > 0 ? 'repeated' : values > 0 ? 'values' : 'unchanged',
      data: {
        share,
        counted: found.counted,
        fresh: found.counted - found.carried,
        changed: values,
        changes:
          values === 0
            ? ''
            : values === 1
              ? ', and one date or number in the old ones'
              : `, and ${values} dates or numbers in the old ones`,
        aside: found.setAside > 0 ? ` (standard text of ${found.setAside} words apart)` : '',
      },
      related: [
        ...fresh.map((stretch) => ({ span: place(stretch), note: `${stretch.words} words that are new` })),
        ...changed.map((span) => ({ span, note: 'changed since the previous report' })),
      ].sort((a, b) => a.span.start - b.span.start),
    });
  },
});

const place = ({ start, end }: Span): Span => ({ start, end });

/** A report on another person is no earlier report: what is shared with it is the business of `boilerplate-overlap`. A surname may change, and a first name be left out. */
function isOnSomebodyElse(report: Report, previous: Report): boolean {
  const [one, other] = [report.facts.employee?.value, previous.facts.employee?.value];
  if (one === undefined || other === undefined) return false;
  const differ = (a: string, b: string) => a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();
  const surnames = differ(one.surname, other.surname);
  return surnames && (differ(one.firstName, other.firstName) || one.firstName === '' || other.firstName === '');
}
