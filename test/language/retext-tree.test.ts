import type { Node, Parent } from 'nlcst';
import { describe, expect, it } from 'vitest';
import { proseTree, textFile } from '../../src/language/retext-tree.ts';
import { reportOf } from '../support/report.ts';

/** A tree as one line a node: its depth, kind, place ("line:column-line:column from offset to offset") and words. */
function drawn(node: Node, text: string, depth = 0): string[] {
  const { start, end } = node.position ?? {};
  const at = start && end ? ` ${start.line}:${start.column}-${end.line}:${end.column} ${text.slice(start.offset, end.offset)}` : '';
  const inside = 'children' in node ? (node as Parent).children.flatMap((child) => drawn(child, text, depth + 1)) : [];
  return [`${' '.repeat(depth)}${node.type.replace('Node', '')}${at}`, ...inside];
}

describe('the prose of a report as plug-ins of retext see it', () => {
  it('has a paragraph for each block, our sentences in it, and every word at its place in the text', () => {
    const report = reportOf('# Report\n\n## Opinion\n\nHe sat. She ran.\n\nIt rained.\n');
    expect(drawn(proseTree(report), report.source.text)).toEqual([
      'Root',
      ' Paragraph 3:1-3:17 He sat. She ran.',
      '  Sentence 3:1-3:8 He sat.',
      '   Word 3:1-3:3 He',
      '    Text 3:1-3:3 He',
      '   WhiteSpace 3:3-3:4  ',
      '   Word 3:4-3:7 sat',
      '    Text 3:4-3:7 sat',
      '   Punctuation 3:7-3:8 .',
      '  WhiteSpace 3:8-3:9  ',
      '  Sentence 3:9-3:17 She ran.',
      '   Word 3:9-3:12 She',
      '    Text 3:9-3:12 She',
      '   WhiteSpace 3:12-3:13  ',
      '   Word 3:13-3:16 ran',
      '    Text 3:13-3:16 ran',
      '   Punctuation 3:16-3:17 .',
      ' Paragraph 4:1-4:11 It rained.',
      '  Sentence 4:1-4:11 It rained.',
      '   Word 4:1-4:3 It',
      '    Text 4:1-4:3 It',
      '   WhiteSpace 4:3-4:4  ',
      '   Word 4:4-4:10 rained',
      '    Text 4:4-4:10 rained',
      '   Punctuation 4:10-4:11 .',
    ]);
  });

  it('is empty where there is no prose', () => {
    expect(proseTree(reportOf('# Report\n')).children).toEqual([]);
  });

  it('a file for messages holds the text', () => expect(String(textFile('He sat.'))).toBe('He sat.'));
});
