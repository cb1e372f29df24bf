import { describe, expect, it } from 'vitest';
import { comparedLines } from '../../src/overlap/normalise.ts';

const forms = (text: string) => comparedLines(text).forms.join(' ');

describe('a sentence is the same sentence when only these are swapped', () => {
  it.each([
    ['names after a title', 'Mr Doyle has been absent.', 'Ms Okafor-Reid has been absent.'],
    ['pronouns and their agreement', 'He is sleeping well and his pain has eased.', 'They are sleeping well and their pain has eased.'],
    ['the employee under another word', 'Mrs Penhale tires easily.', 'Your employee tires easily.'],
    ['dates in any form', 'I saw him on 12 May 2026.', 'I saw her on Monday, 3rd of June.'],
    ['dates in figures', 'Review by 03/06/2026.', 'Review by 2025-11-17.'],
    ['months after a word of time', 'The pain began in March.', 'The pain began in August 2024.'],
    ['numbers, in words or figures', 'A return over four weeks.', 'A return over 12 weeks.'],
    ['ranges', 'Within 4-6 weeks.', 'Within six weeks.'],
    ['contractions', "She isn't sleeping and can't drive.", 'She is not sleeping and cannot drive.'],
    ['American spelling', 'We recognise his behaviour in the programme.', 'We recognize his behavior in the program.'],
    ['number', 'The adjustments and assessments.', 'The adjustment and assessment.'],
    ['case, hyphens and typographic signs', 'FOLLOW-UP in the manager’s office', "follow up in the manager's office"],
    ['invisible and look-alike characters', 'occup\u00adational hea\u200blth', 'оccupational health'],
  ])('%s', (_what, one, two) => {
    expect(forms(one)).toBe(forms(two));
  });
});

describe('a sentence is another sentence when these are swapped', () => {
  it.each([
    ['medicines', 'He takes Sertraline daily.', 'He takes Citalopram daily.'],
    ['conditions', 'She has asthma.', 'She has epilepsy.'],
    ['jobs', 'Mr Hall works as a Picker.', 'Mr Hall works as a Teacher.'],
    ['parts of the body', 'The left knee is stiff.', 'The left wrist is stiff.'],
    ['a "not"', 'He is fit to drive.', 'He is not fit to drive.'],
    ['must and may', 'He must lift.', 'He may lift.'],
  ])('%s', (_what, one, two) => {
    expect(forms(one)).not.toBe(forms(two));
  });

  it('and "may" and "march" are words, not months', () => {
    expect(forms('He is better and may march to work.')).toBe('<person> be better and may march to work');
  });
});

describe('names', () => {
  it('are known from the label or title elsewhere in the text', () => {
    expect(forms('Employee: Tomasz Wieczorek\nTomasz told me that Wieczorek is how he signs.')).toContain(
      '<person> told me that <person> be how <person>',
    );
    expect(forms('Dear Priya\nPriya has agreed.')).toContain('<person> have agreed');
  });

  it('that are common words are slotted where they have a capital alone', () => {
    expect(forms('Mr Price spoke of the price.\nPrice is better.')).toBe('<person> spoke of the price <person> be better');
  });

  it('in a row with a pronoun are one slot, but not over a full stop', () => {
    expect(forms('I met Mr Alan Doyle. He is well.')).toBe('i met <person> <person> be well');
  });
});

it('endings that are spelt or counted in another way are made the same, and others left', () => {
  const words =
    'boxes wishes classes studies glass virus basis plus gas its labour honoured flavouring honourable hour recognise organisation advertiser rise promise';
  expect(forms(words)).toBe(
    'box wish class study glass virus basis plus gas its labor honored flavoring honorable hour recognize organization advertizer rise promize',
  );
});

it('a word that JavaScript knows as well is a word like others', () => {
  expect(forms('He works as a constructor.')).toBe('<person> work as a constructor');
});

it('each word knows its place', () => {
  const text = 'She has not slept since 3 May.';
  const { forms, start, end } = comparedLines(text);
  expect(forms.map((form, word) => [form, text.slice(start[word], end[word])])).toEqual([
    ['<person>', 'She'],
    ['have', 'has'],
    ['not', 'not'],
    ['slept', 'slept'],
    ['since', 'since'],
    ['<date>', '3 May'],
  ]);
});
