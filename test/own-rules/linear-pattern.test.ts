import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '../../src/lint/run.ts';
import { PatternError, patternMaker, Work } from '../../src/own-rules/linear-pattern.ts';

const make = await patternMaker();
const found = (source: string, text: string, matchCase = false, work = new Work()) =>
  make(source, matchCase)
    .findAll({ start: 100, end: 100 + text.length, text }, work)
    .map(({ start, end }) => [start - 100, text.slice(start - 100, end - 100)]);
const refusal = (source: string) => {
  try {
    make(source, false);
  } catch (error) {
    expect(error).toBeInstanceOf(PatternError);
    return (error as Error).message;
  }
  return undefined;
};

describe('what a pattern finds', () => {
  test('every match with its place, whatever its capitals', () => {
    expect(found('syn\\w+', 'Synergy and synergies')).toEqual([
      [0, 'Synergy'],
      [12, 'synergies'],
    ]);
    expect(found('syn\\w+', 'Synergy and synergies', true)).toEqual([[12, 'synergies']]);
    expect(found('CAFÉ', 'ein café')).toEqual([[4, 'café']]);
  });

  test('the part that is named “found”, where one is', () => {
    expect(found('no longer (?<found>fit)', 'He is no longer fit, and no longer fit for nights.')).toEqual([
      [16, 'fit'],
      [35, 'fit'],
    ]);
    expect(found('(?<found>x)|y', 'y x y')).toEqual([[2, 'x']]);
  });

  test('typographic quotes in a pattern are those of the text', () => {
    expect(found('can’t', "He can't.")).toEqual([[3, "can't"]]);
  });

  test('an emoji before it shifts nothing', () => {
    expect(found('fit', '😀😀 fit')).toEqual([[5, 'fit']]);
  });
});

describe('what is refused, with what to do instead', () => {
  test.each(['(?=a)b', 'a(?!b)', '(?<=a)b', '(?<!a)b'])('looking around: %s', (source) => {
    expect(refusal(source)).toMatch(/^looks at what stands before or after it .* “except”, or name the part to point at \(\?<found>…\)\.$/);
  });
  test.each(['(a)\\1', '(?<x>a)\\k<x>'])('referring back: %s', (source) => {
    expect(refusal(source)).toMatch(/^refers back to one of its groups .* in one pass, so that no text can make them hang\.$/);
  });
  test.each([
    ['(', 'cannot be read: missing closing ) (“(”).'],
    ['[a-', 'cannot be read: missing closing ] (“[a-”).'],
    ['a**', 'cannot be read: invalid nested repetition operator (“**”).'],
    ['((a{100}){100}){100}', 'cannot be read: invalid repeat count (“{100}”).'],
    ['x*', 'also matches where nothing stands, so it would match everywhere: ask for at least one character.'],
    ['a'.repeat(2001), 'is longer than 2000 characters: make several of it.'],
  ])('what cannot be read: %s', (source, sentence) => {
    expect(refusal(source)).toBe(sentence);
  });
});

describe('a pattern that would make the engine of JavaScript hang', () => {
  test.each(['(a+)+$', '(a|a)+$', '(\\w+\\s?)+$', '([a-z]+)+b'])('%s looks at each character a few times', (source) => {
    const text = `${'a'.repeat(100_000)}!`;
    const work = new Work();
    expect(found(source, text, false, work)).toEqual([]);
    expect(work.spent).toBeLessThanOrEqual(2 * text.length);
  });

  test('never reaches the engine of JavaScript', () => {
    const Native = globalThis.RegExp;
    const seen: string[] = [];
    globalThis.RegExp = new Proxy(Native, {
      construct: (target, args) => {
        seen.push(String(args[0]));
        return Reflect.construct(target, args);
      },
    });
    try {
      found('(z+)+$', 'zzz!');
    } finally {
      globalThis.RegExp = Native;
    }
    expect(seen.filter((source) => source.includes('z+'))).toEqual([]);
  });

  test('that matches at every letter of an endless sentence is stopped, and says so', () => {
    const text = 'a'.repeat(20_000);
    expect(() => found('a.*b|a', text)).toThrow(MisuseError);
    expect(() => found('a.*b|a', text)).toThrow('its pattern matches too often in a sentence without end');
  });
});

const piece = fc.oneof(
  fc.constantFrom('a', 'b', ' ', '.', '\\w', '\\d', '[ab]', '[^a]', '\\b', '(?:a|bb)', 'a?', 'b+', 'a*b', '(?:ab)+?', 'b{1,3}'),
  fc.stringMatching(/^[a-c ]{1,3}$/),
);

test('a pattern without anything special finds what the engine of JavaScript finds', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.stringMatching(/^[a-cA-C0-9 .é]{0,40}$/), (pieces, text) => {
      const source = pieces.join('');
      const native = new RegExp(source, 'gi');
      fc.pre(!new RegExp(source, 'i').test(''));
      const expected = [...text.matchAll(native)].filter(([whole]) => whole !== '').map((match) => [match.index, match[0]]);
      expect(found(source, text)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('whatever is given as a pattern is used or refused in one sentence, and every match lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 }), (source, text) => {
      const sentence = refusal(source);
      if (sentence !== undefined) expect(sentence).toMatch(/^(?:looks|refers|cannot|also|is) [\s\S]*\.$/);
      else for (const [start, words] of found(source, text)) expect(text.slice(Number(start)).startsWith(String(words))).toBe(true);
    }),
    { numRuns: 400 },
  );
});
