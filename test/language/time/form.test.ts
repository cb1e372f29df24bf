import { describe, expect, test } from 'vitest';
import { type Form, Grammar, type Part, type PartTable, phrases, type Setting } from '../../../src/language/time/form.ts';
import { tokenise } from '../../../src/language/time/tokens.ts';

interface Parts {
  number: number;
  unit: string;
}

const number: Part<number> = {
  words: ['two', 'three'],
  digits: true,
  read({ tokens }, at) {
    const token = tokens[at];
    const value = token?.type === 'digits' ? Number(token.text) : { two: 2, three: 3 }[token?.text ?? ''];
    return value === undefined ? undefined : { end: at + 1, value };
  },
};
/** Made anew for each test: what broke while the file is read would break no test. */
const parts = (): PartTable<Parts> => ({
  number,
  unit: phrases([
    { words: 'day|days', value: 'day' },
    { words: 'working day|days', value: 'working day' },
    { words: 'week|weeks', value: 'week' },
  ]),
});

const setting = (text: string): Setting => ({
  tokens: tokenise({ start: 0, end: text.length, text }),
  reference: undefined,
  order: 'dmy',
  lean: undefined,
  step: 0,
  lastDay: undefined,
});

/** A form that says what it has met: `name: number unit`, and the tokens that it covers. */
const form = (written: string, name = written): Form<Parts, string> => ({
  form: written,
  read: (found, _setting, { from, to }) => `${name}: ${[...found.all('number'), ...found.all('unit')].join(' ')} (${from}-${to})`,
});
const grammar = (...forms: string[]) =>
  new Grammar<Parts, string>(
    parts(),
    forms.map((written) => form(written)),
  );
const said = (read: Grammar<Parts, string>, text: string, at = 0) => read.read(setting(text), at);

describe('a form', () => {
  test('matches its words in their order, whatever their capitals, and ends behind the last', () => {
    const read = grammar('in due course');
    expect(said(read, 'In due course he rests')).toEqual({ end: 3, value: 'in due course:  (0-3)' });
    expect(said(read, 'in course')).toBeUndefined();
    expect(said(read, 'in due')).toBeUndefined();
    expect(said(read, 'due in course')).toBeUndefined();
    expect(said(read, '')).toBeUndefined();
  });

  test('is read at the token asked for, and nowhere else', () => {
    const read = grammar('in due course');
    expect(said(read, 'He rests in due course', 2)).toEqual({ end: 5, value: 'in due course:  (2-5)' });
    expect(said(read, 'He rests in due course', 1)).toBeUndefined();
    expect(said(read, 'He rests in due course', 9)).toBeUndefined();
  });

  test('takes one of its choices', () => {
    const read = grammar('in|within due|proper course');
    for (const text of ['in due course', 'within due course', 'in proper course']) expect(said(read, text)?.end).toBe(3);
    expect(said(read, 'at due course')).toBeUndefined();
  });

  test('may do without what is optional, at its head, inside and at its end', () => {
    const read = grammar('just? in due? course , ?');
    for (const [text, end] of [
      ['just in due course', 4],
      ['in due course', 3],
      ['in course', 2],
      ['just in course', 3],
    ] as const)
      expect(said(grammar('just? in due? course ,?'), text)?.end).toBe(end);
    expect(said(grammar('in course ,?'), 'in course, he')?.end).toBe(3);
    // A question mark by itself is a sign of the sentence.
    expect(said(read, 'in course, ?')?.end).toBe(4);
    expect(said(read, 'in course,')).toBeUndefined();
  });

  test('gives up an optional word where the rest needs it', () => {
    expect(said(grammar('the? the end'), 'the end')?.end).toBe(2);
    expect(said(grammar('the? the end'), 'the the end')?.end).toBe(3);
  });

  test('that is optional throughout matches nothing by itself', () => {
    expect(said(grammar('just? due?'), 'course')).toBeUndefined();
    expect(said(grammar('just? due?'), 'due')?.end).toBe(1);
  });

  test('demands that no space stands before what is marked so', () => {
    const read = grammar('<number> ~- <unit>');
    expect(said(read, '3-day')).toMatchObject({ end: 3 });
    expect(said(read, '3 -day')).toBeUndefined();
    expect(said(grammar('<number> ~-? <unit>'), '3 days')?.end).toBe(2);
    // A tilde by itself is a sign.
    expect(said(grammar('~ <number>'), '~ 3')?.end).toBe(2);
  });

  test('keeps the parts that it meets, each under its name, in their order', () => {
    const read = grammar('<number> to|- <number> <unit>');
    expect(said(read, 'two to 5 days')?.value).toBe('<number> to|- <number> <unit>: 2 5 day (0-4)');
    const one = new Grammar<Parts, string>(parts(), [
      { form: '<number> to <number>', read: (found) => `${found.one('number')} ${found.one('unit')}` },
    ]);
    expect(said(one, '2 to 5')?.value).toBe('2 undefined');
  });

  test('forgets the parts of what did not come to its end', () => {
    // With the optional number taken, no number is left for the rest.
    expect(said(grammar('<number>? <number> <unit>'), '3 days')?.value).toBe('<number>? <number> <unit>: 3 day (0-2)');
    expect(said(grammar('<number> <unit> ago', '<number> days'), '3 days')?.value).toBe('<number> days: 3 (0-2)');
  });

  test('takes a word, or else a part, at the same place', () => {
    const read = grammar('a|<number> <unit>');
    expect(said(read, 'a week')?.value).toBe('a|<number> <unit>: week (0-2)');
    expect(said(read, 'two weeks')?.value).toBe('a|<number> <unit>: 2 week (0-2)');
    expect(said(read, '4 weeks')?.value).toBe('a|<number> <unit>: 4 week (0-2)');
    expect(said(read, 'four weeks')).toBeUndefined();
  });

  test('that names a part which is none is a mistake, told at once', () => {
    expect(() => grammar('in <moon>')).toThrow('no part <moon> in the time grammar');
  });
});

