import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutWordsOfReport } from '../../../src/lint/settle/reason.ts';

test.each([
  ['Agreed with the manager on 3 May', 'Agreed with the manager on …'],
  ['the term is the statutory wording', 'the term is the statutory wording'],
  ['as Mrs Quillfeather-Smythe (ref. QF-88123) asked', 'as … asked'],
  ['her cancer is known to the employer', 'her … is known to the employer'],
  ['brontomalacia', '…'],
  ['see z.quill@example.com, 01632 960 777', 'see …'],
  ['', ''],
  ['  the term is  statutory\n', 'the term is statutory'],
  ['the section in May', 'the section in …'],
  ['Will asked for the statute', '… asked for the statute'],
  ['May is the month of review', '… is the … of review'],
  ['Statutory wording, agreed. See section', 'Statutory wording, agreed. … section'],
  ['the manager Legal', 'the manager …'],
  ['the section/clause', 'the section clause'],
  ['the term “quoted” (policy)', 'the term quoted policy'],
  ['agreed: policy; approved, as-is', 'agreed: policy; approved, …'],
  ['farrow, quill; smythe – doyle', '…'],
  ['farrow. The policy', '… policy'],
  ['the employer’s policy', 'the … policy'],
  ['2 managers', '… managers'],
])('“%s” goes to a log as “%s”', (reason, kept) => {
  expect(withoutWordsOfReport(reason)).toBe(kept);
});

test('no word with a capital inside the sentence, no digit and no unknown word is left', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Quillfeather', 'zorbomycin', 'QF88', 'Ćwikła'),
      fc.string(),
      (before, word, after) => {
        const kept = withoutWordsOfReport(`${before} ${word} ${after}`);
        expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
        expect(kept).not.toMatch(/\p{N}/u);
        expect(withoutWordsOfReport(kept)).toBe(kept);
      },
    ),
  );
});
