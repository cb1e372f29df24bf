import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { AnyRule, OptionSchema } from '../lint/rule.ts';
import { PRESETS } from './presets.ts';
import type { KnownRule } from './rule-options.ts';
import { configSchema } from './schema.ts';
import { type ConfigValues, type Override, RULE_LEVELS } from './values.ts';

/** What each key is for, as an editor shows it. */
const KEYS: Readonly<Record<keyof (ConfigValues & Override), string>> = {
  $schema: 'Where this schema is, for editors; ohlint passes over it.',
  extends: `What applies before this file does: presets (${Object.keys(PRESETS).join(', ')}), files such as ./house.yaml, and installed packages. A later one wins over an earlier one, and this file over all.`,
  overrides: 'Settings for some of the reports: by file, by kind of report, or both. A later one wins over an earlier one.',
  files: 'The reports that this is for: patterns as in a .gitignore, counted from the folder of the configuration.',
  kinds: 'The kinds of report that this is for.',
  ignore:
    'Files that are not checked, also where they are named: patterns as in a .gitignore, counted from the folder of the configuration.',
  rules: 'The level of a rule (off, info, warning, error), or the level with options, as in [warning, { words: 900 }].',
  'rule-files': 'Rules of your own without code: YAML files, or folders of them.',
  plugins: 'Rules with code, from files and packages, and retext plug-ins taken as rules.',
  kind: 'The kind of report, where ohlint would take it for another.',
  jurisdiction: 'Whose law applies.',
  audience: 'Who will read the report.',
  'fail-on': 'A run fails for findings of this level and above (default: error).',
  template: 'The templates that reports are written from.',
  against: 'Reports on other people to compare with: files or folders.',
  exempt: 'Standard text that every report is meant to carry: set aside before wording is compared.',
  excerpts: 'Whether words of the report may be shown: always, never, or on a terminal only (auto, the default).',
  'max-warnings': 'A run fails for more warnings than this.',
  index:
    'The index of all reports: a file; or postgres://… for a database, which counts only where this configuration is named with --config.',
  'index-key': 'The file with the key of the index.',
  baseline: 'The file of the findings that are known and stay silent; --update-baseline writes it.',
  'inline-config': 'Whether “ohlint-disable” in a report is heeded (default: true).',
  'report-unused-directives': 'Whether an “ohlint-disable” that silences nothing is reported.',
  'require-directive-reason': 'Whether every “ohlint-disable” must give a reason.',
};

/** The JSON Schema of a configuration, with every rule and its options, by which editors complete and check it. */
export function configJsonSchema(rules: readonly (KnownRule & Pick<AnyRule, 'summary'>)[]): object {
  const schema = toJsonSchema(configSchema, {
    // Of a check by a function and what it leads to, the latter.
    typeMode: 'output',
  });
  const { properties = {} } = schema;
  const override = (properties.overrides as { items: { properties: Record<string, JsonSchema> } }).items;
  const named = (part: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        key === 'rules' ? { $ref: '#/definitions/rules' } : { description: KEYS[key as keyof typeof KEYS], ...(value as object) },
      ]),
    );
  override.properties = named(override.properties) as typeof override.properties;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of ohlint',
    ...schema,
    properties: named(properties),
    definitions: { level: { enum: RULE_LEVELS }, rules: rulesSchema(rules) },
  };
}

function rulesSchema(rules: readonly (KnownRule & Pick<AnyRule, 'summary'>)[]): object {
  return {
    type: 'object',
    description: KEYS.rules,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule.options, rule.summary)])),
    // Rules of one's own have a slash in their names; anything else is mistyped.
    patternProperties: { '^(?!ohlint/)[^/]+/': ruleSchema(undefined, 'A rule of your own.') },
    additionalProperties: false,
  };
}

/** A level, or a list of it and the rule's options. */
function ruleSchema(options: Readonly<Record<string, OptionSchema>> | undefined, description: string): object {
  const level = { $ref: '#/definitions/level' };
  const known = options && Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)]));
  const second = { type: 'object', ...(known && { properties: known, additionalProperties: false }) };
  return { description, anyOf: [level, { type: 'array', items: [level, second], minItems: 1, maxItems: 2, additionalItems: false }] };
}

function optionSchema(option: OptionSchema): object {
  const { description } = option;
  switch (option.type) {
    case 'number': {
      const { minimum, maximum } = option;
      return {
        type: 'number',
        description,
        default: option.default,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
    case 'boolean':
      return { type: 'boolean', description, default: option.default };
    case 'strings':
      return { type: 'array', items: { type: 'string' }, description, default: option.default };
    case 'choice':
      return { enum: option.choices, description, default: option.default };
  }
}
