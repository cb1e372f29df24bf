// The sources as Stryker has instrumented them, the tests of pure code and the labelled texts, as one module that is loaded once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Unit tests that need nothing but the code: no other process, no clock, no file but their own. */
const UNIT_TESTS = [
  'test/{language,lint,report}/**/*.test.ts',
  'test/rules/*.test.ts',
  'test/own-rules/retext-rule.test.ts',
  // As in vitest.mutate.config.ts; the last is about time.
  '!test/lint/settle/fingerprint-formats.test.ts',
  '!test/lint/tester/clean-frame.test.ts',
  '!test/report/fitness/hostile.test.ts',
];

/** In the place of Stryker's own functions. No module has names like these. */
const OWN = `
let change$ = -1, hits$ = 0, limit$ = 0, probing$ = false, comparing$ = true;
let reached$ = new Map(), differs$ = new Set();
const memories$ = [];

// Which change is switched on, and how often its place was reached.
function on$(change) {
  if (change !== change$) return false;
  if (++hits$ > limit$) throw new Error('this goes on without end');
  return true;
}
function cover$(...changes) {
  if (probing$) return;
  for (const change of changes) {
    reached$.set(change, (reached$.get(change) ?? 0) + 1);
    differs$.add(change);
  }
}
// Works out what the changed expression would have come to, beside what it does.
function seen$(changed, original) {
  const value = original();
  if (probing$) return value;
  for (const [change, other] of changed) {
    const times = (reached$.get(change) ?? 0) + 1;
    reached$.set(change, times);
    if (differs$.has(change)) continue;
    if (!comparing$ || other === undefined || times > 500) {
      differs$.add(change);
      continue;
    }
    probing$ = true;
    try {
      if (!Object.is(other(), value)) differs$.add(change);
    } catch {
      differs$.add(change);
    } finally {
      probing$ = false;
    }
  }
  return value;
}
// What is read, and what does not match, is the same under every change: neither readers nor patterns are changed.
const read$ = new Map();
function once$(read) {
  return (bytes, name, ...rest) => {
    const key = name + ' ' + rest.length + ' ' + Buffer.from(bytes).toString('latin1');
    if (rest.length > 0 || key.length > 100_000) return read(bytes, name, ...rest);
    if (!read$.has(key)) read$.set(key, read(bytes, name));
    return read$.get(key);
  };
}
const misses$ = new WeakMap();
function exec$(pattern, text) {
  if (pattern.lastIndex > 0) return pattern.exec(text);
  let misses = misses$.get(pattern);
  if (!misses) misses$.set(pattern, (misses = new Set()));
  if (misses.has(text)) return null;
  const match = pattern.exec(text);
  if (match === null && misses.size < 2000 && text.length < 1000) misses.add(text);
  return match;
}
export const mutation = {
  switchOn(change, limit) {
    change$ = change;
    hits$ = 0;
    limit$ = limit;
  },
  goesOn: () => hits$ > limit$,
  /** Whether changes are worked out: for a long text, in which most make a difference somewhere, it costs more than it spares. */
  compare(comparing) {
    comparing$ = comparing;
  },
  forget() {
    for (const memory of memories$) memory();
  },
  /** How often each place was reached since it was last asked, and where the change would have come to something else. */
  taken() {
    const taken = { reached: reached$, differs: differs$ };
    reached$ = new Map();
    differs$ = new Set();
    return taken;
  },
};
`;

/**
 * Writes the module. With `counting` Stryker's counting of what is reached stays in, and no change can be switched on; without it a run is several
 * times as fast. Everything counts from the working directory, which is Stryker's copy of the project.
 */
export async function bundle(outfile, counting) {
  const root = process.cwd();
  const tests = globSync(UNIT_TESTS, { cwd: root }).sort();
  await build({
    stdin: {
      contents: [...tests.map((file) => `import './${file}';`), "export { promises } from './scripts/mutation/promises.ts';"].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
    alias: { vitest: path.join(root, 'scripts', 'mutation', 'vitest.ts') },
    banner: { js: OWN },
    plugins: [
      {
        name: 'mutation',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const name = path.relative(root, file).replaceAll(path.sep, '/');
            if (name.startsWith('node_modules/')) return undefined;
            let text = withPlace(readFileSync(file, 'utf8'), file);
            if (text.includes('stryMutAct_9fa48')) text = counting ? withProbes(text) : withSwitch(text);
            if (/^(?:src|rules)\//.test(name)) text = withForgetting(text);
            if (name === 'src/read/read.ts')
              text = `${text.replace('export function read(', 'function readAfresh(')}\nexport const read = once$(readAfresh);`;
            if (name === 'src/language/pattern.ts') text = text.replace(/global\.exec\(/g, 'exec$(global, ');
            if (name.endsWith('.test.ts'))
              text = `import { testFile } from './scripts/mutation/vitest.ts';\ntestFile('${name}');\n${text}`.replace('./', `${root}/`);
            return { contents: text, loader: 'ts' };
          });
        },
      },
    ],
  });
}

