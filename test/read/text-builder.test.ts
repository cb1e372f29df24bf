import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlaceMap } from '../../src/read/place-map.ts';
import { type BuiltText, TextBuilder } from '../../src/read/text-builder.ts';

const placesOf = ({ text, places }: BuiltText) => Array.from({ length: text.length }, (_, at) => places.spanOf({ start: at, end: at + 1 }));

/** A part written at once, in stretches that end where `cuts` say, and one character after the other. */
function both(part: string, cuts: readonly number[], emphasised: (at: number) => boolean) {
  const ends = [...new Set([...cuts.filter((cut) => cut > 0 && cut < part.length), part.length])].sort((a, b) => a - b);
  const [atOnce, oneByOne] = [new TextBuilder(), new TextBuilder()];
  for (const builder of [atOnce, oneByOne]) builder.openBlock({ kind: 'paragraph' });
  let start = 0;
  for (const end of ends) {
    for (let at = start; at < end; ) {
      at = atOnce.appendUpToMarkup(part, at, end, 1000, emphasised(start));
      if (at < end) {
        atOnce.append(part.charCodeAt(at), 1000 + at, 1001 + at, emphasised(start));
        at += 1;
      }
    }
    for (let at = start; at < end; at += 1) oneByOne.append(part.charCodeAt(at), 1000 + at, 1001 + at, emphasised(start));
    start = end;
  }
  return [atOnce.build(), oneByOne.build()] as const;
}

test('every character written among others at once is what it is by itself', () => {
  const part = Array.from({ length: 0x1_0000 }, (_, code) => `a${String.fromCharCode(code)}b c`).join(' ');
  const [atOnce, oneByOne] = both(part, [], () => false);
  expect(atOnce.text === oneByOne.text).toBe(true);
  expect(placesOf(atOnce)).toEqual(placesOf(oneByOne));
});

test('so is any stretch of any text, with its places, its bold and its lead', () => {
  const sign = fc.constantFrom(
    'a',
    'é',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '&',
    '<',
    '😀',
    '\ud800',
    '\n',
    '’',
    'word '.repeat(2100),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.array(fc.nat(30)), fc.nat(15), (signs, cuts, bold) => {
      const [atOnce, oneByOne] = both(signs.join(''), cuts, (start) => ((bold >> (start % 4)) & 1) === 1);
      expect(atOnce.text).toBe(oneByOne.text);
      expect(atOnce.blocks).toEqual(oneByOne.blocks);
      expect(placesOf(atOnce)).toEqual(placesOf(oneByOne));
    }),
  );
});

test('a map of places gives back what it was told, whatever follows what', () => {
  const place = fc.oneof(
    { weight: 4, arbitrary: fc.constant('next' as const) },
    { weight: 1, arbitrary: fc.record({ gap: fc.nat(3), length: fc.nat(5), characters: fc.constant(1) }) },
    { weight: 1, arbitrary: fc.record({ gap: fc.nat(3), length: fc.constant(-1), characters: fc.integer({ min: 1, max: 9 }) }) },
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), fc.nat(80), fc.nat(80), (given, from, to) => {
      const map = new PlaceMap();
      const expected: { start: number; end: number }[] = [];
      let at = 0;
      for (const each of given) {
        const { gap, length, characters } = each === 'next' ? { gap: 0, length: 1, characters: 1 } : each;
        at += gap;
        if (length < 0) {
          map.addStretch(at, characters);
          for (let index = 0; index < characters; index += 1) expected.push({ start: at + index, end: at + index + 1 });
        } else {
          map.add(at, at + length);
          expected.push({ start: at, end: at + length });
        }
        at = expected.at(-1)!.end;
      }
      const of = (start: number, end: number) => map.spanOf({ start, end });
      expect(expected.map((_, index) => of(index, index + 1))).toEqual(expected);
      const last = expected.at(-1)?.end ?? 0;
      expect(map.end).toBe(last);
      const start = expected[from]?.start ?? last;
      const end = to <= from ? start : Math.max(start, expected[Math.min(to, expected.length) - 1]?.end ?? last);
      expect(of(from, to)).toEqual({ start, end: from >= expected.length ? last : end });
      const first = (above: (place: { start: number; end: number }) => boolean) => {
        const index = expected.findIndex(above);
        return index < 0 ? expected.length : index;
      };
      expect(map.firstStartingAfter(from, 0, expected.length)).toBe(first((place) => place.start > from));
      expect(map.firstEndingAfter(from, 0, expected.length)).toBe(first((place) => place.end > from));
    }),
  );
});
