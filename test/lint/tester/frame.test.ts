import { describe, expect, test } from 'vitest';
import { FRAME_PARTS, frame } from '../../../src/lint/tester/frame.ts';
import { reportOf } from '../../support/report.ts';

describe('the frame', () => {
  test('says where the text stands', () => {
    const { markdown, text } = frame('  She reports that she sleeps well.\n');
    expect(markdown.slice(text.start, text.end)).toBe('She reports that she sleeps well.');
  });

  test('sets the text into the opinion, as a paragraph of its own', () => {
    const report = reportOf(frame('First.\n\nSecond.').markdown);
    const blocks = report.blocks.map(({ start, end }) => report.text.slice(start, end).trim());
    expect(blocks).toContain('First.');
    expect(blocks).toContain('Second.');
    expect(report.sectionOf(report.blocks[blocks.indexOf('First.')] ?? expect.fail()).heading).toBeDefined();
  });

  test.each(FRAME_PARTS)('can do without %s', (part) => {
    const whole = frame('X').markdown;
    const less = frame('X', [part]).markdown;
    expect(less.length).toBeLessThan(whole.length);
    expect(less).not.toMatch(/\n{3}/);
  });

  test('can do without all of them', () => {
    expect(frame('X', FRAME_PARTS).markdown).toBe(
      '# Occupational health report\n\n## Background\n\n## Opinion\n\nX\n\n## Advice\n\n## Next step\n',
    );
  });

  test('is a whole report: title, header, background, opinion, advice, next step, contact and signature, in this order', () => {
    const { markdown } = frame('X');
    const order = [
      '# Occupational',
      '| Employee |',
      '## Background',
      '## Opinion',
      '\n\nX\n\n',
      '## Advice',
      '## Next step',
      '01632',
      'RGN',
    ];
    const places = order.map((words) => markdown.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n{3}/);
  });

  test('loses with a part its own paragraph and no other; with the header the signature as well', () => {
    const paragraphs = (markdown: string) => markdown.trim().split('\n\n');
    const whole = paragraphs(frame('X').markdown);
    for (const part of FRAME_PARTS) {
      const less = paragraphs(frame('X', [part]).markdown);
      const lost = whole.filter((paragraph) => !less.includes(paragraph));
      expect(lost).toHaveLength(part === 'header' ? 2 : 1);
      expect(whole.filter((paragraph) => less.includes(paragraph))).toEqual(less);
    }
  });

  test('says where the text stands, whatever is left out', () => {
    for (const without of [[], ['header'], FRAME_PARTS] as const) {
      const { markdown, text } = frame('\nOne.\n\nTwo. ', without);
      expect(markdown.slice(text.start, text.end)).toBe('One.\n\nTwo.');
      expect(markdown.slice(text.start - 2, text.start)).toBe('\n\n');
      expect(markdown.slice(text.end, text.end + 2)).toBe('\n\n');
    }
  });
});
