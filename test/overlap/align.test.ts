import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, DROP, PASSAGE_CONTENT_WORDS, PASSAGE_WORDS, type Passage } from '../../src/overlap/align.ts';
import { type ComparedText, comparedLines } from '../../src/overlap/normalise.ts';

interface Cell {
  score: number;
  best: number;
  from: [row: number, column: number] | undefined;
  root: string;
  equal: boolean;
}

/** The definition, written out as the whole table: slow, and the truth that `align` is held to. */
function wholeTable(draft: ComparedText, other: ComparedText): Passage[] {
  const table = new Map<string, Cell>();
  const key = (row: number, column: number) => `${row}/${column}`;
  const ends = new Map<string, [number, number]>();
  for (let row = 0; row < draft.forms.length; row += 1) {
    for (let column = 0; column < other.forms.length; column += 1) {
      const equal = draft.forms[row] === other.forms[column];
      const steps: { at: [number, number]; gain: number; equal: boolean }[] = [
        { at: [row - 1, column - 1], gain: equal ? 1 : -1, equal },
        { at: [row - 1, column], gain: -1, equal: false },
        { at: [row, column - 1], gain: -1, equal: false },
      ];
      let chosen: Cell | undefined = equal ? { score: 1, best: 1, from: undefined, root: key(row, column), equal } : undefined;
      for (const step of steps) {
        const cell = table.get(key(...step.at));
        if (!cell) continue;
        const score = cell.score + step.gain;
        const best = Math.max(cell.best, score);
        if (score <= 0 || best - score > DROP) continue;
        if (!chosen || score > chosen.score) chosen = { score, best, from: step.at, root: cell.root, equal: step.equal };
      }
      if (!chosen) continue;
      table.set(key(row, column), chosen);
      const end = ends.get(chosen.root);
      if (!end || chosen.score > table.get(key(...end))!.score) ends.set(chosen.root, [row, column]);
    }
  }
  const found: Passage[] = [];
  for (const end of ends.values()) {
    const pairs: [number, number][] = [];
    for (let at: [number, number] | undefined = end; at; at = table.get(key(...at))!.from) {
      if (table.get(key(...at))!.equal) pairs.unshift(at);
    }
    const content = pairs.reduce((sum, [row]) => sum + draft.content[row]!, 0);
    if (pairs.length < PASSAGE_WORDS || content < PASSAGE_CONTENT_WORDS) continue;
    found.push({ draft: pairs.map(([row]) => row), other: pairs.map(([, column]) => column) });
  }
  return found;
}

const inOrder = (passages: Passage[]) => passages.map((passage) => JSON.stringify(passage)).sort();
const words = (passages: Passage[]) => passages.reduce((sum, passage) => sum + passage.draft.length, 0);

const SENTENCES = [
  'I would suggest that a gradual return over four weeks would support recovery.',
  'The stairs to the upper store are steep and the handrail ends early.',
  'Lifting crates above the shoulder brings the pain back within minutes.',
  'Please review the rota with him before the first week of the return.',
  'Sleep has improved and concentration lasts for most of the morning.',
  'The decision on what is reasonable rests with the organisation alone.',
];

describe('the shared passages of two texts', () => {
  it('are those of the whole table, for texts of few different words', () => {
    const text = fc
      .array(fc.constantFrom('sleep', 'pain', 'lift', 'stair', 'desk', 'the'), { maxLength: 60 })
      .map((list) => comparedLines(list.join(' ')));
    fc.assert(
      fc.property(text, text, (draft, other) => {
        expect(inOrder(align(draft, other))).toEqual(inOrder(wholeTable(draft, other)));
      }),
      { numRuns: 150 },
    );
  });

  it('are those of the whole table, for edited and reordered letters', () => {
    const edit = fc.record({ at: fc.nat(80), word: fc.constantFrom('', 'seldom', 'often', 'the') });
    const letter = fc
      .tuple(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), fc.array(edit, { maxLength: 12 }))
      .map(([sentences, edits]) => {
        const list = sentences.join(' ').split(' ');
        for (const { at, word } of edits) if (at < list.length) list[at] = word;
        return comparedLines(list.filter(Boolean).join(' '));
      });
    fc.assert(
      fc.property(letter, letter, (draft, other) => {
        expect(inOrder(align(draft, other))).toEqual(inOrder(wholeTable(draft, other)));
      }),
      { numRuns: 60 },
    );
  });

  it('are the whole of a text that is a copy of the other', () => {
    const text = comparedLines(SENTENCES.join(' '));
    expect(words(align(text, text))).toBe(text.forms.length);
  });

  it('survive a changed word here and there, without counting it', () => {
    const text = comparedLines(SENTENCES.join(' '));
    const edited = comparedLines(SENTENCES.join(' ').replace('steep', 'narrow').replace('lasts', 'holds'));
    expect(words(align(edited, text))).toBe(text.forms.length - 2);
  });

  it('are found when sentences were put in another order', () => {
    const text = comparedLines(SENTENCES.join(' '));
    const reordered = comparedLines([...SENTENCES].reverse().join(' '));
    expect(words(align(reordered, text))).toBeGreaterThan(text.forms.length * 0.95);
  });

  it('are not made of fewer than eight words, or of words that carry nothing', () => {
    const one = comparedLines('Lifting crates above the shoulder hurts.');
    expect(align(one, comparedLines('He says that lifting crates above the shoulder hurts a little.'))).toEqual([]);
    const empty = comparedLines('It is for you to do as you would with any other of them.');
    expect(align(empty, empty)).toEqual([]);
  });

  it('are nothing for an empty text', () => {
    expect(align(comparedLines(''), comparedLines(SENTENCES.join(' ')))).toEqual([]);
    expect(align(comparedLines(SENTENCES.join(' ')), comparedLines(''))).toEqual([]);
  });

  it('are the same when more words have come by than are numbered', () => {
    const text = comparedLines(SENTENCES.join(' '));
    const reordered = comparedLines([...SENTENCES].reverse().join(' '));
    const before = align(text, reordered);
    const letters = (number: number) => [...number.toString(16)].map((digit) => 'bcdfghjklmnpqrtv'[Number.parseInt(digit, 16)]).join('');
    const words = Array.from({ length: 210_000 }, (_, number) => `${letters(number)}a`);
    const dictionary = comparedLines(words.join(' '));
    expect(new Set(dictionary.forms).size).toBeGreaterThan(200_000);
    expect(align(dictionary, text)).toEqual([]);
    expect(align(text, reordered)).toEqual(before);
    expect(align(text, comparedLines(SENTENCES.join(' '))).flatMap(({ draft }) => draft)).toHaveLength(text.forms.length);
  });

  it('come in bounded time for one word over and over', () => {
    const hostile = comparedLines('pain '.repeat(20_000));
    expect(align(hostile, hostile)).toEqual([]);
  });
});
