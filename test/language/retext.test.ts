import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import { expect, test } from 'vitest';
import { measuresThatFindHard, mostThatFindHard, simplify } from '../../src/language/retext.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';

const REPORTS = path.join(import.meta.dirname, '..', 'evidence', 'corpus', 'reports');

/** Sentences of the labelled reports that the full pipeline takes for one sentence too, in words that both count alike. */
const sentences = readdirSync(REPORTS)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) => understand(read(readFileSync(path.join(REPORTS, name)), name), {}).prose)
  .filter(({ text }) => /^[A-Z][a-z, ]+[.]$/.test(text));

const full = retext().use(retextEnglish);
const simplifying = full().use(retextSimplify);
const measuring = full().use(retextReadability, { age: 18, threshold: 5 / 7, minWords: 5 });

test('there are sentences to compare', () => {
  expect(sentences.length).toBeGreaterThan(100);
});

test('our way into retext-simplify says what the full retext pipeline says', () => {
  for (const { text } of sentences) {
    const expected = simplifying.processSync(text).messages.map(({ place, actual }) => {
      if (!(place && 'start' in place)) throw new Error('retext-simplify gives stretches');
      return { actual, start: place.start.offset, end: place.end.offset };
    });
    const ours = simplify({ start: 0, end: text.length, text }).map(({ span, actual }) => ({ actual, start: span.start, end: span.end }));
    expect(ours).toEqual(expected);
  }
});

test('our way into retext-readability says what the full retext pipeline says', () => {
  for (const { text } of sentences) {
    const expected = measuring.processSync(text).messages.length > 0;
    const words = text.match(/[A-Za-z]+/g) ?? [];
    expect(measuresThatFindHard(words, 18, 5 / 7, 5) !== undefined, text).toBe(expected);
  }
});

test('what is ruled out before retext-readability is asked, it would not find hard', () => {
  let ruledOut = 0;
  for (const { text } of sentences) {
    const words = text.match(/[A-Za-z]+/g) ?? [];
    for (const age of [8, 12, 16, 18, 22]) {
      for (const most of [1, 3, 4, 5, 6, 7]) {
        if (mostThatFindHard(words, age) >= most) continue;
        ruledOut += 1;
        const messages = full()
          .use(retextReadability, { age, threshold: most / 7, minWords: 1 })
          .processSync(text).messages;
        expect(messages, `${text} (${age}, ${most})`).toEqual([]);
      }
    }
  }
  expect(ruledOut).toBeGreaterThan(100);
});
