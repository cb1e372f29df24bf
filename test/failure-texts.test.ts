import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as texts from '../src/failure-texts.ts';

const SRC = path.join(import.meta.dirname, '..', 'src');
/** What fits on a line of code with its `throw`. */
const LINE = 110;

/** Text literals, with one character for each value that stands in them. */
function literals(node: ts.Node): string[] {
  const found: string[] = [];
  if (ts.isStringLiteralLike(node)) found.push(node.text);
  if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
  ts.forEachChild(node, (child) => void found.push(...literals(child)));
  return found;
}

test('longer sentences of failures stand in src/failure-texts.ts and nowhere else', () => {
  const elsewhere: string[] = [];
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const file = ts.createSourceFile(name, readFileSync(path.join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && /^(?:Job|Unreadable|Unwritable)Error$/.test(node.expression.getText(file)))
        elsewhere.push(
          ...(node.arguments ?? [])
            .flatMap(literals)
            .filter((text) => text.length > LINE)
            .map((text) => `${name}: ${text}`),
        );
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  expect(elsewhere).toEqual([]);
});

test.each(Object.entries(texts))('%s is a line that says what to do', (_name, text: unknown) => {
  const values = Array.from({ length: 6 }, (_, index) => `value-${index}`);
  const made: unknown = typeof text === 'function' ? text(...values) : text;
  // A sentence with its full stop, or a command to be typed.
  expect(made).toMatch(/^[^\n]+(?:\S\.|ohlint index add|FOLDER|postgres:\/\/…)$/u);
  const wanted = typeof text === 'function' ? values.slice(0, text.length) : [];
  for (const value of wanted) expect(made).toContain(value);
  expect(made).not.toContain('undefined');
});
