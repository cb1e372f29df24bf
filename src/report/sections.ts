import type { Block, Span } from '../read/source.ts';
import type { Head, Layout } from './layout.ts';
import type { Section, SectionName } from './report.ts';

interface Open {
  name: SectionName;
  heading: Block | undefined;
  label: Span | undefined;
  level: number;
  first: number;
}

/**
 * The sections of a report, in order and without gaps. What stands before the report proper is the `header`; text under no heading
 * is `body`; a heading that says nothing of its own takes the name of the one it stands under.
 */
export function sectionsOf(blocks: readonly Block[], layout: Layout): readonly Section[] {
  const sections: Section[] = [];
  /** The headings that the current place stands under, by level. */
  const above: { level: number; name: SectionName }[] = [];
  let open: Open = { name: layout.body > 0 ? 'header' : 'body', heading: undefined, label: undefined, level: 0, first: 0 };

  /** The section that a run-in label stands in. */
  let enclosing: Open = { ...open, name: 'body' };

  const close = (end: number) => {
    const empty = open.first === end && (open.heading === undefined || open.heading.index < open.first - 1);
    if (empty) return;
    const from = open.heading && open.heading.index < open.first ? open.heading : (blocks[open.first] ?? open.heading);
    const last = blocks[end - 1] ?? from;
    sections.push({
      index: sections.length,
      name: open.name,
      heading: open.heading,
      ...(open.label ? { label: open.label } : {}),
      firstBlock: open.first,
      endBlock: end,
      start: from?.start ?? 0,
      end: Math.max(last?.end ?? 0, from?.end ?? 0),
    });
  };
  const begin = (index: number, next: Omit<Open, 'first'>) => {
    close(index);
    open = { ...next, first: next.heading ? index + 1 : index };
  };

  const companions = runInsTogether(blocks, layout);

  for (const block of blocks) {
    const { index } = block;
    // A single label speaks for its own paragraph, and for the list or table beneath it; then its surroundings go on.
    if (open.label && block.kind === 'paragraph' && !layout.heads[index] && index > open.first && !companions.has(open.first)) {
      begin(index, { name: enclosing.name, heading: enclosing.heading, label: undefined, level: enclosing.level });
      open = { ...open, first: index };
    }
    if (index === layout.body && open.name === 'header') begin(index, { name: 'body', heading: undefined, label: undefined, level: 0 });
    if (index < layout.body) {
      if (layout.roles[index] === 'title' && open.heading === undefined) {
        // A title beneath the letterhead heads the whole header, what stands above it included.
        open = { ...open, heading: block, first: index === 0 ? 1 : open.first };
      }
      continue;
    }
    const head = layout.heads[index];
    if (!head || staysInside(head, open)) continue;
    while (above.length > 0 && above.at(-1)!.level >= head.level) above.pop();
    const name = head.name ?? above.at(-1)?.name ?? (head.kind === 'question' ? 'questions' : 'body');
    begin(index, {
      name,
      heading: head.kind === 'run-in' ? undefined : block,
      label: head.kind === 'run-in' ? head.span : undefined,
      level: head.level,
    });
    if (head.kind !== 'run-in') {
      above.push({ level: head.level, name });
      enclosing = open;
    }
  }
  close(blocks.length);
  return sections;
}

/** Run-in labels that follow each other under one heading, where each speaks until the next. A label alone is not among them. */
function runInsTogether(blocks: readonly Block[], layout: Layout): ReadonlySet<number> {
  const together = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length > 1) for (const index of run) together.add(index);
    run = [];
  };
  for (const { index } of blocks) {
    const head = layout.heads[index];
    if (head?.kind === 'run-in') run.push(index);
    else if (head) close();
  }
  close();
  return together;
}

/** Whether a head is a part of the section it stands in, rather than the beginning of another. */
function staysInside(head: Head, open: Open): boolean {
  if (open.heading === undefined) return false;
  if (head.kind === 'question') return open.name === 'questions' && head.level > open.level;
  // "Fitness: …" under "Summary" is a line of the summary, "Review date: …" under "Review" begins nothing new.
  return head.kind === 'run-in' && (open.name === 'summary' || open.name === head.name);
}
