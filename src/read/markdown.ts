import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { DirectiveText, Span } from './source.ts';
import { TextBuilder, type BuiltText } from './text-builder.ts';

/** What a format's reader makes of a decoded file. */
export interface Reading {
  readonly built: BuiltText;
  readonly frontMatter: { readonly yaml: string; readonly span: Span } | undefined;
  readonly directives: readonly DirectiveText[];
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze();

/** Reads Markdown. */
export function readMarkdown(raw: string): Reading {
  const builder = new TextBuilder();
  const tree: Root = processor.parse(raw);
  let frontMatter: Reading['frontMatter'];
  const directives: DirectiveText[] = [];
  let lists = 0;
  let tables = 0;
  const inline = (nodes: readonly PhrasingContent[], emphasised: boolean): void => {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      if (node.type === 'text') {
        let at = start;
        for (const character of node.value) {
          const next = raw.indexOf(character, at);
          const place = next < 0 || next >= end ? at : next;
          builder.appendText(character, place, Math.min(place + character.length, end), emphasised);
          at = place + character.length;
        }
      } else if (node.type === 'inlineCode') builder.appendRaw(raw, start + 1, end - 1, emphasised);
      else if (node.type === 'break') builder.append(32, start, end);
      else if (node.type === 'html') {
        const comment = /^<!--\s*ohlint-([\s\S]*?)\s*-->$/.exec(node.value);
        if (comment) directives.push({ span: { start, end }, body: comment[1]! });
        if (/^<br/i.test(node.value)) builder.append(32, start, end);
      } else if ('children' in node) inline(node.children, emphasised || node.type === 'strong' || node.type === 'emphasis');
    }
  };
  const walk = (node: Nodes, depth: number, list: number, marker: string, quoted: boolean): void => {
    if (node.type === 'yaml') {
      const start = node.position!.start.offset! + raw.slice(node.position!.start.offset).search(/[\r\n]/) + 1;
      frontMatter = { yaml: node.value, span: { start, end: start + node.value.length } };
    } else if (node.type === 'html') {
      for (const comment of node.value.matchAll(/<!--\s*ohlint-([\s\S]*?)\s*-->/g)) {
        const start = node.position!.start.offset! + comment.index;
        directives.push({ span: { start, end: start + comment[0].length }, body: comment[1]! });
      }
    } else if (node.type === 'heading') {
      builder.openBlock({ kind: 'heading', depth: node.depth, quoted });
      inline(node.children, false);
    } else if (node.type === 'paragraph') {
      builder.openBlock(list < 0 ? { kind: 'paragraph', quoted } : { kind: 'item', depth, quoted, list, marker });
      inline(node.children, false);
    } else if (node.type === 'table') {
      const table = tables++;
      node.children.forEach((row, rowIndex) => {
        row.children.forEach((cell, column) => {
          builder.openBlock({ kind: 'cell', quoted, table, row: rowIndex, column, headerRow: rowIndex === 0 });
          inline(cell.children, false);
        });
      });
    } else if (node.type === 'list') {
      const id = lists++;
      node.children.forEach((item, index) => {
        for (const child of item.children) walk(child, depth + 1, id, node.ordered ? `${(node.start ?? 1) + index}.` : '•', quoted);
      });
    } else if ('children' in node) for (const child of node.children) walk(child, depth, list, marker, quoted || node.type === 'blockquote');
  };
  walk(tree, 0, -1, '', false);
  return { built: builder.build(), frontMatter, directives };
}
