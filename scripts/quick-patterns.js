// Writes the regular expressions of our code as `QuickPattern`s into the bundle of the command line, and makes the table by which
// most of them are never tried. What that is for stands in docs/performance.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { tableProgram } from './table-program.js';

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
      const [pattern, flags] = node.arguments;
      if ((flags || isText(pattern)) && keeps(pattern) && (!inFunction || keepsAll(inFunction))) {
        edits.push({ start: node.getStart(tree), end: pattern.getStart(tree), by: 'ohlintLate(() => (' });
        edits.push({ start: pattern.end, end: pattern.end, by: ')' });
      } else edits.push({ start: node.getStart(tree), end: node.expression.end, by: 'ohlintPattern' });
    } else if (
      !inFunction &&
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      Object.hasOwn(MAKERS, node.expression.text)
    ) {
      edits.push({ start: node.getStart(tree), end: node.getStart(tree), by: 'ohlintLate(() => ' });
      edits.push({ start: node.end, end: node.end, by: `, ${JSON.stringify(MAKERS[node.expression.text])})` });
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
    const inside = ts.isFunctionLike(node) ? node : inFunction;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, undefined);
  if (edits.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  result += text.slice(at);
  return `import { latePattern as ohlintLate, quickPattern as ohlintPattern } from ${JSON.stringify(runtime)};${constants.join('')}${result}`;
}

/** What a mail merge leaves in a letter, which a rule looks for. */
const LEGITIMATE = /null\|undefined|undefined undefined/g;

/** Functions that make one expression of their arguments and of nothing else, with the flags that it has. */
const MAKERS = { framesOf: 'i' };

/** Whether an argument is text for sure: of an expression the flags would be taken over. */
function isText(node) {
  if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) return true;
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join';
}

/** Whether something reads the same when it is worked out later: it asks nothing of the call that it stands in. */
function keeps(node) {
  let same = true;
  const visit = (inner) => {
    if (inner.kind === ts.SyntaxKind.ThisKeyword || ts.isAwaitExpression(inner) || ts.isYieldExpression(inner)) same = false;
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return same;
}

/** Whether nothing in a function is ever given another value. */
function keepsAll(body) {
  let same = true;
  const visit = (node) => {
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Const) === 0) same = false;
    if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) same = false;
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && CHANGING.has(node.expression.name.text))
      same = false;
    ts.forEachChild(node, visit);
  };
  visit(body);
  return same;
}

const CHANGING = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'set', 'add', 'delete', 'clear']);

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
  const { load, bundle, nameOf } = createRequire(import.meta.url)(loader);
  const source = bundle();
  const patterns = await load(source).patternsOfLint();
  // In a bundle a constant that is used before it is made is simply undefined.
  const broken = patterns.find((pattern) => pattern.source.replace(LEGITIMATE, '').includes('undefined'));
  if (broken) throw new Error(`a pattern is made of something that does not exist yet: ${broken.source.slice(0, 120)}…`);
  const table = tableFor(patterns, sample(path.join(import.meta.dirname, '..')), await tableProgram());
  writeFileSync(path.join(path.dirname(loader), 'patterns.bin'), Buffer.concat([Buffer.from(nameOf(source), 'latin1'), table]));
}
