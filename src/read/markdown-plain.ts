import type { AlignType, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow, Yaml } from 'mdast';

/** What remark makes of some lines, made here. */
export interface PlainLines {
  readonly blocks: readonly RootContent[];
  /** Whether the first or the last of them is an item: a list may go on over a blank line. */
  readonly beginsInList: boolean;
  readonly endsInList: boolean;
}

/** Where a line stands, as remark counts: lines and columns from 1, offsets from 0. */
interface Line {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
}

/** Characters that mean nothing within a line, and not the blank that may end it. Brackets mean nothing where nothing is defined that they could name. */
const PLAIN = '[^\\\\&*_<>`~|@\\p{Cc}]';
const PLAIN_END = '[^\\\\&*_<>`~|@\\p{Cc} ]';
const PROSE = new RegExp(`^[\\p{L}\\d“‘"'(£€[](?:${PLAIN}*${PLAIN_END})?$`, 'u');
/** What begins an item of a list or a tick box in one, and brackets that make a link, a picture or a note. */
const NO_PROSE = /^\d{1,9}[.)]|^\[[ xX]\]|\](?:\(|\[)|!\[|\[\^/;
const CELL = new RegExp(`^(?:${PLAIN_END}(?:${PLAIN}*${PLAIN_END})?)?$`, 'u');
/** A heading without marks at its end. */
const HEADING = new RegExp(`^(#{1,6}) ((?![^]*#)${PLAIN_END}(?:${PLAIN}*${PLAIN_END})?)$`, 'u');
const ITEM = /^([-*+]|\d{1,9}[.)]) (?=\S)/;
const RULE_OF_TABLE = /^\|(?: *:?-+:? *\|)+$/;
/** What GitHub's Markdown makes a link of without any mark. */
const BARE_LINK = /www\.|:\/\//i;
/** Words in bold or italics that begin and end where words do, and so are emphasised for sure: the marks and the words, before a blank or before a point. */
const EMPHASIS =
  '(?<=^|[ \\n])(\\*\\*?|__?)([\\p{L}\\d](?:[^*_@\\\\\\n]*[^*_@\\\\\\s])?)\\1(?=$|[ \\n])|(?<=^|[ \\n])(\\*\\*?|__?)([\\p{L}\\d](?:[^*_@\\\\\\n]*[\\p{L}\\d])?)\\3(?=[.,;:)?!])';
/** An address that is a link without any mark, as plain as most are. */
const ADDRESS =
  '(?<=^|[ \\n(])([a-zA-Z\\d]+(?:[.+-][a-zA-Z\\d]+)*@(?:[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\.)+[a-zA-Z]{2,})(?=$|[ \\n]|[.,;:)?!]+(?:$|[ \\n]))';
/** A line that is ended for good. */
const BREAK = '(?:\\\\| {2,})\\n';
const MARK = /[*_@\\]| {2}\n/;
const INLINE = new RegExp(`${EMPHASIS}|${ADDRESS}|${BREAK}`, 'gu');

/** Undefined where one of the lines may be more than a heading, prose, an item of a flat list or a row of a table. */
export function plainLines(texts: readonly string[], start: number, firstLine: number): PlainLines | undefined {
  let offset = start;
  const lines = texts.map((text, index): Line => {
    const line = { text, offset, line: firstLine + index };
    offset += text.length + 1;
    return line;
  });
  if (texts.some((text) => BARE_LINK.test(text))) return undefined;
  const blocks: RootContent[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    let taken: Heading | List | Table | Paragraph | undefined;
    let to = lines.length;
    if (line.text.startsWith('#')) {
      to = at + 1;
      taken = headingOf(line);
    } else if (ITEM.test(line.text)) taken = listOf(lines.slice(at), blocks.at(-1)?.type === 'paragraph');
    else if (line.text.startsWith('|')) taken = blocks.at(-1)?.type === 'paragraph' ? undefined : tableOf(lines.slice(at));
    else {
      to = at;
      while (to < lines.length && isProse(lines[to]!.text, isParagraphLine(lines[to + 1]))) to += 1;
      taken = to > at ? paragraphOf(lines.slice(at, to)) : undefined;
    }
    if (!taken) return undefined;
    blocks.push(taken);
    at = to;
  }
  return { blocks, beginsInList: blocks[0]?.type === 'list', endsInList: blocks.at(-1)?.type === 'list' };
}

/** A line of prose; what ends it for good may stand at its end where another follows. */
function isProse(text: string, another = false): boolean {
  const line = another ? text.replace(/(?:\\| {2,})$/, '') : text;
  return PROSE.test(withoutMarks(line)) && !NO_PROSE.test(text);
}

/** Undefined where blanks stand after the dashes. */
export function plainFrontMatter(front: string): PlainLines | undefined {
  const lines = front.split('\n');
  const last = lines.at(-1)!;
  if (lines[0] !== '---' || last !== '---') return undefined;
  const yaml: Yaml = {
    type: 'yaml',
    value: lines.slice(1, -1).join('\n'),
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: lines.length, column: last.length + 1, offset: front.length } },
  };
  return { blocks: [yaml], beginsInList: false, endsInList: false };
}

function withoutMarks(text: string): string {
  return MARK.test(text) ? text.replace(INLINE, (_, ...[, bold, , italic, address]) => bold ?? italic ?? address.replace('@', '.')) : text;
}

/** Whether a line goes on with the paragraph before it. */
function isParagraphLine(line: Line | undefined): boolean {
  return line !== undefined && isProse(line.text, true) && !ITEM.test(line.text);
}

function point({ offset, line }: Line, column: number) {
  return { line, column, offset: offset + column - 1 };
}

function place(first: Line, last = first) {
  return { start: point(first, 1), end: point(last, last.text.length + 1) };
}

function headingOf(line: Line): Heading | undefined {
  const [, marks, title] = HEADING.exec(line.text) ?? [];
  if (marks === undefined || title === undefined) return undefined;
  return { type: 'heading', depth: marks.length as Heading['depth'], children: inlineOf([line], marks.length + 1), position: place(line) };
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: inlineOf(lines), position: place(lines[0]!, lines.at(-1)) };
}

