import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormulaError, formulaOf } from '../../src/own-rules/formula.ts';

const KNOWN = ['words', 'sentences', 'syllables'];
const NUMBERS = { words: 120, sentences: 8, syllables: 190 };

test.each([
  ['words', 120],
  ['words / sentences', 15],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['10 - 4 - 3', 3],
  ['-words', -120],
  ['206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)', 206.835 - 1.015 * 15 - 84.6 * (190 / 120)],
])('%s is %d', (text, value) => {
  expect(formulaOf(text, KNOWN).value(NUMBERS)).toBeCloseTo(value, 9);
});

test.each([
  ['wordz', 'asks for “wordz”, which is not counted. Did you mean “words”?'],
  ['xyzzy', 'asks for “xyzzy”, which is not counted. There are words, sentences, syllables.'],
  ['(words', 'has a bracket that is not closed.'],
  ['words words', 'has “words” where it should go on with + - * / or end.'],
  ['words +', 'ends where a number or a name should follow.'],
  ['* 2', 'has “*” where a number or a name should stand.'],
  ['words > 3', 'has “> 3” in it, which is no number, name or sign.'],
  ['process.exit()', 'has “.exit()” in it, which is no number, name or sign.'],
  [`${'('.repeat(600)}`, 'is longer than 500 characters.'],
])('%s is refused', (text, sentence) => {
  expect(() => formulaOf(text, KNOWN)).toThrow(new FormulaError(sentence));
});

type Tree = number | string | { readonly left: Tree; readonly sign: string; readonly right: Tree };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(...KNOWN),
    fc.record({ left: tie('tree'), sign: fc.constantFrom('+', '-', '*', '/'), right: tie('tree') }),
  ),
}));
const written = (node: Tree): string =>
  typeof node === 'object' ? `(${written(node.left)} ${node.sign} ${written(node.right)})` : String(node);
const worth = (node: Tree): number => {
  if (typeof node === 'number') return node;
  if (typeof node === 'string') return NUMBERS[node as keyof typeof NUMBERS];
  const [left, right] = [worth(node.left), worth(node.right)];
  return node.sign === '+' ? left + right : node.sign === '-' ? left - right : node.sign === '*' ? left * right : left / right;
};

test('any formula is worth what its parts make', () => {
  fc.assert(
    fc.property(tree, (node) => {
      fc.pre(written(node).length <= 500);
      expect(formulaOf(written(node), KNOWN).value(NUMBERS)).toEqual(worth(node));
    }),
  );
});

test('whatever is written as a formula is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      try {
        formulaOf(text, KNOWN).value(NUMBERS);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaError);
      }
    }),
  );
});
