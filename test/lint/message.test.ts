import { describe, expect, test } from 'vitest';
import { fillMessage } from '../../src/lint/message.ts';

describe('a message', () => {
  test('takes its data', () => {
    expect(fillMessage('{{words}} words, {{ pages }} pages.', { words: 900, pages: '2.0' }, false)).toBe('900 words, 2.0 pages.');
  });

  test('keeps a place that has no data, so that the mistake is seen', () => {
    expect(fillMessage('{{nothing}} here.', {}, false)).toBe('{{nothing}} here.');
  });

  test('shows what reveals words of the report only where excerpts are on', () => {
    const template = 'A medicine is named[[ (“{{word}}”)]]. Leave it out[[, or say “{{plain}}”]].';
    const data = { word: 'sertraline', plain: 'treatment' };
    expect(fillMessage(template, data, true)).toBe('A medicine is named (“sertraline”). Leave it out, or say “treatment”.');
    expect(fillMessage(template, data, false)).toBe('A medicine is named. Leave it out.');
  });

  test.each([
    ['A term [[“{{word}}”]] is used.', 'A term is used.'],
    ['[[“{{word}}”: ]]say it plainly.', 'Say it plainly.'],
    ['Say it plainly [[ ({{word}}) ]].', 'Say it plainly.'],
    ['Named ([[{{word}}]]) here.', 'Named here.'],
    ['Named ( [[{{word}}]]  ) here.', 'Named here.'],
    ['Named ([[{{word}} ]]by you) here.', 'Named (by you) here.'],
    ['Named ([[{{word}}]]  by you [[{{word}}]]) here.', 'Named (by you) here.'],
    ['One [[{{word}}]]  , two [[{{word}}]]; three [[{{word}}]]: four [[{{word}}]]!', 'One, two; three: four!'],
    ['Is it [[{{word}}]] ?', 'Is it?'],
    ['[[Over\ntwo lines. ]]Take it out. ', 'Take it out.'],
    ['[[“{{word}}” ]]écart is meant.', 'Écart is meant.'],
    ['[[{{word}} ]]3 words too many.', '3 words too many.'],
    ['Say [[{{word}}]]it and [[{{word}}]]that.', 'Say it and that.'],
  ])('reads well without them: %s', (template, shown) => {
    expect(fillMessage(template, { word: 'x' }, false)).toBe(shown);
  });

  test('is not confused by what a report may contain', () => {
    const word = '[[$& {{other}} $1]]';
    expect(fillMessage('Here: [[{{word}}]].', { word, other: 'secret' }, true)).toBe(`Here: ${word}.`);
    expect(fillMessage('Here[[: {{word}}]].', { word, other: 'secret' }, false)).toBe('Here.');
  });

  test('has no other way to its data than its own names', () => {
    expect(fillMessage('{{constructor}}', {}, true)).toBe('{{constructor}}');
  });

  test('keeps what its data holds as it is, spaces and small letters among it', () => {
    expect(fillMessage('{{what}}', { what: 'two  spaces ( here ) .' }, true)).toBe('two  spaces ( here ) .');
  });
});
