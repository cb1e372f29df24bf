import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

const leadOf = (report: Report, start: string) => report.sentences.find((sentence) => sentence.text.startsWith(start))?.leadIn?.text;

describe('lead-ins', () => {
  test('a paragraph that ends with a colon introduces its list, and the lists inside it', () => {
    const report = reportOf('He described the following:\n\n- pain\n- no sleep\n  - on most nights\n\nHe is fit.\n');
    expect(['pain', 'no sleep', 'on most', 'He is fit'].map((start) => leadOf(report, start))).toEqual([
      'He described the following:',
      'He described the following:',
      'He described the following:',
      undefined,
    ]);
  });

  test('only its last sentence does', () => {
    expect(leadOf(reportOf('He is better. I recommend that:\n\n- he rests\n'), 'he rests')).toBe('I recommend that:');
  });

  test('so does a sentence with a full stop that says so, and one that simply breaks off', () => {
    expect(leadOf(reportOf('My advice is as follows.\n\n1. Rest.\n'), 'Rest')).toBe('My advice is as follows.');
    expect(leadOf(reportOf('I suggest the following adjustments.\n\n1. Rest.\n'), 'Rest')).toBe('I suggest the following adjustments.');
    expect(leadOf(reportOf('She tells me that\n\n- she rests\n'), 'she rests')).toBe('She tells me that');
    expect(leadOf(reportOf('He is better.\n\n- Rest.\n'), 'Rest')).toBeUndefined();
  });

  test('an item introduces the list inside it', () => {
    expect(leadOf(reportOf('- At the bench he should have:\n  - a mat\n- Nothing else.\n'), 'a mat')).toBe('At the bench he should have:');
  });

  test('a table, and quoted words', () => {
    expect(leadOf(reportOf('On that basis my estimate is:\n\n| A | B |\n|---|---|\n| 1 | 17 March |\n'), '17 March')).toBe(
      'On that basis my estimate is:',
    );
    expect(leadOf(reportOf('He told me:\n\n> It hurts.\n'), 'It hurts')).toBe('He told me:');
  });

  test('paragraphs that read as a list', () => {
    const report = reportOf('I recommend:\n\na) no lifting;\n\nb) a stool; and\n\nc) rest.\n\nHe agrees.\n');
    expect(['a) no', 'b) a', 'c) rest', 'He agrees'].map((start) => leadOf(report, start))).toEqual([
      'I recommend:',
      'I recommend:',
      'I recommend:',
      undefined,
    ]);
  });

  test('a heading does not introduce, and ends the reach', () => {
    const report = reportOf('He told me:\n\n## Advice\n\n- Rest.\n');
    expect(leadOf(report, 'Rest')).toBeUndefined();
  });
});

describe('neighbours', () => {
  const report = reportOf('## Opinion\n\nOne is. Two is.\n\n- Three is.\n\n## Advice\n\nFour is.\n');
  const at = (start: string) => report.sentences.find((sentence) => sentence.text.startsWith(start))!;

  test('stand in the same section, whatever their block', () => {
    expect(at('One').previous).toBeUndefined();
    expect(at('One').next).toBe(at('Two'));
    expect(at('Three').previous).toBe(at('Two'));
    expect(at('Three').next).toBeUndefined();
    expect(at('Four').previous).toBeUndefined();
  });

  test('a sentence is found by any place in it', () => {
    expect(report.sentenceAt(at('Two').start)).toBe(at('Two'));
    expect(report.sentenceAt(at('Two').end - 1)).toBe(at('Two'));
    expect(report.sentenceAt(report.text.length + 5)).toBeUndefined();
  });
});

describe('every sentence', () => {
  const line = fc.constantFrom(
    '# Report',
    '## Advice',
    'Employee: Mr Jo Hill',
    'Dear Mr Hill',
    'He is fit. He can lift.',
    '**Outlook.** He is better.',
    '**1. Is he fit?**',
    '> Can he drive?',
    '- Rest: now.',
    '  - a mat',
    '1. Walk.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'I recommend:',
    'Yours sincerely',
    'Anna Frost RGN',
    'Page 2 of 3',
    'OPINION',
  );

  test('lies in its block, in order, with its own words, in the section of its block', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const report = reportOf(lines.join('\n\n'));
        let at = 0;
        let word = 0;
        for (const sentence of report.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(at, sentence.block.start));
          expect(sentence.end).toBeLessThanOrEqual(sentence.block.end);
          expect(sentence.text).toBe(report.text.slice(sentence.start, sentence.end));
          expect(sentence.firstWord).toBeGreaterThanOrEqual(word);
          expect(sentence.section).toBe(report.sectionOf(sentence.block));
          expect(report.sentences[sentence.index]).toBe(sentence);
          at = sentence.end;
          word = sentence.endWord;
        }
        const covered = report.sections.flatMap((section) => {
          const own = Array.from({ length: section.endBlock - section.firstBlock }, (_, index) => section.firstBlock + index);
          return section.heading && section.heading.index < section.firstBlock ? [section.heading.index, ...own] : own;
        });
        expect([...new Set(covered)].sort((one, other) => one - other)).toEqual(report.blocks.map((block) => block.index));
        expect(report.roles).toHaveLength(report.blocks.length);
        // Facts are found or not found, but asking for them never fails.
        for (const key of Object.keys(report.facts)) expect(() => report.facts[key as keyof typeof report.facts]).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text without an end', () => {
  test('is cut between words into pieces, which together hold every word', () => {
    const words = `${'he walks and he talks, '.repeat(500)}and is fit`;
    const { sentences, text } = reportOf(`${words}.\n`);
    expect(sentences.length).toBeGreaterThan(3);
    for (const { text: piece } of sentences) expect(piece.length).toBeLessThanOrEqual(2000);
    expect(sentences.map(({ text: piece }) => piece).join(' ')).toBe(text.trimEnd());
  });

  test('is cut somewhere where it has no words, but never inside a character', () => {
    const { sentences } = reportOf(`x${'😀'.repeat(5000)}\n`);
    for (const { text } of sentences) expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    expect(sentences.length).toBeGreaterThan(3);
  });
});
