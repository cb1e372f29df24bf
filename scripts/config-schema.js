// The JSON Schemas of a configuration, made from what checks one (src/config/schema.ts) and from the rules, and of files of rules
// (src/own-rules/schema.ts).
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The texts of schemas/config.json and schemas/rules.json. */
export async function jsonSchemas(root) {
  // Beside the libraries, so that those that stay outside the bundle are found.
  const folder = path.join(root, 'node_modules', '.cache', `ohlint-schema-${process.pid}`);
  const outfile = path.join(folder, 'schema.mjs');
  mkdirSync(folder, { recursive: true });
  try {
    const contents = [
      "import { configJsonSchema } from './src/config/json-schema.ts';",
      "import { directiveRules } from './src/lint/settle/directive-rules.ts';",
      "import { rulesJsonSchema } from './src/own-rules/json-schema.ts';",
      "import { rules } from './rules/index.ts';",
      'export const config = configJsonSchema([...rules, ...Object.values(directiveRules)]);',
      'export const ownRules = rulesJsonSchema();',
    ].join('\n');
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      absWorkingDir: root,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    const { config, ownRules } = await import(pathToFileURL(outfile).href);
    const textOf = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
    return { config: textOf(config), rules: textOf(ownRules) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
