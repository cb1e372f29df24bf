import { describe, expect, test } from 'vitest';
import { defineRule, lintText, rules, testRule, UnreadableError } from '../src/index.ts';
import { frame } from '../src/lint/tester/frame.ts';

const crates = defineRule({
  id: 'house/crates',
  group: 'readable',
  severity: 'warning',
  scope: 'span',
  summary: 'Crates are boxes here.',
  options: { word: { type: 'choice', choices: ['crates', 'boxes'], default: 'crates', description: 'The word.' } },
  messages: { found: 'Say it otherwise[[: “{{word}}”]].' },
  check(report, context) {
    const start = report.text.indexOf(context.options.word);
    if (start < 0) return;
    const span = { start, end: start + context.options.word.length };
    context.report({
      span,
      messageId: 'found',
      data: { word: context.options.word },
      suggestions: [{ desc: 'boxes', span, text: 'boxes' }],
    });
  },
});
const { markdown } = frame('He lifts crates and was bullied by his supervisor.');

describe('lintText', () => {
  test('checks a report with every rule that comes with ohlint', () => {
    expect(lintText(markdown).messages.map(({ ruleId }) => ruleId)).toContain('allegation-as-fact');
  });

  test('runs rules of your own, beside them or alone', () => {
    expect(lintText(markdown, { with: [crates] }).messages).toMatchObject([
      { ruleId: 'house/crates', level: 'warning', message: 'Say it otherwise.' },
    ]);
    expect(lintText(markdown, { with: [...rules, crates] }).messages.length).toBeGreaterThan(1);
  });

  test('takes levels and options', () => {
    expect(lintText(markdown, { with: [crates], settings: { 'house/crates': 'off' } }).messages).toEqual([]);
    expect(lintText(markdown, { with: [crates], settings: { 'house/crates': ['error', { word: 'boxes' }] } }).messages).toEqual([]);
    expect(lintText(markdown, { with: [crates], settings: { 'house/crates': 'error' } }).errorCount).toBe(1);
  });

  test('shows words of the report only where that is asked for', () => {
    expect(JSON.stringify(lintText(markdown, { with: [crates] }))).not.toContain('crates and');
    expect(lintText(markdown, { with: [crates], excerpts: true }).messages[0]).toMatchObject({
      quote: 'crates',
      message: 'Say it otherwise: “crates”.',
    });
  });

  test('places and suggestions count in the text that was given', () => {
    const start = markdown.indexOf('crates');
    expect(lintText(markdown, { with: [crates], excerpts: true }).messages[0]).toMatchObject({
      suggestions: [{ fix: { range: [start, start + 'crates'.length] } }],
    });
  });

  test('takes bytes, a name that says how to read them, and what is known of the report', () => {
    const entry = lintText(Buffer.from('OPINION\n\nHe lifts crates.\n'), { path: 'x.txt', with: [crates], kind: 'night-work' });
    expect(entry).toMatchObject({ filePath: 'x.txt', kind: 'night-work', warningCount: 1 });
  });

  test('a text that cannot be read is an error of its own kind', () => {
    expect(() => lintText('')).toThrow(UnreadableError);
  });

  test('a rule that breaks is among the messages', () => {
    const breaks = {
      ...crates,
      check: () => {
        throw new Error('crates');
      },
    };
    const { fatalErrorCount, messages } = lintText(markdown, { with: [breaks] });
    expect(fatalErrorCount).toBe(1);
    expect(messages).toMatchObject([
      { ruleId: null, fatal: true, message: 'The rule house/crates broke, which is a defect in the rule. The others went on.' },
    ]);
  });
});

test('the tester is there for rules of your own', () => {
  expect(testRule(crates, { wrong: [{ text: 'He lifts crates.', finds: ['crates'] }], right: [{ text: 'He lifts boxes.' }] })).toEqual([]);
});
