import { describe, expect, test, vi } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { FRAME_PARTS, frame } from '../../../src/lint/tester/frame.ts';
import { reportOf } from '../../support/report.ts';

// The patterns of all rules are compiled here for the first time.
vi.setConfig({ testTimeout: 60_000 });

describe('the frame', () => {
  test('is clean under every rule', () => {
    const report = reportOf(frame('').markdown);
    const { findings, crashes } = lint(report, rules, DEFAULT_SETTINGS, {
      templates: [],
      others: [],
      previous: undefined,
      referral: undefined,
    });
    const told = findings.map(({ rule, span }) => `${rule.id}: ${span && report.text.slice(span.start, span.end)}`);
    expect([...crashes.map(({ ruleId }) => `${ruleId} broke`), ...told]).toEqual([]);
  });

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
});
