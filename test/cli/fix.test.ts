import { readFileSync, symlinkSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/read/open.ts';
import { read } from '../../src/read/read.ts';
import { asWord } from '../support/word.ts';
import { workplace } from './workplace.ts';

const TEXT = 'He was well prior to his absence, and has – as he says – been off for 6/52.\r\n';
const FIXED = 'He was well before his absence, and has – as he says – been off for 6 weeks.\r\n';
const ONLY = ['--only', 'plain-words,jargon'];
const { file, run, write } = workplace({});

describe('--fix', () => {
  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => iconv.encode(text, 'windows-1252')],
  ])('writes into a file in %s, and leaves every other byte', (_name, encoded) => {
    write('a.txt', encoded(TEXT));
    const { stderr } = run(['a.txt', '--fix', ...ONLY]);
    expect(stderr).toContain('a.txt: 2 fixes written.');
    expect(readFileSync(file('a.txt')).equals(Buffer.from(encoded(FIXED)))).toBe(true);
  });

  test('tells what is left of the files as they are then', () => {
    write('b.txt', TEXT);
    expect(JSON.parse(run(['b.txt', '--fix', ...ONLY, '--format', 'json']).stdout)[0].messages).toEqual([]);
  });

  test('a link stays a link, and what it leads to is written', () => {
    write('real.txt', TEXT);
    symlinkSync(file('real.txt'), file('link.txt'));
    run(['link.txt', '--fix', ...ONLY]);
    expect(readFileSync(file('real.txt'), 'utf8')).toBe(FIXED);
  });

  test('a Word document stays as it is: its fixes are tracked changes in a copy', async () => {
    const word = await asWord(read(Buffer.from(TEXT), 'c.txt'));
    write('c.docx', word);
    const { stderr } = run(['c.docx', '--fix', ...ONLY]);
    expect(stderr).toContain('c.ohlint.docx');
    expect(readFileSync(file('c.docx')).equals(Buffer.from(word))).toBe(true);
    const copy = await open(readFileSync(file('c.ohlint.docx')), 'c.docx');
    expect(copy.text.trim()).toBe(FIXED.trim());
    expect(copy.word?.traces.map(({ kind }) => kind)).toContain('tracked-change');
  });
});

describe('--fix-dry-run', () => {
  test('prints the change and makes none', () => {
    write('d.txt', TEXT);
    const { stdout } = run(['d.txt', '--fix-dry-run', ...ONLY, '--excerpts', 'always']);
    expect(stdout).toBe(`--- d.txt\n+++ d.txt\n@@ line 1 @@\n-${TEXT.trim()}\n+${FIXED.trim()}\n`);
    expect(readFileSync(file('d.txt'), 'utf8')).toBe(TEXT);
  });

  test('says how much and shows no word of the report in a log', () => {
    write('d.txt', TEXT);
    expect(run(['d.txt', '--fix-dry-run', ...ONLY]).stdout).toBe('d.txt: 2 fixes\n');
  });
});
