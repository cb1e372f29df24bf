import { didYouMean } from '../lint/nearest.ts';

/** A formula that cannot be used. The message says why, to follow “the formula ”. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/** A formula over numbers that go by names. */
export interface Formula {
  readonly names: readonly string[];
  value(numbers: Readonly<Record<string, number>>): number;
}

type Value = (numbers: Readonly<Record<string, number>>) => number;

const LONGEST = 500;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z]+)|([-+*/()]))/gy;

/** Reads "206.835 - 1.015 * (words / sentences)": numbers, names, + - * / and brackets. */
export function formulaOf(text: string, known: readonly string[]): Formula {
  if (text.length > LONGEST) throw new FormulaError(`is longer than ${LONGEST} characters.`);
  const tokens = tokensOf(text);
  const names = new Set<string>();
  let at = 0;
  const take = (...signs: readonly string[]) => (signs.includes(tokens[at] ?? '') ? tokens[at++] : undefined);

  const sum = (): Value => {
    let left = product();
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) left = joined(left, sign, product());
    return left;
  };
  const product = (): Value => {
    let left = single();
    for (let sign = take('*', '/'); sign; sign = take('*', '/')) left = joined(left, sign, single());
    return left;
  };
  const single = (): Value => {
    if (take('-')) {
      const value = single();
      return (numbers) => -value(numbers);
    }
    if (take('(')) {
      const value = sum();
      if (!take(')')) throw new FormulaError('has a bracket that is not closed.');
      return value;
    }
    const token = tokens[at++];
    if (token === undefined) throw new FormulaError('ends where a number or a name should follow.');
    if (/^\d/.test(token)) return () => Number(token);
    if (!/^[a-z]/.test(token)) throw new FormulaError(`has “${token}” where a number or a name should stand.`);
    if (!known.includes(token)) {
      throw new FormulaError(`asks for “${token}”, which is not counted.${didYouMean(token, known) || ` There are ${known.join(', ')}.`}`);
    }
    names.add(token);
    return (numbers) => numbers[token] ?? Number.NaN;
  };

  const value = sum();
  if (at < tokens.length) throw new FormulaError(`has “${tokens[at]}” where it should go on with + - * / or end.`);
  return { names: [...names], value };
}

function joined(left: Value, sign: string, right: Value): Value {
  switch (sign) {
    case '+':
      return (numbers) => left(numbers) + right(numbers);
    case '-':
      return (numbers) => left(numbers) - right(numbers);
    case '*':
      return (numbers) => left(numbers) * right(numbers);
    default:
      return (numbers) => left(numbers) / right(numbers);
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(match[0].trim());
    end = TOKEN.lastIndex;
  }
  const rest = text.slice(end).trim();
  if (rest !== '') throw new FormulaError(`has “${rest.slice(0, 12)}” in it, which is no number, name or sign.`);
  return tokens;
}
