import type { Code, Heading, Html, List, ListItem, Nodes, Paragraph, RootContent, Table, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { commentDirectives } from './directives.ts';
import { HtmlElements } from './html-elements.ts';
import { HtmlText } from './html-text.ts';
import { endsSentence } from './line-forms.ts';
import { type Wrapping, wrappingOf } from './line-wrap.ts';
import { blocksOf } from './markdown-blocks.ts';
import { type DrawnTable, drawnTables, withoutTables } from './markdown-drawn-tables.ts';
import { InlineReader } from './markdown-inline.ts';
import { refuseTangledMarkdown } from './markdown-limits.ts';
import { ParagraphWriter } from './markdown-paragraph.ts';
import type { FrontMatter, Reading } from './reading.ts';
import { type DirectiveText, UnreadableError } from './source.ts';
import { type BlockForm, TextBuilder } from './text-builder.ts';

/** remark-gfm searches the finished tree once more for e-mail addresses, which leaves nodes without a place; to us a link is its text. */
function withoutTreeTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions ?? []) {
    for (const part of [extension].flat()) part.transforms = [];
  }
}

// A single tilde is how people write "about": "~5 kg to ~10 kg" is no deletion.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(withoutTreeTransforms)
  .freeze();

/** Above a dashed line, a longer text is a paragraph. */
const LONGEST_DRAWN_HEADING = 120;

/** A list item's marker and the tick box after it. */
const TASK = /^(?:[-*+]|\d{1,9}[.)])[\s>]*(\[[ \t\r\nxX]\])/;
const LONGEST_TASK_LEAD = 400;

/** Where a block stands: what encloses it. */
interface Place {
  /** Block quotes around it. */
  readonly quotes: number;
  /** What a paragraph there is. */
  readonly form: BlockForm;
}

/** Reads Markdown (CommonMark with GFM tables, task lists and footnotes, and YAML front matter). */
export function readMarkdown(raw: string): Reading {
  refuseTangledMarkdown(raw);
  try {
    return new MarkdownReader(raw).read();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UnreadableError('The file nests lists or quotations too deeply to be read: save it as plain text and check that file.');
    }
    throw error;
  }
}

class MarkdownReader {
  private readonly raw: string;
  private readonly builder = new TextBuilder();
  private readonly elements: HtmlElements;
  private readonly inline: InlineReader;
  private readonly paragraphs: ParagraphWriter;
  private readonly html: HtmlText;
  private readonly directives: DirectiveText[] = [];
  private frontMatter: FrontMatter | undefined;
  private lists = 0;
  private tables = 0;
  private wrapping: { readonly found: Wrapping | undefined } | undefined;

  constructor(raw: string) {
    this.raw = raw;
    this.elements = new HtmlElements(raw);
    this.inline = new InlineReader(raw, this.elements);
    const nextList = (): number => this.lists++;
    this.paragraphs = new ParagraphWriter(raw, this.builder, nextList, () => this.wrappingOfText());
    this.html = new HtmlText(raw, this.builder, this.elements, () => this.tables++, nextList);
  }

  read(): Reading {
    const drawn = drawnTables(this.raw);
    const blocks = blocksOf(drawn.length > 0 ? withoutTables(this.raw, drawn) : this.raw, (text) => processor.parse(text));
    const place: Place = { quotes: 0, form: { kind: 'paragraph' } };
    let from = 0;
    for (const table of drawn) {
      let to = from;
      while (to < blocks.length && start(blocks[to]!) < table.start) to += 1;
      this.walkAll(blocks.slice(from, to), place);
      this.drawnTable(table);
      from = to;
    }
    this.walkAll(from > 0 ? blocks.slice(from) : blocks, place);
    const directives = [...this.directives, ...this.inline.directives].sort((a, b) => a.span.start - b.span.start);
    return { built: this.builder.build(), frontMatter: this.frontMatter, directives };
  }

