import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/lint/settings.ts';
import { directiveRules, directiveRulesOn } from '../../../src/lint/settle/directive-rules.ts';

const on = (settings: Partial<Settings>) => directiveRulesOn({ ...DEFAULT_SETTINGS, ...settings });

test('what is always said of instructions in a report, and what only where it is asked for', () => {
  expect(on({})).toEqual(['ohlint/unknown-directive', 'ohlint/expired-directive']);
  expect(on({ reportUnusedDirectives: true })).toEqual(['ohlint/unknown-directive', 'ohlint/expired-directive', 'ohlint/unused-directive']);
  expect(on({ requireDirectiveReason: true })).toEqual(['ohlint/unknown-directive', 'ohlint/expired-directive', 'ohlint/directive-reason']);
});

test('nothing is said of them where they do not count', () => {
  expect(on({ inlineConfig: false, reportUnusedDirectives: true, requireDirectiveReason: true })).toEqual([]);
});

test('one that is off is not looked for; one with another level is', () => {
  const set = (level: 'off' | 'info') => ({ rules: new Map([['ohlint/unknown-directive', { level, options: {} }]]) });
  expect(on(set('off'))).toEqual(['ohlint/expired-directive']);
  expect(on(set('info'))).toContain('ohlint/unknown-directive');
});

test('what stands where the name of a rule should may be anything, words of the report among it, so it is told in excerpts only', () => {
  const { rule, misspelt } = directiveRules.unknown.messages;
  for (const message of [rule, misspelt]) {
    expect(message).toContain('{{rule}}');
    expect(message.replace(/\[\[.*?\]\]/g, '')).not.toContain('{{rule}}');
  }
});