/** Items of a line each, with one kind of mark. */
function listOf(lines: readonly Line[], afterProse: boolean): List | undefined {
  const children: ListItem[] = [];
  const first = ITEM.exec(lines[0]!.text)![1]!;
  const ordered = first.length > 1;
  // A number within prose begins a list only if it is 1.
  if (ordered && afterProse && Number.parseInt(first, 10) !== 1) return undefined;
  for (const line of lines) {
    const mark = ITEM.exec(line.text)?.[1];
    if (mark === undefined || mark.at(-1) !== first.at(-1) || mark.length > 1 !== ordered) return undefined;
    const lead = mark.length + 1;
    if (!isProse(line.text.slice(lead))) return undefined;
    const position = { start: point(line, lead + 1), end: point(line, line.text.length + 1) };
    const paragraph: Paragraph = { type: 'paragraph', children: inlineOf([line], lead), position };
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: place(line) });
  }
  return {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(first, 10) : null,
    spread: false,
    children,
    position: place(lines[0]!, lines.at(-1)),
  };
}

/** Rows that begin and end with a bar, the second of them the rule. */
function tableOf(lines: readonly Line[]): Table | undefined {
  const rule = lines[1]?.text;
  if (rule === undefined || !RULE_OF_TABLE.test(rule)) return undefined;
  const align = rule
    .slice(1, -1)
    .split('|')
    .map((cell): AlignType => {
      const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
      return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
    });
  const children: TableRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 1) continue;
    const row = rowOf(line, align.length);
    if (!row) return undefined;
    children.push(row);
  }
  return { type: 'table', align, children, position: place(lines[0]!, lines.at(-1)) };
}

function rowOf(line: Line, columns: number): TableRow | undefined {
  const { text } = line;
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 2) return undefined;
  const children: TableCell[] = [];
  let at = 0;
  while (at < text.length - 1) {
    const to = text.indexOf('|', at + 1);
    const inside = text.slice(at + 1, to);
    const words = inside.trim();
    if (inside === '' || !CELL.test(withoutMarks(words)) || NO_PROSE.test(words) || inside.length !== inside.replace(/[^\S ]/g, '').length)
      return undefined;
    const lead = at + 1 + inside.indexOf(words);
    children.push({
      type: 'tableCell',
      children: words === '' ? [] : inlineOf([{ ...line, text: text.slice(0, lead + words.length) }], lead),
      position: { start: point(line, at + 1), end: point(line, (to === text.length - 1 ? to + 1 : to) + 1) },
    });
    at = to;
  }
  return children.length === columns ? { type: 'tableRow', children, position: place(line) } : undefined;
}

/** Text with words in bold and italics, from column `lead` of the first line on. */
function inlineOf(lines: readonly Line[], lead = 0): PhrasingContent[] {
  const first = lines[0]!;
  const whole = lines.map(({ text }) => text).join('\n');
  const text = whole.slice(lead);
  const at = (index: number) => {
    const before = whole.slice(0, index + lead);
    const line = before.split('\n').length - 1;
    return point(lines[line]!, before.length - before.lastIndexOf('\n'));
  };
  const plain = (start: number, end: number): PhrasingContent => ({
    type: 'text',
    value: text.slice(start, end),
    position: { start: at(start), end: at(end) },
  });
  if (!MARK.test(text)) {
    const last = lines.at(-1)!;
    return [{ type: 'text', value: text, position: { start: point(first, lead + 1), end: point(last, last.text.length + 1) } }];
  }
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const end = match.index + match[0].length;
    const [, before, , beforePoint, , address] = match;
    const position = { start: at(match.index), end: at(end) };
    if (match.index > from) children.push(plain(from, match.index));
    const marks = before ?? beforePoint;
    if (marks) {
      const words = [plain(match.index + marks.length, end - marks.length)];
      children.push({ type: marks.length === 2 ? 'strong' : 'emphasis', children: words, position });
    } else if (address) {
      children.push({ type: 'link', title: null, url: `mailto:${address}`, children: [plain(match.index, end)], position });
    } else children.push({ type: 'break', position });
    from = end;
  }
  if (from < text.length) children.push(plain(from, text.length));
  return children;
}
