import { createRequire } from 'node:module';
import type { Node, Paragraph, Root, Sentence as SentenceNode } from 'nlcst';
import type { ParseEnglish } from 'parse-english';
import type { VFile } from 'vfile';
import type { Block } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import { isTooLong } from './tokens.ts';

/** Loaded when a plug-in of retext is used as a rule; see retext.ts for why `require`. */
const require = createRequire(import.meta.url);

let english: ParseEnglish | undefined;

/**
 * The author's own sentences as retext's tree holds them: a paragraph for each block, our sentences in it (their ends are mended for reports),
 * the words of each as parse-english takes them. Every node has its place in `Source.text`, of which a block is a line.
 */
export function proseTree(report: Report): Root {
  const paragraphs = new Map<Block, Sentence[]>();
  for (const sentence of report.prose) {
    // What is longer is no sentence, and many plug-ins take time by the square of its words.
    if (isTooLong(sentence)) continue;
    const known = paragraphs.get(sentence.block);
    if (known) known.push(sentence);
    else paragraphs.set(sentence.block, [sentence]);
  }
  return { type: 'RootNode', children: [...paragraphs].map(([block, sentences]) => paragraphOf(report, block, sentences)) };
}

function paragraphOf(report: Report, block: Block, sentences: readonly Sentence[]): Paragraph {
  const { text } = report.source;
  const point = (offset: number) => ({ line: block.index + 1, column: offset - block.start + 1, offset });
  const children: Paragraph['children'] = [];
  let end = sentences[0]!.start;
  for (const sentence of sentences) {
    const gap = text.slice(end, sentence.start);
    if (/^\s+$/.test(gap)) {
      children.push({ type: 'WhiteSpaceNode', value: gap, position: { start: point(end), end: point(sentence.start) } });
    }
    children.push(sentenceOf(text, sentence, point));
    end = sentence.end;
  }
  return { type: 'ParagraphNode', children, position: { start: point(sentences[0]!.start), end: point(end) } };
}

type Point = (offset: number) => { line: number; column: number; offset: number };

function sentenceOf(text: string, { start, end }: Sentence, point: Point): SentenceNode {
  english ??= new (require('parse-english') as typeof import('parse-english')).ParseEnglish();
  const node = english.tokenizeSentence(text.slice(start, end));
  shift(node, start, point);
  return node;
}

/** parse-english counts from the start of the sentence. */
function shift(node: Node, by: number, point: Point): void {
  const { position } = node;
  if (position) {
    node.position = { start: point(by + (position.start.offset ?? 0)), end: point(by + (position.end.offset ?? 0)) };
  }
  if ('children' in node) for (const child of node.children as Node[]) shift(child, by, point);
}

/** A file for a plug-in to leave its messages in. */
export function textFile(text: string): VFile {
  const { VFile } = require('vfile') as typeof import('vfile');
  return new VFile(text);
}
