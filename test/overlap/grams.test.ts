import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAM_PATTERNS, passagesOfGrams } from '../../src/overlap/grams.ts';
import { comparedLines } from '../../src/overlap/normalise.ts';
import { GramHasher } from '../../src/overlap-index/gram-hashes.ts';
import { IndexedDraft, indexedText } from '../../src/overlap-index/indexed-text.ts';
import { indexKey } from '../../src/overlap-index/key.ts';
import { packGrams, unpackGrams } from '../../src/overlap-index/packed-grams.ts';

const hasher = new GramHasher(indexKey(new Uint8Array(32)));
const all = (length: number) => new Uint8Array(length).fill(1);
const TEXT =
  'Lifting crates above the shoulder brings the pain back within minutes, so the upper racks should be left to others until the clinic has seen the scan and written again.';
/** The words of a text, one sign each: `x` for those that are found in another by grams. */
function shared(text: string, other: string): string {
  const [draft, held] = [comparedLines(text), comparedLines(other)];
  const found = new IndexedDraft(draft, all(draft.forms.length), hasher).sharedWith(
    packGrams(indexedText(held, all(held.forms.length), hasher).grams),
  );
  return Array.from(draft.forms, (_, word) => (found?.[word] === 1 ? 'x' : '.')).join('');
}

describe('passages found by grams', () => {
  it('are all of a copy', () => {
    expect(shared(TEXT, TEXT)).toMatch(/^x+$/);
  });

  it('lose a changed, added or missing word, and no other', () => {
    expect(shared(TEXT.replace('back', 'home'), TEXT)).toMatch(/^x{8}\.x+$/);
    expect(shared(TEXT.replace('back', 'right back'), TEXT)).toMatch(/^x{8}\.x+$/);
    expect(shared(TEXT.replace('back ', ''), TEXT)).toMatch(/^x+$/);
  });

  it('are not made of the same words in another order, or of fewer than eight', () => {
    const words = TEXT.replace(/[.,]/g, '').split(' ');
    expect(shared([...words].reverse().join(' '), TEXT)).toMatch(/^\.+$/);
    expect(shared(words.slice(0, 7).join(' '), TEXT)).toMatch(/^\.+$/);
  });

  it('are none of a text that is empty or all function words', () => {
    expect(shared('', TEXT)).toBe('');
    const empty = 'It is for you to do as you would with any other of them.';
    expect(shared(empty, empty)).toMatch(/^\.+$/);
  });

  it('hold only words that grams cover', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bits) => {
        const grams = bits.map((byte) => byte & (2 ** GRAM_PATTERNS.length - 1));
        const found = passagesOfGrams(grams, all(grams.length));
        for (const [word, mark] of found.entries()) {
          if (mark === 0) continue;
          const covers = GRAM_PATTERNS.some((steps, pattern) => steps.some((step) => ((grams[word - step] ?? 0) & (1 << pattern)) !== 0));
          expect(covers).toBe(true);
        }
      }),
    );
  });
});

describe('the hashes of grams', () => {
  const forms = comparedLines(TEXT).forms;

  it('are others under another key', () => {
    const other = new GramHasher(indexKey(new Uint8Array(32).fill(1)));
    const theirs = new Set(other.hash(forms).hashes);
    expect([...hasher.hash(forms).hashes].filter((hash) => theirs.has(hash))).toEqual([]);
  });

  it('are others for other words, another order and another pattern', () => {
    const { hashes } = hasher.hash(forms);
    expect(new Set(hashes).size).toBe(hashes.length);
    const mirrored = new Set(hasher.hash([...forms].reverse()).hashes);
    expect([...hashes].filter((hash) => mirrored.has(hash))).toEqual([]);
  });

  it('are packed and come out again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff)), (list) => {
        const grams = Uint32Array.from(list).sort();
        expect(unpackGrams(packGrams(grams))).toEqual(grams);
      }),
    );
  });

  // An index is of use only to an ohlint that makes the same grams of the same text. When this fails, WORDING_VERSION must go up.
  it('are those of this version of the wording', () => {
    const text = 'Mr Hart (he/him) has recognised 3 colours since 4 May 2026; they aren’t the manager’s judgements on follow-up.';
    expect(comparedLines(text).forms.join(' ')).toMatchInlineSnapshot(
      `"<person> have recognized <number> color since <date> <person> be not the manager judgement on follow up"`,
    );
    expect([...hasher.hash(forms).hashes.slice(0, 4)]).toMatchInlineSnapshot(`
      [
        1740844386,
        3722377890,
        1149131510,
        2817152196,
      ]
    `);
  });
});
