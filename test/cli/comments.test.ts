import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/read/open.ts';
import { read } from '../../src/read/read.ts';
import { asWord } from '../support/word.ts';
import { DRAFT, ONLY, workplace } from './workplace.ts';

const word = await asWord(read(new TextEncoder().encode(DRAFT), 'draft.md'));
const { file, run, write } = workplace({
  'draft.docx': word,
  'draft.md': DRAFT,
  'draft.txt': 'He has been bullied by his supervisor since May.\n',
});
const bytesOf = (name: string) => readFileSync(file(name));

describe('--comments', () => {
  test.each(['draft.docx', 'draft.md', 'draft.txt'])('%s: writes a copy beside the report, which stays as it was', (name) => {
    const before = bytesOf(name);
    const { code, stderr } = run(['--comments', name, '--only', 'allegation-as-fact']);
    const copy = name.replace('draft', 'draft.ohlint');
    expect(code).toBe(1);
    expect(stderr).toBe(`${name}: a copy with the findings as comments is ${copy}.\n`);
    expect(bytesOf(name).equals(before)).toBe(true);
    expect(existsSync(file(copy))).toBe(true);
    expect(readdirSync(file('.')).filter((entry) => entry.endsWith('.part'))).toEqual([]);
  });

  test('the copy holds the message, and says what the report says', async () => {
    run(['draft.docx', '--comments=marked/one.docx', ...ONLY]);
    const copy = await open(bytesOf('marked/one.docx'), 'one.docx');
    expect(copy.text).toBe((await open(word, 'draft.docx')).text);
    run(['draft.md', '--comments=marked/one.md', ...ONLY]);
    expect(bytesOf('marked/one.md').toString()).toMatch(/<!-- ohlint: Must mend: .* \(ohlint: allegation-as-fact\) -->/);
  });

  test('copies are no reports: a folder is checked without them', () => {
    write('folder/a.md', DRAFT);
    run(['folder', '--comments', ...ONLY]);
    expect(readdirSync(file('folder')).sort()).toEqual(['a.md', 'a.ohlint.md']);
    const { stdout } = run(['folder', '--format', 'json', ...ONLY]);
    expect(JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath)).toEqual(['folder/a.md']);
  });

  test('one name is for one report, and never for the report itself', () => {
    expect(run(['draft.md', 'draft.txt', '--comments=all.md'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('give one report with it'),
    });
    expect(run(['draft.md', '--comments=draft.md'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('would overwrite the report itself'),
    });
  });
});

test('a folder of Word, Markdown and text is one run; lock files of Word are passed over', () => {
  write('mixed/a.docx', word);
  write('mixed/b.md', DRAFT);
  write('mixed/c.txt', 'He has been bullied by his supervisor since May.\n');
  write('mixed/~$a.docx', 'x');
  const list: { filePath: string; messages: { ruleId: string }[] }[] = JSON.parse(
    run(['mixed', '--format', 'json', '--only', 'allegation-as-fact']).stdout,
  );
  expect(list.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)])).toEqual([
    ['mixed/a.docx', ['allegation-as-fact']],
    ['mixed/b.md', ['allegation-as-fact']],
    ['mixed/c.txt', ['allegation-as-fact']],
  ]);
});
