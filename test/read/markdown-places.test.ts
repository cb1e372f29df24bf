import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import { type Source, UnreadableError } from '../../src/read/source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readMarkdown = (text: string): Source => read(bytes(text), 'report.md');

const NAMED: Record<string, string> = { '&amp;': '&', '&nbsp;': ' ', '&eacute;': 'é', '&pound;': '£', '&lt;': '<', '&copy;': '©' };

/** What a stretch of source stands for by itself: its character reference decoded, its backslash taken off. */
function decoded(source: string): string {
  const number = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(source);
  if (number) return String.fromCodePoint(number[1] ? Number.parseInt(number[1], 16) : Number(number[2]));
  if (NAMED[source] !== undefined) return NAMED[source];
  if (/^\[[ xX]\]$/.test(source)) return source === '[ ]' ? '☐' : '☒';
  return source.replace(/^\\(?=[!-/:-@[-`{-~])/, '');
}

/** Every character of the text with its place in the file. */
function expectPlacesToHold(source: Source): void {
  for (const { start, end } of source.blocks) {
    let before = -1;
    for (let at = start; at < end; at += 1) {
      const span = source.rawSpan({ start: at, end: at + 1 });
      expect(span.start).toBeGreaterThanOrEqual(before);
      before = span.start;
    }
  }
  for (let at = 0; at < source.text.length; at += 1) {
    const character = source.text[at]!;
    const span = source.rawSpan({ start: at, end: at + 1 });
    const raw = source.raw.slice(span.start, span.end);
    if (character === '\n') continue;
    // A joint stands for white space, markup and what leads a line.
    if (character === ' ') continue;
    expect(decoded(raw), JSON.stringify({ raw: source.raw, at, character })).toContain(character);
    expect(decoded(raw).length, JSON.stringify({ raw: source.raw, at, character })).toBeLessThanOrEqual(2);
  }
}

/** What holds of every source: blocks in order, each ended by one line feed, single spaces, folded of the same length. */
function expectShapeToHold(source: Source): void {
  expect(source.blocks.map((block) => `${source.text.slice(block.start, block.end)}\n`).join('')).toBe(source.text);
  expect(source.text).not.toMatch(/ {2}|^ | $| \n|\n |[\t\r\u00a0\u00ad\u200b]/m);
  expect(source.folded).toHaveLength(source.text.length);
  source.blocks.forEach((block, index) => {
    expect(block.index).toBe(index);
    expect(block.end).toBeGreaterThan(block.start);
  });
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter);

/** The text of a Markdown tree as the parser itself has it, without white space. */
function plainTextOf(text: string): string {
  const parts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(parser.parse(text));
  return parts.join('').replace(/[\s\u00ad]/g, '');
}

const word = fc.constantFrom('She', 'is', 'fit', 'for', 'work', 'knee', 'é', '😀', 'non‑stop', 'it’s', 'x_y', '5', 'a*b', 'on-call');
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; plain: string }>((tie) => ({
  plain: fc.oneof(
    { weight: 6, arbitrary: word },
    fc.constantFrom(
      '\\*',
      '\\_',
      '\\[',
      '\\\\',
      '\\&amp;',
      '&amp;',
      '&#233;',
      '&#xE9;',
      '&eacute;',
      '&nbsp;',
      '&#128512;',
      '&unknown;',
      '&',
      '&amp;amp;',
    ),
    fc.constantFrom('so\u00adft', 'ze\u200bro', 'a\u00a0b', '\u00a0', 'a\tb'),
  ),
  inline: fc.oneof(
    { depthSize: 'small' },
    tie('plain'),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `[${text}](http://a.example "t")`),
    tie('plain').map((text) => `![${text}](u.png)`),
    tie('plain').map((text) => `\`${text.replaceAll('`', '')}\``),
    tie('plain').map((text) => `<b>${text}</b>`),
    fc.constantFrom('<!-- note -->', 'http://x.example/a&amp;b', '<a@b.example>', 'w.b@c.example', '~~gone~~', '~5', '<br>'),
  ),
})).inline;
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const paragraph = fc
  .tuple(line, fc.array(fc.tuple(fc.constantFrom('\n', '\n   ', '  \n', '\\\n', ' \n'), line), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([end, next]) => end + next).join(''));
const indented = (text: string, lead: string): string => text.replaceAll('\n', `\n${lead}`);
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    paragraph,
    line.map((text) => `## ${text}`),
    line.map((text) => `${text}\n===`),
    line.map((text) => `    ${text}`),
    paragraph.map((text) => `\`\`\`\n${text}\n\`\`\``),
    fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map((rows) => {
      const [head, ...body] = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
      return [head, '|---|---|', ...body].join('\n');
    }),
    line.map((text) => `- [ ] ${text}`),
    line.map((text) => `- [x] ${text}`),
    fc.constantFrom('***', '[d]: http://a.example', '<!-- a\ncomment -->'),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: tie('leaf') },
    tie('block').map((text) => `> ${indented(text, '> ')}`),
    tie('block').map((text) => `- ${indented(text, '  ')}`),
    tie('block').map((text) => `12. ${indented(text, '    ')}`),
    paragraph.map((text) => `> ${text}`),
  ),
})).block;
const report = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => `Report\n\n${blocks.join('\n\n')}\n`);

const WITHOUT_BULLETS = /[☐☒]/g;

// Long for a machine that does other work at the same time.
describe('places in Markdown', { timeout: 120_000 }, () => {
  it('gives every visible character the stretch of source that stands for it', () => {
    fc.assert(
      fc.property(report, (text) => {
        const source = readMarkdown(text);
        expectShapeToHold(source);
        expectPlacesToHold(source);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no visible text and adds none', () => {
    fc.assert(
      fc.property(report, (text) => {
        // A tag or comment at the start of a line makes HTML of what follows, which the tree has as one value.
        fc.pre(!/^[\s>\d.#-]*(?:\[[ x]\] )?<(?:br|!)/m.test(text));
        const own = readMarkdown(text).text.replace(/\s/g, '').replace(WITHOUT_BULLETS, '');
        expect(own).toBe(plainTextOf(text).replace(/[\u200b\u00a0]/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same text, blocks, lines and columns whatever the line ends and with a byte order mark', () => {
    fc.assert(
      fc.property(report, (text) => {
        const source = readMarkdown(text);
        for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`]) {
          const other = readMarkdown(variant);
          expect(other.text).toBe(source.text);
          expect(other.blocks).toEqual(source.blocks);
          for (let at = 0; at < source.text.length; at += 3) {
            const span = { start: at, end: at + 1 };
            const here = source.position(source.rawSpan(span).start);
            const there = other.position(other.rawSpan(span).start);
            expect([there.line, there.column]).toEqual([here.line, here.column]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never fails with anything but UnreadableError', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'ab *_`[]()!<>&;#-+|~\\\n\r\t.:1"\'=', '\u00a0', '😀', '<!--', '-->', '&amp;', '    '),
      maxLength: 120,
    });
    fc.assert(
      fc.property(noise, fc.constantFrom('report.md', 'report.txt', '-'), (text, path) => {
        try {
          const source = read(bytes(text), path);
          expectShapeToHold(source);
          for (let at = 0; at < source.text.length; at += 1) {
            const span = source.rawSpan({ start: at, end: at + 1 });
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(source.raw.length);
          }
        } catch (error) {
          if (!(error instanceof UnreadableError)) throw error;
        }
      }),
      { numRuns: 600 },
    );
  });
});
