import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rule as jargon } from '../../rules/jargon/rule.ts';
import { rule as templateResidue } from '../../rules/template-residue/rule.ts';
import { rule as undefinedAbbreviation } from '../../rules/undefined-abbreviation/rule.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { testRule } from '../../src/lint/tester/test-rule.ts';

/**
 * Sentences written before the rules were tried on them, a sentence a line: `+` when something in it must be found, `-` when nothing may
 * be. Jargon and abbreviations are one family: a finding of either counts for both.
 */
const folder = path.join(import.meta.dirname, 'sentences');
const FAMILIES: Record<string, readonly AnyRule[]> = {
  jargon: [jargon, undefinedAbbreviation],
  'undefined-abbreviation': [undefinedAbbreviation, jargon],
  'template-residue': [templateResidue],
};

describe.each(readdirSync(folder).map((file) => path.basename(file, '.txt')))('%s', (id) => {
  const lines = readFileSync(path.join(folder, `${id}.txt`), 'utf8')
    .trim()
    .split('\n');
  it.each(lines)('%s', (line) => {
    const text = line.slice(2);
    const silent = FAMILIES[id]!.map((rule) => testRule(rule, { wrong: [{ text }], right: [] }).length > 0);
    expect(silent.every(Boolean)).toBe(line.startsWith('-'));
  });
});
