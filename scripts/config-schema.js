// The JSON Schemas of a configuration, made from what checks one (src/config/schema.ts) and from the rules, and of files of rules
// (src/own-rules/schema.ts).
import { importSource } from './import-source.js';

/** The texts of schemas/config.json and schemas/rules.json. */
export async function jsonSchemas(root) {
  const contents = [
    "import { configJsonSchema } from './src/config/json-schema.ts';",
    "import { directiveRules } from './src/lint/settle/directive-rules.ts';",
    "import { rulesJsonSchema } from './src/own-rules/json-schema.ts';",
    "import { rules } from './rules/index.ts';",
    'export const config = configJsonSchema([...rules, ...Object.values(directiveRules)]);',
    'export const ownRules = rulesJsonSchema();',
  ].join('\n');
  const { config, ownRules } = await importSource(root, contents);
  const textOf = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return { config: textOf(config), rules: textOf(ownRules) };
}
