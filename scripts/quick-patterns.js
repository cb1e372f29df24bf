// Writes the regular expressions of our code as `QuickPattern`s into the bundle of the command line, and makes the table by which
// most of them are never tried. What that is for stands in docs/performance.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

/** Shorter expressions cost V8 so little that a call in between would cost more. */
const SHORTEST = 16;

/** The plug-in for esbuild: every `new RegExp(…)` and every longer literal in src/ and rules/. */
export function quickPatterns(root) {
  const runtime = path.join(root, 'src', 'patterns', 'quick-pattern.ts');
  const folders = ['src', 'rules'].map((name) => path.join(root, name) + path.sep);
  const apart = path.join(root, 'src', 'patterns') + path.sep;
  return {
    name: 'quick-patterns',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const own = folders.some((folder) => file.startsWith(folder)) && !file.startsWith(apart);
        return own ? { contents: rewritten(file, runtime), loader: 'ts' } : undefined;
      });
    },
  };
}

function rewritten(file, runtime) {
  // The bundle is CommonJS: it has a `require` of its own, and what that loads is bundled too.
  const text = readFileSync(file, 'utf8')
    .replace(/^const require = createRequire\(import\.meta\.url\);$/m, '')
    .replace(/\bcreateRequire\(import\.meta\.url\)(?=\()/g, 'require');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, false, ts.ScriptKind.TS);
  const edits = [];
  const constants = [];
  const visit = (node, inFunction) => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      edits.push({ start: node.getStart(tree), end: node.expression.end, by: 'ohlintPattern' });
    } else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const start = node.getStart(tree);
      const literal = text.slice(start, node.end);
      const end = literal.lastIndexOf('/');
      const source = literal.slice(1, end);
      const flags = literal.slice(end + 1);
      // An expression that keeps its place is made anew at each evaluation; in a function it stays as it is written.
      if (source.length >= SHORTEST && !(inFunction && /[gy]/.test(flags))) {
        edits.push({ start, end: node.end, by: `ohlintPattern${constants.length}` });
        constants.push(`const ohlintPattern${constants.length} = ohlintPattern(${JSON.stringify(source)}, ${JSON.stringify(flags)});`);
      }
    }
    const inside = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, false);
  if (edits.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  result += text.slice(at);
  return `import { quickPattern as ohlintPattern } from ${JSON.stringify(runtime)};${constants.join('')}${result}`;
}

/** Report prose by which common words are told from rare ones. It decides how much is saved, never what is found. */
function sample(root) {
  const folder = path.join(root, 'fixtures', 'exemplary');
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Loads the bundle as a run does, and writes the table of the expressions that it makes beside it. */
export async function writePatternTable(loader, scratch) {
  const maker = path.join(scratch, 'table.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, '..', 'src', 'patterns', 'table.ts')],
    outfile: maker,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { tableFor } = await import(pathToFileURL(maker).href);
  const { patternsOfLint } = createRequire(import.meta.url)(loader).load();
  writeFileSync(
    path.join(path.dirname(loader), 'patterns.bin'),
    tableFor(await patternsOfLint(), sample(path.join(import.meta.dirname, '..'))),
  );
}
