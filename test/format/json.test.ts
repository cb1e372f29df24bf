import { describe, expect, test } from 'vitest';
import { json } from '../../src/format/json.ts';
import { finds, outcomeOf, unread } from './outcome.ts';

const REPORT = `# Report

## Where things stand

He lifts crates. His manager **shouted** at him &amp; left.

| Task | Fit |
|---|---|
| Crates | no |
`;
const rules = [
  finds('blame', 'shouted at him & left', 'error', {
    scope: 'sentence',
    with: (report) => {
      const start = report.text.indexOf('lifts');
      return {
        related: [{ span: { start, end: start + 5 }, note: 'another place[[: “{{words}}”]]' }],
        suggestions: [{ desc: 'Leave it out', span: { start, end: start + 5 }, text: 'carries' }],
      };
    },
  }),
  finds('jargon', 'no', 'info'),
];
const entries = async (excerpts: boolean) =>
  JSON.parse(
    await json(
      { files: [outcomeOf('a/report.md', REPORT, rules), unread('b.md')], rules: 2, quiet: false },
      { excerpts, width: 80, colour: false, version: '0.0.0' },
    ),
  );

describe('json', () => {
  test('is ESLint’s shape with more in it', async () => {
    const [file] = await entries(true);
    expect(file).toMatchObject({
      filePath: 'a/report.md',
      kind: 'review',
      errorCount: 1,
      warningCount: 0,
      infoCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      stats: { words: 17, pages: 0, sections: 2 },
    });
    expect(file.messages[0]).toEqual({
      ruleId: 'blame',
      messageId: 'found',
      severity: 2,
      level: 'error',
      message: 'These words (“shouted at him & left”) are a risk. Say it otherwise.',
      line: 5,
      column: 32,
      endLine: 5,
      endColumn: 59,
      section: 'Where things stand',
      paragraph: 3,
      quote: 'shouted at him & left',
      context: 'His manager shouted at him & left.',
      suggestions: [{ desc: 'Leave it out', fix: { range: [36, 41], text: 'carries' } }],
      related: [{ message: 'Another place: “shouted at him & left”', line: 5, column: 4, endLine: 5, endColumn: 9, quote: 'lifts' }],
      url: 'rules/blame/page.md',
    });
    expect(REPORT.slice(36, 41)).toBe('lifts');
    expect(file.messages[1]).toMatchObject({ severity: 0, level: 'info', quote: 'no', context: 'no', line: 9, paragraph: 7 });
  });

  test('without excerpts has no word of the report', async () => {
    const [file] = await entries(false);
    expect(Object.keys(file.messages[0]).sort()).toEqual([
      'column',
      'endColumn',
      'endLine',
      'level',
      'line',
      'message',
      'messageId',
      'paragraph',
      'related',
      'ruleId',
      'section',
      'severity',
      'url',
    ]);
    const text = JSON.stringify(file);
    for (const word of ['shouted', 'manager', 'Where things', 'lifts', 'carries', 'Leave it']) expect(text).not.toContain(word);
    expect(file.messages[0].section).toMatch(/^[a-z-]+$/);
  });

  test('a file that could not be read is there, as an error', async () => {
    const [, file] = await entries(false);
    expect(file).toEqual({
      filePath: 'b.md',
      messages: [
        {
          ruleId: null,
          fatal: true,
          severity: 2,
          level: 'error',
          message: 'The file is empty: there is nothing to check.',
          line: 1,
          column: 1,
        },
      ],
      errorCount: 1,
      fatalErrorCount: 1,
      warningCount: 0,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    });
  });

  test('is an empty list for no files', async () => {
    expect(await json({ files: [], rules: 0, quiet: false }, { excerpts: false, width: 80, colour: false, version: '0.0.0' })).toBe('[]\n');
  });
});