describe('of several forms', () => {
  test('the longest reading counts, wherever it stands in the table', () => {
    for (const forms of [
      ['in due', 'in due course'],
      ['in due course', 'in due'],
    ])
      expect(said(grammar(...forms), 'in due course')?.value).toBe('in due course:  (0-3)');
  });

  test('of two as long the first counts', () => {
    expect(said(grammar('<number> <unit>', '<number> days'), '3 days')?.value).toMatch(/^<number> <unit>:/);
    expect(said(grammar('<number> days', '<number> <unit>'), '3 days')?.value).toMatch(/^<number> days:/);
  });

  test('one that makes nothing of what it met leaves it to the others', () => {
    const read = new Grammar<Parts, string>(parts(), [{ form: '<number> <unit>', read: () => undefined }, form('<number>')]);
    expect(said(read, '3 days')).toEqual({ end: 1, value: '<number>: 3 (0-1)' });
  });

  test('those that begin with digits are found by digits, and by the words of their parts', () => {
    const read = grammar('the? <number> <unit>', 'in due course');
    for (const [text, end] of [
      ['3 days', 2],
      ['three days', 2],
      ['the 3 days', 3],
      ['in due course', 3],
    ] as const)
      expect(said(read, text)?.end).toBe(end);
    expect(said(grammar('in <number> days'), '3 days')).toBeUndefined();
  });
});

describe('what was read at a place', () => {
  const counting = () => {
    let times = 0;
    const read = new Grammar<Parts, string>(parts(), [
      {
        form: '<number> <unit>',
        read: (_found, { lean }) => {
          times += 1;
          return lean ?? 'none';
        },
      },
    ]);
    return { read, times: () => times };
  };

  test('is not read again in the same step', () => {
    const { read, times } = counting();
    const one = setting('3 days, 4 weeks');
    expect([read.read(one, 0)?.value, read.read(one, 0)?.value, read.read(one, 3)?.value, read.read(one, 1)]).toEqual([
      'none',
      'none',
      'none',
      undefined,
    ]);
    expect(times()).toBe(2);
  });

  test('is read anew in another step, in which the words before may point elsewhere, and in another sentence', () => {
    const { read, times } = counting();
    const one = setting('3 days');
    read.read(one, 0);
    one.step += 1;
    one.lean = 'past';
    expect(read.read(one, 0)?.value).toBe('past');
    expect(read.read(setting('4 weeks'), 0)?.value).toBe('none');
    expect(times()).toBe(3);
  });
});

test('a grammar can be a part of another one, and begins where its forms do', () => {
  const inner = grammar('<number> <unit>', 'ages');
  expect([...inner.part.words].sort()).toEqual(['ages', 'three', 'two']);
  expect(inner.part.digits).toBe(true);
  expect(grammar('ages').part.digits).toBe(false);
  const outer = new Grammar<{ length: string }, string>({ length: inner.part }, [
    { form: 'for <length>', read: (found) => `for ${found.one('length')}` },
  ]);
  expect(outer.read(setting('for 3 days'), 0)).toEqual({ end: 3, value: 'for <number> <unit>: 3 day (1-3)' });
  expect(outer.read(setting('for ages'), 0)?.end).toBe(2);
  expect(outer.read(setting('for days'), 0)).toBeUndefined();
});

describe('fixed expressions', () => {
  const TABLE = [
    { words: 'no more than', value: 'most' },
    { words: 'no more', value: 'none' },
    { words: 'at? least|minimum', value: 'least' },
    { words: 'at least of?', value: 'of' },
    { words: 'why ?', value: 'why' },
  ];
  const read = (text: string, at = 0) => phrases(TABLE).read(setting(text), at);

  test('are told by their words, the longest first', () => {
    expect(read('no more than two')).toEqual({ end: 3, value: 'most' });
    expect(read('no more two')).toEqual({ end: 2, value: 'none' });
    expect(read('no two')).toBeUndefined();
    expect(read('He has no more than two', 2)).toEqual({ end: 5, value: 'most' });
  });

  test('may do without what is optional', () => {
    expect(read('least')).toEqual({ end: 1, value: 'least' });
    expect(read('minimum')).toEqual({ end: 1, value: 'least' });
    expect(read('at minimum')).toEqual({ end: 2, value: 'least' });
    // Of two as long the first.
    expect(read('at least two')).toEqual({ end: 2, value: 'least' });
    expect(read('at least of')).toEqual({ end: 3, value: 'of' });
    expect(read('why?')).toEqual({ end: 2, value: 'why' });
    expect(read('why')).toBeUndefined();
  });

  test('begin with their first word, or the one after it where that is optional; never with digits', () => {
    const part = phrases(TABLE);
    expect([...part.words].sort()).toEqual(['at', 'least', 'minimum', 'no', 'why']);
    expect(part.digits).toBe(false);
    expect(read('')).toBeUndefined();
  });
});