  private walkAll(nodes: readonly RootContent[], place: Place): void {
    let form = place.form;
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index]!;
      if (node.type === 'paragraph') {
        const parts = this.partsOf(nodes, index);
        index += (parts.length - 1) * 2;
        this.paragraph(parts, { ...place, form: this.html.form(place.quotes > 0) ?? form });
      } else this.walk(node, { ...place, form });
      // The marker is that of the item's first block; what follows in the item goes on with it.
      if (form.kind === 'item' && form.marker !== '') form = { ...form, marker: '' };
    }
  }

  private walk(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.heading(node, place);
        break;
      case 'list':
        this.list(node, place);
        break;
      case 'table':
        this.table(node, place);
        break;
      case 'code':
        this.code(node, place);
        break;
      case 'html':
        this.htmlBlock(node, place);
        break;
      case 'yaml':
        this.yaml(node);
        break;
      case 'blockquote':
        this.walkAll(node.children, { quotes: place.quotes + 1, form: { ...place.form, quoted: true } });
        break;
      case 'footnoteDefinition':
        this.walkAll(node.children, place);
        break;
      default:
      // Thematic breaks and link definitions show no text.
    }
  }

  /**
   * The paragraph at `index` with those that go on with it after a line of comments alone: an instruction to ohlint set above a line
   * of wrapped prose must not cut the sentence.
   */
  private partsOf(nodes: readonly RootContent[], index: number): Paragraph[] {
    const parts = [nodes[index] as Paragraph];
    for (let at = index + 1; at + 1 < nodes.length; at += 2) {
      const comment = nodes[at]!;
      const next = nodes[at + 1]!;
      const previousLine = nodes[at - 1]!.position!.end.line;
      if (comment.type !== 'html' || next.type !== 'paragraph' || !/^(?:\s*<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(comment.value)) break;
      if (comment.position!.start.line !== previousLine + 1 || next.position!.start.line !== comment.position!.end.line + 1) break;
      this.directives.push(...commentDirectives(this.raw, start(comment), end(comment)));
      parts.push(next);
    }
    return parts;
  }

  private paragraph(parts: readonly Paragraph[], place: Place): void {
    this.inline.clear({ quotes: place.quotes, inTable: false });
    parts.forEach((part, index) => {
      if (index > 0) this.inline.breakLine(start(part));
      this.inline.read(part.children);
    });
    this.paragraphs.writeParagraph(this.inline.text, place.form);
  }

  private heading(node: Heading, place: Place): void {
    this.inline.clear({ quotes: place.quotes, inTable: false });
    this.inline.read(node.children);
    if (this.isDrawnByChance(node)) this.paragraphs.writeParagraph(this.inline.text, place.form);
    else this.paragraphs.writeWhole(this.inline.text, { kind: 'heading', depth: node.depth, quoted: place.quotes > 0 });
  }

  /** A dashed line drawn right under a paragraph makes a heading of the paragraph in Markdown: nobody means that. */
  private isDrawnByChance(node: Heading): boolean {
    const last = node.children.at(-1);
    if (!last || this.raw[end(node) - 1] !== '-' || this.raw[start(node)] === '#') return false;
    const text = this.raw.slice(start(node), end(last));
    return text.length > LONGEST_DRAWN_HEADING || endsSentence(text);
  }

  private list(node: List, place: Place): void {
    const list = this.lists++;
    const depth = place.form.kind === 'item' ? (place.form.depth ?? 0) + 1 : 1;
    node.children.forEach((item, index) => {
      const marker = node.ordered ? `${(node.start ?? 1) + index}${this.closing(item)}` : '•';
      const form: BlockForm = { kind: 'item', depth, quoted: place.quotes > 0, list, marker };
      const [first, ...rest] = item.children;
      if (typeof item.checked === 'boolean' && first?.type === 'paragraph') {
        this.task(item, first, item.checked, { ...place, form });
        this.walkAll(rest, { ...place, form: { ...form, marker: '' } });
      } else this.walkAll(item.children, { ...place, form });
    });
  }

  /** "." or ")": what follows an ordered item's number. */
  private closing(item: ListItem): string {
    return /^\d{1,9}([.)])/.exec(this.raw.slice(start(item), start(item) + 12))?.[1] ?? '.';
  }

  /** A task's tick stands in its text, because an option left unticked is a finding. */
  private task(item: ListItem, node: Paragraph, checked: boolean, place: Place): void {
    const box = TASK.exec(this.raw.slice(start(item), start(item) + LONGEST_TASK_LEAD))?.[1] ?? '';
    const from = this.raw.indexOf(box, start(item));
    const to = from + box.length;
    this.inline.clear({ quotes: place.quotes, inTable: false });
    this.inline.read(node.children);
    this.builder.openBlock(place.form);
    this.builder.appendText(checked ? '☒' : '☐', from, to);
    this.builder.append(32, to, Math.max(to, start(node)));
    this.paragraphs.writeParagraph(this.inline.text, place.form, true);
  }

  private table(node: Table, place: Place): void {
    const table = this.tables++;
    node.children.forEach((tableRow, row) => {
      tableRow.children.forEach((cell, column) => {
        this.inline.clear({ quotes: place.quotes, inTable: true });
        this.inline.read(cell.children);
        this.paragraphs.writeWhole(this.inline.text, { kind: 'cell', quoted: place.quotes > 0, table, row, column, headerRow: row === 0 });
      });
    });
  }

  /** Each cell is Markdown of its own, whose lines stand apart in the file. */
  private drawnTable({ cells }: DrawnTable): void {
    const table = this.tables++;
    for (const { row, column, headerRow, paragraphs } of cells) {
      for (const lines of paragraphs) {
        const text = lines.map((line) => this.raw.slice(line.start, line.end)).join('\n');
        const places = lines.flatMap((line) => Array.from({ length: line.end - line.start + 1 }, (_, index) => line.start + index));
        const reader = new InlineReader(text, this.elements);
        for (const leaf of leavesOf(processor.parse(text))) {
          reader.clear({ quotes: 0, inTable: false });
          reader.read(leaf.children);
          reader.text.moveTo(places);
          this.paragraphs.writeWhole(reader.text, { kind: 'cell', table, row, column, headerRow });
        }
      }
    }
  }

  /** Code in a report is text that somebody indented: each of its paragraphs is read as one. */
  private code(node: Code, place: Place): void {
    const source = this.raw.slice(start(node), end(node));
    const fenced = /^[`~]/.test(source);
    const from = fenced ? source.search(/[\r\n]/) : 0;
    if (from < 0) return;
    const closing = fenced ? /[\r\n][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(source.slice(-200)) : null;
    const to = closing ? source.length - closing[0].length : source.length;
    for (const part of paragraphsOf(source, from, to)) {
      this.inline.clear({ quotes: place.quotes, inTable: false });
      this.inline.readLines(start(node) + part.start, start(node) + part.end);
      this.paragraphs.writeParagraph(this.inline.text, place.form);
    }
  }

  private htmlBlock(node: Html, place: Place): void {
    this.directives.push(...commentDirectives(this.raw, start(node), end(node)));
    this.html.read(start(node), end(node), place.quotes);
  }

  private yaml(node: Yaml): void {
    const from = lineEndAfter(this.raw, start(node));
    this.frontMatter = { yaml: node.value, span: { start: from, end: from + node.value.length } };
  }

  private wrappingOfText(): Wrapping | undefined {
    this.wrapping ??= { found: wrappingOf(this.raw.split(/\r\n?|\n/).map((line) => line.replace(/^[\s>]+|\s+$/g, ''))) };
    return this.wrapping.found;
  }
}

function start(node: Nodes): number {
  return node.position!.start.offset!;
}

function end(node: Nodes): number {
  return node.position!.end.offset!;
}

/** The paragraphs and headings of a tree, whatever encloses them. */
function leavesOf(node: Nodes): (Paragraph | Heading)[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(leavesOf) : [];
}

function lineEndAfter(raw: string, from: number): number {
  const length = /\r\n?|\n/.exec(raw.slice(from, from + 200));
  return length ? from + length.index + length[0].length : from;
}

/** The stretches between blank lines. */
function paragraphsOf(source: string, from: number, to: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let at = from;
  for (const gap of source.slice(from, to).matchAll(/(?:\r\n|\r(?!\n)|\n)[ \t>]*(?=\r|\n)/g)) {
    parts.push({ start: at, end: from + gap.index });
    at = from + gap.index + gap[0].length;
  }
  parts.push({ start: at, end: to });
  return parts;
}
