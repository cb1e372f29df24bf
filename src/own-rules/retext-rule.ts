import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { proseTree, textFile } from '../language/retext-tree.ts';
import { type AnyRule, defineRule, type Level } from '../lint/rule.ts';
import type { Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { NOT_CHOSEN } from './kinds/phrase.ts';
import { messagesOf } from './message.ts';
import { isMeant, type Where } from './where.ts';

/** A plug-in of unified, as far as it is used here. */
type Attacher = (this: unknown, ...settings: unknown[]) => unknown;

/** A retext plug-in cannot be used. The message says why, to follow its name. */
export class RetextError extends Error {
  override readonly name = 'RetextError';
}

/** How a retext plug-in is taken as a rule. */
export interface RetextEntry {
  readonly id: string;
  readonly use: string;
  readonly options?: unknown;
  readonly severity?: Level;
  readonly message?: string;
  readonly summary?: string;
  readonly url?: string;
}

const WHERE: Where = {
  in: ['prose'],
  sections: [],
  notSections: [],
  reportKinds: [],
  audiences: [],
  jurisdictions: [],
  says: 'anyone',
  unless: NOT_CHOSEN,
};
const MOST_SUGGESTIONS = 5;

/**
 * A plug-in of retext as a rule. It is given the author's own sentences as a tree whose places are ours, so that what it points at is
 * never looked for again, and its remarks are shielded like those of every rule of style. What a remark says repeats the report's words,
 * so it stands in `[[ ]]`.
 */
export async function retextRule(plugin: Attacher, entry: RetextEntry): Promise<AnyRule> {
  const { unified } = await import('unified');
  let transform: (tree: Root, file: ReturnType<typeof textFile>) => void;
  try {
    const processor = unified()
      .use(plugin as never, ...((entry.options === undefined ? [] : [entry.options]) as never[]))
      .freeze();
    transform = (tree, file) => void processor.runSync(tree, file);
    // Some plug-ins cannot do without waiting, which shows at the first run.
    transform({ type: 'RootNode', children: [] }, textFile(''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/async/.test(reason))
      throw new RetextError('works asynchronously, and a rule must be done when its check returns, so it cannot be one.');
    throw new RetextError(`cannot be set up: ${reason.split('\n')[0]?.replace(/\.?$/, '.')}`);
  }
  return defineRule({
    id: entry.id,
    group: 'house',
    severity: entry.severity ?? 'info',
    scope: 'span',
    summary: entry.summary ?? `What ${entry.use} remarks on.`,
    ...(entry.url !== undefined && { url: entry.url }),
    style: true,
    options: {
      only: { type: 'strings', default: [], description: 'Ids of the remarks to make, and no others.' },
      skip: { type: 'strings', default: [], description: 'Ids of remarks not to make.' },
    },
    messages: messagesOf(
      entry.message,
      { found: `A remark of ${entry.use} on these words[[: {{reason}}]].` },
      { words: ['reason', 'found', 'better', 'remark'] },
    ),
    check(report, context) {
      const { only, skip } = context.options;
      const file = textFile(report.source.text);
      transform(proseTree(report), file);
      for (const message of file.messages) {
        const remark = message.ruleId ?? '';
        if (skip.includes(remark) || (only.length > 0 && !only.includes(remark))) continue;
        const span = placeOf(message, report);
        const sentence = report.sentenceAt(span.start);
        if (sentence && span.end <= sentence.end && !isMeant(WHERE, report, sentence, span)) continue;
        const expected = (message.expected ?? []).slice(0, MOST_SUGGESTIONS);
        context.report({
          span,
          messageId: 'found',
          data: {
            reason: sentenceOf(message.reason),
            found: report.source.text.slice(span.start, span.end),
            better: expected.join('” or “'),
            remark,
          },
          suggestions: expected.filter((text) => text !== '').map((text) => ({ desc: 'Use the other word', span, text })),
        });
      }
    },
  });
}

/** Without the full stop that the message has already. */
function sentenceOf(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** The plug-in's place is ours: the tree had no other. A remark on the text as a whole stands where those of the document do. */
function placeOf({ place }: VFile['messages'][number], report: Report): Span {
  const start = place && ('start' in place ? place.start.offset : place.offset);
  const end = place && ('end' in place ? place.end.offset : undefined);
  if (start === undefined) return report.placeFor();
  if (end !== undefined && end > start) return { start, end };
  const sentence = report.sentenceAt(start);
  return sentence ? { start: sentence.start, end: sentence.end } : report.placeFor();
}
