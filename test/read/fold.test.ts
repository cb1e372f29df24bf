import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/read/fold.ts';

test('quotation marks, dashes and special spaces are made plain, and nothing else is changed', () => {
  expect(fold('‘He’s “fit” – for 20 hours’')).toBe(`'He's "fit" - for 20 hours'`);
  expect(fold('café £20 ÿ')).toBe('café £20 ÿ');
  const character = fc.oneof(
    fc.constantFrom('’', '“', '—', '\u00a0', 'ÿ', 'Ā', '•', '😀', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      // One unit at a time, what can be made plain is known by a text that has nothing else.
      const expected = Array.from({ length: text.length }, (_, at) => fold(text[at]!)).join('');
      expect(fold(text)).toBe(expected);
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});
