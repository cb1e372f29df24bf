import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/language/quantities.ts';

const found = (text: string): string[] => quantities({ start: 0, end: text.length, text }).map((match) => match.text);

describe('quantities', () => {
  it.each([
    ['He may lift 5 kg.', '5 kg'],
    ['No more than 15 lb.', '15 lb'],
    ['He can stand for twenty minutes.', 'twenty minutes'],
    ['Cut it by a third.', 'by a third'],
    ['Half days at first.', 'Half days'],
    ['A two-person lift.', 'two-person'],
    ['Nothing above shoulder height.', 'above shoulder height'],
    ['He should start at 9.30am.', '9.30am'],
    ['Ring him each Friday.', 'each Friday'],
    ['Two days a week at home.', 'Two days a week'],
    ['Keep it below 85 dB.', '85 dB'],
    ['Within 50 metres of the door.', '50 metres'],
  ])('finds the measure in %j', (text, measure) => {
    expect(found(text).join(' | ')).toContain(measure);
  });

  it.each(['I recommend an individual assessment.', 'He has light duties until 3 June.', 'In the next few weeks.', 'A man of 54.'])(
    'finds none in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
