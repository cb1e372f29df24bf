import type { ChalkInstance } from 'chalk';
import { wrap } from '../format/wrap.ts';

/** Lines that stand alone, whatever comes before and after: headings, table rows, rules. */
const ALONE = /^(?:#|\||-{3,}$)/;
/** What opens an item or a quotation: the lines after it belong to it. */
const OPENING = /^(?:[-*>] |\d+\. )/;

/** Lays a page of simple Markdown out for a terminal: paragraphs wrapped, headings in bold, links with their address behind them. */
export function layOut(markdown: string, width: number, paint: ChalkInstance): string[] {
  return paragraphsOf(markdown.trim()).flatMap((paragraph) => {
    if (paragraph.startsWith('#')) return [paint.bold(paragraph.replace(/^#+ +/, ''))];
    if (ALONE.test(paragraph)) return [paragraph];
    const mark = OPENING.exec(paragraph)?.[0] ?? '';
    const lines = wrap(plain(paragraph.slice(mark.length)), width - mark.length);
    return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + coloured(line, paint));
  });
}

/** Joins the lines of each paragraph and item again; an empty string for an empty line. */
function paragraphsOf(markdown: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of markdown.split('\n').map((each) => each.trim())) {
    const starts = !open || line === '' || ALONE.test(line) || OPENING.test(line);
    if (starts) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    open = line !== '' && !ALONE.test(line);
  }
  return paragraphs;
}

function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1 ($2)').replace(/\*\*([^*]+)\*\*/g, '$1');
}

function coloured(line: string, paint: ChalkInstance): string {
  return line.replace(/`([^`]+)`/g, (_, code: string) => (paint.level > 0 ? paint.cyan(code) : `\`${code}\``));
}
