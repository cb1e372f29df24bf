import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseForm, mayBeSimpler, mayHoldPhrase, phrasesIn } from '../../rules/plain-words/phrases.ts';
import { ALLOWED, INFLECTED, OWN } from '../../rules/plain-words/wording.ts';
import { simplify } from '../../src/language/retext.ts';
import { reportOf } from '../support/report.ts';

const stretch = (text: string) => ({ start: 0, end: text.length, text });
const asked = (text: string) => simplify(stretch(text), baseForm).filter(({ ruleId }) => ruleId in ALLOWED);

describe('the look at retext-simplify’s phrases before it is asked', () => {
  it('finds each of them, as retext does', () => {
    for (const id of Object.keys(ALLOWED)) {
      const text = `He said ${id.replaceAll('-', ' ')} the desk.`;
      expect(
        asked(text).map(({ ruleId }) => ruleId),
        id,
      ).toContain(id);
      expect(mayBeSimpler(stretch(text)), id).toBe(true);
    }
  });

  it('finds their inflected forms', () => {
    for (const [form, [pattern]] of Object.entries(INFLECTED)) {
      expect(
        asked(`He ${form} it.`).map(({ ruleId }) => ruleId),
        form,
      ).toContain(pattern);
    }
  });

  const pieces = [
    ...Object.keys(ALLOWED).flatMap((id) => id.split('-')),
    ...Object.keys(INFLECTED),
    ',',
    '.',
    '-',
    'he',
    "desk's",
    '4.5',
    '(',
    ')',
  ];
  it('agrees with retext on any run of their words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        // Retext passes over a phrase that stands alone between marks, as a word spoken of; asking it once too often is right.
        expect(asked(text).length === 0 || mayBeSimpler(stretch(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with retext on every sentence of the labelled reports', () => {
    const folder = path.join(import.meta.dirname, '..', 'evidence', 'corpus', 'reports');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const report = reportOf(readFileSync(path.join(folder, name), 'utf8'));
      for (const sentence of report.sentences) {
        expect(
          simplify(sentence, baseForm).some(({ ruleId }) => ruleId in ALLOWED),
          sentence.text,
        ).toBe(mayBeSimpler(sentence));
        if (mayBeSimpler(sentence) || phrasesIn(sentence).length > 0) expect(mayHoldPhrase(report, sentence), sentence.text).toBe(true);
      }
    }
  });

  it('the first look at a report’s words misses no phrase of either list', () => {
    const phrases = [...Object.keys(ALLOWED).map((id) => id.replaceAll('-', ' ')), ...Object.keys(OWN), ...Object.keys(INFLECTED)];
    for (const phrase of phrases) {
      const report = reportOf(`# Occupational health report\n\nHe said ${phrase} the desk.\n`);
      expect(mayHoldPhrase(report, report.prose.at(-1)!), phrase).toBe(true);
    }
  });
});
