import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import { UnreadableError } from '../../src/read/source.ts';
import { blocksOf, readAs } from './blocks.ts';

const REPORT = 'Occupational Health Report\n\n“It’s too much – I can’t cope,” he said. The café owner’s cost is £20 … or €25 • a week.\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const refusal = (bytes: Uint8Array, path: string): string => {
  try {
    read(bytes, path);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError);
    return (error as Error).message;
  }
  throw new Error('was read');
};

describe('encodings', () => {
  const encodings: [string, Uint8Array, string][] = [
    ['UTF-8', utf8(REPORT), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${REPORT}`), 'utf-8'],
    ['UTF-16 LE with a byte order mark', encoded(`\ufeff${REPORT}`, 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', encoded(`\ufeff${REPORT}`, 'utf-16be'), 'utf-16be'],
    ['UTF-16 LE', encoded(REPORT, 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE', encoded(REPORT, 'utf-16be'), 'utf-16be'],
    ['Windows-1252', encoded(REPORT, 'windows-1252'), 'windows-1252'],
  ];

  it.each(encodings)('reads %s', (_, bytes, encoding) => {
    for (const path of ['report.txt', 'report.md']) {
      const source = read(bytes, path);
      expect(source.raw).toBe(REPORT);
      expect(source.encoding).toBe(encoding);
      expect(source.text).toBe(readAs(path, REPORT).text);
    }
  });

  it('says so when a file is read as Windows-1252, and only then', () => {
    expect(read(encoded(REPORT, 'windows-1252'), 'a.txt').notes).toEqual([expect.stringContaining('Windows-1252')]);
    expect(read(utf8(REPORT), 'a.txt').notes).toEqual([]);
  });

  it('gives the same report in every encoding that can hold it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abc XYZ 12.,;:\n', 'é', '’', '“', '–', '£', '€', '•', '\u00a0'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(letters, fc.constantFrom('a.md', 'a.txt'), (text, path) => {
        const report = `The report says:\n\n${text}`;
        const expected = blocksOf(readAs(path, report));
        for (const encoding of ['utf-16le', 'utf-16be']) {
          expect(blocksOf(read(encoded(report, encoding), path))).toEqual(expected);
          expect(blocksOf(read(encoded(`\ufeff${report}`, encoding), path))).toEqual(expected);
        }
        // A text of ASCII alone is the same bytes in UTF-8; any other is told from it by the letter added here.
        expect(blocksOf(read(encoded(`${report}\n\né`, 'windows-1252'), path))).toEqual(blocksOf(readAs(path, `${report}\n\né`)));
      }),
    );
  });
});

describe('what cannot be read', { timeout: 60_000 }, () => {
  const zip = (name: string): Uint8Array => utf8(`PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000${name}`);

  it.each([
    ['report.docx', zip('[Content_Types].xml'), 'Word'],
    ['report.md', zip('word/document.xml'), 'Word'],
    ['report.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
    ['report.txt', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '.doc'],
    ['report.doc', utf8('Some text'), '.doc'],
    ['report.rtf', utf8('{\\rtf1\\ansi Report}'), '.rtf'],
    ['report.txt', utf8('%PDF-1.7 report'), 'PDF'],
    ['report.pdf', utf8('report'), 'PDF'],
    ['report.html', utf8('<p>report</p>'), '.html'],
    ['report.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not text'],
    ['report.md', new Uint8Array([65, 66, 0, 67, 68, 69, 70]), 'not text'],
    ['report.md', Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 32 || 5), 'not text'],
    ['report.md', new Uint8Array([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'UTF-32'],
    ['report.md', new Uint8Array(5_000_000).fill(97), 'larger'],
  ])('is refused with one sentence that says what to do: %s', (path, bytes, words) => {
    const message = refusal(bytes, path);
    expect(message).toContain(words);
    expect(message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(message).toMatch(/save|check/);
  });

  it.each([[''], [' \n\n\t'], ['\ufeff'], ['---\nkind: review\n---\n'], ['<!-- note -->'], ['12 / 5\n\n***\n']])(
    'has no words: %j',
    (text) => {
      expect(refusal(utf8(text), 'a.md')).toContain('nothing to check');
      expect(refusal(utf8('\n \n'), 'a.txt')).toContain('nothing to check');
    },
  );

  it('never shows words of the report in its message', () => {
    expect(refusal(new Uint8Array([...utf8('Canary Doyle'), 0, 1, 2]), 'a.md')).not.toContain('Canary');
    expect(refusal(utf8(`Canary ${'['.repeat(500)}`), 'a.md')).not.toContain('Canary');
  });

  it('is refused rather than parsed for minutes', () => {
    for (const text of ['!['.repeat(4000), '> '.repeat(4000), '**a_ '.repeat(4000), '- '.repeat(4000), 'a\n'.repeat(30_000)]) {
      expect(refusal(utf8(`Report\n\n${text}x`), 'a.md')).toContain('check that it is the right file');
    }
  });
});

describe('large files', { timeout: 120_000 }, () => {
  it.each(['a.md', 'a.txt'])('are read: a line of a million characters as %s', (path) => {
    const text = 'She is fit for work, and well. '.repeat(33_000);
    const source = readAs(path, text);
    expect(source.blocks).toHaveLength(1);
    expect(source.text).toBe(`${text.trim()}\n`);
  });

  it('are read: plain text of many lines', () => {
    expect(readAs('a.txt', 'Name: Doyle\n'.repeat(60_000)).blocks).toHaveLength(60_000);
    expect(readAs('a.txt', 'a\tb\n'.repeat(60_000)).blocks).toHaveLength(120_000);
  });
});

describe('the format of a file without a telling name', () => {
  it('is seen from what is in it', () => {
    expect(readAs('-', '# Report\n\nText.').format).toBe('markdown');
    expect(readAs('-', '**Report**\n\nText.').format).toBe('markdown');
    expect(readAs('-', 'Report\n\n• Text.').format).toBe('text');
    expect(readAs('report.TXT', '# Report').format).toBe('text');
    expect(readAs('report.markdown', 'Report').format).toBe('markdown');
  });
});
