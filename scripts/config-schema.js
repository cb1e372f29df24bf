// The JSON Schema of a configuration, made from what checks one (src/config/schema.ts) and from the rules.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The text of schemas/config.json. */
export async function configSchema(root) {
  // Beside the libraries, so that those that stay outside the bundle are found.
  const folder = path.join(root, 'node_modules', '.cache', `ohlint-schema-${process.pid}`);
  const outfile = path.join(folder, 'schema.mjs');
  mkdirSync(folder, { recursive: true });
  try {
    const contents = [
      "import { configJsonSchema } from './src/config/json-schema.ts';",
      "import { directiveRules } from './src/lint/settle/directive-rules.ts';",
      "import { rules } from './rules/index.ts';",
      'export const schema = configJsonSchema([...rules, ...Object.values(directiveRules)]);',
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
    const { schema } = await import(pathToFileURL(outfile).href);
    return `${JSON.stringify(schema, null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
