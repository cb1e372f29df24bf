import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedText } from '../../src/overlap/normalise.ts';
import { DraftSeeds, seedsOf } from '../../src/overlap/seeds.ts';
import { countWords } from '../../src/overlap/word-set.ts';
import { reportOf } from '../support/report.ts';

const text = fc
  .array(fc.constantFrom('sleep', 'pain', 'lift', 'stair', 'desk', 'of', 'the'), { minLength: 1, maxLength: 80 })
  .map((words) => reportOf(words.join(' ')).source);

/** All runs of five words with a word of content among them, by the words themselves. */
function runs(forms: readonly string[], content: Uint8Array, start = 0, end = forms.length): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = start; from + 5 <= end; from += 1)
    if (content.subarray(from, from + 5).includes(1)) found.add(forms.slice(from, from + 5).join(' '));
  return found;
}

describe('the seeds of a draft', () => {
  it('that another text shares are the runs of five words that both have', () => {
    fc.assert(
      fc.property(text, text, (draft, other) => {
        const [own, theirs] = [comparedText(draft), comparedText(other)];
        const inOther = runs(theirs.forms, theirs.content);
        const both = [...runs(own.forms, own.content)].filter((run) => inOther.has(run)).length;
        const { seeds, count } = new DraftSeeds(own).sharedWith(seedsOf(other, false));
        expect([count, countWords(seeds)]).toEqual([both, both]);
      }),
    );
  });

  it('are counted once in a stretch, and taken for the last stretch in which they stand', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), fc.nat(40), (draft, first, second, third) => {
        const own = comparedText(draft);
        const [start = 0, middle = 0, end = 0] = [first, second, third].map((at) => Math.min(at, own.forms.length)).sort((a, b) => a - b);
        const stretches = [
          { start, end: middle },
          { start: middle, end },
        ];
        const distinct = stretches.map((stretch) => runs(own.forms, own.content, stretch.start, stretch.end));
        const found = new DraftSeeds(own).within(stretches);
        expect(found.map(({ count }) => count)).toEqual(distinct.map(({ size }) => size));
        const inLast = distinct[1] as ReadonlySet<string>;
        const inFirstAlone = [...(distinct[0] as ReadonlySet<string>)].filter((run) => !inLast.has(run));
        expect(found.map(({ seeds }) => countWords(seeds))).toEqual([inFirstAlone.length, inLast.size]);
      }),
    );
  });
});
