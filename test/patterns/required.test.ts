import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickPattern } from '../../src/patterns/quick-pattern.ts';
import { tableFor } from '../../src/patterns/table.ts';
import { tableMemory } from '../../src/patterns/table-program.ts';
import { WordTable } from '../../src/patterns/words.ts';
import { tableProgram } from '../support/table-program.ts';

const program = await tableProgram();
/** One for all tables: thousands would be more than there is room for. */
const memory = tableMemory(2 ** 20);

function tableOf(source: string, flags = 'i'): WordTable {
  return WordTable.of(tableFor([{ source, flags }], 'He is at work. She was told to rest at home.', program), memory);
}

function rulesOut(source: string, text: string, flags = 'i'): boolean {
  return !tableOf(source, flags).mayMatch(0, text, false);
}

describe('what a pattern needs', () => {
  test.each([
    ['\\bbull(?:y|ied|ying)\\b', 'She was told to rest.', 'She was bullied.'],
    ['\\b(?:he|she) (?:was )?(?:sacked|dismissed)\\b', 'The claim was rejected.', 'She was dismissed.'],
    ['\\bill\\b', 'She will be still.', 'She is ill.'],
    ['(?<![\\w-])ill(?![\\w-])', 'She will be still.', 'ILL.'],
    ['(?<=\\bwas )sacked', 'He sacked her.', 'She was sacked.'],
    ['\\d{2}(?:st|nd|rd|th) of', 'On 2 May.', 'On 21st of May.'],
    ['[A-Z]\\w+ Street', 'At home.', 'In Main Street.'],
  ])('%s is not tried on “%s”, and is on “%s”', (source, without, withIt) => {
    expect(rulesOut(source, without)).toBe(true);
    expect(rulesOut(source, withIt)).toBe(false);
  });

  test.each([['.*'], ['\\w+'], ['(?:bullied)?'], ['(?!bullied)'], ['[^a-z]'], ['(?:a|b|)'], ['\\p{Lu}']])(
    '%s needs nothing, and is always tried',
    (source) => expect(rulesOut(source, 'Nothing.', source.includes('\\p') ? 'u' : 'i')).toBe(false),
  );

  test('letters that Unicode folds into ASCII are matched by patterns with i and u, so a text with one is not judged', () => {
    expect(/bullied sick/iu.test('bullied \u017fic\u212a')).toBe(true);
    expect(rulesOut('bullied sick', 'bullied \u017fic\u212a', 'iu')).toBe(false);
  });
});

// Patterns of the kinds that rules use, and texts that nearly match them.
const word = fc.constantFrom('ill', 'still', 'sack', 'sacked', 'she', 'he', 'was', 'not', "n't", '9', 'é', '-', 'K', 's');
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.constantFrom(
      '\\b',
      '\\B',
      ' ',
      '\\s',
      '\\w',
      '\\w*',
      '\\d',
      '.',
      '[a-s]',
      '[^ ]',
      '[-,]',
      '^',
      '$',
      '(?!\\w)',
      '(?<!\\w)',
      '(?<![\\w-])',
      '\\.',
    ),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 5 }).map((parts) => `(?:${parts.join('|')})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '{1,3}', '??')).map(([part, times]) => `(?:${part})${times}`),
    fc.tuple(tie('pattern'), fc.constantFrom('(?=', '(?!', '(?<=', '(?<!', '(', '(?:')).map(([part, open]) => `${open}${part})`),
  ),
}));
const text = fc
  .array(fc.oneof(word, fc.constantFrom(' ', ' ', ' ', ',', '.', '\u017f', '\u212a', 'É', '\n', '_', 'ILL', 'Sacked')), { maxLength: 12 })
  .map((parts) => parts.join(''));
const flags = fc.constantFrom('', 'i', 'u', 'iu', 'g', 'gi', 'm', 's');

test('what stands in the bundle for an expression passes for one, so that code that asks takes the way it takes in the source', () => {
  const pattern: unknown = quickPattern('limps? badly', 'i');
  expect(pattern instanceof RegExp).toBe(true);
  expect('He LIMPS badly.'.search(pattern as RegExp)).toBe(3);
  expect('He LIMPS badly.'.replace(pattern as RegExp, 'walks')).toBe('He walks.');
});

describe('a table', () => {
  test('never rules out a text that the pattern matches, and what it cuts matches the same', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 3 }),
        flags,
        fc.array(text, { minLength: 1, maxLength: 6 }),
        (sources, flagged, texts) => {
          // Longer than the shortest that is cut.
          const source = `(?:${sources.join('|')}|the quick brown fox|jumps over the lazy dog|and is gone again)`;
          const table = WordTable.of(tableFor([{ source, flags: flagged }], 'He is ill.', program), memory);
          const native = new RegExp(source, flagged.replace('g', ''));
          for (const each of texts) {
            const match = native.exec(each);
            if (match) expect(table.mayMatch(0, each, false)).toBe(true);
            table.epochFor(each);
            const cut = new RegExp(table.cut(0, source), flagged.replace('g', ''));
            expect(cut.exec(each)?.slice()).toEqual(match?.slice());
            expect(cut.exec(each)?.index).toBe(match?.index);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('is asked about texts of any length: no word is lost where one is read in parts', () => {
    const table = tableOf('\\bhospital\\b');
    for (let before = 16_370; before < 16_390; before += 1) {
      const lead = 'x '.repeat(before).slice(-before);
      expect(table.mayMatch(0, `${lead} hospital`, false)).toBe(true);
      expect(table.mayMatch(0, `${lead} hosp and more`, false)).toBe(false);
      // A letter that some patterns take for an s.
      expect(table.mayMatch(0, `${lead} hoſpital`, false)).toBe(true);
    }
  });

  test('made for other code is not used', () => {
    expect(() => WordTable.of(new Uint8Array(64))).toThrow('another layout');
  });
});
