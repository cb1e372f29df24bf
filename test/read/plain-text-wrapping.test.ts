import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, readAs } from './blocks.ts';

const WORDS =
  'she has been able to work at home since the spring and finds that a long-term plan helps her, though the on-call rota (which is new) tires'.split(
    ' ',
  );
const OTHERS = ['Mrs', 'Doyle', 'May', '5', '£20', 'Dr', '“well”', '–', 'NHS', 'e.g.', 'Leeds', 'it’s'];
const SHORT = ['Allow short breaks', 'Provide a chair with arms', 'Review the rota'];

const lower = fc.constantFrom(...WORDS);
const word = fc.oneof({ weight: 6, arbitrary: lower }, { weight: 1, arbitrary: fc.constantFrom(...OTHERS) });
const sentence = fc.array(word, { minLength: 4, maxLength: 24 }).map((words) => `She ${words.join(' ')} work.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
/** A paragraph in which no capital can hide the width that the text was wrapped at. */
const longParagraph = fc.array(lower, { minLength: 60, maxLength: 90 }).map((words) => `She ${words.join(' ')} work.`);
const labels = fc
  .array(
    fc.tuple(fc.constantFrom('Employee', 'Job title', 'Date of report', 'Requested by'), fc.array(word, { minLength: 1, maxLength: 12 })),
    { minLength: 2, maxLength: 4 },
  )
  .map((lines) => lines.map(([label, words]) => `${label}: Ms ${words.join(' ')}`).join('\n'));
const items = fc.array(fc.oneof(sentence, fc.constantFrom(...SHORT)), { minLength: 2, maxLength: 4 });
const bullets = fc.tuple(fc.constantFrom('• ', '- ', '* '), items).map(([bullet, texts]) => texts.map((text) => bullet + text).join('\n'));
const numbered = items.map((texts) => texts.map((text, index) => `${index + 1}. ${text}`).join('\n'));
const heading = fc.constantFrom('BACKGROUND', 'Current health', 'Fitness for work', 'What happens next');
const section = fc.tuple(heading, paragraph, fc.oneof(paragraph, bullets, numbered)).map((parts) => parts.join('\n\n'));
const report = fc
  .tuple(labels, longParagraph, fc.array(section, { minLength: 1, maxLength: 3 }))
  .map(([head, first, sections]) => `Report\n\n${[head, first, ...sections].join('\n\n')}\n`);

/** Wraps each line at a width, as editors do: at spaces alone, the lines of an item hanging under its text or not. */
function wrapped(text: string, width: number, hanging: boolean): string {
  return text
    .split('\n')
    .map((line) => {
      const lead = /^(?:[•*-]|\d\.) /.exec(line)?.[0].length ?? 0;
      const lines: string[] = [];
      let open = line.slice(0, lead);
      let empty = true;
      for (const part of line.slice(lead).split(' ')) {
        if (!empty && open.length + 1 + part.length > width) {
          lines.push(open);
          open = ' '.repeat(hanging ? lead : 0);
          empty = true;
        }
        open += empty ? part : ` ${part}`;
        empty = false;
      }
      return [...lines, open].join('\n');
    })
    .join('\n');
}

describe('plain text', { timeout: 120_000 }, () => {
  it('is the same however it was wrapped', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 44, max: 110 }), fc.boolean(), (text, width, hanging) => {
        expect(blocksOf(readAs('a.txt', wrapped(text, width, hanging)))).toEqual(blocksOf(readAs('a.txt', text)));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in Markdown, wrapped or not', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 44, max: 110 }), (text, width) => {
        expect(blocksOf(readAs('a.md', wrapped(text, width, true)))).toEqual(blocksOf(readAs('a.md', text)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same text, blocks, lines and columns whatever the line ends and with a byte order mark', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 44, max: 110 }), (text, width) => {
        const lines = wrapped(text, width, true);
        const source = readAs('a.txt', lines);
        for (const variant of [lines.replaceAll('\n', '\r\n'), lines.replaceAll('\n', '\r'), `\ufeff${lines}`]) {
          const other = readAs('a.txt', variant);
          expect(other.text).toBe(source.text);
          expect(other.blocks).toEqual(source.blocks);
          for (const { start, end } of source.blocks) {
            for (const span of [source, other].map((each) => ({ each, span: each.rawSpan({ start, end }) }))) {
              expect(span.each.raw.slice(span.span.start, span.span.end)).not.toMatch(/^\s|\s$/);
            }
            const [here, there] = [source, other].map((each) => each.position(each.rawSpan({ start, end }).start));
            expect([there!.line, there!.column]).toEqual([here!.line, here!.column]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives every visible character its own place', () => {
    const noise = fc.string({
      unit: fc.constantFrom(
        ...'ab C.:-•1)|+=\t\n\r\f',
        '  ',
        '\n\n',
        '\u00ad',
        '\u00a0',
        '\u2028',
        '😀',
        '+--+--+\n',
        '| a | b |\n',
        '--- ---\n',
        '> ',
        '[ ] ',
      ),
      maxLength: 150,
    });
    fc.assert(
      fc.property(noise, (text) => {
        const source = readAs('a.txt', `Report\n\n${text}`);
        for (let at = 0; at < source.text.length; at += 1) {
          const character = source.text[at]!;
          if (character === ' ' || character === '\n' || /[☐☒]/.test(character)) continue;
          const span = source.rawSpan({ start: at, end: at + 1 });
          expect(source.raw.slice(span.start, span.end)).toBe(character);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
