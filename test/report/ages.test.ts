import { describe, expect, it } from 'vitest';
import { ageOn, ages, births, timesOfBirth } from '../../src/report/ages.ts';
import { day, isoOf } from '../../src/report/calendar.ts';
import { reportOf } from '../support/report.ts';

const report = (text: string, field = '') =>
  reportOf(`# Report\n\nEmployee: Mr Owen Tully\n\n${field}Report date: 14 October 2026\n\n## Opinion\n\n${text}\n`);
const yearsIn = (text: string) => ages(report(text)).map(({ years }) => years);

describe('ages', () => {
  it.each([
    ['He is 47 years old.', [47]],
    ['This forty-six-year-old man came by train.', [46]],
    ['Mr Tully, aged 52, sits well.', [52]],
    ['At 47 he has years ahead of him.', [47]],
  ])('are read: %s', (text, years) => expect(yearsIn(text)).toEqual(years));

  it.each([
    'He was 19 years old when he joined.',
    'At the age of 30 he broke his leg.',
    'His daughter is 16 years old.',
    'The chair is 20 years old.',
    'He will be 60 in March.',
    'People over 50 years old heal more slowly.',
  ])('are not those of another time, person or thing: %s', (text) => expect(yearsIn(text)).toEqual([]));
});

describe('days of birth', () => {
  it('are read in a sentence and in a field', () => {
    expect(births(report('He was born on 3 May 1974.')).map((birth) => isoOf(birth.day))).toEqual(['1974-05-03']);
    expect(births(report('He sits.', 'Date of birth: 14/09/1979\n\n')).map((birth) => isoOf(birth.day))).toEqual(['1979-09-14']);
  });

  it('are a month or a year where no day is given', () => {
    const spans = (text: string) => timesOfBirth(report(text)).map(({ from, to }) => [isoOf(from), isoOf(to)]);
    expect(spans('Born in February 1979, he sits well.')).toEqual([['1979-02-01', '1979-02-28']]);
    expect(spans('He was born in 1979.')).toEqual([['1979-01-01', '1979-12-31']]);
    expect(spans('He was born on 3 May 1974.')).toEqual([['1974-05-03', '1974-05-03']]);
    expect(spans('His son was born in 2019.')).toEqual([]);
  });

  it('are not those of a child', () => expect(births(report('His son was born on 3 May 2019.'))).toEqual([]));

  it('give an age that changes on the birthday', () => {
    const born = day(1980, 5, 14);
    expect([ageOn(born, day(2026, 5, 13)), ageOn(born, day(2026, 5, 14))]).toEqual([45, 46]);
  });
});
