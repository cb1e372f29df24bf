import { Grammar, phrases, type Reading } from './form.ts';
import { IMMEDIATE, VAGUE } from './words.ts';

interface PhraseParts {
  vague: true;
  immediate: true;
}

/** Words that give no time though they speak of it, and words for the present. */
export const PHRASES = new Grammar<PhraseParts>(
  {
    vague: phrases(VAGUE.map((words) => ({ words, value: true as const }))),
    immediate: phrases(IMMEDIATE.map((words) => ({ words, value: true as const }))),
  },
  [
    { form: '<immediate>', read: (_found, { reference }): Reading => ({ kind: 'immediate', earliest: reference, latest: reference }) },
    {
      form: '<vague>',
      read(_found, { tokens }, { from, to }): Reading | undefined {
        const [previous, next] = [tokens[from - 1]?.text, tokens[to]?.text];
        // "as soon as", "too soon to say", "how soon", "in time for the stocktake", "in good time for"
        if (tokens[to - 1]!.text === 'soon' && (next === 'as' || previous === 'too' || previous === 'how')) return undefined;
        if (/^(?:time|future)$/.test(tokens[to - 1]!.text) && tokens[from]!.text === 'in' && to - from <= 3 && next === 'for')
          return undefined;
        // "some time ago" looks back.
        if (tokens[to - 1]!.text === 'time' && next === 'ago') return undefined;
        return { kind: 'vague' };
      },
    },
  ],
);
