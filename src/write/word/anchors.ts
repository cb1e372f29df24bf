import type { Edit } from '../splice.ts';
import type { RunContent, TextRun } from './runs.ts';

/** Where a mark can stand between runs: before or after a whole run, or within one that is split there. */
type Gap =
  | { readonly kind: 'between-runs'; readonly at: number }
  | { readonly kind: 'between-contents'; readonly at: number; readonly run: TextRun }
  | { readonly kind: 'in-text'; readonly at: number; readonly run: TextRun; readonly content: RunContent };

/** Gathers marks that are set between the characters of a part, and the edits that make room for them. */
export class Anchors {
  private readonly xml: string;
  private readonly runs: readonly TextRun[];
  /** By place: marks that end something stand before marks that start something. */
  private readonly marks = new Map<number, { readonly gap: Gap; ends: string; starts: string; closes?: string; opens?: string }>();

  constructor(xml: string, runs: readonly TextRun[]) {
    this.xml = xml;
    this.runs = runs;
  }

  /**
   * Sets `before` and `after` around the characters in `[start, end)` of the part. False where no run holds them. Each gets the
   * prefix of Word's elements there.
   */
  around(start: number, end: number, before: (prefix: string) => string, after: (prefix: string) => string): boolean {
    const first = this.runs.find((run) =>
      run.contents.some((content) => start >= content.inner && start < Math.max(content.innerEnd, content.inner + 1)),
    );
    const last = this.runs.findLast((run) => run.contents.some((content) => end > content.inner && end <= content.innerEnd));
    if (!first || !last) return false;
    const from = first.holder ?? first;
    const to = last.holder ?? last;
    this.set(first.holder ? { kind: 'between-runs', at: from.start } : this.gapBefore(first, start), 'starts', before(from.prefix));
    this.set(last.holder ? { kind: 'between-runs', at: to.end } : this.gapAfter(last, end), 'ends', after(to.prefix));
    return true;
  }

  /**
   * Replaces the characters in `[start, end)` by a tracked change: `attributes` are those of the deletion and the insertion. False where the words
   * do not stand in one run that may be split, or something else is set inside them.
   */
  replace(start: number, end: number, text: string, attributes: (prefix: string) => readonly [deleted: string, inserted: string]): boolean {
    const run = this.runs.find(({ contents }) => contents.some(({ inner, innerEnd }) => start >= inner && end <= innerEnd));
    const content = run?.contents.find(({ inner, innerEnd }) => start >= inner && end <= innerEnd);
    if (!run?.plain || !content || !this.canSplit(content)) return false;
    for (const at of this.marks.keys()) if (at > start && at < end) return false;
    const { prefix, properties, tag } = run;
    const [deleted, inserted] = attributes(prefix);
    const gap = (at: number): Gap => ({ kind: 'in-text', at, run, content });
    this.marks.set(start, {
      ends: '',
      starts: '',
      ...this.marks.get(start),
      gap: gap(start),
      opens: `<${prefix}del ${deleted}>${tag}${properties}<${prefix}delText xml:space="preserve">`,
    });
    this.marks.set(end, {
      ends: '',
      starts: '',
      ...this.marks.get(end),
      gap: gap(end),
      closes: `</${prefix}delText></${prefix}r></${prefix}del><${prefix}ins ${inserted}>${tag}${properties}<${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r></${prefix}ins>`,
    });
    return true;
  }

  edits(): Edit[] {
    const edits: Edit[] = [];
    const opened = new Set<number>();
    for (const { gap, ends, starts, closes, opens } of this.marks.values()) {
      const marks = ends + starts;
      if (gap.kind === 'between-runs') edits.push({ start: gap.at, end: gap.at, text: marks });
      else {
        const { run } = gap;
        const { prefix } = run;
        const begin = `${run.tag}${run.properties}`;
        if (gap.kind === 'between-contents') edits.push({ start: gap.at, end: gap.at, text: `</${prefix}r>${marks}${begin}` });
        else {
          const before = closes ?? `</${prefix}t></${prefix}r>`;
          const after = opens ?? `${begin}<${prefix}t xml:space="preserve">`;
          edits.push({ start: gap.at, end: gap.at, text: before + marks + after });
          const tag = this.xml.slice(gap.content.start, gap.content.inner);
          if (!opened.has(gap.content.start) && !/\sxml:space\s*=/.test(tag))
            edits.push({ start: gap.content.inner - 1, end: gap.content.inner - 1, text: ' xml:space="preserve"' });
          opened.add(gap.content.start);
        }
      }
    }
    return edits;
  }

  private set(gap: Gap, side: 'starts' | 'ends', text: string): void {
    const known = this.marks.get(gap.at) ?? { gap, ends: '', starts: '' };
    known[side] += text;
    this.marks.set(gap.at, known);
  }

  private gapBefore(run: TextRun, start: number): Gap {
    const index = run.contents.findIndex((content) => start >= content.inner && start < Math.max(content.innerEnd, content.inner + 1));
    const content = run.contents[index]!;
    if (this.canSplit(content) && start > content.inner) return { kind: 'in-text', at: start, run, content };
    return index === 0 ? { kind: 'between-runs', at: run.start } : { kind: 'between-contents', at: content.start, run };
  }

  private gapAfter(run: TextRun, end: number): Gap {
    const index = run.contents.findLastIndex((content) => end > content.inner && end <= content.innerEnd);
    const content = run.contents[index]!;
    if (this.canSplit(content) && end < content.innerEnd) return { kind: 'in-text', at: end, run, content };
    return index === run.contents.length - 1 ? { kind: 'between-runs', at: run.end } : { kind: 'between-contents', at: content.end, run };
  }

  /** Text with a CDATA section or an XML comment in it, or with spaces that Word trims, stays whole: the mark stands beside it. */
  private canSplit({ kind, inner, innerEnd, preserved }: RunContent): boolean {
    return kind === 'text' && preserved && !this.xml.slice(inner, innerEnd).includes('<');
  }
}
