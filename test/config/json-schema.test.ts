import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { checkConfig, checkRules } from '../../src/config/schema.ts';
import { directiveRules } from '../../src/lint/settle/directive-rules.ts';

const known = [...rules, ...Object.values(directiveRules)];
const schema = configJsonSchema(known);
const valid = new Ajv({ strictTuples: false, allErrors: true }).compile(schema);
/** What ohlint itself thinks of a configuration. */
const accepted = (values: unknown) => {
  const { config, problems } = checkConfig(values);
  return problems.length === 0 && checkRules(config, known).length === 0;
};

describe('editors and ohlint agree on a configuration', () => {
  test.each([
    'extends: uk\n',
    'extends: [uk, ./house.yaml, ohlint-config-acme]\n',
    '$schema: ./schema.json\nrules:\n  jargon: off\n  report-length: [warning, { warning: 800 }]\n  readability: [info]\n',
    'overrides:\n  - kinds: [review, stress]\n    rules: { report-length: off }\n  - files: ["*.txt"]\n    fail-on: info\n',
    'ignore: archive/\nexcerpts: never\nmax-warnings: 0\ninline-config: false\n',
    'template: [a.md]\nagainst: reports/\nexempt: standard.md\nindex: postgres://x/y\nindex-key: k\n',
    'rules:\n  ohlint/unused-directive: error\n',
    'plugins: [./rules.js, { use: retext-equality, as: house/equality }]\nrule-files: ./house\n',
    ...Object.values(PRESETS).map((preset) => JSON.stringify(preset)),
  ])('right: %j', (text) => {
    const values: unknown = parse(text);
    expect(accepted(values)).toBe(true);
    valid(values);
    expect(valid.errors).toBe(null);
  });

  test.each([
    'ruels: {}\n',
    'rules: { jargn: off }\n',
    'rules: { jargon: of }\n',
    'rules: { jargon: [off, {}, 1] }\n',
    'rules: { jargon: [off, { wrods: 3 }] }\n',
    'rules: { report-length: [warning, { warning: many }] }\n',
    'rules: { report-length: [warning, { warning: -1 }] }\n',
    'rules: [jargon]\n',
    'rules: []\n',
    'rules: { jargon: [off, []] }\n',
    'overrides: [[]]\n',
    'plugins: [[]]\n',
    'kind: revue\n',
    'fail-on: warnings\n',
    'max-warnings: -1\n',
    'max-warnings: 1.5\n',
    'excerpts: true\n',
    'template: 3\n',
    'template: ""\n',
    'overrides:\n  - files: x\n    rule: {}\n',
    'overrides:\n  - kinds: revue\n',
    'overrides: {}\n',
    'plugins: [{ use: x }]\n',
    'inline-config: "no"\n',
    '- rules\n',
  ])('wrong: %j', (text) => {
    const values: unknown = parse(text);
    expect(accepted(values)).toBe(false);
    expect(valid(values)).toBe(false);
  });
});

test('every key, rule and option is described', () => {
  const bare = (part: unknown, at: string): string[] => {
    if (typeof part !== 'object' || part === null) return [];
    // How a plug-in of retext is named has keys that explain themselves.
    const below = Object.entries(part).filter(([key]) => key !== 'plugins');
    const { properties = {} } = part as { properties?: Record<string, { description?: string; $ref?: string }> };
    const missing = Object.entries(properties).filter(([, value]) => !value.description && !value.$ref);
    return [...missing.map(([key]) => `${at}${key}`), ...below.flatMap(([key, value]) => bare(value, `${at}${key}/`))];
  };
  expect(bare(schema, '')).toEqual([]);
  for (const { id } of known) expect(JSON.stringify(schema)).toContain(`"${id}":`);
});

test('the published file is made from this', () => {
  const file = path.join(import.meta.dirname, '..', '..', 'schemas', 'config.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});