/** A file knows its own place, wherever the bundle lies. */
function withPlace(text, file) {
  return text
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
}

/**
 * What a module keeps from one text for the next (the clauses of a sentence, the syllables of a word) was worked out under one change
 * and must not be met under another: `forget` puts everything back to where it was when the module was loaded.
 */
function withForgetting(text) {
  const ends = [];
  const forgetful = text
    .replace(/^const (\w+) = new (Map|Set|WeakMap|WeakSet)(<.*>)?\(\);$/gm, (_, name, kind, types = '') => {
      const weak = kind.startsWith('Weak');
      ends.push(`{ const kept = ${weak ? 'undefined' : `[...${name}]`}; memories$.push(() => { ${name} = new ${kind}(kept); }); }`);
      return `let ${name} = new ${kind}${types}();`;
    })
    .replace(/^let (\w+)(?:: .*| = .*)?;$/gm, (line, name) => {
      if (!line.includes(`new `)) ends.push(`{ const kept = ${name}; memories$.push(() => { ${name} = kept; }); }`);
      return line;
    });
  return `${forgetful}\n${ends.join('\n')}`;
}

/** Stryker's questions and counts, in the shortest form. */
function withSwitch(text) {
  return text.replace(/stryMutAct_9fa48\("(\d+)"\)/g, 'on$$($1)').replace(/stryCov_9fa48\((?:"\d+"(?:, )?)+\)/g, '0');
}

/** What must not be worked out twice. */
const DOES =
  /(?<![=!<>])=(?![=>])|\+\+|--|\.(?:push|pop|shift|unshift|splice|sort|reverse|set|add|delete|clear|next|exec|cut|report|read|replace)\(|\b(?:await|yield|throw)\b/;

/**
 * Stryker writes `is 1 on ? CHANGED 1 : is 2 on ? CHANGED 2 : (count 1 and 2, ORIGINAL)`. Here all three are worked out, to see for which
 * texts a change makes a difference: only these can notice it.
 */
function withProbes(text) {
  const file = ts.createSourceFile('any.ts', text, ts.ScriptTarget.ES2023, true);
  const { factory } = ts;
  const idOf = (node) =>
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'stryMutAct_9fa48'
      ? Number(node.arguments[0].text)
      : undefined;
  const arrow = (body) =>
    factory.createArrowFunction(
      undefined,
      undefined,
      [],
      undefined,
      undefined,
      ts.isObjectLiteralExpression(body) ? factory.createParenthesizedExpression(body) : body,
    );
  const result = ts.transform(file, [
    (context) => {
      const visit = (node) => {
        if (ts.isConditionalExpression(node) && idOf(node.condition) !== undefined) {
          const changed = [];
          let rest = node;
          while (ts.isConditionalExpression(rest) && idOf(rest.condition) !== undefined) {
            changed.push([idOf(rest.condition), rest.whenTrue]);
            rest = rest.whenFalse;
          }
          const inner = ts.isParenthesizedExpression(rest) ? rest.expression : rest;
          if (
            ts.isBinaryExpression(inner) &&
            inner.operatorToken.kind === ts.SyntaxKind.CommaToken &&
            !/\b(?:await|yield|arguments)\b/.test(inner.right.getText(file))
          ) {
            const pairs = changed.map(([id, other]) =>
              factory.createArrayLiteralExpression([
                factory.createNumericLiteral(id),
                DOES.test(other.getText(file)) ? factory.createVoidZero() : arrow(other),
              ]),
            );
            return factory.createCallExpression(factory.createIdentifier('seen$'), undefined, [
              factory.createArrayLiteralExpression(pairs),
              arrow(factory.createParenthesizedExpression(ts.visitNode(inner.right, visit))),
            ]);
          }
        }
        return ts.visitEachChild(node, visit, context);
      };
      return (source) => ts.visitNode(source, visit);
    },
  ]);
  return ts
    .createPrinter()
    .printFile(result.transformed[0])
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, 'on$$($1)')
    .replace(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, changes) => `cover$(${changes.replaceAll('"', '')})`);
}
