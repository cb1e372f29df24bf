// Writes the files that are made from others: rules/index.ts, the list of all rules, the schemas of configurations and of files of rules, by
// which editors complete them, and the pages of docs/ that are made of tables and of rules. With --check it only compares, and fails when a
// generated file is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLinePage } from './command-line-page.js';
import { jsonSchemas } from './config-schema.js';
import { formatsPage } from './formats-page.js';
import { rulePages } from './rule-pages.js';

const root = path.join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

function ruleIndex() {
  const ids = readdirSync(path.join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, 'rules', entry.name, 'rule.ts')))
    .map((entry) => entry.name)
    .sort();
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '// Made by `npm run generate` from the folders beside it.',
    "import type { AnyRule } from '../src/lint/rule.ts';",
    ...ids.map((id) => `import { rule as ${name(id)} } from './${id}/rule.ts';`),
    '',
    'export const rules: readonly AnyRule[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
}

let made;
const schemas = () => {
  made ??= jsonSchemas(root);
  return made;
};

/** In this order: the schema is made from the list of the rules. */
const generated = {
  'rules/index.ts': ruleIndex,
  'schemas/config.json': async () => (await schemas()).config,
  'schemas/rules.json': async () => (await schemas()).rules,
  'docs/formats.md': () => formatsPage(root),
  'docs/command-line.md': () => commandLinePage(root),
};
let stale = 0;
function outOfDate(file, mend) {
  if (check) {
    console.error(`${file} is out of date: run \`npm run generate\` and commit the result.`);
    stale += 1;
  } else mend();
}

function settle(file, text) {
  const target = path.join(root, file);
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== text) outOfDate(file, () => writeFileSync(target, text));
}

for (const [file, make] of Object.entries(generated)) settle(file, await make());

// A folder of its own: what is in it and is not made, is of a rule that is gone.
const pages = await rulePages(root);
const folder = path.join(root, 'docs', 'rules');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(pages)) settle(`docs/rules/${name}`, text);
for (const name of readdirSync(folder)) {
  if (!Object.hasOwn(pages, name)) outOfDate(`docs/rules/${name}`, () => rmSync(path.join(folder, name)));
}
process.exitCode = stale > 0 ? 1 : 0;
